"""Whose an update is, and that nothing else comes through: the attacks that were thought of, each by itself."""

import json
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st
from loro import CounterSpan, ExportMode, IdSpan, LoroDoc, VersionVector

from gllcore.errors import Refused
from glldocs.peers import check_update, peer_of
from glldocs.wire import changes
from tests.docs_text.hostile import (
    HEAD,
    MALLORY,
    PEER,
    Forger,
    block_of,
    body_of,
    first_block,
    honest,
    number,
    parts_of,
    sealed,
)
from tests.docs_text.writers import SALT, device


def made(act: Callable[[LoroDoc], object], peer: int = PEER) -> bytes:
    """What the engine writes for something that a hostile program does with it."""
    doc = LoroDoc()
    doc.peer_id = peer
    act(doc)
    doc.commit()
    return doc.export(ExportMode.Updates(VersionVector()))


def typed(doc: LoroDoc) -> None:
    doc.get_text("text").insert(0, "Some text. ")


def check(data: object) -> bytes:
    return check_update([SALT, data], MALLORY).data


def test_what_a_device_wrote_is_let_through() -> None:
    for update in honest()[0]:
        assert check(update) == update


def test_names_differ_by_device_and_by_start() -> None:
    peers = {peer_of(device(name), salt) for name in ("anna", "ben") for salt in (bytes(8), b"12345678")}
    assert len(peers) == 4
    assert all(0 <= peer < 2**64 for peer in peers)


UPDATE = honest()[0][1]


@pytest.mark.parametrize(
    "value",
    [
        None, 7, "text", b"bytes", [], [SALT], [SALT, UPDATE, 1], [UPDATE, SALT], [SALT[:7], UPDATE], [SALT + b"x", UPDATE],
        [SALT, UPDATE.hex()], [b"12345678", UPDATE], {0: SALT, 1: UPDATE}, [SALT, None], [None, UPDATE], [SALT, [UPDATE]],
    ],
)  # fmt: skip
def test_other_shapes_are_refused(value: object) -> None:
    with pytest.raises(Refused):
        check_update(value, MALLORY)


def test_anothers_name_is_refused() -> None:
    with pytest.raises(Refused):
        check_update([SALT, UPDATE], device("anna"))
    with pytest.raises(Refused):
        check(made(typed, peer=PEER ^ 1))


def _elsewhere_too(doc: LoroDoc) -> None:
    typed(doc)
    doc.get_text("other").insert(0, "x")


def _deep(doc: LoroDoc) -> None:
    typed(doc)
    doc.get_map("map").insert("x", {"deep": [[[1]]]})


def _style(doc: LoroDoc) -> None:
    typed(doc)
    doc.get_text("text").mark(0, 4, "bold", True)


def _message(doc: LoroDoc) -> None:
    typed(doc)
    doc.set_next_commit_message("Look at me")


def _time(doc: LoroDoc) -> None:
    typed(doc)
    doc.set_next_commit_timestamp(2**62)


@pytest.mark.parametrize(
    "act",
    [
        lambda doc: doc.get_text("other").insert(0, "x"),
        _elsewhere_too,
        lambda doc: doc.get_map("text").insert("x", "y"),
        _deep,
        lambda doc: doc.get_list("text").insert(0, "x"),
        lambda doc: doc.get_movable_list("text").insert(0, "x"),
        lambda doc: doc.get_tree("text").create(),
        lambda doc: doc.get_counter("text").increment(1),
        _style,
        _message,
        _time,
    ],
)
def test_only_the_text_is_touched(act: Callable[[LoroDoc], object]) -> None:
    with pytest.raises(Refused):
        check(made(act))


def test_two_writers_in_one_update_are_refused() -> None:
    doc, other = LoroDoc(), LoroDoc()
    doc.peer_id, other.peer_id = PEER, PEER + 1
    for each in (doc, other):
        typed(each)
        each.commit()
    doc.import_(other.export(ExportMode.Updates(VersionVector())))
    with pytest.raises(Refused):
        check(doc.export(ExportMode.Updates(VersionVector())))


def test_other_modes_are_refused() -> None:
    doc = LoroDoc()
    doc.peer_id = PEER
    typed(doc)
    doc.commit()
    for mode in (
        ExportMode.Snapshot(),
        ExportMode.StateOnly(None),
        ExportMode.ShallowSnapshot(doc.oplog_frontiers),
    ):
        with pytest.raises(Refused):
            check(doc.export(mode))
    for number_of_mode in (0, 1, 2, 3, 5, 255, 256, 65_535):
        with pytest.raises(Refused):
            check(sealed(UPDATE[HEAD:], number_of_mode.to_bytes(2, "big")))


def test_every_cut_and_every_flipped_bit_is_refused() -> None:
    for length in range(len(UPDATE)):
        with pytest.raises(Refused):
            check(UPDATE[:length])
    for bit in range(8 * len(UPDATE)):
        flipped = bytearray(UPDATE)
        flipped[bit // 8] ^= 1 << bit % 8
        with pytest.raises(Refused):
            check(bytes(flipped))


@pytest.mark.parametrize(
    "data", [b"", b"x", b"garbage" * 9, bytes(100), b"loro" + bytes(60), sealed(b""), sealed(b"\x00")]
)
def test_garbage_is_refused(data: bytes) -> None:
    with pytest.raises(Refused):
        check(data)


def test_more_than_an_update_may_have_is_refused() -> None:
    luck = Random(1)
    large = made(
        lambda doc: doc.get_text("text").insert(
            0, "".join(chr(luck.randrange(0x4E00, 0x9000)) for _ in range(20_000))
        )
    )
    assert len(large) > 48 * 1024
    with pytest.raises(Refused):
        check(large)


@pytest.mark.parametrize("place", range(5))
@pytest.mark.parametrize("value", [2**30, 2**31 - 1, 2**31, 2**32 - 1, 2**32, 2**63, 2**64 - 1, 2**70])
def test_numbers_near_their_ends_are_refused(place: int, value: int) -> None:
    numbers, sections = parts_of(first_block(UPDATE))
    numbers[place] = value
    with pytest.raises(Refused):
        check(sealed(body_of(block_of(numbers, sections))))


@pytest.mark.parametrize("count", [60_001, 10**6, 10**9, 2**40, 2**62])
def test_a_few_bytes_that_stand_for_many_operations_are_refused(count: int) -> None:
    """Run lengths are what a bomb is made of here: a billion deletions in 30 bytes."""
    numbers, sections = parts_of(first_block(UPDATE))
    run = number(2 * count)
    table = [run + b"\x00", run + b"\x00", run + b"\x09", run + b"\x01"]
    deleted = [run + b"\x00", run + b"\x00", run + b"\x02"]
    sections[5] = b"\x01\x04" + b"".join(number(len(each)) + each for each in table)
    sections[6] = b"\x01\x03" + b"".join(number(len(each)) + each for each in deleted)
    sections[7] = b""
    numbers[1] = numbers[3] = count
    with pytest.raises(Refused):
        check(sealed(body_of(block_of(numbers, sections))))


@pytest.mark.parametrize("count", [10**6, 10**9, 2**40, 2**62])
def test_many_changes_in_a_few_bytes_are_refused(count: int) -> None:
    numbers, sections = parts_of(first_block(UPDATE))
    numbers[4] = count
    sections[0] = number(1) + PEER.to_bytes(8, "little") + number(count) + number(count) + bytes(6)
    with pytest.raises(Refused):
        check(sealed(body_of(block_of(numbers, sections))))


def test_what_is_between_the_lines_is_refused() -> None:
    """Bytes behind a section's end are nobody's business, and could be anybody's message."""
    numbers, sections = parts_of(first_block(UPDATE))
    for index in range(8):
        longer = [*sections[:index], sections[index] + b"\x00", *sections[index + 1 :]]
        with pytest.raises(Refused):
            check(sealed(body_of(block_of(numbers, longer))))
    with pytest.raises(Refused):
        check(sealed(body_of(block_of(numbers, sections) + b"\x00")))
    with pytest.raises(Refused):
        check(UPDATE[:5] + b"\x01" + UPDATE[6:])


@given(st.integers(0, 10**9))
def test_whatever_is_forged_is_read_or_refused(seed: int) -> None:
    forger = Forger(Random(seed), honest()[0])
    for _ in range(20):
        with suppress(Refused):
            check(forger.make())


@given(st.binary(max_size=300))
def test_any_bytes_under_a_right_checksum_are_read_or_refused(body: bytes) -> None:
    with suppress(Refused):
        check(sealed(body))


@given(st.integers(0, 10**9))
def test_what_the_engine_writes_is_read_as_it_means_it(seed: int) -> None:
    luck = Random(seed)
    docs = [LoroDoc() for _ in range(3)]
    for peer, doc in enumerate(docs, luck.getrandbits(63)):
        doc.peer_id = peer
    for _ in range(20):
        doc = luck.choice(docs)
        text, before = doc.get_text("text"), doc.oplog_vv
        for _ in range(luck.choice((1, 2, 12))):
            if text.len_unicode > 4 and luck.random() < 0.4:
                at = luck.randrange(text.len_unicode - 3)
                text.delete(at, luck.randrange(1, 4))
            else:
                text.insert(luck.randrange(text.len_unicode + 1), luck.choice(("a", "é😀", "word. " * 9)))
            if luck.random() < 0.3:
                doc.commit()
                doc.import_(
                    luck.choice([each for each in docs if each is not doc]).export(
                        ExportMode.Updates(doc.oplog_vv)
                    )
                )
        doc.commit()
        told = json.loads(doc.export_json_updates(before, doc.oplog_vv))
        own = [
            each
            for each in told["changes"]
            if int(told["peers"][int(each["id"].split("@")[1])]) == doc.peer_id
        ]
        start = before.get_last(doc.peer_id)
        last = doc.oplog_vv.get_last(doc.peer_id)
        assert last is not None
        span = CounterSpan(0 if start is None else start + 1, last + 1)
        data = doc.export(ExportMode.UpdatesInRange([IdSpan(doc.peer_id, span)]))
        found = changes(data)
        assert found[-1].end - found[0].start.counter == sum(
            abs(op["content"].get("len", 0)) or len(op["content"]["text"])
            for each in own
            for op in each["ops"]
        )
        assert {(each.start.counter, each.lamport) for each in found} >= {
            (int(each["id"].split("@")[0]), each["lamport"]) for each in own[:1]
        }


ABORTING = (Path(__file__).parent / "aborting.hex").read_text().split()


@pytest.mark.parametrize("data", ABORTING, ids=lambda data: data[32:40])
def test_what_ends_the_engine_is_refused_before_it(data: str) -> None:
    """A hundred bytes that make the engine ask for gigabytes, which the whole process does not survive."""
    with pytest.raises(Refused):
        check(bytes.fromhex(data))
