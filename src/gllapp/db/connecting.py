"""How a replica's connections are made: durable, in WAL mode, with transactions that begin when we say so."""

from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, QueuePool, create_engine, event
from sqlcipher3 import dbapi2

from gllapp.db.keyed import connected

# The window reads on two threads while a sync writes; one more for whoever saves a draft meanwhile.
_CONNECTIONS = 4
_CACHE_KIB = 8_192
# Pages (of 4 KiB) in the log before they are brought into the file. A first sync writes the same pages of the indexes again
# and again: the rarer this happens, the fewer times they are copied.
_LOG_PAGES = 4_000
# Execution option of a connection that is going to write.
WRITES = "gll_writes"


def engine_of(file: Path, key: bytes) -> Engine:
    """A small pool of connections that threads share by turns."""
    engine = create_engine(
        "sqlite://",
        module=dbapi2,
        creator=lambda: _durable(connected(file, key)),
        poolclass=QueuePool,
        pool_size=_CONNECTIONS,
        max_overflow=_CONNECTIONS,
        # What one connection has written, only its own cache still holds: the last returned is the first to be taken.
        pool_use_lifo=True,
    )
    event.listen(engine, "begin", _begin)
    return engine


def _durable(connection: Any) -> Any:
    """Settings that decide whether a power cut loses what was saved: set, and then asked for."""
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA synchronous = FULL")
    connection.execute("PRAGMA foreign_keys = ON")
    # What is deleted is overwritten: a stream that was taken away must not stay readable in pages that nothing points to.
    connection.execute("PRAGMA secure_delete = ON")
    connection.execute(f"PRAGMA wal_autocheckpoint = {_LOG_PAGES}")
    connection.execute(f"PRAGMA cache_size = -{_CACHE_KIB}")
    mode = connection.execute("PRAGMA journal_mode").fetchone()[0]
    level = connection.execute("PRAGMA synchronous").fetchone()[0]
    if (mode, level) != ("wal", 2):
        raise RuntimeError(f"the replica would not be durable: journal {mode}, synchronous {level}")
    return connection


def _begin(connection: Connection) -> None:
    # A deferred transaction that reads and then writes fails at once when another has written meanwhile.
    writes = connection.get_execution_options().get(WRITES)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")
