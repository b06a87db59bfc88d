"""A community with a library on a real server, behind a link that can be cut, and readers who keep what is in it."""

import random
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from benchmarks.link import Link
from gllapp.file_views import FilesReport
from gllapp.library_views import KeepRule
from gllapp.platform.folders import library_folder
from gllapp.usecases.fetching import fetch_files
from gllapp.usecases.keeping import keep
from gllapp.usecases.session import open_desk
from gllapp.usecases.syncing import sync_now
from gllcore.catalogue import files_value
from gllcore.files import FileCard, FileId
from gllcore.ids import RecordId
from gllcore.model.library import ResourceField, ResourceFile
from gllfiles.store import FileStore
from gllserver.bootstrap import Community, open_community
from gllserver.services.library import NewResource
from tests.e2e.world import Client, World, running_world

PDF = "application/pdf"


def content(seed: int, size: int) -> bytes:
    return random.Random(seed).randbytes(size)


@dataclass(frozen=True, slots=True)
class Reader:
    """A member whose library lies in a folder of their own."""

    client: Client

    @property
    def store(self) -> FileStore:
        return FileStore(library_folder(self.client.folder))

    def keep(self, *resources: RecordId) -> None:
        """Syncs, and keeps these from now on."""
        with self.client.session() as session, closing((desk := open_desk(session)).replica):
            assert sync_now(session, desk).complete
            for resource in resources:
                keep(desk, KeepRule(resource=resource))

    def fetch(self, max_bytes: int = 0) -> FilesReport:
        with self.client.session() as session, closing((desk := open_desk(session)).replica):
            return fetch_files(session, desk, max_bytes)

    def has(self, file: FileId, said: bytes) -> bool:
        if not self.store.holds(file):
            return False
        with self.store.open(file) as stream:
            return stream.read() == said


@dataclass(frozen=True, slots=True)
class Ground:
    world: World
    link: Link

    def shelve(self, title: str, said: bytes) -> tuple[RecordId, FileCard]:
        """A resource with a file."""
        with self.community() as community:
            card = community.files.add_bytes(said)
            (record,) = community.library.add([NewResource(_fields(title), (_file(card),))])
        return record, card

    def new_edition(self, resource: RecordId, said: bytes) -> FileCard:
        with self.community() as community:
            card = community.files.add_bytes(said)
            community.library.change({resource: {ResourceField.FILES: files_value([_file(card)])}})
        return card

    @contextmanager
    def community(self) -> Iterator[Community]:
        community = open_community(self.world.data)
        try:
            yield community
        finally:
            community.close()

    def reader(self, name: str, beside: Reader | None = None) -> Reader:
        """A new member over the link; ``beside`` another on the same PC."""
        folder = beside.client.folder.parent if beside else self.world.folder / f"pc-{name}"
        client = Client(folder / name, self.world.folder / "secrets.json")
        self.world.enrol(client, self.world.add_member(name), self.link.url)
        return Reader(client)


@contextmanager
def running_ground() -> Iterator[Ground]:
    with TemporaryDirectory() as folder, running_world(Path(folder)) as world, Link(world.port) as link:
        yield Ground(world, link)


def _fields(title: str) -> dict[int, str]:
    return {ResourceField.TITLE: title, ResourceField.LANGUAGE: "en", ResourceField.TYPE: "guideline"}


def _file(card: FileCard) -> ResourceFile:
    return ResourceFile(card.id, card.size, PDF)
