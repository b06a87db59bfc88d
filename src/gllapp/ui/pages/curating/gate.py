"""Lets long work wait or stop, from the window's thread."""

import threading
from collections.abc import Callable

from gllapp.ui.background import Job

_LOOK_SECONDS = 0.2


class Gate:
    """Open at first; ``pause``, ``go_on`` and ``stop`` may come from any thread."""

    def __init__(self) -> None:
        self._open = threading.Event()
        self._open.set()
        self._stopped = threading.Event()

    def pause(self) -> None:
        self._open.clear()

    def go_on(self) -> None:
        self._open.set()

    def stop(self) -> None:
        """For good."""
        self._stopped.set()
        self._open.set()

    def asked_by(self, job: Job) -> Callable[[], bool]:
        """What the job asks before each step: it waits while the gate is shut, and says False when it is over."""

        def may_go_on() -> bool:
            while not self._open.wait(_LOOK_SECONDS) and not job.cancelled:
                pass
            return not self._stopped.is_set() and not job.cancelled

        return may_go_on
