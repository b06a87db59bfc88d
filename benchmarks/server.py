"""The real server as a process of its own: found by the line that it prints, ended by its id."""

import os
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

ROOT = Path(__file__).parents[1]
START_SECONDS = 30
END_SECONDS = 15


@dataclass(frozen=True, slots=True)
class Server:
    url: str
    pid: int

    @property
    def port(self) -> int:
        return urlsplit(self.url).port or 0


@contextmanager
def serving(data: Path, database_url: str | None = None) -> Iterator[Server]:
    """`gllserver serve` over a community's folder, until the block ends."""
    where = ["--data", str(data), *(["--database-url", database_url] if database_url else [])]
    with listening("gllserver", "serve", *where, "--port", "0") as server:
        yield server


@contextmanager
def listening(*program: str) -> Iterator[Server]:
    """A Python program that says where it listens and serves until the block ends."""
    process = subprocess.Popen(
        [sys.executable, "-m", *program],
        env=environment(),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        text=True,
        encoding="utf-8",
    )
    assert process.stdout is not None
    with process.stdout:
        try:
            yield Server(_said(process), process.pid)
            process.terminate()
            process.wait(END_SECONDS)
        finally:
            process.kill()
            process.wait()


def environment(**more: str) -> dict[str, str]:
    """This process's environment, in which the programs of this clone are found."""
    return {**os.environ, "PYTHONPATH": os.pathsep.join([str(ROOT / "src"), str(ROOT)]), **more}


def _said(process: "subprocess.Popen[str]") -> str:
    """The address in the first line of output; a server that says nothing in time is ended."""
    assert process.stdout is not None
    watchdog = threading.Timer(START_SECONDS, process.kill)
    watchdog.start()
    try:
        line = process.stdout.readline()
    finally:
        watchdog.cancel()
        watchdog.join()
    heading, _, url = line.strip().partition("listening on ")
    if heading or not url:
        raise RuntimeError(f"the server said {line!r}")
    return url
