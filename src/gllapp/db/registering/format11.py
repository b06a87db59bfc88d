"""What format 11 adds for whoever registers. Frozen as it was released; today's table stands in gllapp.db.registering.tables."""

from alembic.operations import Operations

_REGISTERING = """CREATE TABLE registering (
        one INTEGER NOT NULL CHECK (one = 1),
        draft BLOB NOT NULL,
        handed BLOB NOT NULL,
        revision INTEGER NOT NULL,
        number INTEGER NOT NULL,
        stage TEXT NOT NULL,
        way TEXT NOT NULL,
        place TEXT NOT NULL,
        sent_ms INTEGER NOT NULL,
        since_ms INTEGER NOT NULL,
        decided_ms INTEGER NOT NULL,
        comment TEXT NOT NULL,
        saved_ms INTEGER NOT NULL,
        PRIMARY KEY (one)
    )"""


def up(operations: Operations) -> None:
    operations.execute(_REGISTERING)


def down(operations: Operations) -> None:
    operations.drop_table("registering")
