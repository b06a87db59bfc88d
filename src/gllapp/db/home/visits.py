"""When the person last had the window open for this account, and how much was here by then."""

from typing import NamedTuple

from sqlalchemy import Connection, delete, func, insert, select, update

from gllapp.db import tables
from gllapp.db.home.tables import visit

# Whoever closes the window and opens it again is still at the same visit; so is whoever's PC slept for a moment.
ONE_VISIT_MS = 30 * 60_000
_KEPT = 2
_LATEST = select(visit).order_by(visit.c.number.desc()).limit(_KEPT)


class Visit(NamedTuple):
    """``op`` and ``post`` are the highest numbers of what was here at ``seen_ms``."""

    number: int
    began_ms: int
    seen_ms: int
    op: int
    post: int


def attend(here: Connection, now_ms: int) -> None:
    """The window is open now: said every minute, so that after a crash the visit has not lasted longer than it did."""
    marks = {
        "seen_ms": now_ms,
        "op": here.execute(select(func.max(tables.op.c.number))).scalar_one() or 0,
        "post": here.execute(select(func.max(tables.post.c.number))).scalar_one() or 0,
    }
    last = _latest(here)[:1]
    if last and abs(now_ms - last[0].seen_ms) <= ONE_VISIT_MS:
        here.execute(update(visit).where(visit.c.number == last[0].number).values(marks))
        return
    number = last[0].number + 1 if last else 1
    here.execute(insert(visit).values(number=number, began_ms=now_ms, **marks))
    here.execute(delete(visit).where(visit.c.number <= number - _KEPT))


def before(here: Connection, now_ms: int) -> Visit | None:
    """The visit before the one that goes on at ``now_ms``; None for the first."""
    found = _latest(here)
    goes_on = bool(found) and abs(now_ms - found[0].seen_ms) <= ONE_VISIT_MS
    return next(iter(found[1:] if goes_on else found), None)


def goes_on(here: Connection, now_ms: int) -> bool:
    """Whether the window that opens now goes on with a visit that began before."""
    found = _latest(here)
    return bool(found) and found[0].began_ms < now_ms and abs(now_ms - found[0].seen_ms) <= ONE_VISIT_MS


def _latest(here: Connection) -> list[Visit]:
    return [Visit(*row) for row in here.execute(_LATEST)]
