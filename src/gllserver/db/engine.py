"""Opens the database with the settings that durability and short writes need, and names its faults in our words."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from sqlalchemy import URL, Connection, Engine, RootTransaction, create_engine, event, exc, make_url
from sqlalchemy.engine.interfaces import DBAPIConnection
from sqlalchemy.pool import ConnectionPoolEntry

from gllcore.errors import EnvironmentFault

# One connection for each thread that serves requests: none ever waits for another's.
CONNECTIONS: Final = 16
# A thread that must write in the middle of reading, which is rare, takes a second one for that moment.
_SECOND_ONES: Final = CONNECTIONS

_BUSY_MS = 15_000
_REASON_CHARACTERS = 200


def sqlite_url(file: Path) -> str:
    return URL.create("sqlite", database=str(file)).render_as_string()


def open_engine(url: str) -> Engine:
    """The engine for a database address; raises EnvironmentFault ``database_fault`` when it is not one that we know."""
    with faults_named():
        parsed = _parsed(url)
        if parsed.get_backend_name() == "sqlite":
            return _sqlite(parsed)
        if parsed.get_backend_name() == "postgresql":
            return _postgresql(parsed.set(drivername="postgresql+psycopg"))
    raise EnvironmentFault("database_fault", reason="not a SQLite or PostgreSQL address")


def _parsed(url: str) -> URL:
    try:
        return make_url(url)
    except ValueError:
        raise EnvironmentFault("database_fault", reason="not an address of a database") from None


def _postgresql(url: URL) -> Engine:
    return create_engine(
        url, pool_size=CONNECTIONS, max_overflow=_SECOND_ONES, pool_pre_ping=True, hide_parameters=True
    )


def _sqlite(url: URL) -> Engine:
    engine = create_engine(
        url,
        pool_size=CONNECTIONS,
        max_overflow=_SECOND_ONES,
        hide_parameters=True,
        connect_args={"timeout": _BUSY_MS / 1000},
    )
    event.listen(engine, "connect", _prepare_sqlite)
    return engine


def _prepare_sqlite(connection: DBAPIConnection, _entry: ConnectionPoolEntry) -> None:
    # The driver must not open transactions by itself: a deferred one that turns into a write fails at once when busy.
    connection.isolation_level = None
    cursor = connection.cursor()
    # NORMAL would lose acknowledged posts in a power cut.
    for pragma in ("journal_mode=WAL", "synchronous=FULL", "foreign_keys=ON"):
        cursor.execute(f"PRAGMA {pragma}")
    cursor.close()


def begun(connection: Connection, *, writes: bool = False) -> RootTransaction:
    """A transaction; SQLite's driver does not begin one by itself.

    SQLAlchemy's own moment for this, a listener, would make it look for listeners around every single statement.
    """
    if connection.dialect.name == "sqlite":
        driver = connection.connection.driver_connection
        assert driver is not None
        driver.execute("BEGIN IMMEDIATE" if writes else "BEGIN")
    return connection.begin()


@contextmanager
def faults_named() -> Iterator[None]:
    """Turns what the database cannot help into EnvironmentFault; a wrong statement stays what it is, our bug."""
    try:
        yield
    except (exc.OperationalError, exc.InternalError, exc.InterfaceError) as fault:
        raise _named(str(fault.orig)) from fault
    except sqlite3.DatabaseError as fault:
        raise _named(str(fault)) from fault
    except (exc.ArgumentError, exc.NoSuchModuleError, exc.TimeoutError) as fault:
        raise _named(str(fault)) from fault
    except exc.DatabaseError as fault:
        if type(fault) is not exc.DatabaseError:
            raise
        raise _named(str(fault.orig)) from fault


def _named(reason: str) -> EnvironmentFault:
    if "disk is full" in reason or "No space left" in reason:
        return EnvironmentFault("disk_full")
    first_line = reason.strip().partition("\n")[0]
    return EnvironmentFault("database_fault", reason=first_line[:_REASON_CHARACTERS])
