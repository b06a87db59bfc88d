"""Room for files that come: what a person allows the library on this PC, and what may go for it."""

from collections.abc import Iterable

from gllapp.library_views import WantedFile
from gllapp.usecases.desk import Desk
from gllapp.usecases.keeping import evictable_files
from gllapp.usecases.library_files import files_went
from gllapp.usecases.stores import Stores
from gllcore.errors import Refused
from gllfiles.keepers import Keepers


class Room:
    """The storage limit: what nobody on this PC keeps makes room, the longest unused first, and nothing else does."""

    def __init__(self, desk: Desk, stores: Stores, keeper: str, limit: int) -> None:
        self._desk = desk
        self._stores = stores
        self._keepers = Keepers(stores.library.folder)
        self._keeper = keeper
        self._limit = limit
        self.dropped = 0

    def write_down(self, wanted: Iterable[WantedFile]) -> None:
        """What this profile keeps of the library, for the others that share it; of what only its own folder holds nobody else is told."""
        idle = {file.id for file in evictable_files(self._desk)}
        kept = {held.id for held in self._stores.library.held()} - idle
        self._keepers.write(self._keeper, kept | {file.id for file in wanted if not file.of_pod})

    def make(self, size: int) -> None:
        """Room for so many bytes; raises Refused ``library_full``."""
        if not self._limit:
            return
        over = sum(held.size for held in self._stores.held()) + size - self._limit
        if over <= 0:
            return
        elsewhere = self._keepers.others(self._keeper)
        idle = [file for file in evictable_files(self._desk) if file.id not in elsewhere]
        if over > sum(file.size for file in idle):
            raise Refused("library_full", limit=self._limit // 1_000_000)
        for file in idle:
            if over <= 0:
                return
            over -= self._stores.remove(file.id)
            files_went(self._desk, [file.id])
            self.dropped += 1
