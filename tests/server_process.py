"""The real server as a process of its own: started on a free port, known by the line that it prints, ended by its id."""

import os
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import IO

from tests import forked

ROOT = Path(__file__).parents[1]
START_SECONDS = 30
END_SECONDS = 15
COMMAND_SECONDS = 60
_LISTENING = "listening on "


@dataclass(frozen=True, slots=True)
class ServerProcess:
    """A running server and where it listens."""

    url: str
    process: forked.Program

    def end(self) -> int:
        """Ask it to end; gives its exit code."""
        self.process.terminate()
        return self.process.wait(END_SECONDS)


@contextmanager
def running_server(
    data: Path,
    database_url: str | None = None,
    *arguments: str,
    log: IO[str] | None = None,
    anew: bool = False,
) -> Iterator[ServerProcess]:
    """``gllserver serve`` over an existing community; ended cleanly afterwards, which is asserted.

    What it logs goes to ``log``, or where this process complains. Begun ``anew`` it loads itself, as the command does that
    an operator types.
    """
    words = ["serve", "--data", str(data), "--port", "0", *database(database_url), *arguments]
    process = forked.start("gllserver", words, environment(), log, anew=anew)
    assert process.stdout is not None
    with process.stdout:
        try:
            yield ServerProcess(url_said_by(process), process)
            assert process.poll() in (None, 0), "the server ended by itself"
            process.terminate()
            assert process.wait(END_SECONDS) == 0
        finally:
            process.kill()
            process.wait()


def run_server_command(*words: str, stdin: str | bytes = b"") -> "subprocess.CompletedProcess[str]":
    """Another command of the server, run to its end."""
    said = stdin.encode() if isinstance(stdin, str) else stdin
    ended = forked.run("gllserver", words, environment(), said, seconds=COMMAND_SECONDS)
    return subprocess.CompletedProcess(
        ended.args, ended.returncode, ended.stdout.decode(), ended.stderr.decode()
    )


def command(*words: str) -> list[str]:
    return [sys.executable, "-m", "gllserver", *words]


def database(database_url: str | None) -> list[str]:
    return ["--database-url", database_url] if database_url else []


def environment() -> dict[str, str]:
    return {**os.environ, "PYTHONPATH": str(ROOT / "src")}


def url_said_by(process: forked.Program) -> str:
    """The address in the first line of output; a server that says nothing in time is ended."""
    assert process.stdout is not None
    watchdog = threading.Timer(START_SECONDS, process.kill)
    watchdog.start()
    try:
        line = process.stdout.readline()
    finally:
        watchdog.cancel()
        watchdog.join()
    assert line.startswith(_LISTENING), f"the server said {line!r}"
    return line.removeprefix(_LISTENING).strip()
