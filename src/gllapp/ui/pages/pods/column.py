"""A part of a pod that is read from top to bottom, and what is filled in within it."""

from collections.abc import Iterable, Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QVBoxLayout, QWidget

from gllapp.ui import theme
from gllapp.ui.tokens import SIZES


class Column(QScrollArea):
    """A part that is read from top to bottom; what it holds can be made anew without losing the place."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._inside = QWidget()
        self._inside.setProperty("role", "column")
        self._column = QVBoxLayout(self._inside)
        worn = theme.look()
        edge = worn.px(SIZES.gap_l)
        self._column.setContentsMargins(edge, edge, edge, worn.px(SIZES.gap_xl))
        self._column.setSpacing(worn.px(SIZES.gap_m))
        self._column.addStretch()
        self.setWidget(self._inside)

    def add(self, widget: QWidget) -> None:
        self._column.insertWidget(self._column.count() - 1, widget)

    def show_parts(self, parts: Iterable[QWidget], spared: QWidget | None = None) -> None:
        """These instead of all before, of which only ``spared`` lives on; the person stays where they are."""
        at, focused = self.verticalScrollBar().value(), self._focused()
        self._clear(spared)
        for part in parts:
            self.add(part)
            part.show()
        self.verticalScrollBar().setValue(at)
        if focused:
            self._focus(*focused)

    def _clear(self, spared: QWidget | None) -> None:
        while self._column.count() > 1:
            item = self._column.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None and widget is not spared:
                widget.hide()
                widget.deleteLater()

    def _parts(self) -> Iterator[QWidget]:
        for at in range(self._column.count()):
            item = self._column.itemAt(at)
            widget = item.widget() if item is not None else None
            if widget is not None:
                yield widget

    def _focused(self) -> tuple[type[QWidget], str] | None:
        """What has the focus in here, by its kind and name."""
        widget = QApplication.focusWidget()
        inside = widget is not None and self._inside.isAncestorOf(widget)
        return (type(widget), widget.accessibleName()) if widget is not None and inside else None

    def _focus(self, kind: type[QWidget], name: str) -> None:
        """The focus goes to what has taken the place of what had it; where nothing has, it stays in this part."""
        found = (each for part in self._parts() for each in (part, *part.findChildren(QWidget)))
        again = next((each for each in found if type(each) is kind and each.accessibleName() == name), None)
        (again or self).setFocus()
