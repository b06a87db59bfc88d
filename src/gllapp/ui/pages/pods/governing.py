"""What facilitators and members do about who is in a pod; there is a question before what is hard to undo."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QObject

from gllapp.news_views import Person
from gllapp.ui.background import BackgroundRunner
from gllapp.ui.names import isolated
from gllapp.ui.pages.pods import words
from gllapp.ui.pages.pods.acts import Acts
from gllapp.ui.pages.pods.card_form import CardForm
from gllapp.ui.pages.pods.inside import InsidePane
from gllapp.usecases.desk import Desk
from gllapp.usecases.pods import joining
from gllcore.errors import GllError
from gllcore.ids import RecordId


class Governing(Acts):
    """Binds the part *Members* of the open pod, and what its card says."""

    def __init__(self, desk: Desk, background: BackgroundRunner, pane: InsidePane, parent: QObject) -> None:
        super().__init__(desk, background, parent)
        self._pane = pane
        members = pane.members
        members.let_in.connect(self._let_in)
        members.declined.connect(self._decline)
        members.invited.connect(self._invite)
        members.lead_asked.connect(self._lead)
        members.removal_asked.connect(self._ask_removal)
        members.leave_asked.connect(self._ask_leave)
        members.archive_asked.connect(self._ask_archive)
        pane.overview.card_saved.connect(self._change_card)

    # --- at once ---

    def _let_in(self, wish: bytes) -> None:
        self.do(
            partial(joining.let_in, self._desk, RecordId(wish)),
            self.tr("They are let in."),
            self.tr("They see the pod after their next sync."),
        )

    def _decline(self, wish: bytes, reason: str) -> None:
        work = partial(joining.decline, self._desk, RecordId(wish), reason)
        self.do(work, self.tr("Declined. They read your reason after their next sync."))

    def _invite(self, members: Sequence[RecordId]) -> None:
        desk, pod = self._desk, self._pod()

        def work() -> None:
            for member in members:
                joining.invite(desk, pod, member)

        then = self._pane.members.end_invitation
        self.do(
            work, self.tr("They are taken in."), self.tr("They see the pod after their next sync."), then=then
        )

    def _lead(self, member: bytes, leads: bool) -> None:
        self.do(partial(joining.set_facilitates, self._desk, self._pod(), RecordId(member), leads))

    def _change_card(self, form: CardForm) -> None:
        end = self._pane.overview.end

        def not_changed(error: GllError) -> None:
            """Whoever saves what they have not changed is done with it."""
            if error.code == "nothing_to_change":
                end()
            else:
                self.failed.emit(error)

        work = partial(joining.edit_card, self._desk, self._pod(), form.edit)
        self.do(work, then=end, on_error=not_changed)

    # --- after a question ---

    def _ask_removal(self, person: Person) -> None:
        name = isolated(words.name(person))
        work = partial(joining.remove_member, self._desk, self._pod(), person.id)
        self._pane.questions.ask(
            self.tr("Remove {name} from the pod?").format(name=name),
            self.tr("What they wrote here stays, and what they have not sent is kept aside for them."),
            self.tr("The pod goes from their PCs when they sync next; what they copied they have."),
            self.tr("Remove"),
            partial(self.do, work, self.tr("{name} is removed.").format(name=name)),
        )

    def _ask_leave(self) -> None:
        work = partial(joining.leave, self._desk, self._pod())
        self._pane.questions.ask(
            self.tr("Leave this pod?"),
            self.tr(
                "What you wrote stays for the others. What is not sent yet is kept aside in the Outbox: sync first if they should have it."
            ),
            self.tr("All of the pod goes from this PC with the next sync; to come back you ask to join."),
            self.tr("Leave"),
            partial(self.do, work, self.tr("You have left the pod.")),
            self.tr("Stay in it"),
        )

    def _ask_archive(self, archived: bool) -> None:
        work = partial(joining.archive, self._desk, self._pod(), archived)
        if not archived:
            self.do(work, self.tr("The pod is open again."))
            return
        self._pane.questions.ask(
            self.tr("Archive this pod?"),
            self.tr("Everything in it stays readable to its members."),
            self.tr("Nobody can write in it any more, until a facilitator opens it again."),
            self.tr("Archive"),
            partial(
                self.do,
                work,
                self.tr("The pod is archived."),
                undo=partial(joining.archive, self._desk, self._pod(), False),
            ),
        )

    def _pod(self) -> RecordId:
        shown = self._pane.shown
        assert shown is not None, "its parts are seen in an open pod alone"
        return shown.row.pod.id
