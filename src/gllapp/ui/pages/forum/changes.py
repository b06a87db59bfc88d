"""What changed between two versions of a text, word by word, as HTML that the window may show; pure."""

import html
import re
from collections.abc import Iterator
from difflib import SequenceMatcher

from gllapp.ui.names import direction

# Comparing costs time with the square of the words; longer texts are shown without marks.
_MOST_WORDS = 6_000
_WORD = re.compile(r"\n|[^\S\n]+|[^\s]+")


def changes(before: str, after: str) -> str:
    """The new text with what was added and what was removed marked (classes ``added`` and ``removed``)."""
    old, new = _WORD.findall(before), _WORD.findall(after)
    if len(old) + len(new) > _MOST_WORDS:
        return _paragraphs([("", word) for word in new])
    return _paragraphs(list(_marked(old, new)))


def _marked(old: list[str], new: list[str]) -> Iterator[tuple[str, str]]:
    """Words with their mark: ``added``, ``removed``, or none."""
    for kind, first, last, start, end in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if kind == "equal":
            yield from (("", word) for word in new[start:end])
            continue
        # A removed line end would join what stands on two lines now.
        yield from (("removed", word) for word in old[first:last] if word != "\n")
        yield from (("added", word) for word in new[start:end])


def _paragraphs(words: list[tuple[str, str]]) -> str:
    lines: list[list[tuple[str, str]]] = [[]]
    for mark, word in words:
        if word == "\n":
            lines.append([])
        else:
            lines[-1].append((mark, word))
    return "".join(_paragraph(line) for line in lines if line)


def _paragraph(line: list[tuple[str, str]]) -> str:
    way = direction("".join(word for _, word in line)) or "ltr"
    runs: list[tuple[str, str]] = []
    for mark, word in line:
        if runs and runs[-1][0] == mark:
            runs[-1] = (mark, runs[-1][1] + word)
        else:
            runs.append((mark, word))
    shown = (
        f'<span class="{mark}">{html.escape(words)}</span>' if mark else html.escape(words)
        for mark, words in runs
    )
    return f'<p dir="{way}">{"".join(shown)}</p>'
