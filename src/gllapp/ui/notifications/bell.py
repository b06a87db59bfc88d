"""Counts new notices for the bell, and tells of them through the system where the person has allowed it."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMainWindow

from gllapp.home_views import NoticeRow
from gllapp.ui import icons
from gllapp.ui.background import BackgroundRunner, Job
from gllapp.ui.newest import Newest
from gllapp.ui.notifications.counting import NoticeCounts
from gllapp.ui.preferences import Preferences
from gllapp.usecases.desk import Desk

if TYPE_CHECKING:
    from PySide6.QtWidgets import QSystemTrayIcon


class Bell(QObject):
    """``counted`` carries how many notices are new. What the system is told is a number: it shows that to anybody."""

    counted = Signal(int)
    outside_told = Signal(str)
    """Carries the words that the system was given."""

    def __init__(
        self, desk: Desk, preferences: Preferences, background: BackgroundRunner, window: QMainWindow
    ) -> None:
        super().__init__(window)
        self._desk, self._preferences, self._background = desk, preferences, background
        self._window = window
        self._known: frozenset[bytes] | None = None
        self._tray: QSystemTrayIcon | None = None
        self._newest = Newest()

    def look(self) -> None:
        """Counts anew."""
        desk = self._desk

        def work(job: Job) -> tuple[NoticeRow, ...]:
            from gllapp.usecases.home.notices import list_notices  # the window opens without it

            return list_notices(desk)

        # What cannot be read is told by the page that is shown.
        looked = self._newest.only(self._looked)
        self._background.run(work, owner=self, on_done=looked, on_error=lambda error: None)

    def _looked(self, rows: tuple[NoticeRow, ...]) -> None:
        new = frozenset(row.key for row in rows if not row.is_seen)
        self.counted.emit(len(new))
        # What was here when the window opened is no news to whoever opened it.
        fresh = new - self._known if self._known is not None else frozenset()
        self._known = new if self._known is None else self._known | new
        if fresh and self._may_tell():
            self._tell(NoticeCounts().new(len(fresh)))

    def _may_tell(self) -> bool:
        """A locked window is not visible, and nobody sits before one that is not."""
        is_behind = self._window.isVisible() and not self._window.isActiveWindow()
        return self._preferences.tells_outside and is_behind

    def _tell(self, said: str) -> None:
        from PySide6.QtWidgets import QSystemTrayIcon  # the window opens without it

        self.outside_told.emit(said)
        if not QSystemTrayIcon.isSystemTrayAvailable() or not QSystemTrayIcon.supportsMessages():
            return
        if self._tray is None:
            self._tray = QSystemTrayIcon(icons.program_icon(), self)
            self._tray.activated.connect(lambda _: self._come_forward())
            self._tray.messageClicked.connect(self._come_forward)
        self._tray.show()
        self._tray.showMessage("GLL", said, icons.program_icon())

    def _come_forward(self) -> None:
        self._window.raise_()
        self._window.activateWindow()
