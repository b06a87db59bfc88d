"""Bundles: what a stick carries, told by one signed manifest. docs/bundle-format.md is for whoever writes a second program.

GLL/<bundle id>/manifest · manifest.sig · publisher · frames/<scope>/NNNNNN · sealed/NNNNNN · hashes/NNNNNN · blobs/ab/<sha256>[.N] · complete
"""

import hashlib
from collections.abc import Iterator, Sequence
from typing import Annotated, Final, NamedTuple

import msgspec

from gllcore.errors import ProtocolViolation, Refused
from gllcore.files import (
    BLOCK_BYTES,
    BLOCK_HASH_BYTES,
    FILE_BYTES,
    SHA256_BYTES,
    FileCard,
    FileId,
    block_count,
    file_id,
)
from gllcore.ids import ID_BYTES, CommunityId, RecordId, ScopeId, digest
from gllcore.protocol import LINK_BYTES, SIGNATURE_BYTES, Cursor
from gllcore.publishers import KEY_BYTES
from gllcore.rules import RESOURCE_TITLE_CHARACTERS
from gllcore.sheaves import LARGEST_PART_BYTES

FORMAT: Final = 1
# Of a bundle with something sealed in it; every other one is as it always was, and older programs read it.
SEALED_FORMAT: Final = 2
FOLDER: Final = "GLL"
MANIFEST, SIGNATURE, PUBLISHER, COMPLETE = "manifest", "manifest.sig", "publisher", "complete"
FRAMES, SEALED, HASHES, BLOBS = "frames", "sealed", "hashes", "blobs"

# Caps before any work: what is larger is no manifest of ours.
MANIFEST_BYTES: Final = 8 * 1024 * 1024
SIGNATURE_FILE_BYTES: Final = KEY_BYTES + SIGNATURE_BYTES
SCOPES: Final = 10_000
PARTS: Final = 20_000
BLOBS_LISTED: Final = 100_000
HASHES_BYTES: Final = 1024 * 1024
# FAT32 takes no file of 4 GB, and some old drivers none of 2.
BLOB_PART_BYTES: Final = 2 * 1024**3 - BLOCK_BYTES
# A part of a log, and its key, sealed for each of some ten thousand devices.
SEALED_BYTES: Final = 2 * 1024 * 1024
_COMPLETE_MAGIC: Final = b"GLLC"
_LINE = RESOURCE_TITLE_CHARACTERS

Small = Annotated[int, msgspec.Meta(ge=0, le=2**53)]
Line = Annotated[str, msgspec.Meta(max_length=_LINE)]


class Mark(msgspec.Struct, frozen=True, array_like=True):
    """A point of a log: a sequence number and the link there."""

    seq: Small
    link: bytes

    @property
    def cursor(self) -> Cursor:
        return Cursor(self.seq, self.link)


class FramesPart(msgspec.Struct, frozen=True, array_like=True):
    """A file of sheaves: the entries after ``before``, up to and with ``end``."""

    before: Mark
    end: Mark
    sha256: bytes
    size: Small


class ScopeFrames(msgspec.Struct, frozen=True, array_like=True):
    """What is here of one log, in order and without a gap; ``title`` is for people. Its last part's end is the watermark."""

    scope: bytes
    title: Line
    parts: tuple[FramesPart, ...]


class Blob(msgspec.Struct, frozen=True, array_like=True):
    """A file, and what it belongs to; ``role`` as in gllcore.model.library. Without a ``name`` it is called as its resource."""

    sha256: bytes
    size: Small
    resource: bytes
    title: Line
    language: Line
    edition: Line
    media: Line
    role: Small = 0
    name: Line = ""

    @property
    def id(self) -> FileId:
        return file_id(self.sha256)


class Piece(msgspec.Struct, frozen=True, array_like=True):
    """A file of the bundle of which nothing is to be told but what is in it."""

    sha256: bytes
    size: Small


class Totals(msgspec.Struct, frozen=True, array_like=True):
    """``bytes`` are those of frames and blobs."""

    operations: Small
    files: Small
    bytes: Small


class Manifest(msgspec.Struct, frozen=True, array_like=True):
    """Everything that a bundle holds. ``blobs`` are sorted by hash; their blocks' hashes, in that order, are what ``hashes`` hold.

    ``catalogue`` is the library's log, and ``publisher`` the record in it that lets ``device`` of ``member`` sign; ``serial`` numbers the bundles of
    a ``channel``. ``withdrawn`` are resources that nobody should use any more. ``sealed`` are parts of pods' logs, of which nothing
    is to be told but their size; only a bundle of SEALED_FORMAT has any.
    """

    format: Small
    id: bytes
    channel: Line
    serial: Small
    created_ms: Small
    publisher: bytes
    device: bytes
    member: bytes
    publisher_name: Line
    community: bytes
    community_key: bytes
    community_name: Line
    server: Line
    catalogue: bytes
    scopes: tuple[ScopeFrames, ...]
    blobs: tuple[Blob, ...]
    hashes: tuple[Piece, ...]
    withdrawn: tuple[bytes, ...]
    proof: Piece
    totals: Totals
    part_bytes: Small = BLOB_PART_BYTES
    sealed: tuple[Piece, ...] = ()

    @property
    def community_id(self) -> CommunityId:
        return CommunityId(self.community)

    def cards(self, hashes: bytes) -> dict[FileId, FileCard]:
        """The files with their blocks' hashes, which are the content of all ``hashes`` one after the other."""
        found, at = {}, 0
        for blob in self.blobs:
            size = block_count(blob.size) * BLOCK_HASH_BYTES
            found[blob.id] = FileCard(blob.sha256, blob.size, hashes[at : at + size])
            at += size
        return found


# --- names: hexadecimal and decimal digits alone, the same on every file system ---


def frames_name(scope: ScopeId, number: int) -> str:
    return f"{FRAMES}/{scope.hex()}/{number:06d}"


def sealed_name(number: int) -> str:
    return f"{SEALED}/{number:06d}"


def hashes_name(number: int) -> str:
    return f"{HASHES}/{number:06d}"


class BlobPart(NamedTuple):
    """A file on the stick with the bytes from ``start`` up to ``end`` of a blob."""

    name: str
    start: int
    end: int


def blob_parts(blob: Blob, part_bytes: int) -> list[BlobPart]:
    """One file; where the blob is larger than a part may be, several, numbered from 1."""
    digits = blob.sha256.hex()
    name = f"{BLOBS}/{digits[:2]}/{digits}"
    if blob.size <= part_bytes:
        return [BlobPart(name, 0, blob.size)]
    return [
        BlobPart(f"{name}.{number}", start, min(start + part_bytes, blob.size))
        for number, start in enumerate(range(0, blob.size, part_bytes), 1)
    ]


def files_of(manifest: Manifest) -> Iterator[tuple[str, int]]:
    """Every file that the manifest speaks of, with its size."""
    yield PUBLISHER, manifest.proof.size
    for scope in manifest.scopes:
        for number, part in enumerate(scope.parts):
            yield frames_name(ScopeId(scope.scope), number), part.size
    for number, piece in enumerate(manifest.sealed):
        yield sealed_name(number), piece.size
    for number, piece in enumerate(manifest.hashes):
        yield hashes_name(number), piece.size
    for blob in manifest.blobs:
        for each in blob_parts(blob, manifest.part_bytes):
            yield each.name, each.end - each.start


# --- signatures ---


def manifest_message(raw: bytes) -> bytes:
    """What the publisher's device signs: the manifest's bytes as they are."""
    return digest(b"gll-bundle", raw)


def signature_file(key: bytes, signature: bytes) -> bytes:
    return key + signature


def parted_signature(data: bytes) -> tuple[bytes, bytes]:
    """The key and the signature. Raises Refused ``bundle_unsigned``."""
    if len(data) != SIGNATURE_FILE_BYTES:
        raise Refused("bundle_unsigned")
    return data[:KEY_BYTES], data[KEY_BYTES:]


def complete_file(raw: bytes, signed: bytes) -> bytes:
    """What is written last: these bytes, over the manifest and its signature, which speak of everything else."""
    return _COMPLETE_MAGIC + hashlib.sha256(raw + signed).digest()


def fingerprint(key: bytes) -> str:
    """A key as people compare it: eight groups of four digits."""
    digits = digest(b"gll-fingerprint", key)[:ID_BYTES].hex()
    return " ".join(digits[at : at + 4] for at in range(0, len(digits), 4))


# --- bytes ---

_encoder = msgspec.msgpack.Encoder()
_manifest = msgspec.msgpack.Decoder(Manifest)


def encode_manifest(manifest: Manifest) -> bytes:
    """Raises Refused ``bundle_too_large``."""
    raw = _encoded(manifest)
    if len(raw) > MANIFEST_BYTES:
        raise Refused("bundle_too_large", limit=MANIFEST_BYTES // 1024**2)
    return raw


def _encoded(manifest: Manifest) -> bytes:
    """Where nothing is sealed, there is no field for it either."""
    values = msgspec.structs.astuple(manifest)
    return _encoder.encode(values if manifest.sealed else values[:-1])


def decode_manifest(raw: bytes) -> Manifest:
    """Raises Refused ``bundle_newer`` for a format to come, and ProtocolViolation ``damaged_manifest`` unless it is canonical."""
    try:
        first, *_ = msgspec.msgpack.decode(raw, type=list[msgspec.Raw])
        found = msgspec.msgpack.decode(first, type=Small)
        if found > SEALED_FORMAT:
            raise Refused("bundle_newer", found=found, known=SEALED_FORMAT)
        manifest = _manifest.decode(raw)
    except (msgspec.MsgspecError, ValueError, RecursionError):
        raise ProtocolViolation("damaged_manifest") from None
    if _encoded(manifest) != raw or not _is_sound(manifest):
        raise ProtocolViolation("damaged_manifest")
    return manifest


def _is_sound(manifest: Manifest) -> bool:
    ids = (
        manifest.id,
        manifest.publisher,
        manifest.device,
        manifest.member,
        manifest.community,
        manifest.catalogue,
        *manifest.withdrawn,
    )
    return (
        all(len(id) == ID_BYTES for id in ids)
        and len(manifest.community_key) == KEY_BYTES
        and _is_part_size(manifest.part_bytes)
        and _is_piece(manifest.proof)
        and len(manifest.scopes) <= SCOPES
        and sum(len(scope.parts) for scope in manifest.scopes) <= PARTS
        and len({scope.scope for scope in manifest.scopes}) == len(manifest.scopes)
        and all(map(_is_scope, manifest.scopes))
        and _are_sealed(manifest)
        and _are_blobs(manifest.blobs)
        and _are_hashes(manifest)
    )


def _is_part_size(size: int) -> bool:
    return 0 < size <= BLOB_PART_BYTES and size % BLOCK_BYTES == 0


def _is_piece(piece: Piece) -> bool:
    return len(piece.sha256) == SHA256_BYTES and piece.size <= LARGEST_PART_BYTES


def _are_sealed(manifest: Manifest) -> bool:
    sealed = manifest.sealed
    return (
        manifest.format == (SEALED_FORMAT if sealed else FORMAT)
        and len(sealed) <= PARTS
        and all(len(each.sha256) == SHA256_BYTES and each.size <= SEALED_BYTES for each in sealed)
    )


def _is_scope(scope: ScopeFrames) -> bool:
    """Its parts follow each other, so that whoever reads them in order finds no gap."""
    marks = [mark for part in scope.parts for mark in (part.before, part.end)]
    if len(scope.scope) != ID_BYTES or any(len(mark.link) != LINK_BYTES for mark in marks):
        return False
    return all(
        part.before.seq < part.end.seq
        and len(part.sha256) == SHA256_BYTES
        and part.size <= LARGEST_PART_BYTES
        and (not number or scope.parts[number - 1].end == part.before)
        for number, part in enumerate(scope.parts)
    )


def _are_blobs(blobs: Sequence[Blob]) -> bool:
    hashes = [blob.sha256 for blob in blobs]
    return (
        len(blobs) <= BLOBS_LISTED
        and hashes == sorted(set(hashes))
        and all(len(each.sha256) == SHA256_BYTES and each.size <= FILE_BYTES for each in blobs)
        and all(len(blob.resource) == ID_BYTES for blob in blobs)
    )


def _are_hashes(manifest: Manifest) -> bool:
    """They are as long together as the blobs' blocks are many, each but the last one full."""
    whole = sum(block_count(blob.size) for blob in manifest.blobs) * BLOCK_HASH_BYTES
    sizes = [min(HASHES_BYTES, whole - at) for at in range(0, whole, HASHES_BYTES)]
    return [piece.size for piece in manifest.hashes] == sizes and all(map(_is_piece, manifest.hashes))


def resources_withdrawn(manifest: Manifest) -> set[RecordId]:
    return set(map(RecordId, manifest.withdrawn))
