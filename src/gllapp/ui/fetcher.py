"""Brings files behind a sync and whenever the person asks, gives way to the next sync, and tells how it goes and how it ended."""

import threading
from collections.abc import Callable
from dataclasses import dataclass, replace

import msgspec
from PySide6.QtCore import QObject, Signal

from gllapp.file_views import OF_STICKS, FileProgress, FilesReport, FilesSent
from gllapp.sending_views import SendProgress
from gllapp.sync.budget import UNLIMITED, Budget
from gllapp.ui import formats, words
from gllapp.ui.background import BackgroundRunner, Lane
from gllapp.ui.names import isolated
from gllapp.ui.tokens import Tone
from gllapp.ui.widgets.notices import Notice, Offer
from gllapp.views import SyncReport
from gllcore.errors import GllError

FETCH = "library-fetch"
"""The offer to fetch what is kept, or the rest of it."""
FETCH_ALL_THE_SAME = "library-fetch-all-the-same"
"""The offer to do so whatever the person has allowed for a sync and for a week."""
FETCH_AS_PLANNED = "library-fetch-as-planned"
"""The offer to do so as it was just told."""
OF_FETCHING = frozenset({FETCH, FETCH_AS_PLANNED, FETCH_ALL_THE_SAME})


@dataclass(frozen=True, slots=True)
class Behind:
    """The sync that files come behind, what it may cost with them, and whether the person wishes files; None is as they have chosen."""

    synced: SyncReport
    budget: Budget = UNLIMITED
    wished: bool | None = None


Fetch = Callable[
    [Callable[[FileProgress | SendProgress | FilesSent], None], Callable[[], bool], Behind | None, bool],
    FilesReport | None,
]
"""``(on_progress, is_stopped, behind, past_limits)``: fetches what is kept and not here. Behind a sync None says that files are not to come;
with ``behind`` None the person has asked for them, ``past_limits`` whatever they allow otherwise. How a librarian's files go before, and in the end what went, is told to ``on_progress`` too."""


class Fetcher(QObject):
    """One run at a time, in turn with the syncs."""

    progressed = Signal(object)
    """Carries a :class:`FileProgress`."""
    changed = Signal()
    """A run is seen to have begun, or has ended."""
    arrived = Signal()
    """Files have come: marks are out of date."""
    ended = Signal(object)
    """Carries the :class:`FilesReport` of a run that was not only put off."""
    sending = Signal(object)
    """Carries a :class:`SendProgress`."""
    sent = Signal(object)
    """Carries the :class:`FilesSent` of what went of a librarian's files just now."""
    followed = Signal(object)
    """Carries the :class:`SyncReport` with what came of files behind it, and what went of a librarian's."""
    told = Signal(object)
    """Carries the :class:`Notice` of a run that the person has asked for, or that has met trouble."""
    failed = Signal(object)

    def __init__(self, fetch: Fetch, background: BackgroundRunner, parent: QObject) -> None:
        super().__init__(parent)
        self._fetch, self._background = fetch, background
        self._stop = threading.Event()
        self._at_work = self._seen = self._put_off = self._was_asked = self._past_limits = False
        self._sent: FilesSent | None = None

    @property
    def runs(self) -> bool:
        """Whether files come: a run behind a sync counts from its first file on."""
        return self._seen

    def start(self) -> None:
        """The person asks for what is kept, as far as they allow it; one run is enough."""
        self._start(past_limits=False)

    def start_all_the_same(self) -> None:
        """The person asks for all that is kept although it is more than they allow."""
        self._start(past_limits=True)

    def stop(self) -> None:
        """What has come stays, and the next run goes on from there."""
        self._stop.set()

    def give_way(self) -> None:
        """A sync begins: what people write goes before files, which go on behind it."""
        if self._at_work and not self._stop.is_set():
            self._put_off = True
            self._stop.set()

    def follow(self, behind: Behind) -> None:
        """A sync has ended: files come as they were wished or chosen, or a run that has given way goes on."""
        if not self._at_work:
            self._run(replace(behind, wished=True) if self._was_asked else behind)

    def _start(self, *, past_limits: bool) -> None:
        if self._at_work:
            return
        self._past_limits = past_limits
        self._see()
        self._run(None)

    def _run(self, behind: Behind | None) -> None:
        self._stop = stop = threading.Event()
        self._at_work, self._put_off = True, False
        self._was_asked = self._was_asked or behind is None
        past_limits = self._was_asked and self._past_limits
        self._background.run(
            lambda job: self._fetch(job.report, lambda: stop.is_set() or job.cancelled, behind, past_limits),
            owner=self,
            on_done=lambda report: self._ended(report, behind),
            on_error=lambda error: self._failed(error, behind),
            on_progress=self._progressed,
            lane=Lane.SYNC,
        )

    def _progressed(self, progress: object) -> None:
        if isinstance(progress, FilesSent):
            self._went(progress)
            self.sent.emit(progress)
            return
        if isinstance(progress, SendProgress):
            self.sending.emit(progress)
            return
        self._see()
        self.progressed.emit(progress)

    def _went(self, now: FilesSent) -> None:
        """What went in a run that had to give way is told with what goes behind the next sync."""
        before = self._sent
        self._sent = (
            msgspec.structs.replace(now, sent=before.sent + now.sent, bytes=before.bytes + now.bytes)
            if before
            else now
        )

    def _see(self) -> None:
        if not self._seen:
            self._seen = True
            self.changed.emit()

    def _over(self) -> None:
        self._at_work = False
        if self._seen:
            self._seen = False
            self.changed.emit()

    def _ended(self, report: FilesReport | None, behind: Behind | None) -> None:
        self._over()
        if report is not None and (report.fetched or report.bytes or report.stick_bytes):
            self.arrived.emit()
        if self._put_off:
            return
        asked, self._was_asked = self._was_asked, False
        if behind is not None:
            sent, self._sent = self._sent, None
            self.followed.emit(msgspec.structs.replace(behind.synced, files=report, files_sent=sent))
        if report is not None:
            self.ended.emit(report)
            if asked or report.error or report.troubles:
                self.told.emit(self._notice(report))

    def _failed(self, error: GllError, behind: Behind | None) -> None:
        self._was_asked = False
        self._over()
        sent, self._sent = self._sent, None
        if behind is not None:
            self.followed.emit(msgspec.structs.replace(behind.synced, files_sent=sent))
        self.failed.emit(error)

    def _notice(self, report: FilesReport) -> Notice:
        rest = Offer(FETCH, self.tr("Fetch the rest"), "download")
        if report.error == "week_spent":
            rest = Offer(FETCH_ALL_THE_SAME, self.tr("Fetch all the same"), "download")
        of_sticks = [trouble for trouble in report.troubles if trouble.error in OF_STICKS]
        # Where a stick did not give what it should, that comes before a network which nobody may have expected.
        if report.error and not of_sticks:
            return words.notice_of(report.error, report.facts, offers=(rest,))
        if report.troubles:
            trouble = (of_sticks or report.troubles)[0]
            # A stick's damage is told even where another source has made up for it.
            return words.notice_of(trouble.error, trouble.facts, offers=(rest,) if report.waiting else ())
        came = self.tr("%n file(s) came.", "", report.fetched)
        if report.waiting:
            left = self.tr("{size} are still to come.").format(
                size=isolated(formats.size(report.waiting_bytes))
            )
            return Notice(Tone.INFO, came, left, _limit_line(report), (rest,))
        return Notice(Tone.GOOD, self.tr("All that you keep is on this PC."))


def _limit_line(report: FilesReport) -> str:
    """Which of the person's own limits ended it; empty where none did."""
    from gllapp.ui.sync_words import limit_words  # the window opens without it

    return f"{limit_words(report.stopped_by)}." if report.stopped_by else ""
