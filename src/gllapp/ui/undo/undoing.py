"""Offers to undo what a notice tells of: by its button while it is shown, and by Ctrl+Z for as long as the window is open."""

from collections import deque
from collections.abc import Callable

from msgspec.structs import replace
from PySide6.QtCore import QObject, Signal

from gllapp.ui.background import BackgroundRunner, Lane
from gllapp.ui.tokens import Tone
from gllapp.ui.widgets.notices import Notice, Offer

UNDO = "undo"
# Older ones nobody remembers.
_MOST = 20


class Undoing(QObject):
    """Undoes one thing at a time, the last first. ``undone`` carries the :class:`Notice` about it, ``failed`` a GllError."""

    undone = Signal(object)
    failed = Signal(object)

    def __init__(self, background: BackgroundRunner, parent: QObject) -> None:
        super().__init__(parent)
        self._background = background
        self._acts: deque[Callable[[], object]] = deque(maxlen=_MOST)
        self._shown: str | None = None

    def offered(self, notice: Notice | None) -> Notice | None:
        """The notice as it is to be shown: with a button, where what it tells of can be undone."""
        if notice is not None and notice.undo is not None:
            self._acts.append(notice.undo)
            offer = Offer(UNDO, self.tr("Undo"), "undo")
            notice = replace(notice, offers=(*notice.offers, offer), undo=None)
        offers = notice.offers if notice is not None else ()
        self._shown = next((each.key for each in offers if each.key.startswith(UNDO)), None)
        return notice

    @property
    def shown(self) -> str | None:
        """The key of the offer to undo in the notice that is shown; a page may have one of its own."""
        return self._shown

    def undo(self) -> None:
        """Nothing happens where nothing is left to be undone."""
        if not self._acts:
            return
        act = self._acts.pop()
        said = Notice(Tone.GOOD, self.tr("It is as it was before."))
        self._background.run(
            lambda job: act(),
            owner=self,
            on_done=lambda _: self.undone.emit(said),
            on_error=self.failed.emit,
            lane=Lane.WRITE,
        )
