"""The place Outbox: its boxes, the items of one of them, and beside them what is known about the chosen item."""

from collections.abc import Callable, Hashable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QBoxLayout, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from gllapp.file_views import FilesSent
from gllapp.ui import theme
from gllapp.ui.background import BackgroundRunner, Job, Lane
from gllapp.ui.fetcher import Fetcher
from gllapp.ui.models.outbox import ItemModel
from gllapp.ui.models.outbox_items import OF_LIBRARY, OF_PODS, OF_SHELVES, Item
from gllapp.ui.newest import Newest
from gllapp.ui.pages.outbox.box_bar import BoxBar, box_words
from gllapp.ui.pages.outbox.boxes import Found, empty_state, first_page, later_page
from gllapp.ui.pages.outbox.carrier import Carrier, exported_notice, imported_notice
from gllapp.ui.pages.outbox.detail import ItemDetail
from gllapp.ui.pages.outbox.item_row import ItemDelegate
from gllapp.ui.pages.outbox.keeper import Keeper
from gllapp.ui.pages.outbox.sending_card import SendingCard
from gllapp.ui.pages.page import Page
from gllapp.ui.tokens import SIZES, Tone
from gllapp.ui.widgets import discard_dialog
from gllapp.ui.widgets.facts import LARGE
from gllapp.ui.widgets.labels import PlainLabel, line
from gllapp.ui.widgets.message_area import MessageArea
from gllapp.ui.widgets.notices import Notice
from gllapp.ui.widgets.row_list import RowList
from gllapp.unsent import TakenIn
from gllapp.usecases import drafts, outbox, unsent
from gllapp.usecases.desk import Desk
from gllapp.usecases.sending_files import files_to_send
from gllapp.views import Act, Delivery, DraftRow

_SIDE_BY_SIDE = 760
# How list and detail share the room, beside and below each other.
_SHARES, _SHARES_BELOW = [400, 500], [300, 700]


class OutboxPage(Page):
    """Binds the boxes to the use cases of drafts and outbox."""

    name = "outbox"
    icon = "outbox"
    listed_as = Delivery

    def __init__(
        self,
        desk: Desk,
        background: BackgroundRunner,
        parent: QWidget | None = None,
        confirm_discard: Callable[[QWidget], bool] = discard_dialog.ask,
    ) -> None:
        super().__init__(background, parent)
        self._desk = desk
        self._keeper = Keeper(desk, background, lambda: confirm_discard(self), self)
        self._box: Delivery | None = None
        self._loading: Job | None = None
        self._newest_files = Newest()
        self._messages = MessageArea()
        self._boxes = BoxBar()
        self._carrier = Carrier()
        self._sending = SendingCard()
        self._model = ItemModel()
        self._model.setParent(self)
        self._list = RowList(self._model, self.tr("Items of the box"))
        self._detail = ItemDetail()
        self._lay_out()
        self._connect()

    def follow(self, fetcher: Fetcher) -> None:
        """Shows from now on how a librarian's files go to the server."""
        self._sending.pause_asked.connect(fetcher.stop)
        fetcher.sending.connect(self._sending.show_progress)
        fetcher.sent.connect(self._files_sent)

    def place_words(self) -> str:
        return self.tr("Outbox")

    def title(self) -> str:
        return f"{self.place_words()} · {box_words(self._box)}" if self._box else self.place_words()

    def activated(self) -> None:
        self._load()

    def refresh(self) -> None:
        self._load()

    def state(self) -> Hashable:
        return self._box

    def listed(self) -> Hashable:
        return self._box

    def restore(self, state: Hashable) -> None:
        if isinstance(state, Delivery):
            self._show_box(state)

    def panes(self) -> tuple[QWidget, ...]:
        return (self._boxes, self._list, self._detail)

    def show_box(self, box: Delivery) -> None:
        """Goes to one of the boxes, as from the status bar."""
        if box is not self._box:
            self._show_box(box)
            self.moved.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wide = self.width() >= theme.look().px(_SIDE_BY_SIDE)
        orientation = Qt.Orientation.Horizontal if wide else Qt.Orientation.Vertical
        if self._panes.orientation() is not orientation:
            self._panes.setOrientation(orientation)
            self._panes.setSizes(_SHARES if wide else _SHARES_BELOW)

    # --- what is shown ---

    def _show_box(self, box: Delivery) -> None:
        self._box = box
        self._boxes.show_box(box)
        self.title_changed.emit(self.title())
        self._load()

    def _load(self) -> None:
        if self._loading is not None:
            self._loading.cancel()
        box = self._box
        self._loading = self.ask(lambda: first_page(self._desk, box), self._loaded)
        self._look_what_waits()

    def _look_what_waits(self) -> None:
        self.ask(lambda: files_to_send(self._desk), self._newest_files.only(self._sending.show_waiting))

    def _files_sent(self, sent: FilesSent) -> None:
        self._sending.show_end(sent)
        self._look_what_waits()

    def _loaded(self, found: Found) -> None:
        chosen = self._chosen()
        self._box = found.box
        self._boxes.show_box(found.box)
        self._boxes.show_counts(found.counts)
        self._model.show_items(found.items, found.next_key)
        if found.items:
            self._sheets.setCurrentWidget(self._panes)
        else:
            self._show_empty(found.box)
        self._choose(chosen.key if chosen else None)
        self.title_changed.emit(self.title())

    def _more(self, key: tuple[int, bytes]) -> None:
        box = self._box
        if box is not None:
            self.ask(lambda: later_page(self._desk, box, key), self._more_loaded)

    def _more_loaded(self, found: Found) -> None:
        if found.box is self._box:
            self._model.add_items(found.items, found.next_key)

    def _choose(self, key: str | None) -> None:
        """Chooses an item again after the list was read anew, or the first one."""
        row = self._model.row_of(key) if key else None
        at = self._model.index(row or 0)
        self._list.selectionModel().setCurrentIndex(at, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self._detail.show_item(self._model.item_at(at))

    def _chosen(self) -> Item | None:
        return self._model.item_at(self._list.currentIndex())

    # --- what is done ---

    def _open(self) -> None:
        item = self._chosen()
        if item is None:
            return
        if item.draft is not None:
            self.compose.emit(item.draft.id)
        elif item.act is not None and item.act.act in (*OF_SHELVES, Act.NOTE):
            self.go_to.emit("library")
        elif item.act is not None and item.act.act in OF_PODS:
            self.go_to.emit("pods")
        elif item.act is not None and item.act.act in OF_LIBRARY:
            self.open_resource.emit(item.act.post)
        elif item.act is not None:
            self.open_post.emit(item.act.thread, item.act.post)

    def _discard(self) -> None:
        item = self._chosen()
        if item is not None and item.kept is not None:
            self._keeper.discard(item.kept)
        if item is None or item.draft is None:
            return
        row = item.draft
        self.ask(
            lambda: drafts.discard_draft(self._desk, row.id), lambda _: self._discarded(row), lane=Lane.WRITE
        )

    def _discarded(self, row: DraftRow) -> None:
        self._changed()
        back = partial(drafts.save_again, self._desk, row)
        self.told.emit(Notice(Tone.INFO, self.tr("The draft was discarded."), undo=back))

    def _copy(self) -> None:
        item = self._chosen()
        if item is not None and item.kept is not None:
            self._keeper.copy(item.kept)

    def _retry(self) -> None:
        item = self._chosen()
        if item is not None and item.kept is not None:
            self._keeper.send_again(item.kept)
        if item is not None and item.act is not None:
            op_id = item.act.op_id
            self.ask(lambda: outbox.retry(self._desk, op_id), lambda _: self._changed(), lane=Lane.WRITE)

    def _take_back(self) -> None:
        item = self._chosen()
        if item is not None and item.act is not None:
            op_id = item.act.op_id
            self.ask(lambda: outbox.take_back(self._desk, op_id), self._taken_back, lane=Lane.WRITE)

    def _taken_back(self, draft: int | None) -> None:
        self._changed()
        if draft is not None:
            self.compose.emit(draft)

    def _export(self, file: Path) -> None:
        """The dialog has asked already whether a file that is there may go."""
        self.ask(
            lambda: unsent.export_unsent(self._desk, file, replace=True),
            lambda content: self._messages.show_notice(exported_notice(content, file)),
        )

    def _import(self, file: Path) -> None:
        self.ask(lambda: unsent.import_unsent(self._desk, file), self._imported, lane=Lane.WRITE)

    def _imported(self, taken: TakenIn) -> None:
        self._changed()
        self._messages.show_notice(imported_notice(taken))

    def _changed(self) -> None:
        self.acted.emit()
        self._load()

    def _offered(self, key: str) -> None:
        self.compose.emit(0) if key == "write" else self.go_to.emit(key)

    # --- how it is built ---

    def _lay_out(self) -> None:
        look = theme.look()
        self._panes = QSplitter()
        self._panes.setChildrenCollapsible(False)
        self._panes.addWidget(self._list)
        self._panes.addWidget(self._detail)
        self._panes.setStretchFactor(0, 4)
        self._panes.setStretchFactor(1, 5)
        self._sheets = QStackedWidget()
        self._sheets.addWidget(self._panes)
        head = QVBoxLayout()
        head.setContentsMargins(
            look.px(SIZES.gap_xl), look.px(SIZES.gap_l), look.px(SIZES.gap_xl), look.px(SIZES.gap_m)
        )
        head.setSpacing(look.px(SIZES.gap_m))
        head.addWidget(PlainLabel(self.tr("Outbox"), "title"))
        way = QBoxLayout.Direction
        bar = QBoxLayout(way.TopToBottom if look.scale >= LARGE else way.LeftToRight)
        bar.addWidget(self._boxes, 1)
        bar.addWidget(self._carrier)
        head.addLayout(bar)
        head.addWidget(self._messages)
        head.addWidget(self._sending)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(line())
        column.addWidget(self._sheets, 1)

    def _connect(self) -> None:
        self._list.setItemDelegate(ItemDelegate(self._list))
        self._list.activated.connect(lambda _: self._open())
        self._list.selectionModel().currentChanged.connect(self._current_changed)
        self._model.more_wanted.connect(self._more)
        self._boxes.chosen.connect(self.show_box)
        self._sending.asked.connect(lambda: self.go_to.emit("sync"))
        self._carrier.export_asked.connect(self._export)
        self._carrier.import_asked.connect(self._import)
        self._detail.opened.connect(self._open)
        self._detail.discarded.connect(self._discard)
        self._detail.retried.connect(self._retry)
        self._detail.taken_back.connect(self._take_back)
        self._detail.copied.connect(self._copy)
        self._keeper.returned.connect(self._taken_back)
        self._keeper.acted.connect(self._changed)
        self._keeper.told.connect(self._messages.show_notice)
        self._keeper.discarded.connect(self.told)
        self._keeper.failed.connect(self.failed)
        delete = QShortcut(QKeySequence(QKeySequence.StandardKey.Delete), self._list)
        delete.setContext(Qt.ShortcutContext.WidgetShortcut)
        delete.activated.connect(self._discard)

    def _current_changed(self, current: QModelIndex) -> None:
        self._detail.show_item(self._model.item_at(current))
        self._detail.verticalScrollBar().setValue(0)
        self._list.scrollTo(current)

    def _show_empty(self, box: Delivery) -> None:
        """Made anew each time: the look may have changed since."""
        old = self._sheets.widget(1)
        if old is not None:
            self._sheets.removeWidget(old)
            old.deleteLater()
        made = empty_state(box)
        made.offered.connect(self._offered)
        self._sheets.addWidget(made)
        self._sheets.setCurrentWidget(made)
