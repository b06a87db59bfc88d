"""Looks at a stick: what is on it, how far that can be believed, and what of it would be new on this PC."""

from collections.abc import Iterable, Iterator
from pathlib import Path

from gllapp.db import bundles, log, outbox
from gllapp.db.pods import records
from gllapp.db.tables import State
from gllapp.platform.devicekey import is_signed
from gllapp.platform.drives import drive_of
from gllapp.platform.letterbox import Box, Letter, Letterbox
from gllapp.usecases.bundles.describing import facts_of, unread
from gllapp.usecases.bundles.importing import check_believed
from gllapp.usecases.bundles.unfinished import is_unfinished_of, wish_of
from gllapp.usecases.desk import Desk
from gllapp.usecases.library_files import saw_bundle, saw_stick
from gllapp.usecases.sticks.values import Begun, Post, StickBundle, StickRow, StickView
from gllcore.bundles import Manifest
from gllcore.errors import GllError, Refused
from gllcore.ids import RecordId, ScopeId
from gllcore.model.pods import Pod
from gllcore.parcels import read_parcel
from gllfiles.bundles import Bundle, bundle_folders, open_bundle
from gllfiles.store import FileStore

# What a stick with more parcels holds is told by their number alone: each has to be read to know how much is in it.
_PARCELS_READ = 500


def list_sticks(folders: Iterable[Path]) -> tuple[StickRow, ...]:
    """Those of the folders that are there; one that cannot be asked is left out."""
    return tuple(row for folder in dict.fromkeys(folders) if (row := _row(folder)) is not None)


def _row(folder: Path) -> StickRow | None:
    try:
        drive = drive_of(folder)
        return StickRow(str(folder), Letterbox(folder).name(), drive.file_system, drive.free)
    except GllError:
        return None


def look_at_stick(desk: Desk, store: FileStore, dictionary: bytes, folder: Path) -> StickView:
    """What is on the stick, told by its manifests alone; the library notes which of its files are there.

    Raises Refused ``no_stick``; EnvironmentFault.
    """
    box = Letterbox(folder)
    drive = drive_of(folder)
    opened = list(_opened(folder, dictionary))
    found = tuple(_bundle(desk, store, path, each) for path, each in opened)
    _note(desk, box.name(), [each for _, each in opened if isinstance(each, Bundle)], found)
    with desk.replica.reading() as here:
        waiting = outbox.count(here, State.WAITING)
    return StickView(
        folder=str(folder),
        name=box.name(),
        file_system=drive.file_system,
        free=drive.free,
        bundles=tuple(sorted(found, key=lambda each: -each.facts.created_ms)),
        post=_post(box, desk.replica.profile().device),
        room=store.free_bytes(),
        waiting=waiting,
    )


def _opened(folder: Path, dictionary: bytes) -> Iterator[tuple[Path, Bundle | GllError]]:
    try:
        folders = bundle_folders(folder)
    except Refused:
        return
    for each in folders:
        try:
            yield each, open_bundle(each, dictionary, is_signed)
        except GllError as refusal:
            yield each, refusal


def _bundle(desk: Desk, store: FileStore, folder: Path, opened: Bundle | GllError) -> StickBundle:
    if not isinstance(opened, Bundle):
        is_ours = is_unfinished_of(folder, desk.replica.profile().device)
        return StickBundle(
            unread(folder, opened), is_ours=is_ours, begun=_begun(desk, folder) if is_ours else None
        )
    manifest = opened.manifest
    try:
        check_believed(desk, opened)
    except GllError as refusal:
        return StickBundle(facts_of(manifest, folder, refusal), _documents(manifest))
    new = [blob for blob in manifest.blobs if not store.holds(blob.id)]
    with desk.replica.reading() as here:
        newest = bundles.newest(here, manifest.channel)
        held = {place.id: place.cursor.seq for place in log.places(here).values()}
    return StickBundle(
        facts=facts_of(manifest, folder),
        documents=_documents(manifest),
        withdrawn=len(manifest.withdrawn),
        new_operations=_new_operations(manifest, held),
        new_documents=len({blob.resource for blob in new}),
        new_files=len(new),
        new_bytes=sum(blob.size for blob in new),
        is_older=manifest.serial < newest.serial,
    )


def _begun(desk: Desk, folder: Path) -> Begun | None:
    """What has gone since cannot be named; the others are."""
    wish = wish_of(desk, bytes.fromhex(folder.name))
    if wish is None:
        return None
    with desk.replica.reading() as here:
        shelves = {shelf.id.hex(): shelf.name for shelf in bundles.shelves(here)}
        pods = {each.value.id.hex(): each.value.name for each in records.every(here, Pod)}
        streams = {each.stream.id.hex(): each.stream.name for each in bundles.streams(here)}
    return Begun(
        tuple(shelves.get(id, id[:8]) for id in wish.shelves),
        tuple(streams.get(id, id[:8]) for id in wish.streams),
        wish.site.made_ms if wish.site is not None else None,
        tuple(pods.get(id, id[:8]) for id in wish.pods),
    )


def _documents(manifest: Manifest) -> int:
    return len({blob.resource for blob in manifest.blobs})


def _new_operations(manifest: Manifest, held: dict[ScopeId, int]) -> int:
    """What lies behind the ends of the logs that are here."""
    return sum(
        max(0, scope.parts[-1].end.seq - max(held.get(ScopeId(scope.scope), 0), scope.parts[0].before.seq))
        for scope in manifest.scopes
        if scope.parts
    )


def _note(desk: Desk, stick: str, opened: list[Bundle], found: tuple[StickBundle, ...]) -> None:
    """Remembers for the library which unplugged stick holds what."""
    believed = {each.facts.id for each in found if not each.facts.refusal}
    for bundle in opened:
        if bundle.id in believed:
            saw_bundle(desk, stick, bundle.id, [blob.id for blob in bundle.manifest.blobs])
    saw_stick(desk, stick, believed)


def _post(box: Letterbox, device: RecordId) -> Post:
    answered = set(box.letters(Box.RECEIPTS))
    going = [letter for letter in box.letters(Box.OUTGOING) if letter not in answered]
    return Post(
        to_hand_in=len(going),
        items=sum(_items(box, letter) for letter in going[:_PARCELS_READ]),
        devices=len({letter.device for letter in going}),
        own=sum(letter.device == device for letter in going),
        receipts=sum(letter.device == device for letter in answered),
        for_others=sum(letter.device != device for letter in answered),
    )


def _items(box: Letterbox, letter: Letter) -> int:
    try:
        return read_parcel(box.read(Box.OUTGOING, letter), letter.name)[0].items
    except Refused:
        return 0
