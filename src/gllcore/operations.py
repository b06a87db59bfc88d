"""Operations: the signed-for facts that replicas exchange; state is always a fold over them."""

from collections.abc import Iterable, Mapping
from enum import IntEnum
from typing import TypeAlias

import msgspec

from gllcore.clock import HybridTime, effective_ms
from gllcore.ids import ID_BYTES, CommunityId, OpId, RecordId, ScopeId, digest

# A reference to a record inside a payload: kept apart from plain bytes so that the wire can shorten it.
REFERENCE = 1

Value: TypeAlias = (
    "bool | int | float | str | bytes | msgspec.msgpack.Ext | list[Value] | dict[str, Value] | None"
)
Fields: TypeAlias = Mapping[int, Value]

_encode = msgspec.msgpack.Encoder().encode
_decode = msgspec.msgpack.Decoder(dict[int, object]).decode


class Kind(IntEnum):
    """What an operation speaks about. Numbers are for ever; unknown ones are stored and forwarded untouched."""

    MEMBER = 1
    DEVICE = 2
    STREAM = 3
    POST = 4
    REACTION = 5
    CATALOGUE = 6
    RESOURCE = 7
    SHELF = 8
    PUBLISHER = 9
    # Of learning pods: the first three in the directory, the others in the log of a pod.
    PROPOSAL = 10
    POD = 11
    JOINING = 12
    DOCUMENT = 13
    COMMENT = 14
    VERSION = 15
    CLAIM = 16
    SIGN_OFF = 17
    TASK = 18
    POD_FILE = 19
    # In the catalogue, by any member.
    ADAPTATION = 20
    ADOPTION = 21
    # In the log of a pod: the key of a device, for which what is in the pod may be sealed.
    POD_KEY = 22


# Cards of the directory that open a log of their own, under the number that is their place there.
OPENS_LOG = frozenset((Kind.STREAM, Kind.CATALOGUE, Kind.POD))


class Operation(msgspec.Struct, frozen=True):
    """One act: who (device) said what (payload: canonical msgpack map of field number to value) about which record.

    ``record`` is None when the act creates its record; the record then bears the operation's id.
    ``base`` is the highest sequence number of the scope that the writer had seen.
    """

    scope: ScopeId
    kind: int
    record: RecordId | None
    payload: bytes
    time: HybridTime
    base: int
    device: RecordId


class Entry(msgspec.Struct, frozen=True):
    """An operation in its place: ``seq`` and ``received_ms`` are None while it waits in an outbox."""

    op_id: OpId
    op: Operation
    seq: int | None = None
    received_ms: int | None = None

    @property
    def record(self) -> RecordId:
        return self.op.record or RecordId(self.op_id)

    @property
    def effective_ms(self) -> int:
        return effective_ms(self.op.time, self.received_ms)


def op_id(op: Operation) -> OpId:
    """The hash of an operation's content: the same act has the same id on every replica, stick and retry."""
    head = _encode([op.scope, op.kind, op.record, op.time.ms, op.time.counter, op.base, op.device])
    return OpId(digest(b"gll-op", head, op.payload)[:ID_BYTES])


def waiting(op: Operation) -> Entry:
    """The entry of an operation that no server has received yet."""
    return Entry(op_id(op), op)


def reference(record: RecordId | ScopeId) -> msgspec.msgpack.Ext:
    return msgspec.msgpack.Ext(REFERENCE, bytes(record))


def referred(value: object) -> RecordId | None:
    """The record that a payload value refers to, or None when it is no reference."""
    if not isinstance(value, msgspec.msgpack.Ext) or value.code != REFERENCE:
        return None
    data = bytes(value.data)
    return RecordId(data) if len(data) == ID_BYTES else None


def pack(fields: Fields) -> bytes:
    """Canonical payload: fields in ascending order, shortest encodings."""
    return _encode({number: fields[number] for number in sorted(fields)})


def unpack(payload: bytes) -> dict[int, object]:
    """The fields of a payload; raises msgspec.DecodeError (ValueError) on anything that is not a map of numbers."""
    return _decode(payload)


# --- the log: a chain of hashes over what a scope's server has received, in order ---


def first_link(community: CommunityId, scope: ScopeId) -> bytes:
    return digest(b"gll-log", community, scope)


def next_link(link: bytes, entry_id: OpId, received_ms: int) -> bytes:
    """The 32-byte hash of the log's prefix that ends with this entry."""
    return digest(link, entry_id, received_ms.to_bytes(8, "big"))


def extend(link: bytes, entries: Iterable[Entry]) -> bytes:
    """``link`` carried over ``entries``; each must have a receive time."""
    for entry in entries:
        if entry.received_ms is None:
            raise ValueError("only received entries have a place in a log")
        link = next_link(link, entry.op_id, entry.received_ms)
    return link
