"""The answer of an exchange as a stream of frames. No transaction is open while a frame is on its way to the reader."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from gllcore import columns
from gllcore.columns import Run
from gllcore.compression import Squeezer
from gllcore.frames import MAGIC, PAYLOAD_BYTES, FrameKind, frame
from gllcore.ids import OpId
from gllcore.packing import Packer, Placed, last_of_runs
from gllcore.protocol import End, Notice, Refusal, Sum, SummedEnd, Tip, encode
from gllcore.reconciliation import Resumed
from gllserver.services.exchange.aliases import Aliases
from gllserver.services.exchange.cursors import Stretch
from gllserver.services.ground import Ground

PAGE_ENTRIES: Final = 250

# One NOTICE must fit a message whatever the refusals say.
_NOTICE_REFUSALS: Final = 200
# The longest END with its frame; kept free of a reader's budget.
_END_BYTES: Final = 32
# A scope's sum in it.
_SUM_BYTES: Final = 20
# Below this a block would be all head.
_LEAST_PAYLOAD: Final = 1024


class Answer:
    """Refusals, then the stretches of log that the reader lacks, then the end."""

    def __init__(
        self,
        ground: Ground,
        stretches: Sequence[Stretch],
        refusals: Sequence[Refusal],
        echoes: Mapping[OpId, int],
        max_bytes: int,
        *,
        summed: bool,
    ) -> None:
        self._ground = ground
        self._squeezer = Squeezer(ground.dictionary)
        self._aliases = Aliases(ground.database)
        self._stretches = stretches
        self._refusals = refusals
        self._echoes = echoes
        self._max_bytes = max_bytes
        self._summed = summed
        self._end_bytes = _END_BYTES + summed * _SUM_BYTES * len(stretches)

    def frames(self, resumed: Resumed | None = None) -> Iterator[bytes]:
        """The bytes of the answer, piece by piece. At least one piece of log is sent, whatever the budget."""
        head = MAGIC + b"".join(self._notices())
        if resumed is not None:
            head += frame(FrameKind.RESUMED, encode(resumed))
        yield head
        sent, entries, more = len(head), 0, False
        for packed in self._packer().messages(self._lacked()):
            message = frame(FrameKind.LOG, packed.payload)
            if entries and self._max_bytes and sent + len(message) + self._end_bytes > self._max_bytes:
                more = True
                break
            yield message
            sent += len(message)
            entries += len(packed.items)
        yield frame(FrameKind.END, encode(self._end(entries, more)))

    def _end(self, entries: int, more: bool) -> End:
        """A reader that stops early cannot compare sums."""
        if not self._summed:
            return End(entries, self._ground.clock(), more)
        sums = [Sum(state.number, state.head.seq, state.ids) for state, _ in self._stretches]
        return SummedEnd(entries, self._ground.clock(), more, () if more else tuple(sums))

    def _notices(self) -> Iterator[bytes]:
        for at in range(0, len(self._refusals), _NOTICE_REFUSALS):
            part = tuple(self._refusals[at : at + _NOTICE_REFUSALS])
            yield frame(FrameKind.NOTICE, encode(Notice(part)))

    def _packer(self) -> Packer:
        room = PAYLOAD_BYTES
        if self._max_bytes:
            room = max(_LEAST_PAYLOAD, min(PAYLOAD_BYTES, self._max_bytes - 2 * self._end_bytes))
        return Packer(self._squeezer, self._encode, self._seal, room)

    def _lacked(self) -> Iterator[Placed]:
        for state, after in self._stretches:
            while after < state.head.seq:
                with self._ground.database.reading() as session:
                    page = session.log.page(state, after, PAGE_ENTRIES)
                yield from page
                after += len(page)

    def _encode(self, runs: Sequence[Run]) -> bytes:
        return columns.encode(runs, self._aliases.of(runs), self._echoes)

    def _seal(self, items: Sequence[Placed]) -> bytes:
        return self._ground.charter.seal(
            [Tip(last.scope, last.entry.seq or 0, last.link) for last in last_of_runs(items)]
        )
