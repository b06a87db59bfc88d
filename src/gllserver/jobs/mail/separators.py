"""The mbox format and its dialects: where one message ends and the next begins, in one pass over the file.

mboxo and mboxrd escape lines of a body that look like a separator (">From "), mboxcl2 counts bytes instead
(Content-Length), and many programs do neither well. A separator is therefore believed by how it looks and by what
follows it, a count only if it leads exactly to the next separator.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from os import SEEK_END
from typing import BinaryIO

from gllserver.jobs.mail.values import BrokenMail

MESSAGE_BYTES = 10 * 1024 * 1024
_FROM_LINE = 500  # bytes of a separator that are looked at
_CHUNK = 64 * 1024  # longer lines are read in pieces

_DAY = rb"(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)"
_MONTH = rb"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)"
_EXACT = re.compile(
    rb"From .{0,300}?\b"
    + _DAY
    + rb",? +"
    + _MONTH
    + rb" +\d{1,2} +\d{1,2}:\d\d(?::\d\d)?(?: +\S+){0,2} +\d{4}\b"
)
_DATED = re.compile(rb"From (?=.{0,300}\b\d{4}\b).{0,300}\d{1,2}:\d\d")
_BARE = re.compile(rb"From \S+\s*$")
_KNOWN_HEADER = re.compile(
    rb"(?:Return-Path|Received|Delivered-To|Date|From|To|Cc|Subject|Sender|Reply-To|Message-ID|In-Reply-To|References"
    rb"|MIME-Version|Content-[A-Za-z-]+|List-[A-Za-z-]+|Status|X-[A-Za-z0-9-]+|DKIM-Signature|Envelope-To|ARC-[A-Za-z-]+)"
    rb"[ \t]*:",
    re.IGNORECASE,
)
_CONTENT_LENGTH = re.compile(rb"^Content-Length:[ \t]*(\d{1,12})[ \t]*\r?$", re.IGNORECASE | re.MULTILINE)
_HEADERS_END = re.compile(rb"\r?\n\r?\n")
_MESSAGE_END = re.compile(rb"(?:\n|.\r?\n|.$)(?:\r?\n)*(?:From |$)")
_ESCAPED = re.compile(rb"^(>+)From ", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class RawMail:
    """One message as bytes, without its separator, unescaped; cut at MESSAGE_BYTES."""

    position: int
    ordinal: int
    from_line: bytes
    data: bytes
    cut: bool


def split_mailbox(file: BinaryIO) -> Iterator[RawMail | BrokenMail]:
    """The messages of an open, seekable mbox file. Holds one message at a time."""
    lines = _Lines(file)
    growing: _Growing | None = None
    ordinal, junk_at, after_blank = 0, -1, True
    while line := lines.take():
        if lines.at_start and line.startswith(b"From ") and _opens_message(line, lines.peek(), after_blank):
            if growing is not None:
                yield growing.finished()
            elif junk_at >= 0:
                yield BrokenMail(junk_at, 0, "text_before_first", "There is text before the first message.")
            growing = _Growing(lines.position, ordinal, line[:_FROM_LINE])
            ordinal += 1
            after_blank = False
            continue
        blank = lines.at_start and not line.strip()
        if growing is not None:
            growing.add(line)
            if blank and growing.end_headers():
                lines.take_counted(growing)
        elif not blank and junk_at < 0:
            junk_at = lines.position
        after_blank = blank
    if growing is not None:
        yield growing.finished()
    elif junk_at >= 0:
        yield BrokenMail(0, 0, "not_a_mailbox", "This is not a mailbox file: no line begins a message.")


def _opens_message(line: bytes, following: bytes, after_blank: bool) -> bool:
    headed = _KNOWN_HEADER.match(following) is not None
    if _EXACT.match(line):
        return after_blank or headed
    return after_blank and headed and bool(_DATED.match(line) or _BARE.match(line))


@dataclass(slots=True)
class _Growing:
    """A message being collected; what exceeds MESSAGE_BYTES is dropped."""

    position: int
    ordinal: int
    from_line: bytes
    pieces: list[bytes] = field(default_factory=list)
    size: int = 0
    counted: bool = False
    cut: bool = False
    _in_headers: bool = True

    def add(self, piece: bytes) -> None:
        room = MESSAGE_BYTES - self.size
        if len(piece) > room:
            piece, self.cut = piece[:room], True
        if piece:
            self.pieces.append(piece)
            self.size += len(piece)

    def end_headers(self) -> bool:
        """True once, at the blank line after the headers."""
        was, self._in_headers = self._in_headers, False
        return was

    def content_length(self) -> int | None:
        found = _CONTENT_LENGTH.search(b"".join(self.pieces))
        return int(found[1]) if found else None

    def finished(self) -> RawMail:
        data = b"".join(self.pieces)
        if not self.counted:
            data = _unescape(data)
        return RawMail(self.position, self.ordinal, self.from_line, data, self.cut)


class _Lines:
    """Lines of a file with one line of foresight; ``position`` is where the last one taken began."""

    def __init__(self, file: BinaryIO) -> None:
        self._file = file
        self._size = file.seek(0, SEEK_END)
        file.seek(0)
        self._next = file.readline(_CHUNK)
        self._after = len(self._next)
        self._next = self._next.removeprefix(b"\xef\xbb\xbf")  # an editor's mark before the first line
        self._ended_line = True
        self.position = 0
        self.at_start = True

    def take(self) -> bytes:
        """The next line, or a piece of a long one (then ``at_start`` tells); empty at the end of the file."""
        line, self._next = self._next, self._file.readline(_CHUNK)
        self.position, self._after = self._after - len(line), self._after + len(self._next)
        self.at_start, self._ended_line = self._ended_line, line.endswith(b"\n")
        return line

    def peek(self) -> bytes:
        return self._next

    def take_counted(self, growing: _Growing) -> None:
        """Takes the body by its Content-Length, if it has one that leads to a separator or to the end."""
        length = growing.content_length()
        body = self._after - len(self._next)
        if not length or not self._ends_message(body + length):
            return
        self._file.seek(body)
        while length and (piece := self._file.read(min(length, _CHUNK))):
            growing.add(piece)
            length -= len(piece)
        growing.counted = _has_bare_separator(growing.pieces)
        self._next = self._file.readline(_CHUNK)
        self._after = self._file.tell()
        self._ended_line = True

    def _ends_message(self, place: int) -> bool:
        if place > self._size:
            return False
        self._file.seek(place - 1)
        around = self._file.read(16)
        self._file.seek(self._after)
        return _MESSAGE_END.match(around) is not None and (b"From " in around or place + 15 >= self._size)


def _has_bare_separator(pieces: list[bytes]) -> bool:
    """A counted body with an unescaped "From " line is mboxcl2: nothing in it was escaped."""
    return b"\nFrom " in b"".join(pieces)


def _unescape(data: bytes) -> bytes:
    """Takes back one ">" of escaped lines, unless the lines around are quoted as deeply: then it is a quotation."""
    end = _HEADERS_END.search(data)
    if end is None or not _ESCAPED.search(data, end.end()):
        return data
    lines = data[end.end() :].split(b"\n")
    freed = [
        line[1:] if (escape := _ESCAPED.match(line)) and not _quoted_around(lines, index, escape[1]) else line
        for index, line in enumerate(lines)
    ]
    return data[: end.end()] + b"\n".join(freed)


def _quoted_around(lines: list[bytes], index: int, marks: bytes) -> bool:
    return (index > 0 and lines[index - 1].startswith(marks)) or (
        index + 1 < len(lines) and lines[index + 1].startswith(marks)
    )
