"""How a replica's connections are made: durable, in WAL mode, with transactions that begin when we say so."""

from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, QueuePool, RootTransaction, create_engine
from sqlcipher3 import dbapi2

from gllapp.db.keyed import connected

# The window reads on two threads while a sync writes; one more for whoever saves a draft meanwhile.
_CONNECTIONS = 4
_CACHE_KIB = 8_192
# Pages (of 4 KiB) in the log before they are brought into the file. A first sync writes the same pages of the indexes again
# and again: the rarer this happens, the fewer times they are copied.
_LOG_PAGES = 4_000


def engine_of(file: Path, key: bytes) -> Engine:
    """A small pool of connections that threads share by turns."""
    return create_engine(
        "sqlite://",
        module=dbapi2,
        creator=lambda: _durable(connected(file, key)),
        poolclass=QueuePool,
        pool_size=_CONNECTIONS,
        max_overflow=_CONNECTIONS,
        # What one connection has written, only its own cache still holds: the last returned is the first to be taken.
        pool_use_lifo=True,
    )


def begun(here: Connection, *, writes: bool = False) -> RootTransaction:
    """A transaction: all that is written in its ``with`` block is stored when that ends, or nothing when it raises.

    SQLAlchemy's own moment for this, a listener, would make it look for listeners around every single statement.
    """
    driver = here.connection.driver_connection
    assert driver is not None
    # A deferred transaction that reads and then writes fails at once when another has written meanwhile.
    driver.execute("BEGIN IMMEDIATE" if writes else "BEGIN")
    return here.begin()


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
