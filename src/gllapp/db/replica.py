"""An open replica: transactions for everyone who reads or writes it, on whatever thread."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TypeAlias

from sqlalchemy import Connection, Engine

from gllapp.db import profile
from gllapp.db.connecting import begun
from gllapp.db.faults import told
from gllapp.db.profile import Profile
from gllcore.ids import RecordId

# What use cases hand from one function of this package to the next, and never look into.
Transaction: TypeAlias = Connection


class Replica:
    """Readers never wait for the writer and see one state throughout; writers take turns.

    What the transactions give is for the functions of this package alone; every fault of the disk or the file is
    raised as an EnvironmentFault.
    """

    def __init__(self, file: Path, engine: Engine) -> None:
        self.file = file
        self._engine = engine
        # SQLite lets writers wait by asking again and again; a lock lets them in as soon as they may.
        self._turn = threading.Lock()

    @contextmanager
    def reading(self) -> Iterator[Transaction]:
        with told(self.file), self._engine.connect() as here, begun(here):
            yield here

    @contextmanager
    def writing(self) -> Iterator[Transaction]:
        """All of the block is stored when it ends, or nothing of it when it raises."""
        with told(self.file), self._turn, self._engine.connect() as here, begun(here, writes=True):
            yield here

    def profile(self) -> Profile:
        with self.reading() as here:
            return profile.read(here)

    def signed_in_again(self, *, token: str, server: str, device: RecordId) -> None:
        """The same member has a new token, and writes as ``device`` from now on: nearly always the same as before."""
        with self.writing() as here:
            profile.renew(here, token=token, server=server, device=device)

    def fold_log(self) -> None:
        """Brings everything into the one file, as far as nobody is reading; what was deleted is not in the log beside it then."""
        with told(self.file), self._turn, self._engine.connect() as here:
            driver = here.connection.driver_connection
            assert driver is not None
            driver.execute("PRAGMA wal_checkpoint(TRUNCATE)")

    def close(self) -> None:
        """Brings everything into the one file; whoever still reads is finished first by the driver."""
        self.fold_log()
        with told(self.file):
            self._engine.dispose()
