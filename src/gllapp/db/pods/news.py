"""What has come into a pod since the person looked last, as the operations in which it came."""

from typing import NamedTuple

from sqlalchemy import Connection, and_, func, or_, select
from sqlalchemy.dialects.sqlite import insert

from gllapp.db import cards, log, tables
from gllapp.db.log import Stored
from gllapp.db.pods.tables import pod_seen
from gllapp.db.tables import State
from gllcore.columns import DIRECTORY
from gllcore.ids import OpId, RecordId

_op = tables.op
_scope = tables.scope
_AT_ONCE = 500


class Seen(NamedTuple):
    """As of when a pod was looked at; see gllapp.db.pods.tables."""

    number: int
    floor: int
    seen_ms: int


def seen(here: Connection, pod: RecordId) -> Seen | None:
    """None where the person has never looked."""
    wanted = select(pod_seen.c.number, pod_seen.c.floor, pod_seen.c.seen_ms).where(pod_seen.c.pod == pod)
    found = here.execute(wanted).one_or_none()
    return None if found is None else Seen(*found)


def look(here: Connection, pod: RecordId, number: int, now_ms: int) -> None:
    """All that is here of the pod, whose log has that ``number``, has been seen."""
    # One after the other: together, no index would answer.
    latest = max(
        here.execute(select(func.max(_op.c.number)).where(part)).scalar_one() or 0
        for part in (_op.c.scope == number, _op.c.record == pod, _op.c.op_id == pod)
    )
    high = here.execute(select(_scope.c.high_seq).where(_scope.c.number == number)).scalar_one()
    values = {"number": latest, "floor": high or 0, "seen_ms": now_ms}
    fresh = insert(pod_seen).values(pod=pod, **values)
    here.execute(fresh.on_conflict_do_update(index_elements=["pod"], set_=values))


def since(here: Connection, pod: RecordId, number: int, limit: int) -> list[Stored]:
    """What others have done since the person looked, the last that came first."""
    return after(here, pod, number, seen(here, pod) or Seen(0, 0, 0), limit)


def after(here: Connection, pod: RecordId, number: int, before: Seen, limit: int) -> list[Stored]:
    """What others have done that came after ``before``, the last first."""
    came = and_(
        _op.c.number > before.number,
        _op.c.device.not_in(list(cards.me(here).devices)),
        _op.c.state.in_((State.LOG, State.AHEAD)),
    )
    is_history = and_(_op.c.seq.is_not(None), _op.c.seq <= before.floor)
    card = and_(_op.c.scope == DIRECTORY, or_(_op.c.record == pod, _op.c.op_id == pod))
    # One after the other: together, all of the log would be read for the few that came last.
    latest = [
        select(_op.c.number, _op.c.op_id).where(part, came).order_by(_op.c.number.desc()).limit(limit)
        for part in (and_(_op.c.scope == number, ~is_history), card)
    ]
    rows = sorted((tuple(row) for each in latest for row in here.execute(each)), reverse=True)
    ids = [OpId(op_id) for _, op_id in rows[:limit]]
    found = {
        stored.entry.op_id: stored
        for at in range(0, len(ids), _AT_ONCE)
        for stored in log.by_ids(here, ids[at : at + _AT_ONCE])
    }
    return [found[each] for each in ids]


def forget(here: Connection, pod: RecordId) -> None:
    """Who comes into the pod again sees it for the first time."""
    here.execute(pod_seen.delete().where(pod_seen.c.pod == pod))
