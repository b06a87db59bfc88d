"""Laws of syncing by itself: pauses grow and are bounded, what a person must do is left to the person, and idle costs nothing."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gllapp.sync.pacing import (
    FIRST_SECONDS,
    HOUR_SECONDS,
    LEAST_FRAME_BYTES,
    LONGEST_SECONDS,
    PASSING,
    RESUMPTIONS,
    Ending,
    Pace,
    When,
    frame_bytes,
    may_resume,
    pause,
)
from gllcore.errors import WORDS
from gllcore.frames import PAYLOAD_BYTES

NEEDS_A_PERSON = sorted(WORDS.keys() - PASSING)

now = st.floats(0, 1e9)
rolls = st.floats(0, 1, exclude_max=True)
passing = st.sampled_from(sorted(PASSING))
whens = st.sampled_from(When)
by_itself = st.sampled_from([When.LINK, When.HOURLY])
paces = st.builds(
    Pace, failures=st.integers(0, 5_000), due=st.none() | now, not_before=st.floats(0, 1e9)
)  # fmt: skip


@given(failures=st.integers(1, 100_000), roll=rolls)
def test_a_pause_lies_between_the_half_and_the_whole_of_its_limit(failures: int, roll: float) -> None:
    limit = pause(failures, lambda: 1.0)
    assert min(FIRST_SECONDS, limit) == FIRST_SECONDS
    assert limit <= LONGEST_SECONDS
    assert limit / 2 <= pause(failures, lambda: roll) <= limit


def test_pauses_grow_from_half_a_minute_to_an_hour() -> None:
    limits = [pause(failures, lambda: 1.0) for failures in range(1, 10)]
    assert limits == [30, 60, 120, 240, 480, 960, 1_920, 3_600, 3_600]


@given(pace=paces, error=passing, asked=st.floats(0, 86_400), at=now, roll=rolls, when=by_itself)
def test_after_a_passing_failure_the_next_attempt_waits_at_least_as_long_as_the_server_asked(
    pace: Pace, error: str, asked: float, at: float, roll: float, when: When
) -> None:
    after = pace.ended(when, Ending(error, asked), at, lambda: roll)
    assert after.failures == pace.failures + 1
    assert after.due is not None
    assert at + asked < after.due <= at + asked + LONGEST_SECONDS + 1e-3
    assert after.not_before == after.due


@given(pace=paces, error=st.sampled_from(NEEDS_A_PERSON), at=now, when=whens)
def test_what_a_person_must_do_is_never_tried_again_by_itself(
    pace: Pace, error: str, at: float, when: When
) -> None:
    assert pace.ended(when, Ending(error, 5), at, lambda: 0.5).due is None


@pytest.mark.parametrize(
    "error",
    ["token_expired", "suspended", "certificate", "not_gll", "log_diverged", "version_too_old", "disk_full", "bug"],
)  # fmt: skip
def test_these_need_a_person(error: str) -> None:
    assert error in NEEDS_A_PERSON


@given(pace=paces, at=now, roll=rolls)
def test_success_forgets_every_failure(pace: Pace, at: float, roll: float) -> None:
    assert pace.ended(When.LINK, Ending(), at, lambda: roll) == Pace()
    hourly = pace.ended(When.HOURLY, Ending(), at, lambda: roll)
    assert hourly.failures == 0
    assert hourly.due is not None
    assert at + 0.7 * HOUR_SECONDS < hourly.due < at + 1.3 * HOUR_SECONDS


@given(pace=paces, endings=st.lists(passing | st.just("") | st.sampled_from(NEEDS_A_PERSON)), at=now)
def test_who_wants_to_be_asked_is_never_served_unasked(pace: Pace, endings: list[str], at: float) -> None:
    for error in endings:
        pace = pace.begun().ended(When.ASKED, Ending(error), at, lambda: 0.5)
        assert pace.due is None


@given(pace=paces, at=now, settle=st.floats(0, 60))
def test_a_wish_never_comes_before_the_pause_is_over_and_never_later_than_planned(
    pace: Pace, at: float, settle: float
) -> None:
    wished = pace.wished(at, settle)
    assert wished.due is not None
    if pace.due is None:
        assert wished.due >= max(pace.not_before, at)
    else:
        assert wished.due <= pace.due
    assert wished.wished(at, settle) == wished


# --- within one sync ---


@given(error=st.sampled_from(sorted(WORDS)), resumed=st.integers(0, 100))
def test_a_sync_that_brought_nothing_is_not_resumed(error: str, resumed: int) -> None:
    assert not may_resume(error, brought=False, resumed=resumed)


def test_a_cut_is_resumed_a_bounded_number_of_times() -> None:
    for error in ("connection_lost", "cut_answer", "link_stalled"):
        assert may_resume(error, brought=True, resumed=0)
        assert not may_resume(error, brought=True, resumed=RESUMPTIONS)
    for error in ("", "no_connection", "server_busy", "bad_signature", "token_expired"):
        assert not may_resume(error, brought=True, resumed=0)


# --- the size of a frame ---


@given(st.lists(st.tuples(st.integers(0, 10**9), st.floats(0, 10**6)), max_size=20))
def test_a_frame_is_full_or_between_two_and_sixteen_kilobytes(moved: list[tuple[int, float]]) -> None:
    chosen = frame_bytes(moved)
    assert chosen == 0 or LEAST_FRAME_BYTES <= chosen < PAYLOAD_BYTES


@pytest.mark.parametrize(
    ("kbit", "chosen"), [(0.5, LEAST_FRAME_BYTES), (4, 2_250), (12, 6_750), (20, 11_250), (50, 0), (256, 0)]
)
def test_a_slow_link_gets_frames_of_about_four_seconds(kbit: float, chosen: int) -> None:
    seconds = 60.0
    moved = (int(kbit * 125 * seconds), seconds)
    assert frame_bytes([moved if moved[0] > 10_000 else (moved[0] * 10, seconds * 10)]) == chosen


def test_one_odd_sync_does_not_change_the_size() -> None:
    slow, fast = (60_000, 40.0), (600_000, 1.0)
    assert frame_bytes([slow, slow, fast, slow]) == frame_bytes([slow])


def test_small_syncs_tell_nothing_about_the_link() -> None:
    assert frame_bytes([]) == 0
    assert frame_bytes([(300, 60.0), (8_000, 600.0)]) == 0
