"""Format 7: what waits can be on its way on a stick, and its receipt can come home on one.

Frozen as it was released; what the tables are today stands in gllapp.db.tables.
"""

from alembic.operations import Operations

_PARCEL = """CREATE TABLE parcel (
        id BLOB NOT NULL,
        number INTEGER NOT NULL,
        stick TEXT NOT NULL,
        made_ms INTEGER NOT NULL,
        receipt BLOB,
        PRIMARY KEY (id)
    ) WITHOUT ROWID"""
_ON_STICK = """CREATE TABLE on_stick (
        op_id BLOB NOT NULL,
        stick TEXT NOT NULL,
        parcel BLOB NOT NULL,
        since_ms INTEGER NOT NULL,
        PRIMARY KEY (op_id)
    ) WITHOUT ROWID"""
_CHANNEL = """CREATE TABLE channel (
        name TEXT NOT NULL,
        serial INTEGER NOT NULL,
        created_ms INTEGER NOT NULL,
        PRIMARY KEY (name)
    ) WITHOUT ROWID"""


def up(operations: Operations) -> None:
    operations.execute(_CHANNEL)
    operations.execute(_PARCEL)
    operations.execute(_ON_STICK)


def down(operations: Operations) -> None:
    # What has its receipt from a stick waits again: the server knows it when it comes.
    operations.execute("UPDATE op SET state = 1, received_ms = NULL WHERE state = 6")
    operations.drop_table("channel")
    operations.drop_table("on_stick")
    operations.drop_table("parcel")
