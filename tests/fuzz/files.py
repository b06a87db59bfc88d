"""What files from strangers are read by, each reader alone: cards, bundles, parcels, light versions, bibliographies."""

import hashlib
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from functools import partial

import msgspec
from msgspec.structs import replace

from gllapp.platform.devicekey import is_signed
from gllcore import bundles, columns, files, parcels
from gllcore.bundles import FORMAT, Mark
from gllcore.catalogue import resource_of, shelf_of
from gllcore.clock import HybridTime
from gllcore.compression import Squeezer
from gllcore.errors import GllError
from gllcore.files import FileCard, Span
from gllcore.frames import MAGIC, FrameKind, FrameReader, frame
from gllcore.ids import SERVER_DEVICE, RecordId, directory_scope
from gllcore.model.library import FileRole, ResourceField, ShelfField
from gllcore.operations import Entry, Fields, Kind, Operation, next_link, op_id, pack, reference
from gllcore.protocol import encode
from gllcore.publishers import PublisherField, publisher_of
from gllcore.reconciliation import SealTip
from gllcore.rules import check_operation
from gllcore.sheaves import Sheaf, decode_sheaf, read_part, read_sheaves
from gllcore.site_cards import SiteCard, decode_site_card, encode_site_card
from gllfiles.description import Description
from gllfiles.formats import Format, written
from gllfiles.formats.bibtex import read_bibtex
from gllfiles.formats.csl import read_csl
from gllfiles.formats.ris import read_ris
from gllfiles.formats.tables import read_table
from gllfiles.hashing import card_of_blocks
from gllfiles.helper.messages import Extracted
from gllfiles.sealing import public_of, seal, signed
from gllfiles.texts.light import MOST_BYTES, light_text, light_version
from gllserver.bootstrap import dictionary
from tests.bundles import example
from tests.fuzz.decoders import COMMUNITY, DEVICE, SCOPE, Decoder
from tests.fuzz.mutating import Mutator

if sys.version_info >= (3, 14):
    from compression import zstd
else:
    from backports import zstd  # the same module, for the Pythons before

_SEED = bytes(range(32))
_CHECKSUM_BYTES = 32
_DOCUMENT_BYTES = 150_000
# A few kilobytes that say that they are twice what a text may be.
_BOMB = zstd.compress(bytes(MOST_BYTES * 2))


def readers() -> list[Decoder]:
    """One for each file format and for each message that came with the library."""
    return [*_of_files(), *_of_bundles(), *_of_parcels(), *_of_the_catalogue(), *_of_documents()]


# --- files on the wire ---


def _of_files() -> Iterator[Decoder]:
    card = card_of_blocks([bytes(files.BLOCK_BYTES), b"the rest"])
    yield Decoder(
        "file-card", _card, [files.encode_card(card), files.encode_card(FileCard(card.sha256, 0, b""))]
    )
    spans = list(files.missing_spans(_DOCUMENT_BYTES, {1}))
    yield Decoder("missing-spans", _missing, [files.encode_missing(spans), files.encode_missing([])])


def _card(payload: bytes) -> None:
    card = files.decode_card(payload)
    assert files.decode_card(files.encode_card(card)) == card
    assert all(len(card.hash_of(at)) == files.BLOCK_HASH_BYTES for at in {0, card.blocks - 1} if card.blocks)


def _missing(payload: bytes) -> None:
    for span in files.decode_missing(payload, _DOCUMENT_BYTES):
        assert isinstance(span, Span)
        assert 0 <= span.start < span.end <= _DOCUMENT_BYTES


# --- bundles ---


class SheafReader(Decoder):
    """Sheaves; half of the lies are told with links and tips that fit, by somebody who has the community's key."""

    def mutated(self, mutator: Mutator, data: bytes, others: Sequence[bytes]) -> bytes:
        with suppress(GllError, ValueError, TypeError, OverflowError, RecursionError):
            made = [_fitting(decode_sheaf(each.payload), mutator) for each in FrameReader().feed(data)]
            if made and mutator.happens(0.6):
                return MAGIC + b"".join(made)
        return mutator.stream_of(data, others, lambda _kind, _block: None)


def _fitting(sheaf: Sheaf, mutator: Mutator) -> bytes:
    """A sheaf whose block says something else, under tips that are true of it where it can be read."""
    raw = mutator.bytes_of(Squeezer(dictionary()).unpack(sheaf.block), ())
    changed = replace(sheaf, block=Squeezer(dictionary()).pack(raw))
    with suppress(GllError, ValueError, TypeError, OverflowError, RecursionError):
        changed = replace(changed, tips=_tips_after(sheaf, raw))
    return frame(FrameKind.SHEAF, encode(changed))


def _tips_after(sheaf: Sheaf, raw: bytes) -> tuple[SealTip, ...]:
    """The sheaf's tips, the first of them where the entries of this block end."""
    (run,) = columns.runs_of(columns.decode(raw), example.COMMUNITY, {})
    link = sheaf.link
    for entry in run.entries:
        link = next_link(link, entry.op_id, entry.received_ms or 0)
    first, *others = sheaf.tips
    return (replace(first, seq=run.entries[-1].seq or 0, link=link), *others)


def _of_bundles() -> Iterator[Decoder]:
    made = example.part()
    scope = directory_scope(example.COMMUNITY)
    key = example.COMMUNITY_KEY.public_key().public_bytes_raw()
    sealed = partial(is_signed, key)
    raw = example.encoded(made, hashlib.sha256(made.data).digest())

    def part(data: bytes) -> None:
        found = read_part(data, example.COMMUNITY, scope, Squeezer(dictionary()), sealed)
        assert (found.before, found.end) == (made.before, made.end), "not what the community has sealed"

    def believed(data: bytes) -> None:
        for stretch in read_sheaves(data, example.COMMUNITY, scope, Squeezer(dictionary()), _believe):
            assert all(entry.op_id == op_id(entry.op) for entry in stretch.entries)
            assert len(stretch.links) == len(stretch.entries) > 0
            assert stretch.at(stretch.end.seq) == stretch.end

    yield SheafReader("sheaves", part, [made.data])
    yield SheafReader("sheaves-sealed", believed, [made.data])
    yield Decoder("manifest", _manifest, [raw])
    yield Decoder("signature-file", bundles.parted_signature, [example.signed(raw)])
    yield Summed("site-card", _site_card, [_a_site_card()])


def _believe(_signature: bytes, _message: bytes) -> bool:
    return True


def _manifest(raw: bytes) -> None:
    manifest = bundles.decode_manifest(raw)
    assert bundles.encode_manifest(manifest) == raw
    names = [name for name, _ in bundles.files_of(manifest)]
    assert len(set(names)) == len(names), "two files of one name"
    assert all(set(name) <= set("abcdef0123456789/.publisherfmshbo") and ".." not in name for name in names)


class Summed(Decoder):
    """Files that end with the hash of what is before it: most changes are told with a hash that fits."""

    def mutated(self, mutator: Mutator, data: bytes, others: Sequence[bytes]) -> bytes:
        content = data[4:-_CHECKSUM_BYTES]
        if mutator.happens(0.2):
            return mutator.bytes_of(data, others)
        changed = data[:4] + mutator.bytes_of(content, ())
        return changed + hashlib.sha256(changed).digest()


def _a_site_card() -> bytes:
    link = bytes(32)
    return encode_site_card(SiteCard(FORMAT, COMMUNITY, 1, ((SCOPE, Mark(3, link)),), bytes(32)))


def _site_card(data: bytes) -> None:
    card = decode_site_card(data, "a card")
    assert all(len(scope) == 16 for scope in card.cursors)
    assert all(len(file) == 16 for file in card.file_ids)


# --- parcels ---


def _of_parcels() -> Iterator[Decoder]:
    operation = Operation(SCOPE, Kind.POST, None, pack({2: "body"}), HybridTime(1), 0, DEVICE)
    content = parcels.Content((parcels.Item(parcels.ItemType.OPERATION, msgspec.msgpack.encode(operation)),))
    plain = parcels.encode(content)
    bond = parcels.parcel_bond(COMMUNITY, DEVICE, 7)
    parcel = parcels.encode(
        parcels.Parcel(COMMUNITY, DEVICE, public_of(_SEED), 7, 1, 1, seal(plain, public_of(_SEED), bond))
    )
    data = parcels.framed(parcels.PARCEL_MAGIC, signed(_SEED, parcels.parcel_message(parcel)), parcel)
    reply = parcels.encode(
        parcels.Reply(
            (parcels.Taken(bytes(16), 1, 2),), (parcels.NotTaken(bytes(16), "bad_name", {"limit": 1}),)
        )
    )
    name = parcels.parcel_id(data)
    receipt = parcels.encode(
        parcels.Receipt(COMMUNITY, DEVICE, 7, name, seal(reply, public_of(_SEED), parcels.receipt_bond(name)))
    )
    answer = parcels.framed(parcels.RECEIPT_MAGIC, signed(_SEED, parcels.receipt_message(receipt)), receipt)
    yield Framed("parcel", lambda found: parcels.read_parcel(found, "a parcel"), [data])
    yield Framed("receipt", parcels.read_receipt, [answer])
    yield Decoder("parcel-content", parcels.decode_content, [plain])
    yield Decoder("receipt-reply", parcels.decode_reply, [reply])


class Framed(Decoder):
    """A parcel or a receipt: most changes are made to what is signed, behind the head."""

    _HEAD = 5 + 64

    def mutated(self, mutator: Mutator, data: bytes, others: Sequence[bytes]) -> bytes:
        if mutator.happens(0.3):
            return mutator.bytes_of(data, others)
        return data[: self._HEAD] + mutator.bytes_of(data[self._HEAD :], ())


# --- the catalogue ---

_RESOURCE: Fields = {
    ResourceField.TITLE: "Hand hygiene",
    ResourceField.AUTHORS: ["Owusu, Ama", "WHO"],
    ResourceField.YEAR: 2019,
    ResourceField.TOPICS: [["wash"], []],
    ResourceField.LANGUAGE: "en",
    ResourceField.FILES: [[bytes(16), 5, "application/pdf", int(FileRole.TEXT), "a.pdf"]],
    ResourceField.TRANSLATES: reference(DEVICE),
    ResourceField.SHELVES: [["00" * 16], []],
    ResourceField.WITHDRAWN: True,
}
_SHELF: Fields = {ShelfField.NAME: "WASH", ShelfField.LANGUAGE: "en"}
_PUBLISHER: Fields = {
    PublisherField.DEVICE: reference(DEVICE),
    PublisherField.MEMBER: reference(DEVICE),
    PublisherField.KEY: bytes(32),
    PublisherField.CHANNEL: "WHO",
    PublisherField.UNTIL_MS: 2**40,
}
# What a librarian's program says, by the kind of record.
SAID: tuple[tuple[Kind, Fields], ...] = (
    (Kind.RESOURCE, _RESOURCE),
    (Kind.SHELF, _SHELF),
    (Kind.PUBLISHER, _PUBLISHER),
)


def _of_the_catalogue() -> Iterator[Decoder]:
    folds: tuple[Callable[[list[Entry]], object], ...] = (resource_of, shelf_of, publisher_of)
    for (kind, fields), fold in zip(SAID, folds, strict=True):
        yield Decoder(f"{kind.name.lower()}-fold", partial(_folded, kind, fields, fold), [pack(fields)])


def _folded(kind: Kind, fields: Fields, fold: Callable[[list[Entry]], object], payload: bytes) -> None:
    """As the creation, and as an edit of what was right; in whatever order both came."""
    made = _entry(kind, None, pack(fields), 1)
    edit = _entry(kind, made.record, payload, 2)
    assert fold([made, edit]) == fold([edit, made])
    alone = _entry(kind, None, payload, 1)
    msgspec.msgpack.encode(fold([alone]))
    check_operation(alone.op)
    check_operation(edit.op)


def _entry(kind: Kind, record: RecordId | None, payload: bytes, seq: int) -> Entry:
    op = Operation(SCOPE, kind, record, payload, HybridTime(seq), seq - 1, SERVER_DEVICE)
    return Entry(op_id(op), op, seq, seq)


# --- documents ---

_READ: dict[Format, Callable[[bytes], object]] = {
    Format.CSV: read_table,
    Format.BIBTEX: read_bibtex,
    Format.RIS: read_ris,
    Format.CSL: read_csl,
}


def _of_documents() -> Iterator[Decoder]:
    light = light_version(Extracted(markdown="# Soap\n\nWash your hands."), "Soap", "On hands")
    yield Decoder("light-text", _light, [light, _BOMB])
    resources = [
        Description(
            title=title,
            authors=("Owusu, Ama", "World Health Organization"),
            year=2019,
            doi="10.1000/1",
            abstract="A {B}\nC",
        )
        for title in ("Hand hygiene & soap", "Água, sabão")
    ]
    for form, read in _READ.items():
        yield Decoder(f"read-{form}", read, [written(resources, form), written(resources[:1], form)])


def _light(packed: bytes) -> None:
    assert len(light_text(packed)) <= MOST_BYTES
