"""What a command prints: one JSON document, or aligned plain lines in which members' text cannot move the cursor."""

import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from typing import NamedTuple

from gllcore.errors import GllError, Words
from gllcore.ids import RecordId

# Digits of an id in plain output: enough to name one of a million posts.
SHORT_DIGITS = 12


class Answer(NamedTuple):
    """A command's outcome. ``error`` is told after the lines, and decides the exit code."""

    document: Mapping[str, object]
    lines: Sequence[str]
    error: GllError | None = None


def as_json(document: Mapping[str, object]) -> str:
    import json  # the window opens without it

    return json.dumps(document, ensure_ascii=False, allow_nan=False, indent=1)


def error_document(error: GllError) -> dict[str, object]:
    words = error.words
    return {"code": error.code, "what": words.what, "safe": words.safe, "next": words.next}


def error_lines(words: Words) -> list[str]:
    """What happened, what is safe, what to do next: a line each."""
    return [plain(sentence) for sentence in (words.what, words.safe, words.next) if sentence]


def short(record: RecordId) -> str:
    return record.hex()[:SHORT_DIGITS]


def moment(ms: int | None) -> str:
    """A time as the clock on this PC's wall shows it."""
    if ms is None:
        return "never"
    return datetime.fromtimestamp(ms / 1000).astimezone().strftime("%Y-%m-%d %H:%M")


def amount(count: int) -> str:
    """Bytes as people say them."""
    if count < 1000:
        return f"{count} B"
    if count < 1_000_000:
        return f"{count / 1000:.1f} KB"
    return f"{count / 1_000_000:.1f} MB"


def counted(number: int, one: str, many: str) -> str:
    return f"{number} {one if number == 1 else many}"


def plain(text: str) -> str:
    """Text on one line, without what a terminal would obey."""
    return " ".join("".join(_safe(char) for char in text).split())


def paragraph(text: str, indent: str = "    ") -> list[str]:
    """A post's text with its own lines, indented."""
    return [(indent + "".join(_safe(char) for char in line)).rstrip() for line in text.splitlines()]


def verbatim(text: str) -> list[str]:
    """A document's lines as markdown means them, with tabs and what stands at their ends, and without what a terminal would obey."""
    lines = text.removesuffix("\n").split("\n") if text else []
    return ["".join(char if char == "\t" else _safe(char) for char in line) for line in lines]


def table(rows: Iterable[Sequence[str]]) -> list[str]:
    """Columns as wide as their widest cell; the last one ends where it ends."""
    cells = [[plain(cell) for cell in row] for row in rows]
    if not cells:
        return []
    widths = [max(map(width, column)) for column in zip(*cells, strict=True)]
    return ["  ".join(_padded(row, widths)).rstrip() for row in cells]


def width(text: str) -> int:
    """Places that a terminal gives to text: none for marks and joiners, two for wide characters."""
    return sum(_places(char) for char in text)


def _padded(row: Sequence[str], widths: Sequence[int]) -> list[str]:
    return [cell + " " * (wide - width(cell)) for cell, wide in zip(row, widths, strict=True)]


def _places(char: str) -> int:
    if unicodedata.category(char) in ("Mn", "Me", "Cf"):
        return 0
    return 2 if unicodedata.east_asian_width(char) in ("W", "F") else 1


def _safe(char: str) -> str:
    # Directions that were turned on and never off would turn the rest of the line around.
    if unicodedata.bidirectional(char) in ("LRE", "RLE", "LRO", "RLO", "PDF", "LRI", "RLI", "FSI", "PDI"):
        return ""
    return " " if unicodedata.category(char) in ("Cc", "Cs", "Zl", "Zp") else char


def wants_json(arguments: Sequence[str]) -> bool:
    """Whether an answer in JSON was asked for, also by a command line that cannot be understood otherwise."""
    return "--json" in arguments
