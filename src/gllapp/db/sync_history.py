"""How past syncs went: one row each, so that a person can be told when the last complete one was."""

from typing import NamedTuple

import msgspec
from sqlalchemy import Connection, delete, func, insert, select

from gllapp.db import tables
from gllapp.views import SyncReport

_run = tables.sync_run
_KEPT = 1_000


class LastRuns(NamedTuple):
    """When the last complete sync and the last attempt ended; ``last_error`` is the last attempt's code, or empty."""

    complete_ms: int | None
    attempt_ms: int | None
    last_error: str


def add(here: Connection, report: SyncReport, started_ms: int, ended_ms: int) -> None:
    """Another run; the oldest make room, but for the last complete one."""
    number = here.execute(
        insert(_run)
        .values(
            started_ms=started_ms,
            ended_ms=ended_ms,
            complete=report.complete,
            error=report.error,
            report=msgspec.json.encode(report).decode(),
        )
        .returning(_run.c.number)
    ).scalar_one()
    complete = select(func.max(_run.c.number)).where(_run.c.complete).scalar_subquery()
    old = (_run.c.number <= number - _KEPT) & (_run.c.number != func.coalesce(complete, 0))
    here.execute(delete(_run).where(old))


def last(here: Connection) -> LastRuns:
    newest = select(_run.c.ended_ms, _run.c.error).order_by(_run.c.number.desc()).limit(1)
    complete = here.execute(newest.where(_run.c.complete)).one_or_none()
    attempt = here.execute(newest).one_or_none()
    return LastRuns(
        complete_ms=complete.ended_ms if complete else None,
        attempt_ms=attempt.ended_ms if attempt else None,
        last_error=attempt.error if attempt else "",
    )
