"""Sections 2 to 5: identifiers, payloads that stay as they are, times, and the chains of the logs."""

import random
from dataclasses import replace
from typing import Any

from tests.conformance.ground import Ground, must
from tests.conformance.operations import (
    DEVICE,
    DEVICE_MEMBER,
    DIRECTORY,
    LATEST_MS,
    MEMBER,
    STREAM,
    Operation,
    fields_in,
    payload_of,
    reference,
)
from tests.conformance.requirement import requirement
from tests.conformance.wire import pack

UNKNOWN = 99


@requirement(2, "a device's card names its member's, and both are in the directory that the device is sent")
def cards(ground: Ground) -> None:
    replica = ground.in_step()
    device = replica.find(DIRECTORY, replica.enrolled.device).operation
    member = replica.find(DIRECTORY, replica.enrolled.member).operation
    must((device.kind, device.record, member.kind) == (DEVICE, None, MEMBER), "the cards are of other kinds")
    named = fields_in(device.payload).get(DEVICE_MEMBER)
    must(named == reference(member.id), "the device's card names another member")


@requirement(2, "a stream's number is its card's place in the directory, and its scope the card's id")
def numbers(ground: Ground) -> None:
    replica = ground.in_step()
    for number, log in replica.logs.items():
        if number != DIRECTORY:
            card = replica.logs[DIRECTORY].entries[number - 1].operation
            must((card.kind, card.id) == (STREAM, log.scope), f"scope {number} is no stream's")


@requirement(3, "fields that nobody knows come back byte for byte, whatever is in them")
def unknown_fields(ground: Ground) -> None:
    values: list[Any] = [
        None,
        True,
        1.5,
        -(2**40),
        2**53,
        b"\x00\xff",
        "é",
        [["a", [1]], {"k": {"n": None}}],
        {},
    ]
    more = {UNKNOWN + at: value for at, value in enumerate(values)}
    _travels(ground, ground.writer.thread(ground.stream, "Unknown fields", "b", more))


@requirement(
    3, "a reference in a field that nobody knows comes back whole, to a record that is there and to none"
)
def unknown_references(ground: Ground) -> None:
    root = ground.writer.thread(ground.stream, "Referred to", "b")
    more = {UNKNOWN: reference(root.id), UNKNOWN + 1: reference(bytes(range(16)))}
    _travels(ground, root)
    _travels(ground, ground.writer.thread(ground.stream, "Refers", "b", more))


@requirement(3, "a field may name a record that is created only after it, and everybody can read both")
def forward_references(ground: Ground) -> None:
    later = ground.writer.thread(ground.stream, "Named before", "b")
    naming = ground.writer.thread(ground.stream, "Names what is to come", "b", {UNKNOWN: reference(later.id)})
    must(not ground.writer.sync(naming, later).refusals, "refused")
    fresh = ground.in_step()
    must(fresh.find(ground.stream, naming.id).operation == naming, "it came back as another")
    must(fresh.find(ground.stream, naming.id).seq < fresh.find(ground.stream, later.id).seq, "out of order")


@requirement(3, "a payload that is not canonical is kept as the bytes that were written")
def not_canonical(ground: Ground) -> None:
    body, language, title = pack("Written the long way round."), pack("en"), pack("Not canonical")
    unordered = b"\x83" + b"\x03" + language + b"\x02" + body + b"\x01" + title
    long_numbers = b"\xde\x00\x03" + b"\xcc\x01" + title + b"\xcd\x00\x02" + body + b"\x03" + language
    for payload in (unordered, long_numbers):
        _travels(ground, ground.writer.operation(ground.stream, 4, payload))


@requirement(3, "a field with a value of the wire's own alias type is not mistaken for an alias")
def own_alias(ground: Ground) -> None:
    odd = payload_of({1: "Alias", 2: "b", 3: "en"})[1:] + pack(UNKNOWN) + b"\xd4\x02\x01"
    _travels(ground, ground.writer.operation(ground.stream, 4, b"\x84" + odd))


@requirement(3, "a body of 65,536 bytes that does not compress arrives whole, in several frames")
def longest_body(ground: Ground) -> None:
    dice = random.Random(7)
    body = "".join(chr(dice.randrange(0x4E00, 0x9F00)) for _ in range(65_536 // 3)) + "x"
    must(len(body.encode()) == 65_536, "the test's own mistake")
    _travels(ground, ground.writer.thread(ground.stream, "The longest", body))


@requirement(3, "text of every script comes back as it was written, newline and tab too")
def scripts(ground: Ground) -> None:
    _travels(
        ground,
        ground.writer.thread(
            ground.stream, "مرحبا — Chào 👋🏽 Bác sĩ", "one\ttwo\nثلاثة\n\N{NO-BREAK SPACE}."
        ),
    )


@requirement(4, "no clock is a reason to refuse: 1970, the end of the year 9999, and a counter of 2⁵³")
def wrong_clocks(ground: Ground) -> None:
    for ms, counter in ((0, 0), (LATEST_MS, 0), (1_000_000_000_000, 2**53)):
        written = ground.writer.thread(ground.stream, "A wrong clock", f"{ms}")
        _travels(ground, replace(written, ms=ms, counter=counter))


@requirement(
    5, "every log is a chain without a gap from its first link, sealed up to its end, and the same for all"
)
def same_links(ground: Ground) -> None:
    ground.writer.sync()
    fresh = ground.in_step()
    ground.writer.sync()
    for number, log in fresh.logs.items():
        seqs = [entry.seq for entry in log.entries]
        must(seqs == list(range(1, len(seqs) + 1)), f"scope {number} has gaps")
        must(ground.writer.logs[number].link == log.link, f"scope {number} ends in different links")


@requirement(5, "the receive time is the server's, whatever the writer's clock says")
def receive_times(ground: Ground) -> None:
    far = replace(ground.writer.thread(ground.stream, "From afar", "b"), ms=LATEST_MS)
    answer = ground.writer.sync(far)
    received = ground.writer.find(ground.stream, far.id).received_ms
    must(
        answer.end and abs(answer.end.server_ms - received) < 60_000,
        "a receive time that is not the server's",
    )


def _travels(ground: Ground, operation: Operation) -> None:
    """Asserts that an operation reaches another device as it was written."""
    answer = ground.writer.sync(operation)
    must(not answer.refusals, f"refused: {answer.refusals}")
    ground.observer.sync()
    for replica in (ground.writer, ground.observer):
        found = replica.find(operation.number, operation.id).operation
        must(found == operation, "it came back as another")
