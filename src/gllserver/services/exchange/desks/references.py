"""What operations may speak of: a reference names a record of the right kind in the same log, and a set of members names members."""

from collections.abc import Collection, Iterable, Iterator, Mapping
from typing import Final

from gllcore.columns import DIRECTORY
from gllcore.errors import Refused
from gllcore.ids import RecordId
from gllcore.merge import members_named
from gllcore.model.discussions import PostField
from gllcore.model.documents import ClaimField, CommentField, SignOffField, VersionField
from gllcore.model.pods import JoiningField, PodField, ProposalField, TaskField
from gllcore.model.products import AdaptationField, AdoptionField
from gllcore.operations import Kind, Operation, referred
from gllserver.db import RecordState, Session

# Of what the library's records say of a pod, and a pod of the library, nothing stands here: those are other logs.
_NAMED: Final[Mapping[int, Mapping[int, int]]] = {
    Kind.JOINING: {JoiningField.POD: Kind.POD},
    Kind.COMMENT: {CommentField.DOCUMENT: Kind.DOCUMENT, CommentField.REPLY_TO: Kind.COMMENT},
    Kind.VERSION: {VersionField.DOCUMENT: Kind.DOCUMENT},
    Kind.CLAIM: {ClaimField.DOCUMENT: Kind.DOCUMENT},
    Kind.SIGN_OFF: {SignOffField.VERSION: Kind.VERSION},
    Kind.TASK: {TaskField.DOCUMENT: Kind.DOCUMENT},
    Kind.ADAPTATION: {AdaptationField.RESOURCE: Kind.RESOURCE, AdaptationField.BASED_ON: Kind.ADAPTATION},
    Kind.ADOPTION: {AdoptionField.RESOURCE: Kind.RESOURCE, AdoptionField.ADAPTATION: Kind.ADAPTATION},
}
# Which post a reply answers is for the forum to judge, with its own words for what is not there.
_POINTERS: Final[Mapping[int, Collection[int]]] = {Kind.POST: (PostField.THREAD, PostField.PARENT)}
_MEMBERS: Final[Mapping[int, Collection[int]]] = {
    Kind.PROPOSAL: (ProposalField.FACILITATORS,),
    Kind.POD: (PodField.FACILITATORS, PodField.MEMBERS),
    Kind.TASK: (TaskField.WHO,),
}


def named_in(op: Operation, fields: Mapping[int, object]) -> Iterator[RecordId]:
    """The records of its own log that an operation speaks about."""
    if op.record is not None:
        yield op.record
    for field in (*_NAMED.get(op.kind, ()), *_POINTERS.get(op.kind, ())):
        record = referred(fields.get(field))
        if record is not None:
            yield record


def check_named(op: Operation, fields: Mapping[int, object], known: Mapping[RecordId, RecordState]) -> None:
    """Raises Refused ``unknown_record`` for a reference to what is not in the log, or is something else."""
    for field, kind in _NAMED.get(op.kind, {}).items():
        record = referred(fields.get(field))
        if record is None:
            continue
        found = known.get(record)
        if found is None or found.kind != kind:
            raise Refused("unknown_record", record=record.hex())


def members_in(
    session: Session, said: Iterable[tuple[Operation, Mapping[int, object]]]
) -> frozenset[RecordId]:
    """Of the members that these operations add to sets, those who have a card."""
    named = {member for op, fields in said for member in _added(op, fields)}
    cards = session.log.records(DIRECTORY, named) if named else {}
    return frozenset(member for member, card in cards.items() if card.kind == Kind.MEMBER)


def check_members(op: Operation, fields: Mapping[int, object], known: Collection[RecordId]) -> None:
    """Raises Refused ``unknown_record`` for somebody who is added and has no card."""
    for member in _added(op, fields):
        if member not in known:
            raise Refused("unknown_record", record=member.hex())


def _added(op: Operation, fields: Mapping[int, object]) -> Iterator[RecordId]:
    for field in _MEMBERS.get(op.kind, ()):
        change = fields.get(field)
        if isinstance(change, list) and change and isinstance(change[0], list):
            yield from members_named(item for item in change[0] if isinstance(item, str))
