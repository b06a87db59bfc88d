"""Draws what is missing of a file from one source after the other; whatever stops it, the blocks that came stay."""

from collections.abc import Iterator, Sequence
from contextlib import closing

from gllapp.file_views import STICK_DAMAGED
from gllapp.sync.files.meter import Meter
from gllapp.sync.files.sources import Source
from gllapp.sync.pacing import may_resume
from gllcore.errors import EnvironmentFault, GllError, ProtocolViolation, Refused
from gllcore.files import BLOCK_BYTES, Span, block_size, missing_spans
from gllfiles.store import Part


def draw(part: Part, sources: Sequence[Source], meter: Meter) -> None:
    """Fetches until nothing is missing. What one source cannot give is asked of the next.

    Raises what the last source raised if blocks are still missing then (EnvironmentFault, Refused ``unknown_file``,
    ProtocolViolation ``damaged_block`` with the source's name), and Enough when the meter says so.
    """
    fault: GllError = Refused("unknown_file")
    for source in sources:
        try:
            _Drawing(part, source, meter).run()
        except (EnvironmentFault, Refused) as found:
            fault = found
        if part.is_whole:
            return
    raise fault


class _Drawing:
    """One source's turn. A block that does not fit is asked for once more; then the source is not believed any longer.

    A block that the source itself says it has lost is left to others, and the rest is drawn.
    """

    def __init__(self, part: Part, source: Source, meter: Meter) -> None:
        self._part = part
        self._source = source
        self._meter = meter
        self._doubted: set[int] = set()
        self._lost: dict[int, ProtocolViolation] = {}

    def run(self) -> None:
        resumed = 0
        while any(self._wanted()):
            before = len(self._part.held)
            try:
                self._go_through()
            except EnvironmentFault as fault:
                brought = len(self._part.held) > before
                if not may_resume(fault.code, brought=brought, resumed=resumed):
                    raise
                resumed += 1
        for lost in self._lost.values():
            raise lost

    def _wanted(self) -> Iterator[Span]:
        return missing_spans(self._part.card.size, self._part.held | self._lost.keys())

    def _go_through(self) -> None:
        """Asks for everything that is missing, once."""
        for span in list(self._wanted()):
            affordable = self._meter.affordable(span)
            self._read_what_is_there(affordable)
            if affordable != span:
                self._meter.affordable(Span(affordable.end, span.end))

    def _read_what_is_there(self, span: Span) -> None:
        """Goes on behind each block that is lost."""
        start = span.start
        while start < span.end:
            try:
                self._read(Span(start, span.end))
            except ProtocolViolation as fault:
                if fault.code != STICK_DAMAGED:
                    raise
                lost = next(
                    at
                    for at in range(start // BLOCK_BYTES, self._part.card.blocks)
                    if at not in self._part.held
                )
                self._lost[lost] = fault
                start = (lost + 1) * BLOCK_BYTES
            else:
                return

    def _read(self, span: Span) -> None:
        card = self._part.card
        block, waiting = span.start // BLOCK_BYTES, bytearray()
        with closing(self._source.read(card, span)) as pieces:
            for piece in pieces:
                self._meter.took(len(piece))
                waiting += piece
                while block * BLOCK_BYTES < span.end and len(waiting) >= (
                    size := block_size(card.size, block)
                ):
                    self._take(block, bytes(waiting[:size]))
                    del waiting[:size]
                    block += 1
                    if block * BLOCK_BYTES < span.end:
                        self._meter.check()
        if block * BLOCK_BYTES < span.end:
            raise EnvironmentFault("cut_answer", server=self._source.name)

    def _take(self, block: int, content: bytes) -> None:
        if self._part.put(block, content):
            return
        if block in self._doubted:
            raise ProtocolViolation("damaged_block", source=self._source.name)
        self._doubted.add(block)
