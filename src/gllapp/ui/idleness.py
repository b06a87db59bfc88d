"""Notices that nobody is at the window any more: tells it beforehand, second by second, and then locks."""

from collections.abc import Callable

import shiboken6
from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QWindow

# So long before it locks a countdown shows, which any key and the mouse take away.
WARNING_SECONDS = 30
_LOOK_MS = 1_000
_ACTS = frozenset(
    {
        *(QEvent.Type.KeyPress, QEvent.Type.MouseMove, QEvent.Type.MouseButtonPress, QEvent.Type.Wheel),
        *(
            QEvent.Type.TouchBegin,
            QEvent.Type.TabletPress,
            QEvent.Type.InputMethod,
            QEvent.Type.NativeGesture,
        ),
    }
)


class Idleness(QObject):
    """``counted`` carries the seconds that are left, None when somebody is there again; ``over`` that they are.

    ``minutes`` says after how long, 0 for never; ``seconds`` never jumps, but may stand still while the PC sleeps: that is what
    ``now_ms`` is for.
    """

    counted = Signal(object)
    over = Signal()

    def __init__(
        self,
        minutes: Callable[[], int],
        seconds: Callable[[], float],
        now_ms: Callable[[], int],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._minutes = minutes
        self._seconds = seconds
        self._now_ms = now_ms
        self._watched: QWindow | None = None
        self._counting = False
        self._look = QTimer(self, interval=_LOOK_MS)
        self._look.timeout.connect(self.look)

    def start(self) -> None:
        """From now on; whoever has just come in is there."""
        self._touched()
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            app.focusWindowChanged.connect(self._watch)
        self._watch(QGuiApplication.focusWindow())
        self._look.start()

    def stop(self) -> None:
        if not self._look.isActive():
            return
        self._look.stop()
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            app.focusWindowChanged.disconnect(self._watch)
        self._watch(None)

    def look(self) -> None:
        """How long nobody has been there; called each second."""
        allowed = self._minutes() * 60
        if not allowed:
            return
        idle = max(self._seconds() - self._since, (self._now_ms() - self._since_ms) / 1000)
        left = allowed - idle
        if left <= 0:
            self._counting = False
            self._touched()
            self.over.emit()
        elif left <= WARNING_SECONDS:
            self._counting = True
            self.counted.emit(int(left) + 1)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Of the window itself and not of each widget: few events pass here."""
        if event.type() in _ACTS:
            self._touched()
        return False

    def _touched(self) -> None:
        self._since, self._since_ms = self._seconds(), self._now_ms()
        if self._counting:
            self._counting = False
            self.counted.emit(None)

    def _watch(self, window: QWindow | None) -> None:
        if self._watched is not None and shiboken6.isValid(self._watched):
            self._watched.removeEventFilter(self)
        self._watched = window
        if window is not None:
            window.installEventFilter(self)
