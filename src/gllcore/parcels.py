"""Parcels: what waits on a PC without a connection, on its way to the server on a stick, and the receipts that travel back.

Both are files that a stranger carries: signed by whoever made them, sealed for whoever is to read them, whole or worth nothing.
docs/parcels.md tells the format. What is sealed in a parcel is a `Content`, in a receipt a `Reply`; how, is the business of
gllfiles.sealing.
"""

from collections.abc import Iterable, Iterator
from enum import IntEnum
from typing import Final, NamedTuple, TypeVar

import msgspec

from gllcore.errors import Refused
from gllcore.ids import ID_BYTES, digest
from gllcore.protocol import SIGNATURE_BYTES, Small

PARCELS_PATH: Final = "/v1/parcels"
PARCEL_MAGIC: Final = b"GLLP"
RECEIPT_MAGIC: Final = b"GLLR"
VERSION: Final = 1
# One parcel, or one receipt: what a slow link moves in a few minutes, and a server reads at once.
PARCEL_BYTES: Final = 640 * 1024
# What the items of one parcel weigh before they are packed, and how many there are.
CONTENT_BYTES: Final = 480 * 1024
ITEMS: Final = 2_000
_HEAD_BYTES = len(PARCEL_MAGIC) + 1
_KEY_BYTES = 32

_T = TypeVar("_T")


class ItemType(IntEnum):
    """What an item of a parcel is. Numbers are for ever; a server leaves those that it does not know for a newer one."""

    OPERATION = 1
    REGISTRATION = 2


class Item(msgspec.Struct, frozen=True, array_like=True):
    type: Small
    content: bytes


class Content(msgspec.Struct, frozen=True, array_like=True):
    """What is sealed in a parcel: items in the order written. An operation is encoded as when it was written."""

    items: tuple[Item, ...]


class Parcel(msgspec.Struct, frozen=True, array_like=True):
    """What anyone may see of a parcel: whose device has sent it (``key`` is its public key), and how much is in it.

    ``number`` counts the parcels of a replica; copies of one may use the same.
    """

    community: bytes
    device: bytes
    key: bytes
    number: Small
    made_ms: Small
    items: Small
    sealed: bytes


class Taken(msgspec.Struct, frozen=True, array_like=True):
    """An operation that has its place in the log; ``received_ms`` is the server's clock."""

    op_id: bytes
    seq: Small
    received_ms: Small


class NotTaken(msgspec.Struct, frozen=True, array_like=True):
    op_id: bytes
    code: str
    facts: dict[str, str | int] = {}


class Reply(msgspec.Struct, frozen=True, array_like=True):
    """What the server says to a parcel. An operation in neither list waits still: the server had no place for it."""

    taken: tuple[Taken, ...]
    refused: tuple[NotTaken, ...] = ()


class Receipt(msgspec.Struct, frozen=True, array_like=True):
    """What anyone may see of a receipt: to which device's parcel it answers. ``parcel`` is that one's id."""

    community: bytes
    device: bytes
    number: Small
    parcel: bytes
    sealed: bytes


class Signed(NamedTuple):
    """A parcel or a receipt that was read, with what its signature (64 bytes) must be over."""

    signature: bytes
    message: bytes


_encoder = msgspec.msgpack.Encoder()
_parcel = msgspec.msgpack.Decoder(Parcel)
_receipt = msgspec.msgpack.Decoder(Receipt)
_content = msgspec.msgpack.Decoder(Content)
_reply = msgspec.msgpack.Decoder(Reply)


def encode(value: msgspec.Struct) -> bytes:
    """The bytes of any of these; of a parcel or a receipt, what is signed and framed."""
    return _encoder.encode(value)


def parcel_id(data: bytes) -> bytes:
    """16 bytes that name a parcel by the bytes of its file."""
    return digest(b"gll-parcel-id", data)[:ID_BYTES]


def parcel_message(encoded: bytes) -> bytes:
    """What the device signs of an encoded parcel."""
    return digest(b"gll-parcel", encoded)


def receipt_message(encoded: bytes) -> bytes:
    """What the community signs of an encoded receipt."""
    return digest(b"gll-receipt", encoded)


def parcel_bond(community: bytes, device: bytes, number: int) -> bytes:
    """What a parcel's sealed content is tied to: it opens in no other envelope."""
    return digest(b"gll-parcel-bond", community, device, number.to_bytes(8, "big"))


def receipt_bond(parcel: bytes) -> bytes:
    """What a receipt's sealed reply is tied to: the id of the parcel that it answers."""
    return digest(b"gll-receipt-bond", parcel)


def framed(magic: bytes, signature: bytes, encoded: bytes) -> bytes:
    """The bytes of the file."""
    return magic + bytes([VERSION]) + signature + encoded


def contents_of(operations: Iterable[bytes]) -> Iterator[Content]:
    """Encoded operations in as many contents as their weight asks for, in their order."""
    items: list[Item] = []
    weight = 0
    for operation in operations:
        if items and (weight + len(operation) > CONTENT_BYTES or len(items) == ITEMS):
            yield Content(tuple(items))
            items, weight = [], 0
        items.append(Item(ItemType.OPERATION, operation))
        weight += len(operation)
    if items:
        yield Content(tuple(items))


def read_parcel(data: bytes, name: str) -> tuple[Parcel, Signed]:
    """What is on the outside of a parcel; its signature is still to be checked. ``name`` is for the words of an error.

    Raises Refused ``parcel_damaged`` or ``parcel_newer``.
    """
    version = _version_of(data, PARCEL_MAGIC)
    if version is not None and version > VERSION:
        raise Refused("parcel_newer", parcel=name, found=version, known=VERSION)
    signature, encoded = _parts(data)
    found = _decoded(_parcel, encoded)
    if (
        version is None
        or found is None
        or not _are_ids(found.community, found.device)
        or len(found.key) != _KEY_BYTES
    ):
        raise Refused("parcel_damaged", parcel=name)
    return found, Signed(signature, parcel_message(encoded))


def read_receipt(data: bytes) -> tuple[Receipt, Signed]:
    """What is on the outside of a receipt; its signature is still to be checked. Raises Refused ``receipt_damaged``."""
    signature, encoded = _parts(data)
    found = _decoded(_receipt, encoded)
    if _version_of(data, RECEIPT_MAGIC) != VERSION or found is None:
        raise Refused("receipt_damaged")
    if not _are_ids(found.community, found.device, found.parcel):
        raise Refused("receipt_damaged")
    return found, Signed(signature, receipt_message(encoded))


def decode_content(raw: bytes) -> Content:
    """Raises Refused ``parcel_damaged``, also for more items than a parcel may have."""
    content = _decoded(_content, raw)
    if content is None or len(content.items) > ITEMS:
        raise Refused("parcel_damaged", parcel="")
    return content


def decode_reply(raw: bytes) -> Reply:
    """Raises Refused ``receipt_damaged``."""
    reply = _decoded(_reply, raw)
    if reply is None:
        raise Refused("receipt_damaged")
    ids = [*(each.op_id for each in reply.taken), *(each.op_id for each in reply.refused)]
    if len(ids) > ITEMS or not _are_ids(*ids):
        raise Refused("receipt_damaged")
    return reply


def check_answers(receipt: Receipt, parcel: Parcel, data: bytes) -> None:
    """Raises Refused ``receipt_damaged`` unless the receipt answers this parcel, whose bytes are ``data``."""
    due = (parcel.community, parcel.device, parcel.number, parcel_id(data))
    if (receipt.community, receipt.device, receipt.number, receipt.parcel) != due:
        raise Refused("receipt_damaged")


def _version_of(data: bytes, magic: bytes) -> int | None:
    """The version that the file says it is of; None for what is no such file, or larger than one may be."""
    if not data.startswith(magic) or not _HEAD_BYTES + SIGNATURE_BYTES < len(data) <= PARCEL_BYTES:
        return None
    return data[len(magic)]


def _parts(data: bytes) -> tuple[bytes, bytes]:
    """Signature and what it is over."""
    rest = data[_HEAD_BYTES:]
    return rest[:SIGNATURE_BYTES], rest[SIGNATURE_BYTES:]


def _decoded(decoder: "msgspec.msgpack.Decoder[_T]", encoded: bytes) -> _T | None:
    try:
        return decoder.decode(encoded)
    except (msgspec.MsgspecError, ValueError, RecursionError):
        return None


def _are_ids(*found: bytes) -> bool:
    return all(len(each) == ID_BYTES for each in found)
