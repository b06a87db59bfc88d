"""Sections 10 and 15 to 17 of docs/sync.md: an answer is verified message by message, and nothing is kept before that."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

from tests.conformance import blocks
from tests.conformance.answers import Answer, End, Refusal, Sealed
from tests.conformance.blocks import Run
from tests.conformance.holding import Log, Step, ids_added, read_on, read_page
from tests.conformance.operations import DIRECTORY, STREAM, Entry, Operation
from tests.conformance.wire import (
    LINK_BYTES,
    MAGIC,
    SIGNATURE_BYTES,
    Damaged,
    Packing,
    digest,
    messages,
    unpack,
)

Logs = dict[int, Log]


class Reader:
    """Takes in one answer. ``nonce`` is its request's, ``sent`` the request's operations and ``ahead`` what it listed."""

    def __init__(
        self,
        community: bytes,
        key: bytes,
        logs: Logs,
        packing: Packing,
        nonce: bytes,
        sent: Sequence[Operation],
        ahead: Sequence[Entry],
    ) -> None:
        self._community = community
        self._key = Ed25519PublicKey.from_public_bytes(key)
        self._logs = logs
        self._packing = packing
        self._nonce = nonce
        self._echoes = [*sent, *(entry.operation for entry in ahead)]
        self._readers: Mapping[str, Callable[[Answer, bytes], None]] = {
            "L": self._log,
            "B": self._page,
            "A": self._ahead,
            "H": self._history,
            "G": self._gone,
            "N": _notice,
            "X": _error,
            "E": self._end,
        }

    def read(self, stream: bytes) -> Answer:
        """The whole answer, or what has arrived of it; raises Damaged where it breaks a rule of the document."""
        answer = Answer(len(stream))
        for _ in self.steps(stream, answer):
            pass
        return answer

    def steps(self, stream: bytes, answer: Answer) -> Iterator[str]:
        """The same, one message at a time: gives the kind of each when it was taken."""
        at = len(MAGIC)
        for message in messages(stream):
            if answer.end is not None:
                raise Damaged("something after the end")
            at, answer.kinds = message.end, answer.kinds + message.kind
            if message.kind in self._readers:
                self._readers[message.kind](answer, message.payload)
            else:
                answer.told[message.kind] = unpack(message.payload)
            yield message.kind
        if answer.end is not None and at != len(stream):
            raise Damaged("bytes after the end")

    # --- entries in their place ---

    def _log(self, answer: Answer, payload: bytes) -> None:
        runs, raw = self._runs(payload[SIGNATURE_BYTES:])
        self._in_place(answer, "L", payload[:SIGNATURE_BYTES], runs, [None] * len(runs))
        self._accepted(answer, raw)

    def _page(self, answer: Answer, payload: bytes) -> None:
        count = payload[SIGNATURE_BYTES] if len(payload) > SIGNATURE_BYTES else 0
        at = SIGNATURE_BYTES + 1
        block = at + count * LINK_BYTES
        if not count or len(payload) < block:
            raise Damaged("a page without its links")
        runs, raw = self._runs(payload[block:])
        if len(runs) != count:
            raise Damaged("a page with other links than runs")
        befores = [payload[link : link + LINK_BYTES] for link in range(at, block, LINK_BYTES)]
        self._in_place(answer, "B", payload[:SIGNATURE_BYTES], runs, befores)
        self._accepted(answer, raw)

    def _in_place(
        self, answer: Answer, kind: str, seal: bytes, runs: Sequence[Run], befores: Sequence[bytes | None]
    ) -> None:
        steps: dict[int, Step] = {}
        tips = []
        for run, before in zip(runs, befores, strict=True):
            log = self._logs.get(run.number) or Log.empty(self._community, run.scope)
            reach = steps[run.number].reach if run.number in steps else log.reach
            step = read_on(reach, run.entries) if before is None else read_page(reach, before, run.entries)
            steps[run.number] = step
            tips.append((run.scope, *step.end))
        self.check_seal(seal, tips)
        for run in runs:
            self._known(run.number, run.scope).keep(steps[run.number].reach, run.entries)
            self._open_streams(run)
        answer.sealed.append(Sealed(kind, tuple(runs), tuple(tips), seal))

    def check_seal(self, seal: bytes, tips: Iterable[tuple[bytes, int, bytes]]) -> None:
        """Raises Damaged unless the community has signed these tips."""
        parts = (scope + seq.to_bytes(8, "big") + link for scope, seq, link in tips)
        self._verify(seal, digest(b"gll-seal", self._community, *parts))

    # --- entries before their place, and what is held already ---

    def _ahead(self, answer: Answer, payload: bytes) -> None:
        runs, raw = self._runs(payload[SIGNATURE_BYTES:])
        entries = [entry for run in runs for entry in run.entries]
        parts = (
            entry.operation.id + entry.seq.to_bytes(8, "big") + entry.received_ms.to_bytes(8, "big")
            for entry in entries
        )
        self._verify(payload[:SIGNATURE_BYTES], digest(b"gll-ahead", self._community, *parts))
        for run in runs:
            log = self._known(run.number, run.scope)
            log.ahead |= {entry.seq: entry for entry in run.entries if entry.seq not in log.held}
            self._open_streams(run)
        self._echoes += [entry.operation for entry in entries]
        answer.ahead += entries
        self._accepted(answer, raw)

    def _history(self, _answer: Answer, payload: bytes) -> None:
        for number, first, last in unpack(payload)[0]:
            held = self._logs[number].held if number in self._logs else {}
            if any(seq not in held for seq in range(first, last + 1)):
                raise Damaged("a history of what is not held")
            self._packing.carry(b"".join(held[seq].operation.payload for seq in range(first, last + 1)))

    def _runs(self, packed: bytes) -> tuple[list[Run], bytes]:
        raw = self._packing.unpack(packed)
        return blocks.read(raw, places(self._logs), self._logs[DIRECTORY].scope, self._echoes), raw

    def _accepted(self, answer: Answer, raw: bytes) -> None:
        answer.raw.append(raw)
        self._packing.carry(raw)

    # --- the rest ---

    def _gone(self, answer: Answer, payload: bytes) -> None:
        numbers, signature = unpack(payload)[:2]
        if any(number not in self._logs for number in numbers):
            raise Damaged("bad_signature: scopes are gone that nobody asked for")
        scopes = [self._logs[number].scope for number in numbers]
        self._verify(signature, digest(b"gll-gone", self._community, self._nonce, *scopes))
        for number in numbers:
            del self._logs[number]
        answer.told["G"] = numbers

    def _end(self, answer: Answer, payload: bytes) -> None:
        answer.end = end = End(*unpack(payload)[:6])
        if end.entries != len(answer.entries):
            raise Damaged("cut_answer: the end counts other entries than came")
        if end.nonce != self._nonce:
            raise Damaged("cut_answer: the end of another answer")
        for number, entries, ids in end.sums:
            log = self._logs[number]
            if (entries, ids) != (len(log.held), ids_added(log.ids)):
                raise Damaged(f"the sums of scope {number} are not those of what came")

    def _verify(self, signature: bytes, signed: bytes) -> None:
        try:
            self._key.verify(signature, signed)
        except InvalidSignature:
            raise Damaged("bad_signature: it does not cover what came") from None

    def _known(self, number: int, scope: bytes) -> Log:
        return self._logs.setdefault(number, Log.empty(self._community, scope))

    def _open_streams(self, run: Run) -> None:
        for entry in run.entries if run.number == DIRECTORY else ():
            if entry.operation.kind == STREAM and entry.operation.record is None:
                self._known(entry.seq, entry.operation.id)


def places(logs: Mapping[int, Log]) -> dict[tuple[int, int], bytes]:
    """What an alias may name: (scope number, sequence number) of each creation that is held, in its place or ahead of it."""
    return {
        (number, entry.seq): entry.operation.id
        for number, log in logs.items()
        for entry in log.all
        if entry.operation.record is None
    }


def _notice(answer: Answer, payload: bytes) -> None:
    answer.refusals += [Refusal(*told[:3]) for told in unpack(payload)[0]]


def _error(_answer: Answer, payload: bytes) -> None:
    raise Damaged(f"an error in the answer: {unpack(payload)}")
