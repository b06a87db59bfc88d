"""The texts of documents as they were last made, what was typed since, and as of when the person has seen them."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from sqlalchemy import Connection, bindparam, delete, func, insert, or_, select, update
from sqlalchemy.dialects.sqlite import insert as upsert

from gllapp.db import log, tables
from gllapp.db.pods import records, words
from gllapp.db.pods.tables import document_seen, document_text, pod_record, typed
from gllapp.db.search import findables
from gllapp.db.tables import State
from gllcore.documents import updates_of
from gllcore.ids import ID_BYTES, OpId, RecordId
from gllcore.model.documents import DocumentCard, Update
from gllcore.operations import Kind

_op = tables.op
_outbox = tables.outbox
_scope = tables.scope
_UNSENT = (State.WAITING, State.ATTENTION, State.OFFERED)

# Whoever looks at a document asks these: each is built once.
_TEXT = select(document_text).where(document_text.c.document == bindparam("of"))
_OPERATIONS = select(_op.c.op_id, _op.c.state).where(
    or_(_op.c.record == bindparam("of"), _op.c.op_id == bindparam("of"))
)
_TYPED_DOCUMENTS = select(typed.c.document).distinct()
_TYPED = (
    select(typed.c.number, typed.c.salt, typed.c.data, typed.c.written_ms)
    .where(typed.c.document == bindparam("of"))
    .order_by(typed.c.number)
)


@dataclass(frozen=True, slots=True)
class Text:
    """What the engine has made of the updates ``taken``; ``stale``: others have come. ``conflicts`` are as whoever stored them has encoded them.

    ``refused`` counts updates that nobody may send.
    """

    snapshot: bytes
    taken: frozenset[OpId]
    body: str
    conflicts: bytes
    refused: int
    stale: bool = False


@dataclass(frozen=True, slots=True)
class Typed:
    """A group of keystrokes that is not an act yet; see gllcore.model.documents.Update for ``salt`` and ``data``."""

    number: int
    salt: bytes
    data: bytes
    written_ms: int


# --- what was made ---


def text(here: Connection, document: RecordId) -> Text | None:
    found = here.execute(_TEXT, {"of": document}).one_or_none()
    if found is None:
        return None
    taken = found.taken
    ids = frozenset(OpId(taken[at : at + ID_BYTES]) for at in range(0, len(taken), ID_BYTES))
    return Text(found.snapshot, ids, found.body, found.conflicts, found.refused, found.stale)


class Facts(NamedTuple):
    """What a list tells of a text; see ``Text`` for the last two."""

    characters: int
    conflicts: bytes
    refused: int


def facts(here: Connection, document: RecordId) -> Facts | None:
    """Without the text itself; None where it was never made."""
    wanted = select(func.length(document_text.c.body), document_text.c.conflicts, document_text.c.refused)
    found = here.execute(wanted.where(document_text.c.document == document)).one_or_none()
    return None if found is None else Facts(*found)


def store(here: Connection, document: RecordId, made: Text) -> None:
    row = {
        "document": document,
        "snapshot": made.snapshot,
        "taken": b"".join(sorted(made.taken)),
        "body": made.body,
        "conflicts": made.conflicts,
        "stale": made.stale,
        "refused": made.refused,
    }
    fresh = upsert(document_text)
    changes = {each.name: fresh.excluded[each.name] for each in document_text.c if each.name != "document"}
    here.execute(fresh.on_conflict_do_update(index_elements=["document"], set_=changes), [row])
    words.index(here, [document])


def updates(here: Connection, document: RecordId) -> tuple[tuple[Update, ...], tuple[Update, ...]]:
    """Every update of a document's text that counts, in the order of the log, those that wait last; and those that do not count."""
    family = [
        each
        for each in log.of_records(here, {document}, created={document})
        if each.entry.op.kind == Kind.DOCUMENT
    ]
    counted = updates_of(each.entry for each in family if each.counts)
    return counted, updates_of(each.entry for each in family if not each.counts)


def operations(here: Connection, document: RecordId) -> frozenset[tuple[OpId, int]]:
    """What a document's text may depend on: every operation about it, and whether it counts at present."""
    return frozenset((OpId(op_id), state) for op_id, state in here.execute(_OPERATIONS, {"of": document}))


def pod_of(here: Connection, number: int) -> RecordId:
    """Whose log has that number."""
    return RecordId(here.execute(select(_scope.c.id).where(_scope.c.number == number)).scalar_one())


def to_make(here: Connection) -> tuple[RecordId, ...]:
    """The documents of which the text was never made, or is stale."""
    made = select(document_text.c.document).where(~document_text.c.stale)
    wanted = select(pod_record.c.id).where(pod_record.c.kind == Kind.DOCUMENT, pod_record.c.id.not_in(made))
    return tuple(map(RecordId, here.execute(wanted).scalars()))


def stored_documents(here: Connection) -> tuple[RecordId, ...]:
    """Those of which a text was made, whether or not they are here themselves."""
    return tuple(map(RecordId, here.execute(select(document_text.c.document)).scalars()))


def remove(here: Connection, documents: Iterable[RecordId]) -> None:
    """Their texts are made from the beginning when somebody asks."""
    for document in documents:
        here.execute(delete(document_text).where(document_text.c.document == document))
        words.index(here, [document])


# --- what was typed ---


def type_in(here: Connection, document: RecordId, salt: bytes, data: Iterable[bytes], now_ms: int) -> None:
    rows = [{"document": document, "salt": salt, "data": each, "written_ms": now_ms} for each in data]
    if rows:
        here.execute(insert(typed), rows)


def typed_in(here: Connection, document: RecordId) -> tuple[Typed, ...]:
    """In the order in which it was typed."""
    return tuple(Typed(*row) for row in here.execute(_TYPED, {"of": document}))


def typed_documents(here: Connection) -> tuple[RecordId, ...]:
    """Where something was typed that is not an act yet."""
    return tuple(map(RecordId, here.execute(_TYPED_DOCUMENTS).scalars()))


def take_typed(here: Connection, numbers: Sequence[int]) -> None:
    """These have become an act."""
    for at in range(0, len(numbers), 500):
        here.execute(delete(typed).where(typed.c.number.in_(numbers[at : at + 500])))


def unsent_in(here: Connection, number: int) -> frozenset[RecordId]:
    """The documents of a log in which something of the person's own has not been received, or is being typed."""
    waiting = (
        select(func.coalesce(_op.c.record, _op.c.op_id))
        .join(_outbox, _outbox.c.op_id == _op.c.op_id)
        .where(_op.c.scope == number, _op.c.kind == Kind.DOCUMENT, _op.c.state.in_(_UNSENT))
    )
    ids = (*here.execute(waiting).scalars(), *here.execute(_TYPED_DOCUMENTS).scalars())
    return frozenset(map(RecordId, ids))


# --- what was seen ---


def seen_version(here: Connection, document: RecordId) -> bytes | None:
    wanted = select(document_seen.c.version).where(document_seen.c.document == document)
    return here.execute(wanted).scalar_one_or_none()


def see(here: Connection, document: RecordId, version: bytes, now_ms: int) -> None:
    fresh = upsert(document_seen).values(document=document, version=version, seen_ms=now_ms)
    here.execute(
        fresh.on_conflict_do_update(index_elements=["document"], set_={"version": version, "seen_ms": now_ms})
    )


# --- what leaves with its pod ---


def unsent(here: Connection, number: int) -> list[tuple[str, str, int]]:
    """(title, text, when) of the documents of a log in which something of the person's own has not been received."""
    waiting = (
        select(func.coalesce(_op.c.record, _op.c.op_id))
        .join(_outbox, _outbox.c.op_id == _op.c.op_id)
        .where(_op.c.scope == number, _op.c.state.in_(_UNSENT))
    )
    being_typed = select(typed.c.document)
    wanted = (
        select(pod_record.c.id, document_text.c.body, func.max(typed.c.written_ms).label("typed_ms"))
        .join(document_text, document_text.c.document == pod_record.c.id)
        .outerjoin(typed, typed.c.document == pod_record.c.id)
        .where(
            pod_record.c.kind == Kind.DOCUMENT,
            pod_record.c.scope == number,
            or_(pod_record.c.id.in_(waiting), pod_record.c.id.in_(being_typed)),
        )
        .group_by(pod_record.c.id)
    )
    found = here.execute(wanted).all()
    cards = [records.one(here, DocumentCard, RecordId(row.id)) for row in found]
    return [
        (card.value.title, row.body, row.typed_ms or card.written_ms)
        for row, card in zip(found, cards, strict=True)
        if card is not None
    ]


def forget(here: Connection, number: int) -> None:
    """Everything of a pod's log leaves; its card in the directory stays."""
    of_scope = select(pod_record.c.id).where(pod_record.c.scope == number)
    for table in (document_text, typed, document_seen):
        here.execute(delete(table).where(table.c.document.in_(of_scope)))
    here.execute(delete(pod_record).where(pod_record.c.scope == number))
    findables.forget(here, number)


def set_stale(here: Connection, document: RecordId) -> None:
    """Its text is made again from all updates when somebody asks."""
    here.execute(update(document_text).where(document_text.c.document == document).values(stale=True))


def stale(here: Connection) -> frozenset[RecordId]:
    return frozenset(
        map(RecordId, here.execute(select(document_text.c.document).where(document_text.c.stale)).scalars())
    )


def keep_stale(here: Connection, documents: Iterable[RecordId]) -> None:
    """These are to be made again, and no others."""
    here.execute(update(document_text).where(document_text.c.stale).values(stale=False))
    for document in documents:
        set_stale(here, document)
