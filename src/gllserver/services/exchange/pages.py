"""Newest first: the pages of all scopes that a reader is far behind in, from their newest entries down, as one sequence."""

import heapq
from collections.abc import Iterator, Sequence
from typing import Final

from gllcore.ids import RecordId
from gllcore.model.discussions import PostField
from gllcore.operations import Kind, referred, unpack
from gllcore.packing import Placed, first_of_runs
from gllserver.services.exchange.aliases import Aliases
from gllserver.services.exchange.cursors import link_at
from gllserver.services.exchange.lacking import Stretch
from gllserver.services.ground import Ground

# So many entries of a scope are looked at first, then twice as many each time: of hundreds of streams, little is needed.
_FIRST_LOOK: Final = 16
_LONGEST_LOOK: Final = 256


def newest_first(ground: Ground, stretches: Sequence[Stretch]) -> Iterator[Placed]:
    """Every entry of the stretches with the link before it. Whatever is taken from the front is a run in each scope."""
    return heapq.merge(
        *(_downward(ground, stretch) for stretch in stretches),
        key=lambda item: -(item.entry.received_ms or 0),
    )


def _downward(ground: Ground, stretch: Stretch) -> Iterator[Placed]:
    state, (after, upto) = stretch
    limit = _FIRST_LOOK
    while upto > after:
        with ground.database.reading() as session:
            start = link_at(ground.charter, session, state, after)
            looked_at = session.log.page_back(state, after, upto, limit, start)
        yield from looked_at
        upto -= len(looked_at)
        limit = min(2 * limit, _LONGEST_LOOK)


class Openers:
    """The first posts of threads: sent ahead of their place with the replies, which nobody could read without them."""

    def __init__(self, ground: Ground, aliases: Aliases, stretches: Sequence[Stretch]) -> None:
        self._ground = ground
        self._aliases = aliases
        self._stretches = {stretch.state.number: stretch for stretch in stretches}
        self._told: set[tuple[int, int]] = set()

    def held(self, places: Sequence[tuple[int, int]]) -> None:
        """The reader holds these already."""
        self._told.update(places)

    def before(self, page: Sequence[Placed]) -> list[Placed]:
        """The first posts that this page's replies need and the reader lacks; each is given once."""
        wanted: dict[int, set[int]] = {}
        firsts = {item.number: item.entry.seq or 0 for item in first_of_runs(page)}
        self._aliases.learn((item.number, thread) for item in page if (thread := _thread(item)) is not None)
        for item in page:
            thread = _thread(item)
            seq = None if thread is None else self._aliases.seq_of(item.number, thread)
            if seq is not None and self._stretches[item.number].span.after < seq < firsts[item.number]:
                wanted.setdefault(item.number, set()).add(seq)
        found: list[Placed] = []
        for number, seqs in wanted.items():
            fresh = {seq for seq in seqs if (number, seq) not in self._told}
            self._told.update((number, seq) for seq in fresh)
            if fresh:
                with self._ground.database.reading() as session:
                    found += session.log.at(self._stretches[number].state, fresh)
        return found


def _thread(item: Placed) -> RecordId | None:
    """The thread of a reply; None for whatever is none."""
    if item.entry.op.kind != Kind.POST or item.entry.op.record is not None:
        return None
    try:
        return referred(unpack(item.entry.op.payload).get(PostField.THREAD))
    except ValueError:
        return None
