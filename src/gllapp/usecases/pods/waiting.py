"""What among the pods waits for this person: proposals and wishes to join that are theirs to answer, and own ones that came back."""

from gllapp.db import discussions, drafts, people
from gllapp.db.pods import records
from gllapp.news_views import Person
from gllapp.pod_views import JoiningRow, ProposalRow
from gllapp.usecases.desk import Desk
from gllapp.usecases.pods import joining, proposing
from gllapp.usecases.pods.own import own_pods
from gllapp.usecases.pods.people import people_by_name
from gllcore.ids import RecordId
from gllcore.model.pods import Pod, Proposal, ProposalState
from gllcore.permissions import decides


def proposal_waits(row: ProposalRow) -> bool:
    """Whether it is this person's turn: to answer it, or to say it in other words."""
    state = row.proposal.state
    answers = row.may_answer and state == ProposalState.WAITING
    return answers or (row.mine and state == ProposalState.RETURNED)


def joining_waits(row: JoiningRow) -> bool:
    """Whether somebody waits for this person to let them in."""
    return row.may_answer and not row.mine


def count_waiting(desk: Desk) -> int:
    """For the badge: what waits to be answered, and what is unread in one's own pods."""
    proposals = sum(map(proposal_waits, proposing.list_proposals(desk)))
    with desk.replica.reading() as here:
        pods = own_pods(here, people.identity(here).member)
        unread = discussions.unread_among(here, [pod.number for pod in pods])
    return proposals + sum(map(joining_waits, joining.list_joinings(desk))) + unread


def read_proposal(desk: Desk, proposal: RecordId) -> Proposal:
    """Raises Refused ``unknown_record``."""
    with desk.replica.reading() as here:
        return proposing.known_proposal(here, proposal).value


def may_archive(desk: Desk) -> bool:
    """Whether the person may archive pods that others lead, and open them again."""
    with desk.replica.reading() as here:
        return decides(people.standing(here))


def list_people(desk: Desk) -> tuple[Person, ...]:
    """Everybody in the community who can be named, by name."""
    with desk.replica.reading() as here:
        return people_by_name(here)


def pod_of_thread(desk: Desk, thread: RecordId) -> RecordId | None:
    """The pod in which a thread stands; None for the forum's."""
    with desk.replica.reading() as here:
        row = discussions.thread(here, thread)
        return row.stream if row is not None and records.one(here, Pod, row.stream) else None


def pod_of_draft(desk: Desk, draft: int) -> RecordId | None:
    """The pod in which something is being written; None for the forum, or where the draft is gone."""
    with desk.replica.reading() as here:
        row = drafts.row(here, draft)
        return row.stream if row is not None and records.one(here, Pod, row.stream) else None
