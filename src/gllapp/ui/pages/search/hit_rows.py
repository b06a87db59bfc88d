"""Paints what a search has found: the thread's title, some words around the match, which is marked, and who and when."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QListView, QStyledItemDelegate, QStyleOptionViewItem

from gllapp.ui import formats, theme
from gllapp.ui.models.threads import ROW, AnyIndex
from gllapp.ui.names import clean_name, direction, isolated
from gllapp.ui.pages.search.snippets import Run, runs
from gllapp.ui.titles import thread_title
from gllapp.ui.tokens import SIZES, Look
from gllapp.ui.widgets.rows import RowPainter, font_of, wrapped
from gllapp.views import SearchHit

_LINES = 2
_WAYS = {"rtl": Qt.LayoutDirection.RightToLeft, "ltr": Qt.LayoutDirection.LeftToRight}


class HitDelegate(QStyledItemDelegate):
    """Four lines to a row: the title, two of the snippet, and the caption."""

    def __init__(self, now_ms: Callable[[], int], parent: QListView) -> None:
        super().__init__(parent)
        self._now_ms = now_ms

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        worn = theme.look()
        title, snippet, caption = (QFontMetricsF(font).lineSpacing() for font in _fonts(option.font, worn))
        high = title + snippet * _LINES + caption
        return QSize(0, round(high) + 2 * worn.px(SIZES.gap_xs) + 2 * worn.px(SIZES.gap_m))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        hit = index.data(ROW)
        assert isinstance(hit, SearchHit)
        painter.save()
        row = RowPainter(painter, option)
        row.ground()
        if not row.selected:
            row.rule()
        self._paint(row, hit)
        painter.restore()

    def _paint(self, row: RowPainter, hit: SearchHit) -> None:
        worn = row.look
        title, snippet, caption = _fonts(row.font, worn)
        inset, gap, top = worn.px(SIZES.gap_l), worn.px(SIZES.gap_xs), float(worn.px(SIZES.gap_m))
        # Long lines are as hard to read here as in a post.
        room = min(row.box.width() - 2 * inset, worn.px(SIZES.measure))
        high = QFontMetricsF(title).lineSpacing()
        row.words(
            wrapped(thread_title(hit.title, withdrawn=hit.thread_withdrawn), title, room, 1),
            row.placed(inset, top, room, high),
            title,
            row.ink(),
        )
        top += high + gap
        high = QFontMetricsF(snippet).lineSpacing() * _LINES
        _paint_runs(row, runs(hit.snippet), snippet, row.placed(inset, top, room, high))
        top += high + gap
        high = QFontMetricsF(caption).lineSpacing()
        words = QFontMetricsF(caption).elidedText(self._caption(hit), Qt.TextElideMode.ElideRight, room)
        row.words([words], row.placed(inset, top, room, high), caption, row.ink(muted=True), own_way=False)

    def _caption(self, hit: SearchHit) -> str:
        parts = (
            isolated(clean_name(hit.author_name) or "?"),
            isolated(clean_name(hit.stream_name)),
            formats.moment(hit.written_ms, self._now_ms()),
        )
        return " · ".join(parts)


def _paint_runs(row: RowPainter, shown: Sequence[Run], font: QFont, box: QRectF) -> None:
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
    for _ in range(_LINES):
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


def _fonts(base: QFont, look: Look) -> tuple[QFont, QFont, QFont]:
    """For the title, the snippet, and the caption."""
    return font_of(base, look, bold=True), font_of(base, look, 0.94), font_of(base, look, 0.88)
