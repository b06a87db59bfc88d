"""A part of a pod that is a list with tools above it, or a reason why it is empty."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from gllapp.ui import theme
from gllapp.ui.pages.pods.lines import Line, LineList
from gllapp.ui.tokens import SIZES
from gllapp.ui.widgets.controls import look_changed
from gllapp.ui.widgets.labels import line
from gllapp.ui.widgets.notices import EmptyState


class Listed(QWidget):
    """``opened`` carries the key of the row that is opened."""

    opened = Signal(bytes)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.list = LineList(name)
        self.setAccessibleName(name)
        self._tools = QHBoxLayout()
        self._tools.addStretch()
        self._sheets = QStackedWidget()
        self._sheets.addWidget(self.list)
        self._empty: EmptyState | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addLayout(self._tools)
        self._column.addWidget(line())
        self._column.addWidget(self._sheets, 1)
        self.list.opened.connect(self.opened)
        self._fit()

    def add_tool(self, widget: QWidget) -> None:
        """Something that can be done, from the side where reading begins."""
        self._tools.insertWidget(self._tools.count() - 1, widget)

    def show_lines(self, lines: Sequence[Line], nothing: Callable[[], EmptyState]) -> None:
        """The rows, or what ``nothing`` makes where there are none."""
        self.list.show_lines(lines)
        old, self._empty = self._empty, None
        if old is not None:
            self._sheets.removeWidget(old)
            old.hide()
            old.deleteLater()
        if lines:
            self._sheets.setCurrentWidget(self.list)
            return
        self._empty = nothing()
        self._sheets.addWidget(self._empty)
        self._sheets.setCurrentWidget(self._empty)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if look_changed(event):
            self._fit()

    def _fit(self) -> None:
        worn = theme.look()
        side, gap = worn.px(SIZES.gap_l), worn.px(SIZES.gap_s)
        self._tools.setContentsMargins(side, gap, side, gap)
        self._tools.setSpacing(gap)
