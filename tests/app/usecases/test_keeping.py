"""What is kept on this PC, what is fetched for it, and what may go."""

import pytest

from gllapp.library_views import KeepRule, KeepTotals, Priority, What
from gllapp.usecases import keeping, library
from gllapp.usecases.library_files import files_went, look_at_store
from gllcore.catalogue import files_value
from gllcore.errors import Refused
from gllcore.ids import ID_BYTES, RecordId
from gllcore.model.library import FileRole, ResourceField
from tests.app.builders import Seat
from tests.app.library import made_up, put, put_text, store_of

NOWHERE = RecordId(bytes(ID_BYTES))


def wanted(seat: Seat) -> list[tuple[str, int]]:
    return [(file.title, file.size) for file in keeping.wanted_files(seat.desk)]


def test_texts_come_first_then_what_was_chosen_by_itself_and_the_smaller_before_the_larger(
    seat: Seat,
) -> None:
    logs = seat.logs
    shelf = logs.shelf("Starter set")
    chosen = logs.resource("Chosen", files=[made_up("a", 9_000), made_up("at", 90, FileRole.TEXT)])
    logs.resource("Large", shelves=[shelf], files=[made_up("b", 700), made_up("bt", 100, FileRole.TEXT)])
    logs.resource("Small", shelves=[shelf], files=[made_up("c", 500)])
    logs.resource("Other", files=[made_up("d", 1)])
    seat.pull()
    keeping.keep(seat.desk, KeepRule(shelf=shelf))
    keeping.keep(seat.desk, KeepRule(resource=chosen))

    assert wanted(seat) == [("Chosen", 90), ("Large", 100), ("Chosen", 9_000), ("Small", 500), ("Large", 700)]
    assert [file.priority for file in keeping.wanted_files(seat.desk, limit=3)] == [
        Priority.TEXT,
        Priority.TEXT,
        Priority.CHOSEN,
    ]


@pytest.mark.parametrize(
    ("what", "sizes"),
    [(What.TEXT, [10, 11]), (What.LIGHT, [10, 11, 300, 5_000]), (What.MAIN, [10, 11, 4_000, 5_000])],
)
def test_a_person_says_which_rendition_they_keep(seat: Seat, what: What, sizes: list[int]) -> None:
    seat.logs.resource(
        "With light",
        language="fr",
        files=[made_up("m", 4_000), made_up("l", 300, FileRole.LIGHT), made_up("t", 10, FileRole.TEXT)],
    )
    seat.logs.resource("Without", language="fr", files=[made_up("n", 5_000), made_up("u", 11, FileRole.TEXT)])
    seat.pull()
    keeping.keep(seat.desk, KeepRule(language="fr", what=what))

    assert [size for _, size in wanted(seat)] == sizes


def test_a_rule_covers_what_fits_all_of_it_also_what_comes_later(seat: Seat) -> None:
    logs = seat.logs
    logs.resource("Fits", language="fr", topics=["ipc"], files=[made_up("a", 4_000)])
    logs.resource("English", language="en", topics=["ipc"], files=[made_up("b", 4_000)])
    logs.resource("Heavy", language="fr", topics=["ipc"], files=[made_up("c", 6_000)])
    logs.resource("Elsewhere", language="fr", topics=["wash"], files=[made_up("d", 4_000)])
    seat.pull()
    keeping.keep(seat.desk, KeepRule(language="fr", topic="ipc", under_bytes=5_000))
    assert wanted(seat) == [("Fits", 4_000)]

    logs.resource("Later", language="fr", topics=["ipc", "wash"], files=[made_up("e", 4_500)])
    seat.pull()
    assert wanted(seat) == [("Fits", 4_000), ("Later", 4_500)]
    assert [row.kept for row in library.list_resources(seat.desk).rows] == [False, False, True, False, True]


def test_what_two_rules_keep_is_wanted_and_counted_once(seat: Seat) -> None:
    shelf = seat.logs.shelf("S")
    resource = seat.logs.resource(
        "A", shelves=[shelf], files=[made_up("a", 100), made_up("t", 5, FileRole.TEXT)]
    )
    # The same file may belong to two records.
    seat.logs.resource("B", shelves=[shelf], files=[made_up("a", 100)])
    seat.pull()
    keeping.keep(seat.desk, KeepRule(shelf=shelf))
    keeping.keep(seat.desk, KeepRule(resource=resource))

    assert [size for _, size in wanted(seat)] == [5, 100]
    assert keeping.keep_totals(seat.desk) == KeepTotals(2, 2, 105, 2, 105)
    assert [row.name for row in keeping.list_keeps(seat.desk)] == ["S", "A"]


def test_totals_tell_what_is_still_to_be_fetched_and_what_a_choice_would_add(seat: Seat) -> None:
    store = store_of(seat)
    here = put(store, b"x" * 100)
    resource = seat.logs.resource("A", files=[here, made_up("t", 7, FileRole.TEXT)])
    other = seat.logs.resource("B", files=[made_up("b", 1_000)])
    seat.pull()
    look_at_store(seat.desk, store)
    keeping.keep(seat.desk, KeepRule(resource=resource))

    assert keeping.keep_totals(seat.desk) == KeepTotals(1, 2, 107, 1, 7)
    assert keeping.keep_totals(seat.desk, [KeepRule(resource=other)]) == KeepTotals(2, 3, 1_107, 2, 1_007)
    assert keeping.list_keeps(seat.desk)[0].totals == KeepTotals(1, 2, 107, 1, 7)


def test_nothing_is_kept_at_first(seat: Seat) -> None:
    assert keeping.keep_totals(seat.desk) == KeepTotals(0, 0, 0, 0, 0)
    assert wanted(seat) == []


def test_the_same_choice_twice_is_one_and_is_released_by_its_number_or_what_it_names(seat: Seat) -> None:
    shelf, resource = seat.logs.shelf("S"), seat.logs.resource("A", files=[made_up("a")])
    seat.pull()
    number = keeping.keep(seat.desk, KeepRule(resource=resource))
    assert keeping.keep(seat.desk, KeepRule(resource=resource)) == number
    keeping.keep(seat.desk, KeepRule(shelf=shelf))
    rule = keeping.keep(seat.desk, KeepRule(language="fr"))

    assert keeping.release_resource(seat.desk, resource) == 1
    assert keeping.release_shelf(seat.desk, shelf) == 1
    assert keeping.release(seat.desk, [rule, rule + 1]) == 1
    assert keeping.list_keeps(seat.desk) == ()


@pytest.mark.parametrize(
    ("rule", "code"),
    [
        (KeepRule(), "nothing_to_keep"),
        (KeepRule(what=What.TEXT), "nothing_to_keep"),
        (KeepRule(language="fr", under_bytes=0), "nothing_to_keep"),
        (KeepRule(resource=NOWHERE), "unknown_resource"),
        (KeepRule(shelf=NOWHERE), "unknown_shelf"),
    ],
)
def test_a_choice_that_means_nothing_is_refused(seat: Seat, rule: KeepRule, code: str) -> None:
    with pytest.raises(Refused) as caught:
        keeping.keep(seat.desk, rule)
    assert caught.value.code == code
    assert keeping.list_keeps(seat.desk) == ()


def test_a_newer_edition_is_wanted_and_tells_which_older_one_is_here(seat: Seat) -> None:
    store = store_of(seat)
    older, newer = put(store, b"first edition"), made_up("second", 50)
    resource = seat.logs.resource("A", files=[older])
    seat.pull()
    keeping.keep(seat.desk, KeepRule(resource=resource))
    look_at_store(seat.desk, store)
    assert wanted(seat) == []

    seat.logs.change_resource(resource, {ResourceField.FILES: files_value([newer])})
    seat.pull()
    (file,) = keeping.wanted_files(seat.desk)
    assert (file.id, file.older) == (newer.id, (older.id,))


def test_what_was_withdrawn_is_not_fetched_any_more(seat: Seat) -> None:
    resource = seat.logs.resource("A", files=[made_up("a")])
    seat.pull()
    keeping.keep(seat.desk, KeepRule(resource=resource))
    seat.logs.change_resource(resource, {ResourceField.WITHDRAWN: True})
    seat.pull()

    assert wanted(seat) == []


def test_only_what_nobody_keeps_may_go_the_longest_unused_first(seat: Seat) -> None:
    store = store_of(seat)
    kept, old, loose = put(store, b"kept"), put(store, b"an old edition"), put(store, b"loose")
    text = put_text(store, "Kept text")
    resource = seat.logs.resource("A", files=[kept, text])
    edited = seat.logs.resource("B", files=[old])
    seat.logs.resource("C", files=[loose])
    seat.logs.change_resource(edited, {ResourceField.FILES: files_value([made_up("today's")])})
    seat.pull()
    look_at_store(seat.desk, store)
    keeping.keep(seat.desk, KeepRule(resource=resource))
    keeping.keep(seat.desk, KeepRule(resource=edited))
    assert [file.id for file in keeping.evictable_files(seat.desk)] == [loose.id]

    keeping.release_resource(seat.desk, edited)
    files_went(seat.desk, [loose.id])
    store.remove(loose.id)
    assert [file.id for file in keeping.evictable_files(seat.desk)] == [old.id]
    seat.logs.change_resource(resource, {ResourceField.WITHDRAWN: True})
    seat.pull()
    assert {file.id for file in keeping.evictable_files(seat.desk)} == {old.id}
