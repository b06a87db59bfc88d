"""Documents come into the library here: looked at, written, gone on with after an interruption, and undone as one."""

from collections.abc import Callable
from pathlib import Path

import pytest

from gllapp.usecases import curating, library
from gllapp.usecases.bringing_in import (
    bring_in,
    finish_undoing,
    interrupted_import,
    leave_interrupted,
    list_imports,
    look_at,
    undo_import,
)
from gllapp.usecases.curating import Edit
from gllapp.usecases.keeping import evictable_files
from gllapp.usecases.library_files import read_text
from gllapp.usecases.outbox import Box, list_outbox
from gllapp.usecases.status import counts
from gllapp.views import Act
from gllcore.model.library import Holding
from gllfiles.importing import Match
from gllfiles.keepers import Keepers
from gllfiles.surveying import Source
from tests.app.builders import Seat, push
from tests.app.library import store_of
from tests.app.usecases.library_desk import DOCUMENTS, bring, lay, make_librarian, named, refused, titles

TITLES = ["Hand hygiene", "Kangaroo care", "waste"]


@pytest.fixture
def librarian(seat: Seat) -> Seat:
    make_librarian(seat)
    return seat


@pytest.fixture
def source(tmp_path: Path) -> Source:
    return lay(tmp_path / "documents", DOCUMENTS)


def stopping_after(calls: int) -> Callable[[], bool]:
    left = iter(range(calls))
    return lambda: next(left, None) is not None


def test_a_look_writes_nothing(librarian: Seat, source: Source) -> None:
    found = look_at(librarian.desk, source)
    assert found is not None
    assert (len(found.plan.new), found.plan.changed, found.unreadable) == (3, (), ())
    assert (titles(librarian), counts(librarian.desk).waiting, list_imports(librarian.desk)) == ([], 0, ())


def test_what_is_brought_in_is_shown_and_waits_with_its_files_and_texts(
    librarian: Seat, source: Source
) -> None:
    brought = bring(librarian, source)
    assert (brought.added, brought.files, brought.texts, brought.finished) == (3, 3, 3, True)
    assert titles(librarian) == TITLES
    view = library.show_resource(librarian.desk, named(librarian, "Hand hygiene"))
    assert (view.row.holding, view.row.licence) == (Holding.HELD, "cc-by-4.0")
    assert [shelf.name for shelf in view.shelves] == ["Wards"]
    assert "before every newborn" in read_text(librarian.desk, store_of(librarian), view.row.id).text
    waiting = list_outbox(librarian.desk, Box.WAITING).rows
    assert sorted((row.act, row.title) for row in waiting) == [
        *((Act.ADD_RESOURCE, title) for title in TITLES),
        (Act.ADD_SHELF, "Wards"),
    ]
    assert evictable_files(librarian.desk) == ()
    elsewhere = Keepers(store_of(librarian).folder).others("somebody else")
    assert elsewhere == {file.id for file in store_of(librarian).held()}


def test_the_same_again_brings_nothing(librarian: Seat, source: Source) -> None:
    bring(librarian, source)
    librarian.sync()
    again = look_at(librarian.desk, source)
    assert again is not None
    assert [each.match for each in again.plan.duplicates] == [Match.FILE] * 3
    assert (again.plan.new, again.plan.changed) == ((), ())


@pytest.mark.parametrize("calls", [0, 1, 2])
def test_one_that_was_stopped_goes_on(librarian: Seat, source: Source, calls: int) -> None:
    found = look_at(librarian.desk, source)
    assert found is not None
    stopped = bring_in(librarian.desk, store_of(librarian), source, found, go_on=stopping_after(calls))
    assert (stopped.added, stopped.finished) == (calls, False)
    librarian.reopen()
    left = interrupted_import(librarian.desk)
    assert left == source
    went_on = bring(librarian, left)
    assert (went_on.run, went_on.added, went_on.finished) == (stopped.run, 3 - calls, True)
    assert titles(librarian) == TITLES
    assert interrupted_import(librarian.desk) is None
    assert list_imports(librarian.desk)[0].resources == 3


def test_one_that_was_stopped_can_be_left(librarian: Seat, source: Source) -> None:
    found = look_at(librarian.desk, source)
    assert found is not None
    bring_in(librarian.desk, store_of(librarian), source, found, go_on=stopping_after(1))
    leave_interrupted(librarian.desk)
    assert interrupted_import(librarian.desk) is None
    assert len(titles(librarian)) == 1


def test_looking_can_be_stopped(librarian: Seat, source: Source) -> None:
    assert look_at(librarian.desk, source, go_on=stopping_after(1)) is None


def test_undoing_takes_back_what_waits_with_its_shelf(librarian: Seat, source: Source) -> None:
    brought = bring(librarian, source)
    undone = undo_import(librarian.desk, brought.run)
    assert (undone.taken_back, undone.withdrawn) == (4, 0)
    assert (titles(librarian), library.list_shelves(librarian.desk)) == ([], ())
    assert counts(librarian.desk).waiting == 0
    with refused("unknown_own_import"):
        undo_import(librarian.desk, brought.run)
    assert bring(librarian, source).added == 3


def test_undoing_withdraws_what_was_received(librarian: Seat, source: Source) -> None:
    brought = bring(librarian, source)
    librarian.sync()
    undone = undo_import(librarian.desk, brought.run)
    assert (undone.taken_back, undone.withdrawn, undone.shelves) == (0, 3, 1)
    assert (titles(librarian), library.list_shelves(librarian.desk)) == ([], ())
    assert library.library_totals(librarian.desk).shelves == 0
    last = list_outbox(librarian.desk, Box.WAITING).rows[0]
    assert (last.act, last.title) == (Act.WITHDRAW_SHELF, "Wards")
    librarian.sync()
    revived = bring(librarian, source)
    assert (revived.added, revived.changed) == (0, 3)
    assert titles(librarian) == TITLES
    assert [shelf.name for shelf in library.list_shelves(librarian.desk)] == ["Wards"]
    undo_import(librarian.desk, revived.run)
    assert (titles(librarian), library.list_shelves(librarian.desk)) == ([], ())


def test_undoing_leaves_a_shelf_on_which_something_else_stands(librarian: Seat, source: Source) -> None:
    brought = bring(librarian, source)
    (shelf,) = library.list_shelves(librarian.desk)
    librarian.sync()
    other = librarian.logs.resource("Burns")
    librarian.pull()
    curating.edit_resources(librarian.desk, [other], Edit(add_shelves=(shelf.id,)))
    undone = undo_import(librarian.desk, brought.run)
    assert (undone.withdrawn, undone.shelves) == (3, 0)
    assert [(row.name, row.resources) for row in library.list_shelves(librarian.desk)] == [("Wards", 1)]


def test_what_is_put_on_a_withdrawn_shelf_brings_it_back(librarian: Seat, source: Source) -> None:
    undone = bring(librarian, source)
    (shelf,) = library.list_shelves(librarian.desk)
    librarian.sync()
    undo_import(librarian.desk, undone.run)
    librarian.sync()
    # Another librarian has not heard of it yet.
    librarian.logs.resource("Burns", shelves=[shelf.id])
    librarian.pull()
    assert [(row.name, row.resources) for row in library.list_shelves(librarian.desk)] == [("Wards", 1)]


def test_a_new_shelf_of_a_withdrawn_ones_name_is_that_shelf(librarian: Seat, source: Source) -> None:
    undone = bring(librarian, source)
    (shelf,) = library.list_shelves(librarian.desk)
    librarian.sync()
    undo_import(librarian.desk, undone.run)
    assert curating.new_shelf(librarian.desk, "Wards", "For nurses.") == shelf.id
    (again,) = library.list_shelves(librarian.desk)
    assert (again.id, again.description) == (shelf.id, "For nurses.")
    with refused("shelf_exists"):
        curating.new_shelf(librarian.desk, "Wards")


def test_what_had_left_when_it_was_undone_is_withdrawn_when_it_comes(librarian: Seat, source: Source) -> None:
    brought = bring(librarian, source)
    push(librarian.replica, librarian.logs)
    undo_import(librarian.desk, brought.run)
    assert finish_undoing(librarian.desk) == 0
    librarian.pull()
    assert titles(librarian) == TITLES
    assert finish_undoing(librarian.desk) == 3
    assert (titles(librarian), library.list_shelves(librarian.desk)) == ([], ())
    assert finish_undoing(librarian.desk) == 0


def test_a_bibliography_adds_what_a_document_lacks(librarian: Seat, source: Source, tmp_path: Path) -> None:
    bring(librarian, source)
    table = tmp_path / "more.csv"
    table.write_text("title,year,doi\nHand hygiene,2021,10.1000/hands\n", encoding="utf-8")
    brought = bring(librarian, Source("csv", table, tmp_path))
    assert (brought.added, brought.changed) == (0, 1)
    shown = library.show_resource(librarian.desk, named(librarian, "Hand hygiene")).resource
    assert (shown.year, shown.doi) == (2021, "10.1000/hands")
    assert shown.files


def test_members_bring_nothing_in(seat: Seat, source: Source) -> None:
    assert seat.logs.catalogue
    seat.pull()
    with refused("not_librarian"):
        look_at(seat.desk, source)
