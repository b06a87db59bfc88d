"""While a window stands, garbage is looked for on its thread alone, and Python goes on as before when it is closed."""

import gc
import threading
import weakref
from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gllapp.ui.garbage import Garbage
from tests.app.ui.patience import PATIENCE


class _Circle:
    """Holds itself: nothing but a look for garbage ends it."""

    def __init__(self, ended: list[threading.Thread]) -> None:
        self.me = self
        weakref.finalize(self, lambda: ended.append(threading.current_thread()))


@pytest.fixture(autouse=True)
def frozen_again() -> Iterator[None]:
    """What the tests keep to the end stays out of Python's way in those that follow, too."""
    yield
    gc.freeze()


@pytest.fixture
def garbage(app: QApplication) -> Iterator[Garbage]:
    made = Garbage()
    made.start()
    yield made
    made.stop()


def test_what_a_worker_leaves_behind_is_ended_on_the_windows_thread(garbage: Garbage, qtbot: QtBot) -> None:
    ended: list[threading.Thread] = []

    def work() -> None:
        _Circle(ended)
        kept.extend([] for _ in range(30_000))

    kept: list[list[object]] = []
    worker = threading.Thread(target=work)
    worker.start()
    worker.join()
    assert ended == []
    qtbot.waitUntil(lambda: ended != [], timeout=PATIENCE)
    assert set(ended) == {threading.main_thread()}


def test_python_looks_by_itself_again_afterwards(app: QApplication) -> None:
    garbage = Garbage()
    garbage.start()
    assert not gc.isenabled()
    garbage.stop()
    assert gc.isenabled()
    assert gc.get_freeze_count() == 0
