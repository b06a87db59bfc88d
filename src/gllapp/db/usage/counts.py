"""Bytes by day, network and kind: added from tallies, each of them once, and read for charts and budgets."""

from collections.abc import Iterable
from typing import NamedTuple

from sqlalchemy import Connection, select
from sqlalchemy.dialects.sqlite import insert

from gllapp.db.usage.tables import usage, usage_taken


class Count(NamedTuple):
    """``day`` as ``date.toordinal`` counts; ``kind`` is one of ``gllapp.traffic.Traffic``, or of a later version's."""

    day: int
    network: int
    kind: str
    up: int
    down: int


def take(here: Connection, tally: bytes, counts: Iterable[Count]) -> None:
    """Adds a tally, known by its id, unless it is the one that was taken in last."""
    if here.execute(select(usage_taken.c.id)).scalar() == tally:
        return
    row = insert(usage)
    grown = row.on_conflict_do_update(
        index_elements=[usage.c.day, usage.c.network, usage.c.kind],
        set_={"up": usage.c.up + row.excluded.up, "down": usage.c.down + row.excluded.down},
    )
    for count in counts:
        here.execute(grown, count._asdict())
    mark = insert(usage_taken).values(one=1, id=tally)
    here.execute(mark.on_conflict_do_update(index_elements=[usage_taken.c.one], set_={"id": tally}))


def since(here: Connection, day: int) -> tuple[Count, ...]:
    """All from this day on, in the order of days."""
    found = select(usage).where(usage.c.day >= day).order_by(usage.c.day, usage.c.network, usage.c.kind)
    return tuple(Count(*row) for row in here.execute(found))
