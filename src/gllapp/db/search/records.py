"""What is found among people, pods, documents and comments: few enough for the index itself to rank them."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Final

from sqlalchemy import BindParameter, Connection, Row, bindparam, select, text

from gllapp.db import tables
from gllapp.db.pods.tables import document_text, pod_record
from gllapp.db.pods.words import comment_of, document_of, pod_of
from gllapp.db.search import marks
from gllapp.db.search.expressions import expression
from gllapp.db.search.posts import MOST_COUNTED, devices_of, narrowing_marks
from gllapp.db.search.snippets import snippet
from gllapp.search_views import Group, Hit, Kind, Narrowing, Wanted
from gllcore import operations
from gllcore.ids import RecordId

_KINDS: Final[Mapping[Kind, operations.Kind]] = {
    Kind.PERSON: operations.Kind.MEMBER,
    Kind.POD: operations.Kind.POD,
    Kind.DOCUMENT: operations.Kind.DOCUMENT,
    Kind.COMMENT: operations.Kind.COMMENT,
}
_TITLE_WEIGHT: Final = 10.0
_EVER: Final = (-(2**63), 2**63 - 1)

_MATCHING: Final = (
    f"SELECT rowid AS number, bm25(search_findable, {_TITLE_WEIGHT}, 1.0) AS rank FROM search_findable"  # noqa: S608  # names and numbers of ours
    " WHERE search_findable MATCH :wanted ORDER BY rowid DESC LIMIT :most"
)
# A pod's card is in the directory, which tells of all: here are those alone that the person is in.
_FOUND: Final = f"""
    SELECT findable.id FROM ({_MATCHING}) AS hit JOIN findable ON findable.number = hit.number
    WHERE findable.scope NOT IN
        (SELECT scope.number FROM scope JOIN stream ON stream.id = scope.id WHERE NOT stream.admits)
    AND findable.id NOT IN (SELECT id FROM stream WHERE NOT admits)
    AND findable.written_ms BETWEEN :since AND :until
"""  # noqa: S608  # names and numbers of ours
_OF_DEVICES: Final = " AND findable.device IN :devices"
_OF_PLACES: Final = " AND findable.scope IN (SELECT number FROM scope WHERE id IN :places)"
_ORDER: Final = " ORDER BY hit.rank, findable.written_ms DESC, findable.id"

_CARDS = (
    select(
        pod_record.c.id,
        pod_record.c.card,
        pod_record.c.written_ms,
        document_text.c.body,
        tables.stream.c.name.label("place"),
        tables.member.c.name.label("author"),
    )
    .outerjoin(document_text, document_text.c.document == pod_record.c.id)
    .outerjoin(tables.scope, tables.scope.c.number == pod_record.c.scope)
    .outerjoin(tables.stream, tables.stream.c.id == tables.scope.c.id)
    .outerjoin(tables.device, tables.device.c.id == pod_record.c.device)
    .outerjoin(tables.member, tables.member.c.id == tables.device.c.member)
    .where(pod_record.c.id.in_(bindparam("ids", expanding=True)))
)
_TITLES = select(pod_record.c.id, pod_record.c.card).where(
    pod_record.c.id.in_(bindparam("ids", expanding=True))
)
_PEOPLE = select(tables.member).where(tables.member.c.id.in_(bindparam("ids", expanding=True)))


def find(here: Connection, kind: Kind, wanted: Wanted, narrowed: Narrowing, now_ms: int, limit: int) -> Group:
    """Of one kind the best first: titles before texts; nothing for a question that asks nothing."""
    devices = None if narrowed.authors is None else devices_of(here, narrowed.authors)
    marked = narrowing_marks(narrowed, devices, now_ms)
    if not (wanted.terms or any(marked)) or devices == []:
        return Group()
    asked = expression(wanted, [[marks.of_kind(_KINDS[kind])], *marked])
    called = _ids(here, f"{{title}} : ({asked})", narrowed, devices) if wanted.terms else []
    among = _ids(here, asked, narrowed, devices)
    titled = set(called)
    ranked = [*called, *(each for each in among if each not in titled)]
    hits = _hits(here, kind, ranked[:limit], wanted, titled)
    return Group(hits, min(len(ranked), MOST_COUNTED), len(among) >= MOST_COUNTED)


def _ids(here: Connection, asked: str, narrowed: Narrowing, devices: Sequence[bytes] | None) -> list[bytes]:
    since, until = narrowed.since_ms, narrowed.until_ms
    statement, binds = _FOUND, list[BindParameter[Any]]()
    values: dict[str, Any] = {
        "wanted": asked,
        "most": MOST_COUNTED,
        "since": _EVER[0] if since is None else since,
        "until": _EVER[1] if until is None else until - 1,
    }
    if devices is not None:
        statement += _OF_DEVICES
        values["devices"] = devices
        binds.append(bindparam("devices", expanding=True))
    if narrowed.places is not None:
        statement += _OF_PLACES
        values["places"] = list(narrowed.places)
        binds.append(bindparam("places", expanding=True))
    return list(here.execute(text(statement + _ORDER).bindparams(*binds), values).scalars())


# --- what they show ---


def _hits(
    here: Connection, kind: Kind, ids: Sequence[bytes], wanted: Wanted, titled: set[bytes]
) -> tuple[Hit, ...]:
    if kind is Kind.PERSON:
        people = {row.id: row for row in here.execute(_PEOPLE, {"ids": list(ids)})}
        return tuple(_person(people[each], wanted, each in titled) for each in ids if each in people)
    rows = {row.id: row for row in here.execute(_CARDS, {"ids": list(ids)})}
    if kind is Kind.COMMENT:
        titles = _documents(here, rows.values())
        return tuple(_comment(rows[each], wanted, titles) for each in ids if each in rows)
    made = _document if kind is Kind.DOCUMENT else _pod
    return tuple(made(rows[each], wanted, each in titled) for each in ids if each in rows)


def _documents(here: Connection, rows: "Iterable[Row[*tuple[Any, ...]]]") -> dict[bytes, str]:
    """What the documents are called that comments speak of."""
    wanted = {comment_of(row.card).document for row in rows}
    return {row.id: document_of(row.card).title for row in here.execute(_TITLES, {"ids": list(wanted)})}


def _person(row: "Row[*tuple[Any, ...]]", wanted: Wanted, is_called: bool) -> Hit:
    return Hit(
        kind=Kind.PERSON,
        id=RecordId(row.id),
        opens=RecordId(row.id),
        title=row.name,
        snippet=_passage(row.about, wanted),
        in_title=is_called,
        place=row.country,
    )


def _document(row: "Row[*tuple[Any, ...]]", wanted: Wanted, is_called: bool) -> Hit:
    card = document_of(row.card)
    return Hit(
        kind=Kind.DOCUMENT,
        id=RecordId(row.id),
        opens=RecordId(row.id),
        title=card.title,
        snippet=_passage(row.body or "", wanted),
        in_title=is_called,
        place=row.place or "",
        author=row.author or "",
        language=card.language,
        when_ms=card.changed_ms or row.written_ms,
    )


def _pod(row: "Row[*tuple[Any, ...]]", wanted: Wanted, is_called: bool) -> Hit:
    pod = pod_of(row.card)
    return Hit(
        kind=Kind.POD,
        id=RecordId(row.id),
        opens=RecordId(row.id),
        title=pod.name,
        snippet=_passage(pod.aim, wanted),
        in_title=is_called,
        when_ms=row.written_ms,
    )


def _comment(row: "Row[*tuple[Any, ...]]", wanted: Wanted, titles: Mapping[bytes, str]) -> Hit:
    comment = comment_of(row.card)
    said = "\n".join(filter(None, (comment.body, comment.suggestion, comment.quote)))
    return Hit(
        kind=Kind.COMMENT,
        id=RecordId(row.id),
        opens=comment.document,
        title=titles.get(comment.document, ""),
        snippet=_passage(said, wanted),
        place=row.place or "",
        author=row.author or "",
        when_ms=row.written_ms,
    )


def _passage(said: str, wanted: Wanted) -> str:
    return snippet(said, wanted.words, begun=wanted.begun)
