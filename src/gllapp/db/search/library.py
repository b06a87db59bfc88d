"""What is found in the library: in the records, and in what the documents say; also what is not on this PC, and where it can be had."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Final, NamedTuple

from sqlalchemy import ColumnElement, Connection, Integer, Select, column, literal_column, select, table

from gllapp.db.library import choosing, listing, sticks
from gllapp.db.library import tables as library
from gllapp.db.search.expressions import expression
from gllapp.db.search.posts import MOST_COUNTED
from gllapp.library_views import Facet, Filter, ResourceRow
from gllapp.search_views import Narrowing, Wanted
from gllcore.files import FileId
from gllcore.model.library import Holding

_resource = library.resource
_indexed = library.text_indexed
_file = library.resource_file

_WEIGHTS: Final = ", 10.0, 4.0, 3.0, 3.0, 1.0"


class Resources(NamedTuple):
    """Row numbers, the best first. ``texts`` are those found in what their document says alone, each with the file that says it."""

    numbers: tuple[int, ...]
    titled: frozenset[int]
    texts: Mapping[int, FileId]
    more: bool


def find(here: Connection, wanted: Wanted, narrowed: Narrowing) -> Resources:
    """Titles before records before texts; withdrawn resources are not found."""
    only = _only(here, narrowed)
    authors = _authors(narrowed)
    asked = expression(wanted)
    if not asked and not authors:
        newest = (
            select(_resource.c.number).where(*only).order_by(_resource.c.changed_ms.desc(), _resource.c.id)
        )
        return _resources(here.execute(newest.limit(MOST_COUNTED)).scalars().all(), (), {})
    titled = (
        _numbers(here, _hits("search_library", f"{{title}} : ({asked})", _WEIGHTS, authors, only))
        if asked
        else []
    )
    said = _numbers(here, _hits("search_library", asked, _WEIGHTS, authors, only))
    texts: dict[int, FileId] = {}
    # Whose document it is stands in no text.
    if asked and not authors:
        rows = here.execute(_hits("search_text", asked, "", "", only).add_columns(_indexed.c.file))
        texts = {row.number: FileId(row.file) for row in rows if row.file is not None}
    return _resources((*titled, *said, *texts), titled, texts)


def _resources(numbers: Iterable[int], titled: Iterable[int], texts: Mapping[int, FileId]) -> Resources:
    ordered = tuple(dict.fromkeys(numbers))
    known = set(ordered) - texts.keys()
    alone = {number: file for number, file in texts.items() if number not in known}
    return Resources(ordered, frozenset(titled), alone, len(ordered) >= MOST_COUNTED)


def rows(here: Connection, numbers: Sequence[int]) -> tuple[ResourceRow, ...]:
    return listing.rows(here, numbers)


def abstracts(here: Connection, numbers: Iterable[int]) -> dict[int, str]:
    return listing.abstracts(here, numbers)


def on_sticks(here: Connection, numbers: Sequence[int]) -> dict[int, tuple[str, ...]]:
    """The sticks that were seen with a file of a resource's edition of today, the last seen first."""
    wanted = select(_file.c.resource, _file.c.file).where(
        _file.c.resource.in_(list(numbers)), _file.c.current
    )
    files = [(row.resource, FileId(row.file)) for row in here.execute(wanted)]
    names = sticks.names_of(here, [file for _, file in files])
    found: dict[int, dict[str, None]] = {}
    for number, file in files:
        found.setdefault(number, {}).update(dict.fromkeys(names.get(file, ())))
    return {number: tuple(named) for number, named in found.items() if named}


# --- asking ---


def _authors(narrowed: Narrowing) -> str:
    """The condition on who wrote it."""
    if not narrowed.author_words:
        return ""
    asked = expression(Wanted(tuple((word,) for word in narrowed.author_words), begun=True))
    return f"{{authors organisation}} : ({asked})"


def _only(here: Connection, narrowed: Narrowing) -> "list[ColumnElement[bool]]":
    keys: dict[Facet, tuple[str, ...]] = {}
    if narrowed.languages:
        keys[Facet.LANGUAGE] = tuple(sorted(narrowed.languages))
    if narrowed.held is not None:
        keys[Facet.HOLDING] = (Holding.HELD,) if narrowed.held else (Holding.TEXT, Holding.TITLE)
    made = [_resource.c.withdrawn_ms.is_(None), *choosing.conditions(here, Filter(keys=keys))]
    if narrowed.since_ms is not None:
        made.append(_resource.c.changed_ms >= narrowed.since_ms)
    if narrowed.until_ms is not None:
        made.append(_resource.c.changed_ms < narrowed.until_ms)
    return made


def _hits(
    index: str, asked: str, weights: str, authors: str, only: "Sequence[ColumnElement[bool]]"
) -> "Select[Any]":
    """The best among the latest; what is narrowed away takes nobody's place."""
    found = table(index, column("rowid"))
    question = " AND ".join(f"({part})" for part in (asked, authors) if part)
    left = select(_resource.c.number).where(*only)
    hit = (
        select(found.c.rowid.label("number"), literal_column(f"bm25({index}{weights})").label("rank"))
        .where(
            literal_column(index).op("MATCH")(question),
            # With the sign the index is asked once, not anew for every resource.
            literal_column(f"+{index}.rowid", Integer).in_(left),
        )
        .order_by(found.c.rowid.desc())
        .limit(MOST_COUNTED)
        .subquery("hit")
    )
    return (
        select(hit.c.number)
        .join(_resource, _resource.c.number == hit.c.number)
        .outerjoin(_indexed, _indexed.c.resource == hit.c.number)
        .order_by(hit.c.rank, _resource.c.changed_ms.desc(), _resource.c.id)
    )


def _numbers(here: Connection, hits: "Select[Any]") -> list[int]:
    return list(here.execute(hits).scalars())
