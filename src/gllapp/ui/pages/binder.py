"""A part of a page that binds widgets to use cases, for pages with more to do than one module holds."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from gllapp.ui.background import BackgroundRunner, Job, Lane
from gllapp.usecases.desk import Desk
from gllcore.errors import GllError

Answer = TypeVar("Answer")


class Binder(QObject):
    """Asks use cases off the window's thread; what it cannot deal with itself it tells its page."""

    acted = Signal()
    """The replica was changed here."""
    failed = Signal(object)
    """Carries a :class:`GllError`."""

    def __init__(self, desk: Desk, background: BackgroundRunner, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._background = background

    def ask(
        self,
        work: Callable[[], Answer],
        on_done: Callable[[Answer], None],
        *,
        lane: Lane = Lane.READ,
        on_error: Callable[[GllError], None] | None = None,
    ) -> Job:
        """Faults go to ``failed`` unless ``on_error`` takes them."""
        return self._background.run(
            lambda job: work(),
            owner=self,
            on_done=on_done,
            on_error=on_error or self.failed.emit,
            lane=lane,
        )
