"""Makes a bundle on a stick: logs and files, each read back from the stick; what says that it is complete is written last.

Whoever is interrupted, by a pull or a power cut, starts the same again: what is on the stick and good stays as it is.
"""

import hashlib
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from gllapp.db import bundles
from gllapp.db.log import Place
from gllapp.db.profile import Profile
from gllapp.platform.devicekey import DeviceKey
from gllapp.platform.drives import Drive, drive_of
from gllapp.platform.letterbox import Letterbox
from gllapp.usecases.bundles.choosing import ChosenFile, ChosenLog, chosen_files, chosen_logs, in_ids
from gllapp.usecases.bundles.copying import Copied, Copying
from gllapp.usecases.bundles.describing import facts_of
from gllapp.usecases.bundles.listing import write_pages
from gllapp.usecases.bundles.reading_back import read_back
from gllapp.usecases.bundles.sealed_pods import ChosenPod, chosen_pods, sealed_parts
from gllapp.usecases.bundles.unfinished import MAKING, forget_wish, keep_wish, unfinished_on, wish_of
from gllapp.usecases.bundles.values import Made, OnProgress, Progress, Step, Wish, quietly
from gllapp.usecases.desk import Desk
from gllapp.usecases.library_files import saw_bundle
from gllcore.bundles import (
    BLOB_PART_BYTES,
    COMPLETE,
    FOLDER,
    FORMAT,
    HASHES_BYTES,
    MANIFEST,
    PUBLISHER,
    SEALED_FORMAT,
    SIGNATURE,
    FramesPart,
    Manifest,
    Mark,
    Piece,
    ScopeFrames,
    Totals,
    complete_file,
    encode_manifest,
    files_of,
    frames_name,
    hashes_name,
    manifest_message,
    sealed_name,
    signature_file,
)
from gllcore.compression import Squeezer
from gllcore.errors import EnvironmentFault, Refused
from gllcore.files import FileCard, FileId
from gllcore.frames import MAGIC
from gllcore.ids import ID_BYTES, OpId, ScopeId
from gllcore.model.library import Resource
from gllcore.publishers import Publisher, publishers_in
from gllcore.sheaves import parts_of, sheaf_of
from gllfiles.sticks import StickFolder
from gllfiles.store import FileStore

_MEGABYTE = 1024 * 1024


class Tools(NamedTuple):
    """What making takes beside the desk: the files, the shipped dictionary, chance, and how large a part of a file may be.

    ``checkpoint`` is called before every change of the stick, and may raise to stop there.
    """

    store: FileStore
    dictionary: bytes
    random_bytes: Callable[[int], bytes]
    checkpoint: Callable[[], None] = lambda: None
    part_bytes: int = BLOB_PART_BYTES


def make_bundle(
    desk: Desk, tools: Tools, target: Path, wish: Wish | None, on_progress: OnProgress = quietly
) -> Made:
    """Makes a bundle of what is wished for in the folder ``target`` of a stick, signed by this device.

    None: what was wished for when the unfinished bundle there was begun; where there is none, or nobody knows, everything.

    Raises Refused ``not_publisher``, ``stick_full``, ``unknown_shelf``, ``unknown_stream``, ``not_for_sticks``, ``bundle_too_large``,
    ``site_card_elsewhere``, and what ``chosen_pods`` raises; EnvironmentFault ``stick_unfaithful``, ``folder_read_only``, ``disk_full``, ``disk_fault``.
    """
    profile = desk.replica.profile()
    if wish is not None and wish.site is not None and wish.site.community != profile.community:
        raise Refused("site_card_elsewhere", file="This")
    publisher = own_publisher(desk, profile)
    drive = drive_of(target)
    stick = _folder(target, profile, tools)
    wanted = wish or wish_of(desk, bytes.fromhex(stick.root.name)) or Wish()
    making = _Making(desk, tools, profile, publisher, stick, on_progress)
    return making.run(wanted, drive, target)


def own_publisher(desk: Desk, profile: Profile) -> Publisher:
    """The record by which this device may make bundles. Raises Refused ``not_publisher``."""
    key = DeviceKey(profile.device_seed).public
    with desk.replica.reading() as here:
        known = publishers_in(bundles.publisher_entries(here))
    for publisher in known:
        if publisher.key == key and not publisher.revoked and desk.now_ms() <= publisher.until_ms:
            return publisher
    raise Refused("not_publisher", email=profile.email, device=profile.device.hex()[:8])


def _folder(target: Path, profile: Profile, tools: Tools) -> StickFolder:
    """The unfinished bundle of this device, if there is one, else a new one."""
    for path in unfinished_on(target, profile.device):
        stick = StickFolder(path, tools.checkpoint)
        stick.remove(COMPLETE)
        stick.put(MAKING, [profile.device])
        return stick
    stick = StickFolder(target / FOLDER / tools.random_bytes(ID_BYTES).hex(), tools.checkpoint)
    stick.put(MAKING, [profile.device])
    return stick


class _Making:
    """One bundle on its way to the stick."""

    def __init__(
        self,
        desk: Desk,
        tools: Tools,
        profile: Profile,
        publisher: Publisher,
        stick: StickFolder,
        on_progress: OnProgress,
    ) -> None:
        self._desk = desk
        self._tools = tools
        self._profile = profile
        self._publisher = publisher
        self._stick = stick
        self._on_progress = on_progress
        self._squeezer = Squeezer(tools.dictionary)
        self._done = self._total = self._resumed = 0

    @property
    def _id(self) -> bytes:
        return bytes.fromhex(self._stick.root.name)

    def run(self, wish: Wish, drive: Drive, target: Path) -> Made:
        with self._desk.replica.reading() as here:
            logs = chosen_logs(self._desk, here, wish)
            library = list(bundles.resources(here))
            chosen = chosen_files(library, bundles.shelves(here), wish)
            newest = bundles.newest(here, self._publisher.channel)
            kept = in_ids(self._desk, here, wish)
        pods = chosen_pods(self._desk, wish)
        keep_wish(self._desk, self._id, kept)
        site = wish.site.file_ids if wish.site is not None else set()
        wanted = {id: each for id, each in chosen.items() if id not in site}
        here_now = {id: each for id, each in wanted.items() if self._tools.store.holds(id)}
        self._check_room(here_now, drive)
        scopes = [self._frames(each) for each in logs]
        sealed = tuple(self._sealed(pods))
        proof = self._proof()
        copying = Copying(self._tools.store, self._stick, self._tools.part_bytes, self._copied)
        copied = copying.all_of(here_now.values())
        manifest = self._manifest(
            scopes,
            copied,
            self._hashes(copied.cards),
            proof,
            sealed,
            serial=newest.serial + 1,
            withdrawn=tuple(sorted(each.id for each in library if each.withdrawn_ms is not None)),
        )
        self._finish(manifest)
        self._remember(manifest, target, library)
        return Made(
            facts_of(manifest, self._stick.root),
            drive.file_system,
            left_out=len(chosen) - len(wanted),
            not_here=len(wanted) - len(copied.blobs),
            resumed=self._resumed,
            sealed_for=tuple((pod.name, len(pod.keys)) for pod in pods),
        )

    def _check_room(self, chosen: dict[FileId, ChosenFile], drive: Drive) -> None:
        self._total = sum(each.file.size for each in chosen.values())
        there = sum(path.stat().st_size for path in self._stick.root.glob("blobs/??/*"))
        needed = self._total - min(there, self._total)
        if needed > drive.free:
            raise Refused("stick_full", size=-(-needed // _MEGABYTE), free=drive.free // _MEGABYTE)

    # --- logs ---

    def _frames(self, chosen: ChosenLog) -> ScopeFrames:
        parts: list[FramesPart] = []
        with self._desk.replica.reading() as here:
            offers = bundles.chunks_after(
                here,
                self._profile.community,
                chosen.number,
                chosen.place,
                chosen.known,
                bundles.seals_by_tip(here),
            )
            for number, part in enumerate(parts_of(self._profile.community, offers, self._squeezer)):
                piece = self._put(frames_name(ScopeId(chosen.place.id), number), part.data)
                parts.append(FramesPart(Mark(*part.before), Mark(*part.end), piece.sha256, piece.size))
                self._on_progress(Progress(Step.FRAMES, self._done, self._total, self._resumed))
        return ScopeFrames(chosen.place.id, chosen.title, tuple(parts))

    def _sealed(self, pods: Sequence[ChosenPod]) -> Iterator[Piece]:
        """Numbered through all pods: neither a name nor a number tells whose log a part is of."""
        tools, number = self._tools, 0
        for pod in pods:
            for data in sealed_parts(
                self._desk, self._profile, pod, self._id, self._squeezer, tools.random_bytes
            ):
                yield self._put(sealed_name(number), data)
                number += 1

    def _proof(self) -> Piece:
        """What shows without a network that this device may sign."""
        community = self._profile.community
        with self._desk.replica.reading() as here:
            number, place = self._catalogue()
            wanted = [
                OpId(entry.op_id)
                for entry in bundles.publisher_entries(here)
                if entry.record == self._publisher.id
            ]
            seals = bundles.seals_by_tip(here)
            offers = list(bundles.chunks_about(here, community, number, place, wanted, seals))
        data = b"".join(sheaf_of(community, offer, self._squeezer) for offer in offers)
        return self._put(PUBLISHER, MAGIC + data)

    def _catalogue(self) -> tuple[int, Place]:
        with self._desk.replica.reading() as here:
            found = bundles.catalogue(here)
        if found is None:
            raise Refused("not_publisher", email=self._profile.email, device=self._profile.device.hex()[:8])
        return found

    def _put(self, name: str, data: bytes) -> Piece:
        """A small file, left alone where it is on the stick already."""
        piece = Piece(hashlib.sha256(data).digest(), len(data))
        if not self._stick.holds(name, len(data)) or self._stick.read(name, len(data)) != data:
            self._stick.put(name, [data])
        return piece

    # --- files ---

    def _copied(self, size: int, was_there: bool) -> None:
        self._done += size
        self._resumed += size if was_there else 0
        self._on_progress(Progress(Step.FILES, self._done, self._total, self._resumed))

    def _hashes(self, cards: Sequence[FileCard]) -> tuple[Piece, ...]:
        whole = b"".join(card.hashes for card in cards)
        starts = range(0, len(whole), HASHES_BYTES)
        return tuple(
            self._put(hashes_name(number), whole[at : at + HASHES_BYTES]) for number, at in enumerate(starts)
        )

    # --- the end ---

    def _manifest(
        self,
        scopes: Sequence[ScopeFrames],
        copied: Copied,
        hashes: tuple[Piece, ...],
        proof: Piece,
        sealed: tuple[Piece, ...],
        *,
        serial: int,
        withdrawn: tuple[bytes, ...],
    ) -> Manifest:
        profile = self._profile
        parts = [part for scope in scopes for part in scope.parts]
        size = sum(part.size for part in parts) + sum(blob.size for blob in copied.blobs)
        size += sum(piece.size for piece in sealed)
        return Manifest(
            format=SEALED_FORMAT if sealed else FORMAT,
            id=self._id,
            channel=self._publisher.channel,
            serial=serial,
            created_ms=self._desk.now_ms(),
            publisher=self._publisher.id,
            device=self._publisher.device,
            member=self._publisher.member,
            publisher_name=profile.member_name,
            community=profile.community,
            community_key=profile.community_key,
            community_name=profile.community_name,
            server=profile.server,
            catalogue=self._catalogue()[1].id,
            scopes=tuple(scopes),
            blobs=tuple(copied.blobs),
            hashes=hashes,
            withdrawn=withdrawn,
            proof=proof,
            totals=Totals(sum(part.end.seq - part.before.seq for part in parts), len(copied.blobs), size),
            part_bytes=self._tools.part_bytes,
            sealed=sealed,
        )

    def _finish(self, manifest: Manifest) -> None:
        raw = encode_manifest(manifest)
        device = DeviceKey(self._profile.device_seed)
        signed = signature_file(device.public, device.sign(manifest_message(raw)))
        self._put(MANIFEST, raw)
        self._put(SIGNATURE, signed)
        read_back(self._stick, manifest, self._tools.dictionary, self._told_of_checking)
        wanted = {name for name, _ in files_of(manifest)} | {MANIFEST, SIGNATURE, MAKING}
        self._stick.clear(wanted)
        mark = complete_file(raw, signed)
        self._stick.put(COMPLETE, [mark])
        if not self._stick.holds(COMPLETE, len(mark)) or self._stick.read(COMPLETE, len(mark)) != mark:
            raise EnvironmentFault("stick_unfaithful", file=COMPLETE)
        self._stick.remove(MAKING)
        forget_wish(self._desk, self._id)

    def _told_of_checking(self, done: int, total: int) -> None:
        self._on_progress(Progress(Step.CHECKING, done, total, self._resumed))

    def _remember(self, manifest: Manifest, target: Path, library: Sequence[Resource]) -> None:
        with self._desk.replica.writing() as here:
            bundles.met(here, manifest.channel, bundles.Newest(manifest.serial, manifest.created_ms))
        saw_bundle(self._desk, Letterbox(target).name(), manifest.id, [blob.id for blob in manifest.blobs])
        known = {each.id: each for each in library}
        write_pages(target, self._tools.dictionary, known, self._tools.checkpoint)
