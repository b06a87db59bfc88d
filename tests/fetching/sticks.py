"""A librarian in the ground's community, who makes bundles on sticks, and what can happen to a stick."""

from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from gllapp.file_views import FileProgress, FilesReport
from gllapp.usecases.bundles.making import Tools, make_bundle
from gllapp.usecases.bundles.values import Wish
from gllapp.usecases.fetching import fetch_files
from gllapp.usecases.library_files import look_at_store
from gllapp.usecases.session import open_desk
from gllapp.usecases.syncing import sync_now
from gllcore.bundles import FOLDER
from gllcore.files import FileCard
from gllcore.ids import RecordId
from gllcore.model.people import Role
from gllserver.services.publishers import Publishers
from tests.fetching.ground import Ground, Reader

_LIBRARIAN = "stick-librarian"


@dataclass(frozen=True, slots=True)
class Stick:
    """A folder that stands for one."""

    folder: Path

    def file(self, card: FileCard) -> Path:
        """Where a file lies on it."""
        digits = card.sha256.hex()
        (found,) = (self.folder / FOLDER).glob(f"*/blobs/{digits[:2]}/{digits}*")
        return found

    def flip(self, card: FileCard, place: int) -> None:
        data = bytearray(self.file(card).read_bytes())
        data[place] ^= 1
        self.file(card).write_bytes(data)

    def pull(self) -> None:
        self.folder.rename(self.folder.with_name(f"{self.folder.name}-away"))

    def plug_in(self) -> None:
        self.folder.with_name(f"{self.folder.name}-away").rename(self.folder)


@dataclass(frozen=True, slots=True)
class Librarian:
    """Whoever may make bundles."""

    ground: Ground
    reader: Reader

    def shelve(self, title: str, said: bytes) -> tuple[RecordId, FileCard]:
        """A resource whose file is on the librarian's PC too."""
        self.reader.store.add_bytes(said)
        return self.ground.shelve(title, said)

    def make(self, folder: Path) -> Stick:
        """A stick with everything that the librarian has."""
        folder.mkdir(parents=True)
        with self.reader.client.session() as session, closing((desk := open_desk(session)).replica):
            assert sync_now(session, desk).complete
            look_at_store(desk, self.reader.store)
            tools = Tools(self.reader.store, session.dictionary(), session.random_bytes)
            make_bundle(desk, tools, folder, Wish())
        return Stick(folder)


def librarian_of(ground: Ground) -> Librarian:
    reader = ground.reader(_LIBRARIAN)
    email = f"{_LIBRARIAN}@example.org"
    with ground.community() as community:
        community.accounts.set_role(email, Role.LIBRARIAN)
        Publishers(community.ground).add(email, "", "National library", days=365)
    return Librarian(ground, reader)


def fetch(
    reader: Reader,
    *sticks: Stick,
    max_bytes: int = 0,
    on_progress: Callable[[FileProgress], None] = lambda _: None,
    is_stopped: Callable[[], bool] = lambda: False,
) -> FilesReport:
    """What a reader fetches with these sticks plugged in."""
    with reader.client.session() as session, closing((desk := open_desk(session)).replica):
        folders = [stick.folder for stick in sticks]
        return fetch_files(session, desk, max_bytes, 0.0, on_progress, is_stopped=is_stopped, sticks=folders)
