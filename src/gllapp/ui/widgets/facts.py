"""Cards of settings and facts: a heading, then names with what belongs to them, in two columns that read as one list."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLayout, QVBoxLayout, QWidget

from gllapp.ui import theme
from gllapp.ui.tokens import SIZES
from gllapp.ui.widgets.flow import Flow
from gllapp.ui.widgets.labels import PlainLabel

# Names stand in one column in all cards of a page; large text must leave room for what belongs to them.
_NAMES_WIDTH, _NAMES_WIDEST = 190, 240
# From this size of text on, what belongs to a name stands below it, where there is more room.
LARGE = 1.75


class Card(QFrame):
    """A white sheet with a heading; rows are added below each other."""

    def __init__(self, heading: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self.setAccessibleName(heading)
        look = theme.look()
        column = QVBoxLayout(self)
        edge = look.px(SIZES.gap_xl)
        column.setContentsMargins(edge, look.px(SIZES.gap_l), edge, look.px(SIZES.gap_l))
        column.setSpacing(look.px(SIZES.gap_m))
        column.addWidget(PlainLabel(heading, "heading"))
        self._column = column
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(look.px(SIZES.gap_l))
        self._grid.setVerticalSpacing(look.px(SIZES.gap_m))
        self._grid.setColumnMinimumWidth(0, min(look.px(_NAMES_WIDTH), _NAMES_WIDEST))
        self._grid.setColumnStretch(1, 1)
        column.addLayout(self._grid)

    def add_fact(self, name: str) -> PlainLabel:
        """A row of words; gives the label that holds them."""
        value = PlainLabel().wrapped()
        value.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        value.setAccessibleName(name)
        self.add_row(name, value)
        return value

    def add_row(self, name: str, *widgets: QWidget) -> None:
        """A row of controls, each as wide as it needs; they go on in the next line where the room ends."""
        gap = theme.look().px(SIZES.gap_s)
        wide = isinstance(widgets[0], PlainLabel)
        flows = len(widgets) > 1 and not wide
        box: QLayout = Flow(gap) if flows else QHBoxLayout()
        for widget in widgets:
            box.addWidget(widget)
        if isinstance(box, QHBoxLayout) and not wide:
            box.addStretch()
        row = self._grid.rowCount()
        label = PlainLabel(name, "muted") if name else None
        if label is not None:
            label.setBuddy(widgets[0])
        if theme.look().scale >= LARGE:
            below = QVBoxLayout()
            below.setSpacing(theme.look().px(SIZES.gap_xs))
            if label is not None:
                below.addWidget(label.wrapped())
            below.addLayout(box)
            self._grid.addLayout(below, row, 0, 1, 2)
            return
        if label is not None:
            top = Qt.AlignmentFlag.AlignTop if wide else Qt.AlignmentFlag.AlignVCenter
            self._grid.addWidget(label, row, 0, top)
        self._grid.addLayout(box, row, 1)

    def add(self, widget: QWidget) -> None:
        """A widget over the whole width, below the rows."""
        self._column.addWidget(widget)

    def add_button(self, button: QWidget) -> None:
        """Below the rows, as wide as its words."""
        self._column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeading)
