"""How long programs take from their start to the first painted window, and to a command's answer."""

import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from benchmarks.options import Options
from benchmarks.server import environment
from benchmarks.site import Site, founded
from benchmarks.table import Row, Table
from benchmarks.window import app_command, app_window, bare_window

STARTS = 5
_NOTE = f"median of {STARTS} new processes with their files in the system's cache; floor: a bare PySide6 window, bare Python"


def run(options: Options) -> Table:
    with tempfile.TemporaryDirectory() as folder:
        site = founded(Path(folder) / "site", options.workload.base)
        with site.running(direct=True) as running:
            running.member.sync()
        rows = [
            Row(f"window with {options.posts:,} posts", *_both(lambda: _app(site), _bare)),
            Row("gllapp status", *_both(lambda: _command(*app_command(site, "status")), _python)),
            Row("gllapp --help", *_both(lambda: _command(*app_command(site, "--help")), _python)),
        ]
    return Table("Starts", "seconds", rows, _NOTE)


def _both(ours: Callable[[], float], floor: Callable[[], float]) -> tuple[float, float]:
    """The medians, measured by turns, so that both meet the same machine."""
    ours(), floor()  # the first of each fills the system's cache
    pairs = [(ours(), floor()) for _ in range(STARTS)]
    return statistics.median(pair[0] for pair in pairs), statistics.median(pair[1] for pair in pairs)


def _app(site: Site) -> float:
    with app_window(site) as shown:
        return shown.seconds


def _bare() -> float:
    with bare_window() as shown:
        return shown.seconds


def _python() -> float:
    return _command([sys.executable, "-c", ""], environment())


def _command(command: Sequence[str], env: Mapping[str, str]) -> float:
    started = time.perf_counter()
    subprocess.run(command, env=env, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, check=True)
    return time.perf_counter() - started
