"""The text of a document as Qt holds it: each of its UTF-16 units at the same place, and nothing that breaks a text document."""

import re
from typing import Final

from gllcore.differences import Mark, differences
from glldocs.deltas import Change, units

# Comparing costs time with the square of the words.
_MOST_COMPARED: Final = 8_000

# Line ends that Qt would count otherwise, its own signs for frames and pictures, and overrides of direction.
_SHOWN = str.maketrans(
    {
        "\r": " ",
        "\u2028": "\n",
        "\u2029": "\n",
        "\ufdd0": "\ufffd",
        "\ufdd1": "\ufffd",
        "\ufffc": "\ufffd",
        "\u202d": "\ufffd",
        "\u202e": "\ufffd",
        # Letters that nobody sees; for each that it lacks, Qt looks through all fonts. Two units as they are.
        **{chr(tag): "\ufffd\ufffd" for tag in range(0xE0000, 0xE0080)},
    }
)
_UNBROKEN = re.compile(r"\S{2000}")
_WRITTEN = str.maketrans({"\u2028": "\n", "\u2029": "\n"})


def as_shown(text: str) -> str:
    """What an editor shows of a document's text."""
    return text.translate(_SHOWN)


def is_unbroken(text: str) -> bool:
    """Whether something in it is so long without a gap that looking for one, line by line, makes people wait."""
    return _UNBROKEN.search(text) is not None


def as_written(raw: str) -> str:
    """What a person has typed, of what Qt calls its raw text."""
    return raw.translate(_WRITTEN)


def replaced(change: Change, text: str) -> tuple[Change, ...]:
    """The same change where something stands in the place of what was chosen, one after the other: whole words, whatever letters they share.

    Others may have replaced the same words meanwhile, and what is left of two words in each other nobody could read. For that what
    is typed over something is all new from its first key; of what is pasted over it the same words stay.
    """
    old = _slice(text, change.position, change.removed)
    is_typed = units(change.inserted) <= 2  # a key is one unit, or a pair
    if is_typed or len(old) + len(change.inserted) > _MOST_COMPARED:
        return (change,)
    made, at = [], change.position
    for mark, words in differences(old, change.inserted):
        if mark is Mark.REMOVED:
            made.append(Change(at, units(words), ""))
            continue
        if mark is Mark.ADDED:
            made.append(Change(at, 0, words))
        at += units(words)
    return tuple(made)


def narrowed(change: Change, text: str) -> Change | None:
    """The same change without what stands at both its ends already in ``text``; None where nothing is left of it.

    Qt tells of whole lines, and of lines that are only drawn anew.
    """
    old = _slice(text, change.position, change.removed)
    new = change.inserted
    if old == new:
        return None
    most = min(len(old), len(new))
    first = next((at for at in range(most) if old[at] != new[at]), most)
    left = most - first
    last = next((at for at in range(left) if old[-1 - at] != new[-1 - at]), left)
    gone, came = old[first : len(old) - last], new[first : len(new) - last]
    return Change(change.position + units(old[:first]), units(gone), came)


def _slice(text: str, position: int, length: int) -> str:
    if text.isascii():
        return text[position : position + length]
    raw = text.encode("utf-16-le", "surrogatepass")
    return raw[2 * position : 2 * (position + length)].decode("utf-16-le", "replace")
