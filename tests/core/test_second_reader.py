"""The document is enough: a reader written from it alone understands the vectors, and what the code writes."""

import json
from collections.abc import Sequence
from typing import Any

import msgspec
import pytest
from cryptography.exceptions import InvalidSignature

from gllcore import columns
from gllcore.compression import Squeezer
from gllcore.frames import MAGIC, FrameKind, frame
from gllcore.packing import Packer, Placed, last_of_runs
from gllcore.protocol import Tip, seal_message
from tests.core.scenario import COMMUNITY, COMMUNITY_KEY, Scenario, long_past, scenario
from tests.core.second_reader import (
    Block,
    check_ahead,
    check_log,
    check_page,
    check_push,
    digest,
    messages,
    page_parts,
    unpacked,
)
from tests.core.vectors import FILE, dictionary
from tests.core.vectors_since_2 import LEASE, SECOND_NONCE, SERVER_MS

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


def test_it_reads_pages_from_the_newest_down_until_the_log_is_whole() -> None:
    """The vectors of a first sync that was cut after its first page, and of the one that filled the gap."""
    past, told = long_past(), STORED["newest_first"]
    sealed_by, first = key("community_public"), first_link_of(past.stream.scope)
    held: dict[tuple[int, int], bytes] = {place: id for place, id in scenario().known() if place[0] == 0}
    page, ahead, end = parts_of(told["leap"]["answer"], b"")
    seal, befores, raw = page
    newest = list(Block(raw, held, []).runs(DIRECTORY))
    (top,) = check_page(sealed_by, seal, COMMUNITY, newest, befores)
    assert (top, befores) == (past.link_at(6), [past.link_at(4)])
    early = [entry for _, run in Block(ahead[2], held, []).runs(DIRECTORY) for entry in run]
    check_ahead(sealed_by, ahead[0], COMMUNITY, early)
    assert msgspec.msgpack.decode(end[2])[:3] == [2, SERVER_MS, True]

    held |= {(5, entry["seq"]): entry["id"] for entry in (*newest[0][1], *early)}
    history = b"".join(entry["payload"] for entry in newest[0][1])
    _, push, _ = parts_of(told["fill"]["request"], b"")
    sent = [entry for _, run in Block(push[2], held, []).runs(DIRECTORY) for entry in run]
    spans, log, middle, ahead, bottom, end = parts_of(told["fill"]["answer"], history)
    assert msgspec.msgpack.decode(spans[2]) == [[[5, 5, 6]]]
    links = {5: top}
    news = list(Block(log[2], held, [*sent, *early]).runs(DIRECTORY))
    check_log(sealed_by, log[0], COMMUNITY, news, links)
    assert links[5] == past.link_at(7)
    block = Block(middle[2], held, [*sent, *early])
    assert check_page(sealed_by, middle[0], COMMUNITY, list(block.runs(DIRECTORY)), middle[1]) == befores
    early += [entry for _, run in Block(ahead[2], held, []).runs(DIRECTORY) for entry in run]
    check_ahead(sealed_by, ahead[0], COMMUNITY, early[1:])
    oldest = list(Block(bottom[2], block.places, [*sent, *early]).runs(DIRECTORY))
    assert check_page(sealed_by, bottom[0], COMMUNITY, oldest, bottom[1]) == middle[1]
    assert bottom[1] == [first]
    assert [entry["id"] for entry in oldest[0][1]] == [entry["id"] for entry in early]
    entries, _, more, sums, nonce, lease = msgspec.msgpack.decode(end[2])
    assert (entries, more, nonce, lease) == (5, False, SECOND_NONCE, LEASE)
    ids = [bytes.fromhex(entry["op_id"]) for entry in told["log"]]
    total = sum(int.from_bytes(id[:8], "big") for id in ids) % 2**64
    assert sums == [[5, 7, total.to_bytes(8, "big")]]


def test_it_follows_testimony_to_the_tip_that_was_sealed() -> None:
    past, told = long_past(), STORED["parted"]
    first, link, received, tips, seal, packed = msgspec.msgpack.decode(
        bytes.fromhex(told["testimony"]["payload"])
    )
    held: dict[tuple[int, int], bytes] = {place: id for place, id in scenario().known() if place[0] == 0}
    held[5, 1] = past.stream.placed[0].entry.op_id
    ((number, entries),) = Block(unpacked(packed, dictionary(), b""), held, []).runs(DIRECTORY)
    assert [entry["id"].hex() for entry in entries] == [o["op_id"] for o in told["testimony"]["operations"]]
    moment = 0
    for seq, (entry, difference) in enumerate(zip(entries, received, strict=True), first):
        moment += difference
        entry.update(seq=seq, received_ms=moment)
    (end,) = check_page(key("community_public"), seal, COMMUNITY, [(number, entries)], [link])
    assert tips == [[past.stream.scope, entries[-1]["seq"], end]]


def parts_of(side: dict[str, Any], history: bytes) -> list[tuple[bytes, list[bytes], bytes]]:
    """Of each message the signature, the links of a page, and the unpacked block, or the payload of one without."""
    found: list[tuple[bytes, list[bytes], bytes]] = []
    for kind, payload in messages(bytes.fromhex(side["bytes"])):
        if kind not in "PLAB":
            found.append((b"", [], payload))
            continue
        seal, befores, packed = page_parts(payload) if kind == "B" else (payload[:64], [], payload[64:])
        raw = unpacked(packed, dictionary(), history)
        history += raw
        found.append((seal, befores, raw))
    return found


def first_link_of(scope: bytes) -> bytes:
    return digest(b"gll-log", COMMUNITY, scope)


def packer(community: Scenario) -> Packer:
    """The code's own, with frames so small that there are many."""

    def seal(items: Sequence[Placed]) -> bytes:
        tips = [Tip(item.scope, item.entry.seq or 0, item.link) for item in last_of_runs(items)]
        return COMMUNITY_KEY.sign(seal_message(COMMUNITY, tips))

    return Packer(
        Squeezer(dictionary()), lambda runs: columns.encode(runs, community.alias_of), seal, payload_bytes=200
    )
