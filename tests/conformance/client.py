"""Section 10 of docs/sync.md: a small but whole client, which writes, asks, and takes in. It believes no answer that it has not verified.

As it is, it takes logs in their order; with ``newest_first`` it takes pages as well. It can speak version 1.
"""

import os
import time
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, Self

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from tests.conformance import blocks
from tests.conformance.answers import Answer
from tests.conformance.asking import OK, Reply, ask
from tests.conformance.enrolling import VERSION, Enrolment, Refused, enrol, form
from tests.conformance.holding import Log
from tests.conformance.operations import (
    BODY,
    DIRECTORY,
    LANGUAGE,
    PARENT,
    POST,
    REACTION,
    STREAM,
    STREAM_ADMITTED,
    STREAM_CLOSED,
    STREAM_RESTRICTED,
    THREAD,
    TITLE,
    USEFUL,
    Entry,
    Operation,
    directory_of,
    fields_in,
    payload_of,
    reference,
)
from tests.conformance.reading import Reader, places
from tests.conformance.wire import (
    DICTIONARY_FILE,
    MAGIC,
    NONCE_BYTES,
    Damaged,
    Packing,
    digest,
    frame,
    pack,
)

# A batch of so many operations, or of so many raw bytes, is packed and sent.
BATCH_ENTRIES, BATCH_BYTES = 200, 24_000


class Replica:
    """What one device holds of a community, and how it writes and asks."""

    def __init__(
        self,
        url: str,
        enrolment: Enrolment,
        key: Ed25519PrivateKey,
        version: int = VERSION,
        newest_first: bool = False,
    ) -> None:
        self.url = url
        self.enrolled = enrolment
        self.key = key
        self.version = version
        self.newest_first = newest_first
        self.logs: dict[int, Log] = {}
        self.nonce = b""
        """Of the last request."""
        self._dictionary = DICTIONARY_FILE.read_bytes()
        self._time = (0, 0)
        self.logs[DIRECTORY] = Log.empty(self.community, directory_of(self.community))

    @classmethod
    def signed_in(cls, url: str, email: str, password: str, **how: Any) -> Self:
        """A new device, which holds nothing yet; ``how`` it reads is as for a replica."""
        key = Ed25519PrivateKey.generate()
        version = how.get("version", VERSION)
        return cls(url, enrol(url, form(email, password, key, version=version)), key, **how)

    def copy(self) -> "Replica":
        """The same device with what it holds now."""
        other = Replica(self.url, self.enrolled, self.key, self.version, self.newest_first)
        other.logs = {number: log.copy() for number, log in self.logs.items()}
        other.nonce = self.nonce
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
        numbers = self.listed()
        items: dict[str, Any] = {
            "version": self.version,
            **self.cursors(numbers),
            "follow": True,
            "max_bytes": 0,
        }
        if changes.get("version", self.version) == 1:
            self.nonce = b""
            return list({**items, **changes}.values())
        items |= {
            "nonce": os.urandom(NONCE_BYTES),
            "newest_first": self.newest_first,
            "gaps": [
                [number, log.gap.low.seq, log.gap.high.seq] for number, log in self._numbered() if log.gap
            ],
            "ahead": [[number, sorted(log.ahead)] for number, log in self._numbered() if log.ahead],
            "frame_bytes": 0,
            "estimate": False,
            "opens": STREAM,
        }
        items |= changes
        self.nonce = items["nonce"]
        return list(items.values())

    def listed(self) -> list[int]:
        """The scopes that are held, but for those of which the directory says that they are others'."""
        shut = self.shut_streams()
        return [number for number, log in self._numbered() if log.held or number not in shut]

    def cursors(self, numbers: Sequence[int]) -> dict[str, Any]:
        """The items of a REQUEST that tell how far these scopes are held."""
        links = (self.logs[number].link[:8] for number in numbers)
        return {
            "scopes": [*numbers],
            "seqs": [self.logs[number].seq for number in numbers],
            "check": digest(b"gll-cursors", *links)[:8],
        }

    def _numbered(self) -> list[tuple[int, Log]]:
        return sorted(self.logs.items())

    def early(self) -> list[Entry]:
        """What is held ahead of its place, as the request lists it."""
        return [log.ahead[seq] for _, log in self._numbered() for seq in sorted(log.ahead)]

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
        between: Sequence[bytes] = (),
        **changes: Any,
    ) -> bytes:
        """The bytes of a whole request; whatever is given replaces what would be right. ``between`` are frames before the pushes."""
        payloads = self.pushes(operations) if pushes is None else pushes
        parts = [MAGIC, frame("Q", pack(self.request(**changes))), *between]
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
        if not answer.end.more and "D" not in answer.kinds:
            self._check_told(answer, operations)
        return answer

    def _check_told(self, answer: Answer, operations: Sequence[Operation]) -> None:
        """Each operation of the request is in a log by now, or was refused."""
        told = {
            operations[refusal.place].id for refusal in answer.refusals if refusal.place < len(operations)
        }
        for number in {operation.number for operation in operations} & self.logs.keys():
            told |= set(self.logs[number].ids)
        for operation in operations:
            if operation.id not in told:
                raise Damaged("cut_answer: an operation was neither received nor refused")

    # --- reading ---

    def take(self, stream: bytes, sent: Sequence[Operation] = ()) -> Answer:
        """Verify an answer to the last request, or what has arrived of it, and keep what it brings."""
        return self.reader(sent).read(stream)

    def reader(self, sent: Sequence[Operation] = ()) -> Reader:
        key = self.enrolled.community_key
        return Reader(self.community, key, self.logs, self.packing(), self.nonce, sent, self.early())

    def steps(self, stream: bytes) -> Iterator[str]:
        """Take an answer to the last request message by message; gives the kind of each when it was taken."""
        return self.reader().steps(stream, Answer(len(stream)))

    def places(self) -> dict[tuple[int, int], bytes]:
        """What an alias may name."""
        return places(self.logs)

    def alias_of(self, number: int, record: bytes) -> int | None:
        """The sequence number of a record's creation, where it has come from the server."""
        entries = self.logs[number].all if number in self.logs else ()
        return next((e.seq for e in entries if e.operation.record is None and e.operation.id == record), None)

    # --- looking ---

    def open_streams(self) -> list[int]:
        """The numbers of the streams in which this member's new posts are welcome."""
        others = self.closed_streams() + self.shut_streams()
        return [number for number in self._cards() if number not in others]

    def closed_streams(self) -> list[int]:
        return [
            n for n, card in self._cards().items() if card.get(STREAM_CLOSED) and n not in self.shut_streams()
        ]

    def shut_streams(self) -> list[int]:
        """The numbers of the streams to which this member is not admitted."""
        own = self.enrolled.member.hex()
        cards = self._cards().items()
        return [n for n, card in cards if card.get(STREAM_RESTRICTED) and own not in card[STREAM_ADMITTED]]

    def _cards(self) -> dict[int, dict[int, Any]]:
        """What the directory says of each stream, by its number; the last word counts."""
        found: dict[bytes, tuple[int, dict[int, Any]]] = {}
        for entry in self.logs[DIRECTORY].entries:
            if entry.operation.kind == STREAM:
                _, card = found.setdefault(entry.operation.creates, (entry.seq, {STREAM_ADMITTED: set()}))
                fields = fields_in(entry.operation.payload)
                added, removed = fields.pop(STREAM_ADMITTED, ((), ()))
                card[STREAM_ADMITTED] = card[STREAM_ADMITTED] - set(removed) | set(added)
                card.update(fields)
        return dict(found.values())

    def ids(self, number: int) -> list[bytes]:
        return self.logs[number].ids

    def find(self, number: int, id: bytes) -> Entry:
        """The entry of an operation; raises Damaged unless the log holds it once."""
        found = [entry for entry in self.logs[number].entries if entry.operation.id == id]
        if len(found) != 1:
            raise Damaged(f"an operation is {len(found)} times in the log")
        return found[0]


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
