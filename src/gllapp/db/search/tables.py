"""What can be found beside posts and resources: people, pods, documents and comments, each with its row number in the index.

``format11`` makes this table and two full-text indexes that keep no text but their index: ``search_findable``, with these row
numbers, and ``search_title`` of what threads are called, with those of ``post``.
Before each title of the first, and of the posts' own index, stand its ``marks``.
"""

from sqlalchemy import Column, Integer, LargeBinary, Table

from gllapp.db.tables import metadata

findable = Table(
    "findable",
    metadata,
    Column("number", Integer, primary_key=True),
    Column("id", LargeBinary, nullable=False, unique=True),
    # A gllcore.operations.Kind.
    Column("kind", Integer, nullable=False),
    # The number of the log that it stands in.
    Column("scope", Integer, nullable=False),
    Column("device", LargeBinary),
    Column("written_ms", Integer, nullable=False),
)
