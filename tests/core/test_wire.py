"""The wire's laws: what goes in comes out, in pieces of any size, and damage of any kind is refused by name."""

import random
import zlib
from collections.abc import Iterator
from contextlib import suppress

import pytest
from backports import zstd
from hypothesis import given
from hypothesis import strategies as st

from gllcore import columns
from gllcore.clock import HybridTime
from gllcore.columns import DIRECTORY, Run
from gllcore.compression import INFLATED_BYTES, Method, Squeezer
from gllcore.errors import ProtocolViolation
from gllcore.frames import MAGIC, MESSAGE_BYTES, PAYLOAD_BYTES, Frame, FrameKind, FrameReader, frame
from gllcore.ids import SERVER_DEVICE, RecordId
from gllcore.operations import Entry, Kind, Operation, pack, reference, waiting
from gllcore.packing import Packed, Packer, Placed, last_of_runs, runs_in
from tests.core.strategies import COMMUNITY, SCOPE, operations, placed

DICTIONARY = zstd.train_dict(
    [f"the ward round number {n} and the hand rub".encode() * 3 for n in range(400)], 2048
).dict_content
NUMBER = 9
KNOWN = {(DIRECTORY, NUMBER): RecordId(bytes(SCOPE))}


def no_alias(_number: int, _record: RecordId) -> None:
    return None


def read(block: bytes, known: columns.Known = KNOWN, echoes: tuple[Operation, ...] = ()) -> list[Entry]:
    runs = columns.runs_of(columns.decode(block), COMMUNITY, known, echoes)
    return [entry for run in runs for entry in run.entries]


# --- columns ---


@given(st.lists(operations(), min_size=1, max_size=12), st.booleans())
def test_operations_survive_the_columns_byte_for_byte(ops: list[Operation], in_log: bool) -> None:
    entries = placed(ops) if in_log else [waiting(op) for op in ops]
    block = columns.encode([Run(NUMBER, SCOPE, tuple(entries))], no_alias)
    assert read(block) == entries


@given(st.lists(operations(), min_size=1, max_size=8))
def test_references_travel_as_numbers_and_come_back_as_ids(ops: list[Operation]) -> None:
    roots = placed([op for op in ops if op.record is None] or [made(b"root")])
    root = roots[-1]
    reply = Operation(
        SCOPE, Kind.POST, root.record, pack({5: reference(root.record)}), ops[0].time, 0, ops[0].device
    )
    entry = Entry(waiting(reply).op_id, reply, root.seq and root.seq + 1, 5)
    block = columns.encode(
        [Run(NUMBER, SCOPE, (entry,))],
        lambda number, record: root.seq if (number, record) == (NUMBER, root.record) else None,
    )
    assert bytes(root.record) not in block
    assert (NUMBER, root.seq) in columns.needed(columns.decode(block))
    assert read(block, {**KNOWN, (NUMBER, root.seq or 0): root.record}) == [entry]


def test_a_reference_within_the_same_block_needs_no_look_up() -> None:
    root = placed([made(b"root")])[0]
    reply = Operation(
        SCOPE, Kind.POST, None, pack({5: reference(root.record)}), root.op.time, 1, root.op.device
    )
    second = Entry(waiting(reply).op_id, reply, 2, 9)
    block = columns.encode(
        [Run(NUMBER, SCOPE, (root, second))], lambda _n, record: 1 if record == root.record else None
    )
    assert read(block) == [root, second]


def test_what_was_just_sent_comes_back_as_its_place_only() -> None:
    entry = placed([made(b"a long text that nobody wants to pay for twice" * 20)])[0]
    block = columns.encode([Run(NUMBER, SCOPE, (entry,))], no_alias, echoes={entry.op_id: 0})
    assert len(block) < 40
    assert read(block, echoes=(entry.op,)) == [entry]


def test_an_echo_of_something_that_was_not_sent_is_damage() -> None:
    entry = placed([made(b"text")])[0]
    block = columns.encode([Run(NUMBER, SCOPE, (entry,))], no_alias, echoes={entry.op_id: 3})
    with pytest.raises(ProtocolViolation):
        read(block, echoes=(entry.op,))


@given(st.lists(operations(), min_size=1, max_size=4), st.data())
def test_a_damaged_block_is_refused_or_reads_as_other_operations(
    ops: list[Operation], data: st.DataObject
) -> None:
    block = bytearray(columns.encode([Run(NUMBER, SCOPE, tuple(placed(ops)))], no_alias))
    at = data.draw(st.integers(0, len(block) - 1))
    block[at] ^= data.draw(st.integers(1, 255))
    with suppress(ProtocolViolation):  # anything else that is raised fails the test
        assert all(waiting(entry.op).op_id == entry.op_id for entry in read(bytes(block)))


@given(st.binary(max_size=200))
def test_garbage_is_refused_by_name(garbage: bytes) -> None:
    with pytest.raises(ProtocolViolation):
        read(garbage)


# --- frames ---


@given(
    st.lists(st.tuples(st.sampled_from([FrameKind.LOG, FrameKind.END]), st.binary(max_size=300)), max_size=5),
    st.lists(st.integers(1, 60), min_size=1),
)
def test_messages_survive_any_cutting_into_pieces(
    messages: list[tuple[FrameKind, bytes]], sizes: list[int]
) -> None:
    stream = MAGIC + b"".join(frame(kind, payload) for kind, payload in messages)
    reader = FrameReader()
    got = [message for piece in pieces(stream, sizes) for message in reader.feed(piece)]
    assert [(message.kind, message.payload) for message in got] == messages
    assert reader.is_between_messages


@pytest.mark.parametrize("size", [PAYLOAD_BYTES, PAYLOAD_BYTES + 1, MESSAGE_BYTES])
def test_a_large_message_travels_in_frames_of_allowed_size(size: int) -> None:
    reader = FrameReader()
    data = MAGIC + frame(FrameKind.LOG, b"x" * size)
    got = list(reader.feed(data))
    assert got == [Frame(FrameKind.LOG, b"x" * size, len(data) - len(MAGIC))]


def test_a_cut_message_is_never_given_out() -> None:
    stream = MAGIC + frame(FrameKind.LOG, b"y" * (PAYLOAD_BYTES + 100))
    for cut in (1, 5, 100, len(stream) - 1):
        assert list(FrameReader().feed(stream[:cut])) == []


@given(st.binary(min_size=1, max_size=80), st.data())
def test_every_flipped_bit_of_a_frame_is_found(payload: bytes, data: st.DataObject) -> None:
    stream = bytearray(frame(FrameKind.LOG, payload))
    bit = data.draw(st.integers(0, len(stream) * 8 - 1))
    stream[bit // 8] ^= 1 << bit % 8
    with suppress(ProtocolViolation):
        got = list(FrameReader().feed(MAGIC + bytes(stream) + frame(FrameKind.END, b"")))
        assert all(message.payload != payload or message.kind != FrameKind.LOG for message in got)


def test_another_servers_answer_is_recognised_at_its_first_byte() -> None:
    with pytest.raises(ProtocolViolation, match="not a GLL server"):
        list(FrameReader("https://portal.example").feed(b"<"))


def test_endless_continuation_is_refused() -> None:
    reader = FrameReader()
    part = bytes([FrameKind.CONTINUED]) + frame(FrameKind.LOG, b"z" * PAYLOAD_BYTES)[1:3]
    part += zlib.crc32(part + b"z" * PAYLOAD_BYTES).to_bytes(4, "big") + b"z" * PAYLOAD_BYTES
    with pytest.raises(ProtocolViolation, match="larger than allowed"):
        list(reader.feed(MAGIC + part * 20))


# --- compression ---


@given(st.lists(st.binary(max_size=400) | st.text(max_size=400).map(str.encode), max_size=6))
def test_payloads_survive_packing_with_a_shared_history(payloads: list[bytes]) -> None:
    here, there = Squeezer(DICTIONARY), Squeezer(DICTIONARY)
    for payload in payloads:
        packed = here.pack(payload)
        assert len(packed) <= len(payload) + 1
        assert there.unpack(packed) == payload
        here.carried(payload)
        there.carried(payload)


@given(st.binary(min_size=1, max_size=3_000), st.sets(st.integers(1, 2_999)))
def test_a_payload_may_be_cut_anywhere_while_it_is_packed(payload: bytes, cuts: set[int]) -> None:
    seams = sorted(cut for cut in cuts if cut < len(payload))
    assert Squeezer(DICTIONARY).unpack(Squeezer(DICTIONARY).pack(payload, seams)) == payload


def test_what_is_unlike_is_packed_apart_where_it_is_long() -> None:
    dice = random.Random(7)
    names = [dice.randbytes(16) for _ in range(120)]
    titles = [f"Water and soap on ward {number}" for number, _ in enumerate(names)]
    said = [pack({1: title, 2: name}) for title, name in zip(titles, names, strict=True)]
    ops = [Operation(SCOPE, Kind.POST, None, each, HybridTime(1, 0), 0, SERVER_DEVICE) for each in said]
    block = columns.encode([Run(NUMBER, SCOPE, tuple(placed(ops)))], no_alias)
    begin, end = columns.seams(block)
    assert all(title.encode() in block[begin:end] for title in titles)
    assert all(name in block[end:] for name in names)


def test_a_bomb_is_refused_without_being_inflated() -> None:
    bomb = bytes([Method.DICTIONARY]) + zstd.compress(
        bytes(INFLATED_BYTES + 1), 19, zstd_dict=zstd.ZstdDict(DICTIONARY)
    )
    assert len(bomb) < 1_000
    with pytest.raises(ProtocolViolation) as refused:
        Squeezer(DICTIONARY).unpack(bomb)
    assert refused.value.code == "oversized_frame"


@given(st.binary(max_size=100))
def test_unpacking_garbage_is_refused_by_name(garbage: bytes) -> None:
    with suppress(ProtocolViolation):
        raw = Squeezer(DICTIONARY).unpack(garbage)
        assert len(raw) <= INFLATED_BYTES


# --- packing ---


@given(st.lists(operations(), min_size=1, max_size=40), st.integers(200, 2_000))
def test_packing_keeps_every_entry_in_order_and_every_message_within_its_size(
    ops: list[Operation], room: int
) -> None:
    items = [Placed(NUMBER, SCOPE, entry) for entry in placed(ops)]
    packer = Packer(
        Squeezer(DICTIONARY), lambda runs: columns.encode(runs, no_alias), lambda _: bytes(64), room
    )
    messages = list(packer.messages(items))
    assert [item for message in messages for item in message.items] == items
    assert all(len(message.payload) <= room or len(message.items) == 1 for message in messages)
    assert unpacked(messages) == [item.entry for item in items]


def test_neighbours_of_one_scope_make_one_run() -> None:
    entries = placed([made(bytes([n])) for n in range(4)])
    other = placed([made(b"other")])[0]
    items = [Placed(1, SCOPE, entries[0]), Placed(1, SCOPE, entries[1]), Placed(2, SCOPE, other)]
    assert [(run.number, len(run.entries)) for run in runs_in(items)] == [(1, 2), (2, 1)]
    assert last_of_runs(items) == items[1:]


def made(body: bytes) -> Operation:
    return Operation(
        SCOPE, Kind.POST, None, pack({2: body.decode("latin-1")}), HybridTime(1_000), 0, RecordId(b"d" * 16)
    )


def pieces(stream: bytes, sizes: list[int]) -> Iterator[bytes]:
    at = turn = 0
    while at < len(stream):
        size = sizes[turn % len(sizes)]
        yield stream[at : at + size]
        at += size
        turn += 1


def unpacked(messages: list[Packed]) -> list[Entry]:
    squeezer = Squeezer(DICTIONARY)
    entries: list[Entry] = []
    for message in messages:
        raw = squeezer.unpack(message.payload[64:])
        squeezer.carried(raw)
        entries += read(raw)
    return entries
