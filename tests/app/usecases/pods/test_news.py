"""What has changed in a pod since somebody looked last: others' work, each thing once, and nothing twice."""

from pathlib import Path

from gllapp.news_views import News, NewsRow
from gllapp.usecases.forum import post_reply, set_withdrawn, start_thread
from gllapp.usecases.pods.news import last_look_ms, looked_at_pod, news_of
from gllapp.usecases.pods.sharing import share_file
from gllapp.usecases.pods.tasks import TaskWish, add_task, set_done, withdraw_task
from gllapp.usecases.stores import own_files
from tests.app.usecases.documents.together import salt
from tests.app.usecases.pods.house import House, a_file, refused
from tests.reconciliation.yard import Seat


def told(house: House, seat: Seat) -> list[tuple[News, str, str]]:
    return [(row.news, row.who.name, row.title) for row in news_of(seat.desk, house.pod)]


def test_everything_is_told_with_who_did_it_and_what_opens(house: House, tmp_path: Path) -> None:
    from gllapp.usecases.documents.making import new_document
    from gllapp.usecases.documents.writing import write

    looked_at_pod(house.chidi.desk, house.pod)
    assert news_of(house.chidi.desk, house.pod) == ()
    desk = house.amina.desk
    thread = start_thread(desk, house.pod, "Whose night?", "Mine", "en")
    task = add_task(desk, house.pod, TaskWish("Print it"))
    document = new_document(desk, house.pod, "Guideline", "", "en", salt())
    write(desk, document, "Wash your hands.", salt())
    store = own_files(house.amina.desk)
    file = share_file(desk, store, house.pod, a_file(tmp_path), "Checklist")
    house.everybody()
    post_reply(house.bruno.desk, thread, "No, mine")
    set_done(house.bruno.desk, task)
    house.let_in(house.dede)
    rows = news_of(house.chidi.desk, house.pod)
    assert {(row.news, row.who.name, row.title, row.about) for row in rows} == {
        (News.POST, "Amina", "Whose night?", thread),
        (News.POST, "Bruno", "Whose night?", thread),
        (News.TASK, "Amina", "Print it", task),
        (News.DONE, "Bruno", "Print it", task),
        (News.DOCUMENT, "Amina", "Guideline", document),
        (News.EDIT, "Amina", "Guideline", document),
        (News.FILE, "Amina", "Checklist", file),
        (News.MEMBER, "Dede", "", house.pod),
    }
    looked_at_pod(house.chidi.desk, house.pod)
    assert news_of(house.chidi.desk, house.pod) == ()
    assert last_look_ms(house.chidi.desk, house.pod) == house.yard.clock.ms
    house.remove(house.dede)
    house.everybody()
    assert told(house, house.chidi) == [(News.LEFT, "Dede", "")]


def test_ones_own_work_is_no_news_and_the_same_thing_is_told_once(house: House) -> None:
    looked_at_pod(house.chidi.desk, house.pod)
    thread = start_thread(house.chidi.desk, house.pod, "Whose night?", "Mine", "en")
    house.everybody()
    for text in ("No, mine", "Or yours", "Or whose?"):
        house.yard.clock.ms += 1_000
        post_reply(house.bruno.desk, thread, text)
    house.everybody()
    (row,) = news_of(house.chidi.desk, house.pod)
    assert (row.news, row.who.name) == (News.POST, "Bruno")
    assert row.when_ms == max(each.when_ms for each in news_of(house.amina.desk, house.pod))


def test_what_was_received_before_the_last_look_and_came_after_it_is_news(house: House) -> None:
    """Chidi looks without a connection at what is here, while the server has more already."""
    start_thread(house.amina.desk, house.pod, "Early", "Received, and on its way", "en")
    house.amina.synced()
    house.yard.clock.ms += 3_600_000
    looked_at_pod(house.chidi.desk, house.pod)
    house.chidi.synced()
    assert told(house, house.chidi) == [(News.POST, "Amina", "Early")]


def test_what_was_taken_back_is_no_news(house: House) -> None:
    looked_at_pod(house.chidi.desk, house.pod)
    thread = start_thread(house.amina.desk, house.pod, "Whose night?", "Mine", "en")
    task = add_task(house.amina.desk, house.pod, TaskWish("Print it"))
    house.everybody()
    set_withdrawn(house.amina.desk, thread, True)
    withdraw_task(house.amina.desk, task)
    house.everybody()
    assert news_of(house.chidi.desk, house.pod) == ()


def test_who_has_just_come_is_told_of_what_there_is_and_who_is_outside_of_nothing(house: House) -> None:
    start_thread(house.amina.desk, house.pod, "Before your time", "Read it", "en")
    house.everybody()
    house.let_in(house.dede)
    assert (News.POST, "Amina", "Before your time") in told(house, house.dede)
    assert "Dede" not in {who for _, who, _ in told(house, house.dede)}
    assert len(news_of(house.dede.desk, house.pod, limit=2)) == 2
    with refused("not_admitted"):
        news_of(house.mona.desk, house.pod)
    with refused("not_admitted"):
        looked_at_pod(house.mona.desk, house.pod)


def test_a_pod_in_which_nothing_has_happened_yet_is_seen_by_looking(house: House) -> None:
    fresh = house.open_pod("Clean hands")
    assert [(row.news, row.who.name) for row in news_of(house.amina.desk, fresh)] == [(News.MEMBER, "Bruno")]
    looked_at_pod(house.amina.desk, fresh)
    assert news_of(house.amina.desk, fresh) == ()


def test_the_newest_is_told_first(house: House) -> None:
    for title in ("one", "two", "three"):
        house.yard.clock.ms += 1_000
        add_task(house.amina.desk, house.pod, TaskWish(title))
    house.everybody()
    rows: tuple[NewsRow, ...] = news_of(house.chidi.desk, house.pod)
    assert [row.title for row in rows if row.news is News.TASK] == ["three", "two", "one"]
