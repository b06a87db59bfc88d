"""The bytes on docs/parcels.md are what the code reads; what it reads strictly, and what nobody else can read."""

import re
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from gllapp.bootstrap import dictionary
from gllcore.compression import Squeezer
from gllcore.errors import Refused
from gllcore.ids import ID_BYTES
from gllcore.operations import op_id
from gllcore.outfile import operation_of
from gllcore.parcels import (
    CONTENT_BYTES,
    ITEMS,
    PARCEL_BYTES,
    Content,
    Item,
    ItemType,
    NotTaken,
    Reply,
    Taken,
    check_answers,
    contents_of,
    decode_content,
    decode_reply,
    encode,
    parcel_bond,
    parcel_id,
    read_parcel,
    read_receipt,
    receipt_bond,
)
from gllfiles.sealing import OVERHEAD_BYTES, is_signed, opened, public_of, seal, signed

PAGE = (Path(__file__).parents[2] / "docs" / "parcels.md").read_text(encoding="utf-8")
COMMUNITY_SEED, DEVICE_SEED = b"\x01" * 32, b"\x02" * 32
COMMUNITY, DEVICE = bytes(range(16)), bytes(range(16, 32))
PARCEL, CONTENT, RECEIPT, REPLY = (
    bytes.fromhex("".join(block.split()))
    for block in re.findall(r"^```hex\n(.*?)^```$", PAGE, flags=re.MULTILINE | re.DOTALL)
)


def test_the_parcel_on_the_page_is_read_as_it_says() -> None:
    parcel, mark = read_parcel(PARCEL, "")
    assert (parcel.community, parcel.device, parcel.number, parcel.items) == (COMMUNITY, DEVICE, 3, 1)
    assert parcel.key == public_of(DEVICE_SEED)
    assert is_signed(parcel.key, mark.signature, mark.message)
    assert f"`{parcel_id(PARCEL).hex()}`" in PAGE
    packed = opened(parcel.sealed, COMMUNITY_SEED, parcel_bond(COMMUNITY, DEVICE, 3))
    assert Squeezer(dictionary()).unpack(packed) == CONTENT
    (item,) = decode_content(CONTENT).items
    operation = operation_of(item.content)
    assert item.type == ItemType.OPERATION
    assert operation is not None
    assert f"`{op_id(operation).hex()}`" in PAGE


def test_the_receipt_on_the_page_is_read_as_it_says() -> None:
    receipt, mark = read_receipt(RECEIPT)
    parcel, _ = read_parcel(PARCEL, "")
    check_answers(receipt, parcel, PARCEL)
    assert is_signed(public_of(COMMUNITY_SEED), mark.signature, mark.message)
    assert opened(receipt.sealed, DEVICE_SEED, receipt_bond(receipt.parcel)) == REPLY
    (taken,) = decode_reply(REPLY).taken
    assert (taken.seq, taken.received_ms) == (12, 1_767_312_000_000)


def test_the_limits_on_the_page_are_those_of_the_code() -> None:
    assert f"{PARCEL_BYTES:,} bytes" in PAGE
    assert f"up to {ITEMS:,} items" in PAGE


# --- sealing ---


@given(st.binary(min_size=32, max_size=32), st.binary(max_size=500), st.binary(max_size=40))
def test_what_is_sealed_is_opened_by_its_reader_alone(seed: bytes, plain: bytes, bond: bytes) -> None:
    sealed = seal(plain, public_of(seed), bond)
    assert len(sealed) == len(plain) + OVERHEAD_BYTES
    assert opened(sealed, seed, bond) == plain
    for other_seed, other_bond in ((bytes(31) + b"\x07", bond), (seed, bond + b"x")):
        if (other_seed, other_bond) != (seed, bond):
            with pytest.raises(ValueError, match="not sealed"):
                opened(sealed, other_seed, other_bond)


@given(st.binary(max_size=100))
@example(b"")
@example(bytes(48))
def test_what_was_never_sealed_is_not_opened(data: bytes) -> None:
    with pytest.raises(ValueError, match=r"sealed|key"):
        opened(data, COMMUNITY_SEED, b"")


@pytest.mark.parametrize("key", [b"", bytes(31), b"\x01" + bytes(31), bytes(32)])
def test_nothing_is_sealed_for_what_is_no_key(key: bytes) -> None:
    with pytest.raises(ValueError, match=r"\w"):
        seal(b"secret", key, b"")


def test_a_signature_of_another_is_none() -> None:
    assert is_signed(public_of(DEVICE_SEED), signed(DEVICE_SEED, b"m"), b"m")
    assert not is_signed(public_of(DEVICE_SEED), signed(COMMUNITY_SEED, b"m"), b"m")
    assert not is_signed(b"no key", b"", b"m")


# --- reading ---


@given(st.binary(max_size=400))
def test_anything_else_is_refused_in_words(data: bytes) -> None:
    for bad in (data, PARCEL[:69] + data, RECEIPT[:69] + data):
        with pytest.raises(Refused, match="parcel"):
            read_parcel(bad, "1")
        with pytest.raises(Refused, match="receipt"):
            read_receipt(bad)


def test_ids_of_another_length_are_none() -> None:
    for reply in (Reply((Taken(b"short", 1, 1),)), Reply((), (NotTaken(b"", "code"),))):
        with pytest.raises(Refused, match="receipt"):
            decode_reply(encode(reply))
    many = Reply(tuple(Taken(bytes(ID_BYTES), 1, 1) for _ in range(ITEMS + 1)))
    with pytest.raises(Refused, match="receipt"):
        decode_reply(encode(many))
    with pytest.raises(Refused, match="parcel"):
        decode_content(encode(Content((Item(1, b""),) * (ITEMS + 1))))


@given(st.lists(st.integers(0, 70_000), max_size=40))
def test_contents_keep_the_order_and_the_limits(sizes: list[int]) -> None:
    operations = [bytes([number % 251]) * size for number, size in enumerate(sizes)]
    contents = list(contents_of(operations))
    assert [item.content for content in contents for item in content.items] == operations
    for content in contents:
        assert content.items
        assert len(content.items) == 1 or sum(len(item.content) for item in content.items) <= CONTENT_BYTES


def test_tiny_operations_are_counted() -> None:
    contents = list(contents_of([b"x"] * (2 * ITEMS + 1)))
    assert [len(content.items) for content in contents] == [ITEMS, ITEMS, 1]
