"""Paints a resource in the list: its mark, its title on up to two lines, and who, when, what, and how large."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import QListView, QStyledItemDelegate, QStyleOptionViewItem

from gllapp.library_views import ResourceRow
from gllapp.ui import theme
from gllapp.ui.models.threads import ROW, AnyIndex
from gllapp.ui.pages.library import words
from gllapp.ui.tokens import SIZES, Look, Tone
from gllapp.ui.widgets.rows import RowPainter, font_of, wrapped

_LINES = 2


class ResourceDelegate(QStyledItemDelegate):
    """All rows are equally high, so that a catalogue of any length scrolls at once."""

    def __init__(self, parent: QListView) -> None:
        super().__init__(parent)

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        worn = theme.look()
        title, caption = _fonts(option.font, worn)
        high = QFontMetricsF(title).lineSpacing() * _LINES + QFontMetricsF(caption).lineSpacing()
        return QSize(0, round(high) + worn.px(SIZES.gap_xs) + 2 * worn.px(SIZES.gap_s))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        resource = index.data(ROW)
        assert isinstance(resource, ResourceRow)
        painter.save()
        row = RowPainter(painter, option)
        row.ground()
        if not row.selected:
            row.rule()
        _paint(row, resource)
        painter.restore()


def _paint(row: RowPainter, resource: ResourceRow) -> None:
    title, caption = _fonts(row.font, row.look)
    inset, gap = row.look.px(SIZES.gap_l), row.look.px(SIZES.gap_xs)
    start = inset + row.look.px(SIZES.icon_s) + row.look.px(SIZES.gap_s)
    room = row.box.width() - start - inset
    lines = wrapped(words.title(resource.title), title, room, _LINES)
    line, captioned = QFontMetricsF(title).lineSpacing(), QFontMetricsF(caption).lineSpacing()
    top = (row.box.height() - line * len(lines) - gap - captioned) / 2
    _paint_mark(row, resource, inset, top + line / 2)
    row.words(lines, row.placed(start, top, room, line * len(lines)), title, row.ink())
    _paint_caption(row, resource, caption, QRectF(start, top + line * len(lines) + gap, room, captioned))


def _paint_mark(row: RowPainter, resource: ResourceRow, start: float, middle: float) -> None:
    side = row.look.px(SIZES.icon_s)
    newer = resource.newer
    icon = words.NEWER if newer else words.MARKS[resource.holding]
    row.mark(icon, Tone.WARN if newer else words.TONES[resource.holding], start, middle - side / 2)


def _paint_caption(row: RowPainter, resource: ResourceRow, font: QFont, place: QRectF) -> None:
    """``place`` counts from the row's leading top corner. The size stands at the other end, where sizes can be compared."""
    metrics, gap = QFontMetricsF(font), row.look.px(SIZES.gap_s)
    end = place.right()
    if resource.kept:
        side = row.look.px(SIZES.icon_s)
        end -= side
        row.mark(words.KEPT, Tone.INFO, end, place.center().y() - side / 2)
        end -= gap
    if size := words.size(resource):
        wide = metrics.horizontalAdvance(size) + 1
        end -= wide
        row.words([size], row.placed(end, place.top(), wide, place.height()), font, row.ink(), own_way=False)
        end -= gap
    room = end - place.left()
    shown = metrics.elidedText(words.caption(resource), Qt.TextElideMode.ElideRight, room)
    box = row.placed(place.left(), place.top(), room, place.height())
    row.words([shown], box, font, row.ink(muted=True), own_way=False)


def _fonts(base: QFont, look: Look) -> tuple[QFont, QFont]:
    return font_of(base, look), font_of(base, look, 0.88)
