"""Withdrawing a post and bringing it back: gone for everybody, never for good, and never with something unseen."""

from collections.abc import Callable
from pathlib import Path

import pytest

from gllapp.db.migrations import migrate
from gllapp.usecases import forum
from gllapp.usecases.outbox import Box, list_outbox, take_back
from gllapp.usecases.search import search_posts
from gllapp.views import Act
from gllcore.errors import Refused
from gllcore.ids import OpId, RecordId
from gllcore.model.discussions import PostField
from gllcore.model.people import Role
from gllcore.operations import Fields
from tests.app.builders import Seat, new_replica, pull

WITHDRAW: Fields = {PostField.WITHDRAWN: True}


def refusal(act: Callable[[], object]) -> str:
    with pytest.raises(Refused) as caught:
        act()
    return caught.value.code


@pytest.fixture
def thread(seat: Seat) -> RecordId:
    """Amina's thread with Olga's answer, received."""
    made = forum.start_thread(seat.desk, seat.stream, "Watching hands", "A patient named Omar", "en", ["ipc"])
    seat.sync()
    seat.logs.post(seat.olgas, seat.stream, "I know him.", thread=made)
    seat.pull()
    return made


def head(seat: Seat) -> int:
    return len(seat.logs.scopes[seat.logs.number_of(seat.stream)].entries)


def test_a_withdrawn_post_is_nowhere_and_its_answers_stay(seat: Seat, thread: RecordId) -> None:
    forum.set_withdrawn(seat.desk, thread, True)

    first, answer = forum.read_thread(seat.desk, thread)
    assert first.withdrawn_ms is not None
    assert (first.title, first.body, first.tags, first.edited_ms) == ("", "", (), None)
    assert (answer.body, answer.withdrawn_ms) == ("I know him.", None)
    (row,) = forum.list_threads(seat.desk).rows
    assert (row.title, row.tags, row.withdrawn, row.posts) == ("", (), True, 2)
    assert search_posts(seat.desk, "Omar") == ()
    (hit,) = search_posts(seat.desk, "know")
    assert (hit.title, hit.withdrawn) == ("", True)


def test_it_can_be_brought_back_as_it_was(seat: Seat, thread: RecordId) -> None:
    before = forum.read_thread(seat.desk, thread)
    forum.set_withdrawn(seat.desk, thread, True)
    forum.set_withdrawn(seat.desk, thread, False)
    seat.sync()

    after = forum.read_thread(seat.desk, thread)
    assert [(p.title, p.body, p.tags) for p in after] == [(p.title, p.body, p.tags) for p in before]
    assert len(search_posts(seat.desk, "Omar")) == 1
    acts = [row.act for row in list_outbox(seat.desk, Box.SENT).rows]
    assert acts[:2] == [Act.BRING_BACK, Act.WITHDRAW]


def test_everybody_elses_replica_hides_it_too(seat: Seat, thread: RecordId, tmp_path: Path) -> None:
    forum.set_withdrawn(seat.desk, thread, True)
    seat.sync()
    olgas = new_replica(tmp_path / "olga", seat.olga, seat.olgas)
    pull(olgas, seat.logs, size=1)
    desk = Seat(seat.logs, olgas, seat.olga, seat.olgas, seat.olga, seat.olgas, seat.stream).desk

    assert [post.body for post in forum.read_thread(desk, thread)] == ["", "I know him."]
    assert search_posts(desk, "Omar") == ()
    assert refusal(lambda: forum.post_history(desk, thread)) == "post_withdrawn"
    assert refusal(lambda: forum.set_withdrawn(desk, thread, False)) == "not_your_post"
    olgas.close()


@pytest.mark.parametrize("role", [Role.MODERATOR, Role.ADMIN])
def test_its_versions_stay_readable_to_moderators(seat: Seat, tmp_path: Path, role: Role) -> None:
    thread = seat.logs.post(seat.olgas, seat.stream, "Second thoughts", title="T")
    seat.logs.edit(seat.olgas, seat.stream, thread, WITHDRAW)
    seat.pull()
    assert refusal(lambda: forum.post_history(seat.desk, thread)) == "post_withdrawn"

    judge = seat.logs.member("Thu", role=role)
    device = seat.logs.device(judge)
    replica = new_replica(tmp_path / "thu", judge, device)
    pull(replica, seat.logs)
    desk = Seat(seat.logs, replica, judge, device, judge, device, seat.stream).desk
    written, withdrawn = forum.post_history(desk, thread)
    assert (written.body, withdrawn.withdrawn, withdrawn.author_name) == ("Second thoughts", True, "Olga")
    replica.close()


def test_its_author_reads_its_history(seat: Seat, thread: RecordId) -> None:
    forum.set_withdrawn(seat.desk, thread, True)
    assert [version.body for version in forum.post_history(seat.desk, thread)] == [
        "A patient named Omar",
        None,
    ]


def test_doing_it_twice_changes_nothing(seat: Seat, thread: RecordId) -> None:
    assert refusal(lambda: forum.set_withdrawn(seat.desk, thread, False)) == "nothing_to_change"
    forum.set_withdrawn(seat.desk, thread, True)
    assert refusal(lambda: forum.set_withdrawn(seat.desk, thread, True)) == "nothing_to_change"


def test_who_edits_a_withdrawn_post_brings_it_back(seat: Seat, thread: RecordId) -> None:
    forum.set_withdrawn(seat.desk, thread, True)
    forum.edit_post(seat.desk, thread, "A patient", "Watching hands")
    first, _ = forum.read_thread(seat.desk, thread)
    assert (first.title, first.body, first.withdrawn_ms) == ("Watching hands", "A patient", None)


def test_a_post_that_has_changed_since_it_was_looked_at_is_not_withdrawn(
    seat: Seat, thread: RecordId
) -> None:
    looked_at, _ = forum.read_thread(seat.desk, thread)
    laptop = seat.logs.device(seat.amina)
    seat.logs.edit(laptop, seat.stream, thread, {PostField.BODY: "A patient"})
    seat.pull()

    act = lambda: forum.set_withdrawn(seat.desk, thread, True, looked_at)  # noqa: E731  # as short as it is
    assert refusal(act) == "post_changed"
    now, _ = forum.read_thread(seat.desk, thread)
    forum.set_withdrawn(seat.desk, thread, True, now)


def test_an_edit_that_the_withdrawal_had_not_seen_keeps_the_post(seat: Seat, thread: RecordId) -> None:
    laptop, base = seat.logs.device(seat.amina), head(seat)
    forum.set_withdrawn(seat.desk, thread, True)
    seat.logs.edit(laptop, seat.stream, thread, {PostField.BODY: "A patient"}, base=base)
    seat.sync()

    first, _ = forum.read_thread(seat.desk, thread)
    assert (first.body, first.withdrawn_ms, first.contested) == ("A patient", None, True)


def test_a_withdrawal_that_was_refused_has_no_effect_and_no_text_to_go_on_with(
    seat: Seat, thread: RecordId
) -> None:
    withdrawal = forum.set_withdrawn(seat.desk, thread, True)
    seat.refuse(OpId(withdrawal), "suspended")

    assert forum.read_thread(seat.desk, thread)[0].body == "A patient named Omar"
    assert take_back(seat.desk, OpId(withdrawal)) is None


def test_a_newer_app_reads_what_an_older_one_has_only_kept(seat: Seat, thread: RecordId) -> None:
    """An older version's rows: it knew no field 7."""
    forum.set_withdrawn(seat.desk, thread, True)
    with seat.replica.writing() as here:
        here.exec_driver_sql("UPDATE post SET body = 'A patient named Omar', withdrawn_ms = NULL")
        migrate(here, 2)
    seat.reopen()

    assert forum.read_thread(seat.desk, thread)[0].withdrawn_ms is not None
