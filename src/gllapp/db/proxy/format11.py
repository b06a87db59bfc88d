"""What format 11 adds for a proxy that asks for a name and a password. Frozen as it was released."""

from alembic.operations import Operations


def up(operations: Operations) -> None:
    operations.execute("ALTER TABLE profile ADD COLUMN proxy TEXT DEFAULT '' NOT NULL")


def down(operations: Operations) -> None:
    # An earlier version asks for it again; a plain file is no place for it.
    operations.execute("ALTER TABLE profile DROP COLUMN proxy")
