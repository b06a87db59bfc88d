"""Unsent writing, as it was last typed."""

from typing import Any

import msgspec
from sqlalchemy import Connection, Row, Select, delete, func, insert, select, update

from gllapp.db import tables
from gllapp.views import DraftRow
from gllcore.ids import RecordId

_draft = tables.draft
_stream = tables.stream
_root = tables.post


def save(here: Connection, draft: DraftRow) -> int | None:
    """Stores a draft: a new one when its id is 0, else over the one with that id; None when that one is gone.

    ``where`` is not stored.
    """
    values = {
        "stream": draft.stream,
        "thread": draft.thread,
        "parent": draft.parent,
        "post": draft.post,
        "title": _storable(draft.title),
        "body": _storable(draft.body),
        "language": draft.language,
        "tags": msgspec.json.encode([_storable(tag) for tag in draft.tags]).decode(),
        "saved_ms": draft.saved_ms,
    }
    if draft.id == 0:
        return int(here.execute(insert(_draft).values(values).returning(_draft.c.number)).scalar_one())
    changed = update(_draft).where(_draft.c.number == draft.id).values(values)
    return here.execute(changed.returning(_draft.c.number)).scalar_one_or_none()


def _storable(text: str) -> str:
    """Half of a surrogate pair, as an editor may hold for a moment, has no bytes to be stored as."""
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")


def rows(here: Connection) -> tuple[DraftRow, ...]:
    """All drafts, the last saved first."""
    found = here.execute(_drafts().order_by(_draft.c.saved_ms.desc(), _draft.c.number.desc()))
    return tuple(_row(row) for row in found)


def row(here: Connection, number: int) -> DraftRow | None:
    found = here.execute(_drafts().where(_draft.c.number == number)).one_or_none()
    return None if found is None else _row(found)


def remove(here: Connection, number: int | None) -> None:
    """Ends a draft that was sent or discarded; nothing happens when there is none."""
    here.execute(delete(_draft).where(_draft.c.number == number))


def count(here: Connection) -> int:
    return here.execute(select(func.count()).select_from(_draft)).scalar_one()


def _drafts() -> "Select[Any]":
    where = func.coalesce(func.nullif(_root.c.title, ""), _stream.c.name, "").label("where")
    return (
        select(_draft, where)
        .outerjoin(_stream, _stream.c.id == _draft.c.stream)
        .outerjoin(_root, _root.c.id == _draft.c.thread)
    )


def _row(row: "Row[Any]") -> DraftRow:
    return DraftRow(
        id=row.number,
        stream=RecordId(row.stream),
        thread=_record(row.thread),
        parent=_record(row.parent),
        post=_record(row.post),
        title=row.title,
        body=row.body,
        language=row.language,
        tags=tuple(msgspec.json.decode(row.tags, type=list[str])),
        saved_ms=row.saved_ms,
        where=row.where,
    )


def _record(stored: bytes | None) -> RecordId | None:
    return None if stored is None else RecordId(stored)
