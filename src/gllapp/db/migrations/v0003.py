"""Format 3: posts can be withdrawn, and those with something to settle are found without looking at the others.

Frozen as it was released; what the tables are today stands in gllapp.db.tables.
"""

from alembic.operations import Operations


def up(operations: Operations) -> None:
    operations.execute("ALTER TABLE post ADD COLUMN withdrawn_ms INTEGER")
    operations.execute("ALTER TABLE post ADD COLUMN contested INTEGER DEFAULT '0' NOT NULL")
    operations.execute("CREATE INDEX post_conflict ON post (device) WHERE rivals + contested > 0")


def down(operations: Operations) -> None:
    operations.drop_index("post_conflict", "post")
    operations.execute("ALTER TABLE post DROP COLUMN contested")
    operations.execute("ALTER TABLE post DROP COLUMN withdrawn_ms")
