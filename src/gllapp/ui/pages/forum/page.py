"""The place Forum: lists on one side, the open thread and the form on the other, as many as the window has room for."""

from collections.abc import Hashable, Sequence

from msgspec.structs import replace
from PySide6.QtWidgets import QVBoxLayout, QWidget

from gllapp.ui import theme
from gllapp.ui.background import BackgroundRunner, Lane
from gllapp.ui.language import spoken
from gllapp.ui.pages.forum.cards import key, post_of
from gllapp.ui.pages.forum.emptiness import Reason, reason
from gllapp.ui.pages.forum.lister import Lister
from gllapp.ui.pages.forum.panes import Panes
from gllapp.ui.pages.forum.places import Listing, Spot
from gllapp.ui.pages.forum.reader import Reader
from gllapp.ui.pages.forum.reading import Opened
from gllapp.ui.pages.forum.reading_pane import ReadingPane, Shown
from gllapp.ui.pages.forum.withdrawer import Withdrawer
from gllapp.ui.pages.forum.writer import Sent, Writer
from gllapp.ui.pages.page import Page
from gllapp.ui.pages.withdrawals import WithdrawalAsker
from gllapp.ui.titles import thread_title
from gllapp.ui.tokens import SIZES, Tone
from gllapp.ui.widgets.notices import Notice
from gllapp.usecases import drafts, forum
from gllapp.usecases.desk import Desk
from gllapp.views import NOWHERE, DraftRow, StreamRow
from gllcore.ids import RecordId


class ForumPage(Page):
    """Binds the three parts of the forum to each other and to the frame."""

    name = "forum"
    icon = "forum"
    listed_as = Spot
    most_panes = 3

    def __init__(self, desk: Desk, background: BackgroundRunner, parent: QWidget | None = None) -> None:
        super().__init__(background, parent)
        self._desk = desk
        self._spot = Spot()
        self._loaded = False
        self._goes_on: DraftRow | None = None
        self._asker = WithdrawalAsker(desk, background, self)
        self._panes = Panes(self.most_panes, self)
        self._lay_out()
        self._lister = Lister(desk, background, self._panes, self, self.streams, self.why_empty)
        self._reading = ReadingPane(self._panes)
        self._panes.hold(self._lister.stream_pane, self._lister.thread_pane, self._reading)
        self._reader = Reader(desk, background, self._reading, self)
        self._writer = Writer(desk, background, self._reading.form, self)
        self._withdrawer = Withdrawer(desk, background, self)
        self._connect()
        self.bind("Ctrl+R", self.tr("Reply"), self._reply_to_thread)
        self.bind("Ctrl+P", self.tr("Print the thread"), self._reader.print_thread)
        self.bind("Ctrl+Down", self.tr("Next unread post"), self._next_unread)
        self.bind("Ctrl+Up", self.tr("Previous unread post"), self._previous_unread)

    # --- what the frame calls ---

    def place_words(self) -> str:
        return self.tr("Forum")

    def title(self) -> str:
        opened = self._reader.shown
        row = opened.row if opened else None
        return thread_title(row.title, withdrawn=row.withdrawn) if row else self.place_words()

    def activated(self) -> None:
        self.refresh()

    def deactivated(self) -> None:
        self._writer.save()

    def closing(self) -> None:
        self._writer.save()

    def refresh(self) -> None:
        self._asker.load()
        self._lister.refresh()
        self._reader.renew()

    def here(self) -> str:
        opened, listed = self._reader.shown, self._lister.streams.stream(self._spot.listing.stream)
        return opened.row.stream_name if opened is not None else listed.name if listed is not None else ""

    def state(self) -> Hashable:
        return self._spot

    def listed(self) -> Hashable:
        return Spot(self._spot.listing)

    def restore(self, state: Hashable) -> None:
        if not isinstance(state, Spot):
            return
        if state.listing != self._spot.listing:
            self._list(state.listing)
        if state.thread is None:
            self._close_thread()
        elif state.thread != self._spot.thread:
            self._open(state.thread)

    def panes(self) -> tuple[QWidget, ...]:
        lists = (self._lister.stream_pane.list, self._lister.thread_pane.list)
        wanted = (*lists, self._reading.column, self._reading.form)
        return tuple(pane for pane in wanted if pane.isVisible())

    def streams(self) -> tuple[StreamRow, ...]:
        """The places among which one can choose; runs off the window's thread."""
        return forum.list_streams(self._desk)

    def why_empty(self, listing: Listing, streams: Sequence[StreamRow]) -> Reason:
        """Why nothing is listed."""
        return reason(listing, streams)

    def show_thread(self, thread: RecordId, post: RecordId | None = None) -> None:
        """Opens a thread at a post, or where reading goes on."""
        self._open(thread, post)
        self.moved.emit()

    def compose_thread(self) -> None:
        """Begins a new thread, in the stream that is listed where there is a choice."""
        self.ask(self.streams, self._begin_thread)

    def compose_draft(self, draft: int) -> None:
        """Goes on with a draft where it belongs."""
        self.ask(lambda: drafts.open_draft(self._desk, draft), self._go_on_writing)

    # --- lists ---

    def _list(self, listing: Listing) -> None:
        self._spot = replace(self._spot, listing=listing)
        self._lister.show_listing(listing)

    def _choose_listing(self, listing: Listing) -> None:
        self._list(listing)
        self.moved.emit()

    def _choose_tag(self, tag: str) -> None:
        self._choose_listing(Listing(tag=tag))
        if self._panes.side_by_side == 1:
            self._leave_thread()

    # --- the thread ---

    def _open(self, thread: RecordId, post: RecordId | None = None) -> None:
        """What was being written elsewhere is put away as a draft."""
        self._writer.put_away()
        self._spot = replace(self._spot, thread=thread)
        self._lister.show_thread(thread)
        self._reader.open(thread, post)

    def _opened(self, opened: Opened) -> None:
        self._show_parts(Shown.THREAD)
        self.title_changed.emit(self.title())
        draft, self._goes_on = self._goes_on, None
        if draft is not None and draft.thread == opened.row.id:
            self._write_in(opened, draft)

    def _close_thread(self) -> None:
        self._writer.put_away()
        self._reader.close()
        self._spot = replace(self._spot, thread=None)
        self._lister.show_thread(None)
        self._show_parts(Shown.NOTHING)
        self.title_changed.emit(self.title())

    def _leave_thread(self) -> None:
        """Back to the list, where there is room for one of them only."""
        self._close_thread()
        self._lister.thread_pane.list.setFocus()
        self.moved.emit()

    def _choose_thread(self, thread: bytes) -> None:
        if thread != self._spot.thread or not self._reading.isVisible():
            self.show_thread(RecordId(thread))

    def _point_at_thread(self, thread: bytes) -> None:
        """Where the thread would hide the list, going through the list opens nothing."""
        if self._panes.side_by_side > 1:
            self._choose_thread(thread)

    def _next_unread(self) -> None:
        after = self._reader.mark_view()
        # In the same lane behind the marks, so that it looks beyond them.
        self.ask(lambda: forum.next_unread(self._desk, after), self._go_on_reading, lane=Lane.WRITE)

    def _go_on_reading(self, found: tuple[RecordId, RecordId] | None) -> None:
        if found is None:
            self.told.emit(Notice(Tone.GOOD, self.tr("You have read everything that is on this PC.")))
        elif found[0] == self._spot.thread and self._reader.shown is not None:
            self._reading.column.go_to(key(found[1]))
        else:
            self.show_thread(*found)

    def _previous_unread(self) -> None:
        """Above the view in this thread, else in the next thread above with something unread."""
        if not self._reader.go_up():
            above = self._lister.threads.unread_above(self._spot.thread)
            if above is not None:
                self.show_thread(above)

    # --- writing ---

    def _begin_thread(self, streams: tuple[StreamRow, ...]) -> None:
        self._begin_thread_in(streams, None)

    def _begin_thread_in(self, streams: tuple[StreamRow, ...], draft: DraftRow | None) -> None:
        if not streams:
            # What is written before the first sync waits as a draft.
            self._writer.new_thread((), draft or _blank(NOWHERE, spoken()))
            return
        wanted = draft.stream if draft else self._spot.listing.stream
        writable = [row for row in streams if not row.closed or (draft and row.id == wanted)]
        if not writable:
            self.told.emit(
                Notice(
                    Tone.INFO,
                    self.tr("All streams on this PC are closed for new threads."),
                )
            )
            return
        stream = next((row for row in writable if row.id == wanted), writable[0])
        begun = _blank(stream.id, stream.language) if draft is None else replace(draft, stream=stream.id)
        self._writer.new_thread(writable, begun)

    def _go_on_writing(self, draft: DraftRow) -> None:
        if draft.thread is None:
            self.ask(self.streams, lambda streams: self._begin_thread_in(streams, draft))
            return
        self._goes_on = draft
        self.show_thread(draft.thread, draft.post or draft.parent)

    def _reply_to_thread(self) -> None:
        """Goes on with what was begun in this thread, if there is something; else with what is marked in a post of it."""
        opened, marked = self._reader.shown, self._reading.column.marked_key()
        if opened is None or self._writer.task is not None or not self._reading.takes_replies:
            return
        if marked is not None and opened.draft is None:
            self._reply_to(marked)
        else:
            self._write_in(opened, opened.draft)

    def _reply_to(self, wanted: str) -> None:
        opened, post = self._reader.shown, self._reader.post(wanted)
        if opened is not None and post is not None:
            self._writer.reply(opened.row, post, quote=self._reading.column.chosen_words(wanted))

    def _edit(self, wanted: str) -> None:
        opened, post = self._reader.shown, self._reader.post(wanted)
        if opened is not None and post is not None:
            begun = opened.draft if opened.draft is not None and opened.draft.post == post.id else None
            self._writer.edit(opened.row, post, begun)

    def _write_in(self, opened: Opened, draft: DraftRow | None) -> None:
        post = self._reader.post(key(draft.post)) if draft and draft.post else None
        if draft is not None and post is not None:
            self._writer.edit(opened.row, post, draft)
            return
        parent = self._reader.post(key(draft.parent)) if draft and draft.parent else None
        self._writer.reply(opened.row, parent, draft)

    def _begun(self) -> None:
        task = self._writer.task
        in_thread = task is not None and task.draft.thread is not None
        self._show_parts(Shown.THREAD_AND_FORM if in_thread else Shown.FORM)
        self._reading.form.focus_first()

    def _ended(self) -> None:
        self._show_parts(Shown.THREAD if self._reader.shown is not None else Shown.NOTHING)
        self._reader.renew()

    def _kept(self) -> None:
        """A draft has come or gone: the open thread may offer to go on with it."""
        if self._writer.task is None:
            self._reader.renew()

    def _sent(self, sent: Sent) -> None:
        self._lister.refresh()
        self.acted.emit()
        self.show_thread(sent.thread, sent.post)

    # --- room ---

    def _show_parts(self, shown: Shown) -> None:
        self._reading.show_parts(shown)
        self._panes.fit()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._asker.area)
        column.addWidget(self._panes, 1)
        gap = theme.look().px(SIZES.gap_s)
        self._asker.area.setContentsMargins(gap, gap, gap, gap)

    def _connect(self) -> None:
        for part in (self._lister, self._reader, self._writer, self._withdrawer, self._asker):
            part.failed.connect(self.failed)
            part.acted.connect(self.acted)
        self._withdrawer.acted.connect(self.refresh)
        self._asker.acted.connect(self.refresh)
        self._asker.post_asked.connect(
            lambda thread, post: self.show_thread(RecordId(thread), RecordId(post))
        )
        for told in (self._withdrawer.told, self._writer.told):
            told.connect(self.told)
        self._lister.listing_chosen.connect(self._choose_listing)
        self._lister.place_asked.connect(self.go_to)
        self._lister.thread_asked.connect(self.compose_thread)
        self._lister.thread_pane.opened.connect(self._choose_thread)
        self._lister.thread_pane.pointed_at.connect(self._point_at_thread)
        self._reader.opened.connect(self._opened)
        self._reader.renewed.connect(lambda: self.title_changed.emit(self.title()))
        self._reader.read.connect(self._lister.mark_read)
        self._reader.left.connect(self._close_thread)
        self._reader.resource_asked.connect(self.open_resource)
        self._reading.reply_asked.connect(self._reply_to_thread)
        self._reading.next_asked.connect(self._next_unread)
        self._reading.column.reply_asked.connect(self._reply_to)
        self._reading.column.edit_asked.connect(self._edit)
        self._reading.column.withdraw_asked.connect(
            lambda key: self._withdrawer.withdraw(self._reader.post(key))
        )
        self._reading.column.return_asked.connect(self._withdrawer.bring_back)
        self._reading.column.settle_asked.connect(lambda key: self.open_conflict.emit(post_of(key)))
        self._reading.header.tag_chosen.connect(self._choose_tag)
        self._reading.list_asked.connect(self._leave_thread)
        self._writer.begun.connect(self._begun)
        self._writer.ended.connect(self._ended)
        self._writer.acted.connect(self._kept)
        self._writer.sent.connect(self._sent)


def _blank(stream: RecordId, language: str) -> DraftRow:
    return DraftRow(0, stream, None, None, None, "", "", language, (), 0)
