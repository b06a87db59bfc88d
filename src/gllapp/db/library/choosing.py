"""Which resources a filter leaves, as a condition on their row numbers."""

from collections.abc import Iterator, Mapping
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    Integer,
    ScalarSelect,
    Select,
    case,
    column,
    literal,
    literal_column,
    select,
    table,
)

from gllapp.db.library import keys, tables
from gllapp.db.library.keys import Key
from gllapp.db.search.expressions import WORDS, match
from gllapp.library_views import Facet, Filter
from gllcore.folding import words

_resource = tables.resource
_of = tables.resource_key
_search = table("search_library", column("rowid"))

# What can be seen in a row of the list: why it is there must not be a riddle.
_SEEN = "{title authors organisation keywords}"

# With the sign SQLite does not begin with the numbers, but walks the list in its order and stops when a page is full.
NUMBER: ColumnElement[int] = literal_column("+resource.number", Integer)
WEIGHT = case((_resource.c.light_bytes > 0, _resource.c.light_bytes), else_=_resource.c.main_bytes)


def conditions(here: Connection, wanted: Filter, without: Facet | None = None) -> list[ColumnElement[bool]]:
    """On ``resource``, all of which must hold; the choices of the facet ``without`` are left out."""
    known = keys.numbers(here, _chosen(wanted.keys))
    made: list[ColumnElement[bool]] = [
        NUMBER.in_(_having([known.get((str(facet), str(key)), -1) for key in chosen]))
        for facet, chosen in wanted.keys.items()
        if chosen and facet != without
    ]
    if wanted.text.strip():
        made.append(_has_words(wanted.text))
    if wanted.under_bytes is not None:
        made += [wanted.under_bytes >= WEIGHT, WEIGHT > 0]
    if wanted.newer:
        made.append(_resource.c.newer)
    return made


def is_narrowed(wanted: Filter, without: Facet | None = None) -> bool:
    """Whether the filter leaves anything out at all."""
    chosen = any(some for facet, some in wanted.keys.items() if facet != without)
    return chosen or bool(wanted.text.strip()) or wanted.under_bytes is not None or wanted.newer


def having(key: "ScalarSelect[int]") -> "ColumnElement[bool]":
    """The resources that have this key, of which the number is asked for."""
    return _resource.c.number.in_(select(_of.c.resource).where(_of.c.key == key))


def _having(numbers: list[int]) -> "Select[Any]":
    return select(_of.c.resource).where(_of.c.key.in_(numbers))


def _has_words(text: str) -> "ColumnElement[bool]":
    wanted = words(text)[:WORDS]
    if not wanted:
        # Signs alone, as somebody types them on the way to a word, leave everything there.
        return literal(True)
    question = f"{_SEEN} : ({match(wanted)})"
    found = select(_search.c.rowid).where(literal_column("search_library").op("MATCH")(question))
    return NUMBER.in_(found)


def _chosen(chosen: Mapping[Facet, tuple[str, ...]]) -> Iterator[Key]:
    return ((facet, key) for facet, some in chosen.items() for key in some)
