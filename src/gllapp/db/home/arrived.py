"""What others wrote that came after a number of the posts: by place, by thread, and what answers this person."""

from collections.abc import Collection, Sequence
from typing import Any, NamedTuple

from sqlalchemy import (
    ColumnElement,
    Connection,
    Row,
    Select,
    and_,
    bindparam,
    func,
    literal_column,
    or_,
    select,
)

from gllapp.db import cards, tables
from gllapp.home_views import PlaceNews, ReplyRow
from gllcore.ids import RecordId

_post = tables.post
_root = tables.post.alias("root")
_own = tables.post.alias("own")
_thread = tables.thread
_stream = tables.stream
_scope = tables.scope

EXCERPT_CHARACTERS = 240
# What is older and still unread is the forum's to show.
_LOOKED_BACK = 5_000
_THREADS = 300

_TOLD = (
    select(
        _post.c.number, _post.c.id, _post.c.thread, _root.c.title, _stream.c.name.label("place"), _post.c.written_ms, _post.c.unread,
        tables.member.c.name.label("author_name"), func.substr(_post.c.body, 1, EXCERPT_CHARACTERS).label("excerpt"),
    )
    .join(_scope, _scope.c.number == _post.c.scope)
    .join(_stream, _stream.c.id == _scope.c.id)
    .outerjoin(_root, _root.c.id == _post.c.thread)
    .outerjoin(tables.device, tables.device.c.id == _post.c.device)
    .outerjoin(tables.member, tables.member.c.id == tables.device.c.member)
    .where(_post.c.number.in_(bindparam("numbers", expanding=True)))
)  # fmt: skip


def places(here: Connection, mark: int) -> tuple[PlaceNews, ...]:
    """Where something came, most of it first."""
    posts = func.count()
    came = (
        _from_others(cards.me(here).devices, mark)
        .add_columns(
            _post.c.scope,
            posts.label("posts"),
            func.count(_post.c.thread.distinct()).label("threads"),
            func.count().filter(_post.c.unread).label("unread"),
        )
        .group_by(_post.c.scope)
        .subquery("came")
    )
    wanted = (
        select(_stream.c.id, _stream.c.name, _stream.c.is_pod, came.c.posts, came.c.threads, came.c.unread)
        .select_from(
            came.join(_scope, _scope.c.number == came.c.scope).join(_stream, _stream.c.id == _scope.c.id)
        )
        .where(_stream.c.admits)
        .order_by(came.c.posts.desc(), _stream.c.name, _stream.c.id)
    )
    return tuple(PlaceNews(**row._mapping) for row in here.execute(wanted))


def unread_places(here: Connection) -> tuple[PlaceNews, ...]:
    """The same for who is here for the first time: what is unread, told by the summaries of threads alone."""
    unread = func.sum(_thread.c.unread)
    wanted = (
        select(
            _stream.c.id,
            _stream.c.name,
            _stream.c.is_pod,
            unread.label("posts"),
            func.count().label("threads"),
            unread.label("unread"),
        )
        .select_from(
            _thread.join(_scope, _scope.c.number == _thread.c.scope).join(
                _stream, _stream.c.id == _scope.c.id
            )
        )
        .where(_thread.c.unread > 0, _stream.c.admits)
        .group_by(_stream.c.id)
        .order_by(unread.desc(), _stream.c.name, _stream.c.id)
    )
    return tuple(PlaceNews(**row._mapping) for row in here.execute(wanted))


class Busy(NamedTuple):
    """A thread with unread posts, of which ``new`` came after the mark."""

    thread: RecordId
    new: int
    latest_ms: int
    mine: bool
    useful: int


def busy_threads(here: Connection, mark: int) -> list[Busy]:
    """The latest ones among what came lately, in no order that means anything."""
    newest = func.max(_post.c.written_ms)
    # Years of unread posts, as after a first sync, are not gone through for a handful of threads.
    after = max(mark, latest(here) - _LOOKED_BACK)
    own = cards.me(here).devices
    wanted = (
        _from_others(own, after)
        .add_columns(_post.c.thread, func.count().label("new"), newest.label("latest_ms"))
        .where(_post.c.unread)
        # With the sign the few that came are sorted: the index that has the threads in order has all that ever came.
        .group_by(literal_column("+post.thread"))
        .order_by(newest.desc(), _post.c.thread)
        .limit(_THREADS)
    )
    found = here.execute(wanted).all()
    threads = [row.thread for row in found]
    taken_part, useful = _threads_of(here, own, threads), _useful_among(here, threads)
    return [
        Busy(
            RecordId(row.thread), row.new, row.latest_ms, row.thread in taken_part, useful.get(row.thread, 0)
        )
        for row in found
    ]


def latest(here: Connection) -> int:
    """The number of the post that came last; 0 where there is none."""
    return here.execute(select(func.max(_post.c.number))).scalar_one() or 0


def replies(here: Connection, mark: int, limit: int) -> tuple[ReplyRow, ...]:
    """Answers to this person that came after the mark, or lately and are unread: the unread ones first, then the newest."""
    last = latest(here)
    # Whoever is here for the first time, or after very long, is not told of what was answered years ago.
    floor = last - _LOOKED_BACK * (4 if mark else 1)
    looked_at = max(min(mark, last - _LOOKED_BACK), floor, 0)
    own = cards.me(here).devices
    wanted = (
        _from_others(own, looked_at)
        .where(_admitted(), _is_to(own), or_(_post.c.number > mark, _post.c.unread))
        .order_by(_post.c.unread.desc(), _post.c.written_ms.desc(), _post.c.number.desc())
        .limit(limit)
    )
    return _told(here, here.execute(wanted.with_only_columns(_post.c.number)).scalars().all())


def mentions(here: Connection, name: str, limit: int) -> tuple[ReplyRow, ...]:
    """Unread posts that came lately and call the person by ``@name``, the newest first."""
    if not name:
        return ()
    called = _post.c.body.contains(f"@{name}", autoescape=True)
    wanted = (
        _from_others(cards.me(here).devices, max(latest(here) - _LOOKED_BACK, 0))
        .where(_admitted(), _post.c.unread, called)
        .order_by(_post.c.written_ms.desc(), _post.c.number.desc())
        .limit(limit)
    )
    return _told(here, here.execute(wanted.with_only_columns(_post.c.number)).scalars().all())


def _told(here: Connection, numbers: Sequence[int]) -> tuple[ReplyRow, ...]:
    """These posts, in this order: looked up only when they are known, so that the way there is through the index alone."""
    rows = {row.number: row for row in here.execute(_TOLD, {"numbers": numbers})} if numbers else {}
    return tuple(_reply(rows[number]) for number in numbers)


def _reply(row: "Row[*tuple[Any, ...]]") -> ReplyRow:
    return ReplyRow(
        post=RecordId(row.id),
        thread=RecordId(row.thread),
        title=row.title or "",
        place=row.place or "",
        author_name=row.author_name or "",
        excerpt=row.excerpt,
        written_ms=row.written_ms,
        unread=row.unread,
    )


def _from_others(own: Collection[bytes], mark: int) -> "Select[Any]":
    """What came after the mark. As long as no more is asked than ``post_arrived`` has, the posts themselves are not touched."""
    return select().where(
        _post.c.number > mark, _post.c.device.not_in(list(own)), _post.c.withdrawn_ms.is_(None)
    )


def _admitted() -> "ColumnElement[bool]":
    """Where this person may read."""
    return _post.c.scope.in_(
        select(_scope.c.number).join(_stream, _stream.c.id == _scope.c.id).where(_stream.c.admits)
    )


def _is_to(own: Collection[bytes]) -> "ColumnElement[bool]":
    """Who answers another's post in a thread of mine talks to them."""
    mine = select(_own.c.id).where(_own.c.device.in_(list(own)))
    return or_(_post.c.parent.in_(mine), and_(_post.c.parent.is_(None), _post.c.thread.in_(mine)))


def _threads_of(here: Connection, own: Collection[bytes], threads: Sequence[bytes]) -> set[bytes]:
    wanted = (
        select(_post.c.thread).distinct().where(_post.c.thread.in_(threads), _post.c.device.in_(list(own)))
    )
    return set(here.execute(wanted).scalars())


def _useful_among(here: Connection, threads: Sequence[bytes]) -> dict[bytes, int]:
    wanted = (
        select(_post.c.thread, func.count())
        .join(tables.useful, tables.useful.c.post == _post.c.id)
        .where(_post.c.thread.in_(threads))
        .group_by(_post.c.thread)
    )
    return {row[0]: row[1] for row in here.execute(wanted)}
