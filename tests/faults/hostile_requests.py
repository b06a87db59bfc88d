"""Every hostile request by its name, and the error that it must meet at the server."""

from collections.abc import Callable, Iterator

from msgspec.structs import replace as altered

from gllcore.clock import LATEST_MS
from gllcore.columns import DIRECTORY
from gllcore.frames import MAGIC, PAYLOAD_BYTES, FrameKind, frame
from gllcore.ids import RecordId
from gllcore.model.discussions import PostField
from gllcore.operations import Entry, Kind, extend, waiting
from gllcore.protocol import SIGNATURE_BYTES, Tip, encode
from gllcore.reconciliation import Offer, Seal, testimony
from gllcore.rules import PAYLOAD_BYTES as LARGEST_PAYLOAD
from tests.faults.forging import (
    DEEP,
    SECRET_WORDS,
    Body,
    Pen,
    bomb,
    end,
    endless_look_ups,
    endless_parts,
    first,
    look_ups,
    lying,
)
from tests.wire_client import Written, id_of


def in_time(pen: Pen, count: int = 1) -> bytes:
    """What goes wrong comes behind a batch that is in order, and that is stored as it arrives."""
    return pen.replica.body(pen.posts(1, "In time"), count=count)


def swapped(pen: Pen) -> bytes:
    one, two = pen.pushes(pen.posts(2))
    return pen.pushing(two, one, count=2)


def with_replayed_signature(pen: Pen) -> bytes:
    (earlier, _), (_, block) = pen.signed_block(pen.posts(1, "Earlier")), pen.signed_block(pen.posts(1))
    return pen.pushing(earlier + b"\0" + block)


def of_the_neighbour(pen: Pen) -> bytes:
    return pen.pushing(*pen.neighbour.batches([pen.neighbour.post(pen.stream, SECRET_WORDS)]))


def signed_by_the_neighbour(pen: Pen) -> bytes:
    return pen.replica.body(pen.posts(1), key=pen.neighbour.key)


def in_version(pen: Pen, version: int) -> bytes:
    return pen.replica.body(pen.posts(1), request=pen.replica.request(version=version))


def a_million(pen: Pen) -> Iterator[bytes]:
    """Batches of reactions to nothing, each of which packs to some bytes."""
    tiny = [pen.replica.useful(pen.stream, RecordId(bytes(16))) for _ in range(200)]
    (batch,) = pen.replica.batches(tiny)
    yield pen.opening
    for _ in range(1_000_000 // len(tiny)):
        yield frame(FrameKind.PUSH, batch)
    yield end(1_000_000)


def forged_testimony(pen: Pen) -> bytes:
    """An operation that the server is said to have received, under a seal that it never made."""
    number, op = pen.posts(1)[0]
    before = pen.replica.logs[number].cursor
    entry = Entry(waiting(op).op_id, op, before.seq + 1, op.time.ms)
    tip = Tip(op.scope, before.seq + 1, extend(before.link, [entry]))
    offer = Offer(number, op.scope, (entry,), before.link, Seal((tip,), bytes(SIGNATURE_BYTES)))
    _, block = pen.signed_block([Written(number, op)])
    told = frame(FrameKind.TESTIMONY, encode(testimony(offer, b"\0" + block)))
    return pen.opening + told + end(1)


TO_SERVER: dict[str, tuple[str, Callable[[Pen], Body]]] = {
    "not of this protocol": ("not_gll", lambda pen: b"<html>" + SECRET_WORDS.encode()),
    "nothing": ("damaged_frame", lambda pen: b""),
    "malformed": ("damaged_frame", lambda pen: MAGIC + frame(FrameKind.REQUEST, b"\xc1") + end(0)),
    "lists in lists": ("damaged_frame", lambda pen: MAGIC + frame(FrameKind.REQUEST, DEEP) + end(0)),
    "truncated in a frame": ("damaged_frame", lambda pen: in_time(pen)[:-5]),
    "truncated between frames": ("damaged_frame", lambda pen: in_time(pen)[: -len(end(1))]),
    "an oversized frame": (
        "oversized_frame",
        lambda pen: pen.opening + lying(FrameKind.PUSH, bytes(PAYLOAD_BYTES + 1), PAYLOAD_BYTES + 1),
    ),
    "a 100 MB record": ("oversized_frame", lambda pen: endless_parts(pen.opening)),
    "a zstd bomb": ("oversized_frame", lambda pen: pen.pushing(bytes(64) + bomb(pen.dictionary))),
    "a length that lies": (
        "damaged_frame",
        lambda pen: pen.opening + lying(FrameKind.PUSH, b"x" * 80, 75) + end(1),
    ),
    "a count that lies": ("damaged_frame", lambda pen: in_time(pen, count=2)),
    "a message twice": ("damaged_frame", lambda pen: pen.opening + pen.opening[len(MAGIC) :] + end(0)),
    "messages in another order": ("damaged_frame", lambda pen: pen.opening + end(0) + end(0)),
    "batches in another order": ("damaged_frame", swapped),
    "a kind that nobody knows": ("damaged_frame", lambda pen: pen.opening + lying(ord("Z"), b"", 0) + end(0)),
    "a future version": ("version_too_new", lambda pen: in_version(pen, 99)),
    "a version of long ago": ("version_too_old", lambda pen: in_version(pen, 0)),
    "another scope's operation": (
        "bad_signature",
        lambda pen: pen.altered(lambda block: first(block, scope=pen.second)),
    ),
    "a forged author": (
        "bad_signature",
        lambda pen: pen.altered(lambda block: altered(block, devices=(bytes(pen.neighbour.device),))),
    ),
    "a batch that another has signed": ("bad_signature", signed_by_the_neighbour),
    "another's batch, seen on its way": ("bad_signature", of_the_neighbour),
    "a replayed signature": ("bad_signature", with_replayed_signature),
    "a clock beyond the year 9999": (
        "damaged_frame",
        lambda pen: pen.altered(lambda block: altered(block, written=(LATEST_MS + 1,))),
    ),
    "a million tiny operations": ("oversized_frame", a_million),
    "look-ups without end": ("damaged_frame", lambda pen: pen.altered(endless_look_ups)),
    "more look-ups than a statement takes": (
        "damaged_frame",
        lambda pen: pen.altered(lambda block: look_ups(block, 360)),
    ),
    "a reference beyond all numbers": (
        "damaged_frame",
        lambda pen: pen.altered(lambda block: altered(block, devices=(2**64 - 1,))),
    ),
    "a testimony that nobody sealed": ("bad_testimony", forged_testimony),
}

# One bad operation between two good ones.
AMONG_GOOD: dict[str, tuple[str, Callable[[Pen], Written]]] = {
    "another scope's record": (
        "unknown_thread",
        lambda pen: pen.replica.post(pen.second, SECRET_WORDS, thread=id_of(pen.posts(1)[0])),
    ),
    "a post in the directory": (
        "unknown_scope",
        lambda pen: pen.replica.operation(DIRECTORY, Kind.POST, pen.posts(1)[0].op.payload),
    ),
    "a forged author": (
        "malformed_operation",
        lambda pen: pen.replica.operation(
            pen.stream, Kind.POST, pen.posts(1)[0].op.payload, device=pen.neighbour.device
        ),
    ),
    "a payload that is none": (
        "malformed_operation",
        lambda pen: pen.replica.operation(pen.stream, Kind.POST, b"\xc1"),
    ),
    "lists in lists": (
        "malformed_operation",
        lambda pen: pen.replica.operation(pen.stream, Kind.POST, b"\x81\x09" + DEEP[:2_000] + b"\x90"),
    ),
    "a huge field": (
        "malformed_operation",
        lambda pen: pen.replica.operation(
            pen.stream, Kind.POST, {PostField.BODY: "b", 9: bytes(LARGEST_PAYLOAD)}
        ),
    ),
}
