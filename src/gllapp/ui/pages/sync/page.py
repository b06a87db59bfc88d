"""The place Sync & data: what a sync is doing, how the last one went, and what is here and what still waits."""

from PySide6.QtCore import QElapsedTimer, Qt
from PySide6.QtWidgets import QProgressBar, QVBoxLayout, QWidget

from gllapp.file_views import FileProgress, FilesReport
from gllapp.platform.pc import PcSettings
from gllapp.ui import formats, theme, words
from gllapp.ui.background import BackgroundRunner, Lane
from gllapp.ui.charts.card import ChartCard
from gllapp.ui.fetcher import Fetcher
from gllapp.ui.network_watch import NetworkWatch
from gllapp.ui.newest import Newest
from gllapp.ui.pages.page import Page
from gllapp.ui.pages.sync.connection_card import ConnectionCard
from gllapp.ui.pages.sync.data_facts import DataFacts, data_facts
from gllapp.ui.pages.sync.here_card import HereCard
from gllapp.ui.pages.sync.limits_card import FileWishes, LimitsCard
from gllapp.ui.pages.sync.pc_card import PcCard
from gllapp.ui.pages.sync.plan_card import PlanCard
from gllapp.ui.pages.sync.usage_pictures import history_strip, usage_chart
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
from gllapp.usage_views import Answer
from gllapp.usecases.accounts import choose_for_pc
from gllapp.usecases.desk import Desk
from gllapp.usecases.file_choices import ALWAYS, hours_setting
from gllapp.usecases.planning import plan_sync
from gllapp.usecases.session import Session
from gllapp.usecases.status import status
from gllapp.views import SyncPlan, SyncProgress, SyncReport
from gllcore.errors import GllError, Refused


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
        networks: NetworkWatch,
        background: BackgroundRunner,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(background, parent)
        self._desk = desk
        self._session = session
        self._syncer = syncer
        self._fetcher = fetcher
        self._newest_status, self._newest_facts = Newest(), Newest()
        self._preferences = preferences
        self._networks = networks
        self._since = QElapsedTimer()
        # What a sync would take stands on the page: nobody is asked again.
        self._is_told = False
        self._asker = WithdrawalAsker(desk, background, self)
        self._run = self._run_card()
        self._ahead = PlanCard(*preferences.price)
        self._network = ConnectionCard()
        self._limits = LimitsCard()
        self._pc = PcCard()
        self._used = ChartCard(
            self.tr("Data used"), self.tr("Nothing has gone over a network yet."), self.tr("data-used")
        )
        self._past = ChartCard(self.tr("History"), self.tr("No sync yet."), self.tr("syncs"))
        self._here = HereCard(desk.now_ms)
        self._lay_out()
        self._connect_cards()
        self._follow_work()
        self._show_state()
        self._show_fetching()
        self._show_network()

    def place_words(self) -> str:
        return self.tr("Sync & data")

    def activated(self) -> None:
        self._asker.load()
        self._networks.look()
        self.ask(lambda: status(self._desk), self._newest_status.only(self._here.show_status))
        self._load_facts()

    def refresh(self) -> None:
        self.activated()

    def panes(self) -> tuple[QWidget, ...]:
        return tuple(
            each
            for each in (
                *(self._button, self._stop_files, self._ahead.button, self._network.chooser),
                *(self._limits.first, self._used.first, self._past.first),
            )
            if each.isVisible()
        )

    # --- the sync ---

    def _sync_or_stop(self) -> None:
        if self._syncer.running:
            self._syncer.stop()
        elif self._is_told:
            self._syncer.start()
        else:
            self.go_to.emit("sync")

    def _ask_what_it_takes(self) -> None:
        self._ahead.show_asking()
        self.ask(
            lambda: plan_sync(self._session, self._desk),
            self._foretold,
            on_error=self._ahead.show_error,
        )

    def _foretold(self, plan: SyncPlan) -> None:
        self._is_told = True
        self._syncer.expect(plan)
        self._ahead.show_plan(plan)

    def _show_state(self) -> None:
        running, stopping = self._syncer.running, self._syncer.stopping
        self._progress.setVisible(running)
        if running:
            self._is_told = False
            self._since.start()
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
        expected = self._syncer.expected
        said = [progress_words(progress, expected)]
        if expected > progress.received > 0 and self._since.isValid():
            spent = self._since.elapsed() / 1000
            said.append(formats.duration(spent * (expected - progress.received) / progress.received))
        self._amount.setText(" · ".join(said))

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
        said = report_words(report, stopped=self._syncer.was_stopped, expected=self._syncer.expected)
        self._line.setText(said)
        self._amount.setText(
            self.tr("{up} sent, {down} received, {seconds} s").format(
                up=formats.size(report.bytes_up),
                down=formats.size(report.bytes_down),
                seconds=formats.number(max(1, round(report.seconds))),
            )
        )

    # --- what it costs ---

    def _show_network(self) -> None:
        now = self._networks.now
        self._is_told = False
        self._network.show_network(now)
        has_price = now is not None and now.price_per_mb
        price = (now.price_per_mb, now.currency) if now is not None and has_price else self._preferences.price
        self._ahead.show_price(*price)
        self._limits.show_currency(price[1])

    def _answer(self, said: Answer) -> None:
        now = self._networks.now
        if now is not None:
            self._networks.answer(now.number, said, now.price_per_mb, now.currency)

    def _price(self, per_mb: float, currency: str) -> None:
        """Of the network that the PC is on, which then is one that costs; of all, where none is used."""
        now = self._networks.now
        if now is None:
            self._preferences.set_price(per_mb, currency)
            self._limits.show_currency(currency)
        elif (per_mb, currency) != (now.price_per_mb, now.currency):
            self._networks.answer(now.number, Answer.YES if per_mb else now.answer, per_mb, currency)

    def _wish(self, wishes: FileWishes) -> None:
        try:
            hours = hours_setting(wishes.hours)
        except Refused as refusal:
            self._limits.show_error(refusal)
            return
        self._preferences.choose_files(wishes.with_sync, hours, wishes.bytes_per_second)

    def _choose_for_pc(self, settings: PcSettings) -> None:
        folder = self._session.folder
        self.ask(
            lambda: choose_for_pc(folder, settings),
            lambda _: self.acted.emit(),
            lane=Lane.WRITE,
            on_error=self._pc.show_error,
        )

    def _load_facts(self) -> None:
        self.ask(lambda: data_facts(self._session, self._desk), self._newest_facts.only(self._show_facts))

    def _show_facts(self, facts: DataFacts) -> None:
        with_sync, hours, speed = self._preferences.files
        self._limits.show_limits(self._preferences.budgets, FileWishes(with_sync, hours or ALWAYS, speed))
        self._pc.show_settings(facts.pc, is_custodian=facts.is_custodian)
        self._used.show_picture(usage_chart(facts.usage, facts.week))
        self._past.show_picture(history_strip(facts.history))

    # --- how it is built ---

    def _lay_out(self) -> None:
        self._sheet = Sheet(self.tr("Sync & data"))
        for part in (
            *(self._asker.area, self._run, self._ahead, self._network, self._limits, self._pc),
            *(self._used, self._past, self._here),
        ):
            self._sheet.add(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._sheet)

    def _connect_cards(self) -> None:
        self._asker.post_asked.connect(self.open_post)
        self._asker.acted.connect(self.acted)
        self._ahead.asked.connect(self._ask_what_it_takes)
        self._ahead.priced.connect(self._price)
        self._network.answered.connect(self._answer)
        self._limits.limited.connect(self._preferences.choose_budgets)
        self._limits.wished.connect(self._wish)
        self._pc.chosen.connect(self._choose_for_pc)
        for part in (self._asker, self._used, self._past):
            part.failed.connect(self.failed)

    def _follow_work(self) -> None:
        """What is done behind the page, whether it is shown or not."""
        syncer, fetcher = self._syncer, self._fetcher
        syncer.started.connect(self._show_state)
        syncer.stop_asked.connect(self._show_state)
        syncer.progressed.connect(self._progressed)
        syncer.ended.connect(self._ended)
        syncer.failed.connect(self._failed)
        syncer.outlook_changed.connect(self._show_outlook)
        self._networks.changed.connect(self._show_network)
        self._preferences.kept.connect(self._load_facts)
        fetcher.changed.connect(self._show_fetching)
        fetcher.progressed.connect(self._file_progressed)
        fetcher.ended.connect(self._files_ended)

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
