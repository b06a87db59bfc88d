"""Room for files that come: what a person allows the library on this PC, and what may go for it."""

from collections.abc import Iterable

from gllapp.library_views import WantedFile
from gllapp.usecases.desk import Desk
from gllapp.usecases.keeping import evictable_files
from gllapp.usecases.library_files import files_went
from gllcore.errors import Refused
from gllfiles.keepers import Keepers
from gllfiles.store import FileStore


class Room:
    """The storage limit: what nobody on this PC keeps makes room, the longest unused first, and nothing else does."""

    def __init__(self, desk: Desk, store: FileStore, keeper: str, limit: int) -> None:
        self._desk = desk
        self._store = store
        self._keepers = Keepers(store.folder)
        self._keeper = keeper
        self._limit = limit
        self.dropped = 0

    def write_down(self, wanted: Iterable[WantedFile]) -> None:
        """What this profile keeps, for the others that share the store."""
        idle = {file.id for file in evictable_files(self._desk)}
        kept = {held.id for held in self._store.held()} - idle
        self._keepers.write(self._keeper, kept | {file.id for file in wanted})

    def make(self, size: int) -> None:
        """Room for so many bytes; raises Refused ``library_full``."""
        if not self._limit:
            return
        over = sum(held.size for held in self._store.held()) + size - self._limit
        if over <= 0:
            return
        elsewhere = self._keepers.others(self._keeper)
        idle = [file for file in evictable_files(self._desk) if file.id not in elsewhere]
        if over > sum(file.size for file in idle):
            raise Refused("library_full", limit=self._limit // 1_000_000)
        for file in idle:
            if over <= 0:
                return
            over -= self._store.remove(file.id)
            files_went(self._desk, [file.id])
            self.dropped += 1
