"""What a test must not leave behind: threads, pooled Qt work, timers, windows and sockets."""

import gc
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from types import ModuleType

# A thread or a socket that is already ending gets this long; nothing waits where nothing is left.
GRACE_SECONDS = 10.0
SOCKETS_LISTED = Path("/proc/self/fd").is_dir()


@contextmanager
def nothing_left_behind() -> Iterator[None]:
    """Raise AssertionError with what the body has left running, visible or open."""
    threads, sockets, windows = _threads(), _sockets(), _windows()
    with _watched_timers() as running_timers:
        yield
    _delete_what_is_due()
    left = {
        "threads": _once_settled(lambda: [thread.name for thread in _threads() - threads]),
        "sockets": _once_settled(lambda: sorted(_sockets() - sockets)),
        "windows": _once_settled(lambda: [repr(window) for window in _windows() - windows]),
        "timers": _once_settled(running_timers),
        "work in Qt's thread pool": _pooled_work(),
    }
    found = {kind: things for kind, things in left.items() if things}
    assert not found, f"left behind: {found}"


def _once_settled(remaining: Callable[[], list[str]]) -> list[str]:
    """What remains after the grace; garbage is collected first, because a cycle is not yet a leak."""
    if not remaining():
        return []
    gc.collect()
    _delete_what_is_due()
    deadline = time.monotonic() + GRACE_SECONDS
    while (left := remaining()) and time.monotonic() < deadline:
        threading.Event().wait(0.01)
    return left


def _threads() -> set[threading.Thread]:
    # A dummy stands for a thread that Python did not start, and stays listed after its end.
    return {thread for thread in threading.enumerate() if not isinstance(thread, threading._DummyThread)}


def _sockets() -> set[str]:
    """The open sockets of this process, where the system lists them by inode."""
    if not SOCKETS_LISTED:
        return set()
    targets = set()
    for descriptor in Path("/proc/self/fd").iterdir():
        try:
            targets.add(str(descriptor.readlink()))
        except FileNotFoundError:  # the descriptor of this very listing
            continue
    return {target for target in targets if target.startswith("socket:")}


def _qt(module: str) -> ModuleType | None:
    """A module of Qt when the tests so far have loaded it: a test without Qt must not pay for it."""
    return sys.modules.get(f"PySide6.{module}")


def _windows() -> set[object]:
    """The top-level widgets; the one of the tooltips is Qt's own and lives on."""
    widgets = _qt("QtWidgets")
    if widgets is None or widgets.QApplication.instance() is None:
        return set()
    found = widgets.QApplication.topLevelWidgets()
    return {widget for widget in found if widget.metaObject().className() != "QTipLabel"}


def _delete_what_is_due() -> None:
    """Carry out deleteLater, for which Qt waits until the event loop that a test does not run."""
    core = _qt("QtCore")
    if core is not None and core.QCoreApplication.instance() is not None:
        core.QCoreApplication.sendPostedEvents(None, core.QEvent.Type.DeferredDelete.value)


def _pooled_work() -> list[str]:
    core = _qt("QtCore")
    if core is None or core.QThreadPool.globalInstance().waitForDone(int(GRACE_SECONDS * 1000)):
        return []
    return [f"{core.QThreadPool.globalInstance().activeThreadCount()} running"]


@contextmanager
def _watched_timers() -> Iterator[Callable[[], list[str]]]:
    """Note every QTimer that is started; the value lists those that still run."""
    core = _qt("QtCore")
    if core is None:
        yield list
        return
    from shiboken6 import isValid

    started: list[object] = []
    timer_class = core.QTimer
    original = timer_class.start

    def start(timer: object, *interval: object) -> None:
        started.append(timer)
        original(timer, *interval)

    def still_running() -> list[str]:
        return [repr(timer) for timer in started if isValid(timer) and timer.isActive()]  # type: ignore[attr-defined]  # QTimer, known at run time only

    timer_class.start = start
    try:
        yield still_running
    finally:
        timer_class.start = original
