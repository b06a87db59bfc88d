"""Tells when a window has been painted for the first time: what nobody has seen yet need not be at work."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QWidget

# A window that begins minimised is not painted.
_PATIENCE_MS: Final = 1_000


class FirstPaint(QObject):
    """Calls ``then`` once: behind the first painting of ``watched``, or after a second without one."""

    def __init__(self, watched: QWidget, then: Callable[[], None]) -> None:
        super().__init__(watched)
        self._then: Callable[[], None] | None = then
        watched.installEventFilter(self)
        QTimer.singleShot(_PATIENCE_MS, self, self._go_on)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Paint:
            watched.removeEventFilter(self)
            # Behind what is painted now, and what was pressed meanwhile.
            QTimer.singleShot(0, self, self._go_on)
        return False

    def _go_on(self) -> None:
        then, self._then = self._then, None
        if then is not None:
            then()
