"""What format 11 adds for the first look. Frozen as it was released; today's stand in gllapp.db.home.look and its tables."""

from alembic.operations import Operations

_TABLE = """CREATE TABLE first_look (
    number INTEGER NOT NULL,
    value BLOB NOT NULL,
    PRIMARY KEY (number)
)"""

# It quotes what was written: whatever comes, goes or is put aside takes it away, on whatever way.
_TRIGGERS = {
    "look_ends_coming": "CREATE TRIGGER look_ends_coming AFTER INSERT ON op BEGIN DELETE FROM first_look; END",
    "look_ends_going": "CREATE TRIGGER look_ends_going AFTER DELETE ON op BEGIN DELETE FROM first_look; END",
    "look_ends_turning": "CREATE TRIGGER look_ends_turning AFTER UPDATE OF state ON op BEGIN DELETE FROM first_look; END",
}


def up(operations: Operations) -> None:
    for statement in (_TABLE, *_TRIGGERS.values()):
        operations.execute(statement)


def down(operations: Operations) -> None:
    for name in _TRIGGERS:
        operations.execute(f"DROP TRIGGER {name}")
    operations.drop_table("first_look")
