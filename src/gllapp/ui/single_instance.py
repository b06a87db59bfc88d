"""One window per profile: a second start finds the first by a local socket and brings it to the front."""

import hashlib
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

_PATIENCE_MS = 1_000


class SingleInstance(QObject):
    """Listens for later starts on the profile in ``folder``, whose lock is ours; ``raised`` says that there was one."""

    raised = Signal()

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._called)
        # What a crash has left behind; the profile's lock says that nobody listens there any more.
        QLocalServer.removeServer(_name(folder))
        # Without the socket everything works but this: a second start then tells that the profile is open.
        self._server.listen(_name(folder))

    def close(self) -> None:
        self._server.close()

    def _called(self) -> None:
        # Whoever connects can do nothing but this; what it might send is not read.
        caller = self._server.nextPendingConnection()
        caller.disconnected.connect(caller.deleteLater)
        caller.disconnectFromServer()
        self.raised.emit()


def raise_running(folder: Path) -> bool:
    """Brings the window that runs on this profile to the front; whether there is one that answers."""
    socket = QLocalSocket()
    socket.connectToServer(_name(folder))
    answers = socket.waitForConnected(_PATIENCE_MS)
    socket.abort()
    return answers


def _name(folder: Path) -> str:
    """Socket paths are short, and folders' names can be long."""
    return "gll-" + hashlib.sha256(str(folder.resolve()).encode()).hexdigest()[:24]
