"""The sittings of a document as rows of one height: who, when, and how many words; made for thousands, drawn for those in sight."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from gllapp.pod_views import Counts, SittingRow
from gllapp.ui import formats, ladder, theme
from gllapp.ui.ladder import Standing
from gllapp.ui.models.threads import ROW, AnyIndex
from gllapp.ui.pages.documents import words
from gllapp.ui.tokens import SIZES, Look, Tone
from gllapp.ui.widgets.rows import RowPainter, font_of, wrapped
from gllapp.views import Delivery
from gllcore.ids import OpId

_TOP = QModelIndex()


class SittingModel(QAbstractListModel):
    """Holds :class:`SittingRow` values (role ``ROW``), the latest first, and their counts as far as they are known."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[SittingRow, ...] = ()
        self._places: dict[OpId, int] = {}
        self._counts: dict[OpId, Counts] = {}
        self._now_ms = 0

    def show_rows(self, rows: Sequence[SittingRow], now_ms: int) -> None:
        """Shows these instead of all before; what is known of a sitting stays true."""
        self.beginResetModel()
        self._rows, self._now_ms = tuple(rows), now_ms
        self._places = {row.op_id: at for at, row in enumerate(rows)}
        self.endResetModel()

    def show_counts(self, found: Mapping[OpId, Counts]) -> None:
        self._counts.update(found)
        places = [self._places[each] for each in found if each in self._places]
        if places:
            self.dataChanged.emit(self.index(min(places)), self.index(max(places)))

    def row_at(self, index: AnyIndex) -> SittingRow | None:
        return self._rows[index.row()] if index.isValid() else None

    def index_of(self, wanted: OpId) -> QModelIndex:
        """Where a sitting stands, or none."""
        at = self._places.get(wanted)
        return QModelIndex() if at is None else self.index(at)

    def uncounted(self, first: int, last: int) -> list[OpId]:
        """The sittings from the one row to the other of which nobody has counted the words."""
        return [row.op_id for row in self._rows[first : last + 1] if row.op_id not in self._counts]

    def when(self, row: SittingRow) -> str:
        return formats.moment(row.when_ms, self._now_ms)

    def what(self, row: SittingRow) -> str:
        """How many words, and what else is to be known; "" while nothing is."""
        counts = self._counts.get(row.op_id)
        waits = ladder.words(Standing(row.delivery)) if row.delivery is Delivery.WAITING else ""
        back = self.tr("put back what was deleted") if row.puts_back else ""
        said = words.counted_words(counts.added, counts.removed) if counts is not None else ""
        return " · ".join(part for part in (said, back, waits) if part)

    def rowCount(self, parent: AnyIndex = _TOP) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self.row_at(index)
        if row is None:
            return None
        if role == ROW:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return words.name(row.who)
        if role == Qt.ItemDataRole.ToolTipRole:
            return formats.full_moment(row.when_ms)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            said = words.who_and_when(words.name(row.who), row.when_ms, self._now_ms)
            return ", ".join(part for part in (said, self.what(row)) if part)
        return None


class SittingDelegate(QStyledItemDelegate):
    """Two lines: who and when, and how many words."""

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        worn = theme.look()
        high = sum(QFontMetricsF(font).lineSpacing() for font in _fonts(option.font, worn))
        return QSize(0, round(high) + worn.px(SIZES.gap_xs) + 2 * worn.px(SIZES.gap_s))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        sitting, model = index.data(ROW), index.model()
        assert isinstance(sitting, SittingRow)
        assert isinstance(model, SittingModel)
        painter.save()
        row = RowPainter(painter, option)
        row.ground()
        if not row.selected:
            row.rule()
        _paint(row, sitting, model)
        painter.restore()


def _paint(row: RowPainter, sitting: SittingRow, model: SittingModel) -> None:
    title, caption = _fonts(row.font, row.look)
    edge, gap = row.look.px(SIZES.gap_m), row.look.px(SIZES.gap_xs)
    high, below = QFontMetricsF(title).lineSpacing(), QFontMetricsF(caption).lineSpacing()
    top = (row.box.height() - high - gap - below) / 2
    icon, tone = _mark(sitting)
    start = edge + row.mark(icon, tone, edge, top + (high - row.look.px(SIZES.icon_s)) / 2) + gap
    room = row.box.width() - start - edge
    when = model.when(sitting)
    when_room = QFontMetricsF(caption).horizontalAdvance(when) + gap
    name_room = max(1.0, room - when_room - gap)
    name = wrapped(words.name(sitting.who), title, name_room, 1)
    row.words(name, row.placed(start, top, name_room, high), title, row.ink())
    # Both stand on one line of writing, though the one is smaller.
    sink = QFontMetricsF(title).ascent() - QFontMetricsF(caption).ascent()
    place = row.placed(start + room - when_room, top + sink, when_room, below)
    row.words([when], place, caption, row.ink(muted=True), own_way=False)
    what = wrapped(model.what(sitting), caption, room, 1)
    place = row.placed(start, top + high + gap, room, below)
    row.words(what, place, caption, row.ink(muted=True))


def _mark(sitting: SittingRow) -> tuple[str, Tone]:
    if sitting.delivery is Delivery.WAITING:
        return "waiting", ladder.TONES[Delivery.WAITING]
    return ("returned", Tone.INFO) if sitting.puts_back else ("edit", Tone.PLAIN)


def _fonts(base: QFont, look: Look) -> tuple[QFont, QFont]:
    return font_of(base, look, bold=True), font_of(base, look, 0.88)
