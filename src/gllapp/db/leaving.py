"""A stream that is not the member's to read any more leaves the replica, and what had not been received of it is kept aside."""

from collections.abc import Collection, Iterator

from sqlalchemy import Connection, delete, exists, select

from gllapp.db import chain, drafts, kept, log, tables
from gllapp.db.log import Place
from gllapp.db.pods import files, news, texts
from gllapp.db.search import post_words
from gllapp.db.tables import State
from gllapp.db.unsent import whole
from gllapp.unsent import said
from gllapp.views import Act, KeptRow, LeftStream
from gllcore.ids import CommunityId, OpId, RecordId
from gllcore.operations import first_link
from gllcore.outfile import operation_of
from gllcore.protocol import Cursor

_op = tables.op
_outbox = tables.outbox
_post = tables.post
_scope = tables.scope
_stream = tables.stream

_UNSENT = (State.WAITING, State.ATTENTION, State.OFFERED)
# Asked with every sync.
_SHUT_AND_EMPTY = (
    select(_scope.c.number)
    .join(_stream, _stream.c.id == _scope.c.id)
    .where(~_stream.c.admits, ~exists().where(_op.c.scope == _scope.c.number))
)
# Else the words would stay in older parts of the indexes, beside a note that their posts are gone.
_FORGET_WORDS = tuple(
    f"INSERT INTO {index} ({index}) VALUES ('optimize')"  # noqa: S608  # names of ours
    for index in ("search", "search_title", "search_findable")
)


def shut_and_empty(here: Connection) -> set[int]:
    """Streams to which the member is not admitted and of which nothing is here: there is nothing to say of them."""
    return set(here.execute(_SHUT_AND_EMPTY).scalars())


def leave(
    here: Connection, community: CommunityId, number: int, now_ms: int, *, in_doubt: bool
) -> LeftStream | None:
    """All of the scope goes in the caller's transaction; None when nothing of it was here.

    ``in_doubt``: the server may have lost what it had received. Nobody but its author might have it then.
    """
    place = log.places(here)[number]
    name = here.execute(select(_stream.c.name).where(_stream.c.id == place.id)).scalar_one_or_none() or ""
    states = (*_UNSENT, State.LOG, State.CONFIRMED) if in_doubt else _UNSENT
    stream = RecordId(place.id)
    aside = [
        *_acts(here, number, place, states, name, now_ms),
        *_typed(here, number, stream, name, now_ms),
        *_drafts(here, stream, name, now_ms),
    ]
    if not aside and not _speaks_of(here, number):
        return None
    kept.add(here, aside)
    _forget(here, number, place)
    log.store_places(here, {number: Place(place.id, Cursor(0, first_link(community, place.id)))})
    return LeftStream(name, len(aside))


def set_drafts_aside(here: Connection, now_ms: int) -> None:
    """What was being typed while its stream left comes to be a draft only afterwards."""
    for stream in kept.shut(here):
        name = here.execute(select(_stream.c.name).where(_stream.c.id == stream)).scalar_one()
        kept.add(here, _drafts(here, stream, name, now_ms))
        here.execute(delete(tables.draft).where(tables.draft.c.stream == stream))


def _speaks_of(here: Connection, number: int) -> bool:
    return here.execute(select(exists().where(_op.c.scope == number))).scalar_one()


# --- kept aside ---


def _acts(
    here: Connection, number: int, place: Place, states: Collection[State], name: str, now_ms: int
) -> Iterator[KeptRow]:
    unsent = (
        select(_outbox.c.op_id, _outbox.c.encoded, _outbox.c.act)
        .join(_op, _op.c.op_id == _outbox.c.op_id)
        .where(_op.c.scope == number, _op.c.state.in_(states))
        .order_by(_outbox.c.number)
    )
    for wanted, encoded, act in here.execute(unsent).all():
        (stored,) = log.by_ids(here, [OpId(wanted)])
        sound = whole(OpId(wanted), encoded, stored.entry.op) or encoded
        op = operation_of(sound) or stored.entry.op
        # Its text; not the title of its thread, which is not the author's to keep.
        title, body, tags = said(op)
        yield KeptRow(
            id=0,
            stream=RecordId(place.id),
            stream_name=name,
            op_id=OpId(wanted),
            encoded=sound,
            act=Act(act),
            title=title,
            text=body,
            tags=tags,
            written_ms=op.time.ms,
            kept_ms=now_ms,
        )


def _typed(here: Connection, number: int, stream: RecordId, name: str, now_ms: int) -> list[KeptRow]:
    """Documents in which something of the person's own was on its way: their whole text, as the person saw it last."""
    return [
        KeptRow(
            id=0,
            stream=stream,
            stream_name=name,
            op_id=None,
            encoded=b"",
            act=Act.WRITE,
            title=title,
            text=body,
            tags=(),
            written_ms=written_ms,
            kept_ms=now_ms,
        )
        for title, body, written_ms in texts.unsent(here, number)
    ]


def _drafts(here: Connection, stream: RecordId, name: str, now_ms: int) -> list[KeptRow]:
    return [
        KeptRow(
            id=0,
            stream=row.stream,
            stream_name=name,
            op_id=None,
            encoded=kept.encoded_draft(row),
            act=None,
            title=row.title,
            text=row.body,
            tags=row.tags,
            written_ms=row.saved_ms,
            kept_ms=now_ms,
        )
        for row in drafts.rows(here)
        if row.stream == stream
    ]


# --- forgotten ---


def _forget(here: Connection, number: int, place: Place) -> None:
    posts = select(_post.c.id).where(_post.c.scope == number)
    operations = select(_op.c.op_id).where(_op.c.scope == number)
    post_words.forget(here, number)
    here.execute(delete(tables.useful).where(tables.useful.c.post.in_(posts)))
    here.execute(delete(tables.withdrawing).where(tables.withdrawing.c.post.in_(posts)))
    here.execute(delete(tables.thread).where(tables.thread.c.scope == number))
    here.execute(delete(_post).where(_post.c.scope == number))
    files.leave(here, number)
    news.forget(here, RecordId(place.id))
    texts.forget(here, number)
    for table in (_outbox, tables.aside, tables.early, tables.on_stick):
        here.execute(delete(table).where(table.c.op_id.in_(operations)))
    here.execute(delete(_op).where(_op.c.scope == number))
    here.execute(delete(tables.draft).where(tables.draft.c.stream == place.id))
    _forget_seals(here, place)
    for statement in _FORGET_WORDS:
        here.exec_driver_sql(statement)


def _forget_seals(here: Connection, place: Place) -> None:
    """Those that speak of this scope alone; others still prove what is here."""
    signatures = [
        seal.signature for seal in chain.seals(here) if {tip.scope for tip in seal.tips} == {place.id}
    ]
    for at in range(0, len(signatures), 500):
        here.execute(delete(tables.seal).where(tables.seal.c.signature.in_(signatures[at : at + 500])))
