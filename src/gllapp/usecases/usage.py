"""Data used: what has gone over the wire is taken in from the tally, and told by day, kind and network."""

from collections import defaultdict
from collections.abc import Iterable
from contextlib import suppress
from datetime import date, datetime, timedelta
from typing import NamedTuple

from gllapp.db import runs
from gllapp.db.replica import Replica
from gllapp.db.usage import counts, networks
from gllapp.db.usage.counts import Count
from gllapp.platform.tally import Tally
from gllapp.traffic import Traffic
from gllapp.usage_views import DayUsage, Moved, Network, NetworkUsage, Usage, Week
from gllapp.usecases.desk import Desk
from gllapp.views import SyncReport
from gllcore.errors import EnvironmentFault, Refused

MB = 1_000_000
_DAYS = 28
_TALLIES = 3
_RUNS = 40


def take_in(tally: Tally, replica: Replica) -> None:
    """Stores what was counted, also by a run of the program that died; what cannot be stored now is stored the next time."""
    with suppress(EnvironmentFault):
        # This run's, what a run has left that died, and what was on the way between the two.
        for _ in range(_TALLIES):
            taken = tally.take()
            if taken is None:
                return
            rows = [Count(row.day, row.network, row.kind.value, row.up, row.down) for row in taken.rows]
            with replica.writing() as here:
                counts.take(here, taken.id, rows)
            tally.forget()


class SyncRun(NamedTuple):
    """One sync as it is remembered."""

    started_ms: int
    report: SyncReport


def history(desk: Desk, limit: int = _RUNS) -> tuple[SyncRun, ...]:
    """The latest syncs, the oldest first."""
    with desk.replica.reading() as here:
        return tuple(SyncRun(run.started_ms, run.report) for run in runs.history(here, limit))


def today(now_ms: int) -> date:
    """The day on this PC's wall."""
    return datetime.fromtimestamp(now_ms / 1000).astimezone().date()


def monday(day: date) -> date:
    return day - timedelta(days=day.weekday())


def date_of(word: str) -> date:
    """A day as ``2026-03-09``. Raises Refused ``bad_day``."""
    try:
        return date.fromisoformat(word)
    except ValueError:
        raise Refused("bad_day", day=word) from None


def usage(desk: Desk, since: date | None = None) -> Usage:
    """Since a day; without one, the last four weeks."""
    until = today(desk.now_ms())
    since = since or until - timedelta(days=_DAYS - 1)
    with desk.replica.reading() as here:
        found = counts.since(here, since.toordinal())
        known = {network.number: network for network in networks.every(here)}
    return Usage(since, until, _days(found), _networks(found, known))


def week(desk: Desk, max_bytes: int, max_money: float) -> Week:
    """This week's use on networks that are paid for, beside what the person allows."""
    start = monday(today(desk.now_ms()))
    with desk.replica.reading() as here:
        found = counts.since(here, start.toordinal())
        known = {network.number: network for network in networks.every(here)}
    paid = [share for share in _networks(found, known) if share.network is None or share.network.costs]
    priced = [share for share in paid if share.cost]
    return Week(
        paid_bytes=sum(share.moved.both for share in paid),
        all_bytes=sum(count.up + count.down for count in found),
        money=sum(share.cost or 0.0 for share in priced),
        currency=next((share.network.currency for share in priced if share.network), ""),
        max_bytes=max_bytes,
        max_money=max_money,
    )


def _days(found: Iterable[Count]) -> tuple[DayUsage, ...]:
    days: dict[int, dict[Traffic, list[int]]] = defaultdict(lambda: defaultdict(lambda: [0, 0]))
    for count in found:
        moved = days[count.day][_kind(count.kind)]
        moved[0] += count.up
        moved[1] += count.down
    return tuple(
        DayUsage(date.fromordinal(day), {kind: Moved(*moved) for kind, moved in kinds.items()})
        for day, kinds in days.items()
    )


def _networks(found: Iterable[Count], known: dict[int, Network]) -> tuple[NetworkUsage, ...]:
    sums: dict[int, list[int]] = defaultdict(lambda: [0, 0])
    for count in found:
        sums[count.network][0] += count.up
        sums[count.network][1] += count.down
    told = ((known.get(number), Moved(*moved)) for number, moved in sums.items())
    return tuple(
        NetworkUsage(network, moved, _cost(network, moved))
        for network, moved in sorted(told, key=lambda share: -share[1].both)
    )


def _cost(network: Network | None, moved: Moved) -> float | None:
    if network is None or not network.price_per_mb:
        return None
    return moved.both / MB * network.price_per_mb if network.costs else 0.0


def _kind(word: str) -> Traffic:
    """A kind of a later version is among the rest."""
    return Traffic(word) if word in set(Traffic) else Traffic.OVERHEAD
