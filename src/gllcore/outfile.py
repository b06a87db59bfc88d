"""The file in which unsent work travels from one replica of a member to another. docs/outbox-file.md tells the format."""

import hashlib

import msgspec

from gllcore.clock import LATEST_MS
from gllcore.columns.block import LARGEST
from gllcore.errors import Refused
from gllcore.ids import ID_BYTES, OpId
from gllcore.operations import Operation, op_id

MAGIC = b"GLLO"
VERSION = 1
_HEAD_BYTES = len(MAGIC) + 1
_SUM_BYTES = 32
# More than anybody writes between two syncs: what is larger is no such file, and is not read into memory.
LARGEST_BYTES = 64 * 1024 * 1024


class OutDraft(msgspec.Struct, frozen=True, array_like=True):
    """Writing that was not sent; ids are 16 bytes, or empty where there is none."""

    stream: bytes
    thread: bytes
    parent: bytes
    post: bytes
    title: str
    body: str
    language: str
    tags: tuple[str, ...]
    saved_ms: int


class OutFile(msgspec.Struct, frozen=True, array_like=True):
    """Operations as they were encoded when written, in that order, and drafts.

    ``community``, ``member`` and ``device`` are empty where a damaged replica did not tell any more.
    """

    community: bytes
    member: bytes
    device: bytes
    exported_ms: int
    operations: tuple[bytes, ...]
    drafts: tuple[OutDraft, ...] = ()


_encoder = msgspec.msgpack.Encoder()
_decoder = msgspec.msgpack.Decoder(OutFile)
_operation = msgspec.msgpack.Decoder(Operation)


def encode(content: OutFile) -> bytes:
    """The bytes of the file: what it is, its version, the content, and the SHA-256 of all that."""
    data = MAGIC + bytes([VERSION]) + _encoder.encode(content)
    return data + hashlib.sha256(data).digest()


def decode(data: bytes, name: str) -> OutFile:
    """What a file holds; ``name`` is for the words of an error.

    Raises Refused ``outfile_damaged`` for anything that is not whole, ``outfile_newer`` for a version to come.
    """
    content, checksum = data[:-_SUM_BYTES], data[-_SUM_BYTES:]
    if not content.startswith(MAGIC) or hashlib.sha256(content).digest() != checksum:
        raise Refused("outfile_damaged", file=name)
    version = content[len(MAGIC)]
    if version > VERSION:
        raise Refused("outfile_newer", file=name, found=version, known=VERSION)
    try:
        return _decoder.decode(content[_HEAD_BYTES:])
    except (msgspec.MsgspecError, ValueError, RecursionError):
        raise Refused("outfile_damaged", file=name) from None


def operation_of(encoded: bytes) -> Operation | None:
    """The operation whose encoding that is; None when it cannot be read, or is none that a sync could carry."""
    try:
        operation = _operation.decode(encoded)
    except (msgspec.MsgspecError, ValueError, RecursionError):
        return None
    return operation if _travels(operation) else None


def _travels(op: Operation) -> bool:
    """Whether it keeps the bounds of a column block: in a log, what does not would end everybody's syncs."""
    ids = [op.scope, op.device, *([] if op.record is None else [op.record])]
    return (
        all(len(id) == ID_BYTES for id in ids)
        and 0 <= op.time.ms <= LATEST_MS
        and all(0 <= number <= LARGEST for number in (op.kind, op.time.counter, op.base))
    )


def operation_with(wanted: OpId, encoded: bytes) -> Operation | None:
    """The same, and None too when that is not its id."""
    operation = operation_of(encoded)
    return operation if operation is not None and op_id(operation) == wanted else None
