"""What enemies put on sticks: parcels of somebody else's, receipts that are not the community's, logs that a publisher has told otherwise."""

import hashlib
from pathlib import Path

import msgspec
from msgspec.structs import replace

from gllapp.platform.letterbox import Box, Letter, Letterbox
from gllapp.usecases.forum import list_streams
from gllcore.bundles import (
    COMPLETE,
    MANIFEST,
    SIGNATURE,
    FramesPart,
    Manifest,
    Mark,
    ScopeFrames,
    complete_file,
    decode_manifest,
    encode_manifest,
    frames_name,
    manifest_message,
    signature_file,
)
from gllcore.clock import HybridTime
from gllcore.compression import Squeezer
from gllcore.ids import CommunityId, OpId, ScopeId, card_scope
from gllcore.model.discussions import PostField
from gllcore.operations import Fields, Kind, Operation, next_link, pack
from gllcore.parcels import (
    PARCEL_MAGIC,
    RECEIPT_MAGIC,
    Parcel,
    Receipt,
    Reply,
    Taken,
    contents_of,
    encode,
    framed,
    parcel_bond,
    parcel_id,
    parcel_message,
    read_parcel,
    receipt_bond,
    receipt_message,
)
from gllcore.protocol import Tip
from gllcore.reconciliation import Offer, Seal
from gllcore.sheaves import Stretch, parts_of, read_sheaves
from gllfiles.bundles import bundle_folders
from gllfiles.sealing import public_of, seal, signed
from gllserver.bootstrap import dictionary
from tests.simulation.device import SimulatedDevice

# Nobody's key: that of whoever makes receipts without being the community.
_FORGERS_SEED = bytes(range(32))


def forge_parcel(stick: Path, author: SimulatedDevice) -> None:
    """A parcel of this device's with a post that its owner never wrote; whoever made it has not got the device's key."""
    profile, now_ms = author.desk.replica.profile(), author.now_ms()
    for stream in list_streams(author.desk)[:1]:
        said: Fields = {
            PostField.TITLE: "Forged",
            PostField.BODY: "I never said so",
            PostField.LANGUAGE: "en",
        }
        written = HybridTime(max(now_ms, 0))
        op = Operation(card_scope(stream.id), Kind.POST, None, pack(said), written, 0, author.id)
        (content,) = contents_of([msgspec.msgpack.encode(op)])
        box = Letterbox(stick)
        number = box.last_number(author.id) + 1
        bond = parcel_bond(profile.community, author.id, number)
        sealed = seal(Squeezer(dictionary()).pack(encode(content)), profile.community_key, bond)
        key = public_of(author.seed)
        encoded = encode(Parcel(profile.community, author.id, key, number, now_ms, 1, sealed))
        data = framed(PARCEL_MAGIC, signed(_FORGERS_SEED, parcel_message(encoded)), encoded)
        box.write(Box.OUTGOING, Letter(author.id, number), data)


def forge_receipts(stick: Path, waiting: list[OpId]) -> None:
    """Beside each parcel a receipt that says that all of ``waiting`` was received; whoever made it is not the community."""
    box = Letterbox(stick)
    for letter in box.letters(Box.OUTGOING):
        data = box.read(Box.OUTGOING, letter)
        parcel, _ = read_parcel(data, letter.name)
        name = parcel_id(data)
        reply = Reply(tuple(Taken(op_id, 1_000 + place, 1) for place, op_id in enumerate(waiting)))
        sealed = seal(encode(reply), parcel.key, receipt_bond(name))
        encoded = encode(Receipt(parcel.community, parcel.device, parcel.number, name, sealed))
        box.write(
            Box.RECEIPTS,
            letter,
            framed(RECEIPT_MAGIC, signed(_FORGERS_SEED, receipt_message(encoded)), encoded),
        )


def tell_otherwise(stick: Path, publisher: SimulatedDevice) -> None:
    """In bundles of this device the end of every log is another one, and its owner has signed them again.

    Raises GllError where what is on the stick cannot be read.
    """
    for folder in bundle_folders(stick):
        if not (folder / COMPLETE).is_file():
            continue
        manifest = decode_manifest((folder / MANIFEST).read_bytes())
        if manifest.device == publisher.id:
            scopes = tuple(_with_another_end(folder, manifest.community_id, each) for each in manifest.scopes)
            _sign(folder, replace(manifest, scopes=scopes), publisher.seed)


def _with_another_end(folder: Path, community: CommunityId, last: ScopeFrames) -> ScopeFrames:
    if not last.parts:
        return last
    scope, number = ScopeId(last.scope), len(last.parts) - 1
    file = folder / frames_name(scope, number)
    squeezer = Squeezer(dictionary())
    stretches = read_sheaves(file.read_bytes(), community, scope, squeezer, lambda _signature, _message: True)
    stretches[-1] = _later(stretches[-1])
    offers = [Offer(1, scope, each.entries, each.before.link, _seal_over(scope, each)) for each in stretches]
    (made,) = parts_of(community, offers, squeezer)
    file.write_bytes(made.data)
    hashed = hashlib.sha256(made.data).digest()
    part = FramesPart(Mark(*made.before), Mark(*made.end), hashed, len(made.data))
    return replace(last, parts=(*last.parts[:-1], part))


def _later(stretch: Stretch) -> Stretch:
    """Its last entry was received a moment later than it was."""
    *before, last = stretch.entries
    received_ms = (last.received_ms or 0) + 1
    link = stretch.links[-2] if before else stretch.before.link
    links = (*stretch.links[:-1], next_link(link, last.op_id, received_ms))
    return stretch._replace(entries=(*before, replace(last, received_ms=received_ms)), links=links)


def _seal_over(scope: ScopeId, stretch: Stretch) -> Seal:
    """The seal as it was, said to be over where these entries end."""
    (seal,) = stretch.seals
    others = [tip for tip in seal.tips if tip.scope != scope]
    return Seal((Tip(scope, *stretch.end), *others), seal.signature)


def _sign(folder: Path, manifest: Manifest, seed: bytes) -> None:
    raw = encode_manifest(manifest)
    signature = signature_file(public_of(seed), signed(seed, manifest_message(raw)))
    (folder / MANIFEST).write_bytes(raw)
    (folder / SIGNATURE).write_bytes(signature)
    (folder / COMPLETE).write_bytes(complete_file(raw, signature))
