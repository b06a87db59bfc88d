"""Paints the passage that a search has found: a few lines of words in which the matches are marked."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QTextCharFormat, QTextLayout, QTextOption

from gllapp.ui.names import direction
from gllapp.ui.snippets import Run
from gllapp.ui.widgets.rows import RowPainter

LINES = 2
"""The most that is painted of a passage."""

_WAYS = {"rtl": Qt.LayoutDirection.RightToLeft, "ltr": Qt.LayoutDirection.LeftToRight}


def paint_runs(row: RowPainter, shown: Sequence[Run], font: QFont, box: QRectF) -> None:
    """Draws runs of words on up to two lines, what was found on its own ground and bold."""
    layout = QTextLayout("".join(words for words, _ in shown), font)
    option = QTextOption(Qt.AlignmentFlag.AlignLeft if row.forward else Qt.AlignmentFlag.AlignRight)
    option.setAlignment(option.alignment() | Qt.AlignmentFlag.AlignAbsolute)
    option.setTextDirection(_WAYS.get(direction(layout.text()) or "", row.painter.layoutDirection()))
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.setFormats(_formats(row, shown))
    top = 0.0
    layout.beginLayout()
    for _ in range(LINES):
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(box.width())
        line.setPosition(QPointF(0, top))
        top += QFontMetricsF(font).lineSpacing()
    layout.endLayout()
    row.painter.setPen(QColor(row.ink()))
    layout.draw(row.painter, box.topLeft())


def _formats(row: RowPainter, shown: Sequence[Run]) -> list[QTextLayout.FormatRange]:
    colours, made, start = row.look.colours, [], 0
    for words, found in shown:
        length = len(words.encode("utf-16-le")) // 2  # Qt counts in units of UTF-16
        if found:
            marked = QTextLayout.FormatRange()
            marked.start, marked.length = start, length
            marked.format = QTextCharFormat()
            marked.format.setFontWeight(QFont.Weight.DemiBold)
            marked.format.setForeground(QColor(row.ink() if row.selected else colours.warn))
            if not row.selected:
                marked.format.setBackground(QColor(colours.warn_soft))
            made.append(marked)
        start += length
    return made
