"""A replica in a few lines, made from gllcore alone: it builds requests, and believes no answer that it has not verified."""

import http.client
from collections.abc import Iterable, Iterator, Mapping, Sequence
from copy import copy
from dataclasses import dataclass, field, replace
from typing import NamedTuple, Self
from urllib.parse import urlsplit

import msgspec
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

from gllcore.clock import HybridTime
from gllcore.columns import DIRECTORY, decode, encode, needed, runs_of
from gllcore.compression import Squeezer
from gllcore.frames import MAGIC, Frame, FrameKind, FrameReader, frame
from gllcore.ids import CommunityId, OpId, RecordId, ScopeId, card_scope, directory_scope
from gllcore.model.discussions import PostField, ReactionField, StreamField
from gllcore.operations import (
    Entry,
    Kind,
    Operation,
    Value,
    first_link,
    next_link,
    op_id,
    pack,
    reference,
    unpack,
    waiting,
)
from gllcore.packing import Packer, Placed, last_of_runs
from gllcore.protocol import (
    SIGNATURE_BYTES,
    VERSION,
    Cursor,
    End,
    Enrol,
    Enrolled,
    ErrorMessage,
    Refusal,
    Request,
    Tip,
    cursor_check,
    decode_end,
    decode_error,
    decode_gone,
    decode_notice,
    enrolment_message,
    gone_message,
    push_message,
    seal_message,
)
from gllcore.protocol import encode as encode_message

NOON_MS = 1_767_265_200_000


@dataclass(frozen=True, slots=True)
class Answer:
    """What an answer held: new entries by the number of their scope, refusals, and its end if it had arrived."""

    entries: tuple[tuple[int, Entry], ...]
    refusals: tuple[Refusal, ...]
    end: End | None
    error: ErrorMessage | None
    echoes: int
    gone: tuple[int, ...] = ()


@dataclass(slots=True)
class Log:
    """What the replica holds of one scope."""

    scope: ScopeId
    cursor: Cursor
    entries: list[Entry] = field(default_factory=list)


class Written(NamedTuple):
    """An operation and the number of its scope."""

    number: int
    op: Operation


def enrolment(email: str, password: str, key: Ed25519PrivateKey) -> Enrol:
    """A correct sign-in request."""
    public_key = key.public_key().public_bytes_raw()
    return Enrol(email, password, public_key, key.sign(enrolment_message(email, public_key)))


class WireReplica:
    """One device's replica, as far as the wire needs it."""

    def __init__(self, enrolled: Enrolled, key: Ed25519PrivateKey, dictionary: bytes) -> None:
        self.token = enrolled.token
        self.device = RecordId(enrolled.device)
        self.member = RecordId(enrolled.member)
        self.key = key
        self.community = CommunityId(enrolled.community)
        self._community_key = Ed25519PublicKey.from_public_bytes(enrolled.community_key)
        self.dictionary = dictionary
        self._ms = NOON_MS
        self.logs: dict[int, Log] = {}
        self.hold(DIRECTORY, directory_scope(self.community))

    def copy(self) -> Self:
        """Another that holds the same, and goes its own way from here."""
        copied = copy(self)
        copied.logs = {number: replace(log, entries=[*log.entries]) for number, log in self.logs.items()}
        return copied

    # --- writing ---

    def wait(self, ms: int) -> None:
        """The device's clock goes on by so much."""
        self._ms += ms

    def post(
        self,
        number: int,
        body: str,
        *,
        title: str | None = None,
        thread: RecordId | None = None,
        parent: RecordId | None = None,
    ) -> Written:
        """A new thread or, with ``thread``, a reply."""
        fields: dict[int, Value] = {PostField.BODY: body, PostField.LANGUAGE: "en"}
        if thread is None:
            fields[PostField.TITLE] = "On quality" if title is None else title
        else:
            fields[PostField.THREAD] = reference(thread)
        if parent is not None:
            fields[PostField.PARENT] = reference(parent)
        return self.operation(number, Kind.POST, fields)

    def edit(self, number: int, post: RecordId, fields: Mapping[int, Value]) -> Written:
        return self.operation(number, Kind.POST, fields, post)

    def useful(self, number: int, post: RecordId) -> Written:
        return self.operation(number, Kind.REACTION, {ReactionField.USEFUL: True}, post)

    def operation(
        self,
        number: int,
        kind: int,
        fields: Mapping[int, Value] | bytes,
        record: RecordId | None = None,
        *,
        base: int | None = None,
        device: RecordId | None = None,
    ) -> Written:
        """Any operation, good or bad."""
        self._ms += 1
        log = self.logs[number]
        op = Operation(
            scope=log.scope,
            kind=kind,
            record=record,
            payload=fields if isinstance(fields, bytes) else pack(fields),
            time=HybridTime(self._ms),
            base=log.cursor.seq if base is None else base,
            device=device or self.device,
        )
        return Written(number, op)

    # --- asking ---

    def request(self, *, follow: bool = True, max_bytes: int = 0, version: int = VERSION) -> Request:
        numbers = sorted(self.logs)
        cursors = [self.logs[number].cursor for number in numbers]
        return Request(
            version, tuple(numbers), tuple(c.seq for c in cursors), cursor_check(cursors), follow, max_bytes
        )

    def batches(self, outbox: Iterable[Written], key: Ed25519PrivateKey | None = None) -> list[bytes]:
        """The payloads of PUSH messages for these operations, in their order."""
        signer = key or self.key
        packer = Packer(
            Squeezer(self.dictionary),
            lambda runs: encode(runs, self._alias_of),
            lambda items: signer.sign(push_message(self.community, [item.entry.op_id for item in items])),
        )
        items = [Placed(number, op.scope, waiting(op)) for number, op in outbox]
        return [packed.payload for packed in packer.messages(items)]

    def body(
        self,
        outbox: Sequence[Written] = (),
        *,
        request: Request | None = None,
        key: Ed25519PrivateKey | None = None,
        count: int | None = None,
    ) -> bytes:
        """The body of a sync request."""
        parts = [MAGIC, frame(FrameKind.REQUEST, encode_message(request or self.request()))]
        parts += [frame(FrameKind.PUSH, payload) for payload in self.batches(outbox, key)]
        end = End(len(outbox) if count is None else count)
        return b"".join([*parts, frame(FrameKind.END, encode_message(end))])

    # --- reading ---

    def take(self, answer: bytes, outbox: Sequence[Written] = ()) -> Answer:
        """Verify an answer, or as much of it as has arrived, and add its entries to the logs."""
        squeezer = Squeezer(self.dictionary)
        sent = [op for _, op in outbox]
        entries: list[tuple[int, Entry]] = []
        refusals: list[Refusal] = []
        end: End | None = None
        error: ErrorMessage | None = None
        echoes = 0
        gone: tuple[int, ...] = ()
        for message in FrameReader().feed(answer):
            assert (end, error) == (None, None), "nothing follows the end"
            if message.kind == FrameKind.LOG:
                placed, echoed = self._verified(message, squeezer, sent)
                entries += [(item.number, item.entry) for item in placed]
                echoes += echoed
            elif message.kind == FrameKind.NOTICE:
                refusals += decode_notice(message.payload).refusals
            elif message.kind == FrameKind.GONE:
                gone = self._let_go(message)
            elif message.kind == FrameKind.ERROR:
                error = decode_error(message.payload)
            else:
                assert message.kind == FrameKind.END
                end = decode_end(message.payload)
        assert end is None or end.entries == len(entries)
        return Answer(tuple(entries), tuple(refusals), end, error, echoes, gone)

    def _let_go(self, message: Frame) -> tuple[int, ...]:
        """Removes the scopes that the community says are gone, in answer to a request without a nonce."""
        numbers, signature = decode_gone(message.payload).numbers, decode_gone(message.payload).signature
        scopes = [self.logs[number].scope for number in numbers]
        self._community_key.verify(signature, gone_message(self.community, b"", scopes))
        for number in numbers:
            del self.logs[number]
        return numbers

    def _verified(
        self, message: Frame, squeezer: Squeezer, sent: Sequence[Operation]
    ) -> tuple[list[Placed], int]:
        """The entries of a LOG message, in their logs: chained to what was there, and sealed by the community."""
        seal, packed = message.payload[:SIGNATURE_BYTES], message.payload[SIGNATURE_BYTES:]
        raw = squeezer.unpack(packed)
        columns = decode(raw)
        known = {place: record for place in needed(columns) if (record := self._created(*place)) is not None}
        runs = runs_of(columns, self.community, known, sent)
        placed = [self._appended(run.number, run.scope, entry) for run in runs for entry in run.entries]
        tips = [Tip(last.scope, last.entry.seq or 0, last.link) for last in last_of_runs(placed)]
        self._community_key.verify(seal, seal_message(self.community, tips))
        squeezer.carried(raw)
        return placed, len(columns.echoes)

    def _appended(self, number: int, scope: ScopeId, entry: Entry) -> Placed:
        log = self.hold(number, scope)
        assert entry.seq == log.cursor.seq + 1, "a gap in the log"
        assert entry.received_ms is not None
        link = next_link(log.cursor.link, entry.op_id, entry.received_ms)
        log.cursor = Cursor(entry.seq, link)
        log.entries.append(entry)
        if number == DIRECTORY and entry.op.kind == Kind.STREAM and entry.op.record is None:
            self.hold(entry.seq, card_scope(entry.record))
        return Placed(number, scope, entry, link)

    def hold(self, number: int, scope: ScopeId) -> Log:
        """The log of a scope, empty at first."""
        return self.logs.setdefault(number, Log(scope, Cursor(0, first_link(self.community, scope))))

    def _created(self, number: int, seq: int) -> RecordId | None:
        log = self.logs.get(number)
        if log is None or not 0 < seq <= len(log.entries):
            return None
        entry = log.entries[seq - 1]
        return entry.record if entry.op.record is None else None

    def _alias_of(self, number: int, record: RecordId) -> int | None:
        log = self.logs.get(number)
        return (
            next((e.seq for e in log.entries if e.op.record is None and e.record == record), None)
            if log
            else None
        )

    # --- looking ---

    def number_of(self, stream: str) -> int:
        """The number of the stream with this name."""
        for entry in self.logs[DIRECTORY].entries:
            if entry.op.kind == Kind.STREAM and unpack(entry.op.payload).get(StreamField.NAME) == stream:
                return entry.seq or 0
        raise LookupError(stream)

    def bodies(self, number: int) -> list[str]:
        """The texts of the posts in a stream, in the order of its log."""
        return [str(unpack(entry.op.payload)[PostField.BODY]) for entry in self._posts(number)]

    def ids(self, number: int) -> list[OpId]:
        return [entry.op_id for entry in self.logs[number].entries]

    def _posts(self, number: int) -> Iterator[Entry]:
        return (e for e in self.logs[number].entries if e.op.kind == Kind.POST and e.op.record is None)


def id_of(written: Written) -> RecordId:
    """The record that an operation creates."""
    return RecordId(op_id(written.op))


# --- HTTP ---


class Reply(NamedTuple):
    status: int
    headers: Mapping[str, str]
    body: bytes

    @property
    def error(self) -> ErrorMessage:
        """The error that an answer other than 200 names."""
        assert self.headers["content-type"] == "application/json"
        return msgspec.json.decode(self.body, type=ErrorMessage)


def ask(
    url: str,
    method: str,
    path: str,
    body: bytes | Iterable[bytes] = b"",
    headers: Mapping[str, str] | None = None,
) -> Reply:
    """One HTTP request over a connection of its own; header names come back in lower case."""
    parts = urlsplit(url)
    connection = http.client.HTTPConnection(parts.hostname or "", parts.port, timeout=30)
    try:
        connection.request(method, path, body, dict(headers or {}))
        response = connection.getresponse()
        found = {name.lower(): value for name, value in response.getheaders()}
        return Reply(response.status, found, response.read())
    finally:
        connection.close()


def sign_in(url: str, email: str, password: str, dictionary: bytes) -> WireReplica:
    """Enrol a new device over HTTP."""
    key = Ed25519PrivateKey.generate()
    reply = ask(url, "POST", "/v1/devices", msgspec.json.encode(enrolment(email, password, key)))
    assert reply.status == 200, reply.body
    return WireReplica(msgspec.json.decode(reply.body, type=Enrolled), key, dictionary)


def sync(
    url: str, replica: WireReplica, outbox: Sequence[Written] = (), request: Request | None = None
) -> Answer:
    """A whole sync over HTTP."""
    reply = ask(url, "POST", "/v1/sync", replica.body(outbox, request=request), bearer(replica))
    assert reply.status == 200, reply.body
    return replica.take(reply.body, outbox)


def bearer(replica: WireReplica) -> dict[str, str]:
    return {"Authorization": f"Bearer {replica.token}"}
