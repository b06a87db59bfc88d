"""The leak checks find each kind of leak: a check that never fails protects nobody."""

import gc
import socket
import threading
from concurrent.futures import ThreadPoolExecutor
from weakref import ref

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QWidget

from tests import leaks
from tests.leaks import nothing_left_behind


@pytest.fixture(autouse=True)
def no_grace(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(leaks, "GRACE_SECONDS", 0.05)


def test_a_clean_body_passes(qapp: QApplication) -> None:
    with nothing_left_behind():
        QWidget().deleteLater()


def test_a_running_thread_is_found() -> None:
    end = threading.Event()
    thread = threading.Thread(target=end.wait, name="forgotten")
    with pytest.raises(AssertionError, match="forgotten"), nothing_left_behind():
        thread.start()
    end.set()
    thread.join()


@pytest.mark.skipif(not leaks.SOCKETS_LISTED, reason="this system does not list a process's sockets")
def test_an_open_socket_is_found() -> None:
    with pytest.raises(AssertionError, match="sockets"), nothing_left_behind():
        forgotten = socket.socket()
    forgotten.close()


def test_a_window_is_found(qapp: QApplication) -> None:
    with pytest.raises(AssertionError, match="windows"), nothing_left_behind():
        forgotten = QWidget()
    forgotten.deleteLater()


def test_a_running_timer_is_found(qapp: QApplication) -> None:
    timer = QTimer()
    with pytest.raises(AssertionError, match="timers"), nothing_left_behind():
        timer.start(1000)
    timer.stop()


def test_no_worker_looks_for_garbage_of_a_window(qapp: QApplication) -> None:
    widget = QWidget()
    widget.me = widget  # type: ignore[attr-defined]  # a circle
    still = ref(widget)
    del widget
    with ThreadPoolExecutor() as worker:
        worker.submit(lambda: [[] for _ in range(3 * gc.get_threshold()[0])]).result()
    assert still() is not None
