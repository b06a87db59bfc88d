"""The library's tables. What lists, filters and counts look at is narrow; all else of a resource is in its card.

``migrations`` makes these tables, and beside them two full-text indexes that keep no text but their index, whose row numbers are
those of ``resource``: ``search_library`` of what the records say, ``search_text`` of what the documents say.
"""

from sqlalchemy import Boolean, Column, Index, Integer, LargeBinary, Table, Text, UniqueConstraint, text

from gllapp.db.tables import metadata


def _bytes(name: str, *, primary_key: bool = False, nullable: bool = False) -> "Column[bytes]":
    return Column(name, LargeBinary, primary_key=primary_key, nullable=nullable)


def _number(name: str, *, primary_key: bool = False, nullable: bool = False) -> "Column[int]":
    return Column(name, Integer, primary_key=primary_key, nullable=nullable)


def _text(name: str) -> "Column[str]":
    return Column(name, Text, nullable=False)


# --- projections ---

resource = Table(
    "resource",
    metadata,
    # Also the row number in the indexes of words.
    Column("number", Integer, primary_key=True),
    Column("id", LargeBinary, nullable=False, unique=True),
    # The beginning of the folded title.
    _text("sort"),
    _number("year", nullable=True),
    _number("main_bytes"),
    _number("light_bytes"),
    _number("text_bytes"),
    # gllcore.model.library.Holding, and whether an older edition's file is here instead.
    _text("holding"),
    Column("newer", Boolean, nullable=False),
    _number("added_ms"),
    _number("changed_ms"),
    _number("withdrawn_ms", nullable=True),
    _bytes("translates", nullable=True),
    _bytes("replaces", nullable=True),
)
_SHOWN = text("withdrawn_ms IS NULL")
Index("resource_title", resource.c.sort, resource.c.id, sqlite_where=_SHOWN)
Index("resource_translates", resource.c.translates, sqlite_where=resource.c.translates.is_not(None))
Index("resource_replaces", resource.c.replaces, sqlite_where=resource.c.replaces.is_not(None))

# The whole fold, a gllcore.model.library.Resource in msgpack: read for the rows that are shown, never for those that are not.
resource_card = Table(
    "resource_card",
    metadata,
    Column("number", Integer, primary_key=True),
    _bytes("card"),
)

# Every key by which resources are chosen (gllapp.library_views.Facet), with a number that makes the next table small.
library_key = Table(
    "library_key",
    metadata,
    Column("number", Integer, primary_key=True),
    _text("facet"),
    _text("key"),
    UniqueConstraint("facet", "key"),
)

# The keys of the resources that are not withdrawn: one walk through this counts all facets.
resource_key = Table(
    "resource_key",
    metadata,
    _number("key", primary_key=True),
    _number("resource", primary_key=True),
    sqlite_with_rowid=False,
)

resource_file = Table(
    "resource_file",
    metadata,
    _number("resource", primary_key=True),
    _bytes("file", primary_key=True),
    _number("size"),
    _number("role"),
    # Whether it is of today's edition.
    Column("current", Boolean, nullable=False),
    sqlite_with_rowid=False,
)
Index("resource_file_file", resource_file.c.file)

shelf = Table(
    "shelf",
    metadata,
    _bytes("id", primary_key=True),
    _text("name"),
    _text("description"),
    _text("language"),
    # It is shown only while something stands on it.
    Column("withdrawn", Boolean, nullable=False),
)

# --- of this replica alone ---

# What a person keeps: all resources that fit every column that says something.
keeping = Table(
    "keeping",
    metadata,
    Column("number", Integer, primary_key=True),
    _bytes("resource", nullable=True),
    _bytes("shelf", nullable=True),
    _text("language"),
    _text("topic"),
    _text("type"),
    _text("country"),
    _number("under_bytes", nullable=True),
    _text("what"),
    _number("kept_ms"),
    sqlite_autoincrement=True,
)

note = Table(
    "note",
    metadata,
    _bytes("resource", primary_key=True),
    _text("text"),
    _number("saved_ms"),
)

# What the store of files holds, as it was last compared with it.
file_here = Table(
    "file_here",
    metadata,
    _bytes("file", primary_key=True),
    _number("size"),
    # When it came, or was last opened.
    _number("used_ms"),
    sqlite_with_rowid=False,
)

# Whose words are in the index of texts, and from which file they were taken.
text_indexed = Table(
    "text_indexed",
    metadata,
    Column("resource", Integer, primary_key=True),
    _bytes("file"),
)

bundle_seen = Table(
    "bundle_seen",
    metadata,
    Column("number", Integer, primary_key=True),
    _text("stick"),
    _bytes("bundle"),
    _number("seen_ms"),
    UniqueConstraint("stick", "bundle"),
)

bundle_file = Table(
    "bundle_file",
    metadata,
    _bytes("file", primary_key=True),
    _number("seen", primary_key=True),
    sqlite_with_rowid=False,
)

# --- a librarian's own ---

# What was brought into the library here; ``source`` is what was asked for, in JSON.
import_run = Table(
    "import_run",
    metadata,
    Column("number", Integer, primary_key=True),
    _text("source"),
    _number("begun_ms"),
    _number("finished_ms", nullable=True),
    _number("undone_ms", nullable=True),
    sqlite_autoincrement=True,
)

# The acts of each import. ``brings``: it put a resource on the shelves. ``taken_back``: it was taken out of the outbox, though
# it may have reached the server all the same.
imported = Table(
    "imported",
    metadata,
    _number("run", primary_key=True),
    _bytes("op_id", primary_key=True),
    Column("brings", Boolean, nullable=False),
    Column("taken_back", Boolean, nullable=False),
    sqlite_with_rowid=False,
)

# Files that the server is still to be given.
file_to_send = Table(
    "file_to_send",
    metadata,
    _bytes("file", primary_key=True),
    sqlite_with_rowid=False,
)

# Where the person was in a document when they left it: on ``page`` (from 0), of which so many ten thousandths were above.
read_to = Table(
    "read_to",
    metadata,
    _bytes("file", primary_key=True),
    _number("page"),
    _number("ten_thousandths"),
    _number("zoom"),
    sqlite_with_rowid=False,
)
