"""Librarians change the catalogue: written like posts, one resource or many at once, and nobody else may."""

import pytest

from gllapp.library_views import Facet, Filter
from gllapp.usecases import curating, library
from gllapp.usecases.curating import NO_RESOURCE, Edit
from gllapp.usecases.outbox import Box, list_outbox, take_back
from gllapp.views import Act, Delivery, OutboxRow
from gllcore.ids import RecordId
from gllcore.model.library import ResourceField
from tests.app.builders import Seat
from tests.app.usecases.library_desk import make_librarian, refused, titles


@pytest.fixture
def librarian(seat: Seat) -> Seat:
    make_librarian(seat)
    return seat


def waiting(seat: Seat) -> tuple[OutboxRow, ...]:
    return list_outbox(seat.desk, Box.WAITING).rows


def two(seat: Seat) -> list[RecordId]:
    made = [
        seat.logs.resource("Hand hygiene", year=2019, topics=["ipc"]),
        seat.logs.resource("Burns", language="en", countries=["KE"]),
    ]
    seat.pull()
    return made


def test_a_change_of_many_says_only_what_differs(librarian: Seat) -> None:
    hygiene, burns = two(librarian)
    edit = Edit(year=2019, language="en", add_topics=("ipc", "wash"), remove_countries=("KE", "UG"))
    assert curating.edit_resources(librarian.desk, [hygiene, burns], edit) == 2
    rows = {row.title: row for row in waiting(librarian)}
    assert {title: row.changed for title, row in rows.items()} == {
        "Hand hygiene": (ResourceField.TOPICS, ResourceField.LANGUAGE),
        "Burns": (ResourceField.YEAR, ResourceField.TOPICS, ResourceField.COUNTRIES),
    }
    assert {row.act for row in rows.values()} == {Act.EDIT_RESOURCE}
    for resource in (hygiene, burns):
        shown = library.show_resource(librarian.desk, resource).resource
        assert (shown.year, shown.language, set(shown.topics), shown.countries) == (
            2019,
            "en",
            {"ipc", "wash"},
            (),
        )
    librarian.sync()
    assert waiting(librarian) == ()
    with refused("nothing_to_change"):
        curating.edit_resources(librarian.desk, [hygiene, burns], edit)


def test_empty_words_take_away_and_nothing_leaves_as_it_is(librarian: Seat) -> None:
    hygiene, _ = two(librarian)
    curating.edit_resources(
        librarian.desk, [hygiene], Edit(title=" Hands \n", year=0, authors=("Lister , Joseph", " "))
    )
    shown = library.show_resource(librarian.desk, hygiene).resource
    assert (shown.title, shown.year, shown.authors, shown.topics) == (
        "Hands",
        None,
        ("Lister, Joseph",),
        ("ipc",),
    )
    with refused("name_missing"):
        curating.edit_resources(librarian.desk, [hygiene], Edit(title=""))


def test_one_unknown_resource_changes_none(librarian: Seat) -> None:
    hygiene, _ = two(librarian)
    with refused("unknown_resource"):
        curating.edit_resources(librarian.desk, [hygiene, RecordId(bytes(16))], Edit(year=2024))
    assert waiting(librarian) == ()


def test_translations_and_what_replaces_what(librarian: Seat) -> None:
    hygiene, burns = two(librarian)
    curating.edit_resources(librarian.desk, [burns], Edit(translates=hygiene, replaces=hygiene))
    view = library.show_resource(librarian.desk, burns)
    assert [each.id for each in view.translations] == [each.id for each in view.replaces] == [hygiene]
    assert [each.id for each in library.show_resource(librarian.desk, hygiene).replaced_by] == [burns]

    curating.edit_resources(librarian.desk, [burns], Edit(translates=NO_RESOURCE, replaces=NO_RESOURCE))
    shown = library.show_resource(librarian.desk, burns).resource
    assert (shown.translates, shown.replaces) == (None, None)
    assert library.show_resource(librarian.desk, hygiene).replaced_by == ()
    librarian.sync()
    with refused("nothing_to_change"):
        # What is none already, and what would be itself.
        curating.edit_resources(librarian.desk, [burns], Edit(translates=burns, replaces=NO_RESOURCE))


def test_withdrawn_is_out_of_the_lists_and_can_be_put_back(librarian: Seat) -> None:
    hygiene, burns = two(librarian)
    assert curating.set_withdrawn(librarian.desk, [hygiene, burns], withdrawn=True) == 2
    assert titles(librarian) == []
    assert curating.set_withdrawn(librarian.desk, [hygiene], withdrawn=False) == 1
    assert titles(librarian) == ["Hand hygiene"]
    assert [row.act for row in waiting(librarian)] == [
        Act.RESTORE_RESOURCE, Act.WITHDRAW_RESOURCE, Act.WITHDRAW_RESOURCE,
    ]  # fmt: skip
    with refused("nothing_to_change"):
        curating.set_withdrawn(librarian.desk, [hygiene], withdrawn=False)


def test_a_new_shelf_takes_resources_and_gives_them_back(librarian: Seat) -> None:
    hygiene, burns = two(librarian)
    shelf = curating.new_shelf(librarian.desk, " Night  shift ", language="en")
    assert [(row.act, row.title) for row in waiting(librarian)] == [(Act.ADD_SHELF, "Night shift")]
    curating.edit_resources(librarian.desk, [hygiene, burns], Edit(add_shelves=(shelf,)))
    on_it = Filter(keys={Facet.SHELF: (shelf.hex(),)})
    assert titles(librarian, on_it) == ["Burns", "Hand hygiene"]
    curating.edit_resources(librarian.desk, [burns], Edit(remove_shelves=(shelf,)))
    assert titles(librarian, on_it) == ["Hand hygiene"]
    with refused("shelf_exists"):
        curating.new_shelf(librarian.desk, "Night shift")
    with refused("name_missing"):
        curating.new_shelf(librarian.desk, " ")


def test_what_is_refused_needs_attention_and_can_be_taken_back(librarian: Seat) -> None:
    hygiene, _ = two(librarian)
    curating.edit_resources(librarian.desk, [hygiene], Edit(title="Hands"))
    (row,) = waiting(librarian)
    librarian.refuse(row.op_id, "not_librarian")
    (refused,) = list_outbox(librarian.desk, Box.ATTENTION).rows
    assert (refused.delivery, refused.reason, refused.title) == (
        Delivery.ATTENTION, "not_librarian", "Hand hygiene",
    )  # fmt: skip
    assert take_back(librarian.desk, row.op_id) is None
    assert list_outbox(librarian.desk, Box.ATTENTION).rows == ()


def test_members_change_nothing(seat: Seat) -> None:
    resource = seat.logs.resource("Hand hygiene")
    seat.pull()
    assert not curating.may_curate(seat.desk)
    with refused("not_librarian"):
        curating.edit_resources(seat.desk, [resource], Edit(title="Hands"))
    with refused("not_librarian"):
        curating.new_shelf(seat.desk, "Mine")


def test_without_a_catalogue_the_librarian_is_told_whom_to_ask(seat: Seat) -> None:
    make_librarian(seat, opened=False)
    assert not curating.may_curate(seat.desk)
    with refused("no_catalogue"):
        curating.new_shelf(seat.desk, "First")
