"""A device that costs its machine next to nothing: its pushes are made beforehand, and of an answer it only learns its cursors."""

from collections import deque
from collections.abc import Iterable, Mapping

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from benchmarks.member import PASSWORD
from gllcore.clock import HybridTime
from gllcore.columns import DIRECTORY, Known, decode, encode, needed, runs_of
from gllcore.compression import Squeezer
from gllcore.frames import MAGIC, FrameKind, FrameReader, frame
from gllcore.ids import RecordId, ScopeId
from gllcore.model.discussions import PostField
from gllcore.operations import Fields, Kind, Operation, first_link, next_link, pack, waiting
from gllcore.packing import Packer, Placed
from gllcore.protocol import (
    SIGNATURE_BYTES,
    VERSION,
    Cursor,
    End,
    Enrol,
    Enrolled,
    Request,
    cursor_check,
    enrolment_message,
    push_message,
)
from gllcore.protocol import encode as encode_message
from gllserver.bootstrap import Community
from gllserver.db import ScopeState

EMAIL = "visitor@example.org"


class Visitor:
    """One device in step with the server; ``known`` are the cards that an answer may name by number."""

    def __init__(
        self, community: Community, enrolled: Enrolled, key: Ed25519PrivateKey, states: Iterable[ScopeState]
    ) -> None:
        self.token = enrolled.token
        self.device = RecordId(enrolled.device)
        self._community = community.charter.id
        self._dictionary = community.ground.dictionary
        self._key = key
        self._scopes: dict[int, ScopeId] = {}
        self._cursors: dict[int, Cursor] = {}
        for state in states:
            self._scopes[state.number], self._cursors[state.number] = state.id, state.head
        self._known: Known = {}
        self._pushes: deque[tuple[Operation, bytes]] = deque()

    def learn(self, cards: Known) -> None:
        """The devices and streams of the directory that answers will name."""
        self._known = cards

    def write(self, number: int, bodies: Iterable[str], written_ms: int) -> None:
        """Make a push ready for each of these texts: a thread in the stream of that number."""
        aliases = {(number, record): seq for (number, seq), record in self._known.items()}
        for at, body in enumerate(bodies):
            fields: Fields = {
                PostField.TITLE: f"Question {at}",
                PostField.BODY: body,
                PostField.LANGUAGE: "en",
            }
            time = HybridTime(written_ms + at)
            base = self._cursors[number].seq
            op = Operation(self._scopes[number], Kind.POST, None, pack(fields), time, base, self.device)
            self._pushes.append((op, frame(FrameKind.PUSH, self._packed(number, op, aliases))))

    def _packed(self, number: int, op: Operation, aliases: Mapping[tuple[int, RecordId], int]) -> bytes:
        packer = Packer(
            Squeezer(self._dictionary),
            lambda runs: encode(runs, lambda *named: aliases.get(named)),
            lambda items: self._key.sign(push_message(self._community, [item.entry.op_id for item in items])),
        )
        (packed,) = packer.messages([Placed(number, op.scope, waiting(op))])
        return packed.payload

    # --- asking ---

    def idle(self) -> bytes:
        """The body of a sync with nothing to send."""
        return self._body(b"", 0)

    def posting(self) -> tuple[bytes, Operation]:
        """The body of a sync that pushes the next text, and the operation in it."""
        op, push = self._pushes.popleft()
        return self._body(push, 1), op

    def first(self) -> bytes:
        """The body of a first sync, as of a device that holds nothing."""
        start = Cursor(0, first_link(self._community, self._scopes[DIRECTORY]))
        return self._framed({DIRECTORY: start}, b"", 0)

    def _body(self, push: bytes, entries: int) -> bytes:
        return self._framed(self._cursors, push, entries)

    def _framed(self, cursors: Mapping[int, Cursor], push: bytes, entries: int) -> bytes:
        check = cursor_check(cursors.values())
        seqs = tuple(cursor.seq for cursor in cursors.values())
        request = frame(
            FrameKind.REQUEST, encode_message(Request(VERSION, tuple(cursors), seqs, check, True))
        )
        return MAGIC + request + push + frame(FrameKind.END, encode_message(End(entries)))

    # --- being answered ---

    def take(self, answer: bytes, *sent: Operation) -> None:
        """Move the cursors on; raises RuntimeError when the answer holds anything else than entries."""
        squeezer = Squeezer(self._dictionary)
        for message in FrameReader().feed(answer):
            if message.kind == FrameKind.LOG:
                self._move(squeezer, message.payload[SIGNATURE_BYTES:], sent)
            elif message.kind != FrameKind.END:
                raise RuntimeError(f"the server answered with {chr(message.kind)}: {message.payload!r}")

    def _move(self, squeezer: Squeezer, packed: bytes, sent: tuple[Operation, ...]) -> None:
        raw = squeezer.unpack(packed)
        columns = decode(raw)
        known = {place: self._known[place] for place in needed(columns) if place in self._known}
        for run in runs_of(columns, self._community, known, sent):
            for entry in run.entries:
                link = next_link(self._cursors[run.number].link, entry.op_id, entry.received_ms or 0)
                self._cursors[run.number] = Cursor(entry.seq or 0, link)
        squeezer.carried(raw)


def visitors(community: Community, count: int) -> list[Visitor]:
    """New devices of a new member, all in step with the server."""
    community.accounts.add(EMAIL, "Visitor", PASSWORD)
    keys = [Ed25519PrivateKey.generate() for _ in range(count)]
    enrolled = [community.devices.sign_in(_enrolment(key), "127.0.0.1") for key in keys]
    with community.ground.database.reading() as session:
        states = session.log.scopes()
        made = [Visitor(community, each, key, states) for each, key in zip(enrolled, keys, strict=True)]
        cards = [visitor.device for visitor in made] + [row.id for row in session.community.streams()]
        found = session.log.records(DIRECTORY, cards)
    for visitor in made:
        visitor.learn({(DIRECTORY, state.seq): card for card, state in found.items()})
    return made


def _enrolment(key: Ed25519PrivateKey) -> Enrol:
    public = key.public_key().public_bytes_raw()
    return Enrol(EMAIL, PASSWORD, public, key.sign(enrolment_message(EMAIL, public)))
