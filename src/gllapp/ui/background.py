"""Runs work off the window's thread and brings back answers on it; the one place of the window that catches everything.

Reads run side by side; writes, syncs and works on sticks one after another of their kind, in the order in which they were asked for.
"""

import threading
import time
from collections import deque
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor, wait
from enum import Enum
from functools import partial
from logging import getLogger
from typing import Generic, TypeVar

import msgspec
import shiboken6
from PySide6.QtCore import QObject, Qt, QTimer, Signal

from gllapp.logs import trace_of
from gllcore.errors import Bug, GllError

_READERS = 2
# Answers that come together are shown one after another; a key that is pressed meanwhile waits for no more than these.
_DELIVERING_SECONDS = 0.01
_log = getLogger("gllapp")
Answer = TypeVar("Answer")


class Lane(Enum):
    """Which work may overlap with which."""

    READ = "read"
    WRITE = "write"
    SYNC = "sync"
    STICK = "stick"


class BugReport(msgspec.Struct, frozen=True):
    """Our own mistake, as it is written down: ``what`` ran, and where it failed.

    Messages of exceptions can quote what members wrote; only their types and the lines of our code are kept.
    """

    what: str
    trace: str


class Job:
    """One piece of work under way. ``report`` and ``cancelled`` are for the worker, ``cancel`` for the window."""

    def __init__(self, lane: Lane, tell: Callable[[object], None]) -> None:
        self.lane = lane
        self._tell = tell
        self._cancelled = threading.Event()

    @property
    def cancelled(self) -> bool:
        """Whether the answer is no longer wanted; long work looks at this and stops early."""
        return self._cancelled.is_set()

    def cancel(self) -> None:
        """Nothing of this job is delivered from now on; harmless when it has ended."""
        self._cancelled.set()

    def wait_cancelled(self, seconds: float) -> bool:
        """Pauses the worker; True as soon as the job is cancelled."""
        return self._cancelled.wait(seconds)

    def report(self, progress: object) -> None:
        """Sends a frozen value to the window's ``on_progress``."""
        self._tell(progress)


class _Wishes(msgspec.Struct, Generic[Answer], frozen=True):
    """Who asked, and what to call with the outcome, on the window's thread."""

    owner: QObject
    on_done: Callable[[Answer], None]
    on_error: Callable[[GllError], None]
    on_progress: Callable[[object], None]


class BackgroundRunner(QObject):
    """Threads for the window. Made on the window's thread; ``shut_down`` ends them all."""

    bug_found = Signal(object)
    _delivered = Signal()

    def __init__(self, save_report: Callable[[BugReport], str], parent: QObject | None = None) -> None:
        """``save_report`` writes a report down and returns the name under which the person finds it."""
        super().__init__(parent)
        self._save_report = save_report
        self._pools = {
            Lane.READ: ThreadPoolExecutor(_READERS, thread_name_prefix="gll-read"),
            Lane.WRITE: ThreadPoolExecutor(1, thread_name_prefix="gll-write"),
            Lane.SYNC: ThreadPoolExecutor(1, thread_name_prefix="gll-sync"),
            Lane.STICK: ThreadPoolExecutor(1, thread_name_prefix="gll-stick"),
        }
        self._jobs: dict[Future[None], Job] = {}
        self._post: deque[Callable[[], None]] = deque()
        self._delivered.connect(self._deliver, Qt.ConnectionType.QueuedConnection)
        self._free = threading.Event()
        self._free.set()
        self._rest = QTimer(self, interval=0, singleShot=True)
        self._rest.timeout.connect(self._deliver_some)
        self._is_over = False

    def run(
        self,
        work: Callable[[Job], Answer],
        *,
        owner: QObject,
        on_done: Callable[[Answer], None],
        on_error: Callable[[GllError], None],
        on_progress: Callable[[object], None] = lambda progress: None,
        lane: Lane = Lane.READ,
    ) -> Job:
        """Runs ``work`` on a worker thread; exactly one of ``on_done`` and ``on_error`` follows, on this thread,
        unless the job is cancelled or ``owner`` is gone by then. An unforeseen exception arrives as a ``Bug``.

        After ``shut_down`` nothing is begun: a timer of a window that is closing asks in vain. Raises RuntimeError for a write.
        """
        wishes = _Wishes(owner, on_done, on_error, on_progress)
        job = Job(lane, lambda progress: self._send(job, owner, lambda: on_progress(progress)))
        if self._is_over and lane is not Lane.WRITE:
            job.cancel()
            return job
        future = self._pools[lane].submit(self._work, work, job, wishes)
        self._jobs[future] = job
        self._jobs = {running: its for running, its in self._jobs.items() if not running.done()}
        return job

    def hold(self) -> None:
        """Nothing but what runs in the lane of syncs begins until :meth:`go_on`: the window comes first, and then the replica."""
        self._free.clear()

    def go_on(self) -> None:
        """Whatever was asked for meanwhile begins, in its order."""
        self._free.set()

    def shut_down(self, patience: float | None = None) -> bool:
        """Finishes all writes, cancels the rest and waits until every thread has ended; nothing is delivered afterwards.

        What is neither a write nor over within ``patience`` seconds is left behind: False says that there is such work.
        """
        self._is_over = True
        for job in self._jobs.values():
            if job.lane is not Lane.WRITE:
                job.cancel()
        self.go_on()
        for lane, pool in self._pools.items():
            pool.shutdown(wait=lane is Lane.WRITE, cancel_futures=lane is not Lane.WRITE)
        late = wait([running for running in self._jobs if not running.cancelled()], patience).not_done
        if not late:
            for pool in self._pools.values():
                pool.shutdown(wait=True)
        self._jobs.clear()
        self._post.clear()
        self._rest.stop()
        return not late

    def report_bug(self, error: BaseException) -> None:
        """Writes down what nobody has caught on the window's thread, and tells ``bug_found``."""
        self.bug_found.emit(self._reported(self.report_bug, error))

    def _work(self, work: Callable[[Job], Answer], job: Job, wishes: _Wishes[Answer]) -> None:
        if job.lane is not Lane.SYNC:
            self._free.wait()
        if job.cancelled:
            return
        try:
            answer = work(job)
        except GllError as error:
            fault = error
            _log.warning("window: %s", error.code)
            self._send(job, wishes.owner, lambda: wishes.on_error(fault))
        except Exception as error:  # noqa: BLE001  # the one place: the person gets words and a report
            bug = self._reported(work, error)
            self._send(job, wishes.owner, lambda: wishes.on_error(bug))
        else:
            self._send(job, wishes.owner, lambda: wishes.on_done(answer))

    def _send(self, job: Job, owner: QObject, call: Callable[[], None]) -> None:
        def delivery() -> None:
            if not job.cancelled and shiboken6.isValid(owner):
                call()

        self._post.append(delivery)
        self._delivered.emit()

    def _deliver(self) -> None:
        # Qt hands over all that was queued before it looks for keys and the mouse: the rest comes behind those.
        if not self._rest.isActive():
            self._deliver_some()

    def _deliver_some(self) -> None:
        until = time.perf_counter() + _DELIVERING_SECONDS
        while self._post:
            if time.perf_counter() > until:
                self._rest.start()
                return
            delivery = self._post.popleft()
            try:
                delivery()
            except Exception as error:  # noqa: BLE001  # a page's slot failed: the window lives on
                self.bug_found.emit(self._reported(delivery, error))

    def _reported(self, what: Callable[..., object], error: BaseException) -> Bug:
        report = BugReport(_name(what), trace_of(error))
        try:
            name = self._save_report(report)
        except OSError:
            name = "-"  # a full disk must not keep the person from being told
        return Bug("bug", reason=type(error).__name__, report=name)


def _name(what: Callable[..., object]) -> str:
    """The function's own name: what it was called with may be what a member wrote."""
    while isinstance(what, partial):
        what = what.func
    return getattr(what, "__qualname__", type(what).__name__)
