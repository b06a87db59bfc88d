"""A sync that would withdraw more than a fifth of a stream's posts takes none of them from view until the person has decided.

What arrives is stored as ever, and every replica folds the same: what is held back here is a choice of what is shown on this PC.
"""

from collections.abc import Collection, Iterable
from enum import IntEnum
from functools import cache
from typing import Any

from sqlalchemy import Connection, Select, bindparam, delete, func, select, update
from sqlalchemy.dialects.sqlite import insert

from gllapp.db import tables
from gllapp.db.log import Stored
from gllapp.views import WithdrawalRow
from gllcore.ids import RecordId
from gllcore.model.discussions import PostField
from gllcore.operations import Kind, unpack

# Fewer are somebody tidying up.
LEAST = 10
FIFTH = 5

_post = tables.post
_other = tables.post.alias("other")
_withdrawing = tables.withdrawing
_profile = tables.profile
_scope = tables.scope
_stream = tables.stream

_SHOWN_POSTS = select(_profile.c.shown_posts).scalar_subquery()


class Held(IntEnum):
    """What becomes of a withdrawal here: it counts, it waits for the person's word, or they want the post shown."""

    NOT = 0
    ASKED = 1
    KEPT = 2


_HELD = select(_withdrawing.c.post).where(
    _withdrawing.c.post.in_(bindparam("posts", expanding=True)), _withdrawing.c.held > Held.NOT
)
_LAST_POST = select(func.coalesce(func.max(_post.c.number), 0)).scalar_subquery()
_AT_ITS_END = (
    delete(_withdrawing).where(_withdrawing.c.held == Held.NOT),
    update(_withdrawing).values(fresh=False),
    update(_profile).values(shown_posts=_LAST_POST),
)


# --- while a sync runs ---


def shown(here: Connection, fresh: Iterable[Stored]) -> set[RecordId]:
    """Of the posts that these operations would withdraw, those that were shown before this sync; asked before they take effect."""
    wanted = {each.entry.record for each in fresh if _withdraws(each)}
    if not wanted:
        return set()
    found = select(_post.c.id).where(
        _post.c.id.in_(list(wanted)), _post.c.withdrawn_ms.is_(None), _post.c.number <= _SHOWN_POSTS
    )
    return set(map(RecordId, here.execute(found).scalars()))


def weigh(here: Connection, were_shown: Collection[RecordId]) -> list[RecordId]:
    """Which posts are to be shown again, now that the operations have had their effect; all that this sync has withdrawn count."""
    if not were_shown:
        return []
    withdrawn = select(_post.c.id, _post.c.scope).where(
        _post.c.id.in_(list(were_shown)), _post.c.withdrawn_ms.is_not(None)
    )
    rows = here.execute(withdrawn).all()
    if rows:
        counted = [{"post": post, "held": int(Held.NOT), "fresh": True} for post, _ in rows]
        here.execute(insert(_withdrawing).on_conflict_do_nothing(), counted)
    return [post for scope in sorted({scope for _, scope in rows}) for post in _held_back(here, scope)]


def sync_ended(here: Connection) -> None:
    """A whole sync has come to its end: what it withdrew without being held back is withdrawn, and the next one is weighed by itself."""
    for each in _AT_ITS_END:
        here.execute(each)


def _held_back(here: Connection, scope: int) -> list[RecordId]:
    fresh = select(_withdrawing.c.post, _withdrawing.c.held).join(_post, _post.c.id == _withdrawing.c.post)
    rows = here.execute(fresh.where(_post.c.scope == scope, _withdrawing.c.fresh)).all()
    count = select(func.count()).select_from(_post)
    still = count.where(
        _post.c.scope == scope, _post.c.withdrawn_ms.is_(None), _post.c.number <= _SHOWN_POSTS
    )
    passed = [RecordId(post) for post, held in rows if held == Held.NOT]
    before = here.execute(still).scalar_one() + len(passed)
    if len(rows) < LEAST or len(rows) * FIFTH <= before:
        return []
    here.execute(update(_withdrawing).where(_withdrawing.c.post.in_(passed)).values(held=int(Held.ASKED)))
    return passed


def _withdraws(stored: Stored) -> bool:
    op = stored.entry.op
    if op.kind != Kind.POST or op.record is None:
        return False
    try:
        return unpack(op.payload).get(PostField.WITHDRAWN) is True
    except ValueError:
        return False


# --- what is held back ---


def held(here: Connection, posts: Collection[RecordId]) -> set[RecordId]:
    """Those of the posts that are shown although they were withdrawn."""
    if not posts:
        return set()
    return set(map(RecordId, here.execute(_HELD, {"posts": list(posts)}).scalars()))


def release(here: Connection, posts: Collection[RecordId]) -> None:
    """Their withdrawals count as everywhere, or have been taken back."""
    if posts:
        here.execute(delete(_withdrawing).where(_withdrawing.c.post.in_(list(posts))))


def rows(here: Connection) -> tuple[WithdrawalRow, ...]:
    """What waits for the person's word, by stream."""
    return tuple(
        WithdrawalRow(RecordId(stream), name, posts, of)
        for stream, name, posts, of in here.execute(_asked_of())
    )


@cache
def _asked_of() -> "Select[Any]":
    shown_in = (
        select(func.count())
        .select_from(_other)
        .where(_other.c.scope == _scope.c.number, _other.c.withdrawn_ms.is_(None))
        .scalar_subquery()
    )
    return (
        select(_scope.c.id, _stream.c.name, func.count(_post.c.id), shown_in)
        .select_from(_withdrawing)
        .join(_post, _post.c.id == _withdrawing.c.post)
        .join(_scope, _scope.c.number == _post.c.scope)
        .join(_stream, _stream.c.id == _scope.c.id)
        .where(_withdrawing.c.held == Held.ASKED)
        .group_by(_scope.c.id)
        .order_by(_stream.c.name, _scope.c.id)
    )


def posts_of(here: Connection, stream: RecordId, *states: Held) -> list[RecordId]:
    """The posts of a stream that are held back so, the oldest first."""
    order = (_post.c.written_ms, _post.c.lead_ms, _post.c.counter, _post.c.id)
    found = _posts(stream).where(_withdrawing.c.held.in_(states)).order_by(*order)
    return [RecordId(post) for post in here.execute(found).scalars()]


def keep(here: Connection, posts: Collection[RecordId]) -> None:
    """The person wants to go on seeing these."""
    kept = update(_withdrawing).where(_withdrawing.c.post.in_(list(posts)))
    here.execute(kept.values(held=int(Held.KEPT)))


def _posts(stream: RecordId) -> "Select[Any]":
    return (
        select(_withdrawing.c.post)
        .join(_post, _post.c.id == _withdrawing.c.post)
        .join(_scope, _scope.c.number == _post.c.scope)
        .where(_scope.c.id == stream)
    )
