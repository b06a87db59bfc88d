"""Syncs by itself, where the person has chosen that: when something comes up, and again after a failure."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from gllapp.sync.pacing import SETTLE_SECONDS, Dice, Ending, Pace, When, ending_of
from gllapp.ui.syncer import Outlook, Syncer
from gllapp.views import SyncReport
from gllcore.errors import GllError

# How often the time that is left is told anew.
_TICK_MS = 15_000


class AutoSync(QObject):
    """Follows a :class:`Syncer` and starts it; a sync that somebody else starts counts as well.

    ``when`` gives the person's choice just now; ``seconds`` is a clock that never jumps. Without a choice to sync by itself
    nothing is ever planned, and while nothing is due nothing is sent.
    """

    def __init__(
        self,
        syncer: Syncer,
        when: Callable[[], When],
        seconds: Callable[[], float],
        dice: Dice,
        parent: QObject | None = None,
        begin: Callable[[], None] | None = None,
    ) -> None:
        """``begin`` starts a sync that nobody has asked for, if that may be just now; without one it may always."""
        super().__init__(parent)
        self._syncer = syncer
        self._begin = begin or syncer.start
        self._when = when
        self._seconds = seconds
        self._dice = dice
        self._pace = Pace()
        self._online: bool | None = None
        self._waiting = 0
        self._due = QTimer(self, singleShot=True)
        self._due.timeout.connect(self._attempt)
        self._tick = QTimer(self, interval=_TICK_MS)
        self._tick.timeout.connect(self._tell)
        syncer.started.connect(self._begun)
        syncer.ended.connect(self._ended)
        syncer.failed.connect(self._failed)

    def open(self) -> None:
        """The window stands open: what has come since it was closed may be fetched."""
        self._wish()

    def choice_changed(self) -> None:
        """The person wants it otherwise from now on."""
        if self._when() is When.ASKED:
            self._plan(self._pace.begun())
        else:
            self._wish()

    def show_network(self, online: bool | None) -> None:
        """What the system says about the link; one that comes back is worth a sync."""
        comes_back = online is True and self._online is False
        self._online = online
        if comes_back:
            self._wish()
        else:
            self._plan(self._pace)

    def show_waiting(self, count: int) -> None:
        """How many operations wait; what is written in one go leaves together."""
        grown = count > self._waiting
        self._waiting = count
        if grown:
            self._wish(SETTLE_SECONDS)

    def close(self) -> None:
        """Nothing is planned any more."""
        self._plan(Pace())

    def _wish(self, settle: float = 0.0) -> None:
        if self._when() is not When.ASKED and not self._syncer.running:
            self._plan(self._pace.wished(self._seconds(), settle))

    def _begun(self) -> None:
        self._plan(self._pace.begun())

    def _ended(self, report: SyncReport) -> None:
        self._follow(ending_of(report.error, report.facts))

    def _failed(self, error: GllError) -> None:
        self._follow(ending_of(error.code, error.facts))

    def _follow(self, ending: Ending) -> None:
        self._plan(self._pace.ended(self._when(), ending, self._seconds(), self._dice))

    def _attempt(self) -> None:
        self._begin()

    def _plan(self, pace: Pace) -> None:
        self._pace = pace
        # Without a link an attempt could only fail: the next link calls.
        if pace.due is None or self._online is False:
            self._due.stop()
            self._tick.stop()
        else:
            self._due.start(max(0, round((pace.due - self._seconds()) * 1000)))
            self._tick.start()
        self._tell()

    def _tell(self) -> None:
        self._syncer.show_outlook(self._outlook())

    def _outlook(self) -> Outlook:
        due = self._pace.due
        if due is None:
            return Outlook()
        if self._online is False:
            return Outlook(waits_for_link=True)
        return Outlook(max(0.0, due - self._seconds()), is_retry=self._pace.failures > 0)
