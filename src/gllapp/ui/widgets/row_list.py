"""A list of rows of one height, each drawn by a delegate."""

from PySide6.QtCore import QAbstractItemModel, QEvent, QPoint, Qt
from PySide6.QtGui import QHelpEvent, QKeyEvent
from PySide6.QtWidgets import QListView, QToolTip, QWidget

from gllapp.ui.widgets.controls import look_changed
from gllapp.ui.widgets.labels import tip_of


class RowList(QListView):
    """Enter opens the row (``activated``) wherever the system's own habit is another; another look lays the rows out anew.

    What a row tells those who hear the window is its tooltip too: a mark is a small picture, and a long title is cut.
    """

    def __init__(self, model: QAbstractItemModel, name: str, parent: QWidget | None = None) -> None:
        """``name`` is the list's for those who hear the window."""
        super().__init__(parent)
        self.setModel(model)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(name)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.activated.emit(self.currentIndex())
            return
        super().keyPressEvent(event)

    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            row = self.visualRect(self.indexAt(event.pos()))
            QToolTip.showText(event.globalPos(), self.tip_at(event.pos()), self.viewport(), row)
            return True
        return super().viewportEvent(event)

    def tip_at(self, at: QPoint) -> str:
        """The tooltip of the row at a place of the viewport; empty where there is none."""
        row = self.indexAt(at)
        said = row.data(Qt.ItemDataRole.ToolTipRole) or row.data(Qt.ItemDataRole.AccessibleTextRole)
        return tip_of(str(said or ""))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if look_changed(event):
            self.scheduleDelayedItemsLayout()
