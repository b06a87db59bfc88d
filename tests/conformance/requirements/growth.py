"""Section 14: what may grow without a new version, what needs one, and what the version before gets."""

import msgspec
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from tests.conformance.blocks import written
from tests.conformance.enrolling import enrol, form
from tests.conformance.ground import Ground, must
from tests.conformance.requirement import requirement
from tests.conformance.wire import MAGIC, frame, pack


@requirement(
    14, "versions that are not spoken are refused, and nothing of them enters the log", harmless=True
)
def versions(ground: Ground) -> None:
    operation = ground.writer.thread(ground.stream, "Of another version", "b")
    for version in (3, 2**53):
        ground.refused(
            ground.writer.send(ground.writer.body([operation], version=version)), "version_too_new"
        )
    ground.refused(ground.writer.send(ground.writer.body([operation], version=0)), "version_too_old")


@requirement(14, "further items at the end of a request, of its end, and of a block are ignored")
def more_items(ground: Ground) -> None:
    writer = ground.writer
    operation = writer.thread(ground.stream, "With more items", "b")
    block = [*msgspec.structs.astuple(written([operation], writer.alias_of)), [1, 2], "more"]
    payload = writer.signature([operation]) + writer.packing().pack(pack(block))
    frames = (
        frame("Q", pack([*writer.request(), {"later": 1}, "more"])),
        frame("P", payload),
        frame("E", pack([1, 0, False, "later"])),
    )
    reply = writer.send(MAGIC + b"".join(frames))
    must(reply.status == 200, f"refused: {reply.status} {reply.code}")
    writer.take(reply.body, [operation])
    writer.find(ground.stream, operation.id)


@requirement(14, "further keys in an enrolment are ignored")
def more_keys(ground: Ground) -> None:
    told = form(*ground.account, Ed25519PrivateKey.generate(), later={"more": [1]})
    must(enrol(ground.url, told).member == ground.writer.enrolled.member, "another member")
