"""Rectangles of characters become rectangles of lines; pure."""

import math
from collections.abc import Iterable, Iterator

from gllfiles.helper.messages import Rect

# Characters whose boxes overlap by this part of their height stand on one line.
_SAME_LINE = 0.5


def joined(rects: Iterable[Rect]) -> Iterator[Rect]:
    """Rectangles of neighbours on one line become one."""
    line: Rect | None = None
    for rect in rects:
        if not all(map(math.isfinite, rect)) or rect[2] <= rect[0]:
            continue
        if line is not None and _beside(line, rect):
            line = (
                min(line[0], rect[0]),
                min(line[1], rect[1]),
                max(line[2], rect[2]),
                max(line[3], rect[3]),
            )
        else:
            if line is not None:
                yield line
            line = rect
    if line is not None:
        yield line


def _beside(line: Rect, rect: Rect) -> bool:
    shared = min(line[3], rect[3]) - max(line[1], rect[1])
    return shared > _SAME_LINE * (rect[3] - rect[1])
