"""Finds streams, posts, shelves and resources by what people write on a command line."""

from typing import Any

from sqlalchemy import Column, Connection, select

from gllapp.db import tables
from gllapp.db.library import tables as library
from gllcore.folding import words
from gllcore.ids import ID_BYTES, RecordId

_HEX = frozenset("0123456789abcdef")


def streams_called(here: Connection, name: str) -> list[RecordId]:
    """The streams of that name, whatever its case and accents; where there is none, the pods."""
    columns = (tables.stream.c.id, tables.stream.c.name, tables.stream.c.is_pod)
    listed = here.execute(select(*columns).order_by(tables.stream.c.id))
    called = [each for each in listed if each.name == name or words(each.name) == words(name) != []]
    of_forum = [each for each in called if not each.is_pod]
    return [RecordId(each.id) for each in of_forum or called]


def streams_from(here: Connection, prefix: str) -> list[RecordId]:
    """Those whose id, in hexadecimal, begins like that; two at most."""
    return _beginning(here, tables.stream.c.id, prefix)


def posts_from(here: Connection, prefix: str) -> list[RecordId]:
    """Those whose id, in hexadecimal, begins like that; two at most."""
    return _beginning(here, tables.post.c.id, prefix)


def shelves_called(here: Connection, name: str) -> list[RecordId]:
    """The shelves of that name, whatever its case and accents."""
    named = here.execute(select(library.shelf.c.id, library.shelf.c.name).order_by(library.shelf.c.id))
    return [RecordId(shelf) for shelf, own in named if own == name or words(own) == words(name) != []]


def shelves_from(here: Connection, prefix: str) -> list[RecordId]:
    """Those whose id, in hexadecimal, begins like that; two at most."""
    return _beginning(here, library.shelf.c.id, prefix)


def resources_from(here: Connection, prefix: str) -> list[RecordId]:
    """Those whose id, in hexadecimal, begins like that; two at most."""
    return _beginning(here, library.resource.c.id, prefix)


def _beginning(here: Connection, column: "Column[Any]", prefix: str) -> list[RecordId]:
    prefix = prefix.lower()
    if not prefix or not _HEX.issuperset(prefix) or len(prefix) > 2 * ID_BYTES:
        return []
    first, last = (bytes.fromhex(prefix.ljust(2 * ID_BYTES, filler)) for filler in "0f")
    found = here.execute(select(column).where(column.between(first, last)).order_by(column).limit(2))
    return [RecordId(record) for record in found.scalars()]
