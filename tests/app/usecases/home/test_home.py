"""The start page: what came since the person last had the window open, and never what is their own or not theirs to see."""

from gllapp.db.home.visits import ONE_VISIT_MS
from gllapp.home_views import Home, Step, Waiting
from gllapp.news_views import News
from gllapp.usecases.drafts import save_draft
from gllapp.usecases.forum import mark_read, post_reply, read_thread, start_thread
from gllapp.usecases.home.looking import attend, home
from gllapp.usecases.pods import joining
from gllapp.usecases.pods.news import looked_at_pod
from gllapp.usecases.pods.tasks import TaskWish, add_task
from gllcore.ids import OpId, RecordId
from gllcore.model.discussions import PostField
from tests.app.builders import Seat
from tests.app.usecases.pods.house import House, member

_HOUR_MS = 3_600_000


def later(seat: Seat, ms: int = 2 * ONE_VISIT_MS) -> None:
    seat.logs.now_ms += ms


def read(seat: Seat, thread: RecordId) -> None:
    mark_read(seat.desk, [each.id for each in read_thread(seat.desk, thread)])


def steps(found: Home) -> list[Step]:
    return [row.step for row in found.steps]


def test_the_first_time_there_is_no_last_time(seat: Seat) -> None:
    attend(seat.desk)
    assert home(seat.desk).since_ms is None


def test_since_last_time_is_since_the_window_was_last_seen_open(seat: Seat) -> None:
    attend(seat.desk)
    later(seat, 60_000)
    attend(seat.desk)
    closed_ms = seat.now_ms
    later(seat)
    attend(seat.desk)
    later(seat, 60_000)
    attend(seat.desk)
    assert home(seat.desk).since_ms == closed_ms


def test_whoever_opens_the_window_again_at_once_is_still_at_the_same_visit(seat: Seat) -> None:
    attend(seat.desk)
    first_ms = seat.now_ms
    later(seat)
    seat.logs.post(seat.olgas, seat.stream, "Text")
    seat.pull()
    for _ in range(3):
        attend(seat.desk)
        later(seat, ONE_VISIT_MS - 2_000)
    assert home(seat.desk).since_ms == first_ms
    assert home(seat.desk).places[0].posts == 1


def test_a_clock_that_was_set_back_begins_a_new_visit(seat: Seat) -> None:
    attend(seat.desk)
    seat.now_ms -= 30 * 24 * _HOUR_MS
    attend(seat.desk)
    later(seat, 60_000)
    attend(seat.desk)
    assert home(seat.desk).since_ms is not None


def test_others_posts_since_then_are_counted_where_they_stand(seat: Seat) -> None:
    wash = seat.logs.stream("WASH")
    thread = seat.logs.post(seat.olgas, seat.stream, "Seen last time")
    seat.pull()
    attend(seat.desk)
    later(seat)
    seat.logs.post(seat.olgas, seat.stream, "New", thread=thread)
    taps = seat.logs.post(seat.olgas, wash, "Taps", title="Taps")
    seat.logs.post(seat.olgas, wash, "More", thread=taps)
    gone = seat.logs.post(seat.olgas, wash, "Taken back", thread=taps)
    seat.logs.edit(seat.olgas, wash, gone, {PostField.WITHDRAWN: True})
    start_thread(seat.desk, wash, "My own", "is no news", "en")
    seat.pull()
    read(seat, thread)

    found = home(seat.desk)

    assert [(each.name, each.posts, each.threads, each.unread) for each in found.places] == [
        ("WASH", 2, 1, 2),
        ("Quality of care", 1, 1, 0),
    ]
    assert [each.row.id for each in found.reading] == [taps]


def test_what_the_person_takes_part_in_is_worth_reading_first_then_what_helps_others(seat: Seat) -> None:
    mine = start_thread(seat.desk, seat.stream, "Mine", "Text", "en")
    seat.sync()
    attend(seat.desk)
    later(seat)
    answered = seat.logs.post(seat.olgas, seat.stream, "An answer", thread=mine)
    helpful = seat.logs.post(seat.olgas, seat.stream, "Text", title="Helpful")
    seat.logs.react(seat.olgas, seat.stream, helpful)
    busy = seat.logs.post(seat.olgas, seat.stream, "Text", title="Busy")
    for _ in range(3):
        seat.logs.post(seat.olgas, seat.stream, "More", thread=busy)
    seat.pull()

    found = home(seat.desk)

    assert [each.row.title for each in found.reading] == ["Mine", "Helpful", "Busy"]
    assert [(each.mine, each.useful, each.new) for each in found.reading] == [
        (True, 0, 1),
        (False, 1, 1),
        (False, 0, 4),
    ]
    assert [(each.post, each.author_name, each.unread) for each in found.replies] == [
        (answered, "Olga", True)
    ]


def test_replies_are_those_to_this_person(seat: Seat) -> None:
    thread = seat.logs.post(seat.olgas, seat.stream, "Olga's", title="Why?")
    seat.pull()
    mine = post_reply(seat.desk, thread, "Mine")
    seat.sync()
    attend(seat.desk)
    later(seat)
    to_me = seat.logs.post(seat.olgas, seat.stream, "To Amina", thread=thread, parent=mine)
    seat.logs.post(seat.olgas, seat.stream, "To nobody", thread=thread)
    seat.logs.post(seat.olgas, seat.stream, "To herself", thread=thread, parent=thread)
    seat.pull()

    (reply,) = home(seat.desk).replies

    assert (reply.post, reply.title, reply.place, reply.excerpt) == (
        to_me,
        "Why?",
        "Quality of care",
        "To Amina",
    )


def test_an_unread_reply_stays_until_it_is_read(seat: Seat) -> None:
    mine = start_thread(seat.desk, seat.stream, "Mine", "Text", "en")
    seat.sync()
    seat.logs.post(seat.olgas, seat.stream, "An answer", thread=mine)
    seat.pull()
    attend(seat.desk)
    later(seat)
    attend(seat.desk)
    assert len(home(seat.desk).replies) == 1
    read(seat, mine)
    assert home(seat.desk).replies == ()


def test_what_waits_is_told_with_the_most_urgent_first(seat: Seat) -> None:
    refused = start_thread(seat.desk, seat.stream, "Refused", "Text", "en")
    seat.refuse(OpId(refused), "stream_closed")
    start_thread(seat.desk, seat.stream, "Waits", "Text", "en")
    draft = save_draft(seat.desk, seat.stream, title="Half", body="a thought")

    found = home(seat.desk)

    assert [(each.waiting, each.count, each.name) for each in found.waiting] == [
        (Waiting.ATTENTION, 1, ""),
        (Waiting.OUTBOX, 1, ""),
        (Waiting.DRAFTS, 1, "Half"),
    ]
    assert [(each.step, each.name, each.draft) for each in found.steps] == [
        (Step.FIRST_SYNC, "", 0),
        (Step.FINISH_DRAFT, "Half", draft),
    ]


def test_in_a_pod_others_work_is_told_and_outsiders_hear_nothing(house: House) -> None:
    for seat in house.people:
        attend(seat.desk)
    looked_at_pod(house.chidi.desk, house.pod)
    house.yard.clock.ms += _HOUR_MS
    start_thread(house.amina.desk, house.pod, "Whose night?", "Mine", "en")
    add_task(house.amina.desk, house.pod, TaskWish("Print it", who=(member(house.chidi),)))
    house.everybody()

    found = home(house.chidi.desk)

    assert [(each.name, each.is_pod, each.posts) for each in found.places] == [("Safe births", True, 1)]
    assert [[(row.news, row.title) for row in each.rows] for each in found.pods] == [
        [(News.TASK, "Print it")]
    ]
    assert (Waiting.TASKS, "Print it", house.pod) in [
        (row.waiting, row.name, row.about) for row in found.waiting
    ]
    assert Step.VISIT_POD not in steps(found)
    assert Step.VISIT_POD in steps(home(house.bruno.desk))
    outside = home(house.dede.desk)
    assert (outside.places, outside.pods, outside.reading) == ((), (), ())


def test_who_waits_to_be_let_in_is_told_to_those_who_lead(house: House) -> None:
    joining.ask_to_join(house.dede.desk, house.pod, "I would like to help")
    house.everybody()
    waiting = {row.waiting: row for row in home(house.amina.desk).waiting}
    assert (waiting[Waiting.JOININGS].count, waiting[Waiting.JOININGS].about) == (1, house.pod)
    assert Waiting.JOININGS not in {row.waiting for row in home(house.chidi.desk).waiting}
