"""A pod's discussion: the forum's lists, reader and form, with the pod as the only place there is."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from gllapp.pod_views import PodRow
from gllapp.ui.background import BackgroundRunner
from gllapp.ui.pages.forum.emptiness import Reason, archived
from gllapp.ui.pages.forum.page import ForumPage
from gllapp.ui.pages.forum.places import Listing, Spot
from gllapp.ui.widgets.controls import ActionButton
from gllapp.usecases.desk import Desk
from gllapp.views import Page, StreamRow
from gllcore.ids import RecordId


class Discussion(ForumPage):
    """Part of a page, not a place of its own; ``show_pod`` before anything else."""

    most_panes = 2
    _pod: StreamRow | None = None

    def __init__(self, desk: Desk, background: BackgroundRunner, parent: QWidget | None = None) -> None:
        super().__init__(desk, background, parent)
        self._new = ActionButton(self.tr("New thread"), "add", primary=True)
        self._new.clicked.connect(self.compose_thread)
        self._lister.thread_pane.show_tool(self._new)

    @property
    def shown_thread(self) -> RecordId | None:
        """The thread that is open."""
        return self._spot.thread

    def streams(self) -> tuple[StreamRow, ...]:
        return () if self._pod is None else (self._pod,)

    def why_empty(self, listing: Listing, streams: Sequence[StreamRow]) -> Reason:
        """What is archived takes nothing new."""
        is_archived = self._pod is not None and self._pod.closed
        if is_archived and not (listing.tag or listing.unread_only):
            return archived()
        return super().why_empty(listing, streams)

    def show_pod(self, row: PodRow) -> None:
        """Another pod's threads, or the same one's as they are now."""
        before, self._pod = self._pod, as_stream(row)
        self._new.setVisible(row.is_open and not row.pod.archived and row.threads > 0)
        self._reading.show_closed(
            self.tr("This pod is archived: nothing new can be written in it.") if row.pod.archived else ""
        )
        if before is not None and before.id == row.pod.id:
            self.refresh()
            return
        self._close_thread()
        self._list(Listing(stream=row.pod.id))
        self._lister.load_streams()

    def refresh(self) -> None:
        if self._pod is not None:
            self._lister.refresh()
            self._reader.renew()

    def leave_pod(self) -> None:
        """What was being written is put away as a draft, and nothing of the pod is shown any more."""
        self._close_thread()
        self._pod = None
        self._lister.threads.show_page(Page((), None))

    def restore_thread(self, thread: RecordId | None) -> None:
        """Opens a thread, or the list, without telling ``moved``; what is being written there goes on."""
        if thread != self.shown_thread:
            self.restore(Spot(self._spot.listing, thread))

    def _next_unread(self) -> None:
        """Within the pod, also where no thread is open yet."""
        if self._reader.shown is not None:
            super()._next_unread()
            return
        first = self._lister.threads.first_unread()
        if first is not None:
            self.show_thread(first)
        else:
            self._go_on_reading(None)


def as_stream(row: PodRow) -> StreamRow:
    """A pod as a place to write in."""
    pod = row.pod
    language = pod.languages[0] if pod.languages else "en"
    return StreamRow(pod.id, pod.name, language, pod.aim, pod.archived, row.threads, 0, row.unread)
