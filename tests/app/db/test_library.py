"""The library's rows: what the doctor finds and repairs, what salvaging keeps, and what an older format could only keep."""

from pathlib import Path

import pytest
import sqlalchemy as sa

from gllapp.db.checkup import refolding
from gllapp.db.checkup.refolding import Differences
from gllapp.db.connecting import begun, engine_of
from gllapp.db.library import records, tables
from gllapp.db.migrations import migrate
from gllapp.db.open import FILE, FORMATS
from gllapp.db.rebuilding import rebuild
from gllapp.library_views import Facet, FacetCount, Filter, KeepRule
from gllapp.usecases import keeping, library
from gllapp.usecases.library_files import look_at_store, search_library
from gllcore.model.library import ResourceField
from gllcore.operations import Value
from tests.app.builders import KEY, START_MS, Seat
from tests.app.library import put, put_text, store_of

DAMAGES = {
    "a key is missing": sa.delete(tables.resource_key),
    "a file is missing": sa.delete(tables.resource_file),
    "a title is sorted elsewhere": sa.update(tables.resource).values(sort="zzz"),
    "a mark is wrong": sa.update(tables.resource).values(holding="held"),
    "a shelf has another name": sa.update(tables.shelf).values(name="?"),
    "a card is of something else": sa.update(tables.resource_card).values(card=b"\x80"),
    "a resource that nobody wrote": sa.update(tables.resource).values(id=bytes(16)),
    "words are gone": sa.text("INSERT INTO search_library (search_library) VALUES ('delete-all')"),
}


@pytest.mark.parametrize("damage", DAMAGES.values(), ids=DAMAGES)
def test_what_is_not_as_the_operations_say_is_noticed_and_mended(seat: Seat, damage: sa.Executable) -> None:
    shelf = seat.logs.shelf("Starter set")
    seat.logs.resource("Hand hygiene", topics=["ipc"], shelves=[shelf], files=[put(store_of(seat), b"x")])
    seat.pull()
    before = library.list_resources(seat.desk).rows, library.list_shelves(seat.desk)
    with seat.replica.writing() as here:
        assert refolding.fold_anew(here) == Differences()
        here.execute(damage)
    with seat.replica.writing() as here:
        assert refolding.fold_anew(here) != Differences()
    with seat.replica.writing() as here:
        assert refolding.fold_anew(here) == Differences()

    assert (library.list_resources(seat.desk).rows, library.list_shelves(seat.desk)) == before
    assert (
        library.list_resources(seat.desk, Filter(text="hyg", keys={Facet.TOPIC: ("ipc",)})).rows == before[0]
    )


def test_a_replica_made_anew_still_knows_notes_and_what_is_kept(seat: Seat) -> None:
    store = store_of(seat)
    resource = seat.logs.resource("A", files=[put(store, b"x"), put_text(store, "chlorine")])
    seat.pull()
    library.save_note(seat.desk, resource, "for Monday")
    keeping.keep(seat.desk, KeepRule(language="fr", topic="ipc", under_bytes=5))
    keeping.keep(seat.desk, KeepRule(resource=resource))
    before = keeping.list_keeps(seat.desk)
    look_at_store(seat.desk, store)
    seat.replica.close()

    rebuild(seat.replica.file.parent, KEY, START_MS, lambda _: lambda *_: True)
    seat.reopen()
    look_at_store(seat.desk, store)
    view = library.show_resource(seat.desk, resource)
    assert (view.note, view.row.holding, view.keeps) == ("for Monday", "held", (before[1].number,))
    assert [(row.number, row.rule) for row in keeping.list_keeps(seat.desk)] == [
        (row.number, row.rule) for row in before
    ]
    assert [hit.in_text for hit in search_library(seat.desk, store, "chlorine")] == [True]


def test_a_catalogue_that_an_older_version_could_only_keep_is_opened_and_folded(seat: Seat) -> None:
    resource = seat.logs.resource("Hand hygiene", topics=["ipc"])
    seat.logs.change_resource(resource, {ResourceField.YEAR: 2020})
    seat.pull()
    held = seat.store.held()
    seat.replica.close()
    walk(seat.replica.file.parent, 5)

    seat.reopen()
    (row,) = library.list_resources(seat.desk, Filter(text="hyg")).rows
    assert (row.id, row.year) == (resource, 2020)
    assert library.count_facets(seat.desk).counts[Facet.TOPIC] == (FacetCount("ipc", 1),)
    assert seat.store.held() == held


def test_an_index_made_anew_by_a_migration_holds_every_word_in_its_place(seat: Seat) -> None:
    """What format 9 makes of the index of format 8, and the other way round."""
    store = store_of(seat)
    text = put_text(store, "Chlorine for the well")
    resource = seat.logs.resource("Safe water, éau potable & soap", topics=["ipc", "wash"], files=[text])
    said = seat.logs.resource("Water", abstract="On water, and on soap for 3,000 wells")
    seat.pull()
    look_at_store(seat.desk, store)
    for older in (8, 5):
        seat.replica.close()
        walk(seat.replica.file.parent, older)
        seat.reopen()
        with seat.replica.writing() as here:
            assert refolding.fold_anew(here) == Differences()
        assert {hit.row.id for hit in search_library(seat.desk, store, "so")} == {resource, said}
        look_at_store(seat.desk, store)
        assert [hit.in_text for hit in search_library(seat.desk, store, "c")] == [True]


def test_a_catalogue_whose_log_was_never_opened_is_synced_from_its_beginning(seat: Seat) -> None:
    """Before format 6 the card came with the directory, and its log was not asked for."""
    seat.logs.resource("Hand hygiene")
    number = seat.logs.catalogue
    directory, *_ = seat.logs.arrivals(seat.store.held(), size=1)
    seat.store.apply(directory)
    with seat.replica.writing() as here:
        here.execute(sa.text("DELETE FROM scope WHERE number = :number"), {"number": number})
    before = seat.store.held()
    seat.replica.close()
    walk(seat.replica.file.parent, 5)

    seat.reopen()
    assert [each.number for each in seat.store.held()] == [*(each.number for each in before), number]
    seat.pull()
    assert [row.title for row in library.list_resources(seat.desk).rows] == ["Hand hygiene"]


def test_a_record_that_no_rule_would_let_pass_harms_no_other(seat: Seat) -> None:
    """What comes from a server is signed, not sane: sizes, roles and years beyond any number of a table."""
    mad: list[Value] = [bytes(16), 5, "application/pdf", 2**63]
    huge: list[Value] = [b"1" * 16, 2**63, "application/pdf"]
    seat.logs.resource("Mad", {ResourceField.YEAR: 2**63, ResourceField.FILES: [mad, huge]})
    seat.logs.resource("Sane")
    seat.pull()

    assert [row.title for row in library.list_resources(seat.desk).rows] == ["Mad", "Sane"]
    assert library.list_resources(seat.desk).rows[0].main_bytes == 0


def test_removing_a_resource_leaves_nothing_of_it(seat: Seat) -> None:
    seat.logs.resource("A", topics=["ipc"], files=[put(store_of(seat), b"x")])
    seat.pull()
    with seat.replica.writing() as here:
        records.remove(here, list(here.execute(sa.select(tables.resource.c.number)).scalars()))
        left = {
            table.name: here.execute(sa.select(sa.func.count()).select_from(table)).scalar_one()
            for table in (tables.resource, tables.resource_card, tables.resource_key, tables.resource_file)
        }

    assert set(left.values()) == {0}, left
    assert library.list_resources(seat.desk, Filter(text="a")).rows == ()


def walk(folder: Path, target: int) -> None:
    engine = engine_of(folder / FILE, KEY)
    try:
        with engine.connect() as here:
            driver = here.connection.driver_connection
            assert driver is not None
            driver.execute("PRAGMA foreign_keys = OFF")
            with begun(here, writes=True):
                migrate(here, target, FORMATS.steps())
    finally:
        engine.dispose()
