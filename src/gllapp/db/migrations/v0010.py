"""Format 10: learning pods, their documents, and what of a text has not become an act yet.

Frozen as it was released; what the tables are today stands in gllapp.db.pods.tables.
"""

from alembic.operations import Operations

_POD_RECORD = """CREATE TABLE pod_record (
        id BLOB NOT NULL,
        kind INTEGER NOT NULL,
        scope INTEGER NOT NULL,
        about BLOB,
        device BLOB NOT NULL,
        written_ms INTEGER NOT NULL,
        delivery TEXT NOT NULL,
        card BLOB NOT NULL,
        PRIMARY KEY (id)
    )"""
_DOCUMENT_TEXT = """CREATE TABLE document_text (
        document BLOB NOT NULL,
        snapshot BLOB NOT NULL,
        taken BLOB NOT NULL,
        body TEXT NOT NULL,
        conflicts BLOB NOT NULL,
        stale BOOLEAN NOT NULL,
        refused INTEGER NOT NULL,
        PRIMARY KEY (document)
    )"""
_TYPED = """CREATE TABLE typed (
        number INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        document BLOB NOT NULL,
        salt BLOB NOT NULL,
        data BLOB NOT NULL,
        written_ms INTEGER NOT NULL
    )"""
_DOCUMENT_SEEN = """CREATE TABLE document_seen (
        document BLOB NOT NULL,
        version BLOB NOT NULL,
        seen_ms INTEGER NOT NULL,
        PRIMARY KEY (document)
    )"""
_POD_SEEN = """CREATE TABLE pod_seen (
        pod BLOB NOT NULL,
        number INTEGER NOT NULL,
        floor INTEGER NOT NULL,
        seen_ms INTEGER NOT NULL,
        PRIMARY KEY (pod)
    )"""
_POD_KEEPING = """CREATE TABLE pod_keeping (
        record BLOB NOT NULL,
        kept_ms INTEGER NOT NULL,
        PRIMARY KEY (record)
    )"""
_FILE_LEFT = """CREATE TABLE file_left (
        file BLOB NOT NULL,
        PRIMARY KEY (file)
    ) WITHOUT ROWID"""
_NEW_ACTS = (
    "('propose', 'answer proposal', 'ask to join', 'change pod', 'leave pod', 'add document', 'write', 'edit document', 'comment',"
    " 'edit comment', 'name version', 'claim', 'sign off', 'task', 'share file', 'note', 'publish')"
)
_TABLES = ("pod_record", "document_text", "typed", "document_seen", "pod_seen", "pod_keeping", "file_left")


def up(operations: Operations) -> None:
    operations.execute("ALTER TABLE stream ADD COLUMN is_pod BOOLEAN DEFAULT '0' NOT NULL")
    for table in (
        *(_POD_RECORD, _DOCUMENT_TEXT, _TYPED, _DOCUMENT_SEEN, _POD_SEEN),
        *(_POD_KEEPING, _FILE_LEFT),
    ):
        operations.execute(table)
    operations.execute("CREATE INDEX pod_record_about ON pod_record (about, kind)")
    operations.execute("CREATE INDEX pod_record_kind ON pod_record (kind, scope)")
    operations.execute("CREATE INDEX typed_document ON typed (document)")


def down(operations: Operations) -> None:
    # The version before knows no such acts, but that there may be some.
    operations.execute(f"UPDATE outbox SET act = 'other' WHERE act IN {_NEW_ACTS}")  # noqa: S608  # words of ours
    for table in reversed(_TABLES):
        operations.drop_table(table)
    # To that version, a pod's discussion would be a stream of the forum.
    operations.execute("DELETE FROM stream WHERE is_pod")
    operations.execute("ALTER TABLE stream DROP COLUMN is_pod")
