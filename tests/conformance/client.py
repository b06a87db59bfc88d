"""Section 10 of docs/sync.md: a small but whole client. It believes no answer that it has not verified."""

import time
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any, Self

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

from tests.conformance import blocks
from tests.conformance.answers import Answer, Refusal
from tests.conformance.asking import OK, Reply, ask
from tests.conformance.blocks import Run
from tests.conformance.enrolling import VERSION, Enrolment, Refused, enrol, form
from tests.conformance.operations import (
    BODY,
    DIRECTORY,
    LANGUAGE,
    PARENT,
    POST,
    REACTION,
    STREAM,
    STREAM_CLOSED,
    THREAD,
    TITLE,
    USEFUL,
    Entry,
    Operation,
    directory_of,
    fields_in,
    first_link,
    next_link,
    payload_of,
    reference,
)
from tests.conformance.wire import (
    DICTIONARY_FILE,
    MAGIC,
    SIGNATURE_BYTES,
    Damaged,
    Message,
    Packing,
    digest,
    frame,
    messages,
    pack,
    unpack,
)

# A batch of so many operations, or of so many raw bytes, is packed and sent.
BATCH_ENTRIES, BATCH_BYTES = 200, 24_000


@dataclass(slots=True)
class Log:
    """What is held of one scope. ``entries[n - 1]`` has sequence number n."""

    scope: bytes
    link: bytes
    entries: list[Entry] = field(default_factory=list)

    @property
    def seq(self) -> int:
        return len(self.entries)

    @property
    def ids(self) -> list[bytes]:
        return [entry.operation.id for entry in self.entries]


class Replica:
    """What one device holds of a community, and how it writes and asks."""

    def __init__(self, url: str, enrolment: Enrolment, key: Ed25519PrivateKey) -> None:
        self.url = url
        self.enrolled = enrolment
        self.key = key
        self.logs: dict[int, Log] = {}
        self._dictionary = DICTIONARY_FILE.read_bytes()
        self._time = (0, 0)
        self._known(DIRECTORY, directory_of(self.community))

    @classmethod
    def signed_in(cls, url: str, email: str, password: str) -> Self:
        """A new device, which holds nothing yet."""
        key = Ed25519PrivateKey.generate()
        return cls(url, enrol(url, form(email, password, key)), key)

    def copy(self) -> "Replica":
        """The same device with what it holds now."""
        other = Replica(self.url, self.enrolled, self.key)
        other.logs = {number: replace(log, entries=[*log.entries]) for number, log in self.logs.items()}
        other._time = self._time
        return other

    @property
    def community(self) -> bytes:
        return self.enrolled.community

    @property
    def headers(self) -> dict[str, str]:
        return {"Authorization": f"Bearer {self.enrolled.token}", "Content-Type": "application/x-gll"}

    # --- writing ---

    def operation(
        self, number: int, kind: int, payload: Mapping[int, Any] | bytes, record: bytes | None = None
    ) -> Operation:
        """An operation of now, good or bad."""
        log = self.logs[number]
        ms, counter = self._next_time(time.time_ns() // 1_000_000)
        written = payload if isinstance(payload, bytes) else payload_of(payload)
        return Operation(number, log.scope, kind, record, written, ms, log.seq, self.enrolled.device, counter)

    def thread(self, number: int, title: str, body: str, more: Mapping[int, Any] | None = None) -> Operation:
        """A new thread; ``more`` fields join the three that it needs, or replace them."""
        return self.operation(number, POST, {TITLE: title, BODY: body, LANGUAGE: "en", **(more or {})})

    def reply(self, number: int, thread: bytes, body: str, parent: bytes | None = None) -> Operation:
        fields = {BODY: body, LANGUAGE: "en", THREAD: reference(thread)}
        if parent is not None:
            fields[PARENT] = reference(parent)
        return self.operation(number, POST, fields)

    def edit(self, number: int, post: bytes, fields: Mapping[int, Any]) -> Operation:
        return self.operation(number, POST, fields, post)

    def useful(self, number: int, post: bytes, useful: bool = True) -> Operation:
        return self.operation(number, REACTION, {USEFUL: useful}, post)

    def _next_time(self, now: int) -> tuple[int, int]:
        ms, counter = self._time
        self._time = (now, 0) if now > ms else (ms, counter + 1)
        return self._time

    # --- asking ---

    def request(self, **changes: Any) -> list[Any]:
        """The items of a REQUEST; ``changes`` name those that shall be different."""
        numbers = sorted(self.logs)
        links = [self.logs[number].link[:8] for number in numbers]
        items = {
            "version": VERSION,
            "scopes": numbers,
            "seqs": [self.logs[number].seq for number in numbers],
            "check": digest(b"gll-cursors", *links)[:8],
            "follow": True,
            "max_bytes": 0,
        }
        return list({**items, **changes}.values())

    def signature(self, operations: Iterable[Operation], key: Ed25519PrivateKey | None = None) -> bytes:
        signed = digest(b"gll-push", self.community, *(operation.id for operation in operations))
        return (key or self.key).sign(signed)

    def pushes(self, operations: Sequence[Operation]) -> list[bytes]:
        """The payloads of the PUSH messages that carry these operations."""
        packing = Packing(self._dictionary)
        payloads = []
        for batch in _batches(operations):
            raw = pack(blocks.written(batch, self.alias_of))
            payloads.append(self.signature(batch) + packing.pack(raw))
            packing.carry(raw)
        return payloads

    def packing(self) -> Packing:
        return Packing(self._dictionary)

    def body(
        self,
        operations: Sequence[Operation] = (),
        *,
        pushes: Sequence[bytes] | None = None,
        count: int | None = None,
        **changes: Any,
    ) -> bytes:
        """The bytes of a whole request; whatever is given replaces what would be right."""
        payloads = self.pushes(operations) if pushes is None else pushes
        parts = [MAGIC, frame("Q", pack(self.request(**changes)))]
        parts += [frame("P", payload) for payload in payloads]
        end = [len(operations) if count is None else count, 0, False]
        return b"".join([*parts, frame("E", pack(end))])

    def send(self, body: bytes) -> Reply:
        return ask(self.url, "POST", "/v1/sync", body, self.headers)

    def ask(self, operations: Sequence[Operation] = (), **changes: Any) -> bytes:
        """The bytes of the answer, not taken yet; raises Refused."""
        reply = self.send(self.body(operations, **changes))
        if reply.status != OK:
            raise Refused(reply)
        return reply.body

    def sync(self, *operations: Operation, **changes: Any) -> Answer:
        """A whole sync; raises Refused, or Damaged where the answer breaks a rule of the document."""
        answer = self.take(self.ask(operations, **changes), operations)
        if answer.end is None:
            raise Damaged("an answer without an end")
        return answer

    # --- reading ---

    def take(self, stream: bytes, sent: Sequence[Operation] = ()) -> Answer:
        """Verify an answer, or what has arrived of it, and add its entries to the logs."""
        packing = Packing(self._dictionary)
        runs: list[Run] = []
        refusals: list[Refusal] = []
        logs, raws, kinds = [], [], ""
        end: tuple[int, int, bool] | None = None
        at = len(MAGIC)
        for message in messages(stream):
            at, kinds = message.end, kinds + message.kind
            if end is not None:
                raise Damaged("something after the end")
            if message.kind == "L":
                taken, raw = self._taken(message, packing, sent)
                runs += taken
                logs.append(message.payload)
                raws.append(raw)
            elif message.kind == "N":
                refusals += [Refusal(*told[:3]) for told in unpack(message.payload)[0]]
            elif message.kind == "X":
                raise Damaged(f"an error in the answer: {unpack(message.payload)}")
            elif message.kind == "E":
                end = _end(message, runs)
        if end is not None and at != len(stream):
            raise Damaged("bytes after the end")
        return Answer(len(stream), tuple(runs), tuple(refusals), kinds, tuple(logs), tuple(raws), end)

    def _taken(
        self, message: Message, packing: Packing, sent: Sequence[Operation]
    ) -> tuple[list[Run], bytes]:
        """Steps 1 to 4 of what a client does with a LOG: nothing is kept before its seal was verified."""
        seal, packed = message.payload[:SIGNATURE_BYTES], message.payload[SIGNATURE_BYTES:]
        raw = packing.unpack(packed)
        runs = blocks.read(raw, self.places(), self.logs[DIRECTORY].scope, sent)
        links: dict[int, tuple[int, bytes]] = {}
        tips = []
        for run in runs:
            seq, link = links.get(run.number) or self._cursor(run)
            for entry in run.entries:
                seq, link = seq + 1, next_link(link, entry)
                if entry.seq != seq:
                    raise Damaged(f"log_gap: entry {entry.seq} of scope {run.number} where {seq} follows")
            links[run.number] = (seq, link)
            tips.append(run.scope + seq.to_bytes(8, "big") + link)
        self._check_seal(seal, tips)
        packing.carry(raw)
        for run in runs:
            self._keep(run, links[run.number][1])
        return runs, raw

    def _check_seal(self, seal: bytes, tips: Sequence[bytes]) -> None:
        key = Ed25519PublicKey.from_public_bytes(self.enrolled.community_key)
        try:
            key.verify(seal, digest(b"gll-seal", self.community, *tips))
        except InvalidSignature:
            raise Damaged("bad_signature: the seal does not cover what came") from None

    def _cursor(self, run: Run) -> tuple[int, bytes]:
        log = self.logs.get(run.number)
        return (log.seq, log.link) if log else (0, first_link(self.community, run.scope))

    def _keep(self, run: Run, link: bytes) -> None:
        log = self._known(run.number, run.scope)
        log.entries += run.entries
        log.link = link
        for entry in run.entries:
            operation = entry.operation
            if run.number == DIRECTORY and operation.kind == STREAM and operation.record is None:
                self._known(entry.seq, operation.id)

    def _known(self, number: int, scope: bytes) -> Log:
        return self.logs.setdefault(number, Log(scope, first_link(self.community, scope)))

    def places(self) -> dict[tuple[int, int], bytes]:
        """What an alias may name: (scope number, sequence number) of each creation that is held."""
        return {
            (number, entry.seq): entry.operation.id
            for number, log in self.logs.items()
            for entry in log.entries
            if entry.operation.record is None
        }

    def alias_of(self, number: int, record: bytes) -> int | None:
        """The sequence number of a record's creation, where it has come back from the server."""
        entries = self.logs[number].entries if number in self.logs else ()
        return next((e.seq for e in entries if e.operation.record is None and e.operation.id == record), None)

    # --- looking ---

    def open_streams(self) -> list[int]:
        """The numbers of the streams in which new posts are welcome."""
        return [number for number, closed in self._streams().items() if not closed]

    def closed_streams(self) -> list[int]:
        return [number for number, closed in self._streams().items() if closed]

    def _streams(self) -> dict[int, bool]:
        found: dict[bytes, tuple[int, bool]] = {}
        for entry in self.logs[DIRECTORY].entries:
            if entry.operation.kind == STREAM:
                fields = fields_in(entry.operation.payload)
                number, closed = found.get(entry.operation.creates, (entry.seq, False))
                found[entry.operation.creates] = (number, bool(fields.get(STREAM_CLOSED, closed)))
        return dict(found.values())

    def ids(self, number: int) -> list[bytes]:
        return self.logs[number].ids

    def find(self, number: int, id: bytes) -> Entry:
        """The entry of an operation; raises Damaged unless the log holds it once."""
        found = [entry for entry in self.logs[number].entries if entry.operation.id == id]
        if len(found) != 1:
            raise Damaged(f"an operation is {len(found)} times in the log")
        return found[0]


def _end(message: Message, runs: Sequence[Run]) -> tuple[int, int, bool]:
    entries, server_ms, more = unpack(message.payload)[:3]
    if entries != sum(len(run.entries) for run in runs):
        raise Damaged("cut_answer: the end counts other entries than came")
    return entries, server_ms, more


def _batches(operations: Sequence[Operation]) -> Iterable[list[Operation]]:
    """The operations in their order, as many to a batch as fit a frame even when they pack badly."""
    batch: list[Operation] = []
    weight = 0
    for operation in operations:
        if batch and (len(batch) >= BATCH_ENTRIES or weight + len(operation.payload) > BATCH_BYTES):
            yield batch
            batch, weight = [], 0
        batch.append(operation)
        weight += len(operation.payload)
    if batch:
        yield batch
