"""What can still be read of a damaged replica, table by table, and the unsent work in it."""

from collections.abc import Iterator, Mapping
from contextlib import suppress
from pathlib import Path
from types import NoneType
from typing import Any, NamedTuple, TypeAlias

import msgspec
from sqlalchemy import Boolean, Column, Integer, LargeBinary, Table

from gllapp.db import kept, tables
from gllapp.db.library import tables as library
from gllapp.db.pages import Pages, Row
from gllapp.db.pods import tables as pods
from gllapp.db.registering.tables import registering
from gllapp.db.tables import State
from gllapp.db.unsent import kept_acts, whole
from gllapp.unsent import Unsent, UnsentItem, act_of, said
from gllapp.views import Delivery, DraftRow, KeptRow
from gllcore.clock import HybridTime
from gllcore.ids import RecordId, ScopeId
from gllcore.operations import Operation, op_id
from gllcore.outfile import operation_with

# By what each row is known. Texts of documents, streams and posts can be made anew, but tell where unsent work belongs, what it
# was written into, and what was read.
READ: Mapping[Table, str] = {
    tables.profile: "one",
    tables.scope: "number",
    tables.op: "op_id",
    tables.outbox: "op_id",
    tables.seal: "number",
    tables.aside: "number",
    tables.draft: "number",
    tables.kept: "number",
    tables.sync_run: "number",
    library.keeping: "number",
    library.note: "resource",
    pods.typed: "number",
    pods.document_text: "document",
    pods.pod_seen: "pod",
    pods.pod_keeping: "record",
    registering: "one",
    tables.stream: "id",
    tables.post: "id",
}
_OWN = (State.WAITING, State.ATTENTION, State.OFFERED)

Cells: TypeAlias = Mapping[str, Any]
"""A row by the names of its columns."""


class Salvaged(NamedTuple):
    """The rows of each table by their keys; how many pages there are, how many of them and of their rows are lost."""

    rows: Mapping[Table, Mapping[Any, Cells]]
    pages: int
    damaged: int
    broken_rows: int


def salvage(file: Path, key: bytes) -> Salvaged:
    """Reads every page of the replica that can be read; changes nothing. Raises OSError."""
    pages = Pages(file, key)
    found: dict[Table, dict[Any, Cells]] = {table: {} for table in READ}
    shapes = {table: _shape(table) for table in READ}
    for row in pages.rows():
        for table, shape in shapes.items():
            if shape.fits(row):
                cells = shape.named(row)
                found[table][cells[READ[table]]] = cells
    return Salvaged(found, pages.count, pages.damaged, pages.broken_rows)


# --- whose row it is: told by the number and the kinds of its values ---


class _Shape(NamedTuple):
    """What each column of a table may hold; rows may lack the columns that came with a later format."""

    names: tuple[str, ...]
    kinds: tuple[tuple[type, ...], ...]
    least: int
    number: int | None
    """Which column is the row's number, and stored as None."""

    def fits(self, row: Row) -> bool:
        return self.least <= len(row.values) <= len(self.kinds) and all(
            map(isinstance, row.values, self.kinds)
        )

    def named(self, row: Row) -> Cells:
        cells = dict(zip(self.names, row.values, strict=False))
        return cells if self.number is None else {**cells, self.names[self.number]: row.number}


def _shape(table: Table) -> _Shape:
    columns = list(table.c)
    needed = [
        at for at, column in enumerate(columns, 1) if not column.nullable and column.server_default is None
    ]
    numbers = [at for at, column in enumerate(columns) if _is_number_of_row(column)]
    return _Shape(
        names=tuple(table.c.keys()),
        kinds=tuple(map(_kinds, columns)),
        least=max(needed),
        number=numbers[0] if numbers else None,
    )


def _kinds(column: "Column[Any]") -> tuple[type, ...]:
    if isinstance(column.type, Integer | Boolean):
        kind: type = int
    else:
        kind = bytes if isinstance(column.type, LargeBinary) else str
    return (kind, NoneType) if column.nullable or _is_number_of_row(column) else (kind,)


def _is_number_of_row(column: "Column[Any]") -> bool:
    return column.primary_key and isinstance(column.type, Integer)


# --- unsent work ---


def unsent_in(found: Salvaged) -> Unsent:
    """All that was not proven to be received, and every draft; whatever cannot be read of them is left out."""
    own: Cells = next(iter(found.rows[tables.profile].values()), {})
    aside = list(_kept(found))
    return Unsent(
        community=own.get("community", b""),
        community_name=own.get("community_name", ""),
        member=own.get("member", b""),
        member_name=own.get("member_name", ""),
        device=own.get("device", b""),
        items=(*_items(found, own), *kept_acts(row for row, _ in aside)),
        drafts=(
            *(_draft(cells, found) for _, cells in sorted(found.rows[tables.draft].items())),
            *(draft for _, draft in aside if draft is not None),
        ),
    )


def _kept(found: Salvaged) -> Iterator[tuple[KeptRow, DraftRow | None]]:
    """What was kept aside, as the draft that it was if it was one."""
    for _, cells in sorted(found.rows[tables.kept].items()):
        with suppress(ValueError):
            row = kept.row_of(cells)
            yield row, kept.draft_in(row) if row.act is None else None


def _items(found: Salvaged, own: Cells) -> Iterator[UnsentItem]:
    """In the order written; then what is not in the outbox any more because its page there is lost."""
    listed = sorted(found.rows[tables.outbox].values(), key=lambda cells: cells["number"])
    rows = found.rows[tables.op]
    scopes = {number: ScopeId(cells["id"]) for number, cells in found.rows[tables.scope].items()}
    for event in listed:
        row = rows.get(event["op_id"])
        operation = operation_with(event["op_id"], event["encoded"])
        if operation is None and row is not None:
            operation = operation_in(row, scopes)
        if operation is not None and (row is None or row["state"] in _OWN):
            yield _item(operation, event, row, found)
    events = found.rows[tables.outbox].keys()
    for wanted, row in rows.items():
        if row["state"] in _OWN and wanted not in events and row["device"] == own.get("device"):
            operation = operation_in(row, scopes)
            if operation is not None:
                yield _item(operation, {}, row, found)


def operation_in(row: Cells, scopes: Mapping[int, ScopeId]) -> Operation | None:
    """The operation in a row of the log, where its content is what its id was computed from."""
    if row["scope"] not in scopes:
        return None
    operation = Operation(
        scope=scopes[row["scope"]],
        kind=row["kind"],
        record=_record(row["record"]),
        payload=row["payload"],
        time=HybridTime(row["written_ms"], row["counter"]),
        base=row["base"],
        device=RecordId(row["device"]),
    )
    return operation if op_id(operation) == row["op_id"] else None


def _item(op: Operation, event: Cells, row: Cells | None, found: Salvaged) -> UnsentItem:
    title, body, tags = said(op)
    is_refused = row is not None and row["state"] == State.ATTENTION
    return UnsentItem(
        op_id=op_id(op),
        encoded=whole(op_id(op), event.get("encoded", b""), op),
        act=act_of(op),
        delivery=Delivery.ATTENTION if is_refused else Delivery.WAITING,
        stream_name=stream_name(found, op.scope),
        thread_title=_thread_title(found, op.record or op_id(op)),
        written_ms=op.time.ms,
        title=title,
        text=body,
        tags=tags,
        reason=event.get("reason", "") if is_refused else "",
        facts=_facts(event) if is_refused else {},
    )


def _facts(event: Cells) -> dict[str, str | int]:
    try:
        return msgspec.json.decode(event.get("facts", "{}"), type=dict[str, str | int])
    except (msgspec.MsgspecError, ValueError):
        return {}


def _draft(cells: Cells, found: Salvaged) -> DraftRow:
    try:
        tags = msgspec.json.decode(cells["tags"], type=tuple[str, ...])
    except (msgspec.MsgspecError, ValueError):
        tags = ()
    return DraftRow(
        id=cells["number"],
        stream=RecordId(cells["stream"]),
        thread=_record(cells["thread"]),
        parent=_record(cells["parent"]),
        post=_record(cells["post"]),
        title=cells["title"],
        body=cells["body"],
        language=cells["language"],
        tags=tags,
        saved_ms=cells["saved_ms"],
        where=_thread_title(found, cells["thread"]) or stream_name(found, cells["stream"]),
    )


def stream_name(found: Salvaged, stream: bytes) -> str:
    return str(found.rows[tables.stream].get(stream, {}).get("name", ""))


def _thread_title(found: Salvaged, post: bytes | None) -> str:
    posts = found.rows[tables.post]
    thread = posts.get(post, {}).get("thread")
    return str(posts.get(thread, {}).get("title", ""))


def _record(stored: bytes | None) -> RecordId | None:
    return None if stored is None else RecordId(stored)
