"""The index of what the documents on this PC say, and the search through it and through the records."""

from collections.abc import Collection, Iterator, Sequence
from itertools import chain
from typing import Any, NamedTuple

import msgspec
from sqlalchemy import Connection, Integer, Select, column, delete, literal_column, select, table, text
from sqlalchemy.dialects.sqlite import insert

from gllapp.db.library import choosing, tables
from gllapp.db.search.expressions import WORDS, match
from gllapp.db.search.snippets import snippet
from gllapp.library_views import Filter
from gllcore.files import FileId
from gllcore.folding import shadow, words
from gllcore.ids import RecordId
from gllcore.model.library import FileRole

_file = tables.resource_file
_here = tables.file_here
_indexed = tables.text_indexed
_resource = tables.resource

# Ranking looks at every hit: of a word that is everywhere only some of the documents are ranked.
_RANKED = 2_000
_WEIGHTS = "10.0, 4.0, 3.0, 3.0, 1.0"
# So many characters are looked through for a better place than one that holds some of the words.
_FAR = 20_000
_SIGNS = "#>*-|= \t"


class Unindexed(NamedTuple):
    """A text that is here, and whose words are not in the index yet."""

    number: int
    file: FileId


class Found(NamedTuple):
    """A resource by its row number; ``file`` is the text that the words were found in, None for its record."""

    number: int
    file: FileId | None


# --- the index ---


def unindexed(here: Connection, files: Collection[FileId] | None = None) -> list[Unindexed]:
    """Of all texts, or of the resources that have one of ``files``."""
    indexed = select(_indexed.c.resource, _indexed.c.file)
    if files is not None:
        indexed = indexed.where(_indexed.c.resource.in_(_with_any_of(files)))
    known: dict[int, bytes] = dict(here.execute(indexed).all())
    return [
        Unindexed(number, FileId(file)) for number, file in _best(here, files) if known.get(number) != file
    ]


def index(here: Connection, which: Unindexed, said: str) -> None:
    here.execute(_INDEX, {"number": which.number, "said": shadow(said)})
    kept = insert(_indexed).values(resource=which.number, file=which.file)
    here.execute(kept.on_conflict_do_update(index_elements=[_indexed.c.resource], set_={"file": which.file}))


def forget_what_went(here: Connection) -> None:
    """Takes the words of texts that are here no more out of the index."""
    gone = list(
        here.execute(
            select(_indexed.c.resource).where(_indexed.c.file.not_in(select(_here.c.file)))
        ).scalars()
    )
    if gone:
        here.execute(_UNINDEX, [{"number": number} for number in gone])
        here.execute(delete(_indexed).where(_indexed.c.resource.in_(gone)))


def text_file(here: Connection, resource: RecordId) -> tuple[FileId, bool] | None:
    """The text that can be read of a resource, and whether it is of today's edition; None when none is here."""
    found = (
        _texts_here()
        .add_columns(_file.c.current)
        .join(_resource, _resource.c.number == _file.c.resource)
        .where(_resource.c.id == resource)
    )
    row = here.execute(found).first()
    return None if row is None else (FileId(row[1]), bool(row[2]))


def _best(here: Connection, files: Collection[FileId] | None) -> Iterator[tuple[int, bytes]]:
    """Of each resource one text that is here, of today's edition if there is one."""
    wanted = _texts_here()
    if files is not None:
        wanted = wanted.where(_file.c.resource.in_(_with_any_of(files)))
    last = None
    for number, file in here.execute(wanted).all():
        if number != last:
            yield number, file
        last = number


def _with_any_of(files: Collection[FileId]) -> "Select[Any]":
    return select(_file.c.resource).where(_file.c.file.in_(list(files)))


def _texts_here() -> "Select[Any]":
    return (
        select(_file.c.resource, _file.c.file)
        .join(_here, _here.c.file == _file.c.file)
        .where(_file.c.role == FileRole.TEXT)
        .order_by(_file.c.resource, _file.c.current.desc(), _file.c.file)
    )


_INDEX = text("INSERT OR REPLACE INTO search_text (rowid, text) VALUES (:number, :said)")
_UNINDEX = text("DELETE FROM search_text WHERE rowid = :number")


# --- searching ---


def _hits(index: str, weights: str, question: str, only: "Select[Any] | None") -> "Select[Any]":
    """The best among the latest that ``only`` leaves: a hit that is left out must take nobody's place."""
    found = table(index, column("rowid"))
    hits = (
        select(found.c.rowid.label("number"), literal_column(f"bm25({index}{weights})").label("rank"))
        .where(literal_column(index).op("MATCH")(question))
        .order_by(found.c.rowid.desc())
        .limit(_RANKED)
    )
    if only is not None:
        # With the sign the index is asked once, not anew for every resource.
        hits = hits.where(literal_column(f"+{index}.rowid", Integer).in_(only))
    hit = hits.subquery("hit")
    return (
        select(hit.c.number, _indexed.c.file)
        .join(_resource, (_resource.c.number == hit.c.number) & _resource.c.withdrawn_ms.is_(None))
        .outerjoin(_indexed, _indexed.c.resource == hit.c.number)
        .order_by(hit.c.rank, _resource.c.id)
    )


_EVERYTHING = Filter()


def search(here: Connection, question: str, limit: int, within: Filter = _EVERYTHING) -> list[Found]:
    """Best first: those whose record holds every word, then those whose text does, at least half of the list if need be.

    The last word may be only begun; nothing for a question without a word. Only what ``within`` leaves, whatever its own ``text``.
    """
    wanted = words(question)[:WORDS]
    if not wanted:
        return []
    only = _left_by(here, msgspec.structs.replace(within, text=""))
    in_records = _hits("search_library", f", {_WEIGHTS}", match(wanted), only).limit(limit)
    records = [Found(number, None) for number, _ in here.execute(in_records)]
    known = {found.number for found in records}
    in_texts = _hits("search_text", "", match(wanted), only).limit(limit + len(known))
    texts = [Found(number, FileId(file)) for number, file in here.execute(in_texts) if number not in known]
    texts = texts[: max(limit - len(records), limit // 2)]
    return [*records[: limit - len(texts)], *texts]


def _left_by(here: Connection, wanted: Filter) -> "Select[Any] | None":
    """The row numbers that a filter leaves; None for all of them."""
    if not choosing.is_narrowed(wanted):
        return None
    return select(_resource.c.number).where(*choosing.conditions(here, wanted))


def passage(said: str, question: str) -> str:
    """Some words around the best place in a text, each match between ⟦ and ⟧; empty where nothing matches."""
    wanted = words(question)[:WORDS]
    lines = said.splitlines()
    # Folding a long document takes milliseconds. Most words stand in it as they were typed, and need none.
    literal = (line for line in lines if _has_all(line.lower(), wanted))
    best, most, read = "", 0, 0
    for line in chain(literal, lines):
        matched = _matched(line, wanted)
        if matched > most:
            best, most = line, matched
        read += len(line)
        if most == len(wanted) or (most and read > _FAR):
            break
    return snippet(best.strip(_SIGNS), wanted) if most else ""


def _has_all(line: str, wanted: Sequence[str]) -> bool:
    return all(word in line for word in wanted)


def _matched(line: str, wanted: Sequence[str]) -> int:
    """How many of the words, the last of which may be only begun, are in the line."""
    folded = shadow(line)
    likely = [word for word in wanted if word in folded]
    if not likely:
        return 0
    there = words(folded)
    whole, begun = wanted[:-1], wanted[-1]
    return sum(word in there for word in whole) + any(word.startswith(begun) for word in there)
