"""The protocol's test vectors, written for other implementers, hold for this code to the byte.

What zstd packed is read, not made again: how small it packs may change with its version.
"""

import json
from typing import Any

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

from gllcore import columns
from gllcore.compression import Method, Squeezer
from gllcore.frames import Frame, FrameKind, FrameReader
from gllcore.ids import CommunityId
from gllcore.operations import Entry, extend
from gllcore.protocol import SIGNATURE_BYTES, decode_end, decode_notice, decode_request
from tests.core.scenario import scenario
from tests.core.telling import told
from tests.core.vectors import FILE, vectors

STORED: dict[str, Any] = json.loads(FILE.read_text(encoding="utf-8"))
COMMUNITY = CommunityId(bytes.fromhex(STORED["community"]))


def without_packed(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: without_packed(item) for key, item in value.items() if key not in {"packed", "bytes"}}
    return [without_packed(item) for item in value] if isinstance(value, list) else value


@pytest.mark.parametrize("part", list(STORED))
def test_the_code_makes_the_vectors(part: str) -> None:
    assert without_packed(vectors()[part]) == without_packed(STORED[part])


def test_the_packed_payloads_unpack_one_after_the_other() -> None:
    squeezer = Squeezer(bytes.fromhex(STORED["dictionary"]))
    methods = []
    for payload in STORED["packing"]:
        packed = bytes.fromhex(payload["packed"])
        methods.append(packed[0])
        raw = squeezer.unpack(packed)
        assert raw.hex() == payload["raw"]
        squeezer.carried(raw)
    assert methods == [Method.DICTIONARY, Method.HISTORY, Method.STORED]


@pytest.mark.parametrize("side", ["request", "answer"])
def test_the_stream_of_each_side_holds_its_messages(side: str) -> None:
    told = STORED[side]["messages"]
    assert [(chr(message.kind), message.payload.hex()) for message in messages_of(side)] == [
        (message["kind"], message.get("payload") or message["signature"] + message["packed"])
        for message in told
    ]


def test_the_request_tells_where_the_replica_is_and_what_it_wrote() -> None:
    opening, push, end = messages_of("request")
    request = decode_request(opening.payload)
    assert (request.scopes, request.seqs, request.follow) == ((0, 5), (5, 1), True)
    check_signature("device_public", STORED["request"]["messages"][1])
    assert [told(entry) for entry in entries_of(push)] == STORED["request"]["operations"]
    assert decode_end(end.payload).entries == 3


def test_the_answer_brings_one_refusal_and_continues_the_chain() -> None:
    notice, log, end = messages_of("answer")
    assert [(r.place, r.code) for r in decode_notice(notice.payload).refusals] == [(2, "not_your_post")]
    check_signature("community_public", STORED["answer"]["messages"][1])
    sent = entries_of(messages_of("request")[1])
    got = entries_of(log, tuple(sent))
    known = STORED["logs"][1]["entries"]
    assert [told(entry) for entry in got] == [without_link(entry) for entry in known[1:]]
    assert extend(bytes.fromhex(known[0]["link"]), got).hex() == known[-1]["link"]
    assert (decode_end(end.payload).entries, decode_end(end.payload).more) == (3, False)


def messages_of(side: str) -> list[Frame]:
    return list(FrameReader().feed(bytes.fromhex(STORED[side]["bytes"])))


def entries_of(message: Frame, sent: tuple[Entry, ...] = ()) -> list[Entry]:
    assert message.kind in (FrameKind.PUSH, FrameKind.LOG)
    raw = Squeezer(bytes.fromhex(STORED["dictionary"])).unpack(message.payload[SIGNATURE_BYTES:])
    block = columns.decode(raw)
    wanted = columns.needed(block)
    known = {place: record for place, record in scenario().known() if place in wanted}
    runs = columns.runs_of(block, COMMUNITY, known, [entry.op for entry in sent])
    return [entry for run in runs for entry in run.entries]


def without_link(entry: dict[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in entry.items() if key != "link"}


def check_signature(key: str, message: dict[str, str]) -> None:
    """Raises InvalidSignature unless the message is signed by that key."""
    public = Ed25519PublicKey.from_public_bytes(bytes.fromhex(STORED["keys"][key]))
    public.verify(bytes.fromhex(message["signature"]), bytes.fromhex(message["signed"]))
