"""What every desk does: an operation is looked at once, against the rules of its place, and put into the log or refused."""

from abc import ABC, abstractmethod
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from gllcore import permissions
from gllcore.errors import Refused
from gllcore.ids import CommunityId, OpId, RecordId
from gllcore.model.discussions import PostField
from gllcore.operations import Entry, Kind, Operation, referred
from gllcore.permissions import Place, Standing
from gllcore.rules import check_operation, fields_of
from gllserver.db import RecordState, ScopeState, Session
from gllserver.services.exchange.desks.references import check_members, check_named, members_in, named_in
from gllserver.services.naming import name_files
from gllserver.services.tails import Tail

LARGEST = 2**53

Fields = Mapping[int, object]


class Hand(NamedTuple):
    """Who hands operations in: a member, on a device of theirs, in a version of the protocol."""

    standing: Standing
    device: RecordId
    version: int


@dataclass(frozen=True, slots=True)
class Batch:
    """What the desks of one batch share. ``places`` changes with what the batch itself says about pods.

    ``created`` are the records that the batch itself has brought, by scope number: they are not in the database yet.
    """

    session: Session
    community: CommunityId
    hand: Hand
    devices: Collection[RecordId]
    places: dict[int, Place]
    now_ms: int
    unfit: Mapping[OpId, Refused]
    created: dict[tuple[int, RecordId], RecordState] = field(default_factory=dict)

    def record(self, number: int, record: RecordId) -> RecordState | None:
        """What is known of a record of any log."""
        found = self.created.get((number, record))
        return found or self.session.log.records(number, {record}).get(record)


class Desk(ABC):
    """Takes in the operations of one scope; what the log must tell about them is asked once for the whole batch."""

    def __init__(self, state: ScopeState, batch: Batch, entries: Sequence[Entry]) -> None:
        self.tail = Tail(state)
        self.batch = batch
        self.standing = batch.hand.standing
        # After a restore, a replica may have seen more than the log holds again.
        self._reach = self.tail.seq if batch.hand.version == 1 else LARGEST
        log = batch.session.log
        self._held: set[OpId] = log.already(state.number, {entry.op_id for entry in entries})
        said = list(_readable(entries))
        mentioned = {each for op, fields in said for each in named_in(op, fields)}
        self.records: dict[RecordId, RecordState] = log.records(state.number, mentioned)
        self._members = members_in(batch.session, said)

    @property
    def place(self) -> Place:
        return self.batch.places[self.tail.state.number]

    def take(self, entry: Entry) -> None:
        """Append the operation unless the log holds it already; raises Refused when it may not be there."""
        # First: whoever may not read the log is not told what it holds.
        permissions.check_reader(self.standing, self.place)
        if entry.op_id in self._held:
            return
        op, fields = entry.op, fields_of(entry.op)
        if op.device not in self.batch.devices or op.base > max(self._reach, self.tail.seq):
            raise Refused("malformed_operation")
        permissions.check_kind(op.kind)
        check_operation(op)
        self.check(op, fields)
        check_named(op, fields, self.records)
        check_members(op, fields, self._members)
        if entry.op_id in self.batch.unfit:
            raise self.batch.unfit[entry.op_id]
        self._append(op, fields)

    @abstractmethod
    def check(self, op: Operation, fields: Fields) -> None:
        """Raises Refused for an operation that this member may not write here; it is well formed."""

    @property
    def warrant(self) -> RecordId:
        """On whose word a file that is named here is opened to the log's readers."""
        return self.standing.member

    def heed(self, entry: Entry) -> None:
        """What follows from an operation that is in the log now."""
        name_files(self.batch.session, self.tail.state.number, entry.op, self.warrant)

    def author_of(self, op: Operation) -> RecordId | None:
        """Who created what is changed; None for something new. Raises Refused ``unknown_record`` for what is not here."""
        if op.record is None:
            return None
        found = self.records.get(op.record)
        if found is None or found.kind != op.kind:
            raise Refused("unknown_record", record=op.record.hex())
        # What the server wrote is nobody's: no member's card has the id of the record itself.
        return found.author or op.record

    def _append(self, op: Operation, fields: Fields) -> None:
        is_reply = op.kind == Kind.POST and op.record is None
        thread = referred(fields.get(PostField.THREAD)) if is_reply else None
        author = self.standing.member
        logged = self.tail.add(op, self.batch.now_ms, author, thread)
        self._held.add(logged.op_id)
        if op.record is None:
            state = RecordState(logged.seq or 0, op.kind, author, thread)
            self.records[logged.record] = self.batch.created[self.tail.state.number, logged.record] = state
        self.heed(logged)


def _readable(entries: Iterable[Entry]) -> Iterable[tuple[Operation, Fields]]:
    for entry in entries:
        try:
            yield entry.op, fields_of(entry.op)
        except Refused:
            continue
