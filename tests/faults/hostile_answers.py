"""Every hostile answer by its name, and the error that it must meet at the client."""

from collections.abc import Callable
from dataclasses import replace

from msgspec.structs import replace as altered

from gllcore.clock import LATEST_MS
from gllcore.columns import DIRECTORY, ENTRIES, Segment
from gllcore.frames import MAGIC, PAYLOAD_BYTES, FrameKind, frame
from gllcore.protocol import (
    SIGNATURE_BYTES,
    ErrorMessage,
    Gone,
    History,
    Notice,
    Refusal,
    Span,
    Sum,
    encode,
    page_head,
)
from gllcore.reconciliation import Diverged, Doubt, Resumed, Resumption
from tests.faults.forging import (
    DEEP,
    SECRET_WORDS,
    Body,
    Script,
    bomb,
    endless_look_ups,
    endless_parts,
    first,
    log,
    look_ups,
    lying,
    stored,
)


def false_sums(script: Script) -> list[bytes]:
    sums = (Sum(script.stream, 1_000, bytes(8)),)
    logs = map(log, script.logs)
    return [script.saying(*logs, end=script.end(sums=sums)), MAGIC + script.end(entries=0, sums=sums)]


def parted(script: Script) -> bytes:
    """Histories have parted, says the server, which then has nothing more to say."""
    doubt = Diverged((Doubt(DIRECTORY, 1, bytes(8)),))
    return MAGIC + frame(FrameKind.DIVERGED, encode(doubt)) + script.end(entries=0, sums=())


def common_past_of_nobody() -> bytes:
    """All of the directory is to be set aside, without the community's seal."""
    resumed = Resumed((Resumption(DIRECTORY, 0, 0, bytes(32)),), bytes(SIGNATURE_BYTES))
    return frame(FrameKind.RESUMED, encode(resumed))


def gone(number: int) -> bytes:
    """The scope is not the member's any more, without the community's signature."""
    return frame(FrameKind.GONE, encode(Gone((number,), bytes(SIGNATURE_BYTES))))


def error(code: str) -> bytes:
    return frame(FrameKind.ERROR, encode(ErrorMessage(code, {"status": SECRET_WORDS})))


# One answer, which is given again and again, or several in turn.
Build = Callable[[Script], Body | list[bytes]]

TO_CLIENT: dict[str, tuple[str, Build]] = {
    "not of this protocol": ("not_gll", lambda script: SECRET_WORDS.encode()),
    "nothing": ("cut_answer", lambda script: b""),
    "malformed": ("damaged_frame", lambda script: script.saying(frame(FrameKind.NOTICE, b"\xc1"))),
    "lists in lists": ("damaged_frame", lambda script: script.saying(frame(FrameKind.NOTICE, DEEP))),
    "a block that is none": ("damaged_frame", lambda script: script.saying(log(bytes(64) + stored([])))),
    "truncated in a frame": ("cut_answer", lambda script: [script.whole[:-5], b""]),
    "truncated between frames": (
        "cut_answer",
        lambda script: [script.saying(*map(log, script.logs), end=b""), b""],
    ),
    "an oversized frame": (
        "oversized_frame",
        lambda script: MAGIC + lying(FrameKind.LOG, bytes(PAYLOAD_BYTES + 1), PAYLOAD_BYTES + 1),
    ),
    "a 100 MB record": ("oversized_frame", lambda script: endless_parts(MAGIC)),
    "a zstd bomb": (
        "oversized_frame",
        lambda script: script.saying(log(bytes(64) + bomb(script.dictionary))),
    ),
    "a length that lies": ("damaged_frame", lambda script: MAGIC + lying(FrameKind.LOG, b"x" * 80, 75)),
    "a count that lies": (
        "cut_answer",
        lambda script: [script.saying(*map(log, script.logs), end=script.end(entries=1)), b""],
    ),
    "a message twice": ("log_gap", lambda script: script.saying(*map(log, [script.logs[0], *script.logs]))),
    "messages in another order": (
        "damaged_frame",
        lambda script: script.saying(*map(log, reversed(script.logs))),
    ),
    "an error that nobody knows": ("server_fault", lambda script: MAGIC + error("no_such_code")),
    "another scope's operations": (
        "bad_signature",
        lambda script: script.altered(lambda block: first(block, scope=script.second, first=1)),
    ),
    "a scope that nobody knows": (
        "damaged_frame",
        lambda script: script.altered(lambda block: first(block, scope=2**40)),
    ),
    "a forged author": (
        "bad_signature",
        lambda script: script.altered(lambda block: altered(block, devices=(bytes(range(16)),))),
    ),
    "a replayed signature": (
        "bad_signature",
        lambda script: script.saying(
            log(script.logs[1][:SIGNATURE_BYTES] + script.logs[0][SIGNATURE_BYTES:])
        ),
    ),
    "a clock beyond the year 9999": (
        "damaged_frame",
        lambda script: script.altered(
            lambda block: altered(block, written=(LATEST_MS + 1, *block.written[1:]))
        ),
    ),
    "a million tiny operations": (
        "oversized_frame",
        lambda script: script.saying(log(bytes(64) + bomb(script.dictionary, 1_000_000))),
    ),
    "more operations than a block takes": (
        "damaged_frame",
        lambda script: script.altered(
            lambda block: altered(
                block, segments=(Segment(script.stream, 1, ENTRIES + 1),), shape_of=bytes(ENTRIES + 1)
            )
        ),
    ),
    "look-ups without end": ("damaged_frame", lambda script: script.altered(endless_look_ups)),
    "more look-ups than a statement takes": (
        "damaged_frame",
        lambda script: script.altered(lambda block: look_ups(block, 360)),
    ),
    "a reference beyond all numbers": (
        "damaged_frame",
        lambda script: script.altered(lambda block: altered(block, devices=(2**64 - 1,))),
    ),
    "a history that goes on parting": ("log_diverged", parted),
    "a common past that nobody sealed": (
        "bad_signature",
        lambda script: [parted(script), MAGIC + common_past_of_nobody() + script.end(entries=0)],
    ),
    "a stream taken away by nobody": ("bad_signature", lambda script: script.saying(gone(script.stream))),
    "the directory taken away": ("bad_signature", lambda script: script.saying(gone(DIRECTORY))),
    "operations before their place, that nobody sealed": (
        "bad_signature",
        lambda script: script.saying(frame(FrameKind.AHEAD, script.logs[0])),
    ),
    "a page that is none": ("damaged_frame", lambda script: script.saying(frame(FrameKind.PAGE, bytes(64)))),
    "a page of nobody's": (
        "log_gap",
        lambda script: script.saying(
            frame(FrameKind.PAGE, page_head(bytes(64), [bytes(32)]) + script.logs[0][SIGNATURE_BYTES:])
        ),
    ),
    "a history without end": (
        "damaged_frame",
        lambda script: script.saying(
            frame(FrameKind.HISTORY, encode(History((Span(script.stream, 0, 2**53),))))
        ),
    ),
    "another answer's end": (
        "cut_answer",
        lambda script: [
            script.saying(*map(log, script.logs), end=replace(script, nonce=b"yesterday").end()),
            b"",
        ],
    ),
    "sums that lie": ("log_diverged", false_sums),
}

# What a client of today does not understand, or need not believe, and goes on.
TAKEN_CALMLY: dict[str, Build] = {
    "a kind that nobody knows": lambda script: script.saying(
        lying(ord("Z"), SECRET_WORDS.encode(), len(SECRET_WORDS)), *map(log, script.logs)
    ),
    "a refusal of what was never sent": lambda script: script.saying(
        frame(FrameKind.NOTICE, encode(Notice((Refusal(99, "bad_text"), Refusal(2**53, "no_such_code"))))),
        *map(log, script.logs),
    ),
    "a common past that nobody has asked for": lambda script: script.saying(
        common_past_of_nobody(),
        *map(log, script.logs),
    ),
    "something behind the end": lambda script: script.whole + SECRET_WORDS.encode(),
}
