"""Binds the panes of streams and threads to the use cases: which threads are listed, page by page."""

from collections.abc import Callable, Sequence
from functools import partial

from msgspec.structs import replace
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from gllapp.ui.background import BackgroundRunner, Job
from gllapp.ui.models.streams import StreamModel
from gllapp.ui.models.threads import ThreadModel
from gllapp.ui.newest import Newest
from gllapp.ui.pages.binder import Binder
from gllapp.ui.pages.forum.emptiness import Reason, reason
from gllapp.ui.pages.forum.places import Listing
from gllapp.ui.pages.forum.stream_pane import StreamPane
from gllapp.ui.pages.forum.thread_pane import ThreadPane
from gllapp.usecases import forum
from gllapp.usecases.desk import Desk
from gllapp.views import Page, StreamRow, ThreadRow
from gllcore.errors import GllError
from gllcore.ids import RecordId


class Lister(Binder):
    """Keeps the lists as the replica is; reports what a person chooses in them."""

    listing_chosen = Signal(object)
    """Carries the :class:`Listing` that is wanted instead."""
    place_asked = Signal(str)
    """Where posts come from: the name of a place, or ``sync``."""
    thread_asked = Signal()
    """A new thread is to be written."""

    def __init__(
        self,
        desk: Desk,
        background: BackgroundRunner,
        place: QWidget,
        parent: QObject,
        read_streams: Callable[[], tuple[StreamRow, ...]],
        reason_for: Callable[[Listing, Sequence[StreamRow]], Reason] = reason,
    ) -> None:
        """The panes stand in ``place``. ``read_streams`` gives the places to choose among; it runs off the window's thread. ``reason_for`` says why nothing is listed."""
        super().__init__(desk, background, parent)
        self._read_streams = read_streams
        self._newest_streams = Newest()
        self._reason_for = reason_for
        self.streams = StreamModel(self)
        self.threads = ThreadModel(self)
        self.stream_pane = StreamPane(self.streams, place)
        self.thread_pane = ThreadPane(self.threads, self.streams, desk.now_ms, place)
        self._listing = Listing()
        self._thread: RecordId | None = None
        # An empty list has a reason only once both are read.
        self._streams_known = self._threads_known = False
        self._job: Job | None = None
        self.threads.more_wanted.connect(self._load_more)
        self.stream_pane.chosen.connect(self._choose_stream)
        self.thread_pane.listing_chosen.connect(self._choose)
        self.thread_pane.offered.connect(self._offered)

    @property
    def listing(self) -> Listing:
        return self._listing

    def show_listing(self, listing: Listing) -> None:
        """Lists other threads, from their top."""
        self._listing = listing
        self._threads_known = False
        self.stream_pane.show_stream(listing.stream)
        self.thread_pane.show_listing(listing)
        self._load_threads(keep=False)

    def show_thread(self, thread: RecordId | None) -> None:
        """Marks the thread that is open."""
        self._thread = thread
        self.thread_pane.list.show_thread(thread)

    def refresh(self) -> None:
        """Reads again what is shown; the person stays where they are in the list."""
        self.load_streams()
        self._load_threads(keep=True)

    def load_streams(self) -> None:
        self.ask(self._read_streams, self._newest_streams.only(self._streams_loaded))

    def mark_read(self, thread: RecordId, count: int) -> None:
        """So many posts of a thread have been read."""
        self.threads.mark_read(thread, count)
        self.load_streams()

    def _streams_loaded(self, streams: tuple[StreamRow, ...]) -> None:
        self._streams_known = True
        self.streams.show_streams(streams)
        if self._listing.stream is not None and all(row.id != self._listing.stream for row in streams):
            # It has left this PC.
            self._choose_stream(None)
        self.stream_pane.show_stream(self._listing.stream)
        self.thread_pane.show_listing(self._listing)
        self._show_rows_or_reason()

    def _load_threads(self, *, keep: bool) -> None:
        """Reads the list from its top; with ``keep`` as many rows as there are."""
        if self._job is not None:
            self._job.cancel()
        limit = max(forum.PAGE, self.threads.rowCount()) if keep else forum.PAGE
        self._job = self.ask(self._page(None, limit), partial(self._threads_loaded, keep=keep))

    def _threads_loaded(self, page: Page[ThreadRow], *, keep: bool) -> None:
        bar = self.thread_pane.list.verticalScrollBar()
        at = bar.value() if keep else 0
        self._threads_known = True
        self.threads.show_page(page)
        self.thread_pane.list.show_thread(self._thread)
        bar.setValue(at)
        self._show_rows_or_reason()

    def _load_more(self, after: tuple[int, bytes]) -> None:
        add = partial(self.threads.add_page, after)
        self.ask(self._page(after, forum.PAGE), add, on_error=self._no_more)

    def _no_more(self, error: GllError) -> None:
        self.threads.give_up()
        self.failed.emit(error)

    def _page(self, after: tuple[int, bytes] | None, limit: int) -> "partial[Page[ThreadRow]]":
        wanted = self._listing
        return partial(
            forum.list_threads,
            self._desk,
            wanted.stream,
            after,
            limit,
            wanted.unread_only,
            wanted.tag or None,
        )

    def _show_rows_or_reason(self) -> None:
        if self.threads.rowCount():
            self.thread_pane.show_rows()
        elif self._streams_known and self._threads_known:
            self.thread_pane.show_empty(self._reason_for(self._listing, self.streams.streams))

    def _choose_stream(self, stream: RecordId | None) -> None:
        self._choose(replace(self._listing, stream=stream))

    def _choose(self, listing: Listing) -> None:
        if listing != self._listing:
            self.listing_chosen.emit(listing)

    def _offered(self, offer: str) -> None:
        if offer in ("sync", "bundles"):
            self.place_asked.emit(offer)
        elif offer == "write":
            self.thread_asked.emit()
        else:
            self._choose(replace(self._listing, unread_only=False, tag=""))
