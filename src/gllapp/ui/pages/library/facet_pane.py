"""The first pane of the library: its two views, and the facets that narrow the list, each choice with its count."""

from PySide6.QtCore import QEvent, QModelIndex, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from gllapp.ui import formats, theme
from gllapp.ui.models.facets import FacetModel, FacetRow, RowKind
from gllapp.ui.models.threads import ROW, AnyIndex
from gllapp.ui.tokens import SIZES, Look, Tone
from gllapp.ui.widgets.controls import ActionButton, look_changed
from gllapp.ui.widgets.labels import PlainLabel
from gllapp.ui.widgets.rows import RowPainter, font_of, wrapped

_PRESSES = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space})
_LINES = 2
# Room for the count and a gap before it.
_COUNT = 40


class FacetDelegate(QStyledItemDelegate):
    """Choices have a box that is ticked, and their count at the other end."""

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        worn, row = theme.look(), index.data(ROW)
        assert isinstance(row, FacetRow)
        lines = len(_lines(row, option.font, worn, _room(_breadth(option), worn)))
        high = QFontMetricsF(_font(row, option.font, worn)).lineSpacing() * max(1, lines)
        above = SIZES.gap_l if row.kind is RowKind.HEADING else SIZES.gap_xs
        below = SIZES.gap_s if row.kind is RowKind.VIEW else SIZES.gap_xs
        if row.kind is RowKind.VIEW:
            above = SIZES.gap_s
        return QSize(0, round(high) + worn.px(above) + worn.px(below))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        shown = index.data(ROW)
        assert isinstance(shown, FacetRow)
        painter.save()
        row = _FacetPainter(painter, option, shown)
        row.draw()
        painter.restore()


class _FacetPainter(RowPainter):
    """One row of the pane; the view that is shown is selected, and the row that the keyboard is on has a frame."""

    def __init__(self, painter: QPainter, option: QStyleOptionViewItem, shown: FacetRow) -> None:
        super().__init__(painter, option)
        self._shown = shown
        state: QStyle.StateFlag = option.state
        self._is_current = bool(state & QStyle.StateFlag.State_HasFocus)
        self._room = _room(_breadth(option), self.look)

    @property
    def selected(self) -> bool:
        return self._shown.kind is RowKind.VIEW and self._shown.chosen

    def ground(self) -> None:
        super().ground()
        if self._is_current and not self.selected:
            inside = self.box.adjusted(self.look.px(SIZES.gap_xs), 1, -self.look.px(SIZES.gap_xs), -1)
            self.painter.setPen(QPen(QColor(self.look.colours.focus), 2))
            self.painter.setBrush(Qt.BrushStyle.NoBrush)
            self.painter.drawRoundedRect(inside, self.look.px(SIZES.corner), self.look.px(SIZES.corner))

    def draw(self) -> None:
        if self._shown.kind is not RowKind.HEADING:
            self.ground()
        worn, shown = self.look, self._shown
        font = _font(shown, self.font, worn)
        inset = worn.px(SIZES.gap_l)
        room = self._room
        lines = _lines(shown, self.font, worn, room)
        high = QFontMetricsF(font).lineSpacing() * len(lines)
        top = self.box.height() - high - worn.px(SIZES.gap_xs)
        if shown.kind is not RowKind.HEADING:
            top = (self.box.height() - high) / 2
        start = inset + self._sign(inset, top + QFontMetricsF(font).lineSpacing() / 2)
        muted = shown.kind in (RowKind.HEADING, RowKind.MORE)
        self.words(lines, self.placed(start, top, room, high), font, self.ink(muted=muted))
        self._number(top, QFontMetricsF(font).lineSpacing())

    def _sign(self, inset: int, middle: float) -> float:
        """The icon of a view or the box of a choice; gives the width that it takes with its gap."""
        side = self.look.px(SIZES.icon_s)
        if self._shown.kind is RowKind.VIEW:
            self.mark(self._shown.icon, Tone.PLAIN, inset, middle - side / 2)
        elif self._shown.kind is RowKind.CHOICE:
            self._box(self.placed(inset, middle - side / 2, side, side))
        elif self._shown.kind is RowKind.HEADING:
            return 0
        return side + self.look.px(SIZES.gap_s)

    def _box(self, place: QRectF) -> None:
        colours, chosen = self.look.colours, self._shown.chosen
        frame = colours.on_selected if self.selected else colours.accent if chosen else colours.outline
        ground = (colours.on_selected if self.selected else colours.accent) if chosen else None
        inner = place.adjusted(1, 1, -1, -1)
        self.painter.setPen(QPen(QColor(frame), 1.4))
        self.painter.setBrush(QColor(ground) if ground else Qt.BrushStyle.NoBrush)
        self.painter.drawRoundedRect(inner, 3, 3)
        if chosen:
            tick = QPen(QColor(colours.selected if self.selected else colours.on_accent), 1.8)
            tick.setCapStyle(Qt.PenCapStyle.RoundCap)
            self.painter.setPen(tick)
            self.painter.drawPolyline(
                [_within(inner, x, y) for x, y in ((0.24, 0.52), (0.43, 0.72), (0.78, 0.3))]
            )

    def _number(self, top: float, high: float) -> None:
        if self._shown.count is None:
            return
        font = font_of(self.font, self.look, 0.88)
        said = formats.number(self._shown.count)
        width = QFontMetricsF(font).horizontalAdvance(said)
        place = self.placed(self.box.width() - self.look.px(SIZES.gap_l) - width, top, width + 1, high)
        self.painter.setFont(font)
        self.painter.setPen(QColor(self.ink(muted=True)))
        self.painter.drawText(place, int(Qt.AlignmentFlag.AlignCenter), said)


class FacetList(QListView):
    """Reports the row that is pressed, by mouse, Enter or Space."""

    pressed_row = Signal(object)

    def __init__(self, model: FacetModel) -> None:
        super().__init__()
        self._model = model
        self.setModel(model)
        self.setItemDelegate(FacetDelegate(self))
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setProperty("role", "quiet")
        self.setAccessibleName(self.tr("Filters"))
        self.clicked.connect(self._press)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _PRESSES and self.currentIndex().isValid():
            self._press(self.currentIndex())
            return
        super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if look_changed(event):
            self.scheduleDelayedItemsLayout()

    def _press(self, index: QModelIndex) -> None:
        row = self._model.row_at(index)
        if row is not None:
            self.pressed_row.emit(row)


class FacetPane(QWidget):
    """``list`` reports what is pressed; ``closed`` leads back to the resources where the pane stands in their place."""

    closed = Signal()

    def __init__(self, model: FacetModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self.list = FacetList(model)
        self._heading = PlainLabel(self.tr("Library"), "heading")
        self._done = ActionButton(self.tr("Show the list"), "back", primary=True)
        self._done.hide()
        self._column = QVBoxLayout(self)
        self._column.addWidget(self._heading)
        self._column.addWidget(self.list, 1)
        self._column.addWidget(self._done)
        self._done.clicked.connect(self.closed)
        self._fit()

    def show_way_back(self, shown: bool) -> None:
        """Whether the pane stands in the place of the list."""
        self._done.setVisible(shown)

    def show_resources(self, counted: str) -> None:
        """What the list holds: ``12 resources``."""
        self._done.set_words(self.tr("Show {resources}").format(resources=counted), "back")

    def keep_place(self) -> FacetRow | None:
        """The row that the keyboard is on."""
        return self._model.row_at(self.list.currentIndex())

    def restore_place(self, row: FacetRow | None) -> None:
        """Goes to the same row after the list was read anew."""
        at = self._model.place_of(row)
        if at is not None and at != self.list.currentIndex().row():
            self.list.setCurrentIndex(self._model.index(at))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if look_changed(event):
            self._fit()

    def _fit(self) -> None:
        worn = theme.look()
        self._column.setContentsMargins(0, worn.px(SIZES.gap_m), 0, 0)
        self._column.setSpacing(worn.px(SIZES.gap_s))
        side = worn.px(SIZES.gap_l)
        self._heading.setContentsMargins(side, 0, side, 0)


def _within(box: QRectF, x: float, y: float) -> QPointF:
    return QPointF(box.left() + box.width() * x, box.top() + box.height() * y)


def _font(row: FacetRow, base: QFont, worn: Look) -> QFont:
    if row.kind is RowKind.HEADING:
        return font_of(base, worn, 0.88, bold=True)
    chosen = row.chosen and row.kind is RowKind.CHOICE
    return font_of(base, worn, 1.0 if row.kind is RowKind.VIEW else 0.94, bold=chosen)


def _breadth(option: QStyleOptionViewItem) -> float:
    """The width of a row, always as if there were a scroll bar: heights must not change when one comes."""
    view = option.widget
    if not isinstance(view, QListView):
        return float(option.rect.width())
    return float(view.width() - view.verticalScrollBar().sizeHint().width())


def _room(breadth: float, worn: Look) -> float:
    """The width of the words: beside them stand the box and the count."""
    beside = 2 * SIZES.gap_l + SIZES.icon_s + SIZES.gap_s + _COUNT
    return max(40.0, breadth - worn.px(beside))


def _lines(row: FacetRow, base: QFont, worn: Look, room: float) -> list[str]:
    return wrapped(row.words, _font(row, base, worn), room, _LINES)
