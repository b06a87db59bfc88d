"""The pods' tables. What is not looked for stands in the folded value; a document's text is kept as its engine last made it."""

from sqlalchemy import Boolean, Column, Index, Integer, LargeBinary, Table, Text

from gllapp.db.tables import metadata


def _bytes(name: str, *, primary_key: bool = False, nullable: bool = False) -> "Column[bytes]":
    return Column(name, LargeBinary, primary_key=primary_key, nullable=nullable)


def _number(name: str, *, primary_key: bool = False, nullable: bool = False) -> "Column[int]":
    return Column(name, Integer, primary_key=primary_key, nullable=nullable)


# --- projections ---

# A record of one of gllcore.pod_rules.PODS_KINDS: the value that its operations make, in msgpack.
pod_record = Table(
    "pod_record",
    metadata,
    _bytes("id", primary_key=True),
    _number("kind"),
    # The log that it stands in: the directory, a pod's, the catalogue.
    _number("scope"),
    # The record that it is about: a comment's document, a sign-off's version, a joining's pod, an adoption's resource.
    _bytes("about", nullable=True),
    _bytes("device"),
    _number("written_ms"),
    # Where its creation stands on the ladder.
    Column("delivery", Text, nullable=False),
    _bytes("card"),
)
Index("pod_record_about", pod_record.c.about, pod_record.c.kind)
Index("pod_record_kind", pod_record.c.kind, pod_record.c.scope)

# A document's text as of the updates that its engine has taken in; ``stale``: there are others now.
document_text = Table(
    "document_text",
    metadata,
    _bytes("document", primary_key=True),
    # What the engine makes of all of them, and the updates in it: op ids one after the other, 16 bytes each.
    _bytes("snapshot"),
    _bytes("taken"),
    Column("body", Text, nullable=False),
    # Places where two had not known of each other, a tuple of gllapp.pod_views.TextConflict in msgpack.
    _bytes("conflicts"),
    Column("stale", Boolean, nullable=False),
    # How many updates are no updates that their writers may send.
    _number("refused"),
)

# --- of this replica alone ---

# Groups of keystrokes, saved as they are typed; they become one act when the person leaves the document or a sync begins.
typed = Table(
    "typed",
    metadata,
    Column("number", Integer, primary_key=True),
    _bytes("document"),
    _bytes("salt"),
    _bytes("data"),
    _number("written_ms"),
    sqlite_autoincrement=True,
)
Index("typed_document", typed.c.document)

# As of which version this person has seen a document.
document_seen = Table(
    "document_seen",
    metadata,
    _bytes("document", primary_key=True),
    _bytes("version"),
    _number("seen_ms"),
)

# When this person last looked into a pod: ``number`` is that of the last operation that was here then, and what has its place in the
# pod's log up to ``floor`` was written before, though it may have come since.
pod_seen = Table(
    "pod_seen",
    metadata,
    _bytes("pod", primary_key=True),
    _number("number"),
    _number("floor"),
    _number("seen_ms"),
)

# What of the pods' files this person keeps here: single ones, or all of a pod; and adaptations whose files they keep.
pod_keeping = Table(
    "pod_keeping",
    metadata,
    _bytes("record", primary_key=True),
    _number("kept_ms"),
)

# Files of pods that have left, until they are out of the store too.
file_left = Table(
    "file_left",
    metadata,
    _bytes("file", primary_key=True),
    sqlite_with_rowid=False,
)
