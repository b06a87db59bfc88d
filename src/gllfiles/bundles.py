"""A bundle on a stick as it is found: opened by its signature, its parts read by their hashes, its files read in place."""

import hashlib
from collections.abc import Callable, Iterable, Iterator, Set
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final

from gllcore.bundles import (
    COMPLETE,
    FOLDER,
    MANIFEST,
    MANIFEST_BYTES,
    PUBLISHER,
    SEALED_BYTES,
    SIGNATURE,
    SIGNATURE_FILE_BYTES,
    Blob,
    Manifest,
    Piece,
    ScopeFrames,
    blob_parts,
    complete_file,
    decode_manifest,
    frames_name,
    hashes_name,
    manifest_message,
    parted_signature,
    sealed_name,
)
from gllcore.compression import Squeezer
from gllcore.errors import ProtocolViolation, Refused
from gllcore.files import BLOCK_BYTES, FileCard, FileId, Span
from gllcore.ids import ID_BYTES, RecordId, ScopeId
from gllcore.operations import Entry
from gllcore.publishers import Publisher, check_publisher, publishers_in
from gllcore.sheaves import LARGEST_PART_BYTES, Stretch, read_end, read_part, read_sheaves
from gllfiles.hashing import block_hash, card_of_blocks
from gllfiles.sticks import StickFolder

if TYPE_CHECKING:
    from gllfiles.sealed_logs import LogPart

# A stick with more is none of ours.
_BUNDLES: Final = 1_000


def _go_on() -> None:
    """Nobody wants to stop."""


IsSigned = Callable[[bytes, bytes, bytes], bool]
"""(public key, signature, message) -> whether the key's owner signed it."""


class Bundle:
    """An opened bundle: ``manifest`` is what ``key`` has signed. Whether that key's word counts, ``publisher`` tells.

    ``dictionary`` is the zstd dictionary that every program ships. What is damaged raises ProtocolViolation ``damaged_part``
    with the name of its file; nothing of it is used.
    """

    def __init__(
        self, folder: StickFolder, manifest: Manifest, key: bytes, dictionary: bytes, is_signed: IsSigned
    ) -> None:
        self.folder = folder
        self.manifest = manifest
        self.key = key
        self._squeezer = Squeezer(dictionary)
        self._is_sealed = partial(is_signed, manifest.community_key)
        self._cards: dict[FileId, FileCard] | None = None
        self._blobs = {blob.id: blob for blob in manifest.blobs}
        self._proven: dict[FileId, FileCard] = {}
        self._read: set[tuple[ScopeId, int]] = set()
        self._newest_ms = 0

    @property
    def id(self) -> bytes:
        return self.manifest.id

    def publisher(self, known: "tuple[Entry, ...]" = ()) -> Publisher:
        """Who signed this, as the community has sealed it; ``known`` are entries that tell of publishers from elsewhere.

        The publisher's clock is not believed where what was read of the logs so far is newer. Raises Refused ``publisher_unknown``, ``publisher_revoked`` or ``publisher_expired``.
        """
        manifest = self.manifest
        told = (*self.proof(), *known)
        found = {publisher.id: publisher for publisher in publishers_in(told)}
        publisher = found.get(RecordId(manifest.publisher))
        signed_ms = max(manifest.created_ms, self._newest_ms)
        checked = check_publisher(publisher, self.key, manifest.channel, signed_ms)
        if (checked.device, checked.member) != (manifest.device, manifest.member):
            raise Refused("publisher_unknown")
        return checked

    def proof(self) -> list[Entry]:
        """The sealed entries of the catalogue among which those of the publisher are."""
        data = self._piece(PUBLISHER, self.manifest.proof)
        catalogue = ScopeId(self.manifest.catalogue)
        try:
            stretches = read_sheaves(
                data, self.manifest.community_id, catalogue, self._squeezer, self._is_sealed
            )
        except ProtocolViolation:
            raise _damaged(PUBLISHER) from None
        return [entry for stretch in stretches for entry in stretch.entries]

    # --- logs ---

    def stretch(self, scope: ScopeFrames, number: int) -> Stretch:
        """Part ``number`` of a log: its bytes as the manifest has them, its entries as the community has sealed them."""
        part, id = scope.parts[number], ScopeId(scope.scope)
        name = frames_name(id, number)
        data = self._piece(name, Piece(part.sha256, part.size))
        found = self._read_part(name, data, id)
        if (found.before, found.end) != (part.before.cursor, part.end.cursor):
            raise _damaged(name)
        self._read.add((id, number))
        self._has_seen(found)
        return found

    # --- logs that are sealed ---

    def sealed(self, number: int) -> bytes:
        """Sealed part ``number`` of some log, as it lies on the stick."""
        return self._piece(sealed_name(number), self.manifest.sealed[number], SEALED_BYTES)

    def opened(self, number: int, signing_seed: bytes) -> "LogPart | None":
        """The same for the device with this seed, which it was sealed for; None where it is for others alone."""
        # Not at the top: a bundle without pods needs no cipher.
        from gllfiles.sealed_logs import bond_of, opened_part

        name, raw = sealed_name(number), self.sealed(number)
        try:
            return opened_part(raw, signing_seed, bond_of(self.manifest.community_id, self.id))
        except ProtocolViolation:
            raise _damaged(name) from None

    def sealed_stretch(self, number: int, signing_seed: bytes) -> Stretch:
        """Its entries, believed as those of any other part: by the community's seals."""
        part, name = self.opened(number, signing_seed), sealed_name(number)
        if part is None:
            raise _damaged(name)
        found = self._read_part(name, part.data, ScopeId(part.scope))
        if (found.before, found.end) != (part.before.cursor, part.end.cursor):
            raise _damaged(name)
        self._has_seen(found)
        return found

    def _read_part(self, name: str, data: bytes, scope: ScopeId) -> Stretch:
        try:
            return read_part(data, self.manifest.community_id, scope, self._squeezer, self._is_sealed)
        except ProtocolViolation:
            raise _damaged(name) from None

    def look_at_ends(self) -> None:
        """Reads where each log ends, unless that was read: when the server received it, nobody who signs afterwards can deny."""
        for scope in self.manifest.scopes:
            for number in reversed(range(len(scope.parts))):
                if (ScopeId(scope.scope), number) in self._read or self._is_end_readable(scope, number):
                    break

    def _is_end_readable(self, scope: ScopeFrames, number: int) -> bool:
        part, id = scope.parts[number], ScopeId(scope.scope)
        try:
            data = self._piece(frames_name(id, number), Piece(part.sha256, part.size))
            end = read_end(data, self.manifest.community_id, id, self._squeezer, self._is_sealed)
        except ProtocolViolation:
            return False
        self._has_seen(end)
        return True

    def _has_seen(self, stretch: Stretch) -> None:
        self._newest_ms = max(self._newest_ms, *(entry.received_ms or 0 for entry in stretch.entries))

    def _piece(self, name: str, piece: Piece, limit: int = LARGEST_PART_BYTES) -> bytes:
        data = self.folder.read(name, limit, piece.size)
        if hashlib.sha256(data).digest() != piece.sha256:
            raise _damaged(name)
        return data

    # --- files ---

    def files(self) -> Set[FileId]:
        """Which files it holds, as its manifest tells."""
        return self._blobs.keys()

    def cards(self) -> dict[FileId, FileCard]:
        """Every file of the bundle with the hashes of its blocks, by the publisher's word alone; read once."""
        if self._cards is None:
            pieces = (self._piece(hashes_name(at), piece) for at, piece in enumerate(self.manifest.hashes))
            self._cards = self.manifest.cards(b"".join(pieces))
        return self._cards

    def blocks(self, blob: Blob) -> Iterator[bytes]:
        """A file's blocks as they lie on the stick; whoever takes them checks them."""
        for part in blob_parts(blob, self.manifest.part_bytes):
            try:
                with self.folder.reading(part.name, part.end - part.start) as stream:
                    while block := _block(stream.read):
                        yield block
            except OSError:
                raise _damaged(part.name) from None

    def check(self, blob: Blob, look: Callable[[], None] = _go_on) -> None:
        """Reads all of a file: its blocks must be what was signed, and the whole what the library knows it by.

        ``look`` is called before each block, and may raise to stop there.
        """
        if card_of_blocks(_looking(self.blocks(blob), look)) != self.cards()[blob.id]:
            raise _damaged(blob_parts(blob, self.manifest.part_bytes)[0].name)

    def proven(self, file: FileId, look: Callable[[], None] = _go_on) -> FileCard:
        """The card of a file that the server's word is not here for: before its first use all of it is read, once, as ``check`` does.

        Raises Refused ``file_not_here``.
        """
        if file not in self._proven:
            self.check(self._blob(file), look)
            self._proven[file] = self.cards()[file]
        return self._proven[file]

    def read(self, card: FileCard, span: Span) -> bytes:
        """Verified bytes of a file, read in place; ``span`` begins and ends where blocks do.

        ``card`` is the server's, or a ``proven`` one: whoever signs could tell of blocks that the file never had.
        Raises Refused ``file_not_here``.
        """
        parts = blob_parts(self._blob(card.id), self.manifest.part_bytes)
        data = b"".join(self._bytes(part.name, part.start, part.end, span) for part in parts)
        first = span.start // BLOCK_BYTES
        for at in range(0, len(data), BLOCK_BYTES):
            if block_hash(data[at : at + BLOCK_BYTES]) != card.hash_of(first + at // BLOCK_BYTES):
                raise _damaged(parts[0].name)
        return data

    def _blob(self, file: FileId) -> Blob:
        if file not in self._blobs:
            raise Refused("file_not_here")
        return self._blobs[file]

    def _bytes(self, name: str, start: int, end: int, span: Span) -> bytes:
        """What of a part, which holds the bytes from ``start`` to ``end``, lies in the span."""
        first, last = max(start, span.start), min(end, span.end)
        if first >= last:
            return b""
        with self.folder.reading(name, end - start) as stream:
            stream.seek(first - start)
            parts, left = [], last - first
            while left and (data := stream.read(left)):
                parts.append(data)
                left -= len(data)
        if left:
            raise _damaged(name)
        return b"".join(parts)


def bundle_folders(stick: Path) -> list[Path]:
    """Where bundles may be on a stick: folders that are called as bundles are. Raises Refused ``no_bundle`` where there is none."""
    root = StickFolder(stick / FOLDER)
    names = [] if root.root.is_symlink() else root.names()
    named = [name for name in names if _is_bundle_name(name) and (root.root / name).is_dir()]
    if not named:
        raise Refused("no_bundle", folder=str(stick))
    return [root.root / name for name in named[:_BUNDLES]]


def open_bundle(folder: Path, dictionary: bytes, is_signed: IsSigned, *, unfinished: bool = False) -> Bundle:
    """Raises Refused ``bundle_unfinished``, ``bundle_unsigned``, ``bundle_newer``, ProtocolViolation ``damaged_manifest``.

    The signature is verified before the manifest is read. ``unfinished`` ones are opened too when that is wanted.
    """
    stick = StickFolder(folder)
    needed = (MANIFEST, SIGNATURE) if unfinished else (MANIFEST, SIGNATURE, COMPLETE)
    if not all(map(stick.has, needed)):
        raise Refused("bundle_unfinished")
    raw, signed = _signed(stick)
    key, signature = parted_signature(signed)
    if not is_signed(key, signature, manifest_message(raw)):
        raise Refused("bundle_unsigned")
    if not unfinished and _complete(stick) != complete_file(raw, signed):
        raise Refused("bundle_unfinished")
    manifest = decode_manifest(raw)
    if manifest.id.hex() != folder.name:
        raise ProtocolViolation("damaged_manifest")
    return Bundle(stick, manifest, key, dictionary, is_signed)


def _signed(stick: StickFolder) -> tuple[bytes, bytes]:
    try:
        return stick.read(MANIFEST, MANIFEST_BYTES), stick.read(SIGNATURE, SIGNATURE_FILE_BYTES)
    except ProtocolViolation:
        raise Refused("bundle_unsigned") from None


def _complete(stick: StickFolder) -> bytes:
    try:
        return stick.read(COMPLETE, 1024)
    except ProtocolViolation:
        return b""


def _block(read: Callable[[int], bytes | None]) -> bytes:
    """The next block of a file that may give fewer bytes at a time than it is asked for."""
    block = read(BLOCK_BYTES) or b""
    while len(block) < BLOCK_BYTES and (more := read(BLOCK_BYTES - len(block))):
        block += more
    return block


def _looking(blocks: Iterable[bytes], look: Callable[[], None]) -> Iterator[bytes]:
    for block in blocks:
        look()
        yield block


def _is_bundle_name(name: str) -> bool:
    return len(name) == 2 * ID_BYTES and all(digit in "0123456789abcdef" for digit in name)


def _damaged(name: str) -> ProtocolViolation:
    return ProtocolViolation("damaged_part", file=name)
