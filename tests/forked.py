"""One of our programs in a process of its own, forked from what has loaded it once: a start takes half a second of a processor."""

import os
import runpy
import subprocess
import sys
import tempfile
from collections.abc import Mapping, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess
from pathlib import Path
from typing import IO, Final, TypeAlias

from tests.seats import seats

_CAN_FORK: Final = sys.platform == "linux"
"""Elsewhere the systems' own libraries, which Qt and keyrings load, do not bear to be forked."""

_Streams = tuple[int, int, int]
"""The descriptors of what a program reads, what it says, and where it complains."""


@dataclass(frozen=True, slots=True)
class Forked:
    """What a test does with a program that runs, under the names that subprocess has for it."""

    process: BaseProcess
    words: Sequence[str]
    stdout: IO[str] | None = None

    @property
    def pid(self) -> int:
        assert self.process.pid is not None
        return self.process.pid

    def poll(self) -> int | None:
        return self.process.exitcode

    def wait(self, timeout: float | None = None) -> int:
        """The exit code; raises subprocess.TimeoutExpired when it has not ended by then."""
        self.process.join(timeout)
        if self.process.exitcode is None:
            raise subprocess.TimeoutExpired(list(self.words), timeout or 0)
        return self.process.exitcode

    def terminate(self) -> None:
        self.process.terminate()

    def kill(self) -> None:
        self.process.kill()


Program: TypeAlias = "subprocess.Popen[str] | Forked"


def start(
    module: str,
    words: Sequence[str],
    environment: Mapping[str, str],
    log: IO[str] | None = None,
    *,
    anew: bool = False,
) -> Program:
    """``python -m module words``; what it says is read from its ``stdout``, and its complaints go to ``log`` or where ours go.

    Begun ``anew`` it loads itself, as it does for whoever types it.
    """
    if anew or not _CAN_FORK:
        return subprocess.Popen(
            [sys.executable, "-m", module, *words],
            env=environment,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=log,
            text=True,
            encoding="utf-8",
        )
    read, write = os.pipe()
    said = os.fdopen(read, encoding="utf-8")
    with os.fdopen(write, "w") as told, Path(os.devnull).open() as nothing:
        streams = (nothing.fileno(), told.fileno(), 2 if log is None else log.fileno())
        return _forked(module, words, environment, streams, said)


def run(
    module: str,
    words: Sequence[str],
    environment: Mapping[str, str],
    said: bytes = b"",
    *,
    seconds: float,
    anew: bool = False,
) -> "subprocess.CompletedProcess[bytes]":
    """The same to its end, which comes within these seconds; ``said`` is what it reads."""
    if anew or not _CAN_FORK:
        command = [sys.executable, "-m", module, *words]
        return subprocess.run(
            command, env=environment, input=said, capture_output=True, timeout=seconds, check=False
        )
    with tempfile.TemporaryFile() as read, tempfile.TemporaryFile() as out, tempfile.TemporaryFile() as err:
        read.write(said)
        read.seek(0)
        program = _forked(module, words, environment, (read.fileno(), out.fileno(), err.fileno()))
        try:
            code = program.wait(seconds)
        finally:
            program.kill()
        return subprocess.CompletedProcess(program.words, code, _all(out), _all(err))


def _forked(
    module: str,
    words: Sequence[str],
    environment: Mapping[str, str],
    streams: _Streams,
    said: IO[str] | None = None,
) -> Forked:
    with ExitStack() as copies:
        given = [copies.enter_context(Connection(os.dup(number))) for number in streams]
        process = seats().Process(target=_become, args=(module, list(words), dict(environment), given))
        process.start()
    return Forked(process, (module, *words), said)


def _all(file: IO[bytes]) -> bytes:
    file.seek(0)
    return file.read()


def _become(module: str, words: list[str], environment: dict[str, str], streams: list[Connection]) -> None:
    for number, stream in enumerate(streams):
        os.dup2(stream.fileno(), number)
        stream.close()
    sys.stdin, sys.stdout, sys.stderr = open(0), open(1, "w"), open(2, "w", buffering=1)  # noqa: SIM115 - the streams of a program, as Python opens them
    os.environ.clear()
    os.environ.update(environment)
    tempfile.tempdir = None
    sys.argv = [module, *words]
    runpy.run_module(module, run_name="__main__", alter_sys=True)
