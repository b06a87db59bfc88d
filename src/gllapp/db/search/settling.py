"""Brings the parts of an index together that many arrivals have left, a little at a time: it is smaller then, and answers sooner."""

from typing import Final

from sqlalchemy import Connection

INDEXES: Final = ("search", "search_title", "search_findable")
# Leaves of the index that one step writes at most; others who write wait no longer than for these.
_LEAVES: Final = 400


def begin(here: Connection) -> None:
    """All parts are to become one, whatever their sizes."""
    for index in INDEXES:
        _merge(here, index, -_LEAVES)


def step(here: Connection) -> bool:
    """Goes on with it; False when there is nothing left to do."""
    return any(_merge(here, index, _LEAVES) for index in INDEXES)


def parts(here: Connection) -> int:
    """Of how many parts the index of the posts consists at present."""
    return int(here.exec_driver_sql("SELECT count(DISTINCT segid) FROM search_idx").scalar_one())


def _merge(here: Connection, index: str, leaves: int) -> bool:
    """As SQLite's manual says: fewer than two changes mean that there was nothing to merge."""
    before = _changes(here)
    here.exec_driver_sql(f"INSERT INTO {index} ({index}, rank) VALUES ('merge', {leaves})")  # noqa: S608  # names and numbers of ours
    return _changes(here) - before >= 2


def _changes(here: Connection) -> int:
    return int(here.exec_driver_sql("SELECT total_changes()").scalar_one())
