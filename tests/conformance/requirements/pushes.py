"""Sections 10 and 11, what must not get in: forged and borrowed signatures, foreign devices, false counts, and floods."""

from collections.abc import Iterator
from dataclasses import replace

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from tests.conformance.asking import HUNG_UP, Reply, announce, ask
from tests.conformance.blocks import written
from tests.conformance.client import Replica
from tests.conformance.ground import Ground, must
from tests.conformance.operations import REACTION
from tests.conformance.requirement import requirement
from tests.conformance.wire import DICTIONARY, MAGIC, frame, pack

BODY_LIMIT = 64 * 1024 * 1024
OPERATIONS = 10_000


@requirement(10, "a batch signed by another key, or not at all, is bad_signature", harmless=True)
def other_keys(ground: Ground) -> None:
    operation = ground.writer.thread(ground.stream, "Forged", "b")
    packed = ground.writer.pushes([operation])[0][64:]
    stranger = ground.writer.signature([operation], Ed25519PrivateKey.generate())
    for signature in (stranger, bytes(64), b"\xff" * 64):
        reply = ground.writer.send(ground.writer.body([operation], pushes=[signature + packed]))
        ground.refused(reply, "bad_signature")


@requirement(10, "a signature is for these operations in this order: no other's will do", harmless=True)
def borrowed_signatures(ground: Ground) -> None:
    one, two = (ground.writer.thread(ground.stream, f"Number {n}", "b") for n in (1, 2))
    packed = ground.writer.pushes([one, two])[0][64:]
    for signed in ([two, one], [one], [one, two, two], []):
        payload = ground.writer.signature(signed) + packed
        ground.refused(ground.writer.send(ground.writer.body([one, two], pushes=[payload])), "bad_signature")


@requirement(10, "a batch that was seen on its way is of no use to another device", harmless=True)
def replayed(ground: Ground) -> None:
    operation = ground.writer.thread(ground.stream, "Seen on its way", "b")
    seen = ground.writer.pushes([operation])
    thief = ground.in_step()
    ground.refused(thief.send(thief.body([operation], pushes=seen)), "bad_signature")


@requirement(10, "a batch with a bad signature takes nothing with it that came whole before", harmless=False)
def after_a_good_batch(ground: Ground) -> None:
    replica = ground.in_step()
    good = replica.thread(ground.stream, "Before a bad batch", "b")
    bad = replica.thread(ground.stream, "The bad batch", "b")
    ground.forbidden.append(bad)
    forged = bytes(64) + replica.pushes([bad])[0][64:]
    body = replica.body([good, bad], pushes=[*replica.pushes([good]), forged])
    ground.refused(replica.send(body), "bad_signature")
    replica.sync(good)
    replica.find(ground.stream, good.id)


@requirement(10, "an end that counts other operations than came is damaged_frame")
def false_counts(ground: Ground) -> None:
    replica = ground.in_step()
    operation = replica.thread(ground.stream, "Miscounted", "b")
    for count in (0, 2, 2**53):
        ground.refused(replica.send(replica.body([operation], count=count)), "damaged_frame")
    replica.sync(operation)
    replica.find(ground.stream, operation.id)


@requirement(10, "a PUSH that is shorter than a signature is damaged_frame", harmless=True)
def too_short(ground: Ground) -> None:
    for payload in (b"", b"x", bytes(63), bytes(64)):
        reply = ground.writer.send(ground.writer.body(pushes=[payload], count=0))
        ground.refused(reply, "damaged_frame")


@requirement(
    11, "no device can write in another member's name, nor in the server's, nor as none", harmless=True
)
def other_devices(ground: Ground) -> None:
    writer = ground.writer
    strangers = [bytes(16), writer.enrolled.member, bytes(range(16))]
    if ground.other is not None:
        strangers.append(ground.neighbour.enrolled.device)
        writer.sync()
    for device in strangers:
        operation = replace(writer.thread(ground.stream, "In another's name", "b"), device=device)
        ground.forbidden.append(operation)
        codes = [refusal.code for refusal in writer.sync(operation).refusals]
        must(codes == ["malformed_operation"], f"{codes} instead of malformed_operation")


@requirement(11, "what one device of a member wrote, another one may hand in, and it stays the first one's")
def own_devices(ground: Ground) -> None:
    other = ground.in_step()
    ground.writer.sync()
    operation = other.thread(ground.stream, "Written on a device that is lost", "b")
    must(not ground.writer.sync(operation).refusals, "refused")
    other.sync()
    must(other.find(ground.stream, operation.id).operation == operation, "it came as another")


@requirement(11, "a base beyond the log is no reason to refuse: the server may have lost what was seen")
def bases(ground: Ground) -> None:
    end = ground.writer.logs[ground.stream].seq
    for base in (end + 1, end + 1_000_000, 2**53):
        operation = replace(ground.writer.thread(ground.stream, "From before a restore", "b"), base=base)
        must(not ground.writer.sync(operation).refusals, "refused")
        ground.observer.sync()
        must(ground.observer.find(ground.stream, operation.id).operation == operation, "it came as another")


@requirement(10, "more than 10,000 operations in one request are oversized_frame", slow=True)
def too_many(ground: Ground) -> None:
    batch = _batch(ground, OPERATIONS // 4)
    reply = ground.writer.send(
        ground.writer.body(pushes=[*[batch] * 4, _batch(ground, 1)], count=OPERATIONS + 1)
    )
    ground.refused(reply, "oversized_frame")
    reply = ground.writer.send(ground.writer.body(pushes=[batch] * 4, count=OPERATIONS))
    told = ground.writer.take(reply.body).refusals
    must(len(told) == OPERATIONS, f"{len(told)} refusals of {OPERATIONS}")


@requirement(10, "a million tiny operations in one request end at the ten thousandth", harmless=True)
def a_million(ground: Ground) -> None:
    batches = [_batch(ground, 4_000)] * 250
    ground.refused(ground.writer.send(ground.writer.body(pushes=batches, count=1_000_000)), "oversized_frame")


def _batch(ground: Ground, count: int) -> bytes:
    """Reactions to nothing, which pack to almost nothing."""
    first = ground.writer.operation(ground.stream, REACTION, {1: True}, bytes(16))
    operations = [replace(first, counter=at) for at in range(count)]
    raw = pack(written(operations, lambda _number, _record: None))
    return ground.writer.signature(operations) + ground.writer.packing().pack(raw, DICTIONARY)


@requirement(13, "a body that announces more than 64 MB is oversized_frame at once", harmless=True)
def announced(ground: Ground) -> None:
    for length in (BODY_LIMIT + 1, 100_000_000, 2**62):
        reply = announce(ground.url, "/v1/sync", length, b"", ground.writer.headers)
        ground.refused(reply, "oversized_frame")


@requirement(13, "a body of 100 MB that announces nothing ends at 64 MB", harmless=True, slow=True)
def unannounced(ground: Ground) -> None:
    reply: Reply = ask(ground.url, "POST", "/v1/sync", _long_body(ground.writer), ground.writer.headers)
    must(reply.status == HUNG_UP or reply.code == "oversized_frame", f"{reply.status} {reply.code}")


def _long_body(replica: Replica) -> Iterator[bytes]:
    """100 MB of batches that hold nothing but bytes which no reader knows."""
    yield MAGIC + frame("Q", pack(replica.request()))
    block = pack([*([[]] * 2), b"", [], b"", *([[]] * 8), bytes(120_000)])
    push = frame("P", replica.signature([]) + b"\x00" + block)
    for _ in range(100_000_000 // len(push)):
        yield push
