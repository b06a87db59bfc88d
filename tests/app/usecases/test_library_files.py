"""The replica in step with the store of files: marks, texts and the search in them, sticks."""

import pytest

from gllapp.library_views import Facet, FacetCount, Filter, ReadingPlace
from gllapp.usecases import library, library_files
from gllapp.usecases.library_files import look_at_store, read_text, search_library
from gllcore.catalogue import files_value
from gllcore.errors import EnvironmentFault, Refused
from gllcore.ids import ID_BYTES, RecordId
from gllcore.model.library import FileRole, Holding, ResourceField
from tests.app.builders import Seat
from tests.app.library import made_up, put, put_text, store_of


def mark(seat: Seat, resource: RecordId) -> tuple[Holding, bool]:
    row = library.show_resource(seat.desk, resource).row
    return row.holding, row.newer


# --- marks ---


def test_a_mark_follows_what_comes_and_goes(seat: Seat) -> None:
    store = store_of(seat)
    main, text = put(store, b"a document"), put_text(store, "words")
    resource = seat.logs.resource("A", files=[main, text])
    seat.pull()
    assert mark(seat, resource) == (Holding.TITLE, False)

    library_files.files_came(seat.desk, store, [text.id])
    assert mark(seat, resource) == (Holding.TEXT, False)
    library_files.files_came(seat.desk, store, [main.id, text.id])
    assert mark(seat, resource) == (Holding.HELD, False)
    assert library.count_facets(seat.desk).counts[Facet.HOLDING] == (FacetCount("held", 1),)

    store.remove(main.id)
    look_at_store(seat.desk, store)
    assert mark(seat, resource) == (Holding.TEXT, False)
    library_files.files_went(seat.desk, [text.id])
    assert mark(seat, resource) == (Holding.TITLE, False)
    assert library.count_facets(seat.desk).counts[Facet.HOLDING] == (FacetCount("title", 1),)


def test_a_record_that_comes_after_its_file_has_its_mark_at_once(seat: Seat) -> None:
    store = store_of(seat)
    main = put(store, b"came on a stick")
    look_at_store(seat.desk, store)
    resource = seat.logs.resource("A", files=[main])
    seat.pull()

    assert mark(seat, resource) == (Holding.HELD, False)
    totals = library.library_totals(seat.desk)
    assert (totals.held, totals.here_files, totals.here_bytes) == (1, 1, len(b"came on a stick"))


def test_every_main_file_or_a_light_one_makes_it_held(seat: Seat) -> None:
    store = store_of(seat)
    one, two = put(store, b"volume 1"), made_up("volume 2")
    light = put(store, b"light", FileRole.LIGHT)
    volumes = seat.logs.resource("Volumes", files=[one, two])
    lighter = seat.logs.resource("Lighter", files=[made_up("heavy"), light])
    seat.pull()
    look_at_store(seat.desk, store)

    assert mark(seat, volumes) == (Holding.TITLE, False)
    assert mark(seat, lighter) == (Holding.HELD, False)


def test_an_older_edition_that_is_here_is_marked_so(seat: Seat) -> None:
    store = store_of(seat)
    older, newer = put(store, b"2019"), put(store, b"2024")
    resource = seat.logs.resource("A", files=[older])
    seat.pull()
    library_files.files_came(seat.desk, store, [older.id])
    seat.logs.change_resource(resource, {ResourceField.FILES: files_value([newer])})
    seat.pull()

    assert mark(seat, resource) == (Holding.TITLE, True)
    assert [row.id for row in library.list_resources(seat.desk, Filter(newer=True)).rows] == [resource]
    library_files.files_came(seat.desk, store, [newer.id])
    assert mark(seat, resource) == (Holding.HELD, False)


def test_looking_twice_changes_nothing(seat: Seat) -> None:
    store = store_of(seat)
    resource = seat.logs.resource("A", files=[put(store, b"a"), put_text(store, "words")])
    seat.pull()
    look_at_store(seat.desk, store)
    before = library.show_resource(seat.desk, resource)
    look_at_store(seat.desk, store)

    assert library.show_resource(seat.desk, resource) == before


# --- texts ---


def test_a_text_is_read_when_it_is_here(seat: Seat) -> None:
    store = store_of(seat)
    resource = seat.logs.resource("A", language="en", files=[put_text(store, "# Wash\n\nYour hands.")])
    seat.pull()
    with pytest.raises(Refused) as caught:
        read_text(seat.desk, store, resource)
    assert caught.value.code == "text_not_here"

    look_at_store(seat.desk, store)
    said = read_text(seat.desk, store, resource)
    assert (said.title, said.text, said.is_older) == ("A", "# Wash\n\nYour hands.", False)


def test_the_text_of_an_older_edition_is_read_until_todays_is_here(seat: Seat) -> None:
    store = store_of(seat)
    older, newer = put_text(store, "old words"), put_text(store, "fresh words")
    resource = seat.logs.resource("A", files=[older])
    seat.pull()
    library_files.files_came(seat.desk, store, [older.id])
    seat.logs.change_resource(resource, {ResourceField.FILES: files_value([newer])})
    seat.pull()
    said = read_text(seat.desk, store, resource)
    assert (said.text, said.is_older) == ("old words", True)

    library_files.files_came(seat.desk, store, [newer.id])
    assert read_text(seat.desk, store, resource).text == "fresh words"
    assert [hit.row.id for hit in search_library(seat.desk, store, "fresh")] == [resource]
    assert search_library(seat.desk, store, "old") == ()


def test_a_text_that_nobody_can_read_harms_nothing_else(seat: Seat) -> None:
    store = store_of(seat)
    broken, whole = put(store, b"no zstd at all", FileRole.TEXT), put_text(store, "chlorine")
    damaged = seat.logs.resource("Damaged", files=[broken])
    seat.logs.resource("Whole", files=[whole])
    seat.pull()
    look_at_store(seat.desk, store)

    assert [hit.row.title for hit in search_library(seat.desk, store, "chlorine")] == ["Whole"]
    with pytest.raises(EnvironmentFault) as caught:
        read_text(seat.desk, store, damaged)
    assert caught.value.code == "document_broken"


def test_what_is_not_there_is_told(seat: Seat) -> None:
    with pytest.raises(Refused) as caught:
        read_text(seat.desk, store_of(seat), RecordId(bytes(ID_BYTES)))
    assert caught.value.code == "unknown_resource"


# --- searching ---


def test_records_are_found_before_texts_and_snippets_show_the_place(seat: Seat) -> None:
    store = store_of(seat)
    text = put_text(store, "# Water\n\nFirst, something else.\n\nThen add *chlorine* to the tank, and wait.")
    in_text = seat.logs.resource("Safe water", files=[text])
    in_record = seat.logs.resource("Chlorine dosing", abstract="How much chlorine a litre takes.")
    seat.pull()
    look_at_store(seat.desk, store)

    first, second = search_library(seat.desk, store, "chlor")
    assert (first.row.id, first.in_text) == (in_record, False)
    assert first.snippet == "How much ⟦chlorine⟧ a litre takes."
    assert (second.row.id, second.in_text) == (in_text, True)
    assert second.snippet == "Then add ⟦*chlorine*⟧ to the tank, and wait."


def test_texts_have_their_share_of_a_short_list(seat: Seat) -> None:
    store = store_of(seat)
    for number in range(6):
        seat.logs.resource(f"Water {number}")
        seat.logs.resource(f"Other {number}", files=[put_text(store, f"Number {number} speaks of water.")])
    seat.pull()
    look_at_store(seat.desk, store)

    assert [hit.in_text for hit in search_library(seat.desk, store, "water", limit=4)] == [
        False,
        False,
        True,
        True,
    ]
    assert len(search_library(seat.desk, store, "water")) == 12


def test_what_is_found_in_documents_obeys_what_was_chosen(seat: Seat) -> None:
    store = store_of(seat)
    shelf = seat.logs.shelf("Wards")
    for language in ("en", "fr"):
        for number in range(3):
            said = put_text(store, f"Number {number} in {language} speaks of water.")
            shelves = [shelf] if number == 0 else []
            seat.logs.resource(f"{language} {number}", files=[said], language=language, shelves=shelves)
    seat.pull()
    look_at_store(seat.desk, store)

    def found(wanted: Filter, limit: int = 10) -> list[str]:
        hits = search_library(seat.desk, store, "water", limit, wanted)
        assert all(hit.in_text for hit in hits)
        return sorted(hit.row.title for hit in hits)

    french, on_shelf = {Facet.LANGUAGE: ("fr",)}, {Facet.SHELF: (shelf.hex(),)}
    assert found(Filter(keys=french)) == ["fr 0", "fr 1", "fr 2"]
    # What is left out takes nobody's place in a short list.
    assert len(found(Filter(keys=french), limit=3)) == 3
    assert found(Filter(keys=french | on_shelf)) == ["fr 0"]
    assert found(Filter(keys={Facet.LANGUAGE: ("ar",)})) == []
    # The filter's own words are looked for in records; here they would leave nothing.
    assert len(found(Filter("zzz", french))) == 3


@pytest.mark.parametrize(
    "question", ["", "  ", "*", '"', "a AND", "NEAR(a b)", "\x00", "\ud800", "{title}:", "ff" * 500]
)
def test_any_text_is_a_question(seat: Seat, question: str) -> None:
    seat.logs.resource("Water")
    seat.pull()

    assert search_library(seat.desk, store_of(seat), question) == ()


def test_what_was_withdrawn_or_has_left_the_pc_is_not_found(seat: Seat) -> None:
    store = store_of(seat)
    text = put_text(store, "chlorine")
    resource = seat.logs.resource("Water", files=[text])
    seat.pull()
    look_at_store(seat.desk, store)
    assert len(search_library(seat.desk, store, "chlorine")) == 1

    store.remove(text.id)
    look_at_store(seat.desk, store)
    assert search_library(seat.desk, store, "chlorine") == ()
    seat.logs.change_resource(resource, {ResourceField.WITHDRAWN: True})
    seat.pull()
    assert search_library(seat.desk, store, "water") == ()


def test_a_stopped_look_goes_on_next_time(seat: Seat) -> None:
    store = store_of(seat)
    for number in range(3):
        seat.logs.resource(f"R{number}", files=[put_text(store, f"chlorine {number}")])
    seat.pull()
    look_at_store(seat.desk, store, is_stopped=lambda: True)
    assert search_library(seat.desk, store, "chlorine") == ()

    look_at_store(seat.desk, store)
    assert len(search_library(seat.desk, store, "chlorine")) == 3


# --- sticks ---


def test_a_resource_tells_which_stick_holds_its_files(seat: Seat) -> None:
    main, older = made_up("main"), made_up("older")
    resource = seat.logs.resource("A", files=[older])
    seat.logs.change_resource(resource, {ResourceField.FILES: files_value([main])})
    seat.pull()
    library_files.saw_bundle(seat.desk, "ST-03", b"bundle 1", [main.id, older.id])
    seat.now_ms += 1_000
    library_files.saw_bundle(seat.desk, "ST-04", b"bundle 1", [main.id])
    library_files.saw_bundle(seat.desk, "ST-05", b"bundle 2", [older.id])

    view = library.show_resource(seat.desk, resource)
    assert [(stick.name, stick.files) for stick in view.sticks] == [("ST-04", 1), ("ST-03", 1)]
    assert [file.sticks for file in view.files] == [("ST-04", "ST-03"), ("ST-05", "ST-03")]


def test_what_is_on_a_stick_no_more_is_forgotten(seat: Seat) -> None:
    main = made_up("main")
    resource = seat.logs.resource("A", files=[main])
    seat.pull()
    library_files.saw_bundle(seat.desk, "ST-03", b"bundle 1", [main.id])
    library_files.saw_bundle(seat.desk, "ST-03", b"bundle 2", [main.id])

    library_files.saw_stick(seat.desk, "ST-03", [b"bundle 2"])
    assert len(library.show_resource(seat.desk, resource).sticks) == 1
    library_files.saw_bundle(seat.desk, "ST-03", b"bundle 2", [])
    assert library.show_resource(seat.desk, resource).sticks == ()


# --- where one was ---


def test_where_somebody_was_in_a_document_is_remembered_by_file(seat: Seat) -> None:
    one, other = made_up("one"), made_up("other")
    assert library_files.place_in(seat.desk, one.id) is None
    library_files.left_at(seat.desk, one.id, ReadingPlace(3, 0.25, 150))
    library_files.left_at(seat.desk, one.id, ReadingPlace(7, 0.12345, 0))
    assert library_files.place_in(seat.desk, one.id) == ReadingPlace(7, 0.1234, 0)
    assert library_files.place_in(seat.desk, other.id) is None


def test_a_look_at_the_store_tells_whether_anything_had_changed(seat: Seat) -> None:
    store = store_of(seat)
    seat.logs.resource("A", files=[put(store, b"x"), put_text(store, "words")])
    seat.pull()
    assert look_at_store(seat.desk, store)
    assert not look_at_store(seat.desk, store)
