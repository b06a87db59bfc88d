"""An eye on the bytes of a sync: what has come whole once is not asked for again, and histories part only after a restore."""

from collections.abc import Callable, Iterable, Iterator

from gllcore.columns import decode
from gllcore.compression import Squeezer
from gllcore.frames import Frame, FrameKind, FrameReader
from gllcore.ids import RecordId
from gllcore.protocol import SIGNATURE_BYTES, Request, decode_gone, decode_history, decode_request, page_of
from gllserver.bootstrap import dictionary
from tests.simulation.device import Memory
from tests.simulation.logbook import Chronicle
from tests.simulation.pods.membership import Membership


class Watch:
    """Reads one device's requests and the answers to them; what it learns is the device's ``memory``."""

    def __init__(
        self,
        memory: Memory,
        member: RecordId,
        chronicle: Chronicle,
        membership: Membership,
        read_log: Callable[[], None],
    ) -> None:
        self._memory = memory
        self._member = member
        self._chronicle = chronicle
        self._membership = membership
        self._read_log = read_log
        self._asked = membership.mark()

    def request(self, body: bytes) -> None:
        """The cursors lie at the end of the last whole message: a cut costs one message at most."""
        self._asked = self._membership.mark()
        opening, *others = FrameReader().feed(body)
        if any(message.kind == FrameKind.CHECKPOINTS for message in others):
            assert self._chronicle.was_restored, "histories have parted, and nobody was restored"
            # Back to the common past, behind which everything comes again.
            self._memory.taken.clear()
            return
        if self._memory.is_damaged:
            return
        held = _held(decode_request(opening.payload))
        for number in [number for number in self._memory.taken if not held.get(number)]:
            if self._membership.was_out(self._member, self._chronicle.now.ids[number]):
                # It went with its pod.
                del self._memory.taken[number]
        again = {
            number: missing
            for number, taken in self._memory.taken.items()
            if (missing := taken - held.get(number, set()))
        }
        assert not again, f"asks again for what came whole: {again}"

    def answer(self, chunks: Iterator[bytes]) -> Iterator[bytes]:
        """Remembers what came in whole messages, once the client has come back for more."""
        reader, squeezer = FrameReader(), Squeezer(dictionary())
        for chunk in chunks:
            messages = list(reader.feed(chunk))
            yield chunk
            for message in messages:
                self._take(message, squeezer)

    def _take(self, message: Frame, squeezer: Squeezer) -> None:
        if message.kind == FrameKind.GONE:
            self._is_gone(decode_gone(message.payload).numbers)
            return
        if message.kind == FrameKind.HISTORY:
            for span in decode_history(message.payload).spans:
                self._check_theirs(span.number)
                squeezer.carried(self._chronicle.now.payloads(span.number, span.first, span.last))
            return
        if message.kind not in (FrameKind.LOG, FrameKind.PAGE, FrameKind.AHEAD):
            return
        is_page = message.kind == FrameKind.PAGE
        raw = squeezer.unpack(
            page_of(message.payload).block if is_page else message.payload[SIGNATURE_BYTES:]
        )
        squeezer.carried(raw)
        segments = decode(raw).segments
        for segment in segments:
            self._check_theirs(segment.scope)
        for segment in segments if message.kind != FrameKind.AHEAD else ():
            run = range(segment.first, segment.first + segment.count)
            self._memory.taken.setdefault(segment.scope, set()).update(run)

    def _check_theirs(self, number: int) -> None:
        """Whatever comes is this member's to read, or was when it was asked for."""
        self._read_log()
        scope = self._chronicle.now.ids.get(number)
        assert scope is None or self._membership.could_read(self._member, scope, self._asked), (
            "a byte of a pod for somebody who is not in it"
        )

    def _is_gone(self, numbers: Iterable[int]) -> None:
        self._read_log()
        for number in numbers:
            scope = self._chronicle.now.ids[number]
            assert self._membership.was_out(self._member, scope), "a pod taken from its member"


def _held(request: Request) -> dict[int, set[int]]:
    """The sequence numbers that the replica says it holds in the logs, by scope."""
    held = {number: set(range(1, seq + 1)) for number, seq in zip(request.scopes, request.seqs, strict=True)}
    for gap in request.gaps:
        held[gap.number] -= set(range(gap.low + 1, gap.high + 1))
    return held
