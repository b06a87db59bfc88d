"""How far a log is held: pages fill a gap from above and meet what is held on either side, or are refused."""

from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gllcore.clock import HybridTime
from gllcore.errors import ProtocolViolation
from gllcore.ids import RecordId
from gllcore.operations import Entry, Kind, Operation, extend, op_id, pack
from gllcore.protocol import Cursor
from gllcore.reach import Gap, Reach, read_on, read_page, rewound
from tests.core.strategies import SCOPE

LENGTH = 12
START = Cursor(0, bytes(32))


def _entry(seq: int) -> Entry:
    op = Operation(SCOPE, Kind.POST, None, pack({2: f"post {seq}"}), HybridTime(seq), 0, RecordId(b"1" * 16))
    return Entry(op_id(op), op, seq, 1_000 + seq)


LOG = [_entry(seq) for seq in range(1, LENGTH + 1)]


def at(seq: int) -> Cursor:
    return Cursor(seq, extend(START.link, LOG[:seq]))


def between(after: int, upto: int) -> Sequence[Entry]:
    return LOG[after:upto]


@given(st.data())
def test_whatever_the_pages_sizes_all_is_held_in_the_end(data: st.DataObject) -> None:
    held = data.draw(st.integers(0, LENGTH - 1))
    reach = Reach(at(held))
    top = LENGTH
    while top > held:
        low = data.draw(st.integers(held, top - 1))
        reach, _ = read_page(reach, at(low), between(low, top))
        assert reach.cursor == at(LENGTH)
        assert reach.gap == (None if low == held else Gap(at(held), at(low)))
        top = low
    assert reach == Reach(at(LENGTH))


@given(st.integers(0, LENGTH), st.integers(0, LENGTH), st.integers(0, LENGTH - 3))
def test_a_page_that_does_not_meet_what_is_held_is_refused(low: int, upto: int, held: int) -> None:
    gap = Gap(at(held), at(held + 2))
    reach = Reach(at(LENGTH), gap)
    fits = held <= low < upto == held + 2
    if fits:
        assert read_page(reach, at(low), between(low, upto)).reach.cursor == at(LENGTH)
    else:
        with pytest.raises(ProtocolViolation) as refused:
            read_page(reach, at(low), between(low, upto))
        assert refused.value.code == "log_gap"


@given(st.integers(0, LENGTH - 1), st.integers(1, LENGTH))
def test_another_history_is_refused_on_either_side(low: int, upto: int) -> None:
    other = Cursor(low, b"x" * 32)
    for reach in (Reach(at(low)), Reach(at(LENGTH), Gap(at(low), at(min(LENGTH - 1, low + 1) or 1)))):
        with pytest.raises(ProtocolViolation):
            read_page(reach, other, between(low, max(upto, low + 1)))


@given(st.integers(0, LENGTH - 1), st.integers(1, LENGTH))
def test_going_on_needs_the_next_entry(held: int, first: int) -> None:
    entries = between(first - 1, LENGTH)
    if first == held + 1:
        assert read_on(Reach(at(held)), entries).reach == Reach(at(LENGTH))
    else:
        with pytest.raises(ProtocolViolation):
            read_on(Reach(at(held)), entries)


@given(st.integers(0, LENGTH - 2), st.data())
def test_what_is_given_up_leaves_no_gap_above_it(low: int, data: st.DataObject) -> None:
    high = data.draw(st.integers(low + 1, LENGTH - 1))
    reach = Reach(at(LENGTH), Gap(at(low), at(high)))
    to = data.draw(st.sampled_from([*range(low + 1), *range(high, LENGTH + 1)]))
    left = rewound(reach, at(to))
    if to > high:
        assert left == Reach(at(to), reach.gap)
    else:
        assert left == Reach(at(min(to, low)))
