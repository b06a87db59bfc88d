"""How fast posts reach a SQLite file with its full-text index, frame by frame."""

import sqlite3
import tempfile
import time
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path

from benchmarks.corpus import SamplePost
from benchmarks.options import Options
from benchmarks.table import Row, Table

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
    rows = [_values(number, post) for number, post in enumerate(options.workload.base, start=1)]
    measured = [
        Row("rows alone, 50 a transaction", None, _rate(rows, batch=50, indexed=False)),
        Row("with full text, 50 a transaction", None, _rate(rows, batch=50, indexed=True)),
        Row("with full text, 1,000 a transaction", None, _rate(rows, batch=1_000, indexed=True)),
    ]
    return Table(
        "Posts into SQLite", "posts/s", measured, "floor: the standard library's sqlite3, not encrypted"
    )


def _rate(rows: Sequence[Values], batch: int, indexed: bool) -> float:
    with tempfile.TemporaryDirectory() as folder, closing(_database(Path(folder) / "posts.db")) as database:
        started = time.perf_counter()
        for start in range(0, len(rows), batch):
            database.execute("BEGIN IMMEDIATE")
            database.executemany(_INSERT, rows[start : start + batch])
            if indexed:
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
