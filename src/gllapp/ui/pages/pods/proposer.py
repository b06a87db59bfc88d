"""Binds proposals to the use cases: the form in which one is made, the list of them, and their answers."""

from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from gllapp.pod_views import ProposalRow
from gllapp.ui.background import BackgroundRunner
from gllapp.ui.newest import Newest
from gllapp.ui.pages.pods import reading
from gllapp.ui.pages.pods.acts import Acts
from gllapp.ui.pages.pods.proposal_sheet import ProposalSheet
from gllapp.ui.pages.pods.proposals_pane import ProposalsPane
from gllapp.ui.pages.pods.reading import Desire
from gllapp.ui.tokens import Tone
from gllapp.ui.widgets.notices import Notice
from gllapp.ui.words import notice
from gllapp.usecases.desk import Desk
from gllapp.usecases.pods import proposing
from gllcore.errors import GllError
from gllcore.ids import RecordId
from gllcore.model.pods import Form


class Proposer(Acts):
    """``begun``: the form is to be shown; ``ended``: it is not needed any more, and the proposals are."""

    begun = Signal()
    ended = Signal()

    def __init__(self, desk: Desk, background: BackgroundRunner, parent: QObject) -> None:
        super().__init__(desk, background, parent)
        self.pane = ProposalsPane(desk.now_ms)
        self._newest = Newest()
        self.holder = QWidget()
        self._column = QVBoxLayout(self.holder)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._sheet: ProposalSheet | None = None
        self.pane.approved.connect(self._approve)
        self.pane.returned.connect(self._give_back)
        self.pane.taken_back.connect(self._take_back)
        self.pane.again_asked.connect(self._again)
        self.pane.propose_asked.connect(self.begin)

    @property
    def sheet(self) -> ProposalSheet | None:
        """The form, while one is filled in."""
        return self._sheet

    def load(self) -> None:
        """Reads the proposals again."""
        show = self._newest.only(self._show_read)
        self.ask(partial(reading.read_proposals, self._desk), show)

    def _show_read(self, read: tuple[tuple[ProposalRow, ...], dict[RecordId, str]]) -> None:
        self.pane.show_proposals(*read)

    def begin(self, form: Form) -> None:
        """A new proposal; one that is being filled in goes on where it is of the same form."""
        if self._sheet is not None and self._sheet.desire.form is form and self._sheet.desire.before is None:
            self.begun.emit()
            return
        self.ask(partial(reading.begin, self._desk, form), self._show_form)

    def _again(self, proposal: bytes) -> None:
        self.ask(partial(reading.begin_again, self._desk, RecordId(proposal)), self._show_form)

    def _show_form(self, desire: Desire) -> None:
        self._put_away()
        sheet = ProposalSheet(desire)
        sheet.sent.connect(self._send)
        sheet.closed.connect(self._close)
        self._sheet = sheet
        self._column.addWidget(sheet)
        self.begun.emit()
        sheet.focus_first()

    def _put_away(self) -> None:
        old, self._sheet = self._sheet, None
        if old is not None:
            self._column.removeWidget(old)
            old.hide()
            old.deleteLater()

    def _close(self) -> None:
        self._put_away()
        self.ended.emit()

    def _send(self) -> None:
        sheet = self._sheet
        if sheet is None:
            return
        missing = sheet.missing()
        if missing:
            sheet.show_notice(Notice(Tone.WARN, missing, self.tr("What you have written stays here.")))
            return
        before, wish = sheet.desire.before, sheet.wish
        work = (
            partial(proposing.propose, self._desk, wish)
            if before is None
            else partial(proposing.propose_again, self._desk, before.id, wish)
        )
        sheet.show_busy(True)
        self.do(
            work,
            self.tr("Your proposal is in the outbox."),
            self.tr("It goes out with the next sync; the answer comes back the same way."),
            then=self._close,
            on_error=self._not_sent,
        )

    def _not_sent(self, error: GllError) -> None:
        if self._sheet is not None:
            self._sheet.show_busy(False)
            self._sheet.show_notice(notice(error))

    def _approve(self, proposal: bytes, comment: str) -> None:
        self.do(
            partial(proposing.approve, self._desk, RecordId(proposal), comment),
            self.tr("Approved."),
            self.tr("With the next sync it is opened, and everybody learns of it."),
        )

    def _give_back(self, proposal: bytes, comment: str) -> None:
        work = partial(proposing.give_back, self._desk, RecordId(proposal), comment)
        self.do(work, self.tr("Returned. They read your comment after their next sync."))

    def _take_back(self, proposal: bytes) -> None:
        self.do(partial(proposing.take_back, self._desk, RecordId(proposal)), self.tr("Taken back."))
