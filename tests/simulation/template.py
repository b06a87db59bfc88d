"""The community that every run starts from: founded and enrolled once in a process, then only copied."""

from collections.abc import Iterator, Mapping
from contextlib import AbstractContextManager, contextmanager
from functools import cache
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory
from typing import NamedTuple

from gllapp.sync.ports import Link
from gllapp.usecases.session import Session, sign_in
from gllcore.model.people import Role
from gllcore.protocol import Enrol, Enrolled
from gllserver.bootstrap import KEY_FILE, Community, dictionary, init_community, open_community
from tests.machine import Machine

START_MS = 1_700_000_000_000
SERVER = "server"
STREAMS = (("Hand hygiene", "en"), ("Soins essentiels", "fr"))


class Owner(NamedTuple):
    """A device of the template: its folder and whose it is."""

    folder: str
    email: str
    name: str


OWNERS = (
    Owner("amina-1", "amina@example.org", "Amina"),
    Owner("amina-2", "amina@example.org", "Amina"),
    Owner("bruno-1", "bruno@example.org", "Bruno"),
    Owner("chi-1", "chi@example.org", "Chi"),
    Owner("bruno-2", "bruno@example.org", "Bruno"),
)
# Those of a community with a pod: who leads it, who is in it, who is not, and who decides about proposals.
POD_OWNERS = (
    Owner("amina-1", "amina@example.org", "Amina"),
    Owner("bruno-1", "bruno@example.org", "Bruno"),
    Owner("chi-1", "chi@example.org", "Chi"),
    Owner("dede-1", "dede@example.org", "Dede"),
    Owner("bruno-2", "bruno@example.org", "Bruno"),
    Owner("elif-1", "elif@example.org", "Elif"),
    Owner("mona-1", "mona@example.org", "Mona"),
)
MODERATOR = "mona@example.org"
_PASSWORD = "water and soap"


class Keys(dict[str, bytes]):
    """A key store in memory."""

    def put(self, name: str, key: bytes) -> None:
        self[name] = key

    def remove(self, name: str) -> None:
        self.pop(name, None)


class Template(NamedTuple):
    """Every file of the server and of each device, by its path, and the keys of all profiles."""

    files: Mapping[str, bytes]
    keys: Keys

    def lay_out(self, folder: Path) -> None:
        for name, content in self.files.items():
            file = folder / name
            file.parent.mkdir(exist_ok=True)
            file.write_bytes(content)


@contextmanager
def fast_folder() -> Iterator[Path]:
    """A folder in memory where the system has one: thousands of durable commits are then not the disk's work."""
    memory = Path("/dev/shm")
    with TemporaryDirectory(prefix="gll-simulation-", dir=memory if memory.is_dir() else None) as folder:
        yield Path(folder)


@cache
def template(owners: tuple[Owner, ...] = OWNERS) -> Template:
    """The same bytes in every process, but for the names of the profiles."""
    luck = Random(0)
    keys = Keys()
    with fast_folder() as folder:
        _found(folder / SERVER, owners, luck)
        community = open_community(folder / SERVER, clock=lambda: START_MS, randomness=luck.randbytes)
        try:
            for owner in owners:
                _enrol(folder / owner.folder, owner, community, keys, luck)
        finally:
            community.close()
        return Template(files_in(folder), keys)


def files_in(folder: Path) -> Mapping[str, bytes]:
    """What every file holds, by its path."""
    return {str(file.relative_to(folder)): file.read_bytes() for file in folder.rglob("*") if file.is_file()}


def _found(folder: Path, owners: tuple[Owner, ...], luck: Random) -> None:
    folder.mkdir()
    (folder / KEY_FILE).write_bytes(luck.randbytes(32))  # founding keeps a key that is there
    init_community(folder, "A community", randomness=luck.randbytes)
    community = open_community(folder, clock=lambda: START_MS, randomness=luck.randbytes)
    try:
        for email, name in dict.fromkeys((owner.email, owner.name) for owner in owners):
            role = Role.MODERATOR if email == MODERATOR else Role.MEMBER
            community.accounts.add(email, name, _PASSWORD, role)
        for name, language in STREAMS:
            community.streams.add(name, language)
    finally:
        community.close()


class _Counter(Link):
    """Where devices are enrolled; nobody syncs here."""

    server = "https://gll.example.org"
    bytes_up = bytes_down = 0

    def __init__(self, community: Community) -> None:
        self._community = community

    def exchange(self, body: bytes) -> AbstractContextManager[Iterator[bytes]]:
        raise AssertionError("nobody syncs before the run")

    def deliver(self, parcel: bytes) -> bytes:
        raise AssertionError("no parcels are handed in here")

    def enrol(self, enrol: Enrol) -> Enrolled:
        return self._community.devices.sign_in(enrol, "127.0.0.1")

    def close(self) -> None:
        pass


def _enrol(folder: Path, owner: Owner, community: Community, keys: Keys, luck: Random) -> None:
    folder.mkdir()
    session = Session(
        folder=folder,
        link=lambda _address, _token: _Counter(community),
        key_store=lambda _passphrase: keys,
        dictionary=dictionary,
        now_ms=lambda: START_MS,
        seconds=lambda: 0.0,
        random_bytes=luck.randbytes,
        outside=Machine("", is_closed=True),
    )
    sign_in(session, _Counter.server, owner.email, _PASSWORD).replica.close()
