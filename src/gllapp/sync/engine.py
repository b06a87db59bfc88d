"""One sync: tells the server what is here, hands over the outbox, and takes in what is new, frame by frame.

What arrives is verified (checksum, chain of hashes, the community's seal) before the replica sees it, and applied with its
cursor in one transaction. An operation leaves the outbox only when it comes back in the sealed log.
"""

from collections.abc import Callable, Iterator, Mapping
from typing import NamedTuple

from gllapp.sync.answer import Answer
from gllapp.sync.plan import UNLIMITED, Budget, Plan, Terms, parted, plan_exchange, plan_reconciliation
from gllapp.sync.ports import Applied, Held, Keys, Link, Replica
from gllapp.sync.requesting import body_of
from gllapp.sync.spending import apportioned
from gllapp.traffic import Counting, Traffic, uncounted
from gllapp.views import LeftStream, SyncProgress
from gllcore.compression import Squeezer
from gllcore.errors import EnvironmentFault, GllError, ProtocolViolation
from gllcore.frames import Frame, FrameKind, FrameReader
from gllcore.incarnations import INCARNATION_BYTES, nonce_in
from gllcore.operations import first_link
from gllcore.protocol import NONCE_BYTES, Cursor, SummedEnd, decode_error, decode_summed_end, error_of
from gllcore.reconciliation import Diverged, decode_diverged

_ENTRIES: Mapping[int, Callable[[Answer, bytes], Applied]] = {
    FrameKind.LOG: Answer.log,
    FrameKind.PAGE: Answer.page,
    FrameKind.AHEAD: Answer.ahead,
}

# A server that always has more, without anything arriving, is broken: never ask it for ever.
EXCHANGES = 1_000
# Nor one whose history goes on changing.
DOUBTS = 3


class Outcome(NamedTuple):
    """What a sync did. ``error`` tells why it did not come to its end; everything that arrived before is kept.

    ``restored``: operations that the server had lost, and has again from here. ``gone``: what is not the member's to read any more. ``complete``: the replica holds all that the server had. ``clock_offset_ms``: this device's clock minus the server's.
    ``parted``: the server's history was not the replica's, as after a restore from a backup.
    """

    complete: bool
    received: int
    sent: int
    receipts: int
    refused: int
    restored: int
    requests: int
    bytes_up: int
    bytes_down: int
    seconds: float
    clock_offset_ms: int | None
    error: GllError | None
    gone: tuple[LeftStream, ...] = ()
    parted: bool = False


class World(NamedTuple):
    """Wall time in milliseconds since 1970, a counter of seconds that never jumps, and unpredictable bytes."""

    now_ms: Callable[[], int]
    seconds: Callable[[], float]
    random_bytes: Callable[[int], bytes]


class Stopped(Exception):  # not an error: a budget was used up, or the person asked
    """Ends an exchange between two frames."""


class Engine:
    """Runs one sync of ``replica`` over ``link``.

    ``on_progress`` is called after each message; ``is_stopped`` is asked before each one. ``regard`` is told for what bytes
    have gone, that were counted already.
    """

    def __init__(
        self,
        replica: Replica,
        link: Link,
        keys: Keys,
        dictionary: bytes,
        world: World,
        budget: Budget = UNLIMITED,
        on_progress: Callable[[SyncProgress], None] = lambda _: None,
        is_stopped: Callable[[], bool] = lambda: False,
        regard: Counting = uncounted,
    ) -> None:
        self._replica = replica
        self._link = link
        self._keys = keys
        self._dictionary = dictionary
        self._world = world
        self._budget = budget
        self._on_progress = on_progress
        self._is_stopped = is_stopped
        self._regard = regard
        self._started = world.seconds()
        self._received = self._receipts = self._sent = self._refused = self._requests = 0
        self._regained = self._restored = self._doubts = self._resumptions = 0
        self._offset: int | None = None
        self._diverged: Diverged | None = None
        self._closed: set[int] = set()
        self._gone: list[LeftStream] = []
        self._repaired: set[int] = set()

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
            plan = self._plan()
            end = self._exchange(plan)
            if plan.is_whole and not end.more and self._diverged is None and self._holds_the_same(end):
                return
            # Another request for the rest of a budget would cost more than it brings: at least one frame comes each time.
            if (end.more and self._budget.max_bytes) or self._progress_made() == before:
                break
        raise Stopped

    def _plan(self) -> Plan:
        held = [self._as_listed(scope) for scope in self._replica.held()]
        if self._diverged is None:
            replica = self._replica
            return plan_exchange(held, replica.pending(), replica.early(), replica.loss(), self._terms())
        places = parted(held, self._diverged)
        known = [scope for scope in held if scope.number not in self._diverged.gone]
        points = {number: self._replica.cursors(number, seqs) for number, seqs in places.items()}
        return plan_reconciliation(known, points, self._terms())

    def _as_listed(self, held: Held) -> Held:
        """Of a scope that is shut to the member nobody can tell where both went on from, but that both began: enough to be told that it is gone."""
        if held.number not in self._closed:
            return held
        start = Cursor(0, first_link(self._replica.community, held.scope))
        return Held(held.number, held.scope, start)

    def _terms(self) -> Terms:
        nonce = nonce_in(self._replica.incarnation(), self._world.random_bytes(NONCE_BYTES))
        return Terms(self._bytes_left(), nonce, self._budget.frame_bytes)

    def _exchange(self, plan: Plan) -> SummedEnd:
        """One request and its answer."""
        body = body_of(plan, self._replica, self._keys, self._dictionary)
        if plan.pushes:
            self._replica.sends(plan.request.nonce)
        self._requests += 1
        self._sent += len(plan.pushes)
        with self._link.exchange(body) as chunks:
            if plan.operations:
                self._regard(Traffic.SENT, len(body), 0)
            answer = Answer(self._replica, self._keys, Squeezer(self._dictionary), plan)
            for message in _messages(chunks, self._link.server):
                self._check_budget()
                if message.kind == FrameKind.END:
                    return self._ended(plan, answer, decode_summed_end(message.payload))
                self._take(answer, message)
        raise EnvironmentFault("cut_answer", server=self._link.server)

    def _take(self, answer: Answer, message: Frame) -> None:
        if message.kind in _ENTRIES:
            applied = _ENTRIES[message.kind](answer, message.payload)
            for kind, size in apportioned(len(message.payload), answer.weights).items():
                self._regard(kind, 0, size)
            self._received += applied.new
            self._receipts += applied.receipts
            self._regained += applied.regained
        elif message.kind == FrameKind.HISTORY:
            answer.history(message.payload)
        elif message.kind == FrameKind.GONE:
            self._gone += answer.let_go(message.payload, self._world.now_ms(), self._closed)
        elif message.kind == FrameKind.DIVERGED:
            self._doubt(answer, decode_diverged(message.payload))
        elif message.kind == FrameKind.RESUMED and self._diverged is not None:
            # Away although its card is not: closed to the member.
            self._closed.update(
                set(self._diverged.gone) - set(answer.resume(message.payload, self._diverged))
            )
            self._diverged = None
            self._resumptions += 1
        elif message.kind == FrameKind.NOTICE:
            self._refused += answer.notice(message.payload)
        elif message.kind == FrameKind.ERROR:
            raise error_of(decode_error(message.payload), self._link.server)
        # Other kinds are of newer servers and carry nothing that this version could use.
        link = self._link
        self._on_progress(SyncProgress(self._received, self._receipts, link.bytes_up, link.bytes_down))

    def _doubt(self, answer: Answer, diverged: Diverged) -> None:
        """The server's history is not the replica's: the next request asks from where both go on."""
        self._doubts += 1
        if self._doubts > DOUBTS:
            raise ProtocolViolation("log_diverged")
        answer.untold.clear()
        self._diverged = diverged

    def _ended(self, plan: Plan, answer: Answer, end: SummedEnd) -> SummedEnd:
        # An answer to another request may have been kept by a proxy; a whole one speaks of each operation that was sent.
        if end.nonce != plan.request.nonce:
            raise EnvironmentFault("cut_answer", server=self._link.server)
        if end.entries != answer.entries or (answer.untold and not end.more):
            raise EnvironmentFault("cut_answer", server=self._link.server)
        # Where logs had parted, the server has taken nothing of the request.
        if plan.pushes and self._diverged is None:
            self._look_for_copies(plan.request.nonce, end.lease)
        self._restored += answer.given_back
        self._offset = self._world.now_ms() - end.server_ms
        return end

    def _look_for_copies(self, nonce: bytes, lease: bytes) -> None:
        """The server remembers the device's last request with operations: one that was not sent from here, a copy has sent."""
        random = self._world.random_bytes(INCARNATION_BYTES)
        self._replica.is_answered(nonce, lease, random, self._world.now_ms())

    def _holds_the_same(self, end: SummedEnd) -> bool:
        """Whether every scope that the answer has brought up to date is here as it is there; what is damaged comes again."""
        here = self._replica.sums([told.number for told in end.sums])
        damaged = [told.number for told in end.sums if here.get(told.number) not in (None, told)]
        for number in damaged:
            if number in self._repaired:
                raise ProtocolViolation("log_diverged")
            self._repaired.add(number)
            self._replica.repair(number)
        return not damaged

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
        if self._budget.max_seconds and self._world.seconds() - self._started >= self._budget.max_seconds:
            raise Stopped

    def _progress_made(self) -> int:
        steps = self._regained + self._doubts + self._resumptions + len(self._repaired) + len(self._gone)
        return self._received + self._receipts + self._refused + steps

    def _outcome(self, *, complete: bool, error: GllError | None = None) -> Outcome:
        return Outcome(
            complete=complete,
            received=self._received,
            sent=self._sent,
            receipts=self._receipts,
            refused=self._refused,
            restored=self._restored,
            gone=tuple(self._gone),
            parted=self._doubts > 0,
            requests=self._requests,
            bytes_up=self._link.bytes_up,
            bytes_down=self._link.bytes_down,
            seconds=self._world.seconds() - self._started,
            clock_offset_ms=self._offset,
            error=error,
        )


def _messages(chunks: Iterator[bytes], server: str) -> Iterator[Frame]:
    reader = FrameReader(server)
    for chunk in chunks:
        yield from reader.feed(chunk)
