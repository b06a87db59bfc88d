"""Paints a row of the outbox: what it is, where it goes, how it begins; every row is of one height."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize
from PySide6.QtGui import QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import QApplication, QStyledItemDelegate, QStyleOptionViewItem

from gllapp.ui import ladder, theme
from gllapp.ui.models.outbox import ROW
from gllapp.ui.models.outbox_items import Item
from gllapp.ui.names import joined
from gllapp.ui.tokens import SIZES
from gllapp.ui.widgets.rows import RowPainter, font_of, wrapped
from gllapp.views import Delivery

AnyIndex = QModelIndex | QPersistentModelIndex


class ItemDelegate(QStyledItemDelegate):
    """Three lines: title and time, kind and place, the beginning of the text."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        painter.save()
        row = RowPainter(painter, option)
        row.ground()
        _paint(row, index.data(ROW))
        row.rule()
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        look = theme.look()
        title, caption = _fonts(QApplication.font())
        height = QFontMetricsF(title).lineSpacing() + 2 * QFontMetricsF(caption).lineSpacing()
        return QSize(0, round(height + look.px(SIZES.gap_m) * 2 + look.px(SIZES.gap_xs) * 2))


def _paint(row: RowPainter, item: Item) -> None:
    look, width = row.look, row.box.width()
    title, caption = _fonts(row.font)
    edge, top = look.px(SIZES.gap_l), look.px(SIZES.gap_m)
    start = (
        edge
        + row.mark(item.icon, ladder.TONES[item.standing.delivery], edge, top + 2)
        + look.px(SIZES.gap_xs)
    )
    when_width = QFontMetricsF(caption).horizontalAdvance(item.when) + look.px(SIZES.gap_xs)
    _line(row, item.when, caption, width - edge - when_width, top, when_width, muted=True)
    _line(row, item.title, title, start, top, width - start - edge - when_width - look.px(SIZES.gap_s))
    top += round(QFontMetricsF(title).lineSpacing()) + look.px(SIZES.gap_xs)
    carried = ladder.words(item.standing) if item.standing.delivery is Delivery.ON_USB else ""
    place = joined(item.kind, item.where, carried)
    _line(row, place, caption, start, top, width - start - edge, muted=True)
    top += round(QFontMetricsF(caption).lineSpacing()) + look.px(SIZES.gap_xs)
    _line(row, item.excerpt, caption, start, top, width - start - edge, muted=True)


def _line(
    row: RowPainter, words: str, font: QFont, start: float, top: float, width: float, *, muted: bool = False
) -> None:
    box = row.placed(start, top, width, QFontMetricsF(font).lineSpacing())
    row.words(wrapped(words, font, width, 1), box, font, row.ink(muted=muted))


def _fonts(base: QFont) -> tuple[QFont, QFont]:
    look = theme.look()
    return font_of(base, look, bold=True), font_of(base, look, 0.88)
