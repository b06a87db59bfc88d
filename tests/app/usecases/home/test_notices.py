"""Notices tell a person of the few things that are about them, each once, until it is settled."""

from gllapp.home_views import About, NoticeRow
from gllapp.usecases.desk import Desk
from gllapp.usecases.forum import mark_read, start_thread
from gllapp.usecases.home.notices import list_notices, see_notices
from gllapp.usecases.pods import joining, proposing
from gllapp.usecases.pods.news import looked_at_pod
from gllcore.ids import OpId
from tests.app.builders import Seat
from tests.app.usecases.pods.house import House, wish


def told(desk: Desk) -> list[tuple[About, str, str]]:
    return [(row.what, row.name, row.who) for row in list_notices(desk)]


def of(desk: Desk, what: About) -> NoticeRow:
    return next(row for row in list_notices(desk) if row.what is what)


def test_an_unread_reply_and_a_mention_are_told_and_what_others_say_to_each_other_is_not(seat: Seat) -> None:
    mine = start_thread(seat.desk, seat.stream, "Mine", "Text", "en")
    seat.sync()
    reply = seat.logs.post(seat.olgas, seat.stream, "An answer for @Amina", thread=mine)
    called = seat.logs.post(seat.olgas, seat.stream, "What does @Amina say?", title="Soap")
    seat.logs.post(seat.olgas, seat.stream, "Nothing for her", title="Lamps")
    seat.pull()

    rows = list_notices(seat.desk)

    assert {(row.what, row.name, row.who, row.about, row.thread) for row in rows} == {
        (About.REPLY, "Mine", "Olga", reply, mine),
        (About.MENTION, "Soap", "Olga", called, called),
    }
    mark_read(seat.desk, [reply, called])
    assert list_notices(seat.desk) == ()


def test_what_was_seen_is_not_new_again_but_stays_until_it_is_settled(seat: Seat) -> None:
    refused = start_thread(seat.desk, seat.stream, "Refused", "Text", "en")
    seat.refuse(OpId(refused), "stream_closed")
    (row,) = list_notices(seat.desk)
    assert (row.what, row.name, row.reason, row.is_seen) == (
        About.ATTENTION,
        "Refused",
        "stream_closed",
        False,
    )
    see_notices(seat.desk, [row.key])
    see_notices(seat.desk, [row.key])
    (again,) = list_notices(seat.desk)
    assert (again.key, again.is_seen) == (row.key, True)


def test_proposals_and_wishes_to_join_are_told_to_who_answers_and_to_who_asked(house: House) -> None:
    for seat in house.people[:3]:
        looked_at_pod(seat.desk, house.pod)
    proposal = proposing.propose(house.dede.desk, wish(house.dede, house.bruno, name="Clean hands"))
    joining.ask_to_join(house.dede.desk, house.pod, "I would like to help")
    house.everybody()
    assert (About.ANSWER, "Clean hands", "Dede") in told(house.mona.desk)
    assert (About.ANSWER, "Safe births", "Dede") in told(house.amina.desk)
    assert told(house.chidi.desk) == []

    proposing.give_back(house.mona.desk, proposal, "Say who leads it.")
    house.let_in(house.dede)
    assert of(house.dede.desk, About.RETURNED).reason == "Say who leads it."
    assert of(house.dede.desk, About.LET_IN).about == house.pod
    looked_at_pod(house.dede.desk, house.pod)
    assert About.LET_IN not in {what for what, _, _ in told(house.dede.desk)}


def test_an_approved_proposal_and_a_declined_wish_are_told(house: House) -> None:
    assert (About.APPROVED, "Safe births", "") in told(house.amina.desk)
    asked = joining.ask_to_join(house.dede.desk, house.pod)
    house.everybody()
    joining.decline(house.amina.desk, asked, "We are full.")
    house.everybody()
    assert of(house.dede.desk, About.DECLINED).reason == "We are full."
    house.yard.clock.ms += 40 * 24 * 3_600_000
    assert About.APPROVED not in {what for what, _, _ in told(house.amina.desk)}
