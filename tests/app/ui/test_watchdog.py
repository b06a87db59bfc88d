"""A block of the window's thread is noticed, with where it was and never with what somebody wrote."""

import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gllapp.logs import FILE, logging_to
from gllapp.ui.watchdog import Block, Watchdog
from tests.app.ui.patience import PATIENCE

_LIMIT_MS, _LONG_SECONDS = 50, 0.2
_PATIENCE_SECONDS = PATIENCE / 1000


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


@contextmanager
def _held_again_and_again() -> Iterator[None]:
    """The watchdog must look while the thread is held: on a PC that gives it no turn at once, not the first time."""
    holding = QTimer(interval=30)
    holding.timeout.connect(lambda: _hold_the_thread("a word of mine"))
    holding.start()
    try:
        yield
    finally:
        holding.stop()


def test_a_block_is_noticed_and_says_where(app: QApplication, qtbot: QtBot, tmp_path: Path) -> None:
    noticed: list[Block] = []
    with logging_to(tmp_path), _watching(noticed.append) as dog:
        with _held_again_and_again():
            qtbot.waitUntil(
                lambda: any("_hold_the_thread" in line for each in noticed for line in each.stack),
                timeout=PATIENCE,
            )
        held = next(each for each in noticed if any("_hold_the_thread" in line for line in each.stack))
        assert _LIMIT_MS < held.milliseconds < 10_000
        assert held in dog.blocks
    logged = (tmp_path / FILE).read_text()
    assert f"no answer for {held.milliseconds} ms," in logged
    assert "a word of mine" not in logged


def test_who_computes_beside_it_is_named(app: QApplication, qtbot: QtBot) -> None:
    noticed: list[Block] = []
    over: list[bool] = []

    def compute_beside() -> None:
        while not over:
            pass

    beside = threading.Thread(target=compute_beside)
    with _watching(noticed.append):
        beside.start()
        try:
            with _held_again_and_again():
                qtbot.waitUntil(
                    lambda: any("compute_beside" in place for each in noticed for place in each.beside),
                    timeout=PATIENCE,
                )
        finally:
            over.append(True)
            beside.join()


def test_it_ends_while_the_thread_gives_no_answer(app: QApplication) -> None:
    asked = threading.Event()
    with _watching(lambda block: asked.set()) as dog:
        # Nobody runs the event loop here: a question stays without an answer, and stopping does not wait for one.
        assert not asked.wait(2 * _LIMIT_MS / 1000)
    assert dog.blocks == ()


@pytest.mark.timeout(60)
def test_it_ends_when_it_is_stopped_just_before_it_asks(app: QApplication) -> None:
    """Then it has not heard of its end, and nobody is going to answer any more."""
    about_to_ask = threading.Event()

    class Answered(threading.Event):
        def clear(self) -> None:
            about_to_ask.set()
            self.wait()  # until ``stop`` has said that it is over
            super().clear()

    dog = Watchdog(period_seconds=0.001)
    dog._answered = Answered()
    dog.start()
    assert about_to_ask.wait(_PATIENCE_SECONDS)
    dog.stop()
    assert not dog._thread.is_alive()
