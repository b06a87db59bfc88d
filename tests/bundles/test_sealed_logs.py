"""Parts that are sealed for some devices: those read them, nobody else does, and what was changed is refused."""

import secrets

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gllcore.bundles import Mark
from gllcore.errors import ProtocolViolation
from gllcore.ids import CommunityId
from gllfiles.sealed_logs import LogPart, bond_of, opened_part, sealed_part
from gllfiles.sealing import public_of

SEEDS = tuple(bytes([number]) * 32 for number in range(1, 4))
STRANGER = bytes(32)
COMMUNITY = CommunityId(bytes(range(16)))
BOND = bond_of(COMMUNITY, bytes(16))
PART = LogPart(bytes(range(16)), Mark(0, bytes(32)), Mark(3, bytes([1]) * 32), b"planted words")


def made(part: LogPart = PART) -> bytes:
    return sealed_part(part, map(public_of, SEEDS), BOND, secrets.token_bytes)


@given(st.binary(max_size=3_000))
def test_every_device_that_it_was_sealed_for_reads_it_and_no_other(data: bytes) -> None:
    part = LogPart(PART.scope, PART.before, PART.end, data)
    raw = made(part)
    assert [opened_part(raw, seed, BOND) for seed in SEEDS] == [part] * 3
    assert opened_part(raw, STRANGER, BOND) is None


def test_nothing_tells_what_it_is_or_whose() -> None:
    raw = made()
    assert PART.data not in raw
    assert PART.scope not in raw
    assert all(public_of(seed) not in raw for seed in SEEDS)
    assert made() != raw


def test_in_another_bundle_it_cannot_be_opened() -> None:
    raw = made()
    assert opened_part(raw, SEEDS[0], bond_of(COMMUNITY, bytes([1]) * 16)) is None


def test_whatever_bit_is_changed_nothing_else_is_read() -> None:
    raw = made()
    assert {_read(raw[:at] + bytes([byte ^ 1]) + raw[at + 1 :]) for at, byte in enumerate(raw)} == {
        "damaged_part",  # the frame, or what is in it
        "not for this device",  # its own seal
        "as it was",  # another device's seal
    }


def _read(raw: bytes) -> str:
    try:
        found = opened_part(raw, SEEDS[0], BOND)
    except ProtocolViolation as fault:
        return fault.code
    assert found in (None, PART)
    return "as it was" if found else "not for this device"


@pytest.mark.parametrize(
    "raw", [b"", b"GLLX", b"GLLX\x90", b"GLL1" + made()[4:], made()[:-1], made() + b"\0"]
)
def test_what_is_no_sealed_part_is_refused(raw: bytes) -> None:
    with pytest.raises(ProtocolViolation) as caught:
        opened_part(raw, SEEDS[0], BOND)
    assert caught.value.code == "damaged_part"


def test_a_part_that_ends_before_it_begins_is_refused() -> None:
    with pytest.raises(ProtocolViolation):
        opened_part(made(LogPart(PART.scope, PART.end, PART.before, b"")), SEEDS[0], BOND)
