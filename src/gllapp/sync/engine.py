"""One sync: tells the server what is here, hands over the outbox, and takes in what is new, frame by frame.

What arrives is verified (checksum, chain of hashes, the community's seal) before the replica sees it, and applied with its
cursor in one transaction. An operation leaves the outbox only when it comes back in the sealed log.
"""

from collections.abc import Callable, Iterator
from typing import NamedTuple

from gllapp.sync.plan import UNLIMITED, Budget, Plan, plan_exchange
from gllapp.sync.ports import Arrival, Keys, Link, Replica
from gllapp.views import SyncProgress
from gllcore import columns
from gllcore.compression import Squeezer
from gllcore.errors import EnvironmentFault, GllError, ProtocolViolation
from gllcore.frames import MAGIC, Frame, FrameKind, FrameReader, frame
from gllcore.operations import extend, first_link
from gllcore.packing import Packer
from gllcore.protocol import (
    SIGNATURE_BYTES,
    Cursor,
    End,
    Tip,
    decode_end,
    decode_error,
    decode_notice,
    encode,
    error_of,
    push_message,
    seal_message,
)

# A server that always has more, without anything arriving, is broken: never ask it for ever.
EXCHANGES = 1_000


class Outcome(NamedTuple):
    """What a sync did. ``error`` tells why it did not come to its end; everything that arrived before is kept.

    ``complete``: the replica holds all that the server had. ``clock_offset_ms``: this device's clock minus the server's.
    """

    complete: bool
    received: int
    sent: int
    receipts: int
    refused: int
    requests: int
    bytes_up: int
    bytes_down: int
    seconds: float
    clock_offset_ms: int | None
    error: GllError | None


class Clock(NamedTuple):
    """Wall time in milliseconds since 1970, and a counter of seconds that never jumps."""

    now_ms: Callable[[], int]
    seconds: Callable[[], float]


class Stopped(Exception):  # not an error: a budget was used up, or the person asked
    """Ends an exchange between two frames."""


class Engine:
    """Runs one sync of ``replica`` over ``link``.

    ``on_progress`` is called after each message; ``is_stopped`` is asked before each one.
    """

    def __init__(
        self,
        replica: Replica,
        link: Link,
        keys: Keys,
        dictionary: bytes,
        clock: Clock,
        budget: Budget = UNLIMITED,
        on_progress: Callable[[SyncProgress], None] = lambda _: None,
        is_stopped: Callable[[], bool] = lambda: False,
    ) -> None:
        self._replica = replica
        self._link = link
        self._keys = keys
        self._dictionary = dictionary
        self._clock = clock
        self._budget = budget
        self._on_progress = on_progress
        self._is_stopped = is_stopped
        self._started = clock.seconds()
        self._received = self._receipts = self._sent = self._refused = self._requests = 0
        self._offset: int | None = None

    def run(self) -> Outcome:
        """Syncs until the server has no more or something stops it; never raises a GllError, but tells it."""
        try:
            self._exchange_until_done()
        except Stopped:
            return self._outcome(complete=False)
        except GllError as error:
            return self._outcome(complete=False, error=error)
        return self._outcome(complete=True)

    def _exchange_until_done(self) -> None:
        for _ in range(EXCHANGES):
            before = self._progress_made()
            plan = plan_exchange(self._replica.held(), self._replica.pending(), self._bytes_left())
            end = self._exchange(plan)
            if plan.is_whole and not end.more:
                return
            # Another request for the rest of a budget would cost more than it brings: at least one frame comes each time.
            if (end.more and self._budget.max_bytes) or self._progress_made() == before:
                break
        raise Stopped

    def _exchange(self, plan: Plan) -> End:
        """One request and its answer."""
        body = self._body(plan)
        self._requests += 1
        self._sent += len(plan.pushes)
        with self._link.exchange(body) as chunks:
            answer = _Answer(self._replica, self._keys, Squeezer(self._dictionary), plan)
            for message in _messages(chunks, self._link.server):
                self._check_budget()
                if message.kind == FrameKind.END:
                    return self._ended(answer, decode_end(message.payload))
                self._take(answer, message)
        raise EnvironmentFault("cut_answer", server=self._link.server)

    def _take(self, answer: "_Answer", message: Frame) -> None:
        if message.kind == FrameKind.LOG:
            new, receipts = answer.log(message.payload)
            self._received += new
            self._receipts += receipts
        elif message.kind == FrameKind.NOTICE:
            self._refused += answer.notice(message.payload)
        elif message.kind == FrameKind.ERROR:
            raise error_of(decode_error(message.payload), self._link.server)
        # Other kinds are of newer servers and carry nothing that this version could use.
        link = self._link
        self._on_progress(SyncProgress(self._received, self._receipts, link.bytes_up, link.bytes_down))

    def _ended(self, answer: "_Answer", end: End) -> End:
        # A whole answer speaks of each operation that was sent; one that does not may be another request's, kept by a proxy.
        if end.entries != answer.entries or (answer.untold and not end.more):
            raise EnvironmentFault("cut_answer", server=self._link.server)
        self._offset = self._clock.now_ms() - end.server_ms
        return end

    def _body(self, plan: Plan) -> bytes:
        """The request's bytes: what is here, then the outbox in signed batches, then its end."""
        community = self._replica.community
        wanted = [
            (item.number, record) for item in plan.pushes for record in columns.mentioned(item.entry.op)
        ]
        wanted += [(columns.DIRECTORY, item.entry.op.device) for item in plan.pushes]
        aliases = self._replica.aliases(wanted)
        packer = Packer(
            Squeezer(self._dictionary),
            encode=lambda runs: columns.encode(runs, lambda number, record: aliases.get((number, record))),
            sign=lambda items: self._keys.sign(push_message(community, (item.entry.op_id for item in items))),
        )
        messages = [frame(FrameKind.PUSH, packed.payload) for packed in packer.messages(plan.pushes)]
        opening = MAGIC + frame(FrameKind.REQUEST, encode(plan.request))
        return opening + b"".join(messages) + frame(FrameKind.END, encode(End(len(plan.pushes))))

    def _bytes_left(self) -> int:
        if not self._budget.max_bytes:
            return 0
        left = self._budget.max_bytes - self._link.bytes_up - self._link.bytes_down
        if left <= 0:
            raise Stopped
        return left

    def _check_budget(self) -> None:
        if self._is_stopped():
            raise Stopped
        if self._budget.max_seconds and self._clock.seconds() - self._started >= self._budget.max_seconds:
            raise Stopped

    def _progress_made(self) -> int:
        return self._received + self._receipts + self._refused

    def _outcome(self, *, complete: bool, error: GllError | None = None) -> Outcome:
        return Outcome(
            complete=complete,
            received=self._received,
            sent=self._sent,
            receipts=self._receipts,
            refused=self._refused,
            requests=self._requests,
            bytes_up=self._link.bytes_up,
            bytes_down=self._link.bytes_down,
            seconds=self._clock.seconds() - self._started,
            clock_offset_ms=self._offset,
            error=error,
        )


class _Answer:
    """Takes in the messages of one answer; its cursors run ahead of the next message, not of the replica."""

    def __init__(self, replica: Replica, keys: Keys, squeezer: Squeezer, plan: Plan) -> None:
        self._replica = replica
        self._keys = keys
        self._squeezer = squeezer
        self._plan = plan
        self._cursors = {held.number: held.cursor for held in replica.held()}
        self.entries = 0
        self.untold = {item.entry.op_id for item in plan.pushes}
        """What was sent and neither came back as an entry nor was refused, so far."""

    def log(self, payload: bytes) -> tuple[int, int]:
        """Verifies and applies a log message; gives how many entries were new and how many were receipts."""
        signature, packed = payload[:SIGNATURE_BYTES], payload[SIGNATURE_BYTES:]
        raw = self._squeezer.unpack(packed)
        runs = self._runs(raw)
        tips = [self._advance(run) for run in runs]
        if not self._keys.is_sealed(signature, seal_message(self._replica.community, tips)):
            raise ProtocolViolation("bad_signature")
        self._squeezer.carried(raw)
        applied = self._replica.apply(Arrival(runs, tips, signature))
        self.entries += sum(len(run.entries) for run in runs)
        self.untold.difference_update(entry.op_id for run in runs for entry in run.entries)
        return applied.new, applied.receipts

    def notice(self, payload: bytes) -> int:
        """Hands refusals of single operations to the replica; gives their number."""
        pushes = self._plan.pushes
        refusals = {
            pushes[refusal.place].entry.op_id: refusal
            for refusal in decode_notice(payload).refusals
            if refusal.place < len(pushes)
        }
        self._replica.refused(refusals)
        self.untold -= refusals.keys()
        return len(refusals)

    def _runs(self, raw: bytes) -> list[columns.Run]:
        block = columns.decode(raw)
        known = self._replica.known(columns.needed(block))
        return columns.runs_of(block, self._replica.community, known, self._plan.operations)

    def _advance(self, run: columns.Run) -> Tip:
        start = Cursor(0, first_link(self._replica.community, run.scope))
        cursor = self._cursors.get(run.number, start)
        if run.entries[0].seq != cursor.seq + 1:
            raise ProtocolViolation("log_gap")
        tip = Tip(run.scope, cursor.seq + len(run.entries), extend(cursor.link, run.entries))
        self._cursors[run.number] = Cursor(tip.seq, tip.link)
        return tip


def _messages(chunks: Iterator[bytes], server: str) -> Iterator[Frame]:
    reader = FrameReader(server)
    for chunk in chunks:
        yield from reader.feed(chunk)
