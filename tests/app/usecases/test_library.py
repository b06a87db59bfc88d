"""Reading the library: lists, filters, facets, one resource, shelves, notes."""

import pytest

from gllapp.library_views import Facet, FacetCount, Filter, ResourceRow, Sort
from gllapp.usecases import finders, library
from gllcore.catalogue import files_value, shelf_key
from gllcore.errors import Refused
from gllcore.ids import ID_BYTES, RecordId
from gllcore.model.library import FileRole, Holding, ResourceField
from gllcore.operations import Kind, reference
from tests.app.builders import Seat
from tests.app.library import made_up


def titles(rows: tuple[ResourceRow, ...]) -> list[str]:
    return [row.title for row in rows]


def listed(seat: Seat, wanted: Filter = library.EVERYTHING, sort: Sort = Sort.TITLE) -> list[str]:
    return titles(library.list_resources(seat.desk, wanted, sort).rows)


# --- lists ---


def test_a_record_is_listed_with_all_that_a_row_shows(seat: Seat) -> None:
    resource = seat.logs.resource(
        "Hand hygiene",
        authors=["Okello, Amina", "WHO"],
        organisation="WHO",
        year=2021,
        type="guideline",
        topics=["ipc", "wash"],
        countries=["KE"],
        language="en",
        licence="cc-by-4.0",
        files=[
            made_up("pdf", 3_000_000),
            made_up("light", 400_000, FileRole.LIGHT),
            made_up("t", 900, FileRole.TEXT),
        ],
    )
    seat.pull()

    (row,) = library.list_resources(seat.desk).rows
    assert row == ResourceRow(
        id=resource,
        title="Hand hygiene",
        authors=("Okello, Amina", "WHO"),
        organisation="WHO",
        year=2021,
        type="guideline",
        topics=("ipc", "wash"),
        countries=("KE",),
        language="en",
        licence="cc-by-4.0",
        main_bytes=3_000_000,
        light_bytes=400_000,
        text_bytes=900,
        holding=Holding.TITLE,
        newer=False,
        kept=False,
        added_ms=row.added_ms,
        changed_ms=row.added_ms,
    )


def test_titles_are_sorted_as_people_would(seat: Seat) -> None:
    for title in ("zinc", "Éclampsie", "apnoea", "Burns", "œdema"):
        seat.logs.resource(title)
    seat.pull()

    assert listed(seat) == ["apnoea", "Burns", "Éclampsie", "œdema", "zinc"]


@pytest.mark.parametrize(
    ("sort", "expected"),
    [
        (Sort.YEAR, ["New", "Old", "Undated"]),
        (Sort.ADDED, ["Undated", "New", "Old"]),
        (Sort.CHANGED, ["Old", "Undated", "New"]),
        (Sort.SIZE, ["Old", "New", "Undated"]),
    ],
)
def test_other_orders_begin_with_the_newest_or_the_largest(
    seat: Seat, sort: Sort, expected: list[str]
) -> None:
    old = seat.logs.resource("Old", year=1999, files=[made_up("a", 9_000)])
    # A light rendition is what would be carried.
    seat.logs.resource("New", year=2024, files=[made_up("b", 90_000), made_up("c", 80, FileRole.LIGHT)])
    seat.logs.resource("Undated")
    seat.logs.change_resource(old, {ResourceField.EDITION: "2nd"})
    seat.pull()

    assert listed(seat, sort=sort) == expected


@pytest.mark.parametrize("sort", list(Sort))
def test_pages_hold_every_resource_once_in_order(seat: Seat, sort: Sort) -> None:
    for number in range(25):
        seat.logs.resource(
            f"Same {number % 3}", year=2000 + number % 4, files=[made_up(str(number), number % 5)]
        )
    seat.pull()

    seen: list[RecordId] = []
    after = None
    while True:
        page = library.list_resources(seat.desk, sort=sort, limit=4, after=after)
        seen += [row.id for row in page.rows]
        after = page.next_key
        if after is None:
            break
    assert seen == [row.id for row in library.list_resources(seat.desk, sort=sort).rows]
    assert len(set(seen)) == 25


# --- what changes ---


def test_a_change_moves_a_resource_in_every_list(seat: Seat) -> None:
    resource = seat.logs.resource("Burns", topics=["wash"], language="en")
    seat.pull()
    seat.logs.change_resource(
        resource,
        {
            ResourceField.TITLE: "Scalds",
            ResourceField.TOPICS: [["ipc"], ["wash"]],
            ResourceField.LANGUAGE: "fr",
        },
    )
    seat.pull()

    assert listed(seat) == ["Scalds"]
    assert listed(seat, Filter(text="burns")) == []
    assert listed(seat, Filter(text="scald")) == ["Scalds"]
    counts = library.count_facets(seat.desk).counts
    assert counts[Facet.TOPIC] == (FacetCount("ipc", 1),)
    assert counts[Facet.LANGUAGE] == (FacetCount("fr", 1),)


def test_what_was_withdrawn_is_in_no_list_and_still_shown(seat: Seat) -> None:
    resource = seat.logs.resource("Bloodletting", topics=["ipc"])
    seat.logs.change_resource(resource, {ResourceField.WITHDRAWN: True})
    seat.pull()

    assert listed(seat) == listed(seat, Filter(text="blood")) == []
    assert library.count_facets(seat.desk).total == 0
    assert library.show_resource(seat.desk, resource).row.withdrawn_ms is not None

    seat.logs.change_resource(resource, {ResourceField.WITHDRAWN: False})
    seat.pull()
    assert listed(seat, Filter(keys={Facet.TOPIC: ("ipc",)})) == ["Bloodletting"]


def test_a_change_that_comes_before_its_resource_waits_for_it(seat: Seat) -> None:
    resource = seat.logs.resource("Burns")
    seat.logs.change_resource(resource, {ResourceField.YEAR: 2020})
    seat.pull()

    assert library.show_resource(seat.desk, resource).row.year == 2020


# --- filters and facets ---


def test_choices_in_one_facet_add_up_and_facets_narrow_each_other(seat: Seat) -> None:
    seat.logs.resource("A", language="en", topics=["ipc"])
    seat.logs.resource("B", language="fr", topics=["ipc", "wash"])
    seat.logs.resource("C", language="es", topics=["mch"])
    seat.pull()

    assert listed(seat, Filter(keys={Facet.TOPIC: ("wash", "mch")})) == ["B", "C"]
    assert listed(seat, Filter(keys={Facet.TOPIC: ("ipc",), Facet.LANGUAGE: ("fr", "es")})) == ["B"]
    assert listed(seat, Filter(keys={Facet.TOPIC: ("unheard-of",)})) == []
    assert listed(seat, Filter(keys={Facet.TOPIC: ()})) == ["A", "B", "C"]


def test_a_facet_counts_what_its_keys_would_leave_beside_the_choices_of_the_others(seat: Seat) -> None:
    seat.logs.resource("A", language="en", topics=["ipc"])
    seat.logs.resource("B", language="fr", topics=["ipc", "wash"])
    seat.logs.resource("C", language="fr", topics=["mch"])
    seat.pull()

    facets = library.count_facets(seat.desk, Filter(keys={Facet.LANGUAGE: ("fr",)}))
    assert facets.total == 2
    assert facets.counts[Facet.LANGUAGE] == (FacetCount("fr", 2), FacetCount("en", 1))
    assert set(facets.counts[Facet.TOPIC]) == {FacetCount(key, 1) for key in ("ipc", "wash", "mch")}
    assert facets.counts[Facet.HOLDING] == (FacetCount("title", 2),)
    assert facets.counts[Facet.YEAR] == ()


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("hyg", ["Hygiène des mains"]),
        ("HYGIENE mains", ["Hygiène des mains"]),
        ("traore", ["Hygiène des mains"]),
        ("unicef", ["Water points"]),
        ("wash", ["Water points"]),
        ("10.1000/x-7", ["Water points"]),
        ("boreholes", []),  # in the abstract, which the list does not show
        ("hygiene water", []),
        ("   ", ["Hygiène des mains", "Water points"]),
        ("*?\"'", ["Hygiène des mains", "Water points"]),
        ('"; DROP TABLE resource --', []),
        ("NEAR(", []),
        ("\ud800", ["Hygiène des mains", "Water points"]),
    ],
)
def test_typing_narrows_the_list(seat: Seat, text: str, found: list[str]) -> None:
    seat.logs.resource("Hygiène des mains", authors=["Traoré, Awa"])
    seat.logs.resource(
        "Water points", organisation="UNICEF", topics=["wash"], abstract="On boreholes.", doi="10.1000/x-7"
    )
    seat.pull()

    assert listed(seat, Filter(text=text)) == found
    assert library.count_facets(seat.desk, Filter(text=text)).total == len(found)


def test_a_limit_of_size_looks_at_what_would_be_carried(seat: Seat) -> None:
    seat.logs.resource("Heavy", files=[made_up("a", 90_000)])
    seat.logs.resource("Lighter", files=[made_up("b", 90_000), made_up("c", 800, FileRole.LIGHT)])
    seat.logs.resource("Fileless")
    seat.pull()

    assert listed(seat, Filter(under_bytes=1_000)) == ["Lighter"]


# --- one resource ---


def test_a_resource_is_shown_with_its_files_shelves_and_kin(seat: Seat) -> None:
    logs = seat.logs
    shelf = logs.shelf("Starter set")
    first = logs.resource("Guide", language="en", files=[made_up("1st", 10)])
    logs.change_resource(first, {ResourceField.FILES: files_value([made_up("2nd", 20)])})
    logs.change_resource(first, {ResourceField.SHELVES: [[shelf_key(shelf)], []]})
    french = logs.resource("Guide (fr)", language="fr", translates=reference(first))
    spanish = logs.resource("Guía", language="es", translates=reference(first))
    newest = logs.resource("Guide 2", replaces=reference(first))
    seat.pull()

    view = library.show_resource(seat.desk, first)
    assert [(file.size, file.current, file.here) for file in view.files] == [
        (20, True, False),
        (10, False, False),
    ]
    assert [(row.name, row.resources, row.held) for row in view.shelves] == [("Starter set", 1, 0)]
    assert [each.id for each in view.translations] == [spanish, french]
    assert [each.id for each in view.replaced_by] == [newest]
    assert [each.id for each in library.show_resource(seat.desk, newest).replaces] == [first]
    assert {each.id for each in library.show_resource(seat.desk, french).translations} == {first, spanish}


def test_who_asks_for_a_resource_that_is_not_there_is_told(seat: Seat) -> None:
    with pytest.raises(Refused) as caught:
        library.show_resource(seat.desk, RecordId(bytes(ID_BYTES)))
    assert caught.value.code == "unknown_resource"


def test_shelves_tell_how_much_stands_on_them_and_change_their_names(seat: Seat) -> None:
    empty, full = seat.logs.shelf("Zeta"), seat.logs.shelf("Alpha")
    seat.logs.resource("A", shelves=[full])
    withdrawn = seat.logs.resource("B", shelves=[full])
    seat.logs.change_resource(withdrawn, {ResourceField.WITHDRAWN: True})
    seat.logs.change_resource(empty, {1: "Beta"}, Kind.SHELF)
    seat.pull()

    assert [(row.name, row.resources) for row in library.list_shelves(seat.desk)] == [
        ("Alpha", 1),
        ("Beta", 0),
    ]
    assert listed(seat, Filter(keys={Facet.SHELF: (full.hex(),)})) == ["A"]


def test_a_note_is_kept_changed_and_removed(seat: Seat) -> None:
    resource = seat.logs.resource("A")
    seat.pull()

    library.save_note(seat.desk, resource, "  for the training\r\n")
    assert library.show_resource(seat.desk, resource).note == "for the training"
    library.save_note(seat.desk, resource, "for Monday")
    assert library.show_resource(seat.desk, resource).note == "for Monday"
    library.save_note(seat.desk, resource, " ")
    assert library.show_resource(seat.desk, resource).note == ""


def test_a_note_must_have_a_resource_and_an_end(seat: Seat) -> None:
    resource = seat.logs.resource("A")
    seat.pull()

    with pytest.raises(Refused) as caught:
        library.save_note(seat.desk, RecordId(bytes(ID_BYTES)), "x")
    assert caught.value.code == "unknown_resource"
    with pytest.raises(Refused) as caught:
        library.save_note(seat.desk, resource, "x" * (library.NOTE_CHARACTERS + 1))
    assert caught.value.code == "note_too_long"


# --- finding ---


def test_shelves_and_resources_are_found_by_what_people_type(seat: Seat) -> None:
    shelf, resource = seat.logs.shelf("Santé maternelle"), seat.logs.resource("A")
    seat.pull()

    assert finders.find_shelf(seat.desk, "sante MATERNELLE") == shelf
    assert finders.find_shelf(seat.desk, shelf.hex()[:8]) == shelf
    assert finders.find_resource(seat.desk, resource.hex()[:6]) == resource
    for find, wanted, code in (
        (finders.find_resource, "ffffffff", "unknown_resource"),
        (finders.find_resource, resource.hex()[:5], "unknown_resource"),
        (finders.find_shelf, "Nowhere", "unknown_shelf"),
    ):
        with pytest.raises(Refused) as caught:
            find(seat.desk, wanted)
        assert caught.value.code == code
