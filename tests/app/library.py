"""Files and records for tests of the library."""

from pathlib import Path

from gllapp.usecases.stores import Stores, own_files
from gllcore.files import FileId
from gllcore.ids import ID_BYTES, digest
from gllcore.model.library import FileRole, ResourceFile
from gllfiles.enciphered import Enciphered
from gllfiles.helper.messages import Extracted
from gllfiles.store import FileStore
from gllfiles.texts.light import MEDIA, light_version
from tests.app.builders import Seat

PDF = "application/pdf"


def made_up(name: str, size: int = 1_000, role: FileRole = FileRole.MAIN) -> ResourceFile:
    """A file that nobody has."""
    media = MEDIA if role is FileRole.TEXT else PDF
    return ResourceFile(FileId(digest(name.encode())[:ID_BYTES]), size, media, role)


def put(store: FileStore, content: bytes, role: FileRole = FileRole.MAIN) -> ResourceFile:
    """A file that the store holds."""
    card = store.add_bytes(content)
    return ResourceFile(card.id, card.size, MEDIA if role is FileRole.TEXT else PDF, role)


def packed(markdown: str) -> bytes:
    """A text as it travels."""
    return light_version(Extracted(markdown))


def put_text(store: FileStore, markdown: str) -> ResourceFile:
    return put(store, packed(markdown), FileRole.TEXT)


def store_of(seat: Seat) -> FileStore:
    folder: Path = seat.replica.file.parent.parent / "library"
    return FileStore(folder)


def stores_of(seat: Seat) -> Stores:
    return Stores(store_of(seat), own_files(seat.desk))


def stores_in(folder: Path) -> Stores:
    """The two stores of a person who is alone on this PC."""
    own = Enciphered(lambda: bytes(32))
    return Stores(FileStore(folder / "library"), FileStore(folder / "own", form=own))
