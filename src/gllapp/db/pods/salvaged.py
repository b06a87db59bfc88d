"""Documents in what can be read of a damaged replica: what was typed into them, and what that was typed into."""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass

from gllapp.db import tables
from gllapp.db.pods import tables as pods
from gllapp.db.pods.texts import Typed
from gllapp.db.salvage import Cells, Salvaged, operation_in, stream_name
from gllapp.db.tables import State
from gllcore.documents import document_of, updates_of
from gllcore.ids import OpId, RecordId, ScopeId
from gllcore.model.documents import Update
from gllcore.operations import Entry, Kind

_OWN = (State.WAITING, State.ATTENTION, State.OFFERED)


@dataclass(frozen=True, slots=True)
class Document:
    """What is left of one; ``scope`` is None where nothing tells in which pod it is, ``snapshot`` empty where it cannot be read.

    ``base`` is how much of the pod's log was here. ``own`` names the updates that no server has confirmed.
    """

    id: RecordId
    title: str
    pod_name: str
    scope: ScopeId | None
    base: int
    snapshot: bytes
    updates: tuple[Update, ...]
    own: frozenset[OpId]
    typed: tuple[Typed, ...]


def typed_into(found: Salvaged) -> list[RecordId]:
    """The documents with keystrokes that are no act yet, in the order in which they were typed."""
    rows = sorted(found.rows[pods.typed].values(), key=lambda cells: cells["number"])
    return list(dict.fromkeys(RecordId(cells["document"]) for cells in rows))


def documents_in(
    found: Salvaged, wanted: Collection[RecordId], waiting: Collection[Entry]
) -> Iterator[Document]:
    """These documents, as far as they can be read; ``waiting`` are own acts that were read already, wherever."""
    scopes = {number: ScopeId(cells["id"]) for number, cells in found.rows[tables.scope].items()}
    families: dict[RecordId, dict[OpId, Entry]] = {each: {} for each in wanted}
    own: set[OpId] = {each.op_id for each in waiting}
    for each in waiting:
        families[each.record][each.op_id] = each
    for cells in found.rows[tables.op].values():
        record = RecordId(cells["record"] or cells["op_id"])
        is_wanted = record in families and cells["kind"] == Kind.DOCUMENT
        # What was taken back is not the person's any more.
        entry = _entry(cells, scopes) if is_wanted and cells["state"] != State.DISCARDED else None
        if entry is not None:
            families[record][entry.op_id] = entry
            own |= {entry.op_id} if cells["state"] in _OWN else set()
    for document, family in families.items():
        yield _document(found, document, family, own & family.keys())


def _entry(cells: Cells, scopes: Mapping[int, ScopeId]) -> Entry | None:
    operation = operation_in(cells, scopes)
    if operation is None:
        return None
    return Entry(OpId(cells["op_id"]), operation, cells["seq"], cells["received_ms"])


def _document(
    found: Salvaged, document: RecordId, family: Mapping[OpId, Entry], own: Collection[OpId]
) -> Document:
    card = document_of(family.values()) if OpId(document) in family else None
    scope = next((entry.op.scope for entry in family.values()), None)
    rows = sorted(found.rows[pods.typed].values(), key=lambda cells: cells["number"])
    return Document(
        id=document,
        title=card.title if card else "",
        pod_name=stream_name(found, scope or b""),
        scope=scope,
        base=_seen(found, scope),
        snapshot=found.rows[pods.document_text].get(document, {}).get("snapshot", b""),
        updates=updates_of(family.values()),
        own=frozenset(own),
        typed=tuple(
            Typed(cells["number"], cells["salt"], cells["data"], cells["written_ms"])
            for cells in rows
            if cells["document"] == document
        ),
    )


def _seen(found: Salvaged, scope: ScopeId | None) -> int:
    """What lies in a gap has not been seen."""
    rows = found.rows[tables.scope].values()
    row: Cells = next((cells for cells in rows if cells["id"] == scope), {})
    low = row.get("low_seq")
    return int(row.get("seq", 0) if low is None else low)
