"""Draws what is missing of a file from one source after the other; whatever stops it, the blocks that came stay."""

from collections.abc import Sequence
from contextlib import closing

from gllapp.sync.files.meter import Meter
from gllapp.sync.files.sources import Source
from gllapp.sync.pacing import may_resume
from gllcore.errors import EnvironmentFault, GllError, ProtocolViolation, Refused
from gllcore.files import BLOCK_BYTES, Span, block_size
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
    """One source's turn. A block that does not fit is asked for once more; then the source is not believed any longer."""

    def __init__(self, part: Part, source: Source, meter: Meter) -> None:
        self._part = part
        self._source = source
        self._meter = meter
        self._doubted: set[int] = set()

    def run(self) -> None:
        resumed = 0
        while not self._part.is_whole:
            before = len(self._part.held)
            try:
                self._go_through()
            except EnvironmentFault as fault:
                brought = len(self._part.held) > before
                if not may_resume(fault.code, brought=brought, resumed=resumed):
                    raise
                resumed += 1

    def _go_through(self) -> None:
        """Asks for everything that is missing, once."""
        for span in list(self._part.missing()):
            affordable = self._meter.affordable(span)
            self._read(affordable)
            if affordable != span:
                self._meter.affordable(Span(affordable.end, span.end))

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
