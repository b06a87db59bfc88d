"""The system asks the program to end (log-off, Ctrl+C): the window closes as if by hand, with everything saved."""

import signal
import socket
from collections.abc import Callable
from types import FrameType

from PySide6.QtCore import QObject, QSocketNotifier

_ENDING = (signal.SIGINT, signal.SIGTERM)


class QuitSignals(QObject):
    """Calls ``end`` on the window's thread when a signal comes, from its making until ``stop``.

    Python runs a handler only between two of its instructions, and Qt's loop has none: a socket wakes it.
    """

    def __init__(self, end: Callable[[], None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._end = end
        self._heard, self._wake = socket.socketpair()
        for each in (self._heard, self._wake):
            each.setblocking(False)
        self._former = {number: signal.signal(number, _noted) for number in _ENDING}
        self._former_wake = signal.set_wakeup_fd(self._wake.fileno())
        self._notifier = QSocketNotifier(self._heard.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._woken)

    def stop(self) -> None:
        """Signals mean again what they meant before."""
        self._notifier.setEnabled(False)
        signal.set_wakeup_fd(self._former_wake)
        for number, former in self._former.items():
            signal.signal(number, former)
        self._heard.close()
        self._wake.close()

    def _woken(self) -> None:
        self._heard.recv(64)
        self._end()


def _noted(number: int, frame: FrameType | None) -> None:
    """The byte in the socket is what counts; without a handler no byte would come."""
