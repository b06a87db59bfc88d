"""What a program asks its helper, and what the helper answers: msgpack arrays behind a length of four bytes."""

from enum import StrEnum
from typing import BinaryIO

import msgspec

from gllfiles.on_disk import StoredFile

FRAME_BYTES = 96 * 1024 * 1024
_LENGTH_BYTES = 4


class Problem(StrEnum):
    """Why a document, or a page of it, could not be read."""

    UNKNOWN_KIND = "unknown_kind"
    GONE = "gone"
    BROKEN = "broken"
    ENCRYPTED = "encrypted"
    NO_TEXT = "no_text"
    TOO_LARGE = "too_large"
    TOO_SLOW = "too_slow"
    CRASHED = "crashed"
    NO_HELPER = "no_helper"


class Limits(msgspec.Struct, frozen=True, array_like=True):
    """What reading one document may cost; ``inflated_bytes`` is for what is packed inside of it."""

    seconds: float = 60.0
    pages: int = 3_000
    characters: int = 3_000_000
    inflated_bytes: int = 256 * 1024 * 1024


class Extracted(msgspec.Struct, frozen=True, array_like=True, tag=True):
    """What a document says, as markdown; ``pages`` is 0 where there are none. With a ``problem`` there is no text."""

    markdown: str = ""
    title: str = ""
    author: str = ""
    language: str = ""
    pages: int = 0
    truncated: bool = False
    problem: Problem | None = None


# --- what is asked ---


class ReadText(msgspec.Struct, frozen=True, array_like=True, tag=True):
    """Answered by Extracted."""

    path: str
    media: str
    limits: Limits


class Describe(msgspec.Struct, frozen=True, array_like=True, tag=True):
    """Answered by Description."""

    file: StoredFile


class DrawPage(msgspec.Struct, frozen=True, array_like=True, tag=True):
    """A piece of a page (from 0) at ``scale`` pixels per point: ``box`` is left, top, width, height in pixels. Answered by Drawn."""

    file: StoredFile
    page: int
    scale: float
    box: tuple[int, int, int, int]


class ReadPage(msgspec.Struct, frozen=True, array_like=True, tag=True):
    """Answered by PageText."""

    file: StoredFile
    page: int


class FindWords(msgspec.Struct, frozen=True, array_like=True, tag=True):
    """Looks on the pages from ``first`` up to, not with, ``end``. Answered by Found."""

    file: StoredFile
    words: str
    first: int
    end: int
    most: int = 200


Request = ReadText | Describe | DrawPage | ReadPage | FindWords


# --- what is answered ---


Rect = tuple[float, float, float, float]
"""Left, top, right, bottom in points, from the page's upper left corner."""


class Heading(msgspec.Struct, frozen=True, array_like=True):
    """An entry of a document's outline; ``page`` counts from 0."""

    level: int
    title: str
    page: int


class Description(msgspec.Struct, frozen=True, array_like=True, tag=True):
    """A document that can be shown: ``sizes`` are width and height of each page in points."""

    sizes: tuple[tuple[float, float], ...]
    title: str = ""
    outline: tuple[Heading, ...] = ()


class Drawn(msgspec.Struct, frozen=True, array_like=True, tag=True):
    """Pixels row by row, four bytes each: blue, green, red, and one without meaning."""

    width: int
    height: int
    pixels: bytes


class PageLink(msgspec.Struct, frozen=True, array_like=True):
    """A place that leads to a page of the same document, or (``page`` is -1) to an address that is told and never opened."""

    place: Rect
    page: int = -1
    address: str = ""


class PageText(msgspec.Struct, frozen=True, array_like=True, tag=True):
    """A page's characters, and for each of them four float32 (a Rect) in ``boxes``; what has no place has zeros."""

    text: str
    boxes: bytes
    links: tuple[PageLink, ...] = ()


class Hit(msgspec.Struct, frozen=True, array_like=True):
    """A place where the words stand, on one line or more."""

    page: int
    rects: tuple[Rect, ...]


class Found(msgspec.Struct, frozen=True, array_like=True, tag=True):
    hits: tuple[Hit, ...]


class Failed(msgspec.Struct, frozen=True, array_like=True, tag=True):
    """``kind`` is the error's type, for a report; its words could quote what the document says."""

    problem: Problem
    kind: str = ""


Answer = Extracted | Description | Drawn | PageText | Found | Failed


class Order(msgspec.Struct, frozen=True, array_like=True):
    """A request, and how many seconds of computing it may take before the helper ends itself."""

    seconds: float
    request: Request


_encoder = msgspec.msgpack.Encoder()
_orders = msgspec.msgpack.Decoder(Order)
_answers: msgspec.msgpack.Decoder[Answer] = msgspec.msgpack.Decoder(Answer)


def put_order(stream: BinaryIO, order: Order) -> None:
    _put(stream, _encoder.encode(order))


def take_order(stream: BinaryIO) -> Order | None:
    """The next order; None when there will be none."""
    frame = _take(stream)
    return _orders.decode(frame) if frame is not None else None


def put_answer(stream: BinaryIO, answer: Answer) -> None:
    _put(stream, _encoder.encode(answer))


def take_answer(stream: BinaryIO) -> Answer | None:
    """The answer; None when the helper has ended. Raises ValueError for what is none: a fallen helper can say anything."""
    frame = _take(stream)
    return _answers.decode(frame) if frame is not None else None


def _put(stream: BinaryIO, frame: bytes) -> None:
    stream.write(len(frame).to_bytes(_LENGTH_BYTES, "big"))
    stream.write(frame)
    stream.flush()


def _take(stream: BinaryIO) -> bytes | None:
    head = stream.read(_LENGTH_BYTES)
    if len(head) < _LENGTH_BYTES:
        return None
    length = int.from_bytes(head, "big")
    if length > FRAME_BYTES:
        raise ValueError("a frame of a size that no answer has")
    frame = stream.read(length)
    return frame if len(frame) == length else None
