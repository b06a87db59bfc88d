"""Format 4: a replica knows its incarnation, what surrounds it, and which of its requests carried operations.

Frozen as it was released; what the tables are today stands in gllapp.db.tables.
"""

from alembic.operations import Operations

_COLUMNS = (
    "incarnation INTEGER DEFAULT '0' NOT NULL",
    "incarnated_ms INTEGER",
    "surroundings BLOB",
    "marks BLOB",
    "nonces BLOB",
)


def up(operations: Operations) -> None:
    for column in _COLUMNS:
        operations.execute(f"ALTER TABLE profile ADD COLUMN {column}")


def down(operations: Operations) -> None:
    for column in _COLUMNS:
        operations.execute(f"ALTER TABLE profile DROP COLUMN {column.split()[0]}")
