"""A community and its members' real replicas in one process, with copies of both that can be put back at any time."""

import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeVar

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from sqlalchemy import select

from gllapp.db import tables
from gllapp.db.open import FILE, create_replica, open_replica
from gllapp.db.profile import Profile
from gllapp.db.sync_store import SyncStore
from gllapp.db.tables import State
from gllapp.platform.devicekey import DeviceKey
from gllapp.platform.key_store import KeyStore
from gllapp.usecases.desk import Desk
from gllapp.usecases.forum import list_streams, post_reply, read_thread, start_thread
from gllapp.usecases.session import Session, renew_sign_in
from gllapp.usecases.syncing import sync_now
from gllapp.views import PostRow, SyncReport
from gllcore.frames import FrameReader
from gllcore.ids import CommunityId, OpId, RecordId
from gllcore.protocol import Enrol, Enrolled, decode_request, enrolment_message
from gllserver.bootstrap import DATABASE_FILE, Community, init_community, open_community
from gllserver.db import AccountRow
from gllserver.services.exchange import Exchange
from tests.machine import Machine
from tests.server.conversation import CHEAP, PASSWORD, ManualClock

KEY = bytes(range(32))
START_MS = 1_767_265_200_000

Result = TypeVar("Result")


class ServiceLink:
    """A link to the services themselves; ``on_answer`` may look at, or replace, what is answered."""

    server = "https://community.example.org"

    def __init__(self, yard: "Yard", token: str) -> None:
        self._yard = yard
        self._token = token
        self.bytes_up = 0
        self.bytes_down = 0

    @contextmanager
    def exchange(self, body: bytes) -> Iterator[Iterator[bytes]]:
        answer = self._yard.on_answer(self._yard.answer(self._token, body))
        self.bytes_up += len(body)
        self.bytes_down += len(answer)
        yield iter([answer])

    def deliver(self, parcel: bytes) -> bytes:
        self._yard.community.parcels.courier(self._token)
        return self._yard.community.parcels.take(parcel)

    def enrol(self, enrol: Enrol) -> Enrolled:
        return self._yard.community.devices.sign_in(enrol, "127.0.0.1")

    def close(self) -> None:
        """Nothing is held open."""


@dataclass
class Seat:
    """A member with a replica of their own."""

    yard: "Yard"
    email: str
    folder: Path
    desk: Desk

    @property
    def store(self) -> SyncStore:
        return SyncStore(self.desk.replica)

    def sync(self, is_stopped: Callable[[], bool] = lambda: False) -> SyncReport:
        return sync_now(self.yard.session(self.folder), self.desk, is_stopped=is_stopped)

    def synced(self) -> SyncReport:
        """A sync that must come to its end."""
        report = self.sync()
        assert (report.complete, report.error) == (True, ""), report
        return report

    def sign_in_again(self) -> None:
        renew_sign_in(self.yard.session(self.folder), self.desk, ServiceLink.server, self.email, PASSWORD)

    def write(self, text: str, stream: str = "General") -> RecordId:
        self.yard.clock.ms += 1_000
        (row,) = (row for row in list_streams(self.desk) if row.name == stream)
        return start_thread(self.desk, row.id, f"On {text}"[:60], text, "en")

    def reply(self, thread: RecordId, text: str) -> RecordId:
        self.yard.clock.ms += 1_000
        return post_reply(self.desk, thread, text)

    def post(self, thread: RecordId) -> PostRow:
        return read_thread(self.desk, thread)[0]

    def operations(self, *states: State) -> set[OpId]:
        wanted = select(tables.op.c.op_id).where(tables.op.c.state.in_(states or tuple(State)))
        with self.desk.replica.reading() as here:
            return {OpId(op_id) for op_id in here.execute(wanted).scalars()}

    def shown(self) -> dict[str, set[object]]:
        """Everything that the replica shows, without the places that its rows happen to have."""
        with self.desk.replica.reading() as here:
            return {
                table.name: {
                    tuple(row[column.name] for column in table.c if column.name not in _OWN)
                    for row in here.execute(select(table)).mappings()
                }
                for table in (tables.stream, tables.member, tables.device, tables.post, tables.thread)
            }

    def copy(self, name: str) -> Path:
        """A copy of the replica as it is now."""
        self.desk.replica.close()
        copy = self.folder / name
        shutil.copyfile(self.folder / FILE, copy)
        self._open()
        return copy

    def put_back(self, copy: Path) -> None:
        self.desk.replica.close()
        shutil.copyfile(copy, self.folder / FILE)
        self._open()

    def reopen(self) -> None:
        """The replica that is in the folder now; the one before is closed already."""
        self._open()

    def clone(self, folder: Path) -> "Seat":
        """A second machine with a copy of this one's disk."""
        folder.mkdir()
        shutil.copyfile(self.copy("cloned.db"), folder / FILE)
        twin = Seat(self.yard, self.email, folder, self.desk)
        twin._open()
        self.yard.seats.append(twin)
        return twin

    def _open(self) -> None:
        replica = open_replica(self.folder, KEY, self.yard.clock.ms)
        self.desk = Desk(replica, lambda: self.yard.clock.ms)


# Numbers are each replica's own; what was read, and what waits, differs between members.
_OWN = {"number", "scope", "unread", "delivery"}


@dataclass
class Yard:
    """The server's folder and everybody's; ``clock`` is one for all. Where there is a community already, it is that."""

    folder: Path
    clock: ManualClock = field(default_factory=lambda: ManualClock(START_MS))
    seats: list[Seat] = field(default_factory=list)
    on_answer: Callable[[bytes], bytes] = lambda answer: answer
    random_bytes: Callable[[int], bytes] = bytes

    def __post_init__(self) -> None:
        is_new = not self.data.exists()
        if is_new:
            self.data.mkdir(parents=True)
            init_community(self.data, "Learning Laboratory")
        self.community: Community = self._opened()
        if is_new:
            self.community.streams.add("General", "en")

    def _opened(self) -> Community:
        return open_community(self.data, clock=self.clock, password_cost=CHEAP)

    @property
    def data(self) -> Path:
        return self.folder / "server"

    def close(self) -> None:
        for seat in self.seats:
            seat.desk.replica.close()
        self.community.close()

    # --- people ---

    def join(self, name: str) -> Seat:
        """A new member with a first device, synced once."""
        seat = self.arrive(name)
        seat.synced()
        return seat

    def arrive(self, name: str) -> Seat:
        """A new member with a first device, which knows nothing yet."""
        email = f"{name}@example.org"
        self.community.accounts.add(email, name.title(), PASSWORD)
        return self.take_seat(name, email, sync=False)

    def take_seat(self, name: str, email: str, *, sync: bool = True) -> Seat:
        seed = Ed25519PrivateKey.generate().private_bytes_raw()
        device = DeviceKey(seed)
        proof = device.sign(enrolment_message(email, device.public))
        enrolled = self.community.devices.sign_in(Enrol(email, PASSWORD, device.public, proof), "127.0.0.1")
        profile = Profile(
            community=CommunityId(enrolled.community),
            community_name=enrolled.community_name,
            community_key=enrolled.community_key,
            server=ServiceLink.server,
            email=email,
            member=RecordId(enrolled.member),
            member_name=enrolled.name,
            device=RecordId(enrolled.device),
            device_seed=seed,
            token=enrolled.token,
        )
        folder = self.folder / name
        replica = create_replica(folder, KEY, profile, self.clock.ms)
        seat = Seat(self, email, folder, Desk(replica, lambda: self.clock.ms))
        self.seats.append(seat)
        if sync:
            seat.synced()
        return seat

    def come_back(self, name: str, email: str) -> Seat:
        """Somebody whose replica is in their folder."""
        folder = self.folder / name
        replica = open_replica(folder, KEY, self.clock.ms)
        seat = Seat(self, email, folder, Desk(replica, lambda: self.clock.ms))
        self.seats.append(seat)
        return seat

    def session(self, folder: Path) -> Session:
        return Session(
            folder=folder,
            link=lambda address, token: ServiceLink(self, token),
            key_store=_no_key_store,
            dictionary=lambda: self.community.ground.dictionary,
            now_ms=self.clock,
            seconds=lambda: self.clock.ms / 1000,
            random_bytes=self.random_bytes,
            outside=Machine(),
        )

    # --- the server ---

    def answer(self, token: str, body: bytes) -> bytes:
        """What the services answer to the body of a request."""
        self.clock.ms += 10
        exchanges = self.community.exchanges
        holder = exchanges.holder(token)
        exchange: Exchange | None = None
        for message in FrameReader().feed(body):
            if exchange is None:
                exchange = exchanges.open(holder, decode_request(message.payload))
            else:
                exchange.take(message)
        assert exchange is not None
        return b"".join(exchange.answer())

    def back_up(self, name: str) -> Path:
        """A copy of the server's database as it is now."""
        return self._while_closed(lambda: Path(shutil.copyfile(self._database, self.folder / name)))

    def restore(self, copy: Path) -> None:
        self._while_closed(lambda: shutil.copyfile(copy, self._database))

    def replace_by_empty(self, name: str = "Learning Laboratory") -> None:
        """The community founded anew with its key and its id; the coordinator has added its members again."""
        accounts, charter = self.community.accounts.all(), self.community.charter
        self.community.close()
        self._database.unlink()
        init_community(self.data, name, randomness=lambda _: charter.id)
        self.community = self._opened()
        self._add_again(accounts)

    def log_ids(self) -> set[OpId]:
        """Every operation in the server's logs."""
        with self.community.ground.database.reading() as session:
            found: set[OpId] = set()
            for state in session.log.scopes():
                page = session.log.page(state, 0, state.head.seq or 1)
                found |= {item.entry.op_id for item in page}
            return found

    @property
    def _database(self) -> Path:
        return self.data / DATABASE_FILE

    def _while_closed(self, act: Callable[[], Result]) -> Result:
        self.community.close()
        try:
            return act()
        finally:
            self.community = self._opened()

    def _add_again(self, accounts: list[AccountRow]) -> None:
        with self.community.ground.database.writing() as session:
            for account in accounts:
                session.accounts.add(account)


def _no_key_store(passphrase: str) -> KeyStore:
    raise AssertionError("nobody is asked for a key")
