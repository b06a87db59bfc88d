"""Learning pods as folds over operations: the same on every replica, whatever order they came in."""

from collections.abc import Iterable

from gllcore.catalogue import file_of
from gllcore.ids import RecordId
from gllcore.merge import Folded, fold, members_named
from gllcore.model.pods import (
    Joining,
    JoiningField,
    Pod,
    PodField,
    PodFile,
    PodFileField,
    PodKey,
    PodKeyField,
    Proposal,
    ProposalField,
    ProposalState,
    Task,
    TaskField,
)
from gllcore.operations import Entry, referred


def proposal_of(entries: Iterable[Entry]) -> Proposal | None:
    folded = fold(entries)
    made = folded.creation
    if made is None:
        return None
    form = folded.at_creation(ProposalField.FORM)
    return Proposal(
        id=made.record,
        device=made.op.device,
        form=form if isinstance(form, str) else "",
        name=folded.text(ProposalField.NAME),
        purpose=folded.text(ProposalField.PURPOSE),
        area=folded.text(ProposalField.AREA),
        languages=folded.elements(ProposalField.LANGUAGES),
        countries=folded.elements(ProposalField.COUNTRIES),
        facilitators=_members(folded, ProposalField.FACILITATORS),
        product=folded.text(ProposalField.PRODUCT),
        rules=folded.flag(ProposalField.RULES),
        state=folded.text(ProposalField.STATE) or ProposalState.WAITING,
        comment=folded.text(ProposalField.COMMENT),
        result=referred(folded.value(ProposalField.RESULT)),
        withdrawn=folded.flag(ProposalField.WITHDRAWN),
        written_ms=made.effective_ms,
    )


def pod_of(entries: Iterable[Entry]) -> Pod | None:
    folded = fold(entries)
    made = folded.creation
    if made is None:
        return None
    return Pod(
        id=made.record,
        name=folded.text(PodField.NAME),
        aim=folded.text(PodField.AIM),
        product=folded.text(PodField.PRODUCT),
        area=folded.text(PodField.AREA),
        languages=folded.elements(PodField.LANGUAGES),
        countries=folded.elements(PodField.COUNTRIES),
        facilitators=_members(folded, PodField.FACILITATORS),
        members=_members(folded, PodField.MEMBERS),
        archived=folded.flag(PodField.ARCHIVED),
        proposal=referred(folded.at_creation(PodField.PROPOSAL)),
        opened_ms=made.effective_ms,
        admitted=_admitted(folded),
    )


def _admitted(folded: Folded) -> tuple[tuple[RecordId, int], ...]:
    found: dict[RecordId, int] = {}
    for write in folded.writes.get(PodField.MEMBERS, ()):
        added = write.value[0] if isinstance(write.value, list) and write.value else ()
        for member in members_named(each for each in added if isinstance(each, str)):
            found[member] = max(write.entry.effective_ms, found.get(member, 0))
    return tuple(sorted(found.items()))


def joining_of(entries: Iterable[Entry]) -> Joining | None:
    folded = fold(entries)
    made = folded.creation
    pod = referred(folded.at_creation(JoiningField.POD))
    if made is None or pod is None:
        return None
    return Joining(
        id=made.record,
        device=made.op.device,
        pod=pod,
        message=folded.text(JoiningField.MESSAGE),
        declined=folded.text(JoiningField.DECLINED),
        withdrawn=folded.flag(JoiningField.WITHDRAWN),
        written_ms=made.effective_ms,
    )


def task_of(entries: Iterable[Entry]) -> Task | None:
    folded = fold(entries)
    made = folded.creation
    if made is None:
        return None
    return Task(
        id=made.record,
        device=made.op.device,
        title=folded.text(TaskField.TITLE),
        who=_members(folded, TaskField.WHO),
        due=folded.text(TaskField.DUE),
        done=folded.flag(TaskField.DONE),
        note=folded.text(TaskField.NOTE),
        document=referred(folded.value(TaskField.DOCUMENT)),
        withdrawn=folded.flag(TaskField.WITHDRAWN),
        written_ms=made.effective_ms,
    )


def pod_file_of(entries: Iterable[Entry]) -> PodFile | None:
    folded = fold(entries)
    made = folded.creation
    file = file_of(folded.at_creation(PodFileField.FILE))
    if made is None or file is None:
        return None
    return PodFile(
        id=made.record,
        device=made.op.device,
        title=folded.text(PodFileField.TITLE),
        file=file,
        note=folded.text(PodFileField.NOTE),
        withdrawn=folded.flag(PodFileField.WITHDRAWN),
        written_ms=made.effective_ms,
    )


def pod_key_of(entries: Iterable[Entry]) -> PodKey | None:
    folded = fold(entries)
    made = folded.creation
    key = folded.at_creation(PodKeyField.KEY)
    if made is None or not isinstance(key, bytes):
        return None
    return PodKey(made.record, made.op.device, key, made.effective_ms)


def _members(folded: Folded, field: int) -> frozenset[RecordId]:
    return frozenset(members_named(folded.elements(field)))
