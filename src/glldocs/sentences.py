"""Where sentences and paragraphs begin and end, in any of the community's scripts."""

import re
from collections.abc import Iterator
from typing import NamedTuple

# A stop of Latin, Arabic, Urdu, Hindi, Chinese or Japanese with what closes behind it, and then a space or nothing.
_STOP = re.compile(r"[.!?…؟۔।]+[\"'»”’)\]*_]*(?=\s|$)|[。！？]+[」』”’）]*")


class Span(NamedTuple):
    """From ``start`` up to, not with, ``end``, in characters."""

    start: int
    end: int


def line_start(text: str, at: int) -> int:
    """Where the line begins in which ``at`` lies."""
    return text.rfind("\n", 0, at) + 1


def line_end(text: str, at: int) -> int:
    found = text.find("\n", at)
    return len(text) if found < 0 else found


def sentences(text: str, start: int, end: int) -> Iterator[Span]:
    """Those between two ends of lines, without the spaces around them; no sentence goes over the end of a line."""
    while start < end:
        stop = min(line_end(text, start), end)
        yield from _of_line(text, start, stop)
        start = stop + 1


def sentence_at(text: str, at: int) -> Span:
    """The sentence that a place is in or touches; an empty one where there is none."""
    for found in sentences(text, line_start(text, at), line_end(text, at)):
        if found.start <= at <= found.end:
            return found
    return Span(at, at)


def paragraphs(text: str) -> Iterator[Span]:
    """The lines that say something."""
    at = 0
    for line in text.split("\n"):
        if line.strip():
            yield Span(at, at + len(line))
        at += len(line) + 1


def _of_line(text: str, start: int, end: int) -> Iterator[Span]:
    at = start
    for stop in _STOP.finditer(text, start, end):
        yield from _trimmed(text, at, stop.end())
        at = stop.end()
    yield from _trimmed(text, at, end)


def _trimmed(text: str, start: int, end: int) -> Iterator[Span]:
    said = text[start:end]
    begun = start + len(said) - len(said.lstrip())
    if said.strip():
        yield Span(begun, start + len(said.rstrip()))
