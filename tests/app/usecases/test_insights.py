"""Insights count what is here, and say where nothing is known."""

from datetime import UTC, date, datetime, timedelta

from gllapp.db.insights import QUARTER_MS, Unsent, Written
from gllapp.usecases import forum
from gllapp.usecases.documents.making import new_document, set_stage
from gllapp.usecases.insights import WEEKS, look, outbox_ages, weeks
from gllcore.ids import OpId
from gllcore.model.documents import Stage
from tests.app.builders import Seat
from tests.app.usecases.documents.together import salt
from tests.app.usecases.pods.house import House

_DAY_MS = 24 * 3_600_000
MONDAY = date(2026, 3, 2)


def at_noon(day: date) -> int:
    return round(datetime(day.year, day.month, day.day, 12, tzinfo=UTC).timestamp() * 1000)


def quarter(day: date) -> int:
    return at_noon(day) // QUARTER_MS


def test_a_week_that_no_sync_has_told_of_is_unknown_and_not_nothing() -> None:
    written = [
        Written(quarter(MONDAY), 3, 1),
        Written(quarter(MONDAY + timedelta(days=6)), 1, 0),
        Written(quarter(MONDAY + timedelta(weeks=3)), 0, 2),
    ]
    first = MONDAY - timedelta(weeks=WEEKS - 5)

    found = weeks(written, first, at_noon(MONDAY + timedelta(weeks=1, days=2)))

    assert [(each.monday, each.others, each.mine) for each in found] == [
        (MONDAY, 4, 1),
        (MONDAY + timedelta(weeks=1), 0, 0),
        (MONDAY + timedelta(weeks=2), None, None),
        (MONDAY + timedelta(weeks=3), None, 2),
        (MONDAY + timedelta(weeks=4), None, None),
    ]


def test_without_any_post_there_are_no_weeks() -> None:
    assert weeks([], MONDAY, None) == ()


def test_what_waits_is_told_by_its_age() -> None:
    now_ms = 100 * _DAY_MS
    unsent = [
        Unsent(now_ms - 1, needs_attention=False, on_stick=False),
        Unsent(now_ms + 5_000, needs_attention=False, on_stick=True),
        Unsent(now_ms - 2 * _DAY_MS, needs_attention=True, on_stick=True),
        Unsent(now_ms - 90 * _DAY_MS, needs_attention=False, on_stick=False),
    ]
    found = outbox_ages(unsent, now_ms)
    assert [(each.first, each.last) for each in found] == [
        (0, 0),
        (1, 2),
        (3, 6),
        (7, 13),
        (14, 27),
        (28, None),
    ]
    assert [(each.waiting, each.on_usb, each.attention) for each in found] == [
        (1, 1, 0),
        (0, 0, 1),
        (0, 0, 0),
        (0, 0, 0),
        (0, 0, 0),
        (1, 0, 0),
    ]
    assert outbox_ages([], now_ms) == ()


def test_posts_of_others_and_own_ones_are_counted_in_their_week(seat: Seat) -> None:
    thread = seat.logs.post(seat.olgas, seat.stream, "Why?")
    seat.pull()
    forum.post_reply(seat.desk, thread, "An answer")
    refused = forum.start_thread(seat.desk, seat.stream, "Refused", "Text", "en")
    seat.refuse(OpId(refused), "stream_closed")

    found = look(seat.desk)

    assert [(each.others, each.mine) for each in found.activity] == [(1, 2)]
    assert (found.outbox[0].waiting, found.outbox[0].attention) == (1, 1)
    assert (found.pods, found.shelves, found.last_sync_ms) == ((), (), None)


def test_documents_are_counted_in_the_persons_own_pods(house: House) -> None:
    documents = [
        new_document(house.amina.desk, house.pod, title, "", "en", salt())
        for title in ("One", "Two", "Three")
    ]
    set_stage(house.amina.desk, documents[0], Stage.REVIEW)
    house.everybody()

    (pod,) = look(house.chidi.desk).pods

    assert (pod.name, pod.drafts, pod.review, pod.final, pod.published) == ("Safe births", 2, 1, 0, 0)
    assert look(house.dede.desk).pods == ()
