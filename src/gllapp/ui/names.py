"""Makes names and other one-line words of members safe to show: no control, no disguise, no towers of marks."""

import re
import unicodedata

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

_LONGEST = 100
_LONGEST_TITLE = 200
_MARKS_IN_A_ROW = 4
_LONG_WORD, _SLASH = re.compile(r"\S{25,}"), re.compile(r"[/\\]")

# The characters that turn the direction of what surrounds them (embeddings, overrides, isolates, marks).
TURNING = frozenset("\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
_ISOLATE, _END_ISOLATE = "\u2068", "\u2069"
_OPENING = frozenset({"LRI", "RLI", "FSI"})
_BARE = dict.fromkeys(map(ord, (_ISOLATE, _END_ISOLATE)))
_BETWEEN = " · "
_WAYS = {Qt.LayoutDirection.RightToLeft: "rtl", Qt.LayoutDirection.LeftToRight: "ltr"}
_MARKS = {Qt.LayoutDirection.RightToLeft: "\u200f", Qt.LayoutDirection.LeftToRight: "\u200e"}
# Joiners shape Arabic and Indic names; the other format characters are invisible and only disguise.
_JOINERS = frozenset("\u200c\u200d")
_UNSHOWN = frozenset({"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"})


def clean_name(name: str) -> str:
    """One line in NFC without control and direction characters; spaces are single, marks few, the length capped.

    Empty only when nothing visible was there.
    """
    return _one_line(name)[:_LONGEST].strip()


def clean_title(title: str) -> str:
    """The same for a thread's title, which may be longer."""
    return _one_line(title)[:_LONGEST_TITLE].strip()


def clean_excerpt(text: str) -> str:
    """A piece of a member's text as one line, as long as it is."""
    return _one_line(text).strip()


def isolated(words: str) -> str:
    """Words set apart, so that their direction cannot disturb the sentence in which they stand."""
    return f"{_ISOLATE}{words}{_END_ISOLATE}"


def breakable(words: str) -> str:
    """Words of which paths and addresses go on in the next line where there is no room for them in one."""
    return _LONG_WORD.sub(lambda word: _SLASH.sub("\\g<0>\u200b", word[0]), words)


def joined(*parts: str, between: str = _BETWEEN) -> str:
    """``ONE · TWO``, in the order in which the window is read, whatever way the parts run; what is empty is left out."""
    said = [part for part in parts if part]
    way = QGuiApplication.layoutDirection()
    if all(direction(part.translate(_BARE)) in (None, _WAYS[way]) for part in said):
        return between.join(said)
    # The mark is for widgets that do not pass over what is isolated.
    return _MARKS[way] + between.join(map(isolated, said))


def initials(name: str) -> str:
    """One or two letters for the avatar disc; ``?`` for a name without letters."""
    words = [word for word in clean_name(name).split() if word[0].isalnum()]
    if not words:
        return "?"
    first, last = words[0][0], words[-1][0]
    # Arabic letters join and change shape; one alone is what people write.
    alone = len(words) == 1 or unicodedata.bidirectional(first) != "L"
    return (first if alone else first + last).upper()


def direction(text: str) -> str | None:
    """Which way a paragraph runs, ``"rtl"`` or ``"ltr"``: by its first strong character, as Unicode's rule P2 says.

    What is isolated has no say. None for text without any other letter, which runs as its surroundings do.
    """
    depth = 0
    for char in text:
        strength = unicodedata.bidirectional(char)
        if strength in _OPENING:
            depth += 1
        elif strength == "PDI":
            depth = max(0, depth - 1)
        if depth:
            continue
        if strength in ("R", "AL"):
            return "rtl"
        if strength == "L":
            return "ltr"
    return None


def _one_line(text: str) -> str:
    composed = unicodedata.normalize("NFC", text)
    # Most words are as they should be, and lists have hundreds of them.
    shown = composed if composed.isprintable() else "".join(map(_plain, composed))
    return " ".join((shown if shown.isascii() else _few_marks(shown)).split())


def _plain(char: str) -> str:
    if char in _JOINERS:
        return char
    category = unicodedata.category(char)
    if category in ("Cc", "Zl", "Zp"):
        return " "
    return "" if category in _UNSHOWN else char


def _few_marks(text: str) -> str:
    kept: list[str] = []
    marks = 0
    for char in text:
        marks = marks + 1 if unicodedata.category(char).startswith("M") else 0
        if marks <= _MARKS_IN_A_ROW:
            kept.append(char)
    return "".join(kept)
