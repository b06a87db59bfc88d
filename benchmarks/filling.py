"""Communities with logs of any length: sample posts over and over, at ever later times, written as the server writes them."""

import shutil
import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import psycopg
from sqlalchemy import Boolean, Table

from benchmarks.corpus import SamplePost, corpus
from benchmarks.loading import Ledger, load, open_streams
from benchmarks.workload import SEED
from gllserver.bootstrap import DATABASE_FILE, KEY_FILE, init_community, open_community
from gllserver.db import Database
from gllserver.db.tables import format_table, metadata

_LAP = 2_000
_COPIED = 5_000


def filled(data: Path, operations: int) -> None:
    """Founds a community on SQLite whose logs hold about so many operations, the cards of members and devices included."""
    init_community(data, "A community to measure")
    community = open_community(data)
    # The first lap brings the authors' cards, which are more than its posts.
    posts = min(_LAP, max(1, operations // 3))
    samples = list(corpus(posts, max(1, posts // 10), SEED))
    ledger = Ledger()
    try:
        open_streams(community, ledger, samples)
        for lap in _laps(samples):
            with community.ground.database.reading() as session:
                left = operations - sum(state.head.seq for state in session.log.scopes())
            if left <= 0:
                return
            # Each lap has threads of its own: what is remembered of the one before would only cost memory.
            ledger.posts.clear()
            ledger.threads.clear()
            load(community, ledger, lap[:left])
    finally:
        community.close()


def _laps(samples: Sequence[SamplePost]) -> Iterator[list[SamplePost]]:
    """The samples again and again, each time after the time before."""
    span = samples[-1].created_ms - samples[0].created_ms + 1
    later = 0
    while True:
        yield [replace(post, created_ms=post.created_ms + later) for post in samples]
        later += span


def copied_to_postgresql(source: Path, data: Path, url: str) -> None:
    """The same community once more, row by row, in an empty PostgreSQL database and a folder of its own."""
    data.mkdir(mode=0o700)
    shutil.copyfile(source / KEY_FILE, data / KEY_FILE)
    with closing(Database(url)) as database:
        database.prepare()
    with (
        closing(sqlite3.connect(source / DATABASE_FILE)) as held,
        psycopg.connect(url) as target,
    ):
        for table in metadata.sorted_tables:
            if table is not format_table:
                _copy(table, held, target)
        # What the database does by itself after such growth, though not at once.
        target.execute("ANALYZE")


def _copy(table: Table, held: sqlite3.Connection, target: "psycopg.Connection[tuple[object, ...]]") -> None:
    names = ", ".join(column.name for column in table.columns)
    flags = [place for place, column in enumerate(table.columns) if isinstance(column.type, Boolean)]
    with target.cursor().copy(f"COPY {table.name} ({names}) FROM STDIN".encode()) as copy:
        for row in held.execute(f"SELECT {names} FROM {table.name}"):
            copy.write_row([bool(cell) if place in flags else cell for place, cell in enumerate(row)])
