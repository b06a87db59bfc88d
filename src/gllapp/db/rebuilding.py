"""A new replica from whatever can be read of a damaged one. What was received and is lost comes again with the next sync."""

import shutil
from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import UTC, datetime
from itertools import groupby
from pathlib import Path
from typing import NamedTuple

from sqlalchemy import Connection, Table, insert

from gllapp.db import log, outbox, tables
from gllapp.db.checkup import logs, refolding
from gllapp.db.checkup.logs import IsSealed
from gllapp.db.library import tables as library
from gllapp.db.log import Place, Stored
from gllapp.db.open import FILE, make_file
from gllapp.db.pods import tables as pods
from gllapp.db.registering.tables import registering
from gllapp.db.salvage import Cells, Salvaged, operation_in, salvage
from gllapp.db.tables import State
from gllapp.unsent import act_of
from gllcore.columns import DIRECTORY
from gllcore.errors import EnvironmentFault
from gllcore.ids import CommunityId, OpId, ScopeId, directory_scope
from gllcore.operations import OPENS_LOG, Entry
from gllcore.outfile import operation_with
from gllcore.protocol import Cursor
from gllcore.reach import Gap
from gllcore.reconciliation import NO_IDS

# A link that no log has: the log is then looked through from its beginning.
_NO_LINK = bytes(32)
_UNSENT = (State.WAITING, State.ATTENTION, State.OFFERED)
_AS_THEY_WERE = (
    tables.profile, tables.seal, tables.draft, tables.kept, tables.sync_run, tables.post, library.keeping, library.note,
    pods.typed, pods.pod_seen, pods.pod_keeping, registering,
)  # fmt: skip


SealedBy = Callable[[bytes], IsSealed]


class Rebuilt(NamedTuple):
    """How much of the damaged file could not be read, and where it is kept."""

    pages: int
    damaged: int
    broken_rows: int
    kept: Path


def rebuild(folder: Path, key: bytes, now_ms: int, sealed_by: SealedBy) -> Rebuilt:
    """Puts a sound replica in the place of the damaged one, which is kept beside it.

    ``sealed_by(community_key)`` checks what that key has sealed. Raises EnvironmentFault ``replica_beyond_repair`` when
    not even whose it is can be read, and the disk's; nothing is changed then. Raises OSError.
    """
    file = folder / FILE
    found = salvage(file, key)
    own = next(iter(found.rows[tables.profile].values()), None)
    if own is None:
        raise EnvironmentFault("replica_beyond_repair", file=str(file))
    kept = folder / f"replica-{_moment(now_ms)}-damaged.db"
    make_file(
        folder,
        key,
        fill=lambda here: _fill(here, found, CommunityId(own["community"]), sealed_by(own["community_key"])),
        make_way=lambda: _keep(file, kept),
    )
    return Rebuilt(found.pages, found.damaged, found.broken_rows, kept)


def _keep(file: Path, kept: Path) -> None:
    """The log goes with the file that it belongs to: it must never be read into another one."""
    for end in ("", "-wal"):
        beside = file.with_name(file.name + end)
        if beside.exists():
            shutil.copyfile(beside, kept.with_name(kept.name + end))
    for end in ("-wal", "-shm"):
        file.with_name(file.name + end).unlink(missing_ok=True)


def _moment(now_ms: int) -> str:
    """Two that are damaged within a second do not take each other's name."""
    return datetime.fromtimestamp(now_ms / 1000, UTC).strftime("%Y-%m-%dT%H%M%S.%fZ")


# --- filling ---


def _fill(here: Connection, found: Salvaged, community: CommunityId, is_sealed: IsSealed) -> None:
    for table in _AS_THEY_WERE:
        _insert(here, table, found.rows[table].values())
    places = _places(found, community)
    log.store_places(here, places)
    rows = {wanted: row for wanted, row in found.rows[tables.op].items() if _has_place(row, places)}
    _insert(here, tables.op, rows.values())
    _add_from_outbox(here, found, rows, {place.id: number for number, place in places.items()})
    _add_from_log(here, found, rows, {number: place.id for number, place in places.items()})
    proofs = found.rows[tables.aside].values()
    _insert(here, tables.aside, (row for row in proofs if row["op_id"] in rows))
    proven = logs.proofs(here, community, is_sealed)
    logs.mend(here, [state for state in logs.examine(here, community, proven) if not state.is_right], proven)
    refolding.fold_all(here)


def _has_place(row: Cells, places: Mapping[int, Place]) -> bool:
    """What was sent ahead of its place is sent again."""
    return row["scope"] in places and row["state"] != State.AHEAD


def _places(found: Salvaged, community: CommunityId) -> dict[int, Place]:
    """Every scope: as its own row says, or what else tells its number."""
    ids = {DIRECTORY: directory_scope(community)}
    ids |= dict(_told_by_cards(found))
    ids |= dict(_told_by_outbox(found))
    ids |= {number: ScopeId(row["id"]) for number, row in found.rows[tables.scope].items()}
    heads: dict[int, int] = {}
    for row in found.rows[tables.op].values():
        heads[row["scope"]] = max(heads.get(row["scope"], 0), row["seq"] or 0)
    rows = found.rows[tables.scope]
    return {
        number: _place(scope, rows[number])
        if number in rows
        else Place(scope, Cursor(heads.get(number, 0), _NO_LINK))
        for number, scope in ids.items()
    }


def _place(scope: ScopeId, row: Cells) -> Place:
    gap = None
    if row.get("low_seq") is not None:
        gap = Gap(Cursor(row["low_seq"], row["low_link"]), Cursor(row["high_seq"], row["high_link"]))
    return Place(scope, Cursor(row["seq"], row["link"]), row.get("ids", NO_IDS), gap)


def _told_by_cards(found: Salvaged) -> Iterator[tuple[int, ScopeId]]:
    """The number of a stream, or of the catalogue, is the place of its card in the directory."""
    for row in found.rows[tables.op].values():
        if row["kind"] in OPENS_LOG and row["record"] is None and row["seq"] is not None:
            yield row["seq"], ScopeId(row["op_id"])


def _told_by_outbox(found: Salvaged) -> Iterator[tuple[int, ScopeId]]:
    for event in found.rows[tables.outbox].values():
        row = found.rows[tables.op].get(event["op_id"])
        operation = operation_with(event["op_id"], event["encoded"])
        if row is not None and operation is not None:
            yield row["scope"], operation.scope


def _add_from_outbox(
    here: Connection, found: Salvaged, rows: Mapping[bytes, Cells], numbers: Mapping[ScopeId, int]
) -> None:
    """The events; of an own act whose row in the log is lost, the act itself: it waits again, and is sent twice at worst."""
    events = sorted(found.rows[tables.outbox].values(), key=lambda event: event["number"])
    for event in events:
        operation = operation_with(event["op_id"], event["encoded"])
        number = None if operation is None else numbers.get(operation.scope)
        if event["op_id"] in rows:
            _insert(here, tables.outbox, [event])
        elif operation is not None and number is not None:
            log.store(here, [Stored(Entry(event["op_id"], operation), State.WAITING, number)])
            _insert(here, tables.outbox, [event])


def _add_from_log(
    here: Connection, found: Salvaged, rows: Mapping[bytes, Cells], scopes: Mapping[int, ScopeId]
) -> None:
    """The events of own acts that wait still, and whose events are lost."""
    events = found.rows[tables.outbox]
    own = {row["device"] for row in found.rows[tables.profile].values()}
    for wanted, row in rows.items():
        if row["state"] in _UNSENT and row["device"] in own and wanted not in events:
            operation = operation_in(row, scopes)
            if operation is not None:
                outbox.add(here, Entry(OpId(wanted), operation), act_of(operation))


def _insert(here: Connection, table: Table, rows: Iterable[Cells]) -> None:
    """Rows of older formats have fewer columns."""
    for _, alike in groupby(rows, key=len):
        here.execute(insert(table), [dict(row) for row in alike])
