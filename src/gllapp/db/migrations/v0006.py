"""Format 6: the library. Frozen as it was released; what the tables are today stands in gllapp.db.library.tables."""

import hashlib

from alembic.operations import Operations
from sqlalchemy import text

_TABLES = (
    """CREATE TABLE resource (
        number INTEGER NOT NULL,
        id BLOB NOT NULL,
        sort TEXT NOT NULL,
        year INTEGER,
        main_bytes INTEGER NOT NULL,
        light_bytes INTEGER NOT NULL,
        text_bytes INTEGER NOT NULL,
        holding TEXT NOT NULL,
        newer BOOLEAN NOT NULL,
        added_ms INTEGER NOT NULL,
        changed_ms INTEGER NOT NULL,
        withdrawn_ms INTEGER,
        translates BLOB,
        replaces BLOB,
        PRIMARY KEY (number),
        UNIQUE (id)
    )""",
    """CREATE TABLE resource_card (
        number INTEGER NOT NULL,
        card BLOB NOT NULL,
        PRIMARY KEY (number)
    )""",
    """CREATE TABLE library_key (
        number INTEGER NOT NULL,
        facet TEXT NOT NULL,
        "key" TEXT NOT NULL,
        PRIMARY KEY (number),
        UNIQUE (facet, "key")
    )""",
    """CREATE TABLE resource_key (
        "key" INTEGER NOT NULL,
        resource INTEGER NOT NULL,
        PRIMARY KEY ("key", resource)
    ) WITHOUT ROWID""",
    """CREATE TABLE resource_file (
        resource INTEGER NOT NULL,
        file BLOB NOT NULL,
        size INTEGER NOT NULL,
        role INTEGER NOT NULL,
        current BOOLEAN NOT NULL,
        PRIMARY KEY (resource, file)
    ) WITHOUT ROWID""",
    """CREATE TABLE shelf (
        id BLOB NOT NULL,
        name TEXT NOT NULL,
        description TEXT NOT NULL,
        language TEXT NOT NULL,
        withdrawn BOOLEAN NOT NULL,
        PRIMARY KEY (id)
    )""",
    """CREATE TABLE keeping (
        number INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        resource BLOB,
        shelf BLOB,
        language TEXT NOT NULL,
        topic TEXT NOT NULL,
        type TEXT NOT NULL,
        country TEXT NOT NULL,
        under_bytes INTEGER,
        what TEXT NOT NULL,
        kept_ms INTEGER NOT NULL
    )""",
    """CREATE TABLE note (
        resource BLOB NOT NULL,
        text TEXT NOT NULL,
        saved_ms INTEGER NOT NULL,
        PRIMARY KEY (resource)
    )""",
    """CREATE TABLE file_here (
        file BLOB NOT NULL,
        size INTEGER NOT NULL,
        used_ms INTEGER NOT NULL,
        PRIMARY KEY (file)
    ) WITHOUT ROWID""",
    """CREATE TABLE text_indexed (
        resource INTEGER NOT NULL,
        file BLOB NOT NULL,
        PRIMARY KEY (resource)
    )""",
    """CREATE TABLE bundle_seen (
        number INTEGER NOT NULL,
        stick TEXT NOT NULL,
        bundle BLOB NOT NULL,
        seen_ms INTEGER NOT NULL,
        PRIMARY KEY (number),
        UNIQUE (stick, bundle)
    )""",
    """CREATE TABLE bundle_file (
        file BLOB NOT NULL,
        seen INTEGER NOT NULL,
        PRIMARY KEY (file, seen)
    ) WITHOUT ROWID""",
)

_INDEXES = (
    "CREATE INDEX resource_title ON resource (sort, id) WHERE withdrawn_ms IS NULL",
    "CREATE INDEX resource_translates ON resource (translates) WHERE translates IS NOT NULL",
    "CREATE INDEX resource_replaces ON resource (replaces) WHERE replaces IS NOT NULL",
    "CREATE INDEX resource_file_file ON resource_file (file)",
)

_SEARCH = (
    "CREATE VIRTUAL TABLE search_library USING fts5(title, authors, organisation, keywords, abstract,"
    " content='', contentless_delete=1, tokenize='ascii')",
    # As in format 1, and for the same reason: a first sync brings all records at once.
    "INSERT INTO search_library (search_library, rank) VALUES ('automerge', 0)",
    "INSERT INTO search_library (search_library, rank) VALUES ('crisismerge', 32)",
    "CREATE VIRTUAL TABLE search_text USING fts5(text, content='', contentless_delete=1, tokenize='ascii')",
)

# What an older version could only keep: a catalogue's card in the directory, of which it has opened no log.
_UNOPENED = text(
    "SELECT seq, op_id FROM op WHERE kind = 6 AND record IS NULL AND scope = 0 AND seq IS NOT NULL"
    " AND NOT EXISTS (SELECT 1 FROM scope WHERE scope.number = op.seq OR scope.id = op.op_id)"
)
_OPEN = text("INSERT INTO scope (number, id, seq, link, ids) VALUES (:number, :id, 0, :link, :ids)")
_NO_IDS = bytes(8)


def up(operations: Operations) -> None:
    for statement in (*_TABLES, *_INDEXES, *_SEARCH):
        operations.execute(statement)
    here = operations.get_bind()
    for number, card in here.execute(_UNOPENED).all():
        community = here.execute(text("SELECT community FROM profile")).scalar_one()
        link = _digest(b"gll-log", community, card)
        here.execute(_OPEN, {"number": number, "id": card, "link": link, "ids": _NO_IDS})


def down(operations: Operations) -> None:
    for search in ("search_text", "search_library"):
        operations.execute(f"DROP TABLE {search}")
    for table in (
        "bundle_file", "bundle_seen", "text_indexed", "file_here", "note", "keeping", "shelf", "resource_file",
        "resource_key", "library_key", "resource_card", "resource",
    ):  # fmt: skip
        operations.drop_table(table)


def _digest(*parts: bytes) -> bytes:
    """Of a log's beginning, as the protocol says."""
    return hashlib.sha256(b"".join(len(part).to_bytes(4, "big") + part for part in parts)).digest()
