"""The helper as the programs see it: started when it is needed, watched while it works, ended and replaced when it fails."""

import os
import subprocess
import sys
import threading
from pathlib import Path
from types import TracebackType
from typing import BinaryIO, Self, TypeVar

import gllfiles
from gllfiles.helper.argument import ARGUMENT
from gllfiles.helper.messages import Answer, Failed, Order, Problem, Request, put_order, take_answer

MEMORY_EXIT = 97
_MEMORY_MB = 1024
_AGAIN_SECONDS = 0.02
# The system's own, without which a process does not start on Windows; nothing of the person's goes along.
_ENVIRONMENT = ("SYSTEMROOT", "WINDIR", "TEMP", "TMP", "LD_LIBRARY_PATH")

A = TypeVar("A", bound=Answer)


class Trouble(Exception):
    """The helper could not do what it was asked; ``problem`` is why."""

    def __init__(self, problem: Problem, kind: str = "") -> None:
        super().__init__(problem, kind)
        self.problem = problem
        self.kind = kind


class Helper:
    """One helper process. ``ask`` may be called from any thread, one request at a time; ``end`` from any other meanwhile.

    ``memory_mb`` is all that it may take, about 150 of it for itself.
    """

    def __init__(self, memory_mb: int = _MEMORY_MB) -> None:
        self._memory_mb = memory_mb
        self._turn = threading.Lock()
        self._process: subprocess.Popen[bytes] | None = None
        self._late = False
        self._over = False

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.end()

    @property
    def pid(self) -> int | None:
        """The process's number while there is one."""
        process = self._process
        return process.pid if process is not None and process.poll() is None else None

    def ask(self, request: Request, wanted: type[A], seconds: float) -> A:
        """The answer, which is a ``wanted``; raises Trouble. After ``seconds`` the helper is ended, and another does the rest."""
        with self._turn:
            answer = self._answered(self._running(), Order(seconds, request))
        if isinstance(answer, Failed):
            raise Trouble(answer.problem, answer.kind)
        if not isinstance(answer, wanted):
            raise Trouble(Problem.CRASHED)
        return answer

    def end(self) -> None:
        """Ends the process for good, whatever it is doing; who waits for its answer, and who asks later, gets Trouble."""
        self._over = True
        # Again and again, because it may be starting just now.
        while not self._turn.acquire(timeout=_AGAIN_SECONDS):
            self._kill()
        try:
            self._put_away()
        finally:
            self._turn.release()

    def _kill(self) -> None:
        process = self._process
        if process is not None:
            process.kill()

    def _answered(self, process: subprocess.Popen[bytes], order: Order) -> Answer:
        self._late = False
        alarm = threading.Timer(order.seconds, self._stop_late, (process,))
        alarm.start()
        try:
            put_order(_pipe(process.stdin), order)
            answer = take_answer(_pipe(process.stdout))
        except (OSError, ValueError):
            answer = None
        finally:
            alarm.cancel()
            alarm.join()
        if answer is None:
            raise Trouble(self._why_ended(process))
        if self._late:
            self._put_away()  # it answered in the very moment in which it was ended
        return answer

    def _stop_late(self, process: subprocess.Popen[bytes]) -> None:
        self._late = True
        process.kill()

    def _why_ended(self, process: subprocess.Popen[bytes]) -> Problem:
        process.kill()
        code = process.wait()
        self._put_away()
        if self._late:
            return Problem.TOO_SLOW
        return Problem.TOO_LARGE if code == MEMORY_EXIT else Problem.CRASHED

    def _running(self) -> subprocess.Popen[bytes]:
        if self._process is not None and self._process.poll() is not None:
            self._put_away()
        if self._over:
            raise Trouble(Problem.CRASHED)
        if self._process is None:
            try:
                self._process = _started(self._memory_mb)
            except OSError as error:
                raise Trouble(Problem.NO_HELPER, type(error).__name__) from error
        return self._process

    def _put_away(self) -> None:
        process, self._process = self._process, None
        if process is None:
            return
        process.kill()
        process.wait()
        for pipe in (process.stdin, process.stdout):
            try:
                _pipe(pipe).close()
            except OSError:
                continue  # what was still to be sent has nobody to go to


def command() -> list[str]:
    """What starts a helper, without its one argument: the packed program itself, or Python with this package."""
    if getattr(sys, "frozen", False):
        return [sys.executable, ARGUMENT]
    return [sys.executable, "-P", "-B", "-m", "gllfiles.helper"]


def _started(memory_mb: int) -> subprocess.Popen[bytes]:
    return subprocess.Popen(  # noqa: S603  # our own program with a number of ours
        [*command(), str(memory_mb)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env=_environment(),
        creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
    )


def _environment() -> dict[str, str]:
    kept = {name: os.environ[name] for name in _ENVIRONMENT if name in os.environ}
    if not getattr(sys, "frozen", False):
        kept["PYTHONPATH"] = str(Path(gllfiles.__file__).parents[1])
    return {**kept, "PYTHONUTF8": "1"}


def _pipe(pipe: object) -> BinaryIO:
    assert pipe is not None, "the helper is started with both pipes"
    return pipe  # type: ignore[return-value]  # a pipe of Popen[bytes], which its types leave open
