"""One part of the status bar: an icon with words, and a button to the page that says more."""

import msgspec
from PySide6.QtWidgets import QWidget

from gllapp.ui.tokens import Tone
from gllapp.ui.widgets.controls import IconButton


class Status(msgspec.Struct, frozen=True):
    """What a segment says; ``tip`` tells where a click leads, ``short`` says less where the room is short."""

    icon: str
    words: str
    tip: str = ""
    tone: Tone = Tone.PLAIN
    short: str = ""


class StatusSegment(IconButton):
    """Shows a :class:`Status`; ``clicked`` asks for its page."""

    def __init__(self, status: Status, parent: QWidget | None = None) -> None:
        super().__init__(status.icon, status.words, tone=status.tone, parent=parent)
        self.show_status(status)

    def show_status(self, status: Status) -> None:
        self._status = status
        self.set_icon(status.icon, status.tone)
        self.setAccessibleDescription(status.tip)
        self.say()

    def say(self, *, briefly: bool = False) -> None:
        """All that there is to say, or the short of it."""
        said = self._status
        self.set_words(said.short if briefly and said.short else said.words, said.tip)
