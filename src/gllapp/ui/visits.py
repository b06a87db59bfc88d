"""Keeps in mind that the window stands open, so that the next time can be told what came since."""

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QMainWindow

from gllapp.ui.background import BackgroundRunner, Job, Lane
from gllapp.usecases.desk import Desk

MINUTE_MS = 60_000


class Visits(QObject):
    """Says so every minute while the window can be seen: after a power cut, the visit ended when it was last said."""

    def __init__(self, desk: Desk, background: BackgroundRunner, window: QMainWindow) -> None:
        super().__init__(window)
        self._desk, self._background, self._window = desk, background, window
        self._minute = QTimer(self, interval=MINUTE_MS)
        self._minute.timeout.connect(self.attend_if_seen)
        self._minute.start()

    def attend_if_seen(self) -> None:
        if self._window.isVisible() and not self._window.isMinimized():
            self.attend()

    def attend(self) -> None:
        desk = self._desk

        def work(job: Job) -> None:
            from gllapp.usecases.home.looking import attend  # the window opens without it

            attend(desk)

        self._background.run(
            work,
            owner=self,
            on_done=lambda _: None,
            # A disk that takes nothing more is told by what the person writes, and not every minute.
            on_error=lambda error: None,
            lane=Lane.WRITE,
        )
