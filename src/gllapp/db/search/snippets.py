"""Some words of a text around the first place that was looked for, with what was found marked."""

import re
from collections.abc import Sequence
from functools import lru_cache
from math import inf

from gllcore.folding import words

MARK = "⟦", "⟧"
_SHOWN = 28
_BEFORE = _SHOWN // 4
_PIECE = re.compile(r"\S+")


def snippet(body: str, wanted: Sequence[str], *, begun: bool = True) -> str:
    """Some words around the first that matched, each match between MARKs; ``begun``: the last one wanted may be longer there."""
    pieces, hits = _read(body, wanted, begun=begun)
    start = max(0, min(hits, default=0) - _BEFORE)
    shown = range(start, min(start + _SHOWN, len(pieces)))
    marked = [f"{MARK[0]}{pieces[at]}{MARK[1]}" if at in hits else pieces[at] for at in shown]
    return ("… " if start else "") + " ".join(marked) + (" …" if shown.stop < len(pieces) else "")


def _read(body: str, wanted: Sequence[str], *, begun: bool) -> tuple[list[str], set[int]]:
    """The text as far as the first piece that is not shown any more, and the places of what matched."""
    pieces: list[str] = []
    found: set[int] = set()
    end = inf if wanted else _SHOWN
    for at, piece in enumerate(_PIECE.finditer(body)):
        pieces.append(piece.group())
        if at >= end:
            break
        if wanted and _matches(pieces[at], wanted, begun=begun):
            if not found:
                end = max(0, at - _BEFORE) + _SHOWN
            found.add(at)
    return pieces, found


def _matches(piece: str, wanted: Sequence[str], *, begun: bool) -> bool:
    last = wanted[-1]
    return any(word in wanted or (begun and word.startswith(last)) for word in _folded(piece))


@lru_cache(maxsize=4_096)
def _folded(piece: str) -> tuple[str, ...]:
    """The same words stand in every text."""
    return tuple(words(piece))
