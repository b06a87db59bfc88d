"""Makes a text say something else by an edit that is no larger than the difference, and in bounded time."""

from os.path import commonprefix
from typing import Final

from glldocs import text_engine as loro

# Comparing costs time with the square of what differs. Beyond these, whole lines count as replaced, then all between.
_MS_BY_CHARACTER: Final = 200.0
_MS_BY_LINE: Final = 300.0
_LATE: Final = "Timeout"


def rewrite(text: "loro.LoroText", wanted: str) -> None:
    """The engine's own comparison where it is in time, and never a change of what stands alike before and behind."""
    if text.to_string() == wanted:
        return
    for compare, limit in ((text.update, _MS_BY_CHARACTER), (text.update_by_line, _MS_BY_LINE)):
        try:
            compare(wanted, timeout_ms=limit)
        except ValueError as late:
            if str(late) != _LATE:
                raise
        else:
            return
    _replace_middle(text, wanted)


def _replace_middle(text: "loro.LoroText", wanted: str) -> None:
    # Read again: who ran out of time may have done half of it.
    before = text.to_string()
    start = _alike(before, wanted)
    rest = min(len(before), len(wanted)) - start
    behind = _alike(before[::-1][:rest], wanted[::-1][:rest])
    text.delete(start, len(before) - behind - start)
    text.insert(start, wanted[start : len(wanted) - behind])


def _alike(one: str, other: str) -> int:
    """How many characters both begin with."""
    return len(commonprefix((one, other)))  # noqa: RUF071  # characters are what is compared; these are no paths
