"""The directory as rows: members, their devices, and streams."""

from collections.abc import Callable, Iterable, Sequence
from typing import Any, NamedTuple

import msgspec
from sqlalchemy import Connection, Table, select
from sqlalchemy.dialects.sqlite import insert

from gllapp.db import tables
from gllapp.db.log import Stored
from gllcore import merge
from gllcore.ids import RecordId
from gllcore.operations import Entry, Kind

_device = tables.device
_profile = tables.profile


class Me(NamedTuple):
    """Who writes here, and every device that this member writes from."""

    member: RecordId
    device: RecordId
    devices: frozenset[RecordId]


def me(here: Connection) -> Me:
    member, device = here.execute(select(_profile.c.member, _profile.c.device)).one()
    known = here.execute(select(_device.c.id).where(_device.c.member == member)).scalars()
    return Me(RecordId(member), RecordId(device), frozenset(map(RecordId, known)) | {RecordId(device)})


def members_of(here: Connection, devices: Iterable[RecordId]) -> dict[RecordId, RecordId]:
    """Whose the devices are; those without a card here are left out, but for the own one."""
    rows = here.execute(select(_device.c.id, _device.c.member).where(_device.c.id.in_(list(devices))))
    own = me(here)
    return {own.device: own.member} | {RecordId(device): RecordId(member) for device, member in rows}


def store(here: Connection, families: Iterable[Sequence[Stored]]) -> None:
    """Folds the cards among these families of operations."""
    rows: dict[int, list[dict[str, Any]]] = {}
    for family in families:
        creation = family[0].entry
        if creation.op.kind in _FOLDS and creation.op.record is None:
            _, fold = _FOLDS[Kind(creation.op.kind)]
            row = fold([each.entry for each in family if each.entry.op.kind == creation.op.kind])
            if row is not None:
                rows.setdefault(creation.op.kind, []).append(row)
    for kind, own in rows.items():
        _upsert(here, _FOLDS[Kind(kind)][0], own)


def _upsert(here: Connection, table: Table, rows: list[dict[str, Any]]) -> None:
    statement = insert(table)
    changes = {name: statement.excluded[name] for name in rows[0] if name != "id"}
    here.execute(statement.on_conflict_do_update(index_elements=["id"], set_=changes), rows)


def _member(entries: Sequence[Entry]) -> dict[str, Any] | None:
    member = merge.member_of(entries)
    if member is None:
        return None
    languages = msgspec.json.encode(member.languages).decode()
    return {**msgspec.structs.asdict(member), "role": str(member.role), "languages": languages}


def _of_device(entries: Sequence[Entry]) -> dict[str, Any] | None:
    device = merge.device_of(entries)
    return None if device is None else msgspec.structs.asdict(device)


def _stream(entries: Sequence[Entry]) -> dict[str, Any] | None:
    stream = merge.stream_of(entries)
    if stream is None:
        return None
    return {column.name: getattr(stream, column.name) for column in tables.stream.c}


_FOLDS: dict[Kind, tuple[Table, Callable[[Sequence[Entry]], dict[str, Any] | None]]] = {
    Kind.MEMBER: (tables.member, _member),
    Kind.DEVICE: (tables.device, _of_device),
    Kind.STREAM: (tables.stream, _stream),
}
