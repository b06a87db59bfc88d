"""What every reader has in common: what it gives, how much it takes, and how bytes become text."""

from collections.abc import Iterable, Iterator
from itertools import islice
from pathlib import Path
from typing import Final, NamedTuple

import msgspec

from gllcore.errors import EnvironmentFault, Refused
from gllfiles.description import Description, Part, Raw, Why, understood

SOURCE_BYTES: Final = 64 * 1024 * 1024
ENTRIES: Final = 50_000


class Unreadable(msgspec.Struct, frozen=True):
    """An entry of which nothing could be made, by where it stands."""

    place: str
    why: Why


class Reading(msgspec.Struct, frozen=True):
    """A source as it was read. ``encoding`` says how its bytes became text, "" where that is no question."""

    descriptions: tuple[Description, ...]
    unreadable: tuple[Unreadable, ...] = ()
    encoding: str = ""


class Text(NamedTuple):
    """A source's text, with line ends of one kind, and how its bytes were read."""

    text: str
    encoding: str


def read_source(file: Path) -> bytes:
    """A bibliography's bytes. Raises EnvironmentFault ``file_unreadable``, Refused ``source_too_large``."""
    try:
        with file.open("rb") as stream:
            content = stream.read(SOURCE_BYTES + 1)
    except OSError as fault:
        raise EnvironmentFault(
            "file_unreadable", file=str(file), reason=fault.strerror or "unknown"
        ) from None
    if len(content) > SOURCE_BYTES:
        raise Refused("source_too_large", limit=SOURCE_BYTES // 1024**2)
    return content


def decoded(content: bytes) -> Text:
    """The text as Excel, Zotero and editors write it: UTF-8, UTF-16, or Windows' Western letters, line by line if they are mixed."""
    if content.startswith((b"\xff\xfe", b"\xfe\xff")):
        return _told(content.decode("utf-16", errors="replace"), "utf-16")
    if content[:200].count(0) * 3 > len(content[:200]):
        # No mark at the beginning: what is Latin has its zeros behind the letters, or before them.
        order = "utf-16-le" if content[1:2] == b"\0" else "utf-16-be"
        return _told(content.decode(order, errors="replace"), "utf-16")
    try:
        return _told(content.decode("utf-8-sig"), "utf-8")
    except UnicodeDecodeError:
        lines = content.removeprefix(b"\xef\xbb\xbf").split(b"\n")
        return _told("\n".join(map(_line, lines)), "windows-1252")


def _line(content: bytes) -> str:
    try:
        return content.decode()
    except UnicodeDecodeError:
        return content.decode("cp1252", errors="replace")


def _told(text: str, encoding: str) -> Text:
    return Text(text.replace("\r\n", "\n").replace("\r", "\n").replace("\0", ""), encoding)


def gathered(entries: Iterable["tuple[str, Raw | Why]"], encoding: str) -> Reading:
    """What (place, parts) or (place, why not) make together. Raises Refused ``too_many_entries``."""
    descriptions: list[Description] = []
    unreadable: list[Unreadable] = []
    for place, raw in capped(entries):
        if isinstance(raw, Why):
            unreadable.append(Unreadable(place, raw))
        elif any(piece.strip() for piece in raw.get(Part.TITLE, ())):
            descriptions.append(understood(raw, place))
        else:
            unreadable.append(Unreadable(place, Why.NO_TITLE))
    return Reading(tuple(descriptions), tuple(unreadable), encoding)


def capped(entries: Iterable["tuple[str, Raw | Why]"]) -> Iterator["tuple[str, Raw | Why]"]:
    entries = iter(entries)
    yield from islice(entries, ENTRIES)
    if next(entries, None) is not None:
        raise Refused("too_many_entries", limit=ENTRIES)
