"""The headings of the text while it is written, with who works on them; choosing one goes there."""

import html
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QIcon, QPixmap
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from gllapp.ui import icons, theme
from gllapp.ui.names import clean_title
from gllapp.ui.tokens import SIZES
from gllapp.ui.widgets.labels import PlainLabel

_INDENT = "\u2003"


@dataclass(frozen=True, slots=True)
class OutlineRow:
    """``claimed`` says who works on the section."""

    level: int
    title: str
    start: int
    claimed: str = ""


class OutlinePane(QWidget):
    """``place_asked`` carries where a heading stands."""

    place_asked = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Outline"))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setSpacing(theme.look().px(SIZES.gap_xs) // 2)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self._rows: tuple[OutlineRow, ...] = ()
        self._none = PlainLabel(self.tr("Headings appear here: lines that begin with #."), "muted").wrapped()
        self._none.setContentsMargins(*[theme.look().px(SIZES.gap_m)] * 4)
        self._none.setAlignment(Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._none)
        column.addWidget(self.list, 1)
        self.list.itemActivated.connect(self._choose)
        self.list.itemClicked.connect(self._choose)
        self.show_rows(())

    def show_rows(self, rows: Sequence[OutlineRow]) -> None:
        """The headings as they are now; where they say the same, only their places change."""
        same = [row.title for row in rows] == [row.title for row in self._rows]
        same = same and [(row.level, row.claimed) for row in rows] == [
            (row.level, row.claimed) for row in self._rows
        ]
        self._rows = tuple(rows)
        if same and rows:
            return
        at = self.list.currentRow()
        self.list.clear()
        with_icons = any(row.claimed for row in rows)
        for row in rows:
            self.list.addItem(_item(row, with_icons=with_icons))
        self.list.setCurrentRow(min(at, len(rows) - 1))
        self._none.setVisible(not rows)
        self.list.setVisible(bool(rows))

    def show_here(self, position: int) -> None:
        """Marks the section in which the caret is."""
        at = max((at for at, row in enumerate(self._rows) if row.start <= position), default=-1)
        if at != self.list.currentRow():
            self.list.setCurrentRow(at)

    def claimed_at(self, position: int) -> str:
        """Who works on the section of a place."""
        here = [row for row in self._rows if row.start <= position]
        return here[-1].claimed if here else ""

    def _choose(self, item: QListWidgetItem) -> None:
        self.place_asked.emit(self._rows[self.list.row(item)].start)


def _item(row: OutlineRow, *, with_icons: bool) -> QListWidgetItem:
    title = clean_title(row.title) or "…"
    made = QListWidgetItem(_INDENT * (row.level - 1) + title)
    if with_icons:
        made.setIcon(icons.icon("people") if row.claimed else _blank())
    told = f"{title}, {row.claimed}" if row.claimed else title
    made.setData(Qt.ItemDataRole.AccessibleTextRole, told)
    made.setToolTip(f"<p>{html.escape(told)}</p>")
    return made


def _blank() -> QIcon:
    """As wide as a sign, so that the titles stand below each other."""
    side = theme.look().px(SIZES.icon)
    made = QPixmap(side, side)
    made.fill(Qt.GlobalColor.transparent)
    return QIcon(made)
