"""Keeps the indexes of the posts' words in step with the posts."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from typing import Any

from sqlalchemy import Connection, bindparam, select, text

from gllapp.db import tables
from gllapp.db.search import marks
from gllcore.folding import shadow

_scope = tables.scope

_INDEX = "INSERT INTO search (rowid, title, body) VALUES (?, ?, ?)"
_INDEX_TITLE = "INSERT INTO search_title (rowid, title) VALUES (?, ?)"
_SCOPES = select(_scope.c.number, _scope.c.id).where(
    _scope.c.number.in_(bindparam("numbers", expanding=True))
)
_OF_SCOPE = "SELECT number FROM post WHERE scope = :number"
_UNINDEX = [text(f"DELETE FROM {index} WHERE rowid = (SELECT number FROM post WHERE id = :id)") for index in ("search", "search_title")]  # noqa: S608  # names of ours  # fmt: skip
_UNINDEX_SCOPE = [text(f"DELETE FROM {index} WHERE rowid IN ({_OF_SCOPE})") for index in ("search", "search_title")]  # noqa: S608  # names of ours  # fmt: skip


def index(here: Connection, fresh: Sequence[Mapping[str, Any]], changed: Sequence[Mapping[str, Any]]) -> None:
    """Takes in rows of ``post``. To replace what is not there costs as much as to index it: so the ``fresh`` ones apart."""
    numbers = {row["scope"] for row in (*fresh, *changed)}
    scopes: dict[int, bytes] = dict(here.execute(_SCOPES, {"numbers": sorted(numbers)}).all())
    for rows, verb in ((fresh, "INSERT"), (changed, "INSERT OR REPLACE")):
        if rows:
            said = list(_said(rows, scopes))
            here.exec_driver_sql(_INDEX.replace("INSERT", verb, 1), [each[:3] for each in said])
            threads = [(number, title) for number, _, _, title in said if title is not None]
            if threads:
                here.exec_driver_sql(_INDEX_TITLE.replace("INSERT", verb, 1), threads)


def remove(here: Connection, posts: Collection[bytes]) -> None:
    """Before the posts themselves go."""
    for statement in _UNINDEX:
        here.execute(statement, [{"id": post} for post in posts])


def forget(here: Connection, number: int) -> None:
    """Every post of a log, before they go."""
    for statement in _UNINDEX_SCOPE:
        here.execute(statement, {"number": number})


def _said(
    rows: Sequence[Mapping[str, Any]], scopes: Mapping[int, bytes]
) -> Iterator[tuple[int, str, str, str | None]]:
    """Number, title behind its marks, body; and the title alone where it is a thread's."""
    for row in rows:
        marked = (
            f"{marks.of_scope(scopes[row['scope']])} {marks.of_device(row['device'])}"
            f" {marks.of_language(row['language'])} {marks.of_moment(row['written_ms'])}"
        )
        title = shadow(row["title"])
        begins = row["id"] == row["thread"]
        yield row["number"], f"{marked} {title}", shadow(row["body"]), title if begins else None
