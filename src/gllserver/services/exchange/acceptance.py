"""What the server does with pushed operations: each is checked by the same rules as in the app, and appended or refused."""

from collections.abc import Iterable, Mapping, Sequence

from gllcore import permissions
from gllcore.columns import Run
from gllcore.errors import Refused
from gllcore.ids import OpId, RecordId
from gllcore.model.discussions import PostField
from gllcore.operations import Entry, Kind, Operation, referred
from gllcore.permissions import Place, Standing, Target
from gllcore.protocol import Refusal
from gllcore.rules import check_operation, fields_of
from gllserver.db import RecordState, ScopeState, Session
from gllserver.services.tails import Tail, write

_OF_THE_THREAD = {PostField.TITLE, PostField.TAGS}
_POINTERS = (PostField.THREAD, PostField.PARENT)


def accept(
    session: Session, standing: Standing, device: RecordId, runs: Sequence[Run], first_place: int, now_ms: int
) -> list[Refusal]:
    """Append the operations of a batch in this transaction; gives the refusals of those that may not be.

    An operation's place is its number in the whole request; ``first_place`` is that of the batch's first one.
    """
    states = session.log.locked({run.number for run in runs})
    desks = {state.number: _Desk(session, state, runs, standing, device, now_ms) for state in states.values()}
    refusals: list[Refusal] = []
    entries = ((run.number, entry) for run in runs for entry in run.entries)
    for place, (number, entry) in enumerate(entries, first_place):
        try:
            if number not in desks:
                raise Refused("unknown_scope")
            desks[number].take(entry)
        except Refused as refused:
            refusals.append(Refusal(place, refused.code, dict(refused.facts)))
    write(session, (desk.tail for desk in desks.values()))
    return refusals


class _Desk:
    """Takes in the operations of one scope; what the log must tell about them is asked once for the whole batch."""

    def __init__(
        self,
        session: Session,
        state: ScopeState,
        runs: Sequence[Run],
        standing: Standing,
        device: RecordId,
        now_ms: int,
    ) -> None:
        entries = [entry for run in runs if run.number == state.number for entry in run.entries]
        self.tail = Tail(state)
        self._place = Place(state.is_stream, state.closed)
        self._standing = standing
        self._device = device
        self._now_ms = now_ms
        self._held: set[OpId] = session.log.already(state.number, {entry.op_id for entry in entries})
        self._records: dict[RecordId, RecordState] = session.log.records(state.number, _mentioned(entries))

    def take(self, entry: Entry) -> None:
        """Append the operation unless the log holds it already; raises Refused when it may not be there."""
        if entry.op_id in self._held:
            return
        op = entry.op
        fields = fields_of(op)
        self._check(op, fields)
        thread = referred(fields.get(PostField.THREAD)) if op.record is None else None
        author = self._standing.member
        logged = self.tail.add(op, self._now_ms, author, thread)
        self._held.add(entry.op_id)
        if op.record is None:
            self._records[entry.record] = RecordState(logged.seq or 0, op.kind, author, thread)

    def _check(self, op: Operation, fields: Mapping[int, object]) -> None:
        if op.device != self._device or op.base > self.tail.seq:
            raise Refused("malformed_operation")
        permissions.check_kind(op.kind)
        check_operation(op)
        if not self._place.is_stream:
            raise Refused("unknown_scope")
        if op.kind == Kind.REACTION:
            self._post(op.record)
            permissions.check_react(self._standing)
        elif op.record is not None:
            self._check_edit(op.record, fields)
        else:
            permissions.check_post(self._standing, self._place)
            self._check_thread(fields)

    def _check_edit(self, record: RecordId, fields: Mapping[int, object]) -> None:
        post = self._post(record)
        target = Target(post.author or record, is_thread=post.thread is None)
        permissions.check_edit(
            self._standing, target, changes_thread=not _OF_THE_THREAD.isdisjoint(fields.keys())
        )

    def _check_thread(self, fields: Mapping[int, object]) -> None:
        """A reply belongs to a thread of this scope, and answers a post of that thread."""
        thread = referred(fields.get(PostField.THREAD))
        if thread is None:
            return
        root = self._records.get(thread)
        if root is None or root.kind != Kind.POST or root.thread is not None:
            raise Refused("unknown_thread", thread=thread.hex())
        parent = referred(fields.get(PostField.PARENT))
        if parent is not None and parent != thread and self._post(parent).thread != thread:
            raise Refused("unknown_post", post=parent.hex())

    def _post(self, record: RecordId | None) -> RecordState:
        found = self._records.get(record) if record is not None else None
        if record is None or found is None or found.kind != Kind.POST:
            raise Refused("unknown_post", post=record.hex() if record else "")
        return found


def _mentioned(entries: Iterable[Entry]) -> set[RecordId]:
    """The records that the operations speak about."""
    found: set[RecordId] = set()
    for entry in entries:
        if entry.op.record is not None:
            found.add(entry.op.record)
        try:
            fields = fields_of(entry.op)
        except Refused:
            continue
        found |= {record for field in _POINTERS if (record := referred(fields.get(field))) is not None}
    return found
