"""Reads what the pods' page shows; runs off the window's thread."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from gllapp.news_views import NewsRow, Person
from gllapp.pod_views import (
    DocumentRow,
    JoiningRow,
    PodFileRow,
    PodRow,
    ProposalRow,
    Standing,
    TaskRow,
)
from gllapp.usecases.desk import Desk
from gllapp.usecases.documents import making
from gllapp.usecases.pods import directory, joining, news, proposing, sharing, tasks, waiting
from gllapp.usecases.status import status
from gllcore.ids import RecordId
from gllcore.model.pods import Form, Proposal


@dataclass(frozen=True, slots=True)
class Listed:
    """The directory, and how many proposals wait for the person; ``is_synced``: a sync has come to its end on this PC."""

    pods: Sequence[PodRow]
    proposals: int
    is_synced: bool


@dataclass(frozen=True, slots=True)
class Desire:
    """What somebody begins to propose; ``before`` is what they had proposed, when they send it again."""

    form: Form
    me: RecordId
    people: Sequence[Person]
    before: Proposal | None = None


def read_directory(desk: Desk, archived: bool) -> Listed:
    rows = directory.list_pods(desk, archived=archived)
    waits = sum(1 for row in proposing.list_proposals(desk) if waiting.proposal_waits(row))
    return Listed(rows, waits, status(desk).last_complete_sync_ms is not None)


def read_proposals(desk: Desk) -> tuple[tuple[ProposalRow, ...], dict[RecordId, str]]:
    """With the names of everybody who could facilitate."""
    named = {person.id: person.name for person in waiting.list_people(desk)}
    return proposing.list_proposals(desk, answered=True), named


def begin(desk: Desk, form: Form) -> Desire:
    """What the form for a new proposal needs."""
    return Desire(form, status(desk).identity.member, waiting.list_people(desk))


def begin_again(desk: Desk, proposal: RecordId) -> Desire:
    """What the form needs to say a proposal in other words. Raises Refused ``unknown_record``."""
    before = waiting.read_proposal(desk, proposal)
    return Desire(Form(before.form), status(desk).identity.member, waiting.list_people(desk), before)


def own_joining(desk: Desk, pod: RecordId) -> JoiningRow | None:
    """One's own wish to join that waits or was declined last."""
    own = [row for row in joining.list_joinings(desk, pod) if row.mine]
    return own[-1] if own else None


@dataclass(frozen=True, slots=True)
class Outside:
    """A pod that the person is not in; ``own`` is their wish to join, if it waits or was declined; ``decides``: they may archive it."""

    row: PodRow
    own: JoiningRow | None
    decides: bool = False


@dataclass(frozen=True, slots=True)
class Inside:
    """A pod with all its parts as they are now. ``kept`` are the files that were chosen to be on this PC, or the pod for all of them.

    ``people`` are those who could be invited. Nothing is in a pod whose log has no place yet. ``decides``: the person may
    archive pods that others lead.
    """

    row: PodRow
    me: RecordId
    now_ms: int
    news: Sequence[NewsRow] = ()
    joinings: Sequence[JoiningRow] = ()
    documents: Sequence[DocumentRow] = ()
    tasks: Sequence[TaskRow] = ()
    files: Sequence[PodFileRow] = ()
    kept: frozenset[RecordId] = frozenset()
    people: Sequence[Person] = ()
    decides: bool = False

    @property
    def facilitates(self) -> bool:
        return self.row.standing is Standing.FACILITATOR

    @property
    def is_writable(self) -> bool:
        """Whether something new can be made in it."""
        return self.row.is_open and not self.row.pod.archived


def read_pod(desk: Desk, pod: RecordId) -> Inside | Outside:
    """Raises Refused ``unknown_pod``."""
    row = directory.pod_row(desk, pod)
    if row.standing not in (Standing.MEMBER, Standing.FACILITATOR):
        return Outside(row, own_joining(desk, pod), waiting.may_archive(desk))
    me = status(desk).identity.member
    asking = tuple(each for each in joining.list_joinings(desk, pod) if waiting.joining_waits(each))
    inside = Inside(
        row,
        me,
        desk.now_ms(),
        joinings=asking,
        people=waiting.list_people(desk),
        decides=waiting.may_archive(desk),
    )
    if not row.is_open:
        return inside
    return replace(
        inside,
        news=news.news_of(desk, pod),
        documents=making.list_documents(desk, pod),
        tasks=tasks.list_tasks(desk, pod),
        files=sharing.list_pod_files(desk, pod),
        kept=sharing.kept_records(desk),
    )
