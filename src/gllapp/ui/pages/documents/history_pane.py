"""The history of a document: every sitting in a list, and what can be done with the one that is chosen."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QItemSelectionModel, QPoint, QTimer, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from gllapp.pod_views import Counts, SittingRow
from gllapp.ui import theme
from gllapp.ui.pages.documents.history_rows import SittingDelegate, SittingModel
from gllapp.ui.pages.library.link_button import LinkButton
from gllapp.ui.tokens import SIZES
from gllapp.ui.widgets.flow import Flow, keep_height
from gllapp.ui.widgets.labels import PlainLabel, line
from gllapp.ui.widgets.room import Room
from gllapp.ui.widgets.row_list import RowList
from gllcore.ids import OpId

# Whoever scrolls on wants the words of where they stop.
_REST_MS = 60


class HistoryPane(QWidget):
    """``looked_at`` tells that the person sees it, ``in_sight`` carries the sittings whose words are to be counted; the others a :class:`SittingRow`."""

    looked_at = Signal()
    in_sight = Signal(object)
    look_asked = Signal(object)
    compare_asked = Signal(object)
    restore_asked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = SittingModel(self)
        self.list = RowList(self.rows, self.tr("History: who wrote when"))
        self.list.setItemDelegate(SittingDelegate(self.list))
        self._note = PlainLabel("", "muted").wrapped()
        self._acts = QWidget()
        self._is_writable = False
        self._resting = QTimer(self, singleShot=True, interval=_REST_MS)
        self._lay_out()
        self._connect()
        self.show_nothing_yet()

    @property
    def chosen(self) -> SittingRow | None:
        return self.rows.row_at(self.list.currentIndex())

    def show_nothing_yet(self) -> None:
        """It is being read."""
        self._show((), 0, self.tr("Looking…"))

    def show_rows(self, rows: Sequence[SittingRow], now_ms: int, *, is_writable: bool) -> None:
        """The sittings, the latest first; the person stays where they are."""
        chosen, at = self.chosen, self.list.verticalScrollBar().value()
        self._is_writable = is_writable
        self._show(rows, now_ms, self.tr("Nobody has written here yet."))
        if chosen is not None:
            index = self.rows.index_of(chosen.op_id)
            self.list.selectionModel().setCurrentIndex(
                index, QItemSelectionModel.SelectionFlag.ClearAndSelect
            )
            self.list.verticalScrollBar().setValue(at)
        self._offer()
        self._resting.start()

    def show_counts(self, found: Mapping[OpId, Counts]) -> None:
        self.rows.show_counts(found)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.looked_at.emit()
        self._resting.start()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._resting.start()

    def _show(self, rows: Sequence[SittingRow], now_ms: int, nothing: str) -> None:
        self.rows.show_rows(rows, now_ms)
        self._note.setText(nothing)
        self._note.setVisible(not rows)
        self.list.setVisible(bool(rows))
        self._acts.setVisible(bool(rows))
        self._offer()

    def _offer(self) -> None:
        is_chosen = self.chosen is not None
        for button in (self._look, self._compare, self._restore):
            button.setEnabled(is_chosen)
        self._restore.setVisible(self._is_writable)

    def _rested(self) -> None:
        """Asks for the words of those in sight, and of a window more below them."""
        if not self.list.isVisible() or not self.rows.rowCount():
            return
        last = self.rows.rowCount() - 1
        top, bottom = (
            self.list.indexAt(QPoint(self.list.viewport().width() // 2, y)).row()
            for y in (1, self.list.viewport().height() - 1)
        )
        top, bottom = max(top, 0), last if bottom < 0 else bottom
        wanted = self.rows.uncounted(top, min(last, 2 * bottom - top + 1))
        if wanted:
            self.in_sight.emit(wanted)

    def _connect(self) -> None:
        self._resting.timeout.connect(self._rested)
        self.list.verticalScrollBar().valueChanged.connect(lambda _: self._resting.start())
        self.list.selectionModel().currentChanged.connect(lambda *_: self._offer())
        self.list.activated.connect(lambda _: self.look_asked.emit(self.chosen))
        self._look.clicked.connect(lambda: self.look_asked.emit(self.chosen))
        self._compare.clicked.connect(lambda: self.compare_asked.emit(self.chosen))
        self._restore.clicked.connect(lambda: self.restore_asked.emit(self.chosen))

    def _lay_out(self) -> None:
        look = theme.look()
        edge = look.px(SIZES.gap_m)
        self._look = LinkButton("preview", self.tr("Look…"), self.tr("The text as it was then"))
        self._compare = LinkButton("newer", self.tr("Compare…"), self.tr("Compare with the text of today"))
        self._restore = LinkButton("history", self.tr("Restore…"), self.tr("Make the text what it was then"))
        flow = Flow(look.px(SIZES.gap_xs), self._acts)
        keep_height(self._acts)
        flow.setContentsMargins(edge, look.px(SIZES.gap_xs), edge, look.px(SIZES.gap_xs))
        for button in (self._look, self._compare, self._restore):
            flow.addWidget(button)
        self._note.setContentsMargins(edge, edge, edge, edge)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._note)
        self.list.setMinimumHeight(look.px(SIZES.gap_xl))
        column.addWidget(self.list, 1)
        column.addWidget(line())
        column.addWidget(self._acts)
        column.addStretch(0)
        outside = QVBoxLayout(self)
        outside.setContentsMargins(0, 0, 0, 0)
        outside.addWidget(Room(inside))  # below a text in a low window, large words need more than there is
        self.setAccessibleName(self.tr("History"))
        self.setFocusProxy(self.list)
