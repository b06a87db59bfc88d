"""Keeps the index of people, pods, documents and comments in step with what they say."""

from collections.abc import Collection, Iterable, Sequence
from itertools import count, islice
from typing import NamedTuple

from sqlalchemy import Connection, bindparam, delete, func, select, text
from sqlalchemy.dialects.sqlite import insert

from gllapp.db import tables
from gllapp.db.search import marks
from gllapp.db.search.tables import findable
from gllcore.folding import shadow
from gllcore.ids import RecordId

_scope = tables.scope

_NUMBERS = select(findable.c.id, findable.c.number).where(findable.c.id.in_(bindparam("ids", expanding=True)))
_LAST = select(func.coalesce(func.max(findable.c.number), 0))
_SCOPES = select(_scope.c.number, _scope.c.id).where(
    _scope.c.number.in_(bindparam("numbers", expanding=True))
)
_NEW = insert(findable)
_STORE = _NEW.on_conflict_do_update(
    index_elements=[findable.c.id],
    set_={each.name: _NEW.excluded[each.name] for each in findable.c if each.name not in ("number", "id")},
)
_INDEX = "INSERT OR REPLACE INTO search_findable (rowid, title, body) VALUES (?, ?, ?)"
_UNINDEX = text("DELETE FROM search_findable WHERE rowid = :number")
# As many as one statement may name.
_NAMED = 2_000


class Findable(NamedTuple):
    """What can be found by its words; ``device`` is who wrote it, where it matters, and ``scope`` the log that it stands in."""

    id: RecordId
    kind: int
    scope: int
    device: bytes | None
    written_ms: int
    languages: tuple[str, ...]
    title: str
    body: str


def index(here: Connection, said: Iterable[Findable]) -> None:
    """Takes these in, or anew."""
    left = iter(said)
    while some := list(islice(left, _NAMED)):
        _index(here, some)


def remove(here: Connection, records: Collection[bytes]) -> None:
    """What is not here any more, or is taken back; whatever else is named is nothing to it."""
    ids = list(records)
    for at in range(0, len(ids), _NAMED):
        numbers = here.execute(_NUMBERS, {"ids": ids[at : at + _NAMED]}).all()
        if numbers:
            here.execute(_UNINDEX, [{"number": row.number} for row in numbers])
            here.execute(delete(findable).where(findable.c.number.in_([row.number for row in numbers])))


def forget(here: Connection, scope: int) -> None:
    """All of a log."""
    remove(here, here.execute(select(findable.c.id).where(findable.c.scope == scope)).scalars().all())


def _index(here: Connection, said: Sequence[Findable]) -> None:
    known: dict[bytes, int] = dict(here.execute(_NUMBERS, {"ids": [each.id for each in said]}).all())
    following = count(here.execute(_LAST).scalar_one() + 1)
    numbers = {each.id: known.get(each.id) or next(following) for each in said}
    scopes: dict[int, bytes] = dict(
        here.execute(_SCOPES, {"numbers": sorted({each.scope for each in said})}).all()
    )
    here.execute(_STORE, [_row(numbers[each.id], each) for each in said])
    here.exec_driver_sql(
        _INDEX,
        [
            (
                numbers[each.id],
                f"{_marks(each, scopes.get(each.scope, b''))} {shadow(each.title)}",
                shadow(each.body),
            )
            for each in said
        ],
    )


def _row(number: int, said: Findable) -> dict[str, object]:
    return {
        "number": number,
        "id": said.id,
        "kind": said.kind,
        "scope": said.scope,
        "device": said.device,
        "written_ms": said.written_ms,
    }


def _marks(said: Findable, scope: bytes) -> str:
    return marks.line(
        (
            marks.of_kind(said.kind),
            marks.of_scope(scope),
            marks.of_device(said.device) if said.device is not None else "",
            *map(marks.of_language, said.languages),
            marks.of_moment(said.written_ms),
        )
    )
