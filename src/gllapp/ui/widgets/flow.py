"""Lays small things side by side and goes on in the next line where the room ends; keeps what is laid in lines high enough."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget

from gllapp.ui import theme
from gllapp.ui.tokens import SIZES

_CHANGES = frozenset({QEvent.Type.Resize, QEvent.Type.LayoutRequest, QEvent.Type.Show})


def keep_height(widget: QWidget) -> None:
    """The widget is never lower than its lines need at its width.

    Splitters, stacks and dialogs ask their parts for a least height only, and not for the one at a width.
    """
    widget.installEventFilter(_HeightKeeper(widget))


class _HeightKeeper(QObject):
    def __init__(self, kept: QWidget) -> None:
        super().__init__(kept)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _CHANGES and isinstance(watched, QWidget):
            layout = watched.layout()
            if layout is not None and layout.hasHeightForWidth():
                watched.setMinimumHeight(layout.minimumHeightForWidth(watched.width()))
        return False


class Flow(QLayout):
    """A layout in lines, from the side where reading begins."""

    def __init__(self, gap: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._gap = gap
        self._items: list[QLayoutItem] = []
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._arrange(QRect(0, 0, width, 0), move=False)

    def sizeHint(self) -> QSize:
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        size = QSize()
        for item in self._items:
            size = size.expandedTo(item.minimumSize())
        return size

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._arrange(rect, move=True)

    def _arrange(self, rect: QRect, *, move: bool) -> int:
        """Places the items if asked to; gives the height that they take."""
        y = 0
        for line in self._lines(rect.width()):
            height = max(size.height() for _, _, size in line)
            for item, x, size in line if move else ():
                # What is lower than its neighbours stands at the middle of their line.
                down = (height - size.height()) // 2
                item.setGeometry(QRect(self._corner(rect, x, y + down, size), size))
            y += height + self._gap
        return max(0, y - self._gap)

    def _lines(self, width: int) -> Iterator[list[tuple[QLayoutItem, int, QSize]]]:
        """What stands in each line, with its distance from where the line begins."""
        line: list[tuple[QLayoutItem, int, QSize]] = []
        x = 0
        for item in self._items:
            if item.isEmpty():
                continue  # hidden
            size = item.sizeHint().boundedTo(QSize(max(1, width), item.sizeHint().height()))
            if line and x + size.width() > width:
                yield line
                line, x = [], 0
            line.append((item, x, size))
            x += size.width() + self._gap
        if line:
            yield line

    def _corner(self, rect: QRect, x: int, y: int, size: QSize) -> QPoint:
        widget = self.parentWidget()
        backwards = widget is not None and widget.layoutDirection() is Qt.LayoutDirection.RightToLeft
        left = rect.right() + 1 - x - size.width() if backwards else rect.left() + x
        return QPoint(left, rect.top() + y)


def flowing(widgets: Sequence[QWidget]) -> QWidget:
    """Side by side, and in the next line where the room ends."""
    made = QWidget()
    row = Flow(theme.look().px(SIZES.gap_s), made)
    for widget in widgets:
        row.addWidget(widget)
    return made
