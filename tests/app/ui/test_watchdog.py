"""A block of the window's thread is noticed, with where it was and never with what somebody wrote."""

import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gllapp.logs import FILE, logging_to
from gllapp.ui.watchdog import Block, Watchdog

_LIMIT_MS, _LONG_SECONDS = 50, 0.2


@contextmanager
def _watching(noticed: Callable[[Block], None]) -> Iterator[Watchdog]:
    dog = Watchdog(limit_ms=_LIMIT_MS, period_seconds=0.005, on_block=noticed)
    dog.start()
    try:
        yield dog
    finally:
        dog.stop()


def _hold_the_thread(what_somebody_wrote: str) -> None:
    until = time.perf_counter() + _LONG_SECONDS
    while time.perf_counter() < until:
        assert what_somebody_wrote


def test_a_block_is_noticed_and_says_where(app: QApplication, qtbot: QtBot, tmp_path: Path) -> None:
    noticed: list[Block] = []
    with logging_to(tmp_path), _watching(noticed.append) as dog:
        # The watchdog's question must be under way when the thread stops answering.
        QTimer.singleShot(30, lambda: _hold_the_thread("a word of mine"))
        qtbot.waitUntil(lambda: any("_hold_the_thread" in line for each in noticed for line in each.stack))
        held = next(each for each in noticed if any("_hold_the_thread" in line for line in each.stack))
        assert _LIMIT_MS < held.milliseconds < 10_000
        assert held in dog.blocks
    logged = (tmp_path / FILE).read_text()
    assert f"no answer for {held.milliseconds} ms" in logged
    assert "a word of mine" not in logged


def test_it_ends_while_the_thread_gives_no_answer(app: QApplication) -> None:
    asked = threading.Event()
    with _watching(lambda block: asked.set()) as dog:
        # Nobody runs the event loop here: a question stays without an answer, and stopping does not wait for one.
        assert not asked.wait(2 * _LIMIT_MS / 1000)
    assert dog.blocks == ()
