"""What watches over a window that is there: the system's wish that it ends, and blocks of its thread.

Nobody who waits for the window waits for these: they are loaded and begin behind its first picture.
"""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

if TYPE_CHECKING:
    from gllapp.ui.quit_signals import QuitSignals
    from gllapp.ui.watchdog import Watchdog


class Guards:
    """``end`` is called on the window's thread when the system wants the program to end."""

    def __init__(self, app: QApplication, end: Callable[[], None]) -> None:
        self._app = app
        self._end = end
        self._watching: tuple[Watchdog, QuitSignals] | None = None

    def begin(self) -> None:
        """Harmless when they have begun."""
        if self._watching is not None:
            return
        from gllapp.ui.quit_signals import QuitSignals
        from gllapp.ui.watchdog import Watchdog

        watchdog = Watchdog(self._app)
        self._watching = watchdog, QuitSignals(self._end, self._app)
        watchdog.start()

    def stop(self) -> None:
        """Harmless when they have not begun."""
        if self._watching is not None:
            for guard in self._watching:
                guard.stop()
