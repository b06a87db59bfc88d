"""A list whose rows say a little more than a line: a mark, a title, what belongs to it, chips, and a count of what is new."""

from collections.abc import Sequence

import msgspec
from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFont, QFontMetricsF, QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import QListView, QStyledItemDelegate, QStyleOptionViewItem

from gllapp.ui import theme
from gllapp.ui.models.threads import ROW, AnyIndex
from gllapp.ui.tokens import SIZES, Look, Tone
from gllapp.ui.widgets.marks import chip_size, paint_chip
from gllapp.ui.widgets.rows import RowPainter, font_of, wrapped

# Whoever goes through a list by the arrow keys wants what they pause at.
_PAUSE_MS = 150
_TITLE_LINES, _LEAD_LINES, _CAPTION_LINES = 2, 2, 3
_TOP = QModelIndex()


class Sign(msgspec.Struct, frozen=True):
    """A chip in a row."""

    icon: str
    words: str
    tone: Tone = Tone.PLAIN


class Line(msgspec.Struct, frozen=True):
    """One row. ``lead`` is what it is about, in its own words; ``count`` what a pill says; bold what the person has not seen."""

    key: bytes
    icon: str
    title: str
    lead: str = ""
    caption: str = ""
    tone: Tone = Tone.PLAIN
    signs: tuple[Sign, ...] = ()
    count: str = ""
    bold: bool = False

    @property
    def told(self) -> str:
        """The row for those who hear the window."""
        said = (self.title, self.lead, self.caption, *(sign.words for sign in self.signs), self.count)
        return ", ".join(part for part in said if part)


class LineModel(QAbstractListModel):
    """Holds :class:`Line` values (role ``ROW``)."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lines: tuple[Line, ...] = ()

    def show_lines(self, lines: Sequence[Line]) -> None:
        """Shows these instead of all before; where they are about the same things, in place."""
        same = [line.key for line in lines] == [line.key for line in self._lines]
        if same and lines:
            self._lines = tuple(lines)
            self.dataChanged.emit(self.index(0), self.index(len(lines) - 1))
            return
        self.beginResetModel()
        self._lines = tuple(lines)
        self.endResetModel()

    def line_at(self, index: AnyIndex) -> Line | None:
        return self._lines[index.row()] if index.isValid() else None

    def index_of(self, key: bytes | None) -> QModelIndex:
        """The row about this, or none."""
        at = next((at for at, line in enumerate(self._lines) if line.key == key), -1)
        return self.index(at) if at >= 0 else QModelIndex()

    def rowCount(self, parent: AnyIndex = _TOP) -> int:
        return 0 if parent.isValid() else len(self._lines)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        line = self.line_at(index)
        if line is None:
            return None
        said: dict[int, object] = {
            ROW: line,
            Qt.ItemDataRole.DisplayRole: line.title,
            Qt.ItemDataRole.AccessibleTextRole: line.told,
        }
        return said.get(role)


class LineList(QListView):
    """``opened`` carries the key of the row that is clicked or entered, ``pointed_at`` of the one on which the person stays."""

    opened = Signal(bytes)
    pointed_at = Signal(bytes)

    def __init__(self, name: str) -> None:
        super().__init__()
        self.lines = LineModel(self)
        self.setModel(self.lines)
        self.setItemDelegate(LineDelegate(self))
        self.setAccessibleName(name)
        self.setMouseTracking(True)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._showing = False
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self._stays)
        self.clicked.connect(self._open)
        self.selectionModel().currentChanged.connect(self._went)

    def show_lines(self, lines: Sequence[Line]) -> None:
        """The rows as they are now; the person stays where they are."""
        line, at = self.lines.line_at(self.currentIndex()), self.verticalScrollBar().value()
        self._showing = True
        self.lines.show_lines(lines)
        self._mark(self.lines.index_of(line.key if line else None))
        self._showing = False
        self.verticalScrollBar().setValue(at)
        self.scheduleDelayedItemsLayout()

    def show_current(self, key: bytes | None) -> None:
        """Marks a row as the current one, without telling anybody."""
        self._showing = True
        self._mark(self.lines.index_of(key))
        self._showing = False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self._open(self.currentIndex())
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()

    def _mark(self, index: QModelIndex) -> None:
        if index.isValid():
            self.setCurrentIndex(index)
        else:
            self.clearSelection()
            self.setCurrentIndex(QModelIndex())

    def _went(self) -> None:
        if not self._showing:
            self._pause.start()

    def _stays(self) -> None:
        line = self.lines.line_at(self.currentIndex())
        if line is not None:
            self.pointed_at.emit(line.key)

    def _open(self, index: QModelIndex) -> None:
        self._pause.stop()
        line = self.lines.line_at(index)
        if line is not None:
            self.opened.emit(line.key)


class LineDelegate(QStyledItemDelegate):
    """A row is as high as what it says."""

    def __init__(self, parent: QListView) -> None:
        super().__init__(parent)
        self._list = parent

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        line = index.data(ROW)
        assert isinstance(line, Line)
        laid = _Laid(line, option.font, theme.look(), self._list.viewport().width())
        return QSize(0, laid.height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        line = index.data(ROW)
        assert isinstance(line, Line)
        painter.save()
        row = RowPainter(painter, option)
        row.ground()
        if not row.selected:
            row.rule()
        _Laid(line, option.font, row.look, round(row.box.width())).paint(row)
        painter.restore()


class _Laid:
    """Where the parts of a row stand: the mark, beside it the title with the pill, below it lead and caption, then the chips."""

    def __init__(self, line: Line, font: QFont, look: Look, width: int) -> None:
        self._line, self._look = line, look
        self._title, self._caption = font_of(font, look, bold=line.bold), font_of(font, look, 0.88)
        self._edge, self._gap = look.px(SIZES.gap_m), look.px(SIZES.gap_xs)
        self._start = look.px(SIZES.gap_l) + look.px(SIZES.icon_s) + look.px(SIZES.gap_s)
        self._room = max(1, width - self._start - look.px(SIZES.gap_l))
        pill = QFontMetricsF(self._caption).horizontalAdvance(line.count) + 2 * look.px(SIZES.gap_m)
        room = self._room - (pill if line.count else 0)
        self._titles = wrapped(line.title, self._title, room, _TITLE_LINES)
        self._leads, self._captions = (
            wrapped(text, self._caption, self._room, most) if text else []
            for text, most in ((line.lead, _LEAD_LINES), (line.caption, _CAPTION_LINES))
        )
        self._chips = self._placed_chips(font)

    @property
    def height(self) -> int:
        high = self._titled + sum(self._below(some) for some in (self._leads, self._captions))
        if self._chips:
            high += max(top + size.height() for _, _, top, size in self._chips) + self._gap
        return round(high) + 2 * self._edge

    @property
    def _titled(self) -> float:
        return QFontMetricsF(self._title).lineSpacing() * len(self._titles)

    def _below(self, some: Sequence[str]) -> float:
        """The height of small lines with the gap above them."""
        return QFontMetricsF(self._caption).lineSpacing() * len(some) + self._gap if some else 0

    def paint(self, row: RowPainter) -> None:
        line, top = self._line, float(self._edge)
        middle = top + QFontMetricsF(self._title).lineSpacing() / 2
        row.mark(line.icon, line.tone, row.look.px(SIZES.gap_l), middle - row.look.px(SIZES.icon_s) / 2)
        row.words(
            self._titles, row.placed(self._start, top, self._room, self._titled), self._title, row.ink()
        )
        if line.count:
            row.count(line.count, middle)
        top += self._titled
        top += self._paint_below(row, self._leads, top, is_own=True)
        top += self._paint_below(row, self._captions, top, is_own=False)
        way = Qt.LayoutDirection.LeftToRight if row.forward else Qt.LayoutDirection.RightToLeft
        for sign, left, below, size in self._chips:
            box = row.placed(self._start + left, top + self._gap + below, size.width(), size.height())
            paint_chip(row.painter, box, sign.icon, sign.words, sign.tone, way)

    def _paint_below(self, row: RowPainter, some: Sequence[str], top: float, *, is_own: bool) -> float:
        """Small lines with a gap above; gives the height that they take."""
        high = self._below(some)
        if some:
            box = row.placed(self._start, top + self._gap, self._room, high - self._gap)
            row.words(some, box, self._caption, row.ink(muted=not is_own), own_way=is_own)
        return high

    def _placed_chips(self, font: QFont) -> list[tuple[Sign, int, int, QSize]]:
        placed: list[tuple[Sign, int, int, QSize]] = []
        left = top = 0
        for sign in self._line.signs:
            size = chip_size(font, sign.words, self._look)
            if left and left + size.width() > self._room:
                left, top = 0, top + size.height() + self._gap
            placed.append((sign, left, top, size))
            left += size.width() + self._gap
        return placed
