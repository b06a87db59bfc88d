"""What format 11 adds for the start page and the window. Frozen as it was released; today's tables stand in gllapp.db.home.tables."""

from alembic.operations import Operations

_TABLES = {
    "visit": """CREATE TABLE visit (
        number INTEGER NOT NULL,
        began_ms INTEGER NOT NULL,
        seen_ms INTEGER NOT NULL,
        op INTEGER NOT NULL,
        post INTEGER NOT NULL,
        PRIMARY KEY (number)
    )""",
    "noticed": """CREATE TABLE noticed (
        "key" BLOB NOT NULL,
        seen_ms INTEGER NOT NULL,
        PRIMARY KEY ("key")
    ) WITHOUT ROWID""",
    "window_spot": """CREATE TABLE window_spot (
        name TEXT NOT NULL,
        value TEXT NOT NULL,
        PRIMARY KEY (name)
    ) WITHOUT ROWID""",
}

# What came since a visit, and what answers the person, is told by these alone.
_INDEXES = {
    "op_arrived": "CREATE INDEX op_arrived ON op (scope)",
    "post_arrived": "CREATE INDEX post_arrived ON post (number, scope, thread, device, written_ms, withdrawn_ms, unread, parent)",
    "post_device": "CREATE INDEX post_device ON post (device, thread, id)",
}


def up(operations: Operations) -> None:
    for statement in (*_TABLES.values(), *_INDEXES.values()):
        operations.execute(statement)


def down(operations: Operations) -> None:
    for name in _INDEXES:
        operations.drop_index(name)
    for name in reversed(_TABLES):
        operations.drop_table(name)
