"""Bad sticks, one after the other: what was done to each, and what must come of it."""

import hashlib
import os
import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

import msgspec
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from msgspec.structs import astuple, replace

from gllcore import bundles
from gllcore.bundles import Blob, FramesPart, Manifest, Mark, Piece
from gllcore.compression import Squeezer
from gllcore.frames import MAGIC, FrameKind, FrameReader, frame
from gllcore.protocol import encode
from gllcore.sheaves import Sheaf, decode_sheaf
from gllserver.bootstrap import dictionary

# What an import may come to: refused with this code, or taken in but for what is damaged, or taken in as ever.
REST, AS_EVER = "the rest", "as ever"


@dataclass(frozen=True, slots=True)
class Stick:
    """A stick to be spoiled. ``seed`` is the librarian's device key: some enemies have it."""

    target: Path
    seed: bytes

    @property
    def bundle(self) -> Path:
        (found,) = (path for path in (self.target / "GLL").iterdir() if len(path.name) == 32)
        return found

    @property
    def manifest(self) -> Manifest:
        return bundles.decode_manifest((self.bundle / "manifest").read_bytes())

    def sign(self, raw: bytes, seed: bytes | None = None) -> None:
        key = Ed25519PrivateKey.from_private_bytes(seed or self.seed)
        signature = key.sign(bundles.manifest_message(raw))
        signed = bundles.signature_file(key.public_key().public_bytes_raw(), signature)
        (self.bundle / "manifest").write_bytes(raw)
        (self.bundle / "manifest.sig").write_bytes(signed)
        (self.bundle / "complete").write_bytes(bundles.complete_file(raw, signed))

    def change(self, manifest: Manifest) -> None:
        """Another manifest, signed as it should be."""
        self.sign(_encoded(manifest))


def _encoded(manifest: Manifest) -> bytes:
    """As the program does, but of any size."""
    values = astuple(manifest)
    return msgspec.msgpack.encode(values if manifest.sealed else values[:-1])


class Case(NamedTuple):
    name: str
    spoil: Callable[[Stick], None]
    comes_to: str


# --- damage: every kind of it to every kind of file ---


def _flipped(at: float) -> Callable[[Path], None]:
    def flip(file: Path) -> None:
        data = bytearray(file.read_bytes())
        data[min(int(len(data) * at), len(data) - 1)] ^= 0x10
        file.write_bytes(data)

    return flip


def _shortened(file: Path) -> None:
    os.truncate(file, file.stat().st_size // 2)


def _emptied(file: Path) -> None:
    os.truncate(file, 0)


def _lengthened(file: Path) -> None:
    with file.open("ab") as stream:
        stream.write(b"\0")


def _linked(file: Path) -> None:
    """The file itself, but behind a link."""
    elsewhere = file.parents[len(file.parts) - 2 if len(file.parts) < 4 else 3] / f"moved-{file.name}"
    file.rename(elsewhere)
    file.symlink_to(elsewhere)


def _looped(file: Path) -> None:
    file.unlink()
    file.symlink_to(file.name)


def _piped(file: Path) -> None:
    file.unlink()
    os.mkfifo(file)


def _foldered(file: Path) -> None:
    file.unlink()
    file.mkdir()


def _to_device(file: Path) -> None:
    file.unlink()
    file.symlink_to("/dev/zero")


_DAMAGE: dict[str, Callable[[Path], None]] = {
    "its first bit flipped": _flipped(0),
    "a bit at a quarter flipped": _flipped(0.25),
    "a bit in its middle flipped": _flipped(0.5),
    "a bit at three quarters flipped": _flipped(0.75),
    "its last bit flipped": _flipped(1),
    "half of it gone": _shortened,
    "all of it gone": _emptied,
    "a byte too long": _lengthened,
    "missing": Path.unlink,
    "behind a link": _linked,
    "a link to itself": _looped,
    "a pipe": _piped,
    "a folder": _foldered,
    "a link to a device": _to_device,
}
_UNSIGNED = "bundle_unsigned"
_UNFINISHED = "bundle_unfinished"
_FILES: dict[str, tuple[str, str]] = {
    "the manifest": ("manifest", _UNSIGNED),
    "the signature": ("manifest.sig", _UNSIGNED),
    "the mark of completion": ("complete", _UNFINISHED),
    "the publisher's proof": ("publisher", "damaged_part"),
    "the directory": ("frames/{directory}/000000", REST),
    "the catalogue": ("frames/{catalogue}/000000", REST),
    "a stream": ("frames/{stream}/000000", REST),
    "the blocks' hashes": ("hashes/000000", REST),
    "a document": ("{blob}", REST),
}


def _damaged() -> Iterator[Case]:
    for what, (name, comes_to) in _FILES.items():
        for how, spoil in _DAMAGE.items():
            yield Case(f"{what}: {how}", _spoiler(name, spoil), _outcome(name, how, comes_to))


def _outcome(name: str, how: str, comes_to: str) -> str:
    """What is not there, or hidden behind a link, is as if the stick had been pulled before it was written."""
    is_gone = how == "missing" or "link" in how
    return _UNFINISHED if is_gone and name in ("manifest", "manifest.sig", "complete") else comes_to


def _spoiler(name: str, spoil: Callable[[Path], None]) -> Callable[[Stick], None]:
    def act(stick: Stick) -> None:
        manifest = stick.manifest
        scopes = [scope.scope.hex() for scope in manifest.scopes]
        blob = bundles.blob_parts(manifest.blobs[0], manifest.part_bytes)[0].name
        names = {
            "directory": scopes[0],
            "catalogue": manifest.catalogue.hex(),
            "stream": scopes[-1],
            "blob": blob,
        }
        spoil(stick.bundle / name.format(**names))

    return act


# --- signatures ---


def _foreign(stick: Stick) -> None:
    stick.sign((stick.bundle / "manifest").read_bytes(), seed=bytes(range(32)))


def _altered_without_key(stick: Stick) -> None:
    (stick.bundle / "manifest").write_bytes(_encoded(replace(stick.manifest, serial=99)))


def _expired(stick: Stick) -> None:
    stick.change(replace(stick.manifest, created_ms=stick.manifest.created_ms + 400 * 86_400_000))


def _other_channel(stick: Stick) -> None:
    stick.change(replace(stick.manifest, channel="Ministry"))


def _other_device(stick: Stick) -> None:
    stick.change(replace(stick.manifest, device=bytes(16)))


def _other_publisher(stick: Stick) -> None:
    stick.change(replace(stick.manifest, publisher=bytes(16)))


def _other_community(stick: Stick) -> None:
    stick.change(replace(stick.manifest, community=bytes(16)))


def _other_key(stick: Stick) -> None:
    """The community's id, and a key that the enemy has."""
    own = Ed25519PrivateKey.generate().public_key().public_bytes_raw()
    stick.change(replace(stick.manifest, community_key=own))


# --- what a manifest may claim, signed by somebody who has the key ---


def _with_blob(**claims: object) -> Callable[[Stick], None]:
    def act(stick: Stick) -> None:
        first, *others = stick.manifest.blobs
        stick.change(replace(stick.manifest, blobs=(replace(first, **claims), *others)))

    return act


def _with(**claims: object) -> Callable[[Stick], None]:
    return lambda stick: stick.change(replace(stick.manifest, **claims))


def _with_part(**claims: object) -> Callable[[Stick], None]:
    def act(stick: Stick) -> None:
        *others, last = stick.manifest.scopes
        parts = (replace(last.parts[0], **claims), *last.parts[1:])
        stick.change(replace(stick.manifest, scopes=(*others, replace(last, parts=parts))))

    return act


def _twice(stick: Stick) -> None:
    manifest = stick.manifest
    stick.change(replace(manifest, blobs=(manifest.blobs[0], *manifest.blobs)))


def _backwards(stick: Stick) -> None:
    stick.change(replace(stick.manifest, blobs=stick.manifest.blobs[::-1]))


def _many(stick: Stick) -> None:
    """More files than a bundle may list, and more than its list may weigh."""
    blob = Blob(bytes(32), 0, bytes(16), "", "", "", "")
    many = tuple(replace(blob, sha256=number.to_bytes(32, "big")) for number in range(1_000_000))
    stick.change(replace(stick.manifest, blobs=many))


def _many_parts(stick: Stick) -> None:
    link = bytes(32)
    parts = tuple(FramesPart(Mark(at, link), Mark(at + 1, link), link, 1) for at in range(20_001))
    (first, *others) = stick.manifest.scopes
    stick.change(replace(stick.manifest, scopes=(replace(first, parts=parts), *others)))


def _trailing(stick: Stick) -> None:
    stick.sign((stick.bundle / "manifest").read_bytes() + b"\xc0")


def _nested(stick: Stick) -> None:
    stick.sign(b"\x91" * 100_000 + b"\xc0")


def _no_manifest(stick: Stick) -> None:
    stick.sign(b"PK\x03\x04 this is an archive")


def _renamed(stick: Stick) -> None:
    stick.bundle.rename(stick.bundle.with_name("0" * 32))


# --- what a part may hold, its hash as it should be ---


def _bomb_as_proof(stick: Stick) -> None:
    """Who may publish is read before anything else is believed."""
    data = _framed([_bomb(sheaf) for sheaf in _sheaves((stick.bundle / "publisher").read_bytes())])
    (stick.bundle / "publisher").write_bytes(data)
    stick.change(replace(stick.manifest, proof=Piece(_hash(data), len(data))))


def _exchanged(one: Path, other: Path) -> None:
    elsewhere = one.with_name("elsewhere")
    one.rename(elsewhere)
    other.rename(one)
    elsewhere.rename(other)


def _files_exchanged(stick: Stick) -> None:
    manifest = stick.manifest
    one, other = (
        stick.bundle / bundles.blob_parts(b, manifest.part_bytes)[0].name for b in manifest.blobs[:2]
    )
    _exchanged(one, other)


def _logs_exchanged(stick: Stick) -> None:
    one, other = (
        stick.bundle / "frames" / scope.scope.hex() / "000000" for scope in stick.manifest.scopes[-2:]
    )
    _exchanged(one, other)


def _log_under_anothers_name(stick: Stick) -> None:
    """By somebody who has the librarian's key: the parts of one log are said to be those of another."""
    *others, one, other = stick.manifest.scopes
    data = (stick.bundle / "frames" / one.scope.hex() / "000000").read_bytes()
    (stick.bundle / "frames" / other.scope.hex() / "000000").write_bytes(data)
    stick.change(replace(stick.manifest, scopes=(*others, one, replace(other, parts=one.parts[:1]))))


def _with_data(change: Callable[[bytes], bytes]) -> Callable[[Stick], None]:
    """The last log's first part altered by somebody who has the librarian's key, but not the community's."""

    def act(stick: Stick) -> None:
        manifest = stick.manifest
        *others, last = manifest.scopes
        file = stick.bundle / "frames" / last.scope.hex() / "000000"
        data = change(file.read_bytes())
        file.write_bytes(data)
        part = replace(last.parts[0], sha256=_hash(data), size=len(data))
        stick.change(replace(manifest, scopes=(*others, replace(last, parts=(part, *last.parts[1:])))))

    return act


def _hash(data: bytes) -> bytes:
    return hashlib.sha256(data).digest()


def _sheaves(data: bytes) -> list[Sheaf]:
    return [decode_sheaf(message.payload) for message in FrameReader().feed(data)]


def _each(change: Callable[[Sheaf], Sheaf]) -> Callable[[bytes], bytes]:
    return lambda data: _framed([change(sheaf) for sheaf in _sheaves(data)])


def _framed(sheaves: list[Sheaf]) -> bytes:
    return MAGIC + b"".join(frame(FrameKind.SHEAF, encode(sheaf)) for sheaf in sheaves)


def _bomb(sheaf: Sheaf) -> Sheaf:
    """A few thousand bytes that would be 20 MB."""
    return replace(sheaf, block=Squeezer(dictionary()).pack(bytes(20_000_000)))


def _unknown_frame(data: bytes) -> bytes:
    return data + frame(FrameKind.REQUEST, b"")


def forged(stick: Stick) -> None:
    """A document exchanged for another, with hashes that fit it, under the name of the old one."""
    manifest = stick.manifest
    blob = manifest.blobs[0]
    evil = b"\x7fELF" + bytes(blob.size - 4)
    (stick.bundle / bundles.blob_parts(blob, manifest.part_bytes)[0].name).write_bytes(evil)
    hashes = bytearray((stick.bundle / "hashes/000000").read_bytes())
    blocks = [_hash(evil[at : at + 65536])[:16] for at in range(0, len(evil), 65536)]
    hashes[: 16 * len(blocks)] = b"".join(blocks)
    (stick.bundle / "hashes/000000").write_bytes(hashes)
    stick.change(replace(manifest, hashes=(Piece(_hash(bytes(hashes)), len(hashes)),)))


# --- folders and names ---


def _linked_folder(name: str) -> Callable[[Stick], None]:
    def act(stick: Stick) -> None:
        folder, elsewhere = stick.bundle / name, stick.target / "elsewhere"
        folder.rename(elsewhere)
        folder.symlink_to(elsewhere)

    return act


def _linked_bundle(stick: Stick) -> None:
    bundle, elsewhere = stick.bundle, stick.target / "elsewhere"
    bundle.rename(elsewhere)
    bundle.symlink_to(elsewhere)


def _linked_gll(stick: Stick) -> None:
    (stick.target / "GLL").rename(stick.target / "elsewhere")
    (stick.target / "GLL").symlink_to(stick.target / "elsewhere")


def _beside(*names: str) -> Callable[[Stick], None]:
    """Names that mean something to some system, with a whole bundle or a file behind each."""

    def act(stick: Stick) -> None:
        bundle = stick.bundle
        for name in names:
            shutil.copytree(bundle, stick.target / "GLL" / name)

    return act


def _in_capitals(stick: Stick) -> None:
    """On a drive that tells ``a`` from ``A``: the bundle under its name, and another one that differs in case alone."""
    shutil.copytree(stick.bundle / "blobs", stick.bundle / "BLOBS")
    shutil.copytree(stick.bundle, stick.target / "GLL" / stick.bundle.name.upper())


def _litter(stick: Stick) -> None:
    """What systems and viruses leave on sticks."""
    for name in (
        "autorun.inf",
        "System Volume Information",
        "._manifest",
        "Thumbs.db",
        "GLL.exe",
        "desktop.ini",
    ):
        (stick.bundle / name).write_bytes(b"MZ")
        (stick.target / "GLL" / name).write_bytes(b"MZ")
    for folder in stick.bundle.rglob("*"):
        if folder.is_dir():
            (folder / "virus.lnk").write_bytes(b"L\0\0\0")


CASES: tuple[Case, ...] = (
    *_damaged(),
    Case("signed by a stranger", _foreign, "publisher_unknown"),
    Case("altered by somebody without the key", _altered_without_key, _UNSIGNED),
    Case("signed after the right had ended", _expired, "publisher_expired"),
    Case("signed for another series", _other_channel, "publisher_unknown"),
    Case("signed for another device", _other_device, "publisher_unknown"),
    Case("under another publisher's record", _other_publisher, "publisher_unknown"),
    Case("of another community", _other_community, "bundle_other_community"),
    Case("of this community under another key", _other_key, "bundle_other_community"),
    Case("a file of more than 8 GB", _with_blob(size=9 * 1024**3), "damaged_manifest"),
    Case("a file of 4 GB", _with_blob(size=2**32), "damaged_manifest"),
    Case("a file of 2^53 bytes", _with_blob(size=2**53), "damaged_manifest"),
    Case("a size that fits its blocks and not its bytes", _with_blob(size=99_999), REST),
    Case("a hash that is too short", _with_blob(sha256=b"\0" * 31), "damaged_manifest"),
    Case("a resource that is no id", _with_blob(resource=b"../../etc"), "damaged_manifest"),
    Case("a title longer than any", _with_blob(title="x" * 501), "damaged_manifest"),
    Case("a title of markup", _with_blob(title="<script>alert(1)</script>"), AS_EVER),
    Case("a title that is a path", _with_blob(title="../../../../etc/passwd", name="C:\\CON"), AS_EVER),
    Case("a title that is a whole path", _with_blob(title="/etc/passwd", name="\\\\pc\\c$\\x"), AS_EVER),
    Case("a title that turns the line around", _with_blob(title="\u202efdp.exe"), AS_EVER),
    Case("parts of no size", _with(part_bytes=0), "damaged_manifest"),
    Case("parts that FAT32 does not take", _with(part_bytes=2**32), "damaged_manifest"),
    Case("parts that cut blocks", _with(part_bytes=100_000), "damaged_manifest"),
    Case("no hashes", _with(hashes=()), "damaged_manifest"),
    Case("an id that is a path", _with(id=b"../../../../tmp/"), "damaged_manifest"),
    Case("a newer format", _with(format=3), "bundle_newer"),
    Case("a format with sealed parts, and none", _with(format=2), "damaged_manifest"),
    Case("sealed parts in the format without", _with(sealed=(Piece(bytes(32), 100),)), "damaged_manifest"),
    Case("a sealed part of 16 GB", _with(format=2, sealed=(Piece(bytes(32), 2**34),)), "damaged_manifest"),
    Case("a sealed part that is not there", _with(format=2, sealed=(Piece(bytes(32), 100),)), REST),
    Case("the same file twice", _twice, "damaged_manifest"),
    Case("files out of order", _backwards, "damaged_manifest"),
    Case("a million files", _many, _UNSIGNED),
    Case("more than 20,000 parts", _many_parts, "damaged_manifest"),
    Case("more behind the manifest", _trailing, "damaged_manifest"),
    Case("nested 100,000 deep", _nested, "damaged_manifest"),
    Case("an archive instead of a manifest", _no_manifest, "damaged_manifest"),
    Case("under another bundle's name", _renamed, "damaged_manifest"),
    Case("a part that ends before it begins", _with_part(end=Mark(0, bytes(32))), "damaged_manifest"),
    Case("a part that begins later than it says", _with_part(before=Mark(1, bytes(32))), REST),
    Case("a part of another link", _with_part(before=Mark(0, bytes(32))), REST),
    Case("a part of 16 GB", _with_part(size=2**34), "damaged_manifest"),
    Case("a bomb in a part", _with_data(_each(_bomb)), REST),
    Case("a forged seal", _with_data(_each(lambda sheaf: replace(sheaf, seal=bytes(64)))), REST),
    Case("no tips", _with_data(_each(lambda sheaf: replace(sheaf, tips=()))), REST),
    Case("another link before", _with_data(_each(lambda sheaf: replace(sheaf, link=bytes(32)))), REST),
    Case("a short link", _with_data(_each(lambda sheaf: replace(sheaf, link=b""))), REST),
    Case("no columns", _with_data(_each(lambda sheaf: replace(sheaf, block=b"\0"))), REST),
    Case("the same sheaf twice", _with_data(lambda data: _framed(_sheaves(data) * 2)), REST),
    Case("a part without sheaves", _with_data(lambda data: MAGIC), REST),
    Case("a part of no frames", _with_data(lambda data: b"GLL0" + data[4:]), REST),
    Case("a frame of another kind", _with_data(_unknown_frame), REST),
    Case("a frame cut at its end", _with_data(lambda data: data[:-1]), REST),
    Case("a bomb as the publisher's proof", _bomb_as_proof, "damaged_part"),
    Case("two documents under each other's names", _files_exchanged, REST),
    Case("two logs under each other's names", _logs_exchanged, REST),
    Case("a log signed as another", _log_under_anothers_name, REST),
    Case("a document exchanged for a program", forged, REST),
    Case("frames behind a link", _linked_folder("frames"), REST),
    Case("files behind a link", _linked_folder("blobs"), REST),
    Case("the bundle behind a link", _linked_bundle, "no_bundle"),
    Case("all of GLL behind a link", _linked_gll, "no_bundle"),
    Case("names of devices beside it", _beside("CON", "NUL.txt", "AUX", "COM1"), AS_EVER),
    Case(
        "names like ours beside it",
        _beside("A" * 32, "\uff10" * 32, "0" * 31, "0" * 33, " " + "0" * 31),
        AS_EVER,
    ),
    Case("the same names in capitals beside it", _in_capitals, AS_EVER),
    Case("names that go up", _beside("..\\up", "%2e%2e%2fup", "\u2025"), AS_EVER),
    Case("litter of systems and viruses", _litter, AS_EVER),
)
