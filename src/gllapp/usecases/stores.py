"""Where files lie: the library's for everybody on this PC, those of pods for this profile alone.

Apart from what fetches them, for whoever only looks must not load what signs and connects.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import chain
from typing import BinaryIO

from gllapp.platform.folders import library_folder, own_files_folder
from gllapp.usecases.desk import Desk
from gllapp.usecases.session import Session
from gllcore.files import FileId
from gllfiles.enciphered import Enciphered
from gllfiles.on_disk import StoredFile
from gllfiles.store import FileStore, Held, Unfinished


@dataclass(frozen=True, slots=True)
class Stores:
    """Both stores, read as one. ``library`` is shared by all profiles of the PC; ``own`` holds what members of pods alone may read."""

    library: FileStore
    own: FileStore

    def place_of(self, *, of_pod: bool) -> FileStore:
        """Where such a file comes to lie."""
        return self.own if of_pod else self.library

    def holds(self, file: FileId) -> bool:
        return self.library.holds(file) or self.own.holds(file)

    def held(self) -> Iterator[Held]:
        """What lies in both is told twice: so much room it takes."""
        return chain(self.library.held(), self.own.held())

    def unfinished(self) -> Iterator[Unfinished]:
        return chain(self.library.unfinished(), self.own.unfinished())

    def size(self, file: FileId) -> int:
        """In bytes; 0 when it is not here."""
        return self._of(file).size(file)

    def open(self, file: FileId) -> BinaryIO:
        """Raises Refused ``file_not_here``; reading raises OSError."""
        return self._of(file).open(file)

    def stored(self, file: FileId) -> StoredFile:
        return self._of(file).stored(file)

    def remove(self, file: FileId) -> int:
        """Lets the file go, wherever it lies; gives how many bytes that has freed. Raises EnvironmentFault."""
        return self.library.remove(file) + self.own.remove(file)

    def _of(self, file: FileId) -> FileStore:
        return self.own if not self.library.holds(file) and self.own.holds(file) else self.library


def store_of(session: Session) -> FileStore:
    """The library's files on this PC, which all profiles beside this one share."""
    return FileStore(library_folder(session.folder))


def own_files(desk: Desk) -> FileStore:
    """What pods share, for this profile alone; nothing is looked at yet.

    What keeps it from others comes of the secret of this device, which is in the replica and nowhere else.
    """
    form = Enciphered(lambda: desk.replica.profile().device_seed)
    return FileStore(own_files_folder(desk.replica.file.parent), form=form)


def stores_of(session: Session, desk: Desk) -> Stores:
    """All files that this profile can read; nothing is looked at yet."""
    return Stores(store_of(session), own_files(desk))


def stores_beside(desk: Desk) -> Stores:
    """The same, for whoever has the replica alone."""
    return Stores(FileStore(library_folder(desk.replica.file.parent)), own_files(desk))
