"""Ctrl+F1: the keys that work just now, for those who like to keep their hands where they are."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFrame,
    QGridLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from gllapp.ui import theme
from gllapp.ui.tokens import SIZES
from gllapp.ui.widgets.labels import PlainLabel

Rows = Sequence[tuple[str, str]]


class KeysDialog(QDialog):
    """``groups`` are headings, each with rows of (keys, what they do)."""

    def __init__(self, groups: Mapping[str, Rows], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keys"))
        look = theme.look()
        grid = QGridLayout()
        grid.setHorizontalSpacing(look.px(SIZES.gap_xl))
        grid.setVerticalSpacing(look.px(SIZES.gap_s))
        grid.setColumnStretch(1, 1)
        for heading, rows in groups.items():
            _add(grid, heading, rows)
        close = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        close.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        edge = look.px(SIZES.gap_l)
        column.setContentsMargins(edge, edge, edge, edge)
        column.setSpacing(edge)
        column.addWidget(_scrolled(grid), 1)
        column.addWidget(close)
        self.resize(look.px(520), look.px(560))


def _add(grid: QGridLayout, heading: str, rows: Rows) -> None:
    at = grid.rowCount()
    if at > 1:
        grid.setRowMinimumHeight(at, theme.look().px(SIZES.gap_m))
    grid.addWidget(PlainLabel(heading, "heading"), at + 1, 0, 1, 2)
    for step, (keys, words) in enumerate(rows, at + 2):
        shown = QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
        grid.addWidget(PlainLabel(shown, "strong"), step, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(PlainLabel(words).wrapped(), step, 1)


def _scrolled(grid: QGridLayout) -> QScrollArea:
    inside = QWidget()
    inside.setProperty("role", "column")
    column = QVBoxLayout(inside)
    column.addLayout(grid)
    column.addStretch()
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setWidget(inside)
    return area
