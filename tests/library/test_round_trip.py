"""From the server's catalogue to a member's lists, and what that costs on the wire."""

from benchmarks.catalogue import Catalogue
from gllapp.library_views import Facet, FacetCount, Filter
from gllapp.usecases import library
from gllapp.usecases.forum import list_streams
from gllapp.usecases.planning import plan_sync
from gllapp.usecases.status import status
from gllcore.model.library import ResourceField
from gllserver.services.library import NewResource, set_of
from tests.app.library import made_up
from tests.reconciliation.yard import Seat, Yard

RECORDS = 2_000
# Bytes of the wire for one of the first 2,000 records, both ways: its two files' names alone, which nothing makes smaller, are 32.
RECORD_BYTES = 116
ABSTRACT_RECORD_BYTES = 480


def titles(seat: Seat, wanted: Filter = library.EVERYTHING) -> list[str]:
    return [row.title for row in library.list_resources(seat.desk, wanted).rows]


def test_what_a_librarian_adds_changes_and_withdraws_is_in_every_list(yard: Yard) -> None:
    catalogue = yard.community.library
    shelf = catalogue.shelf("Starter set")
    burns, wash = catalogue.add(
        [
            NewResource({ResourceField.TITLE: "Burns"}, (made_up("a"),), (shelf,)),
            NewResource({ResourceField.TITLE: "Wash", ResourceField.TOPICS: set_of(["wash"])}),
        ]
    )
    amina = yard.join("amina")
    assert titles(amina) == ["Burns", "Wash"]
    assert library.count_facets(amina.desk).counts[Facet.SHELF] == (FacetCount(shelf.hex(), 1),)

    yard.clock.ms += 1_000
    catalogue.change({wash: {ResourceField.TITLE: "Hand washing", ResourceField.TOPICS: set_of(["ipc"])}})
    catalogue.withdraw([burns])
    amina.synced()
    assert titles(amina) == ["Hand washing"]
    assert titles(amina, Filter(keys={Facet.TOPIC: ("ipc", "wash")})) == ["Hand washing"]
    assert library.show_resource(amina.desk, burns).row.withdrawn_ms is not None
    # Whoever comes later knows the same.
    assert library.list_resources(yard.join("olga").desk) == library.list_resources(amina.desk)


def test_the_library_is_no_stream(yard: Yard) -> None:
    amina = yard.join("amina")
    yard.community.library.add([NewResource({ResourceField.TITLE: "Burns"})])
    amina.synced()
    yard.community.library.add([NewResource({ResourceField.TITLE: "Wash"})])

    assert [row.name for row in list_streams(amina.desk)] == ["General"]
    assert status(amina.desk).streams == 1
    plan = plan_sync(yard.session(amina.folder), amina.desk)
    assert [(scope.is_library, scope.is_directory, scope.entries) for scope in plan.down] == [
        (True, False, 1)
    ]
    report = amina.synced()
    assert (report.received, report.gone, report.withdrawals) == (1, (), ())


def test_a_server_that_was_restored_gets_its_catalogue_from_nobody_and_a_member_keeps_it(yard: Yard) -> None:
    """What the server has lost of its own log comes back from whoever has read it."""
    amina = yard.join("amina")
    copy = yard.back_up("before.db")
    yard.clock.ms += 1_000
    (lost,) = yard.community.library.add([NewResource({ResourceField.TITLE: "Burns"})])
    amina.synced()
    yard.restore(copy)
    yard.clock.ms += 1_000

    amina.synced()
    assert titles(amina) == ["Burns"]
    assert lost in yard.community.library.resources()


def _cost(yard: Yard, abstracts: float) -> float:
    """Bytes a record of a first sync, both ways."""
    seat = yard.join("amina")
    yard.community.library.add([*Catalogue(abstracts=abstracts).resources(RECORDS)])
    report = seat.synced()
    assert report.received == RECORDS + 1
    assert len(library.list_resources(seat.desk, limit=RECORDS + 1).rows) == RECORDS
    return (report.bytes_up + report.bytes_down) / RECORDS


def test_records_are_small_on_the_wire(yard: Yard) -> None:
    assert _cost(yard, abstracts=0) <= RECORD_BYTES


def test_abstracts_cost_what_their_words_cost(yard: Yard) -> None:
    assert _cost(yard, abstracts=1) <= ABSTRACT_RECORD_BYTES
