"""Where things of different heights stand in a long column, below a header; pure arithmetic, in pixels."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate
from typing import NamedTuple

HEADER = -1


class Anchor(NamedTuple):
    """What stays where it is while heights around it change: an item (or HEADER), and its distance from the view's top."""

    item: int = HEADER
    distance: int = 0


@dataclass(frozen=True, slots=True)
class Stack:
    """Items below a header, ``gap`` apart; the last gap is below the last item."""

    header: int
    gap: int
    heights: Sequence[int]

    def tops(self) -> list[int]:
        """Where each item begins."""
        steps = (height + self.gap for height in self.heights[:-1])
        return list(accumulate(steps, initial=self.header)) if self.heights else []

    def end(self) -> int:
        """Where everything ends."""
        return self.header + sum(self.heights) + self.gap * max(1, len(self.heights))

    def between(self, first: int, last: int) -> Iterator[int]:
        """The items of which a part lies in this stretch."""
        for at, (top, height) in enumerate(zip(self.tops(), self.heights, strict=True)):
            if top < last and top + height > first:
                yield at

    def mostly_between(self, first: int, last: int, share: float) -> Iterator[int]:
        """The items of which such a share lies in this stretch, or that fill such a share of it."""
        for at, (top, height) in enumerate(zip(self.tops(), self.heights, strict=True)):
            if min(top + height, last) - max(top, first) >= min(height, last - first) * share:
                yield at

    def anchor(self, scroll: int) -> Anchor:
        """The first item in a view that begins at ``scroll``, so that :meth:`scroll` finds the same place again."""
        if scroll < self.header or not self.heights:
            return Anchor(HEADER, -scroll)
        tops = self.tops()
        inside = (at for at, top in enumerate(tops) if top + self.heights[at] > scroll)
        at = next(inside, len(tops) - 1)
        return Anchor(at, tops[at] - scroll)

    def scroll(self, anchor: Anchor) -> int:
        """Where the view must begin for the anchor to stand at its distance."""
        return (0 if anchor.item == HEADER else self.tops()[anchor.item]) - anchor.distance
