"""Room for a page that needs more of it than the window has: it scrolls, and nothing in it is squeezed."""

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QStackedWidget, QWidget

_COMES_AND_GOES = frozenset({QEvent.Type.ShowToParent, QEvent.Type.HideToParent, QEvent.Type.LayoutRequest})


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


class Fitted(QScrollArea):
    """As high as what it holds, where there is room for that, and scrolls else; gone while that is."""

    def __init__(self, held: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._held = held
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        is_gone = held.isHidden()
        self.setWidget(held)  # which shows it
        held.installEventFilter(self)
        held.setHidden(is_gone)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._held and event.type() in _COMES_AND_GOES:
            self.setVisible(not self._held.isHidden())
            self.updateGeometry()
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()

    def sizeHint(self) -> QSize:
        layout, inside = self._held.layout(), self.maximumViewportSize()
        needs_width = layout is not None and layout.hasHeightForWidth()
        needed = layout.totalHeightForWidth(inside.width()) if layout is not None and needs_width else 0
        frame = self.height() - inside.height()
        return QSize(self.width(), max(needed, self._held.minimumSizeHint().height()) + frame)

    def minimumSizeHint(self) -> QSize:
        """Half of the window is for what somebody was doing."""
        window = self.window()
        return QSize(0, min(self.sizeHint().height(), window.height() // 2))
