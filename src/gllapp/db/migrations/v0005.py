"""Format 5: streams can be for some, what waited for one that is gone is kept aside, and mass withdrawals are asked about.

Frozen as it was released; what the tables are today stands in gllapp.db.tables.
"""

from alembic.operations import Operations

_KEPT = """CREATE TABLE kept (
        number INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        scope BLOB NOT NULL,
        stream_name TEXT NOT NULL,
        op_id BLOB,
        encoded BLOB NOT NULL,
        act TEXT NOT NULL,
        title TEXT NOT NULL,
        body TEXT NOT NULL,
        tags TEXT NOT NULL,
        written_ms INTEGER NOT NULL,
        kept_ms INTEGER NOT NULL
    )"""
_WITHDRAWING = """CREATE TABLE withdrawing (
        post BLOB NOT NULL,
        held INTEGER NOT NULL,
        fresh BOOLEAN NOT NULL,
        PRIMARY KEY (post)
    ) WITHOUT ROWID"""


def up(operations: Operations) -> None:
    operations.execute("ALTER TABLE stream ADD COLUMN admits BOOLEAN DEFAULT '1' NOT NULL")
    operations.execute("ALTER TABLE profile ADD COLUMN shown_posts INTEGER DEFAULT '0' NOT NULL")
    operations.execute("UPDATE profile SET shown_posts = (SELECT coalesce(max(number), 0) FROM post)")
    operations.execute(_KEPT)
    operations.execute(_WITHDRAWING)


def down(operations: Operations) -> None:
    operations.drop_table("withdrawing")
    operations.drop_table("kept")
    operations.execute("ALTER TABLE profile DROP COLUMN shown_posts")
    operations.execute("ALTER TABLE stream DROP COLUMN admits")
