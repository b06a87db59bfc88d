"""How things stand, in the frame of the window: the badges of the rail, the status bar, the bell and who is here."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMainWindow

from gllapp.ui import status_words
from gllapp.ui.background import BackgroundRunner, Job
from gllapp.ui.newest import Newest
from gllapp.ui.notifications.bell import Bell
from gllapp.ui.notifications.counting import NoticeCounts
from gllapp.ui.place_names import CONFLICTS, FORUM, OUTBOX, PODS, REGISTERING
from gllapp.ui.preferences import Preferences
from gllapp.ui.widgets.navigation_rail import NavigationRail
from gllapp.ui.widgets.status_line import StatusLine
from gllapp.ui.widgets.top_bar import TopBar
from gllapp.usecases.desk import Desk
from gllapp.views import Status


class StandingSigns(QObject):
    """``told`` carries the :class:`Status` that is shown from now on, ``failed`` a GllError."""

    told = Signal(object)
    failed = Signal(object)

    def __init__(
        self,
        desk: Desk,
        rail: NavigationRail,
        top: TopBar,
        status: StatusLine,
        preferences: Preferences,
        background: BackgroundRunner,
        window: QMainWindow,
    ) -> None:
        super().__init__(window)
        self._desk, self._background = desk, background
        self._rail, self._top, self._status = rail, top, status
        self._bell = Bell(desk, preferences, background, window)
        self._bell.counted.connect(self._show_notices)
        self._newest = Newest()

    def refresh(self) -> None:
        """Brings counts and times up to date."""
        desk = self._desk

        def work(job: Job) -> tuple[Status, int]:
            from gllapp.usecases.pods.waiting import count_waiting  # the window opens without them
            from gllapp.usecases.status import status

            return status(desk), count_waiting(desk)

        self._background.run(
            work,
            owner=self,
            on_done=self._newest.only(lambda counted: self.show(*counted)),
            on_error=self.failed.emit,
        )
        self._bell.look()

    def show(self, standing: Status, waiting_in_pods: int) -> None:
        counts = standing.counts
        self._top.show_person(standing.identity.name)
        self._rail.show_badge(CONFLICTS, counts.conflicts)
        # Whoever has no name here is a guest.
        self._rail.show_badge(REGISTERING, 0 if standing.identity.name else 1)
        self._rail.show_badge(FORUM, counts.unread)
        self._rail.show_badge(PODS, waiting_in_pods)
        unsent = counts.drafts + counts.waiting + counts.attention + counts.kept
        self._rail.show_badge(OUTBOX, unsent)
        for segment, said in status_words.standing(standing, self._desk.now_ms()).items():
            self._status.show_status(segment, said)
        self.told.emit(standing)

    def _show_notices(self, new: int) -> None:
        self._top.show_notices(NoticeCounts().new(new) if new else "")
