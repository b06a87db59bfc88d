"""Fetches what is kept when the person asks for it: tells how far it is, can be stopped, and says how it ended."""

import threading
from collections.abc import Callable
from typing import TypeAlias

from PySide6.QtCore import QObject, Signal

from gllapp.file_views import FileProgress, FilesReport
from gllapp.ui import formats, words
from gllapp.ui.background import BackgroundRunner, Job, Lane
from gllapp.ui.names import isolated
from gllapp.ui.tokens import Tone
from gllapp.ui.widgets.notices import Notice, Offer
from gllcore.errors import GllError

Fetch: TypeAlias = Callable[[Callable[[FileProgress], None], Callable[[], bool]], FilesReport]
"""Fetches all that is kept and not here; is given whom to tell of its progress, and whether it is to stop."""

FETCH = "library-fetch"
"""The offer to fetch what is kept, or the rest of it."""


class Fetcher(QObject):
    """One run at a time, after the sync that may be under way. ``progressed`` carries a FileProgress."""

    progressed = Signal(object)
    changed = Signal()
    """A run has begun or ended."""
    arrived = Signal()
    """Files have come: marks are out of date."""
    told = Signal(object)
    failed = Signal(object)

    def __init__(self, fetch: Fetch, background: BackgroundRunner, parent: QObject) -> None:
        super().__init__(parent)
        self._fetch, self._background = fetch, background
        self._stop = threading.Event()
        self._runs = False

    @property
    def runs(self) -> bool:
        return self._runs

    def start(self) -> None:
        if self._runs:
            return
        self._stop = stop = threading.Event()
        self._runs = True

        def work(job: Job) -> FilesReport:
            return self._fetch(job.report, lambda: stop.is_set() or job.cancelled)

        self._background.run(
            work,
            owner=self,
            on_done=self._ended,
            on_error=self._failed,
            on_progress=self.progressed.emit,
            lane=Lane.SYNC,
        )
        self.changed.emit()

    def stop(self) -> None:
        """What has come stays, and the next run goes on from there."""
        self._stop.set()

    def _ended(self, report: FilesReport) -> None:
        self._runs = False
        self.changed.emit()
        if report.fetched or report.bytes:
            self.arrived.emit()
        self.told.emit(self._notice(report))

    def _failed(self, error: GllError) -> None:
        self._runs = False
        self.changed.emit()
        self.failed.emit(error)

    def _notice(self, report: FilesReport) -> Notice:
        rest = Offer(FETCH, self.tr("Fetch the rest"), "download")
        if report.error:
            return words.notice_of(report.error, report.facts, offers=(rest,))
        if report.troubles:
            trouble = report.troubles[0]
            return words.notice_of(trouble.error, trouble.facts, offers=(rest,))
        came = self.tr("%n file(s) came.", "", report.fetched)
        if report.waiting:
            left = self.tr("{size} are still to come.").format(
                size=isolated(formats.size(report.waiting_bytes))
            )
            return Notice(Tone.INFO, came, left, offers=(rest,))
        return Notice(Tone.GOOD, self.tr("All that you keep is on this PC."))
