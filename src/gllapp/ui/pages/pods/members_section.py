"""Who is in a pod: those who want to join, the members with their roles, and the way out."""

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from gllapp.news_views import Person
from gllapp.pod_views import JoiningRow
from gllapp.ui.pages.pods.column import Column
from gllapp.ui.pages.pods.joining_card import JoiningCard
from gllapp.ui.pages.pods.member_line import MemberLine
from gllapp.ui.pages.pods.people_field import PeopleField
from gllapp.ui.pages.pods.reading import Inside
from gllapp.ui.pages.pods.words import PodCounts
from gllapp.ui.widgets.controls import ActionButton, IconButton
from gllapp.ui.widgets.facts import Card
from gllapp.ui.widgets.flow import flowing
from gllapp.ui.widgets.labels import PlainLabel, line
from gllcore.ids import RecordId


class MembersSection(Column):
    """Signals carry ids; ``removal_asked`` a :class:`Person`, for there is a question before it."""

    let_in = Signal(bytes)
    declined = Signal(bytes, str)
    invited = Signal(object)
    """Carries the ids of those who are to be taken in."""
    lead_asked = Signal(bytes, bool)
    removal_asked = Signal(object)
    leave_asked = Signal()
    archive_asked = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(QCoreApplication.translate("MembersSection", "Members"), parent)
        self._shown: Inside | None = None
        self._invitation: PeopleField | None = None
        self._answers: dict[RecordId, JoiningCard] = {}

    def show_pod(self, shown: Inside) -> None:
        """Nothing is made anew while it is as before, or while the person is naming somebody or saying why not."""
        before, self._shown = self._shown, shown
        same_pod = before is not None and before.row.pod.id == shown.row.pod.id
        if before is not None and (_seen(before) == _seen(shown) or (same_pod and self._is_begun(shown))):
            return
        self._invitation, self._answers = None, {}
        self.show_parts(self._made(shown))

    def _is_begun(self, shown: Inside) -> bool:
        """Whether something would be lost; an answer counts while it is still to be given."""
        named = self._invitation is not None and bool(self._invitation.line.text() or self._invitation.chosen)
        waiting = (self._answers.get(row.joining.id) for row in shown.joinings)
        return named or any(card is not None and card.reason.text for card in waiting)

    def end_invitation(self) -> None:
        """Those who were named are invited."""
        self._invitation = None
        if self._shown is not None:
            shown, self._shown = self._shown, None
            self.show_pod(shown)

    def _made(self, shown: Inside) -> Iterator[QWidget]:
        for joining in shown.joinings:
            yield self._joining(joining, shown.now_ms)
        yield PlainLabel(PodCounts().members(len(shown.row.members)), "strong")
        for person in sorted(shown.row.members, key=lambda each: each not in shown.row.facilitators):
            yield self._member(person, shown)
        if shown.facilitates and not shown.row.pod.archived:
            yield self._invite(shown)
        yield line()
        yield self._ways_out(shown)

    def _joining(self, row: JoiningRow, now_ms: int) -> JoiningCard:
        card = self._answers[row.joining.id] = JoiningCard(row, now_ms)
        card.let_in.connect(lambda: self.let_in.emit(row.joining.id))
        card.declined.connect(lambda reason: self.declined.emit(row.joining.id, reason))
        return card

    def _member(self, person: Person, shown: Inside) -> MemberLine:
        made = MemberLine(
            person,
            leads=person in shown.row.facilitators,
            is_me=person.id == shown.me,
            governs=shown.facilitates,
        )
        made.lead_asked.connect(lambda leads: self.lead_asked.emit(person.id, leads))
        made.removal_asked.connect(lambda: self.removal_asked.emit(person))
        return made

    def _invite(self, shown: Inside) -> Card:
        card = Card(self.tr("Take people in"))
        inside = {person.id for person in shown.row.members}
        field = PeopleField(
            self.tr("Members of the community"),
            self.tr("They are in as soon as this is synced, and see all that was ever said here."),
            [person for person in shown.people if person.id not in inside],
        )
        take_in = ActionButton(self.tr("Take in"), "add", primary=True)
        take_in.setEnabled(False)
        field.changed.connect(lambda: take_in.setEnabled(bool(field.chosen)))
        take_in.clicked.connect(lambda: self.invited.emit(field.chosen))
        self._invitation = field
        card.add(field)
        card.add(flowing([take_in]))
        return card

    def _ways_out(self, shown: Inside) -> QWidget:
        leave = IconButton("outside", self.tr("Leave the pod…"))
        leave.clicked.connect(self.leave_asked)
        buttons: list[QWidget] = [leave]
        if shown.facilitates or shown.decides:
            archived = shown.row.pod.archived
            archive = IconButton(
                "inbox", self.tr("Open it again") if archived else self.tr("Archive the pod…")
            )
            archive.clicked.connect(lambda: self.archive_asked.emit(not archived))
            buttons.append(archive)
        return flowing(buttons)


def _seen(shown: Inside) -> tuple[object, ...]:
    """What this part shows of a pod."""
    return (shown.row.pod, shown.row.members, shown.row.standing, shown.joinings, shown.people, shown.decides)
