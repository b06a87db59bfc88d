"""Newest first: the pages of all scopes that a reader is far behind in, from their newest entries down, as one sequence."""

import heapq
from collections.abc import Iterator, Sequence
from itertools import accumulate
from typing import Final

from gllcore.packing import Placed
from gllserver.services.exchange.cursors import link_at
from gllserver.services.exchange.lacking import Stretch
from gllserver.services.ground import Ground

# So many entries of a scope are looked at first, then twice as many each time: of hundreds of streams, little is needed.
_FIRST_LOOK: Final = 16
_LONGEST_LOOK: Final = 256
_CHUNK: Final = 32


def newest_first(ground: Ground, stretches: Sequence[Stretch]) -> Iterator[Placed]:
    """Every entry of the stretches with the link before it. Whatever is taken from the front is a run in each scope."""
    return (
        item
        for _, item in heapq.merge(
            *(_downward(ground, stretch) for stretch in stretches), key=lambda each: -each[0]
        )
    )


def _downward(ground: Ground, stretch: Stretch) -> Iterator[tuple[int, Placed]]:
    """The entries from the last one down, each with how new it counts."""
    state, (after, upto) = stretch
    limit = _FIRST_LOOK
    while upto > after:
        with ground.database.reading() as session:
            start = link_at(ground.charter, session, state, after)
            looked_at = session.log.page_back(state, after, upto, limit, start)
        yield from zip(_newness(looked_at, finely=limit == _FIRST_LOOK), looked_at, strict=True)
        upto -= len(looked_at)
        limit = min(2 * limit, _LONGEST_LOOK)


def _newness(items: Sequence[Placed], *, finely: bool) -> list[int]:
    """When each was written, but no less than what lies below it: one wrong clock does not hold back all that is older.

    Only what is looked at first is told apart: each run in a page costs a link, and who reads on reads by threads anyway.
    """
    moments = (item.entry.effective_ms for item in reversed(items))
    fine = list(accumulate(moments, max))[::-1]
    return fine if finely else [fine[at - at % _CHUNK] for at in range(len(fine))]
