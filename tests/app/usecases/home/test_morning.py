"""The line of the morning counts for everybody on the PC, and writes down nothing but numbers."""

from dataclasses import replace
from datetime import datetime
from pathlib import Path

import msgspec
import pytest

from gllapp.file_views import FilesReport
from gllapp.home_views import Morning
from gllapp.platform import tidings
from gllapp.platform.people import Person, change_people
from gllapp.platform.tidings import Tiding
from gllapp.usecases import forum
from gllapp.usecases.desk import Desk
from gllapp.usecases.home.looking import home
from gllapp.usecases.home.morning import last_night, note_files, note_sync
from gllapp.views import SyncReport
from gllcore.ids import OpId
from tests.app.builders import Seat

SYNCED = SyncReport(True, 380, 14, 14, 0, 0, 2_140, 23_400, 1, 4.2)
MORNING_MS = round(datetime(2026, 3, 10, 7, 30).astimezone().timestamp() * 1000)  # by the clock on the wall
_HOUR_MS = 3_600_000


@pytest.fixture
def place(tmp_path: Path, seat: Seat) -> Path:
    """A PC of three people."""
    for name in ("profile", "bruno", "chidi"):
        (tmp_path / name).mkdir(exist_ok=True)
        (tmp_path / name / "replica.db").touch()
        change_people(tmp_path, lambda known, name=name: known.with_person(Person(name)))  # type: ignore[misc]  # bound at once
    assert seat.replica.file.parent.parent == tmp_path
    return tmp_path


def at(seat: Seat, now_ms: int) -> Desk:
    return replace(seat.desk, now_ms=lambda: now_ms)


def test_everybodys_night_is_told_in_one_line(seat: Seat, place: Path) -> None:
    note_sync(at(seat, MORNING_MS - 8 * _HOUR_MS), SYNCED)
    note_files(at(seat, MORNING_MS - 8 * _HOUR_MS), FilesReport(3, 212_000_000, 9.0))
    tidings.tell(place, Tiding(MORNING_MS - 7 * _HOUR_MS, "bruno", sent=2, received=5, attention=2))
    tidings.tell(place, Tiding(MORNING_MS - 6 * _HOUR_MS, "bruno", sent=0, received=1, attention=1))

    assert last_night(place, MORNING_MS) == Morning(2, 16, 386, 212_000_000, 1)
    assert home(at(seat, MORNING_MS)).morning is not None


def test_what_was_refused_was_not_sent_and_needs_attention(seat: Seat, place: Path) -> None:
    thread = forum.start_thread(seat.desk, seat.stream, "Lamps", "Four of seven", "en")
    seat.refuse(OpId(thread), "stream_closed")
    note_sync(at(seat, MORNING_MS), SyncReport(True, 0, 1, 0, 1, 0, 900, 400, 1, 1.0))
    assert last_night(place, MORNING_MS) == Morning(people=0, sent=0, received=0, file_bytes=0, attention=1)


def test_what_was_before_the_evening_or_is_of_somebody_who_left_is_not_told(seat: Seat, place: Path) -> None:
    tidings.tell(place, Tiding(MORNING_MS - 15 * _HOUR_MS, "bruno", sent=2))
    tidings.tell(place, Tiding(MORNING_MS - 2 * _HOUR_MS, "gone", sent=2))
    assert last_night(place, MORNING_MS) is None


def test_whoever_is_alone_on_the_pc_is_told_nothing_and_nothing_is_written(
    seat: Seat, tmp_path: Path
) -> None:
    note_sync(seat.desk, SYNCED)
    assert not (tmp_path / tidings.FILE).exists()
    assert last_night(tmp_path, seat.now_ms) is None


def test_a_spoilt_file_is_as_none(seat: Seat, place: Path) -> None:
    (place / tidings.FILE).write_bytes(b"{")
    assert last_night(place, MORNING_MS) is None
    note_sync(at(seat, MORNING_MS), SYNCED)
    assert len(tidings.read(place)) == 1


def test_a_sync_in_which_nothing_moved_is_no_tiding(seat: Seat, place: Path) -> None:
    note_sync(seat.desk, msgspec.structs.replace(SYNCED, sent=0, receipts=0, received=0))
    note_files(seat.desk, FilesReport())
    assert tidings.read(place) == ()
