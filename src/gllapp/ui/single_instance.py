"""One window per profile: what later starts and commands on it ask of the window arrives here, on the window's thread."""

from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal

from gllapp.platform.doorbell import Call, Doorbell
from gllapp.usecases.asking import came_forward, wish_of


class SingleInstance(QObject):
    """Hears the calls to the profile in ``folder``, whose lock is ours, until ``close``."""

    raised = Signal()
    """There was a later start of the window."""
    sync_asked = Signal(object)
    """Carries the :class:`Call` of a command that wants a sync; whoever takes it must see to it that it ends."""
    _called = Signal(object)

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._called.connect(self._answer, Qt.ConnectionType.QueuedConnection)
        self._bell = Doorbell(folder, self._hear)

    def close(self) -> None:
        self._bell.close()

    def _hear(self, call: Call) -> None:
        """On a thread of the call's own: whoever wants the window in front need not wait for the window's thread."""
        if wish_of(call).is_raise:
            came_forward(call)
        self._called.emit(call)

    def _answer(self, call: Call) -> None:
        wish = wish_of(call)
        if wish.is_raise:
            self.raised.emit()
        elif wish.is_sync:
            self.sync_asked.emit(call)
        else:
            call.end()
