"""What a reader holds already, as history for the compression of what it gets: after a cut, as if there had been none."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import accumulate
from typing import Final, NamedTuple

from gllcore.packing import Placed
from gllcore.protocol import History, Span
from gllserver.db import Session
from gllserver.services.exchange.lacking import Holding, Lack, Stretch

# Of the entries just above a gap: the text that lies nearest to what comes next.
_BYTES: Final = 1024 * 1024
_ENTRIES: Final = 2000


class Common(NamedTuple):
    """Runs that the reader holds, one of each scope that is being resumed."""

    runs: Sequence[Sequence[Placed]] = ()

    @property
    def message(self) -> History:
        return History(
            tuple(Span(run[0].number, run[0].entry.seq or 0, run[-1].entry.seq or 0) for run in self.runs)
        )

    @property
    def payloads(self) -> bytes:
        return b"".join(item.entry.op.payload for run in self.runs for item in run)


def common_history(session: Session, held: Mapping[int, Holding], lack: Lack) -> Common:
    """The entries that lie just above each gap, which both sides take as history; none when nothing is being resumed."""
    gaps = list(_gaps(held, lack))
    runs = [_above(session, stretch, top, _BYTES // len(gaps)) for stretch, top in gaps]
    return Common([run for run in runs if run])


def _gaps(held: Mapping[int, Holding], lack: Lack) -> Iterator[tuple[Stretch, int]]:
    """Each gap that is not filled yet, and up to where the reader holds what is above it."""
    for stretch in lack.pages:
        holding = held.get(stretch.state.number, Holding())
        if holding.gap is not None:
            yield stretch, holding.seq


def _above(session: Session, stretch: Stretch, top: int, room: int) -> list[Placed]:
    high = stretch.span.upto
    found = session.log.page(stretch.state, high, min(_ENTRIES, top - high)) if top > high else []
    weights = accumulate(len(item.entry.op.payload) for item in found)
    return [item for item, weight in zip(found, weights, strict=True) if weight <= room]
