"""Things to be chosen, each with a box to tick and what it comes to; what cannot be chosen says why."""

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from gllapp.ui import theme
from gllapp.ui.tokens import SIZES
from gllapp.ui.widgets.labels import PlainLabel
from gllapp.ui.widgets.ticks import TickBox


@dataclass(frozen=True, slots=True)
class Choice:
    """``key`` is what is chosen; one with a reason (``why_not``) cannot be."""

    key: bytes
    words: str
    why_not: str = ""


class ChoiceList(QWidget):
    """Boxes below a heading."""

    changed = Signal()

    def __init__(self, heading: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(heading)
        self._boxes: dict[bytes, TickBox] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.look().px(SIZES.gap_xs))
        self._column.addWidget(PlainLabel(heading, "strong"))

    @property
    def chosen(self) -> tuple[bytes, ...]:
        return tuple(key for key, box in self._boxes.items() if box.isChecked())

    def show_choices(self, choices: Iterable[Choice], none: str) -> None:
        """Shows these, none of them chosen; ``none`` is said where there is nothing to choose."""
        for choice in choices:
            box = TickBox(choice.words)
            box.toggled.connect(self.changed)
            self._column.addWidget(box)
            if choice.why_not:
                box.setEnabled(False)
                box.setAccessibleDescription(choice.why_not)
                self._column.addLayout(_below(choice.why_not))
            else:
                self._boxes[choice.key] = box
        if not self._boxes and none:
            self._column.addWidget(PlainLabel(none, "muted").wrapped())


def _below(why: str) -> QVBoxLayout:
    holder = QVBoxLayout()
    holder.setContentsMargins(theme.look().px(SIZES.gap_xl), 0, 0, 0)
    holder.addWidget(PlainLabel(why, "caption").wrapped())
    return holder
