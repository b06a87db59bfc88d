"""How fast a replica takes in posts, beside plain SQLite with a full-text index on the same posts."""

import sqlite3
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import closing
from pathlib import Path

from benchmarks.corpus import SamplePost
from benchmarks.options import Options
from benchmarks.site import loaded
from benchmarks.table import Row, Table
from gllapp.arrivals import Arrival
from gllapp.db.keyed import KEY_BYTES
from gllapp.db.open import create_replica
from gllapp.db.profile import Profile
from gllapp.db.sync_store import SyncStore
from gllcore.ids import ID_BYTES, RecordId
from gllcore.packing import Placed, last_of_runs, runs_in
from gllcore.protocol import SIGNATURE_BYTES, Tip
from gllserver.bootstrap import Community

SIZES = (50, 250)
_NOTE = "ours: log, projections and index, encrypted; floor: rows and index by the standard library's sqlite3"

_TABLES = """
PRAGMA journal_mode = WAL;
PRAGMA synchronous = FULL;
CREATE TABLE post (
    number INTEGER PRIMARY KEY, id BLOB UNIQUE NOT NULL, thread BLOB NOT NULL, parent BLOB, stream TEXT NOT NULL,
    title TEXT NOT NULL, author BLOB NOT NULL, author_name TEXT NOT NULL, language TEXT NOT NULL,
    created_ms INTEGER NOT NULL, edited_ms INTEGER, tags TEXT NOT NULL, body TEXT NOT NULL
);
CREATE INDEX post_by_thread ON post (thread, created_ms);
CREATE VIRTUAL TABLE post_text USING fts5 (title, body, content = 'post', content_rowid = 'number');
"""
_INSERT = "INSERT INTO post VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
_INDEX = "INSERT INTO post_text (rowid, title, body) SELECT number, title, body FROM post WHERE number >= ?"

Values = tuple[int | str | bytes | None, ...]


def run(options: Options) -> Table:
    posts = options.workload.base
    rows = [_values(number, post) for number, post in enumerate(posts, start=1)]
    with tempfile.TemporaryDirectory() as folder:
        community = loaded(Path(folder), posts)
        try:
            measured = [
                Row(
                    f"{size} a transaction, with full text",
                    _applied(community, size),
                    _rate(rows, batch=size),
                )
                for size in SIZES
            ]
        finally:
            community.close()
    return Table("Posts into SQLite", "posts/s", measured, _NOTE)


# --- ours: what a sync brings becomes part of a replica ---


def _applied(community: Community, size: int) -> float:
    """Posts a second, in arrivals of so many, by a replica that knows everybody already."""
    directory, streams = _arrivals(community, size)
    with tempfile.TemporaryDirectory() as folder:
        replica = create_replica(Path(folder), bytes(KEY_BYTES), _profile(community), now_ms=0)
        try:
            store = SyncStore(replica)
            for arrival in directory:
                store.apply(arrival)
            started = time.perf_counter()
            new = sum(store.apply(arrival).new for arrival in streams)
            return new / (time.perf_counter() - started)
        finally:
            replica.close()


def _arrivals(community: Community, size: int) -> tuple[list[Arrival], list[Arrival]]:
    """The directory and all streams, in messages of so many entries. Their seals are the engine's to check."""
    with community.ground.database.reading() as session:
        directory, *streams = (
            [*session.log.page(state, after=0, limit=state.head.seq)] for state in session.log.scopes()
        )
    return list(_messages(directory, size)), [each for log in streams for each in _messages(log, size)]


def _messages(items: Sequence[Placed], size: int) -> Iterator[Arrival]:
    for at in range(0, len(items), size):
        part = items[at : at + size]
        tips = [Tip(last.scope, last.entry.seq or 0, last.link) for last in last_of_runs(part)]
        yield Arrival(runs_in(part), tips, bytes(SIGNATURE_BYTES))


def _profile(community: Community) -> Profile:
    nobody = RecordId(bytes(ID_BYTES))
    charter = community.charter
    return Profile(charter.id, charter.name, charter.public_key, "", "", nobody, "", nobody, b"", "")


# --- the least: the same texts, and nothing else, by the standard library's driver ---


def _rate(rows: Sequence[Values], batch: int) -> float:
    with tempfile.TemporaryDirectory() as folder, closing(_database(Path(folder) / "posts.db")) as database:
        started = time.perf_counter()
        for start in range(0, len(rows), batch):
            database.execute("BEGIN IMMEDIATE")
            database.executemany(_INSERT, rows[start : start + batch])
            database.execute(_INDEX, (start + 1,))
            database.execute("COMMIT")
        return len(rows) / (time.perf_counter() - started)


def _database(file: Path) -> sqlite3.Connection:
    database = sqlite3.connect(file, isolation_level=None)
    database.executescript(_TABLES)
    return database


def _values(number: int, post: SamplePost) -> Values:
    return (
        number,
        post.id,
        post.thread,
        post.parent,
        post.stream,
        post.title,
        post.author,
        post.author_name,
        post.language,
        post.created_ms,
        post.edited_ms,
        ",".join(post.tags),
        post.body,
    )
