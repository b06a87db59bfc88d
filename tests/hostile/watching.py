"""Whoever watches a window that shows what somebody made to do harm: what it asks for, what it opens, how long it is held up."""

import socket
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QAbstractEventDispatcher, QObject, QUrl, Slot
from PySide6.QtGui import QDesktopServices

from gllapp.ui.background import BackgroundRunner

MOST_MS: Final = 200
"""For so long may the window's thread compute at once, whatever it shows."""
_SCHEMES = ("http", "https", "file", "mailto", "smb", "ftp", "javascript", "data")


class Opened(QObject):
    """In the place of the system, which would open addresses with other programs."""

    def __init__(self) -> None:
        super().__init__()
        self.urls: list[str] = []

    @Slot(QUrl)
    def take(self, url: QUrl) -> None:
        self.urls.append(url.toString())


class Turns(QObject):
    """How much the window's thread computes between two moments at which it waits for what comes next.

    Computing, not waiting: a machine on which others work as well must decide nothing.
    """

    def __init__(self) -> None:
        super().__init__()
        self.longest_ms = 0.0
        self._began: float | None = None
        dispatcher = QAbstractEventDispatcher.instance()
        dispatcher.awake.connect(self._awake)
        dispatcher.aboutToBlock.connect(self._waits)

    def forget(self) -> None:
        """What was before is not counted: the next turn is the first."""
        self.longest_ms, self._began = 0.0, None

    def _awake(self) -> None:
        self._began = time.thread_time()

    def _waits(self) -> None:
        if self._began is not None:
            self.longest_ms = max(self.longest_ms, 1000 * (time.thread_time() - self._began))


@dataclass
class Watch:
    """``address`` is where a request would arrive."""

    address: str
    opened: Opened
    turns: Turns
    requests: list[bytes]

    def saw_nothing(self) -> None:
        """Nothing was asked for or opened, and nobody had to wait."""
        assert self.requests == []
        assert self.opened.urls == []
        assert self.turns.longest_ms <= MOST_MS


def idle(background: BackgroundRunner) -> bool:
    """Whether all that was asked for has come."""
    return not background._post and all(future.done() for future in background._jobs)


@contextmanager
def listening() -> Iterator[tuple[str, list[bytes]]]:
    """An address (host and port), and what has been asked of it."""
    requests: list[bytes] = []
    with socket.create_server(("127.0.0.1", 0)) as server:
        thread = threading.Thread(target=_listen, args=(server, requests))
        thread.start()
        try:
            yield f"127.0.0.1:{server.getsockname()[1]}", requests
        finally:
            with suppress(OSError):
                server.shutdown(socket.SHUT_RDWR)
            server.close()
            thread.join()


@contextmanager
def watching() -> Iterator[Watch]:
    with listening() as (address, requests):
        watch = Watch(address, Opened(), Turns(), requests)
        for scheme in _SCHEMES:
            QDesktopServices.setUrlHandler(scheme, watch.opened, "take")  # type: ignore[arg-type] # the stubs say bytes, the binding takes a string
        try:
            yield watch
        finally:
            for scheme in _SCHEMES:
                QDesktopServices.unsetUrlHandler(scheme)


def _listen(server: socket.socket, requests: list[bytes]) -> None:
    """Whatever connects has asked for something that was only shown."""
    while True:
        try:
            connection, _ = server.accept()
        except OSError:
            return
        with connection:
            requests.append(b"a connection")
