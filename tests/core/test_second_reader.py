"""The document is enough: a reader written from it alone understands the vectors, and what the code writes."""

import json
from collections.abc import Sequence
from typing import Any

import pytest
from cryptography.exceptions import InvalidSignature

from gllcore import columns
from gllcore.compression import Squeezer
from gllcore.frames import MAGIC, FrameKind, frame
from gllcore.packing import Packer, Placed, last_of_runs
from gllcore.protocol import Tip, seal_message
from tests.core.scenario import COMMUNITY, COMMUNITY_KEY, Scenario, scenario
from tests.core.second_reader import Block, check_log, check_push, digest, messages, unpacked
from tests.core.vectors import FILE, dictionary

STORED: dict[str, Any] = json.loads(FILE.read_text(encoding="utf-8"))
DIRECTORY = digest(b"gll-directory", COMMUNITY)[:16]


def key(name: str) -> bytes:
    return bytes.fromhex(STORED["keys"][name])


def signed(side: str) -> tuple[bytes, bytes]:
    """Signature and raw block of the one signed message of a side."""
    payload = next(data for kind, data in messages(bytes.fromhex(STORED[side]["bytes"])) if kind in "PL")
    return payload[:64], unpacked(payload[64:], dictionary(), b"")


def test_it_reads_the_vectors_to_the_last_link() -> None:
    community = scenario()
    held: dict[tuple[int, int], bytes] = {
        place: record for place, record in community.known() if place[0] == 0 or place[1] == 1
    }
    signature, raw = signed("request")
    sent = [entry for _, run in Block(raw, held, []).runs(DIRECTORY) for entry in run]
    check_push(key("device_public"), signature, COMMUNITY, sent)
    assert [entry["id"].hex() for entry in sent] == [o["op_id"] for o in STORED["request"]["operations"]]

    signature, raw = signed("answer")
    runs = list(Block(raw, held, sent).runs(DIRECTORY))
    links = {5: community.held[1].link}
    check_log(key("community_public"), signature, COMMUNITY, runs, links)
    assert links[5].hex() == STORED["logs"][1]["entries"][-1]["link"]
    broken = {5: bytes(32)}
    with pytest.raises(InvalidSignature):
        check_log(key("community_public"), signature, COMMUNITY, runs, broken)


def test_it_reads_a_first_sync_of_several_messages_that_refer_back() -> None:
    community = scenario()
    placed = [*community.directory.placed, *community.stream.placed]
    payloads = [packed.payload for packed in packer(community).messages(placed)]
    stream = MAGIC + b"".join(frame(FrameKind.LOG, payload) for payload in payloads)

    links = {
        0: digest(b"gll-log", COMMUNITY, DIRECTORY),
        5: digest(b"gll-log", COMMUNITY, community.stream.scope),
    }
    places: dict[tuple[int, int], bytes] = {}
    history, ids = b"", []
    for _, payload in messages(stream):
        raw = unpacked(payload[64:], dictionary(), history)
        block = Block(raw, places, [])
        runs = list(block.runs(DIRECTORY))
        check_log(key("community_public"), payload[:64], COMMUNITY, runs, links)
        history, places = history + raw, block.places
        ids += [entry["id"] for _, run in runs for entry in run]
    assert 2 in [payload[64] for payload in payloads], "nothing refers back"
    assert ids == [item.entry.op_id for item in placed]
    assert (links[0], links[5]) == (community.directory.cursor.link, community.stream.cursor.link)


def packer(community: Scenario) -> Packer:
    """The code's own, with frames so small that there are many."""

    def seal(items: Sequence[Placed]) -> bytes:
        tips = [Tip(item.scope, item.entry.seq or 0, item.link) for item in last_of_runs(items)]
        return COMMUNITY_KEY.sign(seal_message(COMMUNITY, tips))

    return Packer(
        Squeezer(dictionary()), lambda runs: columns.encode(runs, community.alias_of), seal, payload_bytes=200
    )
