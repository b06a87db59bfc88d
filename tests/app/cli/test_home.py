"""What the start page and the insights tell to scripts, and on a terminal."""

import json
from pathlib import Path

from gllapp.cli import home as commands
from gllapp.home_views import Morning
from gllapp.usecases.forum import start_thread
from gllapp.usecases.home.looking import attend, home
from gllapp.usecases.insights import look
from tests.app.builders import Seat, take_seat


def _lived_in(seat: Seat) -> Seat:
    mine = start_thread(seat.desk, seat.stream, "Soap", "Every Friday", "en")
    seat.sync()
    attend(seat.desk)
    seat.logs.now_ms += 24 * 3_600_000
    seat.logs.post(seat.olgas, seat.stream, "On \x1b[31mTuesdays", thread=mine)
    seat.pull()
    start_thread(seat.desk, seat.stream, "Waits", "Text", "en")
    return seat


def test_the_documents_can_be_written_and_have_what_is_promised(tmp_path: Path) -> None:
    seat = _lived_in(take_seat(tmp_path))
    try:
        told = json.loads(json.dumps(commands._home_document(home(seat.desk))))
        numbers = json.loads(json.dumps(commands._insights_document(look(seat.desk))))
    finally:
        seat.replica.close()
    assert told["places"] == [
        {
            "id": seat.stream.hex(),
            "name": "Quality of care",
            "pod": False,
            "posts": 1,
            "threads": 1,
            "unread": 1,
        }
    ]
    assert [row["author_name"] for row in told["replies"]] == ["Olga"]
    assert {"what": "outbox", "count": 1, "name": "", "about": None} in told["waiting"]
    assert told["morning"] is None
    assert [(row["others"], row["mine"]) for row in numbers["activity"]] == [(1, 2)]
    assert numbers["outbox"][0] == {"first": 0, "last": 0, "waiting": 1, "on_usb": 0, "attention": 0}


def test_the_lines_are_plain(tmp_path: Path) -> None:
    seat = _lived_in(take_seat(tmp_path))
    try:
        lines = [*commands._home_lines(home(seat.desk)), *commands._insights_lines(look(seat.desk))]
    finally:
        seat.replica.close()
    assert not [line for line in lines if "\x1b" in line]
    assert any("Quality of care" in line and "1 unread" in line for line in lines)
    assert "Posts by week (others, you):" in lines


def test_the_morning_is_one_line() -> None:
    assert commands._morning_line(Morning(1, 2, 3, 212_000_000, 0)) == (
        "Last night: 2 sent by 1 person, 3 received, 212.0 MB for the library; 0 need attention."
    )
