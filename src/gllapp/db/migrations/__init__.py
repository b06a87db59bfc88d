"""The formats of the replica, one step from each to the next. Imported only when a file is behind, for Alembic is slow to load."""

from collections.abc import Callable, Sequence
from typing import NamedTuple

from alembic.migration import MigrationContext
from alembic.operations import Operations
from sqlalchemy import Connection

from gllapp.db.migrations import (
    v0001,
    v0002,
    v0003,
    v0004,
    v0005,
    v0006,
    v0007,
    v0008,
    v0009,
    v0010,
    v0011,
)


class Step(NamedTuple):
    """From format ``number - 1`` to ``number`` and back. What is in ``outbox.encoded`` is nobody's to change."""

    number: int
    up: Callable[[Operations], None]
    down: Callable[[Operations], None]


STEPS: Sequence[Step] = (
    Step(1, v0001.up, v0001.down),
    Step(2, v0002.up, v0002.down),
    Step(3, v0003.up, v0003.down),
    Step(4, v0004.up, v0004.down),
    Step(5, v0005.up, v0005.down),
    Step(6, v0006.up, v0006.down),
    Step(7, v0007.up, v0007.down),
    Step(8, v0008.up, v0008.down),
    Step(9, v0009.up, v0009.down),
    Step(10, v0010.up, v0010.down),
    Step(11, v0011.up, v0011.down),
)


def migrate(here: Connection, target: int, steps: Sequence[Step] = STEPS) -> None:
    """Walks from the file's format to ``target``; ``here`` is in one transaction, so that all of it happens or nothing."""
    found = format_of(here)
    operations = Operations(MigrationContext.configure(here))
    for step in steps:
        if found < step.number <= target:
            step.up(operations)
    for step in reversed(steps):
        if target < step.number <= found:
            step.down(operations)
    here.exec_driver_sql(f"PRAGMA user_version = {target}")


def format_of(here: Connection) -> int:
    return int(here.exec_driver_sql("PRAGMA user_version").scalar_one())
