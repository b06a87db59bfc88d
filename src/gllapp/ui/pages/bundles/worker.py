"""Runs the long works on sticks for the window, one at a time and off its thread; they go on while another page is shown."""

import threading
from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from gllapp.ui.background import BackgroundRunner, Job, Lane
from gllapp.ui.pages.bundles.words import Effort
from gllapp.usecases.bundles.values import Progress
from gllapp.usecases.sticks.carrying import Stopped
from gllcore.errors import GllError


class Work(Enum):
    MAKE = "make"
    ADD = "add"
    CHECK = "check"
    PUT = "put"
    TAKE = "take"
    HAND_IN = "hand_in"
    DISCARD = "discard"


@dataclass(frozen=True, slots=True)
class Task:
    """``run(on_progress, is_stopped)`` gives what the outcome is told by; it is run again where the person wants to go on."""

    work: Work
    folder: Path
    stick: str
    run: Callable[[Callable[[object], None], Callable[[], bool]], object]


class StickWorker(QObject):
    """``start`` and ``stop`` are what the person may ask. ``seconds`` is a clock that never jumps."""

    started = Signal()
    progressed = Signal(object)
    """Carries an :class:`Effort`."""
    ended = Signal(object, object)
    """Carries the :class:`Task` and its outcome."""
    stopped = Signal(object)
    """The :class:`Task` ended early, as the person wished."""
    failed = Signal(object, object)
    """Carries the :class:`Task` and a :class:`GllError`."""

    def __init__(
        self, background: BackgroundRunner, seconds: Callable[[], float], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._background = background
        self._seconds = seconds
        self._asked_to_stop = threading.Event()
        self._task: Task | None = None
        self._began: tuple[float, int] | None = None

    @property
    def task(self) -> Task | None:
        """What is being done."""
        return self._task

    @property
    def stopping(self) -> bool:
        return self._task is not None and self._asked_to_stop.is_set()

    def start(self, task: Task) -> None:
        """Begins; nothing happens while something else is under way."""
        if self._task is not None:
            return
        self._task, self._began = task, None
        self._asked_to_stop.clear()
        self.started.emit()
        self._background.run(
            lambda job: self._run(task, job),
            owner=self,
            on_done=lambda outcome: self._ended(task, outcome),
            on_error=lambda error: self._failed(task, error),
            on_progress=self._progressed,
            lane=Lane.STICK,
        )

    def stop(self) -> None:
        """Ends the work at the next moment at which nothing is left half done."""
        self._asked_to_stop.set()

    def _run(self, task: Task, job: Job) -> object:
        try:
            return task.run(job.report, lambda: job.cancelled or self._asked_to_stop.is_set())
        except Stopped as stopped:
            return stopped

    def _progressed(self, progress: object) -> None:
        if isinstance(progress, Progress):
            left = self._left(progress)
            self.progressed.emit(Effort(progress.step, progress.done, progress.total, left))

    def _left(self, progress: Progress) -> float | None:
        """By what was moved since this run began; what an earlier one had done counts for nothing."""
        moved = progress.done - progress.resumed
        if self._began is None:
            self._began = (self._seconds(), moved)
        spent, fresh = self._seconds() - self._began[0], moved - self._began[1]
        return (progress.total - progress.done) * spent / fresh if fresh > 0 and spent > 1 else None

    def _ended(self, task: Task, outcome: object) -> None:
        self._task = None
        if isinstance(outcome, Stopped):
            self.stopped.emit(task)
        else:
            self.ended.emit(task, outcome)

    def _failed(self, task: Task, error: GllError) -> None:
        self._task = None
        self.failed.emit(task, error)
