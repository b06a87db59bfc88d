"""The second pane of the forum: the threads of a stream, newest activity first, all or only what is new."""

from collections.abc import Callable

from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication, QEvent, QModelIndex, Qt, QTimer, Signal, SignalInstance
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from gllapp.ui import theme
from gllapp.ui.models.streams import StreamModel
from gllapp.ui.models.threads import ThreadModel
from gllapp.ui.names import clean_name, isolated
from gllapp.ui.pages.forum.emptiness import Reason
from gllapp.ui.pages.forum.places import Listing
from gllapp.ui.pages.forum.thread_rows import ThreadDelegate
from gllapp.ui.tokens import SIZES
from gllapp.ui.widgets.controls import Chooser, IconButton, look_changed
from gllapp.ui.widgets.labels import ElidedLabel
from gllapp.ui.widgets.notices import EmptyState
from gllapp.ui.widgets.row_list import RowList
from gllcore.ids import RecordId

# Whoever goes through the list by the arrow keys wants the threads where they pause.
_PAUSE_MS = 150
_ALL = ""


class ThreadList(RowList):
    """Reports the thread on which the person stays, and (``activated``) the one that they open."""

    pointed_at = Signal(QModelIndex)

    def __init__(self, model: ThreadModel, now_ms: Callable[[], int]) -> None:
        super().__init__(model, QCoreApplication.translate("ThreadList", "Threads"))
        self._threads = model
        self._showing = False
        self.delegate = ThreadDelegate(now_ms, self)
        self.setItemDelegate(self.delegate)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(lambda: self.pointed_at.emit(self.currentIndex()))
        self.selectionModel().currentChanged.connect(self._went)
        self.clicked.connect(self.activated)
        self.verticalScrollBar().valueChanged.connect(self._reach)
        for changed in (model.modelReset, model.rowsInserted):
            changed.connect(self._reach)

    def show_thread(self, thread: RecordId | None) -> None:
        """Marks a thread as the current one, without telling anybody."""
        at = self._threads.row_of(thread)
        self._showing = True
        if at is None:
            self.clearSelection()
            self.setCurrentIndex(QModelIndex())
        else:
            self.setCurrentIndex(self._threads.index(at))
        self._showing = False

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._reach()

    def _went(self) -> None:
        if not self._showing:
            self._pause.start()

    def _reach(self) -> None:
        """Tells the model how far down the person sees."""
        high = max(1, self.sizeHintForRow(0))
        last = (self.verticalScrollBar().value() + self.viewport().height()) // high
        self._threads.reach(min(last, self._threads.rowCount()))


class ThreadPane(QWidget):
    """Reports the thread to open, and the listing that the person wants instead of the one shown."""

    opened = Signal(bytes)
    pointed_at = Signal(bytes)
    listing_chosen = Signal(object)
    offered = Signal(str)

    def __init__(
        self,
        threads: ThreadModel,
        streams: StreamModel,
        now_ms: Callable[[], int],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._threads, self._streams = threads, streams
        self._listing = Listing()
        self.list = ThreadList(threads, now_ms)
        self._title = ElidedLabel(role="heading")
        self._chooser = Chooser(self.tr("Stream"), {})
        self._everything = IconButton("inbox", self.tr("All"))
        self._unread = IconButton("unread", self.tr("Unread"))
        self._tag = IconButton("tag", "")
        self._sheets = QStackedWidget()
        self._empty: EmptyState | None = None
        self._tool: QWidget | None = None
        self._lay_out()
        self._connect()

    def show_listing(self, listing: Listing) -> None:
        """Says which threads are listed; the rows come through the model."""
        self._listing = listing
        self.list.delegate.shows_stream = listing.stream is None
        row = self._streams.stream(listing.stream)
        self._title.setText(clean_name(row.name) if row else self.tr("All streams"))
        (self._unread if listing.unread_only else self._everything).setChecked(True)
        self._tag.setVisible(bool(listing.tag))
        tag = isolated(clean_name(listing.tag))
        self._tag.set_words(f"{tag}  ✕", self.tr("Show threads without this tag too"))
        self._tag.setAccessibleName(self.tr("Only with the tag {tag}; press to show all").format(tag=tag))
        self._fill_chooser()

    def show_streams_here(self, here: bool) -> None:
        """Whether the stream is chosen in this pane, because there is no room for the pane of streams."""
        self._title.setVisible(not here and self._tool is None)
        self._chooser.setVisible(here and self._tool is None)

    def show_tool(self, tool: QWidget) -> None:
        """Something to do instead of the stream's name, within a place that names it already."""
        self._tool = tool
        self._head.insertWidget(0, tool, 0, Qt.AlignmentFlag.AlignLeading)
        self._title.hide()
        self._chooser.hide()

    def show_rows(self) -> None:
        """Shows the list rather than a reason for its emptiness."""
        self._sheets.setCurrentWidget(self.list)

    def show_empty(self, reason: Reason) -> None:
        """Shows why there are no threads and what can be done."""
        if self._empty is not None:
            self._sheets.removeWidget(self._empty)
            self._empty.deleteLater()
        self._empty = EmptyState(reason.icon, reason.title, reason.why, reason.offers)
        self._empty.offered.connect(self.offered)
        self._sheets.addWidget(self._empty)
        self._sheets.setCurrentWidget(self._empty)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if look_changed(event):
            self._fit()

    def _lay_out(self) -> None:
        self._filters = QHBoxLayout()
        group = QButtonGroup(self)
        for button in (self._everything, self._unread):
            button.setCheckable(True)
            group.addButton(button)
            self._filters.addWidget(button)
        self._everything.setChecked(True)
        self._tag.setCheckable(True)
        self._tag.setChecked(True)
        self._tag.hide()
        self._filters.addWidget(self._tag)
        self._filters.addStretch()
        self._head = QVBoxLayout()
        self._head.addWidget(self._title)
        self._head.addWidget(self._chooser)
        self._head.addLayout(self._filters)
        self._sheets.addWidget(self.list)
        self._column = QVBoxLayout(self)
        self._column.addLayout(self._head)
        self._column.addWidget(self._sheets, 1)
        self._chooser.hide()
        self._fit()

    def _connect(self) -> None:
        self.list.activated.connect(lambda index: self._tell(self.opened, index))
        self.list.pointed_at.connect(lambda index: self._tell(self.pointed_at, index))
        self._everything.clicked.connect(lambda: self._choose(replace(self._listing, unread_only=False)))
        self._unread.clicked.connect(lambda: self._choose(replace(self._listing, unread_only=True)))
        self._tag.clicked.connect(lambda: self._choose(replace(self._listing, tag="")))
        self._chooser.activated.connect(self._stream_chosen)

    def _tell(self, told: SignalInstance, index: QModelIndex) -> None:
        row = self._threads.thread_at(index)
        if row is not None:
            told.emit(row.id)

    def _stream_chosen(self) -> None:
        key = self._chooser.chosen
        stream = None if key == _ALL else RecordId(bytes.fromhex(key))
        self._choose(replace(self._listing, stream=stream))

    def _choose(self, listing: Listing) -> None:
        # The page decides; until it does, what is marked is what is shown.
        self.show_listing(self._listing)
        self.listing_chosen.emit(listing)

    def _fill_chooser(self) -> None:
        self._chooser.clear()
        for at in range(self._streams.rowCount()):
            index = self._streams.index(at)
            row = self._streams.stream_at(index)
            unread = self._streams.unread(index)
            words = str(index.data())
            self._chooser.addItem(f"{words} ({unread})" if unread else words, row.id.hex() if row else _ALL)
        self._chooser.choose(self._listing.stream.hex() if self._listing.stream else _ALL)

    def _fit(self) -> None:
        worn = theme.look()
        side, gap = worn.px(SIZES.gap_l), worn.px(SIZES.gap_s)
        self._head.setContentsMargins(side, worn.px(SIZES.gap_m), side, 0)
        self._head.setSpacing(worn.px(SIZES.gap_xs))
        self._filters.setSpacing(worn.px(SIZES.gap_xs))
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(gap)
