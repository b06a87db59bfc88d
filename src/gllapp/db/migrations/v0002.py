"""Format 2: what a server has lost can be set aside with its proof, logs may have a gap, and each one's set of operations is summed up.

Frozen as it was released; what the tables are today stands in gllapp.db.tables.
"""

from collections.abc import Iterable

from alembic.operations import Operations
from sqlalchemy import text

_ASIDE = """CREATE TABLE aside (
        number INTEGER NOT NULL,
        op_id BLOB NOT NULL,
        scope BLOB NOT NULL,
        seq INTEGER NOT NULL,
        received_ms INTEGER NOT NULL,
        before BLOB NOT NULL,
        PRIMARY KEY (number),
        FOREIGN KEY(op_id) REFERENCES op (op_id)
    )"""


_EARLY = """CREATE TABLE early (
        op_id BLOB NOT NULL,
        scope INTEGER NOT NULL,
        seq INTEGER NOT NULL,
        PRIMARY KEY (op_id),
        FOREIGN KEY(op_id) REFERENCES op (op_id)
    ) WITHOUT ROWID"""
_GAP = ("low_seq INTEGER", "low_link BLOB", "high_seq INTEGER", "high_link BLOB")


def up(operations: Operations) -> None:
    operations.execute(_ASIDE)
    operations.execute("CREATE INDEX aside_scope ON aside (scope)")
    operations.execute("ALTER TABLE scope ADD COLUMN ids BLOB DEFAULT '' NOT NULL")
    for column in _GAP:
        operations.execute(f"ALTER TABLE scope ADD COLUMN {column}")
    operations.execute(_EARLY)
    here = operations.get_bind()
    for number in here.execute(text("SELECT number FROM scope")).scalars().all():
        held = here.execute(
            text("SELECT op_id FROM op WHERE scope = :number AND seq IS NOT NULL"), {"number": number}
        )
        change = text("UPDATE scope SET ids = :ids WHERE number = :number")
        here.execute(change, {"ids": _sum(held.scalars()), "number": number})


def down(operations: Operations) -> None:
    operations.execute("ALTER TABLE scope DROP COLUMN ids")
    operations.drop_table("aside")
    operations.drop_table("early")
    for column in _GAP:
        operations.execute(f"ALTER TABLE scope DROP COLUMN {column.split()[0]}")


def _sum(ids: Iterable[bytes]) -> bytes:
    """Of the first 8 bytes of the ids, as the protocol says."""
    return (sum(int.from_bytes(each[:8], "big") for each in ids) % 2**64).to_bytes(8, "big")
