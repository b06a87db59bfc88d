"""Whose characters stand where in a text, looked up both ways."""

from bisect import bisect_right
from collections import defaultdict
from typing import Final

from glldocs.past import Past, Run
from glldocs.wire import Place


class Standing:
    """Of a text as ``past`` has it when this is made; 30 ms for a text of 300 KB, and ten times that after 20,000 edits."""

    def __init__(self, past: Past) -> None:
        self.text: Final = past.text()
        self._runs = past.runs(0, len(self.text))
        self._starts: list[int] = []
        at = 0
        of: dict[int, list[tuple[int, int, int]]] = defaultdict(list)
        for run in self._runs:
            self._starts.append(at)
            of[run.peer].append((run.start, run.end, at))
            at += run.end - run.start
        self._of = {peer: sorted(those) for peer, those in of.items()}

    def place_of(self, place: Place) -> int | None:
        """Where a character stands; None where it does not."""
        those = self._of.get(place.peer, [])
        index = bisect_right(those, place.counter, key=lambda each: each[0]) - 1
        if index < 0 or place.counter >= those[index][1]:
            return None
        start, _, at = those[index]
        return at + place.counter - start

    def first_of(self, run: Run) -> int | None:
        """Where the first of these characters stands that does."""
        those = self._of.get(run.peer, [])
        index = bisect_right(those, run.start, key=lambda each: each[1])
        if index == len(those) or those[index][0] >= run.end:
            return None
        start, _, at = those[index]
        return at + max(run.start - start, 0)

    def runs(self, start: int, end: int) -> list[Run]:
        """Who typed what stands there."""
        found = []
        index = bisect_right(self._starts, start) - 1
        while start < end:
            run, at = self._runs[index], self._starts[index]
            stop = min(end, at + run.end - run.start)
            found.append(Run(run.peer, run.start + start - at, run.start + stop - at))
            start, index = stop, index + 1
        return found
