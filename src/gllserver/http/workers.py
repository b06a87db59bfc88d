"""Several processes that serve one socket: started together, replaced when one dies, and never outliving their parent."""

import logging
import signal
import socket
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from multiprocessing import get_context
from multiprocessing.connection import Connection, wait
from multiprocessing.context import SpawnProcess
from typing import Final

from gllcore.errors import GllError

# How soon a signal or a death is noticed, and how long a worker that was asked to end may take.
_LOOK_SECONDS: Final = 0.5
_END_SECONDS: Final = 8.0
# Spawned and not forked: threads, locks and database connections of this process would be copied half alive.
_spawning = get_context("spawn")
_log = logging.getLogger("gllserver.http")


# What a worker does: accepts from the socket, says when it does, and ends when the event is set. It travels by pickle.
Work = Callable[[socket.socket, Callable[[], None], threading.Event], None]


@dataclass(frozen=True, slots=True)
class _Worker:
    """A process, and the line on which it says that it is ready; the line's end asks the process to end."""

    process: SpawnProcess
    line: Connection

    def heard(self) -> bool:
        """Whether it has said that it is ready; raises the error with which it could not begin."""
        if not self.line.poll():
            return False
        try:
            said = self.line.recv()
        except EOFError:
            self.process.join()
            raise RuntimeError(f"a worker ended with {self.process.exitcode} before it could serve") from None
        if said is not None:
            kind, code, facts = said
            raise kind(code, **facts)
        return True


def serve_together(count: int, listener: socket.socket, work: Work, announce: Callable[[], None]) -> None:
    """Serve with ``count`` processes until SIGTERM or SIGINT; ``announce`` is called when all of them do.

    A worker that dies later is replaced; one that cannot begin ends all of them with its error.
    """
    workers: list[_Worker] = []
    with _wish_to_end() as wish:
        try:
            workers += [_started(listener, work) for _ in range(count)]
            if _are_ready(workers, wish):
                announce()
            while not wish.is_set():
                wait([worker.process.sentinel for worker in workers], _LOOK_SECONDS)
                _replace_the_dead(workers, listener, work, wish)
        finally:
            _end(workers)


def _are_ready(workers: Sequence[_Worker], wish: threading.Event) -> bool:
    """Wait until each of them serves; False when the wish to end was faster."""
    starting = list(workers)
    while starting and not wish.is_set():
        wait([worker.line for worker in starting], _LOOK_SECONDS)
        starting = [worker for worker in starting if not wish.is_set() and not worker.heard()]
    return not wish.is_set()


def _replace_the_dead(
    workers: list[_Worker], listener: socket.socket, work: Work, wish: threading.Event
) -> None:
    for place, worker in enumerate(workers):
        if worker.process.is_alive() or wish.is_set():
            continue
        _log.error("worker %s ended with %s; another begins", worker.process.pid, worker.process.exitcode)
        _end([worker])
        workers[place] = _started(listener, work)
        _are_ready([workers[place]], wish)


def _started(listener: socket.socket, work: Work) -> _Worker:
    line, workers_end = _spawning.Pipe()
    with workers_end:
        process = _spawning.Process(target=_serve_until_alone, args=(listener, work, workers_end))
        # Inherited, so that Ctrl+C finds no worker that is not yet ready to ignore it.
        kept = signal.signal(signal.SIGINT, signal.SIG_IGN)
        try:
            process.start()
        finally:
            signal.signal(signal.SIGINT, kept)
    return _Worker(process, line)


def _end(workers: Sequence[_Worker]) -> None:
    """Let go of them all, then see to it that they are gone."""
    for worker in workers:
        worker.line.close()
    for worker in workers:
        worker.process.join(_END_SECONDS)
        if worker.process.is_alive():
            worker.process.kill()
            worker.process.join()


@contextmanager
def _wish_to_end() -> Iterator[threading.Event]:
    """Set by the first SIGTERM or SIGINT."""
    wish = threading.Event()
    numbers = (signal.SIGTERM, signal.SIGINT)
    kept = {number: signal.signal(number, lambda _number, _frame: wish.set()) for number in numbers}
    try:
        yield wish
    finally:
        for number, handler in kept.items():
            signal.signal(number, handler)


# --- in the worker's process ---


def _serve_until_alone(listener: socket.socket, work: Work, line: Connection) -> None:
    """What runs in a worker: it ends when its parent lets go of the line, also by dying."""
    # A terminal and a service manager send these to every process; the parent sees to it that all end in order.
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, signal.SIG_IGN)
    end = threading.Event()
    threading.Thread(target=_await_release, args=(line, end), daemon=True).start()
    try:
        work(listener, lambda: _say(line, None), end)
    except GllError as error:
        _say(line, (type(error), error.code, error.facts))


def _say(line: Connection, message: object) -> None:
    # Nobody listens any more when the parent let go meanwhile: the end is near then.
    with suppress(OSError):
        line.send(message)


def _await_release(line: Connection, end: threading.Event) -> None:
    try:
        line.recv()
    except (EOFError, OSError):
        end.set()
