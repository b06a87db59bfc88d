"""The forum as lists: streams, threads by newest activity, the posts of a thread."""

from collections.abc import Collection, Iterable
from functools import cache, lru_cache
from typing import Any

import msgspec
from sqlalchemy import (
    BindParameter,
    ColumnElement,
    Connection,
    FromClause,
    Row,
    Select,
    and_,
    bindparam,
    case,
    exists,
    func,
    select,
    tuple_,
)

from gllapp.db import cards, log, posts, tables
from gllapp.db.tables import State
from gllapp.views import Act, Delivery, Page, PostRow, StreamRow, ThreadRow, VersionRow
from gllcore.ids import RecordId
from gllcore.merge import history_of
from gllcore.operations import Kind

_post = tables.post
_thread = tables.thread
_stream = tables.stream
_scope = tables.scope
_useful = tables.useful
_device = tables.device
_member = tables.member
_parent = tables.post.alias("parent")
_parent_device = tables.device.alias("parent_device")
_parent_member = tables.member.alias("parent_member")

ThreadKey = tuple[int, bytes]

# Of a post that waits, the two words apart: whether an act on it is on a stick is not the projection's to know.
_CARRIED = (
    tables.outbox.c.post == _post.c.id,
    tables.on_stick.c.op_id == tables.outbox.c.op_id,
    tables.op.c.op_id == tables.outbox.c.op_id,
    tables.op.c.state == State.WAITING,
)
_ON_STICK = exists().where(*_CARRIED)
_NAMES = (
    select(_device.c.id, _member.c.name)
    .join(_member, _member.c.id == _device.c.member)
    .where(_device.c.id.in_(bindparam("devices", expanding=True)))
)
_DELIVERY: "ColumnElement[str]" = case(
    (and_(_post.c.delivery == str(Delivery.WAITING), _ON_STICK), str(Delivery.ON_USB)),
    else_=_post.c.delivery,
)


# --- streams ---


def streams(here: Connection) -> tuple[StreamRow, ...]:
    """All streams that the member may read, by name."""
    found = here.execute(_streams())
    return tuple(StreamRow(**row._mapping) for row in found)


def place(here: Connection, wanted: RecordId) -> StreamRow | None:
    """A stream or a pod's discussion; None where the member may not read it."""
    row = here.execute(_places().where(_stream.c.id == wanted)).one_or_none()
    return None if row is None else StreamRow(**row._mapping)


@cache
def _streams() -> "Select[Any]":
    return _places().where(~_stream.c.is_pod)


@cache
def _places() -> "Select[Any]":
    return (
        select(
            _stream.c.id,
            _stream.c.name,
            _stream.c.language,
            _stream.c.description,
            _stream.c.closed,
            func.count(_thread.c.id).label("threads"),
            func.coalesce(func.sum(_thread.c.posts), 0).label("posts"),
            func.coalesce(func.sum(_thread.c.unread), 0).label("unread"),
        )
        .join(_scope, _scope.c.id == _stream.c.id)
        .outerjoin(_thread, _thread.c.scope == _scope.c.number)
        .where(_stream.c.admits)
        .group_by(_stream.c.id)
        .order_by(_stream.c.name, _stream.c.id)
    )


def has_own(here: Connection) -> bool:
    """Whether the member has ever posted from this PC."""
    wanted = select(exists().where(tables.outbox.c.act.in_((str(Act.THREAD), str(Act.REPLY)))))
    return bool(here.execute(wanted).scalar_one())


# --- threads ---


def threads(
    here: Connection,
    stream: RecordId | None,
    after: ThreadKey | None,
    limit: int,
    *,
    unread_only: bool,
    tag: str | None = None,
) -> Page[ThreadRow]:
    """Newest activity first; ``after`` is the last page's ``next_key``: (latest_ms, thread). Without a stream those of the whole forum."""
    wanted = _threads().order_by(_thread.c.latest_ms.desc(), _thread.c.id.desc()).limit(limit + 1)
    if stream is not None:
        wanted = wanted.where(_thread.c.scope == _number_of(stream))
    else:
        wanted = wanted.where(_stream.c.is_pod.is_not(True))
    if after is not None:
        wanted = wanted.where(tuple_(_thread.c.latest_ms, _thread.c.id) < tuple_(*after))
    if unread_only:
        wanted = wanted.where(_thread.c.unread > 0)
    if tag is not None:
        each = func.json_each(_post.c.tags).table_valued("value")
        wanted = wanted.where(exists().select_from(each).where(each.c.value == tag))
    own = cards.me(here)
    found = here.execute(wanted).all()
    rows = tuple(_thread_row(row, own) for row in found[:limit])
    return Page(rows, (rows[-1].latest_ms, rows[-1].id) if len(found) > limit else None)


def thread(here: Connection, wanted: RecordId) -> ThreadRow | None:
    row = here.execute(_threads().where(_thread.c.id == wanted)).one_or_none()
    return None if row is None else _thread_row(row, cards.me(here))


def threads_named(here: Connection, wanted: Collection[RecordId]) -> dict[RecordId, ThreadRow]:
    """Those of the threads that are here."""
    own = cards.me(here)
    found = here.execute(_threads().where(_thread.c.id.in_(list(wanted))))
    return {RecordId(row.id): _thread_row(row, own) for row in found}


def titles_of(here: Connection, wanted: Collection[RecordId]) -> dict[RecordId, str]:
    """What these posts are called, without those that were withdrawn."""
    named = select(_post.c.id, _post.c.title).where(
        _post.c.id.in_(list(wanted)), _post.c.withdrawn_ms.is_(None)
    )
    return {RecordId(post): title for post, title in here.execute(named)}


def unread_among(here: Connection, numbers: Collection[int]) -> int:
    """How many posts are unread in the logs with these numbers."""
    unread = select(func.coalesce(func.sum(_thread.c.unread), 0)).where(_thread.c.scope.in_(list(numbers)))
    return int(here.execute(unread).scalar_one())


@cache
def _threads() -> "Select[Any]":
    joined = (
        _thread.join(_post, _post.c.id == _thread.c.id)
        .join(_scope, _scope.c.number == _thread.c.scope)
        .outerjoin(_stream, _stream.c.id == _scope.c.id)
    )
    return select(
        _thread.c.id, _thread.c.latest_ms, _thread.c.posts, _thread.c.unread, _scope.c.id.label("stream"),
        _stream.c.name.label("stream_name"), _post.c.title, _post.c.language, _post.c.tags, _post.c.written_ms,
        _DELIVERY.label("stands"), _post.c.device, _post.c.withdrawn_ms, _member.c.id.label("author"), _member.c.name.label("author_name"),
    ).select_from(_with_author(joined))  # fmt: skip


def _thread_row(row: "Row[Any]", own: cards.Me) -> ThreadRow:
    return ThreadRow(
        id=RecordId(row.id),
        stream=RecordId(row.stream),
        stream_name=row.stream_name or "",
        title=row.title,
        author_name=row.author_name or "",
        language=row.language,
        tags=_tags(row.tags),
        started_ms=row.written_ms,
        latest_ms=row.latest_ms,
        posts=row.posts,
        unread=row.unread,
        delivery=Delivery(row.stands),
        mine=row.device in own.devices,
        withdrawn=row.withdrawn_ms is not None,
    )


def _number_of(stream: RecordId) -> "ColumnElement[int]":
    return select(_scope.c.number).where(_scope.c.id == stream).scalar_subquery()


# --- posts ---


def posts_of(here: Connection, wanted: RecordId) -> tuple[PostRow, ...]:
    """A whole thread, oldest first; its first post stays first whatever the clocks of others said."""
    own = cards.me(here)
    found = here.execute(_posts_of_thread(own.member), {"wanted": wanted})
    return tuple(_post_row(row, own) for row in found)


# For the member whose replica it is: one where the program runs, a few where a PC's people change places.
_for_a_few = lru_cache(maxsize=16)


@_for_a_few
def _posts_of_thread(own: RecordId) -> "Select[Any]":
    wanted: BindParameter[Any] = bindparam("wanted")
    return _posts(own).where(_post.c.thread == wanted).order_by(_post.c.id != wanted, *posts.ORDER)


@_for_a_few
def _post_itself(own: RecordId) -> "Select[Any]":
    return _posts(own).where(_post.c.id == bindparam("wanted"))


def _posts(own: RecordId) -> "Select[Any]":
    joined = (
        _with_author(_post)
        .outerjoin(_parent, _parent.c.id == _post.c.parent)
        .outerjoin(_parent_device, _parent_device.c.id == _parent.c.device)
        .outerjoin(_parent_member, _parent_member.c.id == _parent_device.c.member)
    )
    of_post = _useful.c.post == _post.c.id
    return select(
        _post, _DELIVERY.label("stands"),
        _member.c.id.label("author"), _member.c.name.label("author_name"), _member.c.country.label("author_country"),
        _parent_member.c.name.label("parent_author_name"),
        select(func.count()).select_from(_useful).where(of_post).scalar_subquery().label("useful"),
        exists().where(of_post, _useful.c.member == own).label("useful_to_me"),
        _latest_stick(tables.on_stick.c.stick).label("stick"), _latest_stick(tables.on_stick.c.since_ms).label("stick_ms"),
    ).select_from(joined)  # fmt: skip


def _latest_stick(column: "ColumnElement[Any]") -> "ColumnElement[Any]":
    """Of the stick that an act on the post was put on last."""
    latest = tables.on_stick.c.since_ms.desc(), tables.on_stick.c.op_id.desc()
    return select(column).where(*_CARRIED).order_by(*latest).limit(1).scalar_subquery()


def _post_row(row: "Row[Any]", own: cards.Me) -> PostRow:
    mine = row.device in own.devices
    return PostRow(
        id=RecordId(row.id),
        thread=RecordId(row.thread),
        parent=None if row.parent is None else RecordId(row.parent),
        parent_author_name=row.parent_author_name or "",
        # A post can come before its author's card; its device then stands for the author.
        author=RecordId(row.author or (own.member if mine else row.device)),
        author_name=row.author_name or "",
        author_country=row.author_country or "",
        title=row.title,
        body=row.body,
        language=row.language,
        tags=_tags(row.tags),
        written_ms=row.written_ms,
        edited_ms=row.edited_ms,
        received_ms=row.received_ms,
        useful=row.useful,
        useful_to_me=bool(row.useful_to_me),
        mine=mine,
        unread=row.unread,
        delivery=Delivery(row.stands),
        rivals=row.rivals,
        withdrawn_ms=row.withdrawn_ms,
        contested=bool(row.contested),
        stick=row.stick or "",
        stick_ms=row.stick_ms,
    )


def post(here: Connection, wanted: RecordId) -> PostRow | None:
    own = cards.me(here)
    row = here.execute(_post_itself(own.member), {"wanted": wanted}).one_or_none()
    return None if row is None else _post_row(row, own)


def history(here: Connection, wanted: RecordId) -> tuple[VersionRow, ...]:
    """Every version of the post, oldest first; empty when it is not here."""
    acts = [
        each.entry
        for each in log.of_records(here, [wanted], created=[wanted])
        if each.entry.op.kind == Kind.POST and (each.counts or _is_refused_post(each))
    ]
    edits = history_of(acts)
    names = names_of(here, {edit.device for edit in edits})
    return tuple(
        VersionRow(
            names.get(edit.device, ""),
            edit.written_ms,
            edit.received_ms,
            edit.title,
            edit.body,
            edit.withdrawn,
        )
        for edit in edits
    )


def _is_refused_post(stored: log.Stored) -> bool:
    """It stays visible to its author, unlike a refused edit."""
    return stored.state is tables.State.ATTENTION and stored.entry.op.record is None


def names_of(here: Connection, devices: Iterable[RecordId]) -> dict[RecordId, str]:
    """Who writes on these devices; those without a card here are left out."""
    rows = here.execute(_NAMES, {"devices": list(devices)})
    return {RecordId(device): name for device, name in rows}


def _with_author(joined: FromClause) -> FromClause:
    return joined.outerjoin(_device, _device.c.id == _post.c.device).outerjoin(
        _member, _member.c.id == _device.c.member
    )


def _tags(stored: str) -> tuple[str, ...]:
    return tuple(msgspec.json.decode(stored, type=list[str]))
