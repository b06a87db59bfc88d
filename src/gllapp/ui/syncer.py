"""Runs syncs for the window, one at a time and off its thread, and tells everybody how they go."""

import threading
from collections.abc import Callable

import msgspec
from PySide6.QtCore import QObject, Signal

from gllapp.sync.budget import EVERYTHING, UNLIMITED, Budget
from gllapp.ui.background import BackgroundRunner, Job, Lane
from gllapp.views import SyncPlan, SyncProgress, SyncReport
from gllcore.errors import GllError

Sync = Callable[[Callable[[SyncProgress], None], Callable[[], bool], Budget], SyncReport]
"""``(on_progress, is_stopped, budget) -> SyncReport``: the use case, for this member on this profile."""


class Outlook(msgspec.Struct, frozen=True):
    """What comes without anybody asking. ``seconds`` until the next sync; None: none is planned.

    ``is_retry``: it makes up for one that failed. ``waits_for_link``: it comes with the next link.
    """

    seconds: float | None = None
    is_retry: bool = False
    waits_for_link: bool = False


NOTHING_PLANNED = Outlook()


class Syncer(QObject):
    """``start`` and ``stop`` are what the person may ask; a sync that was stopped ends with a report like any other."""

    started = Signal()
    stop_asked = Signal()
    progressed = Signal(object)
    """Carries a :class:`SyncProgress`."""
    ended = Signal(object)
    """Carries the :class:`SyncReport`."""
    failed = Signal(object)
    """Carries a :class:`GllError` instead of a report: the sync could not even begin, or it is our bug."""
    outlook_changed = Signal()

    def __init__(self, background: BackgroundRunner, sync: Sync, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._background = background
        self._sync = sync
        self._asked_to_stop = threading.Event()
        self._running = False
        self._stopped = False
        self._report: SyncReport | None = None
        self._foretold: SyncPlan | None = None
        # What syncs that were cut have brought since it was foretold, and what the one that runs should bring.
        self._brought = self._expected = 0
        self._budget = UNLIMITED
        self._outlook = NOTHING_PLANNED

    @property
    def running(self) -> bool:
        return self._running

    @property
    def stopping(self) -> bool:
        """Whether the running sync has been asked to stop and is finishing what it is at."""
        return self._running and self._asked_to_stop.is_set()

    @property
    def was_stopped(self) -> bool:
        """Whether the person ended the last sync."""
        return self._stopped

    @property
    def report(self) -> SyncReport | None:
        """The last sync since the window was opened."""
        return self._report

    @property
    def budget(self) -> Budget:
        """What the sync that runs, or the last one, may cost."""
        return self._budget

    @property
    def outlook(self) -> Outlook:
        """What is planned beyond this sync and the last."""
        return self._outlook

    def show_outlook(self, outlook: Outlook) -> None:
        """Whoever plans syncs tells everybody here."""
        if outlook != self._outlook:
            self._outlook = outlook
            self.outlook_changed.emit()

    def expect(self, plan: SyncPlan) -> None:
        """It was asked what a sync would move."""
        self._foretold, self._brought = plan, 0

    @property
    def expected(self) -> int:
        """How many items the sync that runs, or the last one, was said to bring; 0 where nobody has asked."""
        return self._expected

    def start_all_the_same(self) -> None:
        """The person wants a sync although what they allow for a week is used up."""
        self.start_within(Budget(max_bytes=EVERYTHING))

    def start(self) -> None:
        """Begins a sync; nothing happens when one is under way."""
        self.start_within(UNLIMITED)

    def start_within(self, budget: Budget) -> None:
        """The same, for at most this much; a sync that is under way keeps its own budget."""
        if self._running:
            return
        self._running, self._budget = True, budget
        self._expected = self._foretold.down_items - self._brought if self._foretold is not None else 0
        self._asked_to_stop.clear()
        self.started.emit()
        self._background.run(
            lambda job: self._work(job, budget),
            owner=self,
            on_done=self._ended,
            on_error=self._failed,
            on_progress=self.progressed.emit,
            lane=Lane.SYNC,
        )

    def stop(self) -> None:
        """Ends the sync after the message it is at; what has arrived is kept."""
        if self._running:
            self._asked_to_stop.set()
            self.stop_asked.emit()

    def _work(self, job: Job, budget: Budget) -> SyncReport:
        return self._sync(job.report, lambda: job.cancelled or self._asked_to_stop.is_set(), budget)

    def _ended(self, report: SyncReport) -> None:
        self._running = False
        self._stopped = self._asked_to_stop.is_set()
        self._report = report
        self._brought += report.received
        if report.complete:
            self._foretold = None
        self.ended.emit(report)

    def _failed(self, error: GllError) -> None:
        self._running = False
        self.failed.emit(error)
