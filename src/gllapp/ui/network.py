"""What the operating system says about the network; nothing is sent to find out."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QNetworkInformation

_LINKED = frozenset({QNetworkInformation.Reachability.Online, QNetworkInformation.Reachability.Site})
_UNLINKED = frozenset({QNetworkInformation.Reachability.Disconnected, QNetworkInformation.Reachability.Local})


class Network(QObject):
    """Follows the system's own knowledge. A link that is up may still lead nowhere: only a sync finds that out."""

    changed = Signal(object)
    """Carries what ``online`` is now."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        known = QNetworkInformation.loadBackendByFeatures(QNetworkInformation.Feature.Reachability)
        self._information = QNetworkInformation.instance() if known else None
        if self._information is not None:
            self._information.reachabilityChanged.connect(lambda _: self.changed.emit(self.online))

    @property
    def online(self) -> bool | None:
        """Whether there is a network; None where the system cannot tell."""
        reach = self._information.reachability() if self._information is not None else None
        if reach in _LINKED:
            return True
        return False if reach in _UNLINKED else None
