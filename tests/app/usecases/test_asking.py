"""Guests at a profile have the report of the sync that they asked for, or what kept it from beginning."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from gllapp.platform.doorbell import Call
from gllapp.sync.plan import UNLIMITED, Budget
from gllapp.usecases.asking import (
    Guests,
    ask_to_come_forward,
    ask_to_sync,
    at_the_door,
    came_forward,
    holder,
    wish_of,
)
from gllapp.views import SyncProgress, SyncReport
from gllcore.errors import GllError, Refused

REPORT = SyncReport(
    complete=False, received=3, sent=1, receipts=0, refused=0, still_waiting=1, bytes_up=5, bytes_down=6, requests=1,
    seconds=1.5, clock_offset_ms=-3, error="link_stalled", facts={"server": "https://é.example.org", "seconds": 60},
)  # fmt: skip
PROGRESS = SyncProgress(1, 2, 3, 4)


@contextmanager
def asked(folder: Path, budget: Budget = UNLIMITED) -> Iterator[list[object]]:
    """Somebody asks for a sync while the body runs; what was told is there after it."""
    told: list[object] = []
    joined = threading.Event()

    def ask() -> None:
        try:
            told.append(ask_to_sync(folder, budget, joined.set, told.append))
        except GllError as error:
            told.append(error)

    thread = threading.Thread(target=ask)
    thread.start()
    assert joined.wait(10)
    yield told
    thread.join()


def test_a_guest_is_told_how_it_goes_and_how_it_ended(tmp_path: Path) -> None:
    guests = Guests()
    with at_the_door(tmp_path, guests.welcome), asked(tmp_path) as told:
        guests.progressed(PROGRESS)
        guests.ended(REPORT)
    assert told == [PROGRESS, REPORT]


def test_a_guest_is_told_what_kept_the_sync_from_beginning(tmp_path: Path) -> None:
    guests = Guests()
    with at_the_door(tmp_path, guests.welcome), asked(tmp_path) as told:
        guests.failed(Refused("suspended"))
    assert [(type(error), getattr(error, "code", "")) for error in told] == [(Refused, "suspended")]


def test_who_comes_just_after_the_end_has_the_report_and_who_comes_later_waits_for_the_next(
    tmp_path: Path,
) -> None:
    guests = Guests()
    with at_the_door(tmp_path, guests.welcome):
        guests.ended(REPORT)
        with asked(tmp_path) as told:
            pass
        assert told == [REPORT]
        guests.begun()
        with asked(tmp_path) as told:
            assert told == []
            guests.failed(Refused("suspended"))


def test_all_guests_of_a_sync_have_the_same_report(tmp_path: Path) -> None:
    guests = Guests()
    with at_the_door(tmp_path, guests.welcome), asked(tmp_path) as first, asked(tmp_path) as second:
        guests.ended(REPORT)
    assert first == second == [REPORT]


def test_a_sync_that_never_ends_well_leaves_its_guests_without_a_report(tmp_path: Path) -> None:
    guests = Guests()
    with at_the_door(tmp_path, guests.welcome):
        waiting = asked(tmp_path)
        told = waiting.__enter__()
    waiting.__exit__(None, None, None)
    assert told == [None]


def test_a_wish_carries_its_limits(tmp_path: Path) -> None:
    wishes = []

    def welcome(call: Call) -> None:
        wishes.append(wish_of(call))
        call.end()

    with at_the_door(tmp_path, welcome):
        assert ask_to_sync(tmp_path, Budget(40_000, 2.5), lambda: None, lambda _: None) is None
    assert [(wish.is_sync, wish.is_raise, wish.budget) for wish in wishes] == [
        (True, False, Budget(40_000, 2.5))
    ]


def test_only_a_window_comes_to_the_front(tmp_path: Path) -> None:
    with at_the_door(tmp_path, came_forward):
        assert ask_to_come_forward(tmp_path)
    with at_the_door(tmp_path, Guests().welcome):
        assert not ask_to_come_forward(tmp_path)
    assert not ask_to_come_forward(tmp_path)


@pytest.mark.parametrize(
    "wish", [{}, {"wish": 7}, {"wish": "sync", "max_bytes": "all"}, {"wish": "of a later version"}]
)
def test_a_wish_of_another_version_is_none(wish: dict[str, object]) -> None:
    known = wish_of(Call(wish))
    assert not known.is_sync
    assert not known.is_raise


def test_nobody_at_all_is_named_as_the_program(tmp_path: Path) -> None:
    assert holder(tmp_path) == "gllapp"
