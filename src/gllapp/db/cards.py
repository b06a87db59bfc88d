"""The directory as rows: members, their devices, and streams."""

from collections.abc import Callable, Iterable, Sequence
from typing import Any, NamedTuple

import msgspec
from sqlalchemy import Connection, Table, bindparam, select
from sqlalchemy.dialects.sqlite import insert

from gllapp.db import tables
from gllapp.db.log import Stored
from gllapp.db.search import people
from gllcore import merge
from gllcore.ids import RecordId
from gllcore.operations import Entry, Kind

_device = tables.device
_profile = tables.profile
# Asked with nearly everything: to build a statement again costs more than SQLite needs to answer it.
_OWN = select(_profile.c.member, _profile.c.device)
_OWN_DEVICES = select(_device.c.id).where(_device.c.member == bindparam("member"))
_OWNERS = select(_device.c.id, _device.c.member).where(_device.c.id.in_(bindparam("ids", expanding=True)))


class Me(NamedTuple):
    """Who writes here, and every device that this member writes from."""

    member: RecordId
    device: RecordId
    devices: frozenset[RecordId]


def me(here: Connection) -> Me:
    member, device = here.execute(_OWN).one()
    known = here.execute(_OWN_DEVICES, {"member": member}).scalars()
    return Me(RecordId(member), RecordId(device), frozenset(map(RecordId, known)) | {RecordId(device)})


def members_of(here: Connection, devices: Iterable[RecordId]) -> dict[RecordId, RecordId]:
    """Whose the devices are; those without a card here are left out, but for the own one."""
    own, own_device = here.execute(_OWN).one()
    rows = here.execute(_OWNERS, {"ids": list(devices)})
    found = {RecordId(device): RecordId(member) for device, member in rows}
    return {RecordId(own_device): RecordId(own)} | found


def store(here: Connection, families: Iterable[Sequence[Stored]]) -> None:
    """Folds the cards among these families of operations."""
    own = [family for family in families if _makes_card(family[0])]
    if not own:
        return
    member = me(here).member
    rows: dict[int, list[dict[str, Any]]] = {}
    for family in own:
        kind = family[0].entry.op.kind
        row = _FOLDS[Kind(kind)][1]([each.entry for each in family if each.entry.op.kind == kind], member)
        if row is not None:
            rows.setdefault(kind, []).append(row)
    for kind, folded in rows.items():
        _upsert(here, _FOLDS[Kind(kind)][0], folded)
    people.index(here, rows.get(Kind.MEMBER, ()))


def _makes_card(first: Stored) -> bool:
    return first.entry.op.kind in _FOLDS and first.entry.op.record is None


def _upsert(here: Connection, table: Table, rows: list[dict[str, Any]]) -> None:
    statement = insert(table)
    changes = {name: statement.excluded[name] for name in rows[0] if name != "id"}
    here.execute(statement.on_conflict_do_update(index_elements=["id"], set_=changes), rows)


def _member(entries: Sequence[Entry], _: RecordId) -> dict[str, Any] | None:
    member = merge.member_of(entries)
    if member is None:
        return None
    languages = msgspec.json.encode(member.languages).decode()
    # A card says more than the table shows.
    shown = {name: said for name, said in msgspec.structs.asdict(member).items() if name in tables.member.c}
    return {**shown, "role": str(member.role), "languages": languages}


def _of_device(entries: Sequence[Entry], _: RecordId) -> dict[str, Any] | None:
    device = merge.device_of(entries)
    return None if device is None else msgspec.structs.asdict(device)


def _stream(entries: Sequence[Entry], member: RecordId) -> dict[str, Any] | None:
    stream = merge.stream_of(entries)
    if stream is None:
        return None
    return {
        "id": stream.id,
        "name": stream.name,
        "language": stream.language,
        "description": stream.description,
        "closed": stream.closed,
        "admits": stream.admits(member),
        "is_pod": False,
    }


_FOLDS: dict[Kind, tuple[Table, Callable[[Sequence[Entry], RecordId], dict[str, Any] | None]]] = {
    Kind.MEMBER: (tables.member, _member),
    Kind.DEVICE: (tables.device, _of_device),
    Kind.STREAM: (tables.stream, _stream),
}
