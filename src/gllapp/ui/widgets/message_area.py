"""Where a page or window says what has happened: one notice at a time, and no room taken while there is none."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from gllapp.ui.widgets.notices import Banner, Notice


class MessageArea(QWidget):
    """``offered`` carries the key of the offer that was taken."""

    offered = Signal(str)

    def __init__(self, *, closable: bool = True, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._closable = closable
        self._banner: Banner | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self.hide()

    def show_notice(self, notice: Notice | None) -> None:
        """The notice takes the place of the one before; None takes it away."""
        if self._banner is not None:
            self._banner.hide()
            self._banner.deleteLater()
            self._banner = None
        if notice is not None:
            self._banner = Banner(notice, closable=self._closable)
            self._banner.offered.connect(self.offered)
            self._banner.closed.connect(self.hide)
            self._column.addWidget(self._banner)
        self.setVisible(notice is not None)
