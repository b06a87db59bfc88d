"""Proposals of pods and communities: one's own with what was answered, and for those who decide all that wait."""

from collections.abc import Callable, Iterator, Mapping, Sequence

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from gllapp.pod_views import ProposalRow
from gllapp.ui import formats
from gllapp.ui.names import clean_name, isolated, joined
from gllapp.ui.pages.pods import words
from gllapp.ui.pages.pods.column import Column
from gllapp.ui.pages.pods.lines import Sign
from gllapp.ui.tokens import Tone
from gllapp.ui.widgets.controls import ActionButton, IconButton
from gllapp.ui.widgets.facts import Card
from gllapp.ui.widgets.field import TextField
from gllapp.ui.widgets.flow import flowing
from gllapp.ui.widgets.labels import PlainLabel
from gllapp.ui.widgets.marks import Chip
from gllapp.ui.widgets.notices import Banner, EmptyState, Notice
from gllapp.usecases.pods.waiting import proposal_waits
from gllcore.ids import RecordId
from gllcore.model.pods import Form, ProposalState


class ProposalsPane(Column):
    """Signals carry a proposal's id, with the comment where there is one; ``propose_asked`` a :class:`Form`."""

    approved = Signal(bytes, str)
    returned = Signal(bytes, str)
    again_asked = Signal(bytes)
    taken_back = Signal(bytes)
    propose_asked = Signal(object)
    pod_asked = Signal(bytes)

    def __init__(self, now_ms: Callable[[], int], parent: QWidget | None = None) -> None:
        super().__init__(QCoreApplication.translate("ProposalsPane", "Proposals"), parent)
        self._now_ms = now_ms
        self._comments: dict[RecordId, TextField] = {}

    def show_proposals(self, rows: Sequence[ProposalRow], people: Mapping[RecordId, str]) -> None:
        """``people`` are the names of those who are to facilitate. What was begun to be written as an answer stays."""
        begun = {proposal: field.text for proposal, field in self._comments.items()}
        self._comments = {}
        self.show_parts(self._made(rows, people))
        for proposal, text in begun.items():
            if proposal in self._comments:
                self._comments[proposal].show_text(text)

    # --- inside ---

    def _made(self, rows: Sequence[ProposalRow], people: Mapping[RecordId, str]) -> Iterator[QWidget]:
        yield PlainLabel(self.tr("Proposals"), "title")
        yield self._ways()
        if not rows:
            yield self._nothing()
        waiting = [row for row in rows if proposal_waits(row)]
        rest = [row for row in rows if not proposal_waits(row)]
        for heading, some in (
            (self.tr("Waiting for you"), waiting),
            (self.tr("Other proposals") if waiting else "", rest),
        ):
            if some and heading:
                yield PlainLabel(heading, "heading")
            for row in some:
                yield self._card(row, people)

    def _ways(self) -> QWidget:
        buttons = []
        for form, said in (
            (Form.POD, self.tr("Propose a pod")),
            (Form.STREAM, self.tr("Propose a community")),
        ):
            button = ActionButton(said, "add")
            button.clicked.connect(lambda _checked=False, form=form: self.propose_asked.emit(form))
            buttons.append(button)
        return flowing(buttons)

    def _nothing(self) -> EmptyState:
        return EmptyState(
            "draft",
            self.tr("No proposals"),
            self.tr(
                "Whoever would like a pod or a community proposes it, also without a connection. The answer stands here."
            ),
        )

    def _card(self, row: ProposalRow, people: Mapping[RecordId, str]) -> Card:
        card = Card(clean_name(row.proposal.name))
        signs = [_form_sign(row), state_sign(row.proposal.state), *words.delivery_sign(row.delivery)]
        card.add_row(self.tr("State"), *(Chip(sign.icon, sign.words, sign.tone) for sign in signs))
        for name, said in self._facts(row, people):
            fact = card.add_fact(name)
            fact.setText(said)
            fact.setAccessibleName(f"{name}: {said}")
        if row.proposal.comment.strip():
            card.add(self._answer(row))
        for part in self._acts(row):
            card.add(part)
        return card

    def _facts(self, row: ProposalRow, people: Mapping[RecordId, str]) -> Iterator[tuple[str, str]]:
        proposal = row.proposal
        leads = sorted(people.get(member, "") for member in proposal.facilitators)
        who = self.tr("You") if row.mine else isolated(words.name(row.author))
        when = formats.moment(proposal.written_ms, self._now_ms())
        for name, said in (
            (self.tr("Proposed by"), joined(who, when)),
            (self.tr("What for"), words.multiline(proposal.purpose)),
            (self.tr("Expected product"), words.multiline(proposal.product)),
            (self.tr("Area"), words.area_words(proposal.area)),
            (self.tr("Languages"), words.language_words(proposal.languages)),
            (self.tr("Countries"), words.country_words(proposal.countries)),
            (self.tr("Facilitators"), formats.listed(isolated(each) for each in leads if each)),
        ):
            if said:
                yield name, said

    def _answer(self, row: ProposalRow) -> Banner:
        returned = row.proposal.state == ProposalState.RETURNED
        what = self.tr("Returned with a comment") if returned else self.tr("The answer")
        said = isolated(words.excerpt(row.proposal.comment))
        return Banner(Notice(Tone.WARN if returned else Tone.GOOD, what, said), closable=False)

    def _acts(self, row: ProposalRow) -> Iterator[QWidget]:
        proposal = row.proposal
        if row.may_answer and proposal.state == ProposalState.WAITING:
            yield from self._answering(row)
        buttons: list[QWidget] = []
        if row.mine and proposal.state == ProposalState.RETURNED:
            again = ActionButton(self.tr("Change it and send it again"), "edit", primary=True)
            again.clicked.connect(lambda: self.again_asked.emit(proposal.id))
            buttons.append(again)
        if row.mine and proposal.state != ProposalState.APPROVED:
            back = IconButton("returned", self.tr("Take back"))
            back.clicked.connect(lambda: self.taken_back.emit(proposal.id))
            buttons.append(back)
        result = proposal.result
        if result is not None and proposal.form == Form.POD:
            show = ActionButton(self.tr("Open the pod"), "pods")
            show.clicked.connect(lambda: self.pod_asked.emit(result))
            buttons.append(show)
        if buttons:
            yield flowing(buttons)

    def _answering(self, row: ProposalRow) -> Iterator[QWidget]:
        proposal = row.proposal.id
        comment = TextField(
            self.tr("Your answer"),
            self.tr("Needed when you return it; everybody in the community can read it."),
            lines=2,
        )
        self._comments[proposal] = comment
        yield comment
        yes = ActionButton(self.tr("Approve"), "check", primary=True)
        yes.clicked.connect(lambda: self.approved.emit(proposal, comment.text))
        no = ActionButton(self.tr("Return with the comment"), "returned")
        no.setEnabled(False)
        comment.edit.textChanged.connect(lambda: no.setEnabled(bool(comment.text.strip())))
        no.clicked.connect(lambda: self.returned.emit(proposal, comment.text))
        yield flowing([yes, no])


def state_sign(state: str) -> Sign:
    """How far a proposal is."""
    translate = QCoreApplication.translate
    return {
        ProposalState.WAITING: Sign(
            "waiting", translate("ProposalsPane", "Waiting for an answer"), Tone.INFO
        ),
        ProposalState.APPROVED: Sign("good", translate("ProposalsPane", "Approved"), Tone.GOOD),
        ProposalState.RETURNED: Sign("returned", translate("ProposalsPane", "Returned"), Tone.WARN),
    }[ProposalState(state)]


def _form_sign(row: ProposalRow) -> Sign:
    translate = QCoreApplication.translate
    if row.proposal.form == Form.POD:
        return Sign("pods", translate("ProposalsPane", "Pod"))
    return Sign("forum", translate("ProposalsPane", "Community"))
