"""Which notices the person has seen."""

from collections.abc import Iterable

from sqlalchemy import Connection, delete, select
from sqlalchemy.dialects.sqlite import insert

from gllapp.db.home.tables import noticed

# By then, what a notice told of is settled or forgotten.
_KEPT_MS = 365 * 24 * 3_600_000


def seen(here: Connection) -> set[bytes]:
    return set(here.execute(select(noticed.c.key)).scalars())


def see(here: Connection, keys: Iterable[bytes], now_ms: int) -> None:
    rows = [{"key": key, "seen_ms": now_ms} for key in keys]
    if rows:
        here.execute(insert(noticed).on_conflict_do_nothing(), rows)
        here.execute(delete(noticed).where(noticed.c.seen_ms < now_ms - _KEPT_MS))
