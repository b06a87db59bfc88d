"""A pod's discussion is the forum's machinery, apart from the forum: its own list, its own unread, found by search."""

from gllapp.usecases.conflicts import list_conflicts
from gllapp.usecases.drafts import list_drafts, save_draft
from gllapp.usecases.forum import (
    edit_post,
    list_streams,
    list_threads,
    mark_read,
    next_unread,
    post_reply,
    read_thread,
    set_useful,
    start_thread,
    thread_row,
)
from gllapp.usecases.pods.directory import pod_row
from gllapp.usecases.pods.joining import archive
from gllapp.usecases.search import search_posts
from gllapp.usecases.status import counts
from tests.app.usecases.pods.house import POD, House, refused


def test_a_thread_in_a_pod_is_written_answered_edited_and_useful(house: House) -> None:
    thread = start_thread(house.amina.desk, house.pod, "Whose night?", "Mine", "fr", tags=["night"])
    house.everybody()
    (row,) = list_threads(house.chidi.desk, house.pod).rows
    assert (row.id, row.title, row.stream, row.stream_name) == (thread, "Whose night?", house.pod, POD)
    reply = post_reply(house.chidi.desk, thread, "Or mine")
    set_useful(house.chidi.desk, thread, True)
    edit_post(house.amina.desk, thread, body="Mine, I think")
    house.everybody()
    first, second = read_thread(house.bruno.desk, thread)
    assert (first.body, first.useful, second.id, second.body) == ("Mine, I think", 1, reply, "Or mine")
    assert [each.id for each in list_threads(house.bruno.desk, house.pod, tag="night").rows] == [thread]
    assert list_conflicts(house.amina.desk) == ()


def test_the_forum_does_not_show_it(house: House) -> None:
    start_thread(house.amina.desk, house.pod, "Whose night?", "Mine", "en", tags=["night"])
    house.amina.write("For everybody")
    house.everybody()
    desk = house.chidi.desk
    assert [row.name for row in list_streams(desk)] == ["General"]
    assert [row.stream_name for row in list_threads(desk).rows] == ["General"]
    assert list_threads(desk, tag="night").rows == ()
    assert (counts(desk).threads, counts(desk).posts, counts(desk).unread) == (1, 1, 1)
    assert (pod_row(desk, house.pod).threads, pod_row(desk, house.pod).unread) == (1, 1)


def test_reading_on_stays_in_the_pod_and_in_the_forum(house: House) -> None:
    own = [start_thread(house.amina.desk, house.pod, f"Night {at}", "Mine", "en") for at in range(2)]
    open_to_all = house.amina.write("For everybody")
    house.everybody()
    desk = house.chidi.desk
    assert next_unread(desk) == (open_to_all, open_to_all)
    mark_read(desk, [open_to_all])
    assert next_unread(desk) is None
    first = next_unread(desk, (own[0], own[0]))
    assert first == (own[1], own[1])
    mark_read(desk, own)
    assert pod_row(desk, house.pod).unread == 0
    later = house.bruno.write("For everybody too")
    house.everybody()
    assert next_unread(desk, (own[0], own[0])) is None
    assert next_unread(desk, (open_to_all, open_to_all)) == (later, later)


def test_search_finds_it_for_its_readers_alone(house: House) -> None:
    thread = start_thread(house.amina.desk, house.pod, "Whose night?", "The xylophone rings", "en")
    house.everybody()
    (hit,) = search_posts(house.chidi.desk, "xylophone")
    assert (hit.id, hit.place) == (thread, POD)
    assert search_posts(house.dede.desk, "xylophone") == ()


def test_drafts_wait_in_it(house: House) -> None:
    number = save_draft(house.chidi.desk, house.pod, title="Half", body="a thought")
    (row,) = list_drafts(house.chidi.desk)
    assert (row.stream, row.where) == (house.pod, POD)
    start_thread(house.chidi.desk, house.pod, "Half", "a thought", "en", draft=number)
    assert list_drafts(house.chidi.desk) == ()
    house.everybody()
    (listed,) = list_threads(house.amina.desk, house.pod).rows
    assert thread_row(house.amina.desk, listed.id).author_name == "Chidi"


def test_nobody_writes_from_outside_and_nothing_new_comes_into_an_archived_one(house: House) -> None:
    thread = start_thread(house.amina.desk, house.pod, "Whose night?", "Mine", "en")
    with refused("not_admitted"):
        start_thread(house.dede.desk, house.pod, "Hello", "Anybody?", "en")
    archive(house.bruno.desk, house.pod)
    house.everybody()
    with refused("pod_archived"):
        start_thread(house.chidi.desk, house.pod, "Hello", "Anybody?", "en")
    with refused("pod_archived"):
        post_reply(house.chidi.desk, thread, "Too late")
    assert [row.id for row in list_threads(house.chidi.desk, house.pod).rows] == [thread]
