"""The records of pods as rows, folded: who asks for one gets the frozen value that its operations make."""

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any, Final, Generic, TypeVar

import msgspec
from sqlalchemy import Connection, Select, bindparam, delete, select, update
from sqlalchemy.dialects.sqlite import insert

from gllapp.db import cards
from gllapp.db.log import Stored
from gllapp.db.pods import tables, words
from gllapp.db.posts import delivery_of
from gllapp.db.tables import State
from gllapp.db.tables import stream as stream_table
from gllapp.views import Delivery
from gllcore import documents, pods, products
from gllcore.ids import RecordId
from gllcore.model.documents import (
    Claim,
    Comment,
    CommentField,
    DocumentCard,
    DocumentField,
    SignOff,
    Version,
    VersionField,
)
from gllcore.model.pods import (
    Joining,
    JoiningField,
    Pod,
    PodFile,
    PodKey,
    Proposal,
    ProposalField,
    Task,
    TaskField,
)
from gllcore.model.products import Adaptation, AdaptationField, Adoption, AdoptionField
from gllcore.operations import Entry, Kind, unpack
from gllcore.pod_rules import PODS_KINDS

T = TypeVar("T", bound=msgspec.Struct)

_record = tables.pod_record
_text = tables.document_text
_NAMED = 2_000

_encode = msgspec.msgpack.Encoder().encode
_NEW = insert(_record)
_VALUES = select(_record.c.id, _record.c.kind, _record.c.card).where(
    _record.c.id.in_(bindparam("ids", expanding=True))
)
_STORE = _NEW.on_conflict_do_update(
    index_elements=[_record.c.id],
    set_={each.name: _NEW.excluded[each.name] for each in _record.c if each.name != "id"},
)


class _Sort(Generic[T]):
    """How a kind's operations become a value, and which record that is about."""

    def __init__(self, value: type[T], fold: Callable[[Iterable[Entry]], T | None], about: str = "") -> None:
        self.value = value
        self.fold = fold
        self.about = about
        self.decode = msgspec.msgpack.Decoder(value).decode


_SORTS: Final[dict[int, _Sort[Any]]] = {
    Kind.PROPOSAL: _Sort(Proposal, pods.proposal_of),
    Kind.POD: _Sort(Pod, pods.pod_of),
    Kind.JOINING: _Sort(Joining, pods.joining_of, "pod"),
    Kind.DOCUMENT: _Sort(DocumentCard, documents.document_of),
    Kind.COMMENT: _Sort(Comment, documents.comment_of, "document"),
    Kind.VERSION: _Sort(Version, documents.version_of, "document"),
    Kind.CLAIM: _Sort(Claim, documents.claim_of, "document"),
    Kind.SIGN_OFF: _Sort(SignOff, documents.sign_off_of, "version"),
    Kind.TASK: _Sort(Task, pods.task_of),
    Kind.POD_FILE: _Sort(PodFile, pods.pod_file_of),
    Kind.POD_KEY: _Sort(PodKey, pods.pod_key_of),
    Kind.ADAPTATION: _Sort(Adaptation, products.adaptation_of, "resource"),
    Kind.ADOPTION: _Sort(Adoption, products.adoption_of, "resource"),
}
_TEXTS: Final[dict[int, int]] = {
    Kind.PROPOSAL: ProposalField.PURPOSE,
    Kind.JOINING: JoiningField.MESSAGE,
    Kind.COMMENT: CommentField.BODY,
    Kind.VERSION: VersionField.NOTE,
    Kind.TASK: TaskField.NOTE,
    Kind.ADAPTATION: AdaptationField.CHANGED,
    Kind.ADOPTION: AdoptionField.NOTE,
}
_BY_VALUE: Final = {sort.value: kind for kind, sort in _SORTS.items()}


@dataclass(frozen=True, slots=True)
class Found(Generic[T]):
    """A record: its value, the log that it stands in, who made it (a member, where the device's card is here), and its place on the ladder."""

    value: T
    scope: int
    author: RecordId | None
    delivery: Delivery
    written_ms: int


# --- asking ---


def one(here: Connection, sort: type[T], record: RecordId) -> Found[T] | None:
    found = _found(here, sort, id=record)
    return found[0] if found else None


def every(
    here: Connection, sort: type[T], *, scope: int | None = None, about: RecordId | None = None
) -> tuple[Found[T], ...]:
    """All records of one sort, in the order in which they were written."""
    asked = {"scope": scope, "about": about}
    return tuple(_found(here, sort, **{name: value for name, value in asked.items() if value is not None}))


@cache
def _asking(*columns: str) -> Select[tuple[bytes, int, bytes, str, int]]:
    """The records that have these values in these columns, in the order in which they were written; built once for each set of them."""
    wanted = select(
        _record.c.card, _record.c.scope, _record.c.device, _record.c.delivery, _record.c.written_ms
    )
    conditions = (_record.c[column] == bindparam(column) for column in columns)
    return wanted.where(*conditions).order_by(_record.c.written_ms, _record.c.id)


def _found(here: Connection, sort: type[T], **values: int | bytes) -> list[Found[T]]:
    kind = _BY_VALUE[sort]
    rows = here.execute(_asking("kind", *values), {"kind": kind, **values}).all()
    members = cards.members_of(here, {RecordId(row.device) for row in rows})
    return [
        Found(
            _SORTS[kind].decode(row.card),
            row.scope,
            members.get(RecordId(row.device)),
            Delivery(row.delivery),
            row.written_ms,
        )
        for row in rows
    ]


def values_of(here: Connection, wanted: Collection[RecordId]) -> dict[RecordId, msgspec.Struct]:
    """Those of these records that are here, whatever their sort."""
    rows = here.execute(_VALUES, {"ids": list(wanted)})
    return {RecordId(row.id): _SORTS[row.kind].decode(row.card) for row in rows}


def title_of(kind: int, card: bytes) -> str:
    """What a record is called now; nothing where it has no name."""
    value = _SORTS[kind].decode(card)
    return str(getattr(value, "title", "") or getattr(value, "name", ""))


def text_of(kind: int, fields: Mapping[int, object]) -> str:
    """The text that an act on such a record brings, if it brings any that can be read."""
    text = fields.get(_TEXTS.get(kind, 0))
    return text if isinstance(text, str) else ""


# --- folding ---


def store(here: Connection, families: Iterable[Sequence[Stored]]) -> None:
    """Folds the pods' records among these families of operations, each with its creation first."""
    own = [
        family
        for family in families
        if family[0].entry.op.record is None and family[0].entry.op.kind in PODS_KINDS
    ]
    if not own:
        return
    gone = [family[0].entry.record for family in own if family[0].state is State.DISCARDED]
    me = cards.me(here)
    rows = [row for family in own if (row := _row(family, me)) is not None]
    if rows:
        here.execute(_STORE, rows)
    if gone:
        here.execute(delete(_record).where(_record.c.id.in_(gone)))
    words.index(here, [family[0].entry.record for family in own if family[0].entry.op.kind in words.FINDABLE])
    _tell_texts(here, own)
    _store_discussions(here, [family for family in own if family[0].entry.op.kind == Kind.POD])


def _row(family: Sequence[Stored], me: cards.Me) -> dict[str, Any] | None:
    first = family[0]
    if first.state is State.DISCARDED:
        return None
    sort = _SORTS[first.entry.op.kind]
    value = sort.fold(_that_count(family))
    if value is None:
        return None
    return {
        "id": first.entry.record,
        "kind": int(first.entry.op.kind),
        "scope": first.scope,
        "about": getattr(value, sort.about) if sort.about else None,
        "device": first.entry.op.device,
        "written_ms": first.entry.effective_ms,
        "delivery": str(delivery_of(_of_kind(family), me)),
        "card": _encode(value),
    }


def _that_count(family: Sequence[Stored]) -> list[Entry]:
    """A change that was refused does not count; what was refused whole is still shown to who wrote it."""
    return [each.entry for each in _of_kind(family) if each.counts or each is family[0]]


def _of_kind(family: Sequence[Stored]) -> list[Stored]:
    first = family[0]
    return [
        each for each in family if each.scope == first.scope and each.entry.op.kind == first.entry.op.kind
    ]


def _tell_texts(here: Connection, families: Collection[Sequence[Stored]]) -> None:
    """The text of a document is made again when somebody asks for it, not while operations arrive."""
    touched = [
        family[0].entry.record
        for family in families
        if family[0].entry.op.kind == Kind.DOCUMENT and any(map(_says_text, family))
    ]
    for at in range(0, len(touched), _NAMED):
        some = touched[at : at + _NAMED]
        here.execute(update(_text).where(_text.c.document.in_(some)).values(stale=True))


def _says_text(stored: Stored) -> bool:
    try:
        return DocumentField.TEXT in unpack(stored.entry.op.payload)
    except ValueError:
        return False


def _store_discussions(here: Connection, families: Collection[Sequence[Stored]]) -> None:
    """A pod's log is a place of posts like a stream's, for its readers alone."""
    if not families:
        return
    member = cards.me(here).member
    made = [pod for family in families if (pod := pods.pod_of(_that_count(family))) is not None]
    rows = [
        {
            "id": pod.id,
            "name": pod.name,
            "language": pod.languages[0] if pod.languages else "en",
            "description": pod.aim,
            "closed": pod.archived,
            "admits": member in pod.readers,
            "is_pod": True,
        }
        for pod in made
    ]
    fresh = insert(stream_table)
    changes = {each.name: fresh.excluded[each.name] for each in stream_table.c if each.name != "id"}
    here.execute(fresh.on_conflict_do_update(index_elements=["id"], set_=changes), rows)
