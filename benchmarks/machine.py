"""What the system tells of a process, and on which of its cores one runs. Where it does not tell, None."""

import os
import re
import sys
from collections.abc import Collection, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

_RSS = re.compile(r"^Rss:\s*(\d+) kB$", re.MULTILINE)
_PSS = re.compile(r"^Pss:\s*(\d+) kB$", re.MULTILINE)


class Memory(NamedTuple):
    """Bytes that a process holds: ``resident`` with all that it shares, ``proportional`` with its share of that only."""

    resident: int
    proportional: int


def memory(pid: int) -> Memory | None:
    """What it holds now."""
    rollup = Path(f"/proc/{pid}/smaps_rollup")
    if not rollup.is_file():
        return None
    text = rollup.read_text()
    resident, proportional = _RSS.search(text), _PSS.search(text)
    assert resident is not None
    assert proportional is not None
    return Memory(int(resident[1]) * 1024, int(proportional[1]) * 1024)


def cpu_seconds(pid: int) -> float | None:
    """How long it has computed so far, in the system's ticks (10 ms)."""
    stat = Path(f"/proc/{pid}/stat")
    if not stat.is_file():
        return None
    words = stat.read_text().rpartition(")")[2].split()
    return (int(words[11]) + int(words[12])) / os.sysconf("SC_CLK_TCK")


def cores() -> list[int]:
    """Those that this process may use; empty where the system lets nobody choose."""
    return sorted(os.sched_getaffinity(0)) if sys.platform == "linux" else []


@contextmanager
def on_cores(chosen: Collection[int]) -> Iterator[None]:
    """Keep this thread, and every process that it starts meanwhile, to these cores; to any, where none is named."""
    if sys.platform != "linux" or not chosen:
        yield
        return
    before = os.sched_getaffinity(0)
    os.sched_setaffinity(0, chosen)
    try:
        yield
    finally:
        os.sched_setaffinity(0, before)
