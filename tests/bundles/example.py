"""The example of docs/bundle-format.md, made by the program: one member's card, one document, keys that everybody knows."""

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from gllcore.bundles import (
    FORMAT,
    Blob,
    FramesPart,
    Manifest,
    Mark,
    Piece,
    ScopeFrames,
    Totals,
    encode_manifest,
    manifest_message,
    signature_file,
)
from gllcore.clock import HybridTime
from gllcore.compression import Squeezer
from gllcore.files import BLOCK_HASH_BYTES
from gllcore.ids import SERVER_DEVICE, CommunityId, directory_scope
from gllcore.model.people import MemberField
from gllcore.operations import Entry, Kind, Operation, first_link, next_link, op_id, pack
from gllcore.protocol import Tip, seal_message
from gllcore.reconciliation import Offer, Seal
from gllcore.sheaves import WrittenPart, parts_of
from gllfiles.hashing import card_of_blocks
from gllserver.bootstrap import dictionary

COMMUNITY = CommunityId(b"a community: 16b")
COMMUNITY_KEY = Ed25519PrivateKey.from_private_bytes(bytes(range(32)))
DEVICE_KEY = Ed25519PrivateKey.from_private_bytes(bytes(range(32, 64)))
DOCUMENT = b"Wash your hands.\n"


def part() -> WrittenPart:
    """The directory's first part: one card."""
    scope = directory_scope(COMMUNITY)
    op = Operation(
        scope, Kind.MEMBER, None, pack({MemberField.NAME: "Lina"}), HybridTime(1_700_000_000_000, 0), 0, SERVER_DEVICE
    )  # fmt: skip
    entry = Entry(op_id(op), op, 1, 1_700_000_000_500)
    before = first_link(COMMUNITY, scope)
    tip = Tip(scope, 1, next_link(before, entry.op_id, 1_700_000_000_500))
    seal = Seal((tip,), COMMUNITY_KEY.sign(seal_message(COMMUNITY, [tip])))
    (made,) = parts_of(COMMUNITY, [Offer(0, scope, (entry,), before, seal)], Squeezer(dictionary()))
    return made


def manifest(made: WrittenPart, sha256: bytes) -> Manifest:
    """``made`` is the part as it lies on the stick, ``sha256`` its hash."""
    card = card_of_blocks([DOCUMENT])
    scope = ScopeFrames(
        directory_scope(COMMUNITY),
        "Directory",
        (FramesPart(Mark(*made.before), Mark(*made.end), sha256, len(made.data)),),
    )
    blob = Blob(card.sha256, card.size, bytes([7]) * 16, "Hand hygiene", "en", "", "text/plain")
    return Manifest(
        format=FORMAT, id=bytes(range(16)), channel="National library", serial=1, created_ms=1_700_000_001_000,
        publisher=bytes([1]) * 16, device=bytes([2]) * 16, member=bytes([3]) * 16, publisher_name="Lina",
        community=COMMUNITY, community_key=COMMUNITY_KEY.public_key().public_bytes_raw(),
        community_name="Learning Laboratory", server="https://gll.example.org", catalogue=bytes([4]) * 16,
        scopes=(scope,), blobs=(blob,), hashes=(Piece(card_of_blocks([card.hashes]).sha256, BLOCK_HASH_BYTES),),
        withdrawn=(), proof=Piece(bytes(32), 0), totals=Totals(1, 1, len(made.data) + card.size),
    )  # fmt: skip


def signed(raw: bytes) -> bytes:
    """The content of ``manifest.sig``."""
    return signature_file(DEVICE_KEY.public_key().public_bytes_raw(), DEVICE_KEY.sign(manifest_message(raw)))


def encoded(made: WrittenPart, sha256: bytes) -> bytes:
    return encode_manifest(manifest(made, sha256))
