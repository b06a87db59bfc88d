"""Data used is counted for the day, the network and the kind, also when the program dies; and what a network costs is kept."""

import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from gllapp.db.usage import networks as stored
from gllapp.platform.tally import FILE, TAKEN, Tally
from gllapp.traffic import Traffic
from gllapp.usage_views import Answer, Medium, Moved, Network
from gllapp.usecases import networks, usage
from gllcore.errors import GllError
from tests.app.builders import Seat, take_seat

# A Monday, and noon in most of the world.
MONDAY = int(datetime(2026, 3, 9, 12, tzinfo=UTC).timestamp() * 1000)
DAY_MS = 86_400_000

DYING = """
import os, sys
from pathlib import Path
from gllapp.platform.tally import Tally
from gllapp.traffic import Traffic
tally = Tally(Path(sys.argv[1]), lambda: int(sys.argv[2]), os.urandom)
tally.add(Traffic.POSTS, 100, 2000)
tally.add(Traffic.FILES, 0, 16384)
tally.add(Traffic.POSTS, 0, 500)
os.kill(os.getpid(), 9)
"""


@dataclass
class Clock:
    ms: int = MONDAY

    def __call__(self) -> int:
        return self.ms


@pytest.fixture
def seat(tmp_path: Path) -> Iterator[Seat]:
    made = take_seat(tmp_path / "profile")
    made.now_ms = MONDAY
    yield made
    made.replica.close()


@pytest.fixture
def tally(tmp_path: Path) -> Iterator[Tally]:
    made = tally_in(tmp_path, Clock())
    yield made
    made.close()


def tally_in(folder: Path, clock: Clock) -> Tally:
    dice = iter(range(256))
    return Tally(folder, clock, lambda count: bytes([next(dice)] * count))


def met(seat: Seat, mark: bytes, name: str = "Clinic") -> Network:
    with seat.replica.writing() as here:
        return stored.meet(here, mark, name, Medium.WIFI, seat.now_ms)


def kinds(seat: Seat) -> dict[Traffic, Moved]:
    (day,) = usage.usage(seat.desk).days
    return dict(day.kinds)


# --- counting ---


def test_bytes_are_told_by_day_and_kind(seat: Seat, tmp_path: Path) -> None:
    clock = Clock(MONDAY - DAY_MS)
    tally = tally_in(tmp_path, clock)
    tally.add(Traffic.POSTS, 10, 200)
    clock.ms = MONDAY
    tally.add(Traffic.SENT, 300, 0)
    usage.take_in(tally, seat.replica)
    found = usage.usage(seat.desk)
    assert [day.day for day in found.days] == [
        date(2026, 3, 8),
        date(2026, 3, 9),
    ]
    assert found.days[0].kinds == {Traffic.POSTS: Moved(10, 200)}
    assert found.both == 510
    assert usage.usage(seat.desk, date(2026, 3, 9)).both == 300


def test_what_turns_out_to_be_of_another_kind_is_counted_once(seat: Seat, tally: Tally) -> None:
    tally.add(Traffic.OVERHEAD, 100, 1_000)
    tally.regard(Traffic.DOCUMENTS, 0, 700)
    usage.take_in(tally, seat.replica)
    assert kinds(seat) == {Traffic.OVERHEAD: Moved(100, 300), Traffic.DOCUMENTS: Moved(0, 700)}


def test_a_program_that_is_killed_has_counted_every_byte(seat: Seat, tmp_path: Path) -> None:
    subprocess.run([sys.executable, "-c", DYING, str(tmp_path), str(MONDAY)], check=False)
    tally = tally_in(tmp_path, Clock())
    tally.add(Traffic.SENT, 7, 0)
    usage.take_in(tally, seat.replica)
    assert kinds(seat) == {
        Traffic.POSTS: Moved(100, 2_500),
        Traffic.FILES: Moved(0, 16_384),
        Traffic.SENT: Moved(7, 0),
    }
    assert not (tmp_path / FILE).exists()
    assert not (tmp_path / TAKEN).exists()


def test_a_tally_that_was_stored_and_not_yet_forgotten_is_not_counted_twice(
    seat: Seat, tally: Tally, tmp_path: Path
) -> None:
    tally.add(Traffic.POSTS, 1, 2)
    usage.take_in(tally, seat.replica)
    tally.add(Traffic.POSTS, 1, 2)
    kept = (tmp_path / FILE).read_bytes()
    usage.take_in(tally, seat.replica)
    (tmp_path / TAKEN).write_bytes(kept)
    usage.take_in(tally, seat.replica)
    assert kinds(seat) == {Traffic.POSTS: Moved(2, 4)}


@pytest.mark.parametrize("left", [b"", b"GLLTALY1", b"GLLTALY112345678" + b"\xff" * 13, b"\0" * 500])
def test_a_file_that_makes_no_sense_is_no_tally(seat: Seat, tmp_path: Path, left: bytes) -> None:
    (tmp_path / FILE).write_bytes(left)
    tally = tally_in(tmp_path, Clock())
    tally.add(Traffic.SENT, 5, 0)
    usage.take_in(tally, seat.replica)
    assert kinds(seat) == {Traffic.SENT: Moved(5, 0)}
    tally.close()


def test_a_folder_in_which_nobody_could_sign_in_stays_as_it_was(seat: Seat, tmp_path: Path) -> None:
    there: list[bool] = []
    folder = tmp_path / "profile of nobody"
    folder.mkdir()
    tally = Tally(folder, Clock(), lambda count: bytes(count), lambda: bool(there))
    tally.add(Traffic.OVERHEAD, 100, 50)
    tally.close()
    assert list(folder.iterdir()) == []
    there.append(True)
    tally.add(Traffic.OVERHEAD, 10, 5)
    assert [file.name for file in folder.iterdir()] == [FILE]
    usage.take_in(tally, seat.replica)
    assert kinds(seat) == {Traffic.OVERHEAD: Moved(110, 55)}


def test_counting_goes_on_where_the_disk_takes_nothing(seat: Seat, tmp_path: Path) -> None:
    tally = tally_in(tmp_path / "gone", Clock())
    tally.add(Traffic.SENT, 5, 0)
    usage.take_in(tally, seat.replica)
    assert kinds(seat) == {Traffic.SENT: Moved(5, 0)}


# --- networks ---


def test_a_network_is_met_again_and_its_answer_stays(seat: Seat) -> None:
    first = met(seat, b"a")
    assert first.answer is Answer.UNASKED
    assert first.costs
    networks.answer(seat.desk, first.number, Answer.NO)
    assert not met(seat, b"a").costs
    assert met(seat, b"b", "Phone").number != first.number
    assert {network.name for network in networks.every_network(seat.desk)} == {"Clinic", "Phone"}


@pytest.mark.parametrize("said", [Answer.UNASKED, Answer.LATER, Answer.YES])
def test_what_nobody_has_called_free_costs(seat: Seat, said: Answer) -> None:
    network = met(seat, b"a")
    networks.answer(seat.desk, network.number, said)
    assert met(seat, b"a").costs


@pytest.mark.parametrize(("price", "currency"), [(-1.0, ""), (1e6, ""), (1.0, "nine long"), (1.0, "a\nb")])
def test_a_price_that_is_none_is_refused(seat: Seat, price: float, currency: str) -> None:
    network = met(seat, b"a")
    with pytest.raises(GllError) as told:
        networks.answer(seat.desk, network.number, Answer.YES, price, currency)
    assert told.value.code == "bad_price"


def test_the_week_counts_what_is_paid_for_from_its_monday_on(seat: Seat, tmp_path: Path) -> None:
    phone, clinic = met(seat, b"phone"), met(seat, b"clinic")
    networks.answer(seat.desk, phone.number, Answer.YES, 2.5, "KES")
    networks.answer(seat.desk, clinic.number, Answer.NO)
    clock = Clock(MONDAY - DAY_MS)
    tally = tally_in(tmp_path, clock)
    tally.network = phone.number
    tally.add(Traffic.POSTS, 0, 9_000_000)
    clock.ms = MONDAY
    tally.add(Traffic.POSTS, 500_000, 1_500_000)
    tally.network = clinic.number
    tally.add(Traffic.FILES, 0, 50_000_000)
    usage.take_in(tally, seat.replica)
    week = usage.week(seat.desk, 5_000_000, 20.0)
    assert (week.paid_bytes, week.all_bytes) == (2_000_000, 52_000_000)
    assert (week.money, week.currency) == (5.0, "KES")


@pytest.mark.parametrize("word", ["", "yesterday", "2026-02-30", "9 March"])
def test_a_word_that_is_no_day_is_refused(word: str) -> None:
    with pytest.raises(GllError) as told:
        usage.date_of(word)
    assert told.value.code == "bad_day"
