"""The place Sync & data: what a sync is doing, how the last one went, and what is here and what still waits."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QProgressBar, QVBoxLayout, QWidget

from gllapp.file_views import FileProgress, FilesReport
from gllapp.ui import formats, theme, words
from gllapp.ui.background import BackgroundRunner
from gllapp.ui.counted import Counted
from gllapp.ui.fetcher import Fetcher
from gllapp.ui.names import clean_name
from gllapp.ui.pages.page import Page
from gllapp.ui.pages.sync.plan_card import PlanCard
from gllapp.ui.pages.withdrawals import WithdrawalAsker
from gllapp.ui.preferences import Preferences
from gllapp.ui.sync_words import (
    file_progress_words,
    files_words,
    notice_after,
    outlook_words,
    progress_words,
    report_words,
)
from gllapp.ui.syncer import Syncer
from gllapp.ui.tokens import SIZES
from gllapp.ui.widgets.controls import ActionButton
from gllapp.ui.widgets.facts import Card
from gllapp.ui.widgets.labels import PlainLabel
from gllapp.ui.widgets.message_area import MessageArea
from gllapp.ui.widgets.sheet import Sheet
from gllapp.usecases.desk import Desk
from gllapp.usecases.planning import plan_sync
from gllapp.usecases.session import Session
from gllapp.usecases.status import status
from gllapp.views import Status, SyncProgress, SyncReport
from gllcore.errors import GllError


class SyncPage(Page):
    """Shows the :class:`Syncer` of the window, which works whether the page is shown or not."""

    name = "data"
    icon = "server"

    def __init__(
        self,
        desk: Desk,
        session: Session,
        syncer: Syncer,
        fetcher: Fetcher,
        preferences: Preferences,
        background: BackgroundRunner,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(background, parent)
        self._desk = desk
        self._session = session
        self._syncer = syncer
        self._fetcher = fetcher
        self._sheet = Sheet(self.tr("Sync & data"))
        self._asker = WithdrawalAsker(desk, background, self)
        self._asker.post_asked.connect(self.open_post)
        self._asker.acted.connect(self.acted)
        self._asker.failed.connect(self.failed)
        self._sheet.add(self._asker.area)
        self._run = self._run_card()
        self._sheet.add(self._run)
        self._ahead = PlanCard(*preferences.price)
        self._ahead.asked.connect(self._ask_what_it_takes)
        self._ahead.priced.connect(preferences.set_price)
        self._sheet.add(self._ahead)
        self._sheet.add(self._here_card())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._sheet)
        syncer.started.connect(self._show_state)
        syncer.stop_asked.connect(self._show_state)
        syncer.progressed.connect(self._progressed)
        syncer.ended.connect(self._ended)
        syncer.failed.connect(self._failed)
        syncer.outlook_changed.connect(self._show_outlook)
        fetcher.changed.connect(self._show_fetching)
        fetcher.progressed.connect(self._file_progressed)
        fetcher.ended.connect(self._files_ended)
        self._show_state()
        self._show_fetching()

    def place_words(self) -> str:
        return self.tr("Sync & data")

    def activated(self) -> None:
        self._asker.load()
        self.ask(lambda: status(self._desk), self._show_status)

    def refresh(self) -> None:
        self.activated()

    def panes(self) -> tuple[QWidget, ...]:
        return tuple(
            each for each in (self._button, self._stop_files, self._ahead.button) if each.isVisible()
        )

    def _run_card(self) -> Card:
        card = Card(self.tr("Sync"))
        self._line = PlainLabel(role="strong").wrapped()
        self._amount = PlainLabel(role="muted").wrapped()
        self._progress = QProgressBar()
        self._progress.setRange(0, 0)
        self._progress.setTextVisible(False)
        self._progress.setAccessibleName(self.tr("Syncing"))
        self._button = ActionButton(self.tr("Sync now"), "sync", primary=True)
        self._button.clicked.connect(self._sync_or_stop)
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.look().px(SIZES.gap_s))
        self._next = PlainLabel(role="muted").wrapped()
        self._files = PlainLabel(role="muted").wrapped()
        self._files.hide()
        self._stop_files = ActionButton(self.tr("Stop fetching files"), "pause")
        self._stop_files.clicked.connect(self._fetcher.stop)
        for widget in (self._line, self._amount, self._files, self._next, self._progress):
            column.addWidget(widget)
        column.addSpacing(theme.look().px(SIZES.gap_s))
        column.addWidget(self._button, 0, Qt.AlignmentFlag.AlignLeading)
        column.addWidget(self._stop_files, 0, Qt.AlignmentFlag.AlignLeading)
        card.add(holder)
        self._messages = MessageArea(closable=False)
        self._messages.offered.connect(self.go_to)
        card.add(self._messages)
        return card

    def _here_card(self) -> Card:
        card = Card(self.tr("On this PC"))
        self._complete = card.add_fact(self.tr("Last complete sync"))
        self._attempt = card.add_fact(self.tr("Last attempt"))
        self._server = card.add_fact(self.tr("Server"))
        self._held = card.add_fact(self.tr("Held here"))
        self._waits = card.add_fact(self.tr("Outbox"))
        return card

    # --- the sync ---

    def _sync_or_stop(self) -> None:
        if self._syncer.running:
            self._syncer.stop()
        else:
            self._syncer.start()

    def _ask_what_it_takes(self) -> None:
        self._ahead.show_asking()
        self.ask(
            lambda: plan_sync(self._session, self._desk),
            self._ahead.show_plan,
            on_error=self._ahead.show_error,
        )

    def _show_state(self) -> None:
        running, stopping = self._syncer.running, self._syncer.stopping
        self._progress.setVisible(running)
        if running:
            self._messages.show_notice(None)
            self._say_of_files("")
            self._line.setText(self.tr("Stopping…") if stopping else self.tr("Syncing…"))
            self._amount.setText(self.tr("You can go on reading and writing."))
            self._button.set_words(self.tr("Stop"), "pause")
        else:
            self._button.set_words(self.tr("Sync now"), "sync")
            self._show_report(self._syncer.report)
        self._button.setEnabled(not stopping)
        self._ahead.set_open(not running)
        self._show_outlook()

    def _show_outlook(self) -> None:
        said = "" if self._syncer.running else outlook_words(self._syncer.outlook)
        self._next.setText(said)
        self._next.setVisible(bool(said))

    def _progressed(self, progress: SyncProgress) -> None:
        self._amount.setText(progress_words(progress))

    def _ended(self, report: SyncReport) -> None:
        self._show_state()
        self._messages.show_notice(notice_after(report))

    def _failed(self, error: GllError) -> None:
        self._show_state()
        self._messages.show_notice(words.notice(error))

    def _show_fetching(self) -> None:
        self._stop_files.setVisible(self._fetcher.runs)

    def _file_progressed(self, progress: FileProgress) -> None:
        self._say_of_files(file_progress_words(progress))

    def _files_ended(self, report: FilesReport) -> None:
        self._say_of_files(files_words(report))

    def _say_of_files(self, said: str) -> None:
        self._files.setText(said)
        self._files.setVisible(bool(said))

    def _show_report(self, report: SyncReport | None) -> None:
        if report is None:
            self._line.setText(self.tr("Ready to sync"))
            self._amount.setText(
                self.tr("What waits in your outbox is sent first, then what is new is received.")
            )
            return
        self._line.setText(report_words(report, stopped=self._syncer.was_stopped))
        self._amount.setText(
            self.tr("{up} sent, {down} received, {seconds} s").format(
                up=formats.size(report.bytes_up),
                down=formats.size(report.bytes_down),
                seconds=formats.number(max(1, round(report.seconds))),
            )
        )

    # --- what is here ---

    def _show_status(self, standing: Status) -> None:
        now, counts, said = self._desk.now_ms(), standing.counts, Counted()
        self._complete.setText(_moment(standing.last_complete_sync_ms, now) or self.tr("None yet"))
        attempt = _moment(standing.last_attempt_ms, now) or self.tr("None yet")
        if standing.last_error:
            attempt = (
                f"{attempt} · {words.words(standing.last_error, {'server': standing.identity.server}).what}"
            )
        self._attempt.setText(attempt)
        self._server.setText(clean_name(standing.identity.server))
        held = (
            said.streams(standing.streams),
            said.threads(counts.threads),
            said.posts(counts.posts),
        )
        self._held.setText(", ".join(held))
        waits = [said.waiting(counts.waiting)]
        if counts.attention:
            waits.append(said.need_attention(counts.attention))
        if counts.drafts:
            waits.append(said.drafts(counts.drafts))
        self._waits.setText(", ".join(waits))


def _moment(at_ms: int | None, now_ms: int) -> str:
    return "" if at_ms is None else formats.moment(at_ms, now_ms)
