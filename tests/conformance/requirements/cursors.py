"""Section 10, what a request says: cursors, gaps and the rest in a form that is none, and which scopes it asks for."""

from typing import Any

from tests.conformance.ground import Ground, must
from tests.conformance.operations import DIRECTORY
from tests.conformance.requirement import requirement
from tests.conformance.wire import MAGIC, digest, frame, pack


def _refused(ground: Ground, code: str, **changes: Any) -> None:
    ground.refused(ground.writer.send(ground.writer.body(**changes)), code)


@requirement(
    10,
    "cursors of unlike number, a scope twice, gaps of nothing, and items that are none are damaged_frame",
    harmless=True,
)
def no_cursors(ground: Ground) -> None:
    link = ground.writer.logs[DIRECTORY].link[:8]
    seq = ground.writer.logs[DIRECTORY].seq
    twice = _check(link, link)
    for changes in (
        {"scopes": [0, 0], "seqs": [seq, seq], "check": twice},
        {"scopes": [0], "seqs": [seq, seq], "check": _check(link)},
        {"scopes": [-1], "seqs": [0]},
        {"scopes": [0], "seqs": [-1]},
        {"scopes": ["0"]},
        {"scopes": None},
        {"check": "text"},
        {"follow": 1},
        {"max_bytes": -1},
        {"max_bytes": None},
        {"version": "1"},
        {"version": -1},
        {"nonce": b"seven b"},
        {"nonce": bytes(9)},
        {"nonce": "8 letters"},
        {"newest_first": 1},
        {"gaps": [[0, 1]]},
        {"gaps": [[0, 1, 1]]},
        {"gaps": [[0, 2, 1]]},
        {"gaps": [[0, 0, 1], [0, 2, 3]]},
        {"gaps": [[0, -1, 1]]},
        {"ahead": [[0, 1]]},
        {"ahead": [[0, [-1]]]},
        {"ahead": [[0, [1] * 10_001]]},
        {"frame_bytes": -1},
        {"estimate": 1},
    ):
        _refused(ground, "damaged_frame", **changes)


@requirement(10, "a request message that is no array, or is cut, is damaged_frame", harmless=True)
def no_request(ground: Ground) -> None:
    end = frame("E", pack([0, 0, False]))
    items = pack(ground.writer.request())
    for request in (
        b"",
        b"\xc0",
        b"\x90",
        pack({"version": 1}),
        items[:-3],
        b"\x91" * 16_000,
        items + b"\x00",
    ):
        ground.refused(ground.writer.send(MAGIC + frame("Q", request) + end), "damaged_frame")


@requirement(
    10, "without follow only the listed scopes come, and the directory always, also when it is not listed"
)
def not_followed(ground: Ground) -> None:
    other = ground.second_stream
    ground.writer.sync(ground.writer.thread(other, "In another stream", "b"))
    replica = ground.device()
    answer = replica.sync(follow=False)
    must({run.number for run in answer.runs} == {DIRECTORY}, "streams came that nobody asked for")
    unlisted = ground.device()
    answer = unlisted.sync(scopes=[], seqs=[], check=_check(), follow=False)
    must({run.number for run in answer.runs} == {DIRECTORY}, "the directory is missing")
    chosen = replica.copy()
    del chosen.logs[other]
    answer = chosen.sync(follow=False)
    must(other not in {run.number for run in answer.runs}, "a stream came that is not listed")
    chosen.sync()
    must(chosen.ids(other), "a stream does not come although it is followed")


@requirement(10, "scopes may be listed in any order, each at its own place")
def any_order(ground: Ground) -> None:
    replica = ground.in_step()
    replica.sync(**replica.cursors(replica.listed()[::-1]))


def _check(*links: bytes) -> bytes:
    return digest(b"gll-cursors", *links)[:8]
