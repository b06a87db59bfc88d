"""The composition root: opens a community from its data folder and joins database, services and web application."""

import os
import secrets
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from importlib.resources import files
from pathlib import Path
from typing import TYPE_CHECKING, Final

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from gllcore.errors import EnvironmentFault, Refused
from gllcore.ids import ID_BYTES, CommunityId
from gllcore.rules import NAME_CHARACTERS, one_line, tidy
from gllfiles.store import FileStore
from gllserver.blobs import open_blobs
from gllserver.db import Database, sqlite_url
from gllserver.services.accounts import Accounts
from gllserver.services.attempts import Attempts
from gllserver.services.charter import Charter
from gllserver.services.deltas import Deltas
from gllserver.services.devices import Devices
from gllserver.services.exchange import Exchanges
from gllserver.services.files import Files, Shares
from gllserver.services.founding import community_of, found, prepare
from gllserver.services.ground import Clock, Ground, Randomness
from gllserver.services.importing import Imports
from gllserver.services.library import Library
from gllserver.services.parcels import Parcels
from gllserver.services.passwords import FULL, Cost
from gllserver.services.pods import Pods
from gllserver.services.proposals import Proposals
from gllserver.services.publishers import Publishers
from gllserver.services.registrations import Registrations
from gllserver.services.streams import Streams

if TYPE_CHECKING:
    from starlette.applications import Starlette

DATABASE_FILE: Final = "community.db"
# Apart from the database, so that no dump and no backup of the one carries the other.
KEY_FILE: Final = "community.key"

# The files, those that come although they are here, and what differs between editions.
FILES_FOLDER: Final = "files"
AGAIN_FOLDER: Final = "files-again"
DELTAS_FOLDER: Final = "deltas"

# What members may send, unless the command that serves says otherwise.
EVERYBODYS: Final = Shares()

_DICTIONARY: Final = "dictionaries/1.zdict"


def now_ms() -> int:
    return time.time_ns() // 1_000_000


@dataclass(frozen=True, slots=True)
class Community:
    """An open community: what a command, a job or a test works with. Close it when done."""

    ground: Ground
    accounts: Accounts
    devices: Devices
    streams: Streams
    exchanges: Exchanges
    library: Library
    files: Files
    deltas: Deltas
    parcels: Parcels
    publishers: Publishers
    imports: Imports
    pods: Pods
    proposals: Proposals
    registrations: Registrations

    @property
    def charter(self) -> Charter:
        return self.ground.charter

    def application(self) -> "Starlette":
        """The ASGI application that serves this community."""
        # Loaded when wanted: the commands that answer and end do without it.
        from gllserver.http.app import Endpoints, application
        from gllserver.http.files import FileEndpoints

        return application(
            Endpoints(
                self.charter,
                self.devices,
                self.exchanges,
                self.ground.database,
                self.parcels,
                self.publishers,
                self.registrations,
            ),
            FileEndpoints(self.devices, self.files, self.deltas),
        )

    def close(self) -> None:
        self.ground.database.close()


def init_community(
    data_dir: Path, name: str, database_url: str | None = None, randomness: Randomness = secrets.token_bytes
) -> Charter:
    """Found a community in a folder, with its signing key there; ``database_url`` replaces the SQLite file.

    Raises Refused ``community_exists``, ``data_newer`` or ``bad_name``, EnvironmentFault ``profile_unwritable``.
    """
    name = tidy(name)
    if not one_line(name) or not 0 < len(name) <= NAME_CHARACTERS:
        raise Refused("bad_name", limit=NAME_CHARACTERS)
    with _writable(data_dir):
        data_dir.mkdir(mode=0o700, parents=True, exist_ok=True)
        if database_url is None:
            _make_private(data_dir / DATABASE_FILE)
    with closing(Database(database_url or sqlite_url(data_dir / DATABASE_FILE))) as database:
        prepare(database, str(data_dir))
        with _writable(data_dir):
            key = _kept_key(data_dir / KEY_FILE)
        charter = Charter(CommunityId(randomness(ID_BYTES)), name, key)
        found(database, charter, str(data_dir))
    return charter


def open_community(
    data_dir: Path,
    database_url: str | None = None,
    clock: Clock = now_ms,
    randomness: Randomness = secrets.token_bytes,
    files_url: str | None = None,
    shares: Shares = EVERYBODYS,
    password_cost: Cost = FULL,
) -> Community:
    """The community in a folder; ``files_url`` replaces the folder of the files, ``shares`` what members may send, ``password_cost``
    what it takes to guess at a password that is set from now on.

    Raises Refused ``no_community``, ``data_newer`` or ``bad_files_url``, EnvironmentFault when unreadable.
    """
    if database_url is None and not (data_dir / DATABASE_FILE).is_file():
        raise Refused("no_community", folder=str(data_dir))
    database = Database(database_url or sqlite_url(data_dir / DATABASE_FILE))
    try:
        row = community_of(database, str(data_dir))
        charter = Charter(row.id, row.name, _read_key(data_dir / KEY_FILE))
        if charter.public_key != row.public_key:
            raise _unreadable(data_dir / KEY_FILE, "it is another community's key")
        ground = Ground(charter, database, clock, randomness, dictionary())
        return _assembled(ground, data_dir, files_url, shares, password_cost)
    except BaseException:
        database.close()
        raise


def dictionary() -> bytes:
    """The trained zstd dictionary that apps and server ship."""
    return files("gllcore").joinpath(_DICTIONARY).read_bytes()


def _assembled(
    ground: Ground, data_dir: Path, files_url: str | None, shares: Shares, password_cost: Cost
) -> Community:
    devices = Devices(ground, Attempts(ground.clock))
    incoming = FileStore(data_dir / FILES_FOLDER)
    again = FileStore(data_dir / AGAIN_FOLDER)
    files = Files(ground, incoming, open_blobs(files_url, incoming), again, shares)
    library = Library(ground)
    registrations = Registrations(ground)
    return Community(
        ground=ground,
        accounts=Accounts(ground, password_cost),
        devices=devices,
        streams=Streams(ground),
        exchanges=Exchanges(ground, devices),
        library=library,
        files=files,
        deltas=Deltas(files, data_dir / DELTAS_FOLDER),
        parcels=Parcels(ground, devices, registrations),
        publishers=Publishers(ground),
        imports=Imports(ground, library),
        pods=Pods(ground),
        proposals=Proposals(ground),
        registrations=registrations,
    )


@contextmanager
def _writable(folder: Path) -> Iterator[None]:
    try:
        yield
    except OSError:
        raise EnvironmentFault("profile_unwritable", folder=str(folder)) from None


def _make_private(file: Path) -> None:
    """Make the database's file, empty, before SQLite does: it would be everybody's to read, and the log beside it too."""
    os.close(os.open(file, os.O_WRONLY | os.O_CREAT, 0o600))


def _kept_key(file: Path) -> Ed25519PrivateKey:
    """The key in this file; a new one where there is none, readable by nobody else from its first moment."""
    try:
        descriptor = os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    except FileExistsError:
        # A founding that was interrupted goes on with the key that it had made.
        return _read_key(file)
    key = Ed25519PrivateKey.generate()
    with os.fdopen(descriptor, "wb") as target:
        target.write(key.private_bytes_raw())
        target.flush()
        os.fsync(target.fileno())
    return key


def _read_key(file: Path) -> Ed25519PrivateKey:
    try:
        return Ed25519PrivateKey.from_private_bytes(file.read_bytes())
    except OSError as fault:
        raise _unreadable(file, fault.strerror or "unknown") from None
    except ValueError:
        raise _unreadable(file, "it is not a key") from None


def _unreadable(file: Path, reason: str) -> EnvironmentFault:
    return EnvironmentFault("file_unreadable", file=str(file), reason=reason)
