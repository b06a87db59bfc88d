"""Makes a text say something else by an edit that is no larger than the words that differ, and in bounded time.

Whole words, and not the letters that two words happen to share: what two people write in the same place at once is kept side by
side, and of "paper" beside "towel" with the p and the e of both in common nobody could read either.
"""

import re
from collections.abc import Iterator
from difflib import SequenceMatcher
from os.path import commonprefix
from typing import Final, NamedTuple

from gllcore.differences import Mark, differences
from glldocs import text_engine as loro

# Comparing costs time with the square of what differs. Beyond these, letters are compared by the engine as long as it is in
# time, then whole lines count as replaced, then all between.
_MOST_LINES: Final = 2_000
_MOST_CHARACTERS: Final = 8_000
_MS_BY_CHARACTER: Final = 200.0
_MS_BY_LINE: Final = 300.0
_LATE: Final = "Timeout"
_LINE = re.compile(r"[^\n]*\n|[^\n]+")


class _Edit(NamedTuple):
    """From ``start`` so many characters are replaced by these words; places are those of the text before all edits."""

    start: int
    removed: int
    added: str


def rewrite(text: "loro.LoroText", wanted: str) -> None:
    """Never changes what stands alike before and behind."""
    before = text.to_string()
    if before == wanted:
        return
    edits = _by_words(before, wanted)
    if edits is None:
        _by_engine(text, wanted)
        return
    # From behind: so the places of those before hold.
    for edit in reversed(edits):
        if edit.removed:
            text.delete(edit.start, edit.removed)
        if edit.added:
            text.insert(edit.start, edit.added)


def _by_words(before: str, wanted: str) -> list[_Edit] | None:
    """None where it would take too long."""
    old, new = _LINE.findall(before), _LINE.findall(wanted)
    start = next((at for at, (one, other) in enumerate(zip(old, new, strict=False)) if one != other), None)
    start = min(len(old), len(new)) if start is None else start
    rest = min(len(old), len(new)) - start
    behind = next((at for at in range(rest) if old[-1 - at] != new[-1 - at]), rest)
    old, new, at = old[start : len(old) - behind], new[start : len(new) - behind], sum(map(len, old[:start]))
    if len(old) + len(new) > _MOST_LINES:
        return None
    edits: list[_Edit] = []
    for kind, one, end, other, other_end in SequenceMatcher(None, old, new).get_opcodes():
        gone, came = "".join(old[one:end]), "".join(new[other:other_end])
        if kind != "equal":
            if gone and came and len(gone) + len(came) > _MOST_CHARACTERS:
                return None
            edits += _within(at, gone, came)
        at += len(gone)
    return edits


def _within(at: int, gone: str, came: str) -> Iterator[_Edit]:
    """The words that differ between two passages, of which the first begins at ``at``."""
    begun, removed = at, 0
    for mark, words in differences(gone, came):
        if mark is Mark.REMOVED:
            removed = len(words)
            continue
        if mark is Mark.ADDED:
            yield _shortened(_Edit(at, removed, words), gone[at - begun : at - begun + removed])
        else:
            if removed:
                yield _Edit(at, removed, "")
            at += len(words)
        at, removed = at + removed, 0
    if removed:
        yield _Edit(at, removed, "")


def _shortened(edit: _Edit, gone: str) -> _Edit:
    """A word that only gets longer or shorter is the same word, and what was said of it stays with it."""
    start = _alike(gone, edit.added)
    behind = _alike(gone[start:][::-1], edit.added[start:][::-1])
    if start + behind < min(len(gone), len(edit.added)):
        return edit
    added = edit.added[start : len(edit.added) - behind]
    return _Edit(edit.start + start, edit.removed - start - behind, added)


def _by_engine(text: "loro.LoroText", wanted: str) -> None:
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
