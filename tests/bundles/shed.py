"""A community with a library, its librarian's PC, sticks, and PCs far away that only sticks reach."""

import secrets
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

from gllapp.platform.folders import library_folder
from gllapp.usecases.bundles.importing import Taking, import_stick
from gllapp.usecases.bundles.making import Tools, make_bundle
from gllapp.usecases.bundles.values import Imported, Made, Wish
from gllapp.usecases.library_files import look_at_store
from gllcore.bundles import BLOB_PART_BYTES, FOLDER
from gllcore.ids import RecordId
from gllcore.model.library import FileRole, ResourceField, ResourceFile
from gllcore.model.people import Role
from gllcore.operations import Fields
from gllfiles.store import FileStore
from gllserver.services.library import NewResource
from gllserver.services.publishers import Publishers
from tests.reconciliation.yard import Seat, Yard
from tests.server.conversation import PASSWORD

LIBRARIAN = "lina"
CHANNEL = "National library"


def _go_on() -> None:
    """Nobody pulls the stick."""


@dataclass
class Shed:
    """A yard, and Lina the librarian in it, whose device may make bundles. Where she has a replica already, she comes back to it."""

    yard: Yard
    folder: Path
    posts: int = 0
    random: Callable[[int], bytes] = secrets.token_bytes
    lina: Seat = field(init=False)

    def __post_init__(self) -> None:
        email = f"{LIBRARIAN}@example.org"
        if (self.yard.folder / LIBRARIAN).exists():
            self.lina = self.yard.come_back(LIBRARIAN, email)
            return
        self.yard.community.accounts.add(email, "Lina", PASSWORD, role=str(Role.LIBRARIAN))
        self.lina = self.yard.take_seat(LIBRARIAN, email, sync=False)
        self.publishers.add(email, "", CHANNEL, days=365)
        self.lina.synced()

    @property
    def publishers(self) -> Publishers:
        return Publishers(self.yard.community.ground)

    @property
    def dictionary(self) -> bytes:
        return self.yard.community.ground.dictionary

    def store(self, seat: Seat) -> FileStore:
        return FileStore(library_folder(seat.folder) / seat.folder.name)

    # --- the library ---

    def add(self, titles: Iterable[str], shelf: str = "WASH", size: int = 100_000) -> list[RecordId]:
        """Resources with a file each, which the librarian's PC holds."""
        library, store = self.yard.community.library, self.store(self.lina)
        stands = library.shelf(shelf)
        made = []
        for title in titles:
            card = store.add_bytes(content(title, size))
            file = ResourceFile(card.id, card.size, "application/pdf", FileRole.MAIN)
            fields: Fields = {ResourceField.TITLE: title, ResourceField.LANGUAGE: "en"}
            made.append(NewResource(fields, (file,), (stands,)))
        ids = library.add(made)
        self.lina.synced()
        look_at_store(self.lina.desk, store)
        return ids

    # --- sticks ---

    def stick(self, name: str = "ST-03") -> Path:
        folder = self.folder / name
        folder.mkdir(exist_ok=True)
        return folder

    def tools(
        self,
        checkpoint: Callable[[], None] = _go_on,
        part_bytes: int = BLOB_PART_BYTES,
        by: Seat | None = None,
    ) -> Tools:
        return Tools(self.store(by or self.lina), self.dictionary, self.random, checkpoint, part_bytes)

    def make(self, wish: Wish | None = None, stick: str = "ST-03", **tools: object) -> Made:
        made = partial(self.tools, **tools)  # type: ignore[arg-type]  # the names are those of tools
        return make_bundle(self.lina.desk, made(), self.stick(stick), wish or Wish())

    def take(self, seat: Seat, stick: str = "ST-03", **taking: object) -> list[Imported]:
        made = partial(Taking, self.store(seat), self.dictionary, **taking)  # type: ignore[arg-type]  # as above
        return import_stick(seat.desk, made(), self.stick(stick))

    def bundle(self, stick: str = "ST-03") -> Path:
        """The only bundle of a stick."""
        (found,) = (path for path in (self.stick(stick) / FOLDER).iterdir() if len(path.name) == 32)
        return found


def content(title: str, size: int) -> bytes:
    """Bytes like a document's, different for each title."""
    return (f"%PDF-1.7 {title} ".encode() * (size // len(title) + 1))[:size]
