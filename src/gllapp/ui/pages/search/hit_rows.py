"""Paints what a search has found: what it is called, some words around the match, which is marked, and what it is, who and when."""

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import QListView, QStyledItemDelegate, QStyleOptionViewItem

from gllapp.search_views import Hit
from gllapp.ui import theme
from gllapp.ui.models.threads import ROW, AnyIndex
from gllapp.ui.pages.search.words import caption, title_of
from gllapp.ui.snippets import runs
from gllapp.ui.tokens import SIZES, Look
from gllapp.ui.widgets.passages import LINES, paint_runs
from gllapp.ui.widgets.rows import RowPainter, font_of, wrapped


class HitDelegate(QStyledItemDelegate):
    """Four lines to a row: the title, two of the snippet, and the caption."""

    def __init__(self, now_ms: Callable[[], int], parent: QListView) -> None:
        super().__init__(parent)
        self._now_ms = now_ms

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        worn = theme.look()
        title, snippet, small = (QFontMetricsF(font).lineSpacing() for font in _fonts(option.font, worn))
        high = title + snippet * LINES + small
        return QSize(0, round(high) + 2 * worn.px(SIZES.gap_xs) + 2 * worn.px(SIZES.gap_m))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        hit = index.data(ROW)
        assert isinstance(hit, Hit)
        painter.save()
        row = RowPainter(painter, option)
        row.ground()
        if not row.selected:
            row.rule()
        self._paint(row, hit)
        painter.restore()

    def _paint(self, row: RowPainter, hit: Hit) -> None:
        worn = row.look
        title, snippet, small = _fonts(row.font, worn)
        inset, gap, top = worn.px(SIZES.gap_l), worn.px(SIZES.gap_xs), float(worn.px(SIZES.gap_m))
        # Long lines are as hard to read here as in a post.
        room = min(row.box.width() - 2 * inset, worn.px(SIZES.measure))
        high = QFontMetricsF(title).lineSpacing()
        row.words(
            wrapped(title_of(hit), title, room, 1),
            row.placed(inset, top, room, high),
            title,
            row.ink(),
        )
        top += high + gap
        high = QFontMetricsF(snippet).lineSpacing() * LINES
        paint_runs(row, runs(hit.snippet), snippet, row.placed(inset, top, room, high))
        top += high + gap
        high = QFontMetricsF(small).lineSpacing()
        said = caption(hit, self._now_ms())
        words = QFontMetricsF(small).elidedText(said, Qt.TextElideMode.ElideRight, room)
        row.words([words], row.placed(inset, top, room, high), small, row.ink(muted=True), own_way=False)


def _fonts(base: QFont, look: Look) -> tuple[QFont, QFont, QFont]:
    """For the title, the snippet, and the caption."""
    return font_of(base, look, bold=True), font_of(base, look, 0.94), font_of(base, look, 0.88)
