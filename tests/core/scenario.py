"""A small community with fixed keys and times, and one exchange in it: what the protocol's test vectors are made from."""

from collections.abc import Collection, Iterator
from typing import NamedTuple

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from gllcore.clock import HybridTime
from gllcore.columns import DIRECTORY
from gllcore.ids import SERVER_DEVICE, CommunityId, RecordId, ScopeId, card_scope, directory_scope
from gllcore.model.discussions import PostField, ReactionField, StreamField
from gllcore.model.people import DeviceField, MemberField
from gllcore.operations import (
    Entry,
    Fields,
    Kind,
    Operation,
    Value,
    first_link,
    next_link,
    pack,
    reference,
    waiting,
)
from gllcore.packing import Placed
from gllcore.protocol import Cursor

COMMUNITY = CommunityId(bytes.fromhex("00112233445566778899aabbccddeeff"))
COMMUNITY_KEY = Ed25519PrivateKey.from_private_bytes(bytes(range(32)))
DEVICE_KEY = Ed25519PrivateKey.from_private_bytes(bytes(range(32, 64)))
NOON_MS = 1_767_265_200_000


class Log(NamedTuple):
    """A scope's log while it is made."""

    number: int
    scope: ScopeId
    placed: list[Placed]

    @property
    def cursor(self) -> Cursor:
        if not self.placed:
            return Cursor(0, first_link(COMMUNITY, self.scope))
        return Cursor(len(self.placed), self.placed[-1].link)

    def receive(self, op: Operation, received_ms: int) -> Placed:
        """Puts an operation into the log's next place."""
        cursor = self.cursor
        entry = Entry(waiting(op).op_id, op, cursor.seq + 1, received_ms)
        link = next_link(cursor.link, entry.op_id, received_ms)
        self.placed.append(Placed(self.number, self.scope, entry, link))
        return self.placed[-1]


class Scenario(NamedTuple):
    """``held`` is how far the replica is, ``pushes`` what it sends, ``news`` what the answer brings."""

    directory: Log
    stream: Log
    held: tuple[Cursor, Cursor]
    pushes: tuple[Placed, ...]
    refused_place: int
    news: tuple[Placed, ...]

    def alias_of(self, number: int, record: RecordId) -> int | None:
        """The sequence number at which a record was created."""
        log = self.directory if number == DIRECTORY else self.stream
        return next((item.entry.seq for item in log.placed if item.entry.record == record), None)

    def known(self) -> Iterator[tuple[tuple[int, int], RecordId]]:
        """Every record with its place."""
        for log in (self.directory, self.stream):
            for item in log.placed:
                if item.entry.op.record is None and item.entry.seq is not None:
                    yield (log.number, item.entry.seq), item.entry.record


def scenario() -> Scenario:
    directory = Log(DIRECTORY, directory_scope(COMMUNITY), [])
    ama, kofi = (_member(directory, name) for name in ("Ama", "Kofi"))
    card = _card(directory, Kind.STREAM, {StreamField.NAME: "Water", StreamField.LANGUAGE: "en"})
    stream = Log(card.entry.seq or 0, card_scope(card.entry.record), [])
    question: Fields = {
        PostField.TITLE: "Chlorine",
        PostField.BODY: "Who tests it?",
        PostField.LANGUAGE: "en",
    }
    thread = stream.receive(_act(stream, Kind.POST, None, kofi, 0, question), NOON_MS + 900)
    held = (directory.cursor, stream.cursor)

    root = thread.entry.record
    answer: Fields = {
        PostField.BODY: "We do, at six.",
        PostField.LANGUAGE: "en",
        PostField.THREAD: reference(root),
    }
    mine = (
        _act(stream, Kind.POST, None, ama, 30_000, answer),
        _act(stream, Kind.REACTION, root, ama, 31_000, {ReactionField.USEFUL: True}),
        _act(stream, Kind.POST, root, ama, 32_000, {PostField.TITLE: "Not hers to change"}),
    )
    others = _act(stream, Kind.POST, None, kofi, 60_000, {**answer, PostField.BODY: "Each day?"})
    pushes = tuple(Placed(stream.number, stream.scope, waiting(op)) for op in mine)
    news = [stream.receive(op, NOON_MS + 60_500 + after) for after, op in enumerate((others, *mine[:2]))]
    return Scenario(directory, stream, held, pushes, 2, tuple(news))


class Long(NamedTuple):
    """A stream with two threads and some replies: six entries that were there, and one that the replica writes."""

    directory: Log
    stream: Log

    def link_at(self, seq: int) -> bytes:
        """The stream's link there."""
        return self.stream.placed[seq - 1].link if seq else first_link(COMMUNITY, self.stream.scope)

    def link_before(self, item: Placed) -> bytes:
        return self.link_at((item.entry.seq or 1) - 1)

    def alias_of(self, number: int, record: RecordId, held: Collection[int] | None = None) -> int | None:
        """The sequence number at which a record was created; in the stream only among the entries ``held``, or any."""
        if number == DIRECTORY:
            return _created(self.directory, record)
        seq = _created(self.stream, record)
        return seq if held is None or seq in held else None


def _created(log: Log, record: RecordId) -> int | None:
    return next((item.entry.seq for item in log.placed if item.entry.record == record), None)


def long_past() -> Long:
    """The community of ``scenario`` with another past: replies to an old thread are among the newest."""
    directory = scenario().directory
    ama, kofi = (RecordId(directory.placed[at].entry.op_id) for at in (1, 3))
    stream = Log(5, card_scope(directory.placed[4].entry.record), [])
    writers = iter((kofi, ama, ama, kofi, kofi, ama, ama))

    def put(body: str, **more: Value) -> RecordId:
        fields: dict[int, Value] = {PostField.BODY: body, PostField.LANGUAGE: "en"}
        fields |= {PostField[name]: value for name, value in more.items()}
        after_ms = 1_000 * (len(stream.placed) + 1)
        op = _act(stream, Kind.POST, None, next(writers), after_ms, fields)
        return stream.receive(op, NOON_MS + after_ms + 500).entry.record

    chlorine = put("Who tests it?", TITLE="Chlorine")
    filters = put("Which ones last?", TITLE="Filters")
    put("We do, at six.", THREAD=reference(chlorine))
    put("Ceramic ones.", THREAD=reference(filters))
    put("Each day?", THREAD=reference(chlorine))
    put("Each day.", THREAD=reference(chlorine))
    put("Thank you.", THREAD=reference(chlorine))
    return Long(directory, stream)


def _member(directory: Log, name: str) -> RecordId:
    """A member's device."""
    member = _card(directory, Kind.MEMBER, {MemberField.NAME: name}).entry.record
    return _card(directory, Kind.DEVICE, {DeviceField.MEMBER: reference(member)}).entry.record


def _card(directory: Log, kind: Kind, fields: Fields) -> Placed:
    seq = directory.cursor.seq
    time = HybridTime(NOON_MS - 1_000, seq)
    op = Operation(directory.scope, kind, None, pack(fields), time, seq, SERVER_DEVICE)
    return directory.receive(op, NOON_MS - 1_000)


def _act(
    stream: Log, kind: Kind, record: RecordId | None, device: RecordId, after_ms: int, fields: Fields
) -> Operation:
    time = HybridTime(NOON_MS + after_ms)
    return Operation(stream.scope, kind, record, pack(fields), time, stream.cursor.seq, device)
