"""What pods, documents and comments say, as the search finds it."""

from collections.abc import Iterable, Iterator
from itertools import islice
from typing import Any, Final

import msgspec
from sqlalchemy import Connection, Row, select

from gllapp.db.pods.tables import document_text, pod_record
from gllapp.db.search import findables
from gllapp.db.search.findables import Findable
from gllcore.ids import RecordId
from gllcore.model.documents import Comment, DocumentCard
from gllcore.model.pods import Pod
from gllcore.operations import Kind

FINDABLE: Final = (Kind.POD, Kind.DOCUMENT, Kind.COMMENT)
# As many as one statement may name.
_NAMED = 2_000

document_of = msgspec.msgpack.Decoder(DocumentCard).decode
comment_of = msgspec.msgpack.Decoder(Comment).decode
pod_of = msgspec.msgpack.Decoder(Pod).decode

_WANTED = select(
    pod_record.c.id,
    pod_record.c.kind,
    pod_record.c.scope,
    pod_record.c.device,
    pod_record.c.written_ms,
    pod_record.c.card,
    document_text.c.body,
).outerjoin(document_text, document_text.c.document == pod_record.c.id)


def index(here: Connection, records: Iterable[bytes]) -> None:
    """Brings the index in step with what these records say now; those that are not here, or were taken back, are not found any more."""
    left = iter(records)
    while some := list(islice(left, _NAMED)):
        _index(here, some)


def _index(here: Connection, ids: list[bytes]) -> None:
    rows = here.execute(_WANTED.where(pod_record.c.id.in_(ids), pod_record.c.kind.in_(FINDABLE))).all()
    said = [each for row in rows for each in _said(row)]
    findables.index(here, said)
    findables.remove(here, set(ids) - {each.id for each in said})


def _said(row: "Row[*tuple[Any, ...]]") -> Iterator[Findable]:
    if row.kind == Kind.DOCUMENT:
        card = document_of(row.card)
        yield _made(row, (card.language,), card.title, row.body or "")
    elif row.kind == Kind.POD:
        pod = pod_of(row.card)
        yield _made(row, pod.languages, pod.name, "\n".join((pod.aim, pod.product, pod.area)))
    else:
        comment = comment_of(row.card)
        if not comment.withdrawn:
            yield _made(row, (), "", "\n".join((comment.body, comment.suggestion or "", comment.quote)))


def _made(
    row: "Row[*tuple[Any, ...]]",
    languages: tuple[str, ...],
    title: str,
    body: str,
) -> Findable:
    return Findable(RecordId(row.id), row.kind, row.scope, row.device, row.written_ms, languages, title, body)
