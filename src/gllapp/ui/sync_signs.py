"""Shows in the frame of the window how a sync goes: the button in the top bar, and the far end of the status bar."""

from PySide6.QtCore import QCoreApplication, QObject

from gllapp.file_views import FileProgress, FilesReport, FilesSent
from gllapp.sending_views import SendProgress
from gllapp.ui.fetcher import Fetcher
from gllapp.ui.sync_asking import SyncAsking
from gllapp.ui.sync_words import file_progress_words, progress_words, report_status, sending_status
from gllapp.ui.syncer import Syncer
from gllapp.ui.widgets.status_line import Segment, StatusLine
from gllapp.ui.widgets.status_segment import Status
from gllapp.ui.widgets.top_bar import TopBar
from gllapp.views import SyncProgress, SyncReport


class SyncSigns(QObject):
    """Follows a :class:`Syncer` and the files behind its syncs, and asks for what the top bar is asked; ``asking`` begins syncs."""

    def __init__(
        self,
        syncer: Syncer,
        fetcher: Fetcher,
        asking: SyncAsking,
        top: TopBar,
        status: StatusLine,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._syncer = syncer
        self._fetcher = fetcher
        self._files: FilesReport | None = None
        self._sent: FilesSent | None = None
        self._top = top
        self._status = status
        top.sync_asked.connect(asking.start)
        top.stop_asked.connect(syncer.stop)
        syncer.started.connect(self._started)
        syncer.stop_asked.connect(self._show_running)
        syncer.progressed.connect(self._progressed)
        syncer.ended.connect(self._ended)
        syncer.failed.connect(self._failed)
        syncer.outlook_changed.connect(self._show_outlook)
        fetcher.progressed.connect(self._file_progressed)
        fetcher.ended.connect(self._files_ended)
        fetcher.sending.connect(self._sending)
        fetcher.sent.connect(self._files_sent)
        # The window may be made anew, for another language, while a sync runs.
        if syncer.running:
            self._started()
        elif syncer.report is not None:
            self._ended(syncer.report)

    def _started(self) -> None:
        self._files = self._sent = None
        self._show_running()
        self._say(QCoreApplication.translate("Sync", "Syncing…"))

    def _progressed(self, progress: SyncProgress) -> None:
        self._say(progress_words(progress, self._syncer.expected))

    def _ended(self, report: SyncReport) -> None:
        self._show_running()
        self._show_report(report)

    def _show_report(self, report: SyncReport) -> None:
        syncer = self._syncer
        said = report_status(
            report,
            stopped=syncer.was_stopped,
            outlook=syncer.outlook,
            expected=syncer.expected,
            files=self._files,
            sent=self._sent,
        )
        self._status.show_status(Segment.SYNC, said)

    def _show_outlook(self) -> None:
        report = self._syncer.report
        if report is not None and not self._syncer.running and not self._fetcher.runs:
            self._show_report(report)

    def _file_progressed(self, progress: FileProgress) -> None:
        if not self._syncer.running:
            self._say(file_progress_words(progress))

    def _files_ended(self, report: FilesReport) -> None:
        self._files = report
        self._show_outlook()

    def _sending(self, progress: SendProgress) -> None:
        if not self._syncer.running:
            self._say(sending_status(progress))

    def _files_sent(self, sent: FilesSent) -> None:
        self._sent = sent
        self._show_outlook()

    def _failed(self) -> None:
        self._show_running()
        self._status.show_status(Segment.SYNC, None)

    def _show_running(self) -> None:
        self._top.show_syncing(self._syncer.running, stopping=self._syncer.stopping)
        self._status.show_busy(self._syncer.running)

    def _say(self, words: str) -> None:
        tip = QCoreApplication.translate("Sync", "Opens Sync & data")
        self._status.show_status(Segment.SYNC, Status("sync", words, tip))
