"""How the test vectors tell what is on the wire: entries, messages, and the bytes that they travel as."""

from typing import NamedTuple, TypeAlias

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from gllcore.compression import Squeezer
from gllcore.frames import MAGIC, FrameKind, frame
from gllcore.operations import Entry

Json: TypeAlias = "str | int | bool | list[Json] | dict[str, Json] | None"


class Sent(NamedTuple):
    """A message, and how the vectors tell it."""

    kind: FrameKind
    payload: bytes
    told: dict[str, Json]


def told(entry: Entry) -> dict[str, Json]:
    """An entry as the vectors tell it."""
    op = entry.op
    return {
        "seq": entry.seq,
        "op_id": entry.op_id.hex(),
        "received_ms": entry.received_ms,
        "kind": op.kind,
        "record": op.record.hex() if op.record else None,
        "payload": op.payload.hex(),
        "written_ms": op.time.ms,
        "counter": op.time.counter,
        "base": op.base,
        "device": op.device.hex(),
    }


def plain(kind: FrameKind, payload: bytes) -> Sent:
    """A message that is msgpack and nothing else."""
    return Sent(kind, payload, {"payload": payload.hex()})


def signed(
    kind: FrameKind,
    block: bytes,
    message: bytes,
    key: Ed25519PrivateKey,
    squeezer: Squeezer,
    more: bytes = b"",
) -> Sent:
    """A message that begins with a signature and ends with a packed block; ``more`` stands between them."""
    signature, packed = key.sign(message), squeezer.pack(block)
    squeezer.carried(block)
    told: dict[str, Json] = {
        "signed": message.hex(),
        "signature": signature.hex(),
        "block": block.hex(),
        "packed": packed.hex(),
    }
    if more:
        told["head"] = (signature + more).hex()
    return Sent(kind, signature + more + packed, told)


def exchanged(*messages: Sent) -> dict[str, Json]:
    """One direction of an exchange."""
    return {
        "messages": [{"kind": chr(sent.kind), **sent.told} for sent in messages],
        "bytes": (MAGIC + b"".join(frame(sent.kind, sent.payload) for sent in messages)).hex(),
    }
