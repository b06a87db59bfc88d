"""Where words stand in a text, whatever their case and accents; pure, and meant to run off the window's thread."""

from bisect import bisect_left, bisect_right
from collections.abc import Callable
from itertools import accumulate

from gllcore.folding import shadow

MOST_HITS = 2_000


def places_of(words: str, text: str) -> tuple[tuple[int, int], ...]:
    """From where to where (UTF-16), in the text's order, at most MOST_HITS. What folds to nothing is nowhere."""
    folded = {char: shadow(char) for char in {*words, *text}}
    wanted = "".join(folded[char] for char in words).strip()
    if not wanted:
        return ()
    parts = [folded[char] for char in text]
    whole = "".join(parts)
    at = whole.find(wanted)
    if at < 0:
        return ()
    starts = list(accumulate(map(len, parts), initial=0))
    unit = _units(text)
    found: list[tuple[int, int]] = []
    while at >= 0 and len(found) < MOST_HITS:
        end = at + len(wanted)
        # Marks that fold to nothing belong to the letter before them, and of a letter that folds to two all is found.
        last = max(bisect_left(starts, end), bisect_right(starts, end) - 1)
        found.append((unit(bisect_right(starts, at) - 1), unit(last)))
        at = whole.find(wanted, end)
    return tuple(found)


def _units(text: str) -> Callable[[int], int]:
    """Where in UTF-16 a character is: those beyond the first plane take two units."""
    beyond = [at for at, char in enumerate(text) if char > "\uffff"]
    return lambda at: at + bisect_left(beyond, at)
