"""The history of syncs on this replica."""

from contextlib import suppress
from typing import NamedTuple

import msgspec
from sqlalchemy import Connection, func, insert, select

from gllapp.db import tables
from gllapp.views import SyncReport

_run = tables.sync_run
_LOOKED_BACK = 40


class LastRuns(NamedTuple):
    """When the last complete sync and the last attempt ended (ms), and the code of what stopped that attempt."""

    complete_ms: int | None
    attempt_ms: int | None
    error: str


def store(here: Connection, started_ms: int, ended_ms: int, report: SyncReport) -> None:
    here.execute(
        insert(_run).values(
            started_ms=started_ms,
            ended_ms=ended_ms,
            complete=report.complete,
            error=report.error,
            report=msgspec.json.encode(report).decode(),
        )
    )


def last(here: Connection) -> LastRuns:
    complete = here.execute(select(func.max(_run.c.ended_ms)).where(_run.c.complete)).scalar()
    latest = select(_run.c.ended_ms, _run.c.error).order_by(_run.c.number.desc()).limit(1)
    attempt, error = here.execute(latest).one_or_none() or (None, "")
    return LastRuns(complete, attempt, error)


def recent(here: Connection, limit: int = 8, network: int | None = None) -> tuple[tuple[int, float], ...]:
    """(bytes received, seconds) of the latest syncs, the newest first: what the link could do.

    With a ``network`` those over it, where there are some: one that is new here may be as fast as any.
    """
    latest = (
        select(_run.c.report).order_by(_run.c.number.desc()).limit(limit if network is None else _LOOKED_BACK)
    )
    moved = [msgspec.json.decode(report, type=_Moved) for report in here.execute(latest).scalars()]
    there = [each for each in moved if each.network == network]
    return tuple((each.bytes_down, each.seconds) for each in (there or moved)[:limit])


class Run(NamedTuple):
    """One sync as it is remembered."""

    started_ms: int
    ended_ms: int
    report: SyncReport


def history(here: Connection, limit: int) -> tuple[Run, ...]:
    """The latest syncs, the oldest first; those of which a version before has written too little are left out."""
    latest = (
        select(_run.c.started_ms, _run.c.ended_ms, _run.c.report).order_by(_run.c.number.desc()).limit(limit)
    )
    found = []
    for started, ended, report in here.execute(latest):
        with suppress(msgspec.ValidationError):
            found.append(Run(started, ended, msgspec.json.decode(report, type=SyncReport)))
    return tuple(reversed(found))


class _Moved(msgspec.Struct, frozen=True):
    """Of a stored report only what measures the link; reports of every version have it."""

    bytes_down: int
    seconds: float
    network: int = 0
