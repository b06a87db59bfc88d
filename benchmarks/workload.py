"""The posts that every bench moves: a forum that both sides hold, and what is written next on either side."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from benchmarks.corpus import SamplePost, corpus, delta, edited, read_jsonl

SEED = 7
TRAINING_SEED = 1
"""Dictionaries are trained on this seed's posts, which no bench ever moves."""
PULLED, PUSHED = 20, 5


@dataclass(frozen=True, slots=True)
class Workload:
    base: Sequence[SamplePost]
    pulled: Sequence[SamplePost]
    """20 posts that others wrote after `base`."""
    pushed: Sequence[SamplePost]
    """5 posts that the member wrote after `base`."""
    training: Sequence[SamplePost]
    """Other posts, for dictionaries."""

    @property
    def edit_here(self) -> tuple[SamplePost, SamplePost]:
        """The last post before and after the member edited it, while …"""
        return self.base[-1], edited(self.base[-1], SEED + 3)

    @property
    def edit_there(self) -> tuple[SamplePost, SamplePost]:
        """… another member edited the same post elsewhere."""
        return self.base[-1], edited(self.base[-1], SEED + 4)


def generated(posts: int) -> Workload:
    """A workload of our own generator."""
    base = list(corpus(posts, max(1, posts // 10), SEED))
    return Workload(
        base=base,
        pulled=list(delta(base, PULLED, SEED + 1)),
        pushed=list(delta(base, PUSHED, SEED + 2)),
        training=training_posts(),
    )


def from_file(path: Path, posts: int) -> Workload:
    """A workload of another corpus; its last posts are those written next.

    Its dictionary has to come from the same file: from the 4,000 posts before the last quarter, which a whole
    first sync then moves as well (and gains less than 1 % by it).
    """
    base = list(read_jsonl(path))[:posts]
    new = PULLED + PUSHED
    start = len(base) * 3 // 4
    return Workload(
        base=base[:-new],
        pulled=base[-PULLED:],
        pushed=base[-new:-PULLED],
        training=base[max(0, start - 4_000) : start],
    )


def training_posts() -> list[SamplePost]:
    return list(corpus(4_000, 400, TRAINING_SEED))
