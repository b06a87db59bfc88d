"""Room for a page that needs more of it than the window has: it scrolls, and nothing in it is squeezed."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QStackedWidget, QWidget


class Pages(QStackedWidget):
    """One page of several; the room that it needs is that of the page which is shown, and not of the largest."""

    def minimumSizeHint(self) -> QSize:
        page = self.currentWidget()
        return page.minimumSizeHint() if page is not None else QSize()

    def heightForWidth(self, width: int) -> int:
        """The least height, with every line of words: pages take what there is above that."""
        page = self.currentWidget()
        layout = page.layout() if page is not None else None
        if layout is None or not layout.hasHeightForWidth():
            return 0
        return layout.minimumHeightForWidth(width)


class Room(QScrollArea):
    """Shows what it holds as large as it is itself, or as large as that must be, and scrolls then.

    Who moves through it with the Tab key sees what has the focus.
    """

    def __init__(self, held: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(held)
