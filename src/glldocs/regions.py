"""Which lines of a text became which, where replacements in it are known."""

from collections.abc import Iterable, Iterator, Sequence

from glldocs.deltas import Hunk
from glldocs.sentences import line_end, line_start


def regions(changed: Iterable[Hunk], before: str) -> Iterator[list[Hunk]]:
    """Those together that lie on the same lines, or on neighbouring ones."""
    region: list[Hunk] = []
    for hunk in changed:
        if region and line_start(before, hunk.start) > line_end(before, region[-1].end):
            yield region
            region = []
        region.append(hunk)
    if region:
        yield region


def lines_of(region: Sequence[Hunk], before: str, after: str) -> Hunk:
    """All of the lines that a region lies on."""
    first, last = region[0], region[-1]
    return Hunk(
        line_start(before, first.start),
        line_end(before, last.end),
        line_start(after, first.to_start),
        line_end(after, last.to_end),
    )
