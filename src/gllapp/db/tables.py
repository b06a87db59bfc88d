"""The replica's tables: the log as it came, what waits, and projections that can always be folded anew from both.

Ids are 16-byte hashes, times milliseconds since 1970 (UTC). ``migrations`` makes these tables, and ``search`` (FTS5) beside
them, whose row numbers are those of ``post`` and which keeps no text but its index; a test holds both equal.
"""

from enum import IntEnum

from sqlalchemy import (
    Boolean,
    CheckConstraint,
    Column,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    Table,
    Text,
    text,
)

metadata = MetaData()


class State(IntEnum):
    """Where an operation stands: LOG, WAITING, OFFERED, AHEAD and CONFIRMED ones count in what is shown.

    OFFERED is what had its place in the log until the server turned out to have lost it: it is given back to the server, and
    shown as ever but that an own act waits again. AHEAD is what the server has sent before its place in the log. CONFIRMED is an
    own act whose signed receipt came home on a stick: it is sent like one that waits until it is seen in the log, as the server may
    have lost it meanwhile, but its author knows that it has been received.
    """

    LOG = 0
    WAITING = 1
    ATTENTION = 2
    DISCARDED = 3
    OFFERED = 4
    AHEAD = 5
    CONFIRMED = 6


def _id(name: str = "id", *, primary_key: bool = False, nullable: bool = False) -> "Column[bytes]":
    return Column(name, LargeBinary, primary_key=primary_key, nullable=nullable)


def _number(name: str, *, nullable: bool = False, default: int | None = None) -> "Column[int]":
    return Column(name, Integer, nullable=nullable, server_default=None if default is None else str(default))


def _text(name: str) -> "Column[str]":
    return Column(name, Text, nullable=False)


def _flag(name: str) -> "Column[bool]":
    return Column(name, Boolean, nullable=False)


profile = Table(
    "profile",
    metadata,
    Column("one", Integer, CheckConstraint("one = 1"), primary_key=True),
    _id("community"),
    _text("community_name"),
    Column("community_key", LargeBinary, nullable=False),
    _text("server"),
    _text("email"),
    _id("member"),
    _text("member_name"),
    _id("device"),
    Column("device_seed", LargeBinary, nullable=False),
    _text("token"),
    # The hybrid time of the last own act, and the latest time seen in what came from others.
    _number("last_ms"),
    _number("last_counter"),
    _number("seen_ms"),
    # In which of its lives the replica is, and when that began if it is not the first. gllapp.db.incarnations has the rest.
    _number("incarnation", default=0),
    _number("incarnated_ms", nullable=True),
    Column("surroundings", LargeBinary),
    Column("marks", LargeBinary),
    Column("nonces", LargeBinary),
    # Posts up to this number were here when the last whole sync ended; see gllapp.db.guarding.
    _number("shown_posts", default=0),
    # See gllapp.db.proxy.
    Column("proxy", Text, nullable=False, server_default=""),
)

# --- what is true: the log, the outbox, the seals ---

scope = Table(
    "scope",
    metadata,
    # Negative while the stream's card has lost its place in the directory.
    Column("number", Integer, primary_key=True, autoincrement=False),
    Column("id", LargeBinary, nullable=False, unique=True),
    _number("seq"),
    Column("link", LargeBinary, nullable=False),
    # gllcore.reconciliation.ids_added over what has its place in the log.
    Column("ids", LargeBinary, nullable=False, server_default=""),
    # What is missing below what came first: everything after ``low``, up to and with ``high``; NULL where nothing is.
    _number("low_seq", nullable=True),
    Column("low_link", LargeBinary),
    _number("high_seq", nullable=True),
    Column("high_link", LargeBinary),
)

op = Table(
    "op",
    metadata,
    Column("number", Integer, primary_key=True),
    Column("op_id", LargeBinary, nullable=False, unique=True),
    Column("scope", ForeignKey("scope.number"), nullable=False),
    _number("seq", nullable=True),
    _number("kind"),
    # NULL where the operation creates its record, which then bears the operation's id.
    _id("record", nullable=True),
    Column("payload", LargeBinary, nullable=False),
    _number("written_ms"),
    _number("counter"),
    _number("base"),
    _id("device"),
    _number("received_ms", nullable=True),
    _number("state"),
)
Index("op_place", op.c.scope, op.c.seq, unique=True)
# What came lately in a log: SQLite adds the row's number by itself, so that it is walked from its end.
Index("op_arrived", op.c.scope)
Index("op_record", op.c.record, sqlite_where=op.c.record.is_not(None))
Index("op_unsettled", op.c.state, sqlite_where=text("state <> 0"))
# Cards of devices can come after what the devices wrote: their reactions are then counted anew.
Index("op_reaction", op.c.device, sqlite_where=text("kind = 5"))

outbox = Table(
    "outbox",
    metadata,
    # Never given twice: the order of these numbers is the order of writing.
    Column("number", Integer, primary_key=True),
    Column("op_id", LargeBinary, ForeignKey("op.op_id"), nullable=False, unique=True),
    # The whole operation, which no migration touches: what is sent is what was signed for when it was written.
    Column("encoded", LargeBinary, nullable=False),
    _text("act"),
    _id("post"),
    _text("reason"),
    _text("facts"),
    sqlite_autoincrement=True,
)

seal = Table(
    "seal",
    metadata,
    Column("number", Integer, primary_key=True),
    Column("tips", LargeBinary, nullable=False),
    Column("signature", LargeBinary, nullable=False),
)

# The places that operations had in a log that the server has lost: with the links before them and a seal, the proof of them.
aside = Table(
    "aside",
    metadata,
    Column("number", Integer, primary_key=True),
    Column("op_id", LargeBinary, ForeignKey("op.op_id"), nullable=False),
    _id("scope"),
    _number("seq"),
    _number("received_ms"),
    Column("before", LargeBinary, nullable=False),
)
Index("aside_scope", aside.c.scope)

# The places of operations that were sent before their place in the log, for their readers' sake.
early = Table(
    "early",
    metadata,
    Column("op_id", LargeBinary, ForeignKey("op.op_id"), primary_key=True),
    _number("scope"),
    _number("seq"),
    sqlite_with_rowid=False,
)

# Parcels that were made here, on which stick, and the receipts that came home, whole: they can be verified at any time.
parcel = Table(
    "parcel",
    metadata,
    _id(primary_key=True),
    _number("number"),
    _text("stick"),
    _number("made_ms"),
    Column("receipt", LargeBinary),
    sqlite_with_rowid=False,
)

# Own acts that wait, and are on a stick as well.
on_stick = Table(
    "on_stick",
    metadata,
    _id("op_id", primary_key=True),
    _text("stick"),
    _id("parcel"),
    _number("since_ms"),
    sqlite_with_rowid=False,
)

# The newest bundle of each series that was made or met here: what is older is told as such, and counts for nothing new.
channel = Table(
    "channel",
    metadata,
    Column("name", Text, primary_key=True),
    _number("serial"),
    _number("created_ms"),
    sqlite_with_rowid=False,
)

# --- projections ---

stream = Table(
    "stream",
    metadata,
    _id(primary_key=True),
    _text("name"),
    _text("language"),
    _text("description"),
    _flag("closed"),
    # Whether this member reads it.
    Column("admits", Boolean, nullable=False, server_default="1"),
    # A pod's discussion, which is no stream of the forum.
    Column("is_pod", Boolean, nullable=False, server_default="0"),
)

member = Table(
    "member",
    metadata,
    _id(primary_key=True),
    _text("name"),
    _text("country"),
    _text("languages"),
    _text("role"),
    _text("about"),
    _flag("suspended"),
)

device = Table(
    "device",
    metadata,
    _id(primary_key=True),
    _id("member"),
    _flag("revoked"),
)
Index("device_member", device.c.member)

post = Table(
    "post",
    metadata,
    # Also the row number in the search index.
    Column("number", Integer, primary_key=True),
    Column("id", LargeBinary, nullable=False, unique=True),
    _number("scope"),
    # The first post's id; its own for a first post.
    _id("thread"),
    _id("parent", nullable=True),
    _id("device"),
    _text("title"),
    _text("body"),
    _text("language"),
    _text("tags"),
    # When it counts as written; then, for posts of one moment, how far its device's clock was ahead, and the counter.
    _number("written_ms"),
    _number("lead_ms"),
    _number("counter"),
    _number("edited_ms", nullable=True),
    _number("received_ms", nullable=True),
    _number("rivals"),
    _text("delivery"),
    _flag("unread"),
    _number("withdrawn_ms", nullable=True),
    _number("contested", default=0),
)
# Nearly none; those of the member's own are what there is to settle.
Index("post_conflict", post.c.device, sqlite_where=text("rivals + contested > 0"))
# What came lately, told without touching the posts; at its end alone it grows.
Index(
    "post_arrived",
    post.c.number,
    post.c.scope,
    post.c.thread,
    post.c.device,
    post.c.written_ms,
    post.c.withdrawn_ms,
    post.c.unread,
    post.c.parent,
)
# Who has written where: the own posts are what answers are told by.
Index("post_device", post.c.device, post.c.thread, post.c.id)
# A thread in its order; with the last column, what is unread in it is counted without touching the posts.
Index(
    "post_thread",
    post.c.thread,
    post.c.written_ms,
    post.c.lead_ms,
    post.c.counter,
    post.c.id,
    post.c.unread,
)

# One row for each thread whose first post is here, for lists: what would else be counted on every page.
thread = Table(
    "thread",
    metadata,
    _id(primary_key=True),
    _number("scope"),
    _number("latest_ms"),
    _number("posts"),
    _number("unread"),
    # Few and changing with every arrival: one tree less to touch.
    sqlite_with_rowid=False,
)
Index("thread_scope", thread.c.scope, thread.c.latest_ms, thread.c.id)
# With the last column, the next unread thread is found without touching the others.
Index("thread_latest", thread.c.latest_ms, thread.c.id, thread.c.unread)

useful = Table(
    "useful",
    metadata,
    _id("post", primary_key=True),
    _id("member", primary_key=True),
    sqlite_with_rowid=False,
)

# --- of this replica alone ---

draft = Table(
    "draft",
    metadata,
    Column("number", Integer, primary_key=True),
    _id("stream"),
    _id("thread", nullable=True),
    _id("parent", nullable=True),
    _id("post", nullable=True),
    _text("title"),
    _text("body"),
    _text("language"),
    _text("tags"),
    _number("saved_ms"),
    # A number that was sent or discarded must not come to name another draft.
    sqlite_autoincrement=True,
)

# What had not been received when its stream was taken away: acts, and drafts (``op_id`` is NULL), in full.
kept = Table(
    "kept",
    metadata,
    Column("number", Integer, primary_key=True),
    _id("scope"),
    _text("stream_name"),
    _id("op_id", nullable=True),
    # The whole operation as it was to be sent; of a draft, what gllcore.outfile makes of one.
    Column("encoded", LargeBinary, nullable=False),
    _text("act"),
    _text("title"),
    _text("body"),
    _text("tags"),
    _number("written_ms"),
    _number("kept_ms"),
    sqlite_autoincrement=True,
)

# Posts that syncs would have withdrawn; see gllapp.db.guarding.
withdrawing = Table(
    "withdrawing",
    metadata,
    _id("post", primary_key=True),
    _number("held"),
    _flag("fresh"),
    sqlite_with_rowid=False,
)

sync_run = Table(
    "sync_run",
    metadata,
    Column("number", Integer, primary_key=True),
    _number("started_ms"),
    _number("ended_ms"),
    _flag("complete"),
    _text("error"),
    _text("report"),
)
