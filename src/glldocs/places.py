"""The names that the engine gives to characters and to versions, taken apart and put together: its own types tell too little."""

from collections.abc import Iterable
from typing import Final

from glldocs import text_engine as loro
from glldocs.columns import Reader, expect
from glldocs.wire import LATEST, Place

TEXT: Final = "text"
_CONTAINER: Final = b"\x00\x04text\x00"
_MIDDLE: Final = b"\x01"
_MOST_HEADS: Final = 10_000


def version_of(places: Iterable[Place]) -> bytes:
    """The version in which these, and all that they knew, have happened; the same bytes whatever their order."""
    heads = sorted(places)
    return _number(len(heads)) + b"".join(_number(head.peer) + _number(head.counter << 1) for head in heads)


def heads_of(version: bytes) -> tuple[Place, ...]:
    """What a version ends with; raises Malformed."""
    reader = Reader(version)
    found = []
    for _ in range(reader.number(_MOST_HEADS)):
        peer, counter = reader.number(), reader.signed()
        expect(0 <= counter < LATEST)
        found.append(Place(peer, counter))
    reader.end()
    return tuple(found)


def frontiers(heads: Iterable[Place]) -> "loro.Frontiers":
    return loro.Frontiers.from_ids([loro.ID(*head) for head in heads])


def cursor_bytes(place: Place) -> bytes:
    """The engine's cursor at this character."""
    return b"\x01" + _number(place.peer) + _number(place.counter << 1) + _CONTAINER + _MIDDLE + b"\x00"


def _number(value: int) -> bytes:
    groups = bytearray()
    while value > 127:
        groups.append(value & 127 | 128)
        value >>= 7
    return bytes((*groups, value))
