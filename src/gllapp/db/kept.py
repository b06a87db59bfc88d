"""Kept aside: what had not been received when its stream was taken away. It stays in full, readable, for its author alone."""

from collections.abc import Collection, Iterable, Mapping
from typing import Any

import msgspec
from sqlalchemy import Connection, delete, func, insert, select

from gllapp.db import tables
from gllapp.views import Act, DraftRow, KeptRow
from gllcore.ids import OpId, RecordId
from gllcore.outfile import OutDraft

_kept = tables.kept
_stream = tables.stream

_COUNT = select(func.count()).select_from(_kept)
_SHUT = select(_stream.c.id).where(~_stream.c.admits)
_DRAFT = "draft"
_draft = msgspec.msgpack.Decoder(OutDraft)


def add(here: Connection, rows: Iterable[KeptRow]) -> None:
    """Keeps these; the same operation is kept once. ``id`` and ``is_open`` are not stored."""
    fresh = list(rows)
    arrived(here, [row.op_id for row in fresh if row.op_id is not None])
    if fresh:
        here.execute(insert(_kept), [_columns(row) for row in fresh])


def rows(here: Connection) -> tuple[KeptRow, ...]:
    """All of it, the last written first."""
    listed = select(_kept, _stream.c.admits).outerjoin(_stream, _stream.c.id == _kept.c.scope)
    found = here.execute(listed.order_by(_kept.c.written_ms.desc(), _kept.c.number.desc()))
    return tuple(row_of(dict(row)) for row in found.mappings())


def count(here: Connection) -> int:
    return here.execute(_COUNT).scalar_one()


def remove(here: Connection, number: int) -> bool:
    """Whether it was there."""
    return here.execute(delete(_kept).where(_kept.c.number == number)).rowcount > 0


def arrived(here: Connection, ids: Collection[OpId]) -> None:
    """These operations are in the log, or in the outbox, after all."""
    if ids:
        here.execute(delete(_kept).where(_kept.c.op_id.in_(list(ids))))


def shut(here: Connection) -> set[RecordId]:
    """The streams that are not the member's to read, of which whatever is unsent belongs here."""
    return set(map(RecordId, here.execute(_SHUT).scalars()))


def encoded_draft(row: DraftRow) -> bytes:
    return msgspec.msgpack.encode(
        OutDraft(
            stream=row.stream,
            thread=row.thread or b"",
            parent=row.parent or b"",
            post=row.post or b"",
            title=row.title,
            body=row.body,
            language=row.language,
            tags=row.tags,
            saved_ms=row.saved_ms,
        )
    )


def draft_in(row: KeptRow) -> DraftRow:
    """A draft as it was before it was kept aside, not stored yet. Raises ValueError for what cannot be read."""
    draft = _draft.decode(row.encoded)
    return DraftRow(
        id=0,
        stream=RecordId(draft.stream),
        thread=RecordId(draft.thread) or None,
        parent=RecordId(draft.parent) or None,
        post=RecordId(draft.post) or None,
        title=draft.title,
        body=draft.body,
        language=draft.language,
        tags=draft.tags,
        saved_ms=draft.saved_ms,
        where=row.stream_name,
    )


def _columns(row: KeptRow) -> dict[str, Any]:
    return {
        "scope": row.stream,
        "stream_name": row.stream_name,
        "op_id": row.op_id,
        "encoded": row.encoded,
        "act": _DRAFT if row.act is None else str(row.act),
        "title": row.title,
        "body": row.text,
        "tags": msgspec.json.encode(row.tags).decode(),
        "written_ms": row.written_ms,
        "kept_ms": row.kept_ms,
    }


def row_of(cells: Mapping[str, Any]) -> KeptRow:
    """A row by the names of its columns; ``admits`` is its stream's. Raises ValueError for what cannot be read."""
    return KeptRow(
        id=cells["number"],
        stream=RecordId(cells["scope"]),
        stream_name=cells["stream_name"],
        op_id=None if cells["op_id"] is None else OpId(cells["op_id"]),
        encoded=cells["encoded"],
        act=None if cells["act"] == _DRAFT else Act(cells["act"]),
        title=cells["title"],
        text=cells["body"],
        tags=tuple(msgspec.json.decode(cells["tags"], type=list[str])),
        written_ms=cells["written_ms"],
        kept_ms=cells["kept_ms"],
        is_open=bool(cells.get("admits")),
    )
