"""What format 11 adds for data used and networks. Frozen as it was released; today's tables stand in gllapp.db.usage.tables."""

from alembic.operations import Operations

_TABLES = {
    "network": """CREATE TABLE network (
        number INTEGER NOT NULL,
        mark BLOB NOT NULL,
        name TEXT NOT NULL,
        medium TEXT NOT NULL,
        answer TEXT NOT NULL,
        price_per_mb FLOAT NOT NULL,
        currency TEXT NOT NULL,
        seen_ms INTEGER NOT NULL,
        PRIMARY KEY (number),
        UNIQUE (mark)
    )""",
    "usage": """CREATE TABLE usage (
        day INTEGER NOT NULL,
        network INTEGER NOT NULL,
        kind TEXT NOT NULL,
        up INTEGER NOT NULL,
        down INTEGER NOT NULL,
        PRIMARY KEY (day, network, kind)
    ) WITHOUT ROWID""",
    "usage_taken": """CREATE TABLE usage_taken (
        one INTEGER NOT NULL CHECK (one = 1),
        id BLOB NOT NULL,
        PRIMARY KEY (one)
    )""",
}


def up(operations: Operations) -> None:
    for statement in _TABLES.values():
        operations.execute(statement)


def down(operations: Operations) -> None:
    for name in reversed(_TABLES):
        operations.drop_table(name)
