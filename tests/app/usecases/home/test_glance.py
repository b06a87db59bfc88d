"""The first look is what the window showed last, is read without a database's weight, and is gone as soon as anything has come."""

import secrets
from collections.abc import Iterator
from pathlib import Path

import pytest

from gllapp.bootstrap import open_session
from gllapp.db import first_look
from gllapp.db.home.visits import ONE_VISIT_MS
from gllapp.platform.key_store import KEY_BYTES
from gllapp.usecases import drafts, forum
from gllapp.usecases.desk import ComingDesk, Desk
from gllapp.usecases.home.glance import glance
from gllapp.usecases.home.keeping_look import keep_look, look_kept
from gllapp.usecases.home.looking import home
from gllapp.usecases.running import Session
from gllapp.usecases.session import Community, begin_as_guest, open_desk
from gllapp.usecases.status import status
from gllcore.ids import CommunityId
from tests.app.builders import KEY, Seat


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    """A guest's, who has had the window open before."""
    where = {"GLL_SECRETS_FILE": str(tmp_path / "secrets.json")}
    with open_session(tmp_path / "guest", environment=where) as made:
        desk = begin_as_guest(made, Community(CommunityId(bytes(16)), "Clean hands", bytes(32), ""))
        keep_look(desk)
        desk.close()
        yield made


def look_in(seat: Seat) -> bytes | None:
    return first_look.read(seat.replica.file.parent, KEY)


def test_what_was_shown_is_told_again(session: Session) -> None:
    seen = glance(session)
    assert seen is not None
    desk = open_desk(session)
    try:
        assert seen.standing == status(desk)
        later = home(Desk(desk.replica, lambda: seen.home.now_ms))
        assert (seen.home.identity, seen.home.counts, seen.home.steps) == (
            later.identity,
            later.counts,
            later.steps,
        )
    finally:
        desk.close()
    assert abs(seen.home.now_ms - session.now_ms()) < ONE_VISIT_MS


def test_another_key_no_replica_and_another_format_show_nothing(session: Session) -> None:
    assert first_look.read(session.folder, secrets.token_bytes(KEY_BYTES)) is None
    assert first_look.read(session.folder / "nowhere", bytes(KEY_BYTES)) is None
    desk = open_desk(session)
    with desk.replica.writing() as here:
        here.exec_driver_sql("PRAGMA user_version = 10")
    desk.close()
    assert glance(session) is None


def test_whatever_comes_takes_the_look_away(seat: Seat) -> None:
    keep_look(seat.desk)
    assert look_in(seat) is not None

    draft = drafts.save_draft(seat.desk, seat.stream, title="Half", body="Not yet sent")
    assert draft
    assert look_in(seat) is not None

    forum.start_thread(seat.desk, seat.stream, "A thread", "With a post.", "en")
    assert look_in(seat) is None

    keep_look(seat.desk)
    seat.sync()
    assert look_in(seat) is None


def test_a_sync_by_command_leaves_a_look_to_whoever_has_one(seat: Seat) -> None:
    with look_kept(seat.desk):
        pass
    assert look_in(seat) is None

    keep_look(seat.desk)
    before = look_in(seat)
    with look_kept(seat.desk):
        forum.start_thread(seat.desk, seat.stream, "Came in the night", "Post.", "en")
        assert look_in(seat) is None
    after = look_in(seat)
    assert after is not None
    assert after != before


def test_a_coming_desk_is_opened_once_by_whoever_needs_it(seat: Seat) -> None:
    opened: list[Desk] = []

    def open_it() -> Desk:
        opened.append(seat.desk)
        return seat.desk

    coming = ComingDesk(open_it, lambda: seat.now_ms)
    coming.close()
    assert not opened
    assert status(coming) == status(seat.desk)
    assert coming.replica is seat.replica
    assert len(opened) == 1
