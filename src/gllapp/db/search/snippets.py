"""Some words of a text around the first place that was looked for, with what was found marked."""

import re
from collections.abc import Sequence

from gllcore.folding import words

MARK = "⟦", "⟧"
_SHOWN = 28
_BEFORE = _SHOWN // 4
_PIECE = re.compile(r"\S+")


def snippet(body: str, wanted: Sequence[str], *, begun: bool = True) -> str:
    """Some words around the first that matched, each match between MARKs; ``begun``: the last one wanted may be longer there."""
    pieces = _PIECE.findall(body)
    hits = _hits(pieces, wanted, begun=begun)
    start = max(0, min(hits, default=0) - _BEFORE)
    shown = range(start, min(start + _SHOWN, len(pieces)))
    marked = [f"{MARK[0]}{pieces[at]}{MARK[1]}" if at in hits else pieces[at] for at in shown]
    return ("… " if start else "") + " ".join(marked) + (" …" if shown.stop < len(pieces) else "")


def _hits(pieces: Sequence[str], wanted: Sequence[str], *, begun: bool) -> set[int]:
    """The places of what matched, as far as it can be shown: what comes after the last piece shown is not looked at."""
    found: set[int] = set()
    if not wanted:
        return found
    end = len(pieces)
    for at, piece in enumerate(pieces):
        if at >= end:
            break
        if _matches(piece, wanted, begun=begun):
            if not found:
                end = max(0, at - _BEFORE) + _SHOWN
            found.add(at)
    return found


def _matches(piece: str, wanted: Sequence[str], *, begun: bool) -> bool:
    last = wanted[-1]
    return any(word in wanted or (begun and word.startswith(last)) for word in words(piece))
