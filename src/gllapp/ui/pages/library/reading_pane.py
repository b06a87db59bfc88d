"""Where a document is read: its title with the way back, and the reader that fits it."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from gllapp.ui import theme
from gllapp.ui.tokens import SIZES
from gllapp.ui.widgets.controls import IconButton, look_changed
from gllapp.ui.widgets.labels import ElidedLabel, line


class ReadingPane(QWidget):
    """Holds one reader at a time; ``left`` leads back to where it was opened, which is the library unless ``back`` says another place."""

    left = Signal()

    def __init__(self, back: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._back = IconButton("back", back or self.tr("Back to the library"))
        self._title = ElidedLabel("", "strong")
        self._body = QStackedWidget()
        self._reader: QWidget | None = None
        self._head = QHBoxLayout()
        self._head.addWidget(self._back, 0, Qt.AlignmentFlag.AlignVCenter)
        self._head.addWidget(self._title, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._head)
        column.addWidget(line())
        column.addWidget(self._body, 1)
        self._back.clicked.connect(self.left)
        self._fit()

    def show_reader(self, title: str, reader: QWidget | None) -> None:
        """The reader takes the place of the one before, which is gone afterwards."""
        old, self._reader = self._reader, reader
        self._title.setText(title)
        if reader is not None:
            self._body.addWidget(reader)
            self._body.setCurrentWidget(reader)
            reader.setFocus()
        if old is not None:
            self._body.removeWidget(old)
            old.hide()
            old.deleteLater()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # The reader has no use for it just now.
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            return
        super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if look_changed(event):
            self._fit()

    def _fit(self) -> None:
        worn = theme.look()
        gap = worn.px(SIZES.gap_s)
        self._head.setContentsMargins(gap, gap, worn.px(SIZES.gap_l), gap)
        self._head.setSpacing(gap)
