"""A page that is read from top to bottom: a title and cards in one column of a readable width, scrolled together."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from gllapp.ui import theme
from gllapp.ui.tokens import SIZES
from gllapp.ui.widgets.labels import PlainLabel


class Sheet(QScrollArea):
    """Widgets are added below the title; the space below the last stays empty."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(title)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        look = theme.look()
        # From the outside in: Qt dresses all that a widget holds anew whenever it is put somewhere else.
        inside = QWidget(self.viewport())
        inside.setProperty("role", "column")
        self.setWidget(inside)
        row = QHBoxLayout(inside)
        edge = look.px(SIZES.gap_xl)
        row.setContentsMargins(edge, look.px(SIZES.gap_l), edge, edge)
        holder = QWidget(inside)
        holder.setMaximumWidth(look.px(SIZES.measure))
        row.addWidget(holder, 1)
        row.addStretch(0)
        self._column = QVBoxLayout(holder)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(look.px(SIZES.gap_l))
        self._column.addWidget(PlainLabel(title, "title").wrapped())
        self._column.addStretch()

    def add(self, widget: QWidget) -> None:
        self._column.insertWidget(self._column.count() - 1, widget)
