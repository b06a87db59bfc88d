"""Transactions: reading ones that never wait, and short writing ones of which SQLite sees a single one at a time."""

import threading
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext
from dataclasses import dataclass

from sqlalchemy import Connection, Engine, inspect, select

from gllcore.errors import Refused
from gllserver.db.accounts import AccountStore
from gllserver.db.community import CommunityStore
from gllserver.db.engine import begun, faults_named, open_engine
from gllserver.db.files import CardStore
from gllserver.db.import_runs import ImportRunStore
from gllserver.db.imports import ImportStore
from gllserver.db.log import LogStore
from gllserver.db.parcels import ParcelStore
from gllserver.db.registrations import RegistrationStore
from gllserver.db.tables import FORMAT, format_table, metadata
from gllserver.db.upgrading import upgrade


@dataclass(frozen=True, slots=True)
class Session:
    """One transaction, seen as the stores of what it can read and write."""

    community: CommunityStore
    log: LogStore
    accounts: AccountStore
    imports: ImportStore
    files: CardStore
    parcels: ParcelStore
    import_runs: ImportRunStore
    registrations: RegistrationStore


class Database:
    """A community's database. Every error of its own is an EnvironmentFault: ``database_fault`` or ``disk_full``."""

    def __init__(self, url: str) -> None:
        self._engine: Engine = open_engine(url)
        # Threads that queue here instead of in SQLite's busy loop write twice as often a second.
        self._writer: AbstractContextManager[object] = (
            threading.Lock() if self._engine.dialect.name == "sqlite" else nullcontext()
        )
        self._here = threading.local()

    @contextmanager
    def reading(self) -> Iterator[Session]:
        """A transaction that sees one state and holds no lock that a writer would wait for.

        Within another one of the same thread it is that one: many small looks then cost as little as one.
        """
        outer: Session | None = getattr(self._here, "session", None)
        if outer is not None:
            with faults_named():
                yield outer
            return
        with faults_named(), self._engine.connect() as connection, begun(connection):
            self._here.session = _session(connection)
            try:
                yield self._here.session
            finally:
                del self._here.session

    @contextmanager
    def writing(self) -> Iterator[Session]:
        """A transaction that is there as a whole when this returns, or not at all when it raises."""
        with self._written() as connection:
            yield _session(connection)

    def prepare(self) -> None:
        """Make the tables where they are missing; raises Refused ``data_newer``."""
        self.check_format()
        with self._written() as connection:
            metadata.create_all(connection)
            if connection.scalar(select(format_table.c.version)) is None:
                connection.execute(format_table.insert().values(version=FORMAT))

    def upgrade(self) -> None:
        """Bring tables that an older version made to today's format; raises as ``check_format`` does."""
        with faults_named(), self._engine.connect() as connection:
            found = connection.scalar(select(format_table.c.version))
        if found == FORMAT:
            return
        with self._written() as connection:
            upgrade(connection)

    def check_format(self) -> bool:
        """Whether the tables exist; raises Refused ``data_newer`` when a later version of the server made them."""
        with faults_named(), self._engine.connect() as connection:
            if not inspect(connection).has_table(format_table.name):
                return False
            found = connection.scalar(select(format_table.c.version))
        if found is not None and found > FORMAT:
            raise Refused("data_newer", found=found, known=FORMAT)
        return found is not None

    def close(self) -> None:
        """Give back every connection."""
        self._engine.dispose()

    @contextmanager
    def _written(self) -> Iterator[Connection]:
        with self._writer, faults_named(), self._engine.connect() as here, begun(here, writes=True):
            yield here


def _session(connection: Connection) -> Session:
    return Session(
        CommunityStore(connection),
        LogStore(connection),
        AccountStore(connection),
        ImportStore(connection),
        CardStore(connection),
        ParcelStore(connection),
        ImportRunStore(connection),
        RegistrationStore(connection),
    )
