"""Paints a thread in the list: its title on up to two lines, who and when, and what is new in it."""

from collections.abc import Callable

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import QListView, QStyledItemDelegate, QStyleOptionViewItem

from gllapp.ui import formats, ladder, theme
from gllapp.ui.counted import Counted
from gllapp.ui.models.threads import ROW, AnyIndex
from gllapp.ui.names import clean_name, isolated
from gllapp.ui.titles import thread_title
from gllapp.ui.tokens import SIZES, Look
from gllapp.ui.widgets.rows import RowPainter, font_of, wrapped
from gllapp.views import Delivery, ThreadRow

_LINES = 2


class ThreadDelegate(QStyledItemDelegate):
    """All rows are equally high, so that a list of any length scrolls at once."""

    def __init__(self, now_ms: Callable[[], int], parent: QListView) -> None:
        super().__init__(parent)
        self._now_ms = now_ms
        self.shows_stream = True

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        worn = theme.look()
        title, caption = _fonts(option.font, worn)
        high = QFontMetricsF(title).lineSpacing() * _LINES + QFontMetricsF(caption).lineSpacing()
        return QSize(0, round(high) + worn.px(SIZES.gap_xs) + 2 * worn.px(SIZES.gap_m))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        thread = index.data(ROW)
        assert isinstance(thread, ThreadRow)
        painter.save()
        row = RowPainter(painter, option)
        row.ground()
        if not row.selected:
            row.rule()
        self._paint(row, thread)
        painter.restore()

    def _paint(self, row: RowPainter, thread: ThreadRow) -> None:
        title, caption = _fonts(row.font, row.look, bold=bool(thread.unread))
        inset, gap = row.look.px(SIZES.gap_l), row.look.px(SIZES.gap_xs)
        room = row.box.width() - 2 * inset
        lines = wrapped(thread_title(thread.title, withdrawn=thread.withdrawn), title, room, _LINES)
        titled = QFontMetricsF(title).lineSpacing() * len(lines)
        captioned = QFontMetricsF(caption).lineSpacing()
        top = (row.box.height() - titled - gap - captioned) / 2
        row.words(lines, row.placed(inset, top, room, titled), title, row.ink())
        self._paint_caption(row, thread, caption, QRectF(inset, top + titled + gap, room, captioned))

    def _paint_caption(self, row: RowPainter, thread: ThreadRow, font: QFont, place: QRectF) -> None:
        """``place`` counts from the row's leading top corner."""
        start, room = place.left(), place.width()
        if thread.unread:
            room -= row.count(Counted().new(thread.unread), place.center().y())
        if thread.mine and thread.delivery is not Delivery.RECEIVED:
            icon, tone = ladder.ICONS[thread.delivery], ladder.TONES[thread.delivery]
            side = row.look.px(SIZES.icon_s)
            taken = row.mark(icon, tone, start, place.center().y() - side / 2)
            start, room = start + taken, room - taken
        words = self._caption(thread)
        shown = QFontMetricsF(font).elidedText(words, Qt.TextElideMode.ElideRight, room)
        box = row.placed(start, place.top(), room, place.height())
        row.words([shown], box, font, row.ink(muted=True), own_way=False)

    def _caption(self, thread: ThreadRow) -> str:
        parts = [
            formats.moment(thread.latest_ms, self._now_ms()),
            isolated(clean_name(thread.author_name) or "?"),
            *([isolated(clean_name(thread.stream_name))] if self.shows_stream else []),
        ]
        return " · ".join(parts)


def _fonts(base: QFont, look: Look, *, bold: bool = False) -> tuple[QFont, QFont]:
    return font_of(base, look, bold=bold), font_of(base, look, 0.88)
