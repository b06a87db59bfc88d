"""The library as a member reads it: lists with their filters, one resource, shelves, and the member's own notes."""

from gllapp.db.library import holding, listing, notes, showing, totals
from gllapp.library_views import (
    After,
    Facets,
    Filter,
    LibraryTotals,
    ResourcePage,
    ResourceView,
    ShelfRow,
    Sort,
)
from gllapp.usecases.desk import Desk
from gllcore.errors import Refused
from gllcore.ids import RecordId
from gllcore.rules import tidy

PAGE = 50
EVERYTHING = Filter()
NOTE_CHARACTERS = 20_000


def list_resources(
    desk: Desk,
    wanted: Filter = EVERYTHING,
    sort: Sort = Sort.TITLE,
    limit: int = PAGE,
    after: After | None = None,
) -> ResourcePage:
    """The resources that the filter leaves; ``after`` is the ``next_key`` of the page before. Any text is a filter."""
    with desk.replica.reading() as here:
        return listing.page(here, wanted, sort, limit, after)


def count_facets(desk: Desk, wanted: Filter = EVERYTHING) -> Facets:
    """How many the filter leaves, and how many each key of each facet would leave beside what is chosen in the others."""
    with desk.replica.reading() as here:
        return listing.facets(here, wanted)


def show_resource(desk: Desk, resource: RecordId) -> ResourceView:
    """Withdrawn ones too. Raises Refused ``unknown_resource``."""
    with desk.replica.reading() as here:
        found = showing.show(here, resource)
    if found is None:
        raise Refused("unknown_resource")
    return found


def list_shelves(desk: Desk) -> tuple[ShelfRow, ...]:
    """All of them, by their names."""
    with desk.replica.reading() as here:
        return listing.shelves(here)


def library_totals(desk: Desk) -> LibraryTotals:
    """What is in the library, and how much of it is on this PC."""
    with desk.replica.reading() as here:
        files, size = holding.totals(here)
        return totals.count(here, files, size)


def save_note(desk: Desk, resource: RecordId, text: str) -> None:
    """The member's own note, on this PC alone; an empty one is removed. Raises Refused ``unknown_resource`` or ``note_too_long``."""
    text = tidy(text)
    if len(text) > NOTE_CHARACTERS:
        raise Refused("note_too_long", limit=NOTE_CHARACTERS, size=len(text))
    with desk.replica.writing() as here:
        if listing.number_of(here, resource) is None:
            raise Refused("unknown_resource")
        notes.save(here, resource, text, desk.now_ms())
