"""The tables, the same on SQLite and PostgreSQL. The log is the truth; every other table can be told from it or is secret."""

from typing import Final

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    SmallInteger,
    Table,
    Text,
    UniqueConstraint,
)

FORMAT: Final = 8

metadata = MetaData()

_id = LargeBinary(16)
_hash = LargeBinary(32)

format_table = Table("format", metadata, Column("version", Integer, primary_key=True, autoincrement=False))

community = Table(
    "community",
    metadata,
    Column("id", _id, primary_key=True),
    Column("name", Text, nullable=False),
    Column("public_key", LargeBinary(32), nullable=False),
)

scope = Table(
    "scope",
    metadata,
    Column("number", BigInteger, primary_key=True, autoincrement=False),
    Column("id", _id, nullable=False, unique=True),
    Column("is_stream", Boolean, nullable=False),
    Column("closed", Boolean, nullable=False),
    Column("head_seq", BigInteger, nullable=False),
    Column("head_link", _hash, nullable=False),
    # gllcore.reconciliation.ids_added over the log, so that a replica can tell whether it holds the same.
    Column("head_ids", LargeBinary(8), nullable=False),
    # Whether the log is for the members in ``admission`` alone.
    Column("restricted", Boolean, nullable=False),
    Column("is_pod", Boolean, nullable=False),
)

stream = Table(
    "stream",
    metadata,
    Column("number", BigInteger, primary_key=True, autoincrement=False),
    Column("name", Text, nullable=False, unique=True),
    Column("language", Text, nullable=False),
    Column("description", Text, nullable=False),
)

# Who may read a restricted stream or a pod, and who facilitates the pod, as its card in the directory says.
admission = Table(
    "admission",
    metadata,
    Column("scope", BigInteger, primary_key=True, autoincrement=False),
    Column("member", _id, primary_key=True),
    Column("facilitates", Boolean, nullable=False),
    Index("admission_member", "member"),
)

# ``record`` is NULL where the operation creates its record, which then bears the operation's id.
log = Table(
    "log",
    metadata,
    Column("scope", BigInteger, primary_key=True, autoincrement=False),
    Column("seq", BigInteger, primary_key=True, autoincrement=False),
    Column("op_id", _id, nullable=False),
    Column("link", _hash, nullable=False),
    Column("received_ms", BigInteger, nullable=False),
    Column("kind", BigInteger, nullable=False),
    Column("record", _id),
    Column("payload", LargeBinary, nullable=False),
    Column("written_ms", BigInteger, nullable=False),
    Column("counter", BigInteger, nullable=False),
    Column("base", BigInteger, nullable=False),
    Column("device", _id, nullable=False),
    UniqueConstraint("scope", "op_id"),
)

record = Table(
    "record",
    metadata,
    Column("scope", BigInteger, primary_key=True, autoincrement=False),
    Column("id", _id, primary_key=True),
    Column("seq", BigInteger, nullable=False),
    Column("kind", SmallInteger, nullable=False),
    Column("author", _id),
    Column("thread", _id),
    # What was answered to a member comes to them first.
    Index("record_author", "scope", "author"),
    Index("record_thread", "scope", "thread"),
)

account = Table(
    "account",
    metadata,
    Column("member", _id, primary_key=True),
    Column("email", Text, nullable=False, unique=True),
    Column("name", Text, nullable=False),
    Column("role", Text, nullable=False),
    Column("password", Text, nullable=False),
    Column("suspended", Boolean, nullable=False),
)

device = Table(
    "device",
    metadata,
    Column("id", _id, primary_key=True),
    Column("member", _id, nullable=False),
    Column("public_key", LargeBinary(32), nullable=False, unique=True),
    Column("token_hash", _hash, nullable=False, unique=True),
    Column("token_expires_ms", BigInteger, nullable=False),
    Column("revoked", Boolean, nullable=False),
    Column("enrolled_ms", BigInteger, nullable=False),
    # The nonce of its last request that carried operations: a copy of the device does not know it.
    Column("lease", LargeBinary(8)),
    Index("device_member", "member"),
)

import_author = Table(
    "import_author",
    metadata,
    Column("address_hash", _hash, primary_key=True),
    Column("member", _id, nullable=False),
    Column("device", _id, nullable=False),
)

imported = Table(
    "imported",
    metadata,
    Column("message_hash", _hash, primary_key=True),
    Column("scope", BigInteger, nullable=False),
    Column("record", _id, nullable=False),
)

# The files that are whole on this server, wherever their bytes lie; ``hashes`` are those of their blocks (gllcore.files.FileCard).
file = Table(
    "file",
    metadata,
    Column("id", _id, primary_key=True),
    Column("sha256", _hash, nullable=False),
    Column("size", BigInteger, nullable=False),
    Column("hashes", LargeBinary, nullable=False),
    Column("received_ms", BigInteger, nullable=False),
    # The member who sent it; NULL for what came with an import.
    Column("uploader", _id),
)

# In which logs a file is named: who may read one of these may read the file. It counts once ``warrant`` has brought the file
# themselves, so that nobody opens others' files by naming them; 16 zero bytes where nothing is left to prove.
file_place = Table(
    "file_place",
    metadata,
    Column("file", _id, primary_key=True),
    Column("scope", BigInteger, primary_key=True, autoincrement=False),
    Column("warrant", _id, primary_key=True),
)

# Who has begun to send a file, and whether all of it has come from them, though it may have been here already.
file_bringer = Table(
    "file_bringer",
    metadata,
    Column("file", _id, primary_key=True),
    Column("member", _id, primary_key=True),
    Column("size", BigInteger, nullable=False),
    Column("whole", Boolean, nullable=False),
    Index("file_bringer_member", "member"),
)

# What came on sticks, each with the receipt that was given for it: whoever brings it again gets the same.
parcel = Table(
    "parcel",
    metadata,
    Column("id", _id, primary_key=True),
    Column("device", _id, nullable=False),
    Column("taken_ms", BigInteger, nullable=False),
    Column("receipt", LargeBinary, nullable=False),
)

# Who asks to become a member. ``form`` is what they say of themselves, less of it once that was approved; ``membership`` what their
# device alone can open then, so that the token in it is readable nowhere else.
registration = Table(
    "registration",
    metadata,
    Column("id", _id, primary_key=True),
    Column("key", LargeBinary(32), nullable=False),
    Column("revision", BigInteger, nullable=False),
    Column("form", LargeBinary, nullable=False),
    Column("verifier", LargeBinary, nullable=False),
    Column("language", Text, nullable=False),
    Column("way", Text, nullable=False),
    Column("state", Text, nullable=False),
    Column("since_ms", BigInteger, nullable=False),
    Column("decided_ms", BigInteger, nullable=False),
    Column("comment", Text, nullable=False),
    Column("membership", LargeBinary, nullable=False),
    Column("member", _id),
    Column("parcel", _id, nullable=False),
    Column("number", BigInteger, nullable=False),
)

# Bringing in a folder or a bibliography; ``finished_ms`` is NULL while it goes on, or after it was interrupted.
import_run = Table(
    "import_run",
    metadata,
    Column("number", BigInteger, primary_key=True, autoincrement=False),
    Column("form", Text, nullable=False),
    Column("source", Text, nullable=False),
    Column("begun_ms", BigInteger, nullable=False),
    Column("finished_ms", BigInteger),
    Column("undone_ms", BigInteger),
)

# What an import has put on the shelves: added, or brought back.
imported_resource = Table(
    "imported_resource",
    metadata,
    Column("run", BigInteger, primary_key=True, autoincrement=False),
    Column("resource", _id, primary_key=True),
)

# The shelves that an import has set up.
imported_shelf = Table(
    "imported_shelf",
    metadata,
    Column("run", BigInteger, primary_key=True, autoincrement=False),
    Column("shelf", _id, primary_key=True),
)
