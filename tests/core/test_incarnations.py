"""Copies of one replica: their times are told apart, and so is what one of them had seen of what another one wrote."""

from hypothesis import given
from hypothesis import strategies as st

from gllcore.clock import LATEST_MS, HybridTime, next_time
from gllcore.ids import RecordId
from gllcore.incarnations import (
    INCARNATION_BYTES,
    Surroundings,
    another,
    is_anothers,
    is_elsewhere,
    nonce_in,
)
from gllcore.merge import post_of, saw
from gllcore.model.discussions import Post, PostField
from gllcore.operations import Entry, Fields, Kind, Operation, pack, waiting
from gllcore.protocol import NONCE_BYTES
from tests.core.strategies import SCOPE, placed

DEVICE = RecordId(b"d" * 16)
NEWEST = 2**16 - 1

incarnations = st.integers(0, NEWEST)
counters = st.builds(
    lambda incarnation, count: incarnation << 16 | count,
    incarnations,
    st.sampled_from([0, 1, NEWEST - 1, NEWEST]),
)
lasts = st.builds(HybridTime, st.integers(0, 10**13) | st.just(LATEST_MS - 1), counters)
clocks = st.integers(-(10**15), 10**17)
nonces = st.binary(min_size=NONCE_BYTES, max_size=NONCE_BYTES)
facts = st.lists(st.sampled_from([b"one", b"two", b"three"]), unique=True).map(tuple)
surroundings = st.builds(Surroundings, facts, facts, facts)


# --- times ---


@given(lasts, st.lists(st.tuples(clocks, incarnations), min_size=1))
def test_times_grow_and_are_of_the_incarnation_asked_for(
    last: HybridTime, acts: list[tuple[int, int]]
) -> None:
    for now, incarnation in acts[: LATEST_MS - last.ms]:
        later = next_time(last, now, incarnation)
        assert later > last
        assert later.incarnation == incarnation
        assert later.ms <= LATEST_MS
        last = later


@given(counters, clocks, incarnations)
def test_at_the_end_of_time_they_still_grow(counter: int, now: int, incarnation: int) -> None:
    last = HybridTime(LATEST_MS, counter)
    later = next_time(last, now, incarnation)
    assert later > last
    assert later.ms == LATEST_MS


def test_a_millisecond_that_is_full_is_followed_by_the_next() -> None:
    time, full = HybridTime(1_000, 7 << 16), HybridTime(1_000, 7 << 16 | NEWEST)
    for _ in range(NEWEST):
        time = next_time(time, 0, 7)
    assert time == full
    assert next_time(full, 0, 7) == HybridTime(1_001, 7 << 16)


def test_devices_that_were_never_copied_write_what_they_always_wrote() -> None:
    assert next_time(HybridTime(5, 0), 9) == HybridTime(9, 0)
    assert next_time(HybridTime(5, 3), 5) == HybridTime(5, 4)


@given(incarnations, st.binary(min_size=INCARNATION_BYTES, max_size=INCARNATION_BYTES))
def test_another_incarnation_is_another_one_and_never_the_first(current: int, random: bytes) -> None:
    chosen = another(current, random)
    assert 0 < chosen <= NEWEST
    assert chosen != current


# --- who had seen what ---


def operation(counter: int, ms: int, base: int = 0, record: RecordId | None = None, **said: str) -> Operation:
    fields: Fields = {PostField[name.upper()].value: value for name, value in said.items()}
    return Operation(SCOPE, Kind.POST, record, pack(fields), HybridTime(ms, counter), base, DEVICE)


CREATION = operation(0, 1_000, title="Hand rub", body="old", language="en")
POST = waiting(CREATION).record


def merged(*edits: Operation) -> Post:
    post = post_of(placed([CREATION, *edits]))
    assert post is not None
    return post


def test_edits_of_two_copies_stand_beside_each_other() -> None:
    post = merged(
        operation(0, 2_000, 1, POST, body="on the old PC"),
        operation(9 << 16, 3_000, 1, POST, body="on the new one"),
    )
    assert (post.body, [rival.value for rival in post.rivals]) == ("on the new one", ["on the old PC"])


def test_a_copy_that_had_received_the_others_edit_replaces_it() -> None:
    post = merged(
        operation(0, 2_000, 1, POST, body="on the old PC"),
        operation(9 << 16, 3_000, 2, POST, body="on the new one"),
    )
    assert (post.body, post.rivals) == ("on the new one", ())


def test_a_copy_changes_what_waited_when_it_was_copied() -> None:
    """Its place in the log tells nothing yet, but nobody edits a post that is not there."""
    edit = operation(9 << 16, 3_000, 0, POST, body="new")
    assert saw(waiting(edit), waiting(CREATION))
    assert not saw(waiting(CREATION), waiting(edit))
    assert merged(edit).rivals == ()


@given(lasts, lasts)
def test_of_one_incarnation_the_time_alone_decides(one: HybridTime, two: HybridTime) -> None:
    first, second = (waiting(operation(time.counter, time.ms, 0, POST, body="b")) for time in (one, two))
    if one.incarnation == two.incarnation:
        assert saw(second, first) == (two > one)
    else:
        assert not saw(second, first)


@given(st.permutations(range(4)))
def test_the_order_of_arrival_changes_nothing(order: list[int]) -> None:
    log = placed([CREATION, *(operation(n << 16, 2_000 - n, 1, POST, body=f"{n}") for n in range(1, 4))])
    shuffled: list[Entry] = [log[at] for at in order]
    assert post_of(shuffled) == post_of(log)


# --- noticing ---


@given(incarnations, st.lists(nonces, min_size=1))
def test_what_was_sent_from_here_raises_no_doubt(incarnation: int, random: list[bytes]) -> None:
    sent = [nonce_in(incarnation, each) for each in random]
    assert {len(nonce) for nonce in sent} == {NONCE_BYTES}
    assert not any(is_anothers(lease, incarnation, sent) for lease in sent)
    assert not is_anothers(b"", incarnation, sent)


@given(incarnations, incarnations, nonces)
def test_only_a_copy_in_the_same_incarnation_raises_doubt(mine: int, theirs: int, random: bytes) -> None:
    assert is_anothers(nonce_in(theirs, random), mine, ()) == (mine == theirs)


@given(surroundings, surroundings)
def test_surroundings_that_share_something_of_each_sort_are_the_same(
    before: Surroundings, now: Surroundings
) -> None:
    sorts = [
        (now.system, before.system),
        (now.hardware, before.hardware),
        (now.file, before.file),
    ]
    moved = any(one and two and not {*one} & {*two} for one, two in sorts)
    assert now.are_others(before) == before.are_others(now) == moved
    assert not now.are_others(now)
    assert not now.are_others(Surroundings())
    assert not before.are_others(now.after(before)), "what was known stays known"


def test_what_is_remembered_of_surroundings_does_not_grow_for_ever() -> None:
    known = Surroundings()
    for card in range(100):
        known = Surroundings(hardware=(b"built in", b"%d" % card)).after(known)
    assert len(known.hardware) == 16
    assert {b"built in", b"99", b"98"} <= {*known.hardware}


@given(st.lists(nonces), st.none() | nonces)
def test_a_mark_is_missed_only_where_one_was_left(marks: list[bytes], found: bytes | None) -> None:
    here = Surroundings()
    assert is_elsewhere(marks, found, here, here) == (bool(marks) and found not in marks)
