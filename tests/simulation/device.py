"""One replica in the run: the real client on files of its own, which can die at any statement and begin again."""

from collections.abc import Callable, Collection, Iterator
from contextlib import contextmanager
from itertools import count
from pathlib import Path
from random import Random
from typing import TypeVar

from sqlalchemy import delete, exists, select

from gllapp.db import tables
from gllapp.db.replica import Transaction
from gllapp.db.sync_store import SyncStore
from gllapp.db.tables import State
from gllapp.sync.ports import Link
from gllapp.usecases.desk import Desk
from gllapp.usecases.session import Session, key_of, open_desk
from gllcore.ids import OpId, RecordId
from gllcore.protocol import Enrol, Enrolled
from gllserver.bootstrap import dictionary
from tests.machine import Machine
from tests.simulation.deeds import Deed
from tests.simulation.fuse import Fuse, Killed, copy_files, share_statements
from tests.simulation.template import Keys

_Result = TypeVar("_Result")
_op = tables.op
_ROWS_OF_OTHERS = (
    select(_op.c.op_id, _op.c.scope, _op.c.seq)
    .where(
        _op.c.state == State.LOG,
        ~exists().where(tables.outbox.c.op_id == _op.c.op_id),
        ~exists().where(tables.aside.c.op_id == _op.c.op_id),
    )
    .order_by(_op.c.op_id)
)


class LinkOfDevice(Link):
    """A link on which nobody is enrolled: that was done before the run."""

    def deliver(self, parcel: bytes) -> bytes:
        raise AssertionError("no parcels are handed in here")

    def enrol(self, enrol: Enrol) -> Enrolled:
        raise AssertionError("devices are enrolled in the template")

    def close(self) -> None:
        pass


class Memory:
    """What the simulation knows of a replica without asking it; goes with the files when they are copied."""

    def __init__(self) -> None:
        self.deeds: dict[OpId, Deed] = {}
        self.taken_back: set[OpId] = set()
        self.refused: set[OpId] = set()
        # What it has ever had from the server.
        self.received: set[OpId] = set()
        # By scope number: the entries that came in whole messages, which must never come again.
        self.taken: dict[int, set[int]] = {}
        # Of each series of bundles: the newest serial and time that were met.
        self.newest: dict[str, tuple[int, int]] = {}
        self.is_damaged = False
        # Words of documents: in an open one, and saved.
        self.typed: set[str] = set()
        self.saved: set[str] = set()

    @contextmanager
    def nothing_is_taken(self) -> Iterator[None]:
        """What is damaged comes again."""
        self.is_damaged = True
        yield
        self.is_damaged = False
        self.taken.clear()

    def copy(self) -> "Memory":
        twin = Memory()
        twin.deeds, twin.taken_back, twin.received = (
            dict(self.deeds),
            set(self.taken_back),
            set(self.received),
        )
        twin.refused = set(self.refused)
        twin.newest = dict(self.newest)
        twin.taken = {number: set(taken) for number, taken in self.taken.items()}
        twin.saved = set(self.saved)
        return twin


class SimulatedDevice:
    """``true_ms`` is the world's time, which the device's clock misses by ``offset_ms``."""

    def __init__(
        self,
        name: str,
        folder: Path,
        keys: Keys,
        true_ms: Callable[[], int],
        connect: Callable[["SimulatedDevice", str], LinkOfDevice],
    ) -> None:
        self.name = name
        self.offset_ms = 0
        self.memory = Memory()
        self.backup: tuple[Path, Memory] | None = None
        self._keys = keys
        self._true_ms = true_ms
        self._connect = connect
        self._folders = (folder.with_name(f"{folder.name}.{number}") for number in count(1))
        self._seconds = count()
        self._starts = count()
        self._machine = Machine(name)
        self._start(folder)
        profile = self.desk.replica.profile()
        self.id: RecordId = profile.device
        self.member: RecordId = profile.member
        self.seed = profile.device_seed

    def _start(self, folder: Path) -> None:
        self.folder = folder
        self.session = Session(
            folder=folder,
            link=lambda _address, token: self._connect(self, token),
            key_store=lambda _passphrase: self._keys,
            dictionary=dictionary,
            now_ms=self.now_ms,
            seconds=lambda: float(next(self._seconds)),
            random_bytes=Random(f"{self.name} {next(self._starts)}").randbytes,
            outside=self._machine,
        )
        self.desk: Desk = open_desk(self.session)
        self.store = SyncStore(self.desk.replica)
        # The engine is nobody's business but the replica's: only a death must happen below every layer.
        share_statements(self.desk.replica._engine)
        self._fuse = Fuse(self.desk.replica._engine, folder)

    @contextmanager
    def looked_at(self) -> Iterator[Transaction]:
        """The replica as it is, whatever its process is in the middle of."""
        with self._fuse.spared(), self.desk.replica.reading() as here:
            yield here

    @property
    def file_key(self) -> bytes:
        return key_of(self.session)

    def now_ms(self) -> int:
        return self._true_ms() + self.offset_ms

    # --- life ---

    def close(self) -> None:
        self.desk.replica.close()

    def crash(self) -> None:
        """The process is killed between two transactions, and started again."""
        remains = next(self._folders)
        copy_files(self.folder, remains)
        self._begin_again(remains)

    def survive(self, length: int, doing: Callable[[], _Result]) -> _Result | None:
        """The result, or None when the process was killed at its statement number ``length`` and started again."""
        remains = next(self._folders)
        self._fuse.light(length, remains)
        try:
            return doing()
        except Killed:
            self._begin_again(remains)
            return None
        finally:
            self._fuse.put_out()

    def _begin_again(self, remains: Path) -> None:
        self.close()
        self._start(remains)

    @contextmanager
    def full_disk(self) -> Iterator[None]:
        """The file cannot grow meanwhile."""
        self._fuse.limit_pages(1)
        yield
        self._fuse.limit_pages(None)

    def lose_a_row(self, luck: Random, among: Collection[OpId]) -> tuple[int, int] | None:
        """The place of an operation of others, one of these, whose row is gone from its log here; None when there is none."""
        with self.looked_at() as here:
            rows = here.execute(_ROWS_OF_OTHERS).all()
        found = [row for row in rows if row.op_id in among]
        if not found:
            return None
        chosen = luck.choice(found)
        with self.desk.replica.writing() as here:
            here.execute(delete(tables.op).where(tables.op.c.op_id == chosen.op_id))
        return chosen.scope, chosen.seq

    # --- copies ---

    def back_up(self) -> None:
        copy = next(self._folders)
        copy_files(self.folder, copy)
        self.backup = (copy, self.memory.copy())

    def restore(self) -> None:
        """The backup is put back, and is all that there is; nothing that came since is held any more."""
        if self.backup is None:
            return
        copy, memory = self.backup
        again = next(self._folders)
        copy_files(copy, again)
        self._begin_again(again)
        self.memory = memory.copy()

    def clone(self, name: str) -> "SimulatedDevice":
        """The files are copied to another machine, and both go on as the same device."""
        folder = self.folder.with_name(name)
        copy_files(self.folder, folder)
        twin = SimulatedDevice(name, folder, self._keys, self._true_ms, self._connect)
        twin.offset_ms = self.offset_ms
        twin.memory = self.memory.copy()
        return twin
