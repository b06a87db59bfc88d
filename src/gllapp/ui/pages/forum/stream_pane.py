"""The first pane of the forum: its streams, with what is unread in each."""

from PySide6.QtCore import QEvent, QModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QPainter
from PySide6.QtWidgets import QListView, QStyledItemDelegate, QStyleOptionViewItem, QVBoxLayout, QWidget

from gllapp.ui import formats, theme
from gllapp.ui.models.streams import StreamModel
from gllapp.ui.models.threads import AnyIndex
from gllapp.ui.tokens import SIZES
from gllapp.ui.widgets.controls import look_changed
from gllapp.ui.widgets.labels import PlainLabel
from gllapp.ui.widgets.rows import RowPainter, font_of, wrapped
from gllcore.ids import RecordId

_LINES = 2


class StreamDelegate(QStyledItemDelegate):
    """Paints a stream: its name, bold with a count while something in it is unread."""

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        worn = theme.look()
        high = QFontMetricsF(font_of(option.font, worn)).lineSpacing() * _LINES
        return QSize(0, round(high) + 2 * worn.px(SIZES.gap_s))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        model = index.model()
        assert isinstance(model, StreamModel)
        unread = model.unread(index)
        painter.save()
        row = RowPainter(painter, option)
        row.ground()
        worn, inset = row.look, row.look.px(SIZES.gap_l)
        room = row.box.width() - 2 * inset
        if unread:
            room -= row.count(formats.number(unread), row.box.height() / 2)
        font = font_of(row.font, worn, bold=bool(unread))
        lines = wrapped(str(index.data()), font, room, _LINES)
        high = QFontMetricsF(font).lineSpacing() * len(lines)
        row.words(lines, row.placed(inset, (row.box.height() - high) / 2, room, high), font, row.ink())
        painter.restore()


class StreamPane(QWidget):
    """Reports the stream that a person chooses: its id, or None for all."""

    chosen = Signal(object)

    def __init__(self, model: StreamModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._showing = False
        self.list = QListView()
        self.list.setModel(model)
        self.list.setItemDelegate(StreamDelegate(self.list))
        self.list.setAccessibleName(self.tr("Streams"))
        self.list.setUniformItemSizes(True)
        self.list.setMouseTracking(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setProperty("role", "quiet")
        self._heading = PlainLabel(self.tr("Streams"), "heading")
        self._column = QVBoxLayout(self)
        self._column.addWidget(self._heading)
        self._column.addWidget(self.list, 1)
        self._fit()
        self.list.selectionModel().currentChanged.connect(self._chosen)

    def show_stream(self, stream: RecordId | None) -> None:
        """Marks a stream as the current one, without telling ``chosen``."""
        self._showing = True
        self.list.setCurrentIndex(self._model.index_of(stream))
        self._showing = False

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if look_changed(event):
            self._fit()
            self.list.scheduleDelayedItemsLayout()

    def _chosen(self, current: QModelIndex) -> None:
        if not self._showing:
            row = self._model.stream_at(current)
            self.chosen.emit(row.id if row else None)

    def _fit(self) -> None:
        worn = theme.look()
        self._column.setContentsMargins(0, worn.px(SIZES.gap_m), 0, 0)
        self._column.setSpacing(worn.px(SIZES.gap_s))
        side = worn.px(SIZES.gap_l)
        self._heading.setContentsMargins(side, 0, side, 0)
