"""What the server does with pushed operations: each is checked by the same rules as in the app, and appended or refused."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import NamedTuple

from gllcore import permissions
from gllcore.columns import DIRECTORY, Run
from gllcore.errors import Refused
from gllcore.ids import OpId, RecordId
from gllcore.model.discussions import PostField
from gllcore.model.people import DeviceField
from gllcore.operations import Entry, Kind, Operation, referred, unpack
from gllcore.permissions import Place, Standing, Target
from gllcore.protocol import Refusal
from gllcore.rules import check_operation, fields_of
from gllserver.db import RecordState, ScopeState, Session
from gllserver.services.exchange.reading import places
from gllserver.services.tails import Tail, write

LARGEST = 2**53
_OF_THE_THREAD = {PostField.TITLE, PostField.TAGS}
_POINTERS = (PostField.THREAD, PostField.PARENT)


class Hand(NamedTuple):
    """Who hands operations in: a member, on a device of theirs, in a version of the protocol."""

    standing: Standing
    device: RecordId
    version: int


def accept(session: Session, hand: Hand, runs: Sequence[Run], first_place: int, now_ms: int) -> list[Refusal]:
    """Append the operations of a batch in this transaction; gives the refusals of those that may not be.

    An operation's place is its number in the whole request; ``first_place`` is that of the batch's first one.
    """
    states = session.log.locked({run.number for run in runs})
    devices = _devices(session, hand, runs)
    known = places(session, states.values(), hand.standing.member)
    desks = {
        number: _Desk(session, state, known[number], runs, hand, devices, now_ms)
        for number, state in states.items()
    }
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
        place: Place,
        runs: Sequence[Run],
        hand: Hand,
        devices: Collection[RecordId],
        now_ms: int,
    ) -> None:
        entries = [entry for run in runs if run.number == state.number for entry in run.entries]
        self.tail = Tail(state)
        self._place = place
        self._standing = hand.standing
        self._devices = devices
        # After a restore, a replica may have seen more than the log holds again.
        self._reach = self.tail.seq if hand.version == 1 else LARGEST
        self._now_ms = now_ms
        self._held: set[OpId] = session.log.already(state.number, {entry.op_id for entry in entries})
        self._records: dict[RecordId, RecordState] = session.log.records(state.number, _mentioned(entries))

    def take(self, entry: Entry) -> None:
        """Append the operation unless the log holds it already; raises Refused when it may not be there."""
        # First: whoever may not read the log is not told what it holds.
        permissions.check_reader(self._standing, self._place)
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
        if op.device not in self._devices or op.base > max(self._reach, self.tail.seq):
            raise Refused("malformed_operation")
        permissions.check_kind(op.kind)
        check_operation(op)
        if self._place.is_catalogue:
            self._check_card(op)
        elif not self._place.is_stream or op.kind in (Kind.RESOURCE, Kind.SHELF):
            raise Refused("unknown_scope")
        elif op.kind == Kind.REACTION:
            self._post(op.record)
            permissions.check_react(self._standing)
        elif op.record is not None:
            self._check_edit(op.record, fields)
        else:
            permissions.check_post(self._standing, self._place)
            self._check_thread(fields)

    def _check_card(self, op: Operation) -> None:
        """A resource or a shelf, new or changed."""
        permissions.check_curate(self._standing, self._place)
        found = self._records.get(op.record) if op.record is not None else None
        if op.kind not in (Kind.RESOURCE, Kind.SHELF):
            raise Refused("unknown_kind")
        if op.record is not None and (found is None or found.kind != op.kind):
            raise Refused("unknown_resource", resource=op.record.hex())

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


def _devices(session: Session, hand: Hand, runs: Sequence[Run]) -> set[RecordId]:
    """Whose operations are taken: since version 2 those of any device of the member.

    A server that was restored may not know a device any more, on which much was written that still waits: the member signs
    in again, as a new device, which hands it in.
    """
    others = {entry.op.device for run in runs for entry in run.entries} - {hand.device}
    if hand.version == 1 or not others:
        return {hand.device}
    owners = members_of(session, others)
    return {hand.device} | {device for device in others if owners.get(device) == hand.standing.member}


def members_of(session: Session, devices: Collection[RecordId]) -> dict[RecordId, RecordId]:
    """The members that the devices' cards name; devices without a card are left out."""
    cards = session.log.payloads(DIRECTORY, [OpId(device) for device in devices])
    named = {RecordId(card): _member(payload) for card, payload in cards.items()}
    return {device: member for device, member in named.items() if member is not None}


def _member(card: bytes) -> RecordId | None:
    """An entry of the directory that is no device's card names nobody, or nobody who writes."""
    try:
        return referred(unpack(card).get(DeviceField.MEMBER))
    except ValueError:
        return None


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
