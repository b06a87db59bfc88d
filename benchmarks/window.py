"""Windows in processes of their own: the app's on a profile, and the barest that Qt can show.

That a window has been painted is told by Qt itself, through its log of paintings: nothing in the program is changed.
"""

import os
import subprocess
import sys
import threading
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from benchmarks.server import environment
from benchmarks.site import Site

_SECONDS = 60
_QUIET_SECONDS = 1.0
_PAINTED = ("qt.widgets.painting: Flushing", "MainWindow")
_BARE = """
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow
app = QApplication([])
window = QMainWindow()
window.setCentralWidget(QLabel("A window"))
window.show()
app.exec()
"""


@dataclass(frozen=True, slots=True)
class Shown:
    """A window that has been painted for the first time so many seconds after its process was started."""

    seconds: float
    pid: int

    def settle(self) -> None:
        """Waits until the process has computed nothing for a second: what loads behind the first picture is there."""
        deadline, before = time.monotonic() + _SECONDS, -1
        while (now := self._ticks()) != before and time.monotonic() < deadline:
            before = now
            time.sleep(_QUIET_SECONDS)

    def processor_seconds(self) -> float | None:
        """What all of its threads have computed until now; None where the system does not tell."""
        tasks = [*Path(f"/proc/{self.pid}/task").glob("*/schedstat")]
        return sum(int(task.read_text().split()[0]) for task in tasks) / 1e9 if tasks else None

    def _ticks(self) -> int:
        stat = Path(f"/proc/{self.pid}/stat")
        if not stat.is_file():
            return -1
        fields = stat.read_text().rpartition(")")[2].split()
        return int(fields[11]) + int(fields[12])


def app_command(site: Site, *words: str) -> tuple[list[str], dict[str, str]]:
    """The app on a site's profile: what to start, and its environment."""
    command = [sys.executable, "-m", "gllapp", "--profile", str(site.profile), *words]
    return command, environment(GLL_SECRETS_FILE=str(site.secrets))


@contextmanager
def app_window(site: Site) -> Iterator[Shown]:
    with _window(*app_command(site)) as shown:
        yield shown


@contextmanager
def bare_window() -> Iterator[Shown]:
    with _window([sys.executable, "-c", _BARE], environment()) as shown:
        yield shown


@contextmanager
def _window(command: Sequence[str], env: Mapping[str, str]) -> Iterator[Shown]:
    logged = {**env, "QT_LOGGING_RULES": "qt.widgets.painting.debug=true", "QT_FORCE_STDERR_LOGGING": "1"}
    if not os.environ.get("DISPLAY") and not os.environ.get("WAYLAND_DISPLAY"):
        logged.setdefault("QT_QPA_PLATFORM", "offscreen")
    started = time.perf_counter()
    process = subprocess.Popen(
        command, env=logged, stdin=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True, encoding="utf-8"
    )
    try:
        _wait_until_painted(process)
        shown = Shown(time.perf_counter() - started, process.pid)
        with _drained(process):
            yield shown
    finally:
        process.kill()
        process.wait()


def _wait_until_painted(process: "subprocess.Popen[str]") -> None:
    assert process.stderr is not None
    said = []
    watchdog = threading.Timer(_SECONDS, process.kill)
    watchdog.start()
    try:
        for line in process.stderr:
            if all(word in line for word in _PAINTED):
                return
            said.append(line)
    finally:
        watchdog.cancel()
        watchdog.join()
    raise RuntimeError(f"no window was painted: {''.join(said)[-1_000:]}")


@contextmanager
def _drained(process: "subprocess.Popen[str]") -> Iterator[None]:
    """Reads on what the process says, so that it never waits for a reader; ends the process at the end."""
    assert process.stderr is not None
    reader = threading.Thread(target=process.stderr.read)
    reader.start()
    try:
        yield
    finally:
        process.kill()
        reader.join()
        process.stderr.close()
