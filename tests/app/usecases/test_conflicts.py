"""Conflicts are listed with both sides, settled by one ordinary edit, and settled for everybody."""

from collections.abc import Callable
from pathlib import Path

import pytest

from gllapp.usecases import conflicts, drafts, forum
from gllapp.usecases.outbox import Box, list_outbox
from gllapp.usecases.status import counts
from gllapp.views import Act, ConflictRow, Contested
from gllcore.errors import Refused
from gllcore.ids import RecordId
from gllcore.model.discussions import PostField
from gllcore.operations import Fields
from tests.app.builders import Seat, new_replica, pull, push

BOTH: Fields = {PostField.TITLE: "Theirs", PostField.BODY: "Their text"}


def refusal(act: Callable[[], object]) -> str:
    with pytest.raises(Refused) as caught:
        act()
    return caught.value.code


@pytest.fixture
def laptop(seat: Seat) -> RecordId:
    """Amina's other device."""
    made = seat.logs.device(seat.amina)
    seat.pull()
    return made


@pytest.fixture
def thread(seat: Seat, laptop: RecordId) -> RecordId:
    made = forum.start_thread(seat.desk, seat.stream, "Title", "Before", "en")
    seat.sync()
    return made


def head(seat: Seat) -> int:
    return len(seat.logs.scopes[seat.logs.number_of(seat.stream)].entries)


def contest(seat: Seat, laptop: RecordId, thread: RecordId, here: Fields, there: Fields) -> None:
    """One edit on this PC, one on the laptop, neither knowing of the other."""
    seat.logs.edit(seat.device, seat.stream, thread, here)
    seat.logs.edit(laptop, seat.stream, thread, there, base=head(seat) - 1)
    seat.pull()


def only(seat: Seat) -> ConflictRow:
    (row,) = conflicts.list_conflicts(seat.desk)
    return row


# --- what is listed ---


def test_without_a_conflict_there_is_nothing_to_settle(
    seat: Seat, laptop: RecordId, thread: RecordId
) -> None:
    contest(seat, laptop, thread, {PostField.BODY: "Mine"}, {PostField.TITLE: "Other field"})
    assert conflicts.list_conflicts(seat.desk) == ()
    assert counts(seat.desk).conflicts == 0


def test_a_conflict_has_what_was_before_and_both_sides_with_who_and_where(
    seat: Seat, laptop: RecordId, thread: RecordId
) -> None:
    contest(seat, laptop, thread, {PostField.BODY: "Mine"}, {PostField.BODY: "Theirs"})

    row = only(seat)
    assert (row.post, row.thread, row.stream) == (thread, thread, seat.stream)
    assert (row.thread_title, row.stream_name) == ("Title", "Quality of care")
    assert (row.about, row.before) == (Contested.TEXT, "Before")
    assert [(side.value, side.here, side.author_name) for side in row.sides] == [
        ("Theirs", False, "Amina"),
        ("Mine", True, "Amina"),
    ]
    assert counts(seat.desk).conflicts == 1


def test_title_and_text_are_settled_apart(seat: Seat, laptop: RecordId, thread: RecordId) -> None:
    contest(seat, laptop, thread, {PostField.TITLE: "Mine", PostField.BODY: "My text"}, BOTH)
    assert forum.read_thread(seat.desk, thread)[0].rivals == 2

    title, text = conflicts.list_conflicts(seat.desk)
    assert (title.about, text.about) == (Contested.TITLE, Contested.TEXT)
    conflicts.keep_side(seat.desk, title.key, 1)
    assert only(seat).key == text.key
    assert forum.read_thread(seat.desk, thread)[0].title == "Mine"


def test_other_peoples_conflicts_are_theirs_to_settle(seat: Seat) -> None:
    phone = seat.logs.device(seat.olga)
    thread = seat.logs.post(seat.olgas, seat.stream, "Before")
    base = head(seat)
    for device, text in ((seat.olgas, "One"), (phone, "Two")):
        seat.logs.edit(device, seat.stream, thread, {PostField.BODY: text}, base=base)
    seat.pull()

    assert forum.read_thread(seat.desk, thread)[0].rivals == 1
    assert conflicts.list_conflicts(seat.desk) == ()
    assert {version.body for version in forum.post_history(seat.desk, thread)} == {"Before", "One", "Two"}


# --- how it is settled ---


def test_keeping_a_side_is_an_edit_that_leaves_by_the_outbox(
    seat: Seat, laptop: RecordId, thread: RecordId
) -> None:
    contest(seat, laptop, thread, {PostField.BODY: "Mine"}, {PostField.BODY: "Theirs"})
    edit = conflicts.keep_side(seat.desk, only(seat).key, 1)

    (post,) = forum.read_thread(seat.desk, thread)
    assert (post.body, post.rivals) == ("Mine", 0)
    assert conflicts.list_conflicts(seat.desk) == ()
    (waiting,) = list_outbox(seat.desk, Box.WAITING).rows
    assert (waiting.op_id, waiting.act, waiting.post) == (edit, Act.EDIT, thread)


def test_what_is_settled_is_settled_on_every_replica(
    seat: Seat, laptop: RecordId, thread: RecordId, tmp_path: Path
) -> None:
    contest(seat, laptop, thread, {PostField.BODY: "Mine"}, {PostField.BODY: "Theirs"})
    other = new_replica(tmp_path / "laptop", seat.amina, laptop)
    away = Seat(seat.logs, other, seat.amina, laptop, seat.olga, seat.olgas, seat.stream)
    away.pull()
    assert only(away).key == only(seat).key

    conflicts.combine(seat.desk, only(seat).key, "Mine and theirs")
    push(seat.replica, seat.logs)
    for desk in (seat, away):
        pull(desk.replica, seat.logs)
        assert conflicts.list_conflicts(desk.desk) == ()
        assert forum.read_thread(desk.desk, thread)[0].body == "Mine and theirs"
    other.close()


def test_a_text_is_kept_to_the_letter(seat: Seat, laptop: RecordId, thread: RecordId) -> None:
    contest(seat, laptop, thread, {PostField.BODY: "  spaces \n"}, {PostField.BODY: "Theirs"})
    conflicts.keep_side(seat.desk, only(seat).key, 1)
    assert forum.read_thread(seat.desk, thread)[0].body == "  spaces \n"


def test_a_combined_text_keeps_the_rules(seat: Seat, laptop: RecordId, thread: RecordId) -> None:
    contest(seat, laptop, thread, {PostField.TITLE: "Mine"}, {PostField.TITLE: "Theirs"})
    key = only(seat).key
    assert refusal(lambda: conflicts.combine(seat.desk, key, " ")) == "title_missing"
    assert refusal(lambda: conflicts.combine(seat.desk, key, "x" * 201)) == "title_too_long"
    conflicts.combine(seat.desk, key, " Mine \n and theirs ")
    assert forum.read_thread(seat.desk, thread)[0].title == "Mine and theirs"


def test_the_draft_of_a_combined_text_ends_with_it(seat: Seat, laptop: RecordId, thread: RecordId) -> None:
    contest(seat, laptop, thread, {PostField.BODY: "Mine"}, {PostField.BODY: "Theirs"})
    draft = drafts.save_draft(seat.desk, seat.stream, thread=thread, post=thread, body="Mine and th")
    conflicts.combine(seat.desk, only(seat).key, "Mine and theirs", draft)
    assert drafts.list_drafts(seat.desk) == ()


def test_nobody_decides_about_a_side_that_they_have_not_seen(
    seat: Seat, laptop: RecordId, thread: RecordId
) -> None:
    contest(seat, laptop, thread, {PostField.BODY: "Mine"}, {PostField.BODY: "Theirs"})
    looked_at, phone = only(seat).key, seat.logs.device(seat.amina)
    seat.logs.edit(phone, seat.stream, thread, {PostField.BODY: "Third"}, base=1)
    seat.pull()

    assert refusal(lambda: conflicts.keep_side(seat.desk, looked_at, 0)) == "unknown_conflict"
    assert {side.value for side in only(seat).sides} == {"Mine", "Theirs", "Third"}


def test_an_edit_of_something_else_settles_nothing(seat: Seat, laptop: RecordId, thread: RecordId) -> None:
    contest(seat, laptop, thread, {PostField.BODY: "Mine"}, {PostField.BODY: "Theirs"})
    forum.edit_post(seat.desk, thread, "Theirs", "Title", ["ipc"])
    assert only(seat).about is Contested.TEXT


# --- withdrawn on one device, edited on another ---


@pytest.fixture
def withdrawn(seat: Seat, laptop: RecordId, thread: RecordId) -> RecordId:
    contest(seat, laptop, thread, {PostField.WITHDRAWN: True}, {PostField.BODY: "Corrected"})
    return thread


def test_a_withdrawal_stands_against_an_edit(seat: Seat, withdrawn: RecordId) -> None:
    row = only(seat)
    assert (row.about, row.before) == (Contested.WITHDRAWAL, "Title\n\nBefore")
    assert [(side.value, side.here) for side in row.sides] == [(None, True), ("Title\n\nCorrected", False)]


def test_it_is_settled_by_withdrawing_again(seat: Seat, withdrawn: RecordId) -> None:
    conflicts.keep_side(seat.desk, only(seat).key, 0)
    (post,) = forum.read_thread(seat.desk, withdrawn)
    assert post.withdrawn_ms is not None
    (waiting,) = list_outbox(seat.desk, Box.WAITING).rows
    assert waiting.act is Act.WITHDRAW


def test_or_by_keeping_the_post(seat: Seat, withdrawn: RecordId) -> None:
    conflicts.keep_side(seat.desk, only(seat).key, 1)
    (post,) = forum.read_thread(seat.desk, withdrawn)
    assert (post.body, post.contested) == ("Corrected", False)


def test_or_by_keeping_it_with_another_text(seat: Seat, withdrawn: RecordId) -> None:
    conflicts.combine(seat.desk, only(seat).key, "Corrected, without names")
    (post,) = forum.read_thread(seat.desk, withdrawn)
    assert (post.body, post.contested) == ("Corrected, without names", False)


def test_or_by_any_edit(seat: Seat, withdrawn: RecordId) -> None:
    forum.edit_post(seat.desk, withdrawn, "Corrected twice")
    assert conflicts.list_conflicts(seat.desk) == ()


# --- by its name ---


def test_a_conflict_is_found_by_the_beginning_of_its_key(
    seat: Seat, laptop: RecordId, thread: RecordId
) -> None:
    contest(seat, laptop, thread, {PostField.BODY: "Mine"}, {PostField.BODY: "Theirs"})
    key = only(seat).key
    assert conflicts.find_conflict(seat.desk, key.hex()[:6].upper()).key == key
    assert refusal(lambda: conflicts.find_conflict(seat.desk, key.hex()[:5])) == "unknown_conflict"
    assert refusal(lambda: conflicts.find_conflict(seat.desk, "")) == "unknown_conflict"
