"""Posts as rows, the index of their words, and the summary of each thread that lists are made of."""

from collections.abc import Collection, Iterable, Sequence
from itertools import count
from typing import Any

import msgspec
from sqlalchemy import Connection, bindparam, delete, func, select, text, update
from sqlalchemy.dialects.sqlite import insert

from gllapp.db import cards, guarding, tables
from gllapp.db.log import Stored
from gllapp.db.search import post_words
from gllapp.db.tables import State
from gllapp.views import Delivery
from gllcore.clock import HybridTime
from gllcore.ids import RecordId
from gllcore.merge import post_of
from gllcore.operations import Entry, Kind

_post = tables.post
_thread = tables.thread

_DELIVERY = {
    State.LOG: Delivery.RECEIVED,
    State.WAITING: Delivery.WAITING,
    State.OFFERED: Delivery.WAITING,
    State.AHEAD: Delivery.RECEIVED,
    State.CONFIRMED: Delivery.RECEIVED,
    State.ATTENTION: Delivery.ATTENTION,
}
# What a person has read stays read when the post changes.
_KEPT = {"number", "id", "unread"}

_NUMBERS = select(_post.c.id, _post.c.number).where(_post.c.id.in_(bindparam("ids", expanding=True)))
_LAST_NUMBER = select(func.coalesce(func.max(_post.c.number), 0))
# For the driver itself: so many small rows spend most of their time on the way there.
_COLUMNS = [column.name for column in _post.c]
_UPSERT = (
    f"INSERT INTO post ({', '.join(_COLUMNS)}) VALUES ({', '.join('?' * len(_COLUMNS))})"  # noqa: S608  # names of ours
    f" ON CONFLICT (id) DO UPDATE SET {', '.join(f'{n} = excluded.{n}' for n in _COLUMNS if n not in _KEPT)}"
)


# Answered by one index alone: on a slow disk, the posts themselves stay where they are.
_SUMMARISE = text(
    """
    UPDATE thread SET (latest_ms, posts, unread) =
        (SELECT max(written_ms), count(*), sum(unread) FROM post WHERE post.thread = thread.id)
    WHERE id IN :threads
    """
).bindparams(bindparam("threads", expanding=True))
_NEW_THREAD = insert(_thread).on_conflict_do_nothing()


# The order of a thread's posts: that of gllcore.merge.Order.
ORDER = (_post.c.written_ms, _post.c.lead_ms, _post.c.counter, _post.c.id)


def store(here: Connection, families: Iterable[Sequence[Stored]]) -> None:
    """Folds the posts among these families of operations."""
    own = [family for family in families if _makes_post(family[0])]
    if not own:
        return
    gone = [family[0].entry.record for family in own if family[0].state is State.DISCARDED]
    me = cards.me(here)
    held = _held_back(here, own)
    rows = [_row(family, me, held) for family in own if family[0].state is not State.DISCARDED]
    threads = {row["thread"] for row in rows}
    if gone:
        threads |= _remove(here, gone)
    if rows:
        _upsert(here, rows)
    summarise(here, threads)


def read_what_is_mine(here: Connection, devices: Iterable[RecordId]) -> None:
    """When a card tells that one of these devices is the member's own, what it wrote is nothing new to read."""
    own = cards.me(here).devices.intersection(devices) if devices else ()
    if own:
        read = update(_post).where(_post.c.device.in_(list(own)), _post.c.unread).values(unread=False)
        summarise(here, set(here.execute(read.returning(_post.c.thread)).scalars()))


def summarise(here: Connection, threads: Iterable[bytes]) -> None:
    """Counts these threads anew, those whose first post is here."""
    here.execute(_SUMMARISE, {"threads": list(threads)})


def _makes_post(first: Stored) -> bool:
    return first.entry.op.kind == Kind.POST and first.entry.op.record is None


def _held_back(here: Connection, families: Iterable[Sequence[Stored]]) -> set[RecordId]:
    """Posts that are shown here although they were withdrawn; those that were brought back are so no more."""
    edited = {family[0].entry.record: family for family in families if len(family) > 1}
    held = guarding.held(here, edited.keys())
    withdrawn = {record for record in held if _is_withdrawn(edited[record])}
    guarding.release(here, held - withdrawn)
    return withdrawn


def _is_withdrawn(family: Sequence[Stored]) -> bool:
    post = post_of(that_count(acts_on_post(family)))
    return post is not None and post.withdrawn_ms is not None


def _row(family: Sequence[Stored], me: cards.Me, held: Collection[RecordId]) -> dict[str, Any]:
    """A post refused by the server stays visible to its author; a refused edit does not count."""
    creation, acts = family[0], acts_on_post(family)
    post = post_of(that_count(acts), heeds_withdrawals=creation.entry.record not in held)
    assert post is not None, "the creation is among the operations"
    return {
        "id": post.id,
        "scope": creation.scope,
        "thread": post.thread_id,
        "parent": post.parent,
        "device": post.device,
        "title": post.title,
        "body": post.body,
        "language": post.language,
        "tags": msgspec.json.encode(post.tags).decode(),
        "written_ms": post.written_ms,
        "lead_ms": creation.entry.op.time.ms - post.written_ms,
        "counter": creation.entry.op.time.counter,
        "edited_ms": post.edited_ms,
        "received_ms": creation.entry.received_ms,
        "rivals": len(post.rivals),
        "withdrawn_ms": post.withdrawn_ms,
        "contested": int(post.contested),
        "delivery": delivery_of(acts, me),
        "unread": post.device not in me.devices,
    }


def acts_on_post(family: Sequence[Stored]) -> list[Stored]:
    """Of a post's family of operations, its creation first, those that write the post."""
    scope = family[0].scope
    return [each for each in family if each.entry.op.kind == Kind.POST and each.scope == scope]


def that_count(acts: Sequence[Stored]) -> list[Entry]:
    """A refused edit does not count; a post that was refused still is what its author wrote."""
    return [each.entry for each in acts if each.counts or each is acts[0]]


def delivery_of(acts: Sequence[Stored], me: cards.Me) -> str:
    """Where a record of these acts stands. The newest act of this replica decides, also one that it wrote as another device; others' have come from the server."""
    own = [
        each
        for each in acts
        if each.entry.op.device == me.device
        or (each.entry.op.device in me.devices and each.state is not State.LOG)
    ]
    own = [each for each in own if each.state is not State.DISCARDED]
    # What a copy of this replica has sent meanwhile says nothing about what still waits here.
    newest = {each.entry.op.time.incarnation: each for each in sorted(own, key=_time)}
    unsettled = [each for each in newest.values() if _DELIVERY[each.state] is Delivery.ATTENTION]
    unsettled += [each for each in own if _DELIVERY[each.state] is Delivery.WAITING]
    return _DELIVERY[max(unsettled, key=_time).state] if unsettled else Delivery.RECEIVED


def _time(stored: Stored) -> HybridTime:
    return stored.entry.op.time


def _upsert(here: Connection, rows: Sequence[dict[str, Any]]) -> None:
    """Gives each row its number: the one that it has, or the next free one."""
    numbers: dict[bytes, int] = dict(here.execute(_NUMBERS, {"ids": [row["id"] for row in rows]}).all())
    next_number = count(here.execute(_LAST_NUMBER).scalar_one() + 1)
    fresh = [row | {"number": next(next_number)} for row in rows if row["id"] not in numbers]
    changed = [row | {"number": numbers[row["id"]]} for row in rows if row["id"] in numbers]
    here.exec_driver_sql(_UPSERT, [tuple(row[name] for name in _COLUMNS) for row in (*fresh, *changed)])
    first = [row for row in fresh if row["id"] == row["thread"]]
    if first:
        counts = {"latest_ms": 0, "posts": 0, "unread": 0}
        here.execute(_NEW_THREAD, [{"id": row["id"], "scope": row["scope"], **counts} for row in first])
    post_words.index(here, fresh, changed)


def _remove(here: Connection, gone: Sequence[RecordId]) -> set[bytes]:
    """Takes away own posts that never came to be; gives their threads."""
    post_words.remove(here, gone)
    removed = delete(_post).where(_post.c.id.in_(gone)).returning(_post.c.thread)
    threads = set(here.execute(removed).scalars())
    here.execute(delete(_thread).where(_thread.c.id.in_(gone)))
    return threads
