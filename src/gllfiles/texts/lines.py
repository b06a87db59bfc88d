"""Words with places become lines, in the order in which they are read: from left to right, or in Arabic from right to left; pure."""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby
from statistics import median
from typing import NamedTuple

# Two words stand on one line when their baselines are nearer than this part of their size.
_SAME_LINE = 0.4
_ENDING = re.compile(r"^([.,:;!?،؛؟۔]+)(?=\S)")
# Where a line could have been cut, and was not.
_CUT = re.compile("[\ufffe\x02\xad] (?=\\w)")
# Letters drawn as one, and the shapes that Arabic letters take within words.
_SHAPES = re.compile("[\ufb00-\ufb06\ufb50-\ufdff\ufe70-\ufeff]")


class Word(NamedTuple):
    """A word as it lies on its page, in points from below; ``start`` is where its first character begins."""

    text: str
    start: float
    left: float
    right: float
    baseline: float
    size: float


class Line(NamedTuple):
    """A line of a page; ``size`` is the height of most of its words, ``baseline`` is counted from below."""

    text: str
    left: float
    right: float
    baseline: float
    size: float
    right_to_left: bool = False


def lines_of(words: Iterable[Word]) -> Iterator[Line]:
    line: list[Word] = []
    for word in words:
        if line and not _goes_on(line, word):
            yield _line(line)
            line = []
        line.append(word)
    if line:
        yield _line(line)


def _goes_on(line: Sequence[Word], word: Word) -> bool:
    last = line[-1]
    return abs(word.baseline - last.baseline) < _SAME_LINE * max(last.size, word.size, 1.0)


def _line(words: Sequence[Word]) -> Line:
    right_to_left = is_right_to_left(" ".join(word.text for word in words))
    ordered = _as_read(words) if right_to_left else [word.text for word in words]
    return Line(
        _SHAPES.sub(lambda shape: unicodedata.normalize("NFKC", shape[0]), _CUT.sub("", " ".join(ordered))),
        min(word.left for word in words),
        max(word.right for word in words),
        words[0].baseline,
        median(word.size for word in words),
        right_to_left,
    )


def is_right_to_left(text: str) -> bool:
    """Whether most of the letters are Arabic, Hebrew or the like."""
    ways = [unicodedata.bidirectional(letter) for letter in text if letter.isalpha()]
    return 2 * sum(way in ("R", "AL") for way in ways) > len(ways)


def _as_read(words: Sequence[Word]) -> list[str]:
    """Right to left by their places, which PDFium's order does not always follow; foreign words in between keep theirs."""
    ordered = sorted(words, key=lambda word: -word.start)
    read: list[str] = []
    for foreign, run in groupby(ordered, key=lambda word: _is_foreign(word.text)):
        texts = [word.text if foreign else _ending_last(word.text) for word in run]
        read += reversed(texts) if foreign else texts
    return read


def _ending_last(word: str) -> str:
    """A full stop stands to the left of the last word, and so before it in PDFium's order."""
    return _ENDING.sub("", word) + "".join(_ENDING.findall(word)) if is_right_to_left(word) else word


def _is_foreign(word: str) -> bool:
    return any(unicodedata.bidirectional(letter) == "L" for letter in word)
