"""More than a fifth of a stream's posts withdrawn at once: stored and merged as ever, and shown until the person has decided."""

import pytest

from gllapp.usecases.forum import edit_post, list_threads, read_thread, set_withdrawn
from gllapp.usecases.search import search_posts
from gllapp.usecases.withdrawals import keep_them_shown, list_withdrawals, posts_in_question, withdraw_them
from gllapp.views import WithdrawalRow
from gllcore.ids import RecordId
from tests.gone.test_leaving import refused
from tests.reconciliation.yard import Seat, Yard


def people(yard: Yard, posts: int) -> tuple[Seat, Seat, list[RecordId]]:
    """Amina has written so many posts in General, and Bruno has read them."""
    amina, bruno = yard.join("amina"), yard.join("bruno")
    written = [amina.write(f"word{at} number {at}") for at in range(posts)]
    amina.synced()
    bruno.synced()
    return amina, bruno, written


def withdraw(seat: Seat, posts: list[RecordId]) -> None:
    for post in posts:
        seat.yard.clock.ms += 1_000
        set_withdrawn(seat.desk, post, True)
    seat.synced()


def hidden(seat: Seat) -> int:
    return sum(row.withdrawn for row in list_threads(seat.desk, limit=1_000).rows)


def general(seat: Seat) -> RecordId:
    return list_threads(seat.desk).rows[0].stream


@pytest.mark.parametrize(
    ("posts", "withdrawn", "asked"), [(40, 9, False), (60, 12, False), (60, 13, True), (12, 10, True)]
)
def test_it_is_asked_from_ten_on_and_more_than_a_fifth(
    yard: Yard, posts: int, withdrawn: int, asked: bool
) -> None:
    amina, bruno, written = people(yard, posts)
    withdraw(amina, written[:withdrawn])
    amina.write("something else")
    amina.synced()

    report = bruno.synced()

    expected = (WithdrawalRow(general(bruno), "General", withdrawn, posts + 1),) if asked else ()
    assert report.withdrawals == list_withdrawals(bruno.desk) == expected
    assert hidden(bruno) == (0 if asked else withdrawn)
    assert bruno.operations() == amina.operations() == yard.log_ids()
    assert search_posts(bruno.desk, "something", 5) != ()


def test_withdrawn_when_the_person_says_so(yard: Yard) -> None:
    amina, bruno, written = people(yard, 20)
    withdraw(amina, written[:12])
    bruno.synced()
    assert len(posts_in_question(bruno.desk, general(bruno), 5)) == 5
    assert search_posts(bruno.desk, "word3", 5) != ()

    assert withdraw_them(bruno.desk, general(bruno)) == 12

    assert hidden(bruno) == 12
    assert bruno.shown() == amina.shown()
    assert search_posts(bruno.desk, "word3", 5) == ()
    assert list_withdrawals(bruno.desk) == ()
    assert refused(lambda: withdraw_them(bruno.desk, general(bruno))) == "nothing_to_change"


def test_shown_here_for_ever_when_the_person_says_so(yard: Yard) -> None:
    amina, bruno, written = people(yard, 20)
    withdraw(amina, written[:12])
    bruno.synced()

    assert keep_them_shown(bruno.desk, general(bruno)) == 12

    bruno.put_back(bruno.copy("restart.db"))
    amina.reply(written[0], "An answer to what is withdrawn")
    amina.synced()
    assert bruno.synced().withdrawals == ()
    assert hidden(bruno) == 0
    assert refused(lambda: keep_them_shown(bruno.desk, general(bruno))) == "nothing_to_change"
    assert withdraw_them(bruno.desk, general(bruno)) == 12
    assert bruno.shown() == amina.shown()


def test_a_sync_in_many_pieces_is_weighed_as_one(yard: Yard) -> None:
    """Nine of them come before a cut, and count when the rest comes; what a whole sync brought before does not."""
    amina, bruno, written = people(yard, 40)
    withdraw(amina, written[:9])
    left = iter([False])
    cut = bruno.sync(lambda: next(left, True))
    assert (cut.complete, hidden(bruno)) == (False, 9)
    withdraw(amina, written[9:12])

    assert [row.posts for row in bruno.synced().withdrawals] == [12]

    assert hidden(bruno) == 0
    withdraw(amina, written[12:15])
    bruno.synced()
    assert hidden(bruno) == 3
    assert [row.posts for row in list_withdrawals(bruno.desk)] == [12]


def test_a_newcomer_is_asked_nothing(yard: Yard) -> None:
    amina, _, written = people(yard, 20)
    withdraw(amina, written[:15])

    clara = yard.arrive("clara")

    assert clara.synced().withdrawals == ()
    assert hidden(clara) == 15


def test_of_what_its_author_brings_back_or_edits_nothing_is_asked_any_more(yard: Yard) -> None:
    amina, bruno, written = people(yard, 20)
    withdraw(amina, written[:12])
    bruno.synced()
    set_withdrawn(amina.desk, written[0], False)
    edit_post(amina.desk, written[1], "Better, and here again")
    amina.synced()

    bruno.synced()

    assert [row.posts for row in list_withdrawals(bruno.desk)] == [10]
    set_withdrawn(amina.desk, written[0], True)
    amina.synced()
    bruno.synced()
    (first,) = read_thread(bruno.desk, written[0])
    assert first.withdrawn_ms is not None
    withdraw_them(bruno.desk, general(bruno))
    assert bruno.shown() == amina.shown()


def test_who_withdraws_an_own_post_that_is_held_back_withdraws_it(yard: Yard) -> None:
    amina, _, written = people(yard, 20)
    tablet = yard.take_seat("tablet", amina.email)
    withdraw(amina, written[:12])
    tablet.synced()
    assert hidden(tablet) == 0

    set_withdrawn(tablet.desk, written[3], True)

    assert hidden(tablet) == 1
    assert [row.posts for row in list_withdrawals(tablet.desk)] == [11]


def test_every_stream_is_weighed_by_itself(yard: Yard) -> None:
    amina, bruno, written = people(yard, 20)
    yard.community.streams.add("Water", "en")
    amina.synced()
    water = [amina.write(f"Water {at}", "Water") for at in range(80)]
    amina.synced()
    bruno.synced()

    withdraw(amina, [*written[:10], *water[:10]])

    assert [(row.stream_name, row.posts, row.shown) for row in bruno.synced().withdrawals] == [
        ("General", 10, 20)
    ]
    assert hidden(bruno) == 10
