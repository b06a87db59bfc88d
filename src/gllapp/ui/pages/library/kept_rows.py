"""Paints what is kept: the rule in words, how much it is, and what of it is still to come."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from gllapp.library_views import KeepRow
from gllapp.ui import theme
from gllapp.ui.models.threads import ROW, AnyIndex
from gllapp.ui.pages.library import kept_words
from gllapp.ui.tokens import SIZES, Look, Tone
from gllapp.ui.widgets.rows import RowPainter, font_of, wrapped


class KeepDelegate(QStyledItemDelegate):
    """One line for what is kept, one for how much that is."""

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        worn = theme.look()
        high = sum(QFontMetricsF(font).lineSpacing() for font in _fonts(option.font, worn))
        return QSize(0, round(high) + worn.px(SIZES.gap_xs) + 2 * worn.px(SIZES.gap_s))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        keep = index.data(ROW)
        assert isinstance(keep, KeepRow)
        painter.save()
        row = RowPainter(painter, option)
        row.ground()
        if not row.selected:
            row.rule()
        _paint(row, keep)
        painter.restore()


def _paint(row: RowPainter, keep: KeepRow) -> None:
    title, caption = _fonts(row.font, row.look)
    inset, side = row.look.px(SIZES.gap_l), row.look.px(SIZES.icon_s)
    start = inset + side + row.look.px(SIZES.gap_s)
    room = row.box.width() - start - inset
    high, below = QFontMetricsF(title).lineSpacing(), QFontMetricsF(caption).lineSpacing()
    gap = row.look.px(SIZES.gap_xs)
    top = (row.box.height() - high - gap - below) / 2
    icon, tone = ("download", Tone.INFO) if keep.totals.missing_files else ("good", Tone.GOOD)
    row.mark(icon, tone, inset, top + high / 2 - side / 2)
    row.words(
        wrapped(kept_words.rule_title(keep), title, room, 1),
        row.placed(start, top, room, high),
        title,
        row.ink(),
    )
    said = QFontMetricsF(caption).elidedText(kept_words.caption(keep), Qt.TextElideMode.ElideRight, room)
    place = row.placed(start, top + high + gap, room, below)
    row.words([said], place, caption, row.ink(muted=True), own_way=False)


def _fonts(base: QFont, look: Look) -> tuple[QFont, QFont]:
    return font_of(base, look), font_of(base, look, 0.88)
