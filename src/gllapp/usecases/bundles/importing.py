"""Takes in what bundles on a stick hold: logs as if they had come from the server, and the library's files.

Everything is verified before it is used, and everything can be interrupted: what came before is kept, and not read again.
"""

from collections.abc import Callable, Iterator, Sequence
from enum import StrEnum
from pathlib import Path
from typing import NamedTuple

from gllapp.arrivals import Applied, Arrival
from gllapp.db import bundles, guarding, log
from gllapp.db.pods import records
from gllapp.db.sync_store import SyncStore
from gllapp.platform.devicekey import is_signed
from gllapp.platform.letterbox import Letterbox
from gllapp.usecases.bundles.checking import refusal_of
from gllapp.usecases.bundles.choosing import shelves_named
from gllapp.usecases.bundles.describing import facts_of, unread
from gllapp.usecases.bundles.naming import known_resources, named
from gllapp.usecases.bundles.sealed_pods import SealedPods
from gllapp.usecases.bundles.values import (
    BundleFacts,
    Damage,
    Imported,
    OnProgress,
    Progress,
    Step,
    TakenScope,
    quietly,
)
from gllapp.usecases.desk import Desk
from gllapp.usecases.documents.behind_sync import ended
from gllapp.usecases.library_files import files_came, saw_bundle
from gllcore.bundles import Blob, ScopeFrames
from gllcore.columns import DIRECTORY, Run
from gllcore.errors import GllError, ProtocolViolation, Refused
from gllcore.files import FileId
from gllcore.ids import RecordId, ScopeId, card_scope
from gllcore.model.library import Resource
from gllcore.model.pods import Pod
from gllcore.protocol import Tip
from gllcore.sheaves import Fit, Stretch, fits, next_part
from gllfiles.bundles import Bundle, bundle_folders, open_bundle
from gllfiles.store import FileStore

# Files after which the library's marks are brought up to date: whoever is interrupted sees what has come.
_AT_ONCE = 50


class Only(StrEnum):
    """What of a bundle is wanted."""

    EVERYTHING = "everything"
    TEXTS = "texts"
    FILES = "files"


class Taking(NamedTuple):
    """What taking in takes beside the desk. ``is_stopped`` is asked between blocks; ``shelves`` are all when none is named."""

    store: FileStore
    dictionary: bytes
    only: Only = Only.EVERYTHING
    shelves: frozenset[RecordId] = frozenset()
    is_stopped: Callable[[], bool] = lambda: False


def import_stick(
    desk: Desk, taking: Taking, target: Path, on_progress: OnProgress = quietly
) -> list[Imported]:
    """Takes in all bundles of a stick, the oldest first. What cannot be believed is told in its facts, and not touched.

    Raises Refused ``no_bundle``, ``no_room``, ``file_in_use``; EnvironmentFault of this PC's own disk.
    """
    opened: list[Bundle] = []
    found: list[Imported] = []
    for folder in bundle_folders(target):
        try:
            opened.append(open_bundle(folder, taking.dictionary, is_signed))
        except GllError as refusal:
            found.append(_nothing_of(unread(folder, refusal)))
    stick = Letterbox(target).name()
    opened.sort(key=lambda each: (each.manifest.channel, each.manifest.serial, each.id))
    found += [import_bundle(desk, taking, bundle, stick, on_progress) for bundle in opened]
    ended(desk)
    return found


def import_bundle(
    desk: Desk, taking: Taking, bundle: Bundle, stick: str, on_progress: OnProgress = quietly
) -> Imported:
    """Takes in one opened bundle; raises as ``import_stick``."""
    return _Import(desk, taking, bundle, on_progress).run(stick)


def shelves_called(desk: Desk, names: Sequence[str]) -> frozenset[RecordId]:
    """Raises Refused ``unknown_shelf`` or ``ambiguous_id``."""
    with desk.replica.reading() as here:
        return shelves_named(bundles.shelves(here), names)


def check_believed(desk: Desk, bundle: Bundle) -> None:
    """Raises Refused unless the bundle is of this profile's community, and was signed by whoever may."""
    profile, manifest = desk.replica.profile(), bundle.manifest
    if (manifest.community, manifest.community_key) != (profile.community, profile.community_key):
        raise Refused("bundle_other_community", community=manifest.community_name)
    with desk.replica.reading() as here:
        known = bundles.publisher_entries(here)
    refusal = refusal_of(bundle, known)
    if refusal is not None:
        raise refusal


def _nothing_of(facts: BundleFacts) -> Imported:
    return Imported(facts, older=False, scopes=(), files=0, file_bytes=0, known_files=0, damaged=())


class _Import:
    """One bundle on its way into the replica and the store."""

    def __init__(self, desk: Desk, taking: Taking, bundle: Bundle, on_progress: OnProgress) -> None:
        self._desk = desk
        self._taking = taking
        self._bundle = bundle
        self._manifest = bundle.manifest
        self._on_progress = on_progress
        self._store = SyncStore(desk.replica)
        self._damaged: list[Damage] = []
        self._sealed: SealedPods | None = None
        self._resources: dict[RecordId, Resource] = {}
        self._done = self._files = self._file_bytes = self._known = 0

    def run(self, stick: str) -> Imported:
        try:
            check_believed(self._desk, self._bundle)
            self._bundle.look_at_ends()
            check_believed(self._desk, self._bundle)
            with self._desk.replica.reading() as here:
                newest = bundles.newest(here, self._manifest.channel)
            scopes = () if self._taking.only is Only.FILES else tuple(self._scopes())
            # What came may say that the publisher's right has ended; the logs are the community's own word all the same.
            check_believed(self._desk, self._bundle)
        except GllError as refusal:
            if not isinstance(refusal, Refused | ProtocolViolation):
                raise
            return _nothing_of(facts_of(self._manifest, self._bundle.folder.root, refusal))
        if self._taking.only is not Only.TEXTS:
            self._take_files()
        self._remember(stick)
        return Imported(
            facts_of(self._manifest, self._bundle.folder.root),
            older=self._manifest.serial < newest.serial,
            scopes=scopes,
            files=self._files,
            file_bytes=self._file_bytes,
            known_files=self._known,
            damaged=tuple(self._damaged),
            withdrawn=tuple(map(RecordId, self._manifest.withdrawn)),
            sealed_for_others=self._sealed.for_others if self._sealed is not None else 0,
        )

    def _remember(self, stick: str) -> None:
        manifest = self._manifest
        with self._desk.replica.writing() as here:
            bundles.met(here, manifest.channel, bundles.Newest(manifest.serial, manifest.created_ms))
            guarding.sync_ended(here)
        saw_bundle(self._desk, stick, manifest.id, [blob.id for blob in manifest.blobs])

    # --- logs ---

    def _scopes(self) -> Iterator[TakenScope]:
        """The directory first: it opens the others."""
        directory = self._place(DIRECTORY).id
        opening = [scope for scope in self._manifest.scopes if scope.scope == directory]
        others = [scope for scope in self._manifest.scopes if scope.scope != directory]
        yield from map(self._scope, opening)
        barred = self._barred()
        for scope in others:
            is_barred = scope.scope in barred
            yield TakenScope(scope.title, 0, 0, "not_admitted") if is_barred else self._scope(scope)
        # Last, when the directory tells who is in the pods today.
        self._sealed = SealedPods(self._desk, self._bundle)
        yield from map(self._scope, self._sealed.logs())
        self._damaged += self._sealed.damaged

    def _scope(self, scope: ScopeFrames) -> TakenScope:
        id = ScopeId(scope.scope)
        number = self._number(id)
        if number is None or not scope.parts:
            return TakenScope(scope.title, 0, 0, "bundle_needs_earlier" if scope.parts else "")
        new = receipts = 0
        try:
            self._check_history(scope, number)
            for applied in self._applied(scope, number):
                new += applied.new
                receipts += applied.receipts
        except Refused as refusal:
            return TakenScope(scope.title, new, receipts, refusal.code)
        is_short = self._place(number).cursor.seq < scope.parts[-1].end.seq
        return TakenScope(scope.title, new, receipts, "bundle_needs_earlier" if is_short else "")

    def _check_history(self, scope: ScopeFrames, number: int) -> None:
        """Where all of a log is behind what is here, one point tells whether both are of one past."""
        end = scope.parts[-1].end.cursor
        if end.seq <= self._place(number).cursor.seq:
            known = self._store.cursors(number, {end.seq})
            if any(cursor.seq == end.seq and cursor != end for cursor in known):
                raise Refused("bundle_other_history")

    def _applied(self, scope: ScopeFrames, number: int) -> Iterator[Applied]:
        """Part by part as long as one joins what is here, each in one transaction. Raises Refused ``bundle_other_history``."""
        # What is sealed begins where its log does.
        may_leap = scope.scope != self._manifest.catalogue and number != DIRECTORY and self._sealed is None
        left = list(range(len(scope.parts)))
        while True:
            reach = self._place(number).reach
            spans = [(scope.parts[at].before.seq, scope.parts[at].end.seq) for at in left]
            chosen = next_part(reach, spans, may_leap=may_leap)
            if chosen is None:
                return
            stretch = self._stretch(scope, left[chosen])
            joining = fits(reach, stretch, may_leap=may_leap) if stretch is not None else []
            if stretch is None or not joining:
                del left[chosen]
                continue
            for fit in joining:
                yield self._store.apply(_arrival(number, ScopeId(scope.scope), fit, stretch))

    def _stretch(self, scope: ScopeFrames, number: int) -> Stretch | None:
        """A part of a log; None, and noted, when it is damaged."""
        try:
            found = self._read(scope, number)
        except ProtocolViolation as fault:
            self._damaged.append(Damage(fault.code, dict(fault.facts), scope.title))
            return None
        self._tell(Step.FRAMES, scope.parts[number].size)
        return found

    def _read(self, scope: ScopeFrames, number: int) -> Stretch:
        sealed = self._sealed.stretch(scope, number) if self._sealed is not None else None
        return self._bundle.stretch(scope, number) if sealed is None else sealed

    def _barred(self) -> set[ScopeId]:
        """The streams that are for some members alone, and the pods: these logs come from the server, or sealed, or not at all."""
        with self._desk.replica.reading() as here:
            streams = {ScopeId(each.stream.id) for each in bundles.streams(here) if each.stream.restricted}
            return streams | {card_scope(each.value.id) for each in records.every(here, Pod)}

    def _number(self, id: ScopeId) -> int | None:
        with self._desk.replica.reading() as here:
            return {place.id: number for number, place in log.places(here).items()}.get(id)

    def _place(self, number: int) -> log.Place:
        with self._desk.replica.reading() as here:
            return log.places(here)[number]

    # --- files ---

    def _take_files(self) -> None:
        try:
            self._bundle.cards()
        except ProtocolViolation as fault:
            self._damaged.append(Damage(fault.code, dict(fault.facts), ""))
            return
        self._resources = known_resources(self._desk, self._manifest.blobs)
        came: list[FileId] = []
        for blob in self._wanted():
            if self._taking.is_stopped():
                break
            if self._taking.store.holds(blob.id):
                self._known += 1
            elif self._take(blob):
                came.append(blob.id)
            if len(came) == _AT_ONCE:
                files_came(self._desk, self._taking.store, came)
                came = []
        files_came(self._desk, self._taking.store, came)

    def _wanted(self) -> list[Blob]:
        shelves = self._taking.shelves
        if not shelves:
            return list(self._manifest.blobs)
        with self._desk.replica.reading() as here:
            on_them = {each.id for each in bundles.resources(here) if shelves & set(each.shelves)}
        return [blob for blob in self._manifest.blobs if blob.resource in on_them]

    def _take(self, blob: Blob) -> bool:
        """One file into the store, going on where an earlier attempt, from wherever, has stopped."""
        card = self._bundle.cards()[blob.id]
        try:
            with self._taking.store.part(card) as part:
                for number, block in enumerate(self._bundle.blocks(blob)):
                    if number not in part.held and self._taking.is_stopped():
                        return False
                    if number not in part.held and not part.put(number, block):
                        break
                    self._tell(Step.FILES, len(block))
                if not part.finish():
                    raise _damaged_blob(blob)
        except ProtocolViolation as fault:
            title = named([blob], self._resources.get(RecordId(blob.resource))).title
            self._damaged.append(Damage(fault.code, dict(fault.facts), title))
            return False
        self._files += 1
        self._file_bytes += blob.size
        return True

    def _tell(self, step: Step, size: int) -> None:
        self._done += size
        self._on_progress(Progress(step, self._done, self._manifest.totals.bytes))


def _arrival(number: int, scope: ScopeId, fit: Fit, stretch: Stretch) -> Arrival:
    """A page that fills a gap may end within a sealed message: the seal of all of it is kept then."""
    piece = fit.stretch
    befores = (piece.before,) if fit.is_page else ()
    tips = [Tip(scope, *piece.end)]
    return Arrival([Run(number, scope, piece.entries)], tips, b"", befores, piece.seals or stretch.seals)


def _damaged_blob(blob: Blob) -> ProtocolViolation:
    digits = blob.sha256.hex()
    return ProtocolViolation("damaged_part", file=f"blobs/{digits[:2]}/{digits}")
