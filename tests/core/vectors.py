"""Makes the protocol's test vectors from the scenario: `python -m tests.core.vectors` writes vectors.json anew.

How small zstd packs may change with its version, so bytes that it packed are under ``packed`` and ``bytes`` alone.
"""

import json
from pathlib import Path

import msgspec
from backports import zstd

from gllcore import columns
from gllcore.compression import Squeezer
from gllcore.frames import FrameKind, frame
from gllcore.ids import RecordId, digest
from gllcore.operations import Fields, first_link, pack, reference
from gllcore.packing import last_of_runs, runs_in
from gllcore.protocol import (
    End,
    Notice,
    Refusal,
    Request,
    Tip,
    cursor_check,
    encode,
    enrolment_message,
    push_message,
    seal_message,
)
from tests.core.file_vectors import a_file
from tests.core.scenario import COMMUNITY, COMMUNITY_KEY, DEVICE_KEY, NOON_MS, Log, Scenario, scenario
from tests.core.telling import Json, exchanged, plain, signed, told
from tests.core.vectors_since_2 import newest_first, parted

FILE = Path(__file__).with_name("vectors.json")
ABOUT = "Test vectors of GLL's protocol, versions 1 and 2; docs/sync.md explains them. Byte strings are hexadecimal."
SOME_RECORD = RecordId(bytes(range(16)))

PAYLOADS: dict[str, Fields] = {
    "a new thread": {1: "Hand rub", 2: "Who makes it locally?\n", 3: "en", 4: [["ipc", "wash"], []]},
    "a reply": {2: "Nous, depuis mars.", 3: "fr", 5: reference(SOME_RECORD)},
    "numbers of every length": {1: [0, 127, 128, 65_535, 65_536, 2**32, -1, -32, -33, -(2**40)]},
    "other values": {7: None, 8: True, 9: 1.5, 10: b"\x00\xff", 300: {"k": "v"}},
    "nothing": {},
}


def vectors() -> dict[str, Json]:
    community = scenario()
    return {
        "about": ABOUT,
        "dictionary": dictionary().hex(),
        "digest": [_digest(), _digest(b""), _digest(b"a", b"bc"), _digest(b"ab", b"c")],
        "payloads": {name: pack(fields).hex() for name, fields in PAYLOADS.items()},
        "keys": _keys(),
        "community": COMMUNITY.hex(),
        "logs": [_log(community.directory), _log(community.stream)],
        "frame": frame(FrameKind.END, encode(End(3, NOON_MS))).hex(),
        "packing": _packing(),
        "request": _request(community),
        "answer": _answer(community),
        "simple_request": _simple_request(community),
        "newest_first": newest_first(dictionary()),
        "parted": parted(),
        "file": a_file(),
    }


def dictionary() -> bytes:
    """A small zstd dictionary, made once and then kept: training differs between versions of zstd."""
    if FILE.exists():
        return bytes.fromhex(json.loads(FILE.read_text(encoding="utf-8"))["dictionary"])
    words = [f"the ward round number {n} and the hand rub".encode() * 3 for n in range(400)]
    return zstd.train_dict(words, 512).dict_content


def _digest(*parts: bytes) -> Json:
    return {"parts": [part.hex() for part in parts], "sha256": digest(*parts).hex()}


def _packing() -> Json:
    """One payload after the other in one direction: by the dictionary, by history, and one that is best left alone."""
    squeezer = Squeezer(dictionary())
    packed: list[Json] = []
    for raw in (
        b"the ward round and the hand rub, " * 2,
        b"and the ward round again",
        bytes(range(0, 256, 9)),
    ):
        packed.append({"raw": raw.hex(), "packed": squeezer.pack(raw).hex()})
        squeezer.carried(raw)
    return packed


def _keys() -> Json:
    public = DEVICE_KEY.public_key().public_bytes_raw()
    email = " Ama@Example.org"
    proven = enrolment_message(email, public)
    return {
        "community_private": COMMUNITY_KEY.private_bytes_raw().hex(),
        "community_public": COMMUNITY_KEY.public_key().public_bytes_raw().hex(),
        "device_private": DEVICE_KEY.private_bytes_raw().hex(),
        "device_public": public.hex(),
        "email": email,
        "enrolment_message": proven.hex(),
        "enrolment_proof": DEVICE_KEY.sign(proven).hex(),
    }


def _log(log: Log) -> Json:
    return {
        "number": log.number,
        "scope": log.scope.hex(),
        "first_link": first_link(COMMUNITY, log.scope).hex(),
        "entries": [{**told(item.entry), "link": item.link.hex()} for item in log.placed],
    }


def _request(community: Scenario) -> Json:
    """What a replica that holds the thread, and wrote two good acts and a forbidden one, sends."""
    opening = Request(
        version=1,
        scopes=(community.directory.number, community.stream.number),
        seqs=tuple(cursor.seq for cursor in community.held),
        check=cursor_check(community.held),
        follow=True,
    )
    block = columns.encode(runs_in(community.pushes), community.alias_of)
    batch = push_message(COMMUNITY, (item.entry.op_id for item in community.pushes))
    return {
        "operations": [told(item.entry) for item in community.pushes],
        **exchanged(
            plain(FrameKind.REQUEST, encode(opening)),
            signed(FrameKind.PUSH, block, batch, DEVICE_KEY, Squeezer(dictionary())),
            plain(FrameKind.END, encode(End(len(community.pushes)))),
        ),
    }


def _simple_request(community: Scenario) -> str:
    """What a client sends in version 2 that leaves out all that it may leave out."""
    cursor = community.directory.cursor
    items = [2, [community.directory.number], [cursor.seq], cursor_check([cursor]), True, 0]
    return frame(FrameKind.REQUEST, msgspec.msgpack.encode(items)).hex()


def _answer(community: Scenario) -> Json:
    """One refusal, then another member's reply and both accepted acts as echoes."""
    echoes = {item.entry.op_id: place for place, item in enumerate(community.pushes)}
    block = columns.encode(runs_in(community.news), community.alias_of, echoes)
    sealed = seal_message(
        COMMUNITY,
        [Tip(item.scope, item.entry.seq or 0, item.link) for item in last_of_runs(community.news)],
    )
    refusal = Refusal(community.refused_place, "not_your_post")
    return exchanged(
        plain(FrameKind.NOTICE, encode(Notice((refusal,)))),
        signed(FrameKind.LOG, block, sealed, COMMUNITY_KEY, Squeezer(dictionary())),
        plain(FrameKind.END, encode(End(len(community.news), NOON_MS + 61_000))),
    )


if __name__ == "__main__":
    FILE.write_text(json.dumps(vectors(), indent=1) + "\n", encoding="utf-8")
