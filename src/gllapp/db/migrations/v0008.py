"""Format 8: librarians bring resources in, can undo it, and send the files; where one was in a document is remembered.

Frozen as it was released; what the tables are today stands in gllapp.db.library.tables.
"""

from alembic.operations import Operations

_IMPORT_RUN = """CREATE TABLE import_run (
        number INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        source TEXT NOT NULL,
        begun_ms INTEGER NOT NULL,
        finished_ms INTEGER,
        undone_ms INTEGER
    )"""
_IMPORTED = """CREATE TABLE imported (
        run INTEGER NOT NULL,
        op_id BLOB NOT NULL,
        brings BOOLEAN NOT NULL,
        taken_back BOOLEAN NOT NULL,
        PRIMARY KEY (run, op_id)
    ) WITHOUT ROWID"""
_FILE_TO_SEND = """CREATE TABLE file_to_send (
        file BLOB NOT NULL,
        PRIMARY KEY (file)
    ) WITHOUT ROWID"""
_READ_TO = """CREATE TABLE read_to (
        file BLOB NOT NULL,
        page INTEGER NOT NULL,
        ten_thousandths INTEGER NOT NULL,
        zoom INTEGER NOT NULL,
        PRIMARY KEY (file)
    ) WITHOUT ROWID"""
_NEW_ACTS = "('add resource', 'edit resource', 'withdraw resource', 'restore resource', 'add shelf', 'edit shelf', 'withdraw shelf')"


def up(operations: Operations) -> None:
    operations.execute(_IMPORT_RUN)
    operations.execute(_IMPORTED)
    operations.execute(_FILE_TO_SEND)
    operations.execute(_READ_TO)


def down(operations: Operations) -> None:
    # The version before knows no such acts, but that there may be some.
    operations.execute(f"UPDATE outbox SET act = 'other' WHERE act IN {_NEW_ACTS}")  # noqa: S608  # words of ours
    operations.drop_table("read_to")
    operations.drop_table("file_to_send")
    operations.drop_table("imported")
    operations.drop_table("import_run")
