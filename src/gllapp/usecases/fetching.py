"""Fetching what a person keeps: file by file, texts first, as far as bytes, time and room allow; nothing that came is lost."""

import time
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from gllapp.file_views import FileProgress, FilesReport, FileTrouble
from gllapp.library_views import WantedFile
from gllapp.platform.folders import profile_id
from gllapp.settings import Settings, load_settings
from gllapp.sync.files.editions import draw_differences
from gllapp.sync.files.fetching import draw
from gllapp.sync.files.hours import hours_of
from gllapp.sync.files.meter import Allowance, Enough, Meter, Time
from gllapp.sync.files.sources import ServerFiles, Source
from gllapp.usecases.desk import Desk
from gllapp.usecases.keeping import evictable_files, wanted_files
from gllapp.usecases.library_files import files_came, files_went, look_at_store
from gllapp.usecases.session import Session
from gllapp.usecases.stores import store_of
from gllapp.usecases.syncing import keys_of
from gllapp.usecases.wall_time import minute_of_day
from gllapp.views import SyncReport
from gllcore.errors import EnvironmentFault, GllError, Refused
from gllcore.files import FileCard, FileId
from gllfiles.keepers import Keepers
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


def may_come_with_sync(settings: Settings, minute: int) -> bool:
    """Whether files come with a sync that nobody asked for files; ``minute`` of the day on the wall's clock."""
    if not settings.files_with_sync:
        return False
    hours = hours_of(settings.files_hours)
    return hours is None or hours.has(minute)


def fetch_files(
    session: Session,
    desk: Desk,
    max_bytes: int = 0,
    max_seconds: float = 0.0,
    on_progress: OnProgress = lambda _: None,
    is_stopped: Callable[[], bool] = lambda: False,
    sources: Sequence[Source] = (),
    wait: Callable[[float], None] = time.sleep,
) -> FilesReport:
    """Fetches what is kept and not here, from the ``sources`` first and then from the server.

    What goes wrong is told in the report, not raised; what came stays, and the next run goes on from there. ``wait`` lets
    seconds pass where a speed is set. Raises EnvironmentFault where the replica or the disk cannot be used.
    """
    settings, store = load_settings(session.folder), store_of(session)
    look_at_store(desk, store, is_stopped)
    allowance = Allowance(max_bytes, max_seconds, settings.files_bytes_per_second)
    profile = desk.replica.profile()
    link = session.file_link(profile.server, profile.token)
    try:
        server = ServerFiles(link, profile.community, keys_of(profile).is_sealed)
        room = _Room(desk, store, _keeper(session), settings.library_bytes)
        watched = _Watched(wanted_files(desk), session.seconds, on_progress)
        meter = Meter(allowance, Time(session.seconds, wait), is_stopped, watched.took)
        run = _Run(desk, store, server, sources, meter, room, watched)
        run.go()
        return run.report()
    finally:
        link.close()


class Limits(NamedTuple):
    """What a sync may cost, with its files; 0 is no limit."""

    max_bytes: int = 0
    max_seconds: float = 0.0


def fetch_with_sync(
    session: Session,
    desk: Desk,
    synced: SyncReport,
    wished: bool | None,
    limits: Limits,
    on_progress: OnProgress = lambda _: None,
    is_stopped: Callable[[], bool] = lambda: False,
) -> FilesReport | None:
    """What comes behind a sync, with what it has left of the limits; None where files are not to come, or nothing is left.

    ``wished``: the person has said so for this sync; None is as they have chosen, at the hours that they have chosen.
    """
    settings = load_settings(session.folder)
    if wished is False or not synced.complete:
        return None
    if wished is None and not may_come_with_sync(settings, minute_of_day(session.now_ms())):
        return None
    left_bytes = limits.max_bytes - synced.bytes_up - synced.bytes_down
    left_seconds = limits.max_seconds - synced.seconds
    if (limits.max_bytes and left_bytes <= 0) or (limits.max_seconds and left_seconds <= 0):
        return None
    of_sync = settings.files_bytes_per_sync if wished is None else 0
    allowed = [each for each in (left_bytes if limits.max_bytes else 0, of_sync) if each]
    max_seconds = left_seconds if limits.max_seconds else 0.0
    return fetch_files(session, desk, min(allowed, default=0), max_seconds, on_progress, is_stopped)


def _keeper(session: Session) -> str:
    return profile_id(session.folder) or "nobody"


@dataclass(slots=True)
class _Watched:
    """Tells the person how far the run has come."""

    files: Sequence[WantedFile]
    seconds: Callable[[], float]
    on_progress: OnProgress
    at: int = -1
    part: Part | None = None
    started: float = 0.0

    def begin(self) -> None:
        self.at, self.part = self.at + 1, None
        self.started = self.started or self.seconds()

    def took(self, taken: int) -> None:
        sizes = [file.size for file in self.files]
        held = sum(sizes[: self.at]) + (self.part.held_bytes if self.part else 0)
        spent = self.seconds() - self.started
        left = (sum(sizes) - held) * spent / taken if taken and spent > 0 else None
        title = self.files[self.at].title
        self.on_progress(FileProgress(title, self.at + 1, len(sizes), held, sum(sizes), left))


class _Room:
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


@dataclass(slots=True)
class _Run:
    """One run through the wanted files."""

    desk: Desk
    store: FileStore
    server: ServerFiles
    sources: Sequence[Source]
    meter: Meter
    room: _Room
    watched: _Watched
    fetched: int = 0
    troubles: list[FileTrouble] = field(default_factory=list)
    error: GllError | None = None

    def go(self) -> None:
        try:
            self.room.write_down(self.watched.files)
            for file in self.watched.files:
                self.meter.check()
                self.watched.begin()
                self._fetch_or_tell(file)
        except Enough:
            return
        except GllError as error:
            self.error = error

    def report(self) -> FilesReport:
        left = [file for file in wanted_files(self.desk) if not self.store.holds(file.id)]
        return FilesReport(
            fetched=self.fetched,
            bytes=self.meter.taken,
            seconds=self.meter.seconds,
            waiting=len(left),
            waiting_bytes=sum(file.size for file in left),
            dropped=self.room.dropped,
            troubles=tuple(self.troubles),
            error=self.error.code if self.error else "",
            facts=self.error.facts if self.error else {},
        )

    def _fetch_or_tell(self, file: WantedFile) -> None:
        try:
            self._fetch(file)
        except GllError as error:
            if error.code not in _OF_ONE_FILE or len(self.troubles) >= _MOST_TROUBLES:
                raise
            self.troubles.append(FileTrouble(file.title, error.code, error.facts))

    def _fetch(self, file: WantedFile) -> None:
        if not self.store.holds(file.id):
            card = self._card(file.id)
            self.room.make(card.size)
            with self.store.part(card) as part:
                self.watched.part = part
                self._draw(part, file.older)
                if not part.finish():
                    raise EnvironmentFault("damaged_block", source=self.server.name)
            self.fetched += 1
        files_came(self.desk, self.store, [file.id])

    def _card(self, file: FileId) -> FileCard:
        """What the community has sealed: as it was told when the file began to come, or asked now.

        What came of it from elsewhere, under a card without a seal, stays where both cards are the same.
        """
        begun = self.store.announced(file)
        if begun is not None and self.server.has_sealed(begun):
            return begun
        card = self.server.card(file)
        if begun is not None and (begun.size, begun.hashes) != (card.size, card.hashes):
            self.store.remove(file)
        return card

    def _draw(self, part: Part, older: Sequence[FileId]) -> None:
        if not part.is_whole and older:
            draw_differences(self.store, part, older, self.server.link, self.meter)
        if not part.is_whole:
            draw(part, (*self.sources, self.server), self.meter)
