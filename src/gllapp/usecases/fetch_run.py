"""One run through the files that are wanted: what the sticks in the drives hold, then the rest from the server."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass, field

from gllapp.file_views import OF_STICKS, STICK_PULLED, FileProgress, FilesReport, FileTrouble
from gllapp.library_views import WantedFile
from gllapp.sync.files.editions import draw_differences
from gllapp.sync.files.fetching import draw
from gllapp.sync.files.meter import Enough, Meter
from gllapp.sync.files.sources import ServerFiles
from gllapp.usecases.desk import Desk
from gllapp.usecases.keeping import wanted_files
from gllapp.usecases.library_files import files_came
from gllapp.usecases.making_room import Room
from gllapp.usecases.sticks.sources import StickFiles
from gllapp.usecases.stores import Stores
from gllcore.errors import EnvironmentFault, GllError
from gllcore.files import FileCard, FileId
from gllfiles.store import FileStore, Part

OnProgress = Callable[[FileProgress], None]

# What is wrong with one file says nothing about the next one.
_OF_ONE_FILE = frozenset(
    {
        *("unknown_file", "file_in_use", "no_room", "library_full", "damaged_file_card", "bad_signature"),
        *("damaged_block", "bad_range"),
    }
)
# So many tell of a server that should be asked no further.
_MOST_TROUBLES = 20


@dataclass(slots=True)
class Watched:
    """Tells the person how far the run has come."""

    files: Sequence[WantedFile]
    seconds: Callable[[], float]
    on_progress: OnProgress
    title: str = ""
    part: Part | None = None
    started: float = 0.0
    begun: set[FileId] = field(default_factory=set)
    held: int = 0
    size: int = field(init=False)

    def __post_init__(self) -> None:
        self.size = sum(file.size for file in self.files)

    def begin(self, file: WantedFile) -> None:
        self.begun.add(file.id)
        self.title, self.part = file.title, None
        self.started = self.started or self.seconds()

    def came(self, file: WantedFile) -> None:
        self.held += file.size
        self.part = None

    def took(self, taken: int) -> None:
        held = self.held + (self.part.held_bytes if self.part else 0)
        spent = self.seconds() - self.started
        left = (self.size - held) * spent / taken if taken and spent > 0 else None
        self.on_progress(FileProgress(self.title, len(self.begun), len(self.files), held, self.size, left))


@dataclass(slots=True)
class FetchRun:
    """``near`` meters what comes from ``sticks``, ``far`` what comes over the network; ``server`` is asked for only where it is needed.

    ``is_sealed`` is whether a card is the community's word.
    """

    desk: Desk
    stores: Stores
    is_sealed: Callable[[FileCard], bool]
    sticks: list[StickFiles]
    server: Callable[[], AbstractContextManager[ServerFiles]]
    near: Meter
    far: Meter
    room: Room
    watched: Watched
    fetched: int = 0
    troubles: dict[tuple[FileId, str, str], FileTrouble] = field(default_factory=dict)
    error: GllError | None = None
    had_enough: bool = False
    """A limit ended the run, or the person."""

    def go(self) -> None:
        try:
            self.room.write_down(self.watched.files)
            # All that they hold, before anything is asked of a network that may not be there.
            self._from_sticks()
            self._from_server()
        except Enough:
            self.had_enough = True
        except GllError as error:
            self.error = error

    def report(self, stopped_by: str = "") -> FilesReport:
        """``stopped_by`` is the limit that it had enough by."""
        left = [file for file in wanted_files(self.desk) if not self.stores.holds(file.id)]
        missing = {file.id for file in left}
        told = [
            trouble
            for (file, code, _), trouble in self.troubles.items()
            if code != STICK_PULLED
            or file in missing  # a stick that was pulled out did no harm to what came from elsewhere
        ]
        return FilesReport(
            fetched=self.fetched,
            bytes=self.far.taken,
            seconds=self.far.seconds,
            waiting=len(left),
            waiting_bytes=sum(file.size for file in left),
            dropped=self.room.dropped,
            troubles=tuple(told),
            error=self.error.code if self.error else "",
            facts=self.error.facts if self.error else {},
            stick_bytes=self.near.taken,
            stopped_by=stopped_by,
        )

    # --- from sticks ---

    def _from_sticks(self) -> None:
        for file in self.watched.files:
            if self._holding(file.id) and not self.stores.holds(file.id):
                self.near.check()
                self.watched.begin(file)
                self._try(file, self._bring_near)

    def _bring_near(self, file: WantedFile) -> None:
        """Takes what the sticks have of a file whose card the server, or a stick, has proven; what is missing then is for the server."""
        names = ", ".join(stick.name for stick in self._holding(file.id))
        store = self._store(file)
        card = self._card_here(store, file)
        if card is None:
            return
        self.room.make(card.size)
        with store.part(card) as part:
            self.watched.part = part
            self._draw_near(part, file)
            if part.is_whole:
                self._finish(part, names)
        if self.stores.holds(file.id):
            self._came(file)

    def _card_here(self, store: FileStore, file: WantedFile) -> FileCard | None:
        begun = store.announced(file.id)
        if begun is not None and self.is_sealed(begun):
            return begun
        for stick in self._holding(file.id):
            try:
                return _same(store, begun, stick.proven(file.id, self.near.check))
            except EnvironmentFault as fault:
                self._note(file, stick, fault)
        return None

    def _draw_near(self, part: Part, file: WantedFile) -> None:
        for stick in self._holding(file.id):
            if part.is_whole:
                return
            try:
                draw(part, [stick], self.near)
            except EnvironmentFault as fault:
                self._note(file, stick, fault)

    def _holding(self, file: FileId) -> list[StickFiles]:
        return [stick for stick in self.sticks if stick.has(file)]

    def _note(self, file: WantedFile, stick: StickFiles, fault: EnvironmentFault) -> None:
        """What is wrong with a stick ends nothing; what is wrong with this PC's disk does."""
        if fault.code not in OF_STICKS:
            raise fault
        if fault.code == STICK_PULLED:
            self.sticks.remove(stick)
        self.troubles[file.id, fault.code, stick.name] = FileTrouble(file.title, fault.code, fault.facts)

    # --- from the server ---

    def _from_server(self) -> None:
        left = list(self._left())
        if not left:
            return
        with self.server() as server:
            for file in left:
                self.far.check()
                self.watched.begin(file)
                self._try(file, lambda wanted: self._bring(wanted, server))

    def _left(self) -> Iterator[WantedFile]:
        return (file for file in self.watched.files if not self.stores.holds(file.id))

    def _bring(self, file: WantedFile, server: ServerFiles) -> None:
        if not self.stores.holds(file.id):
            store = self._store(file)
            card = self._card(store, file.id, server)
            self.room.make(card.size)
            with store.part(card) as part:
                self.watched.part = part
                # What is good of a damaged stick is not paid for.
                self._draw_near(part, file)
                self._draw_far(store, part, file.older, server)
                self._finish(part, server.name)
        self._came(file)

    def _card(self, store: FileStore, file: FileId, server: ServerFiles) -> FileCard:
        """What the community has sealed of a file: as it was told when the file began to come, or asked now."""
        begun = store.announced(file)
        if begun is not None and self.is_sealed(begun):
            return begun
        return _same(store, begun, server.card(file))

    def _draw_far(self, store: FileStore, part: Part, older: Sequence[FileId], server: ServerFiles) -> None:
        if not part.is_whole and older:
            draw_differences(store, part, older, server.link, self.far)
        if not part.is_whole:
            draw(part, [server], self.far)

    # --- from both ---

    def _store(self, file: WantedFile) -> FileStore:
        return self.stores.place_of(of_pod=file.of_pod)

    def _finish(self, part: Part, source: str) -> None:
        if not part.finish():
            raise EnvironmentFault("damaged_block", source=source)
        self.fetched += 1

    def _came(self, file: WantedFile) -> None:
        files_came(self.desk, self.stores, [file.id])
        self.watched.came(file)

    def _try(self, file: WantedFile, bring: Callable[[WantedFile], None]) -> None:
        try:
            bring(file)
        except GllError as error:
            told = sum(not stick for _, _, stick in self.troubles)
            if error.code not in _OF_ONE_FILE or told >= _MOST_TROUBLES:
                raise
            self.troubles[file.id, error.code, ""] = FileTrouble(file.title, error.code, error.facts)


def _same(store: FileStore, begun: FileCard | None, card: FileCard) -> FileCard:
    """The card to go on with: what came under one without a seal stays where both are the same."""
    if begun is not None and (begun.size, begun.hashes) != (card.size, card.hashes):
        store.remove(card.id)
    return card
