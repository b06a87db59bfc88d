"""Binds the panes of facets and resources to the use cases: what is listed, page by page, and what it can be narrowed to."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from gllapp.library_views import After, Facet, Facets, KeepRow, ResourcePage, ShelfRow
from gllapp.ui.background import BackgroundRunner, Job
from gllapp.ui.counted import Counted
from gllapp.ui.models.facets import FacetModel, FacetRow, RowKind
from gllapp.ui.models.resources import ResourceModel
from gllapp.ui.pages.binder import Binder
from gllapp.ui.pages.library import facet_rows, words
from gllapp.ui.pages.library.emptiness import ALL, reason
from gllapp.ui.pages.library.facet_pane import FacetPane
from gllapp.ui.pages.library.inside import Inside
from gllapp.ui.pages.library.list_pane import ListPane
from gllapp.ui.pages.library.places import Listing, View
from gllapp.usecases import keeping, library
from gllapp.usecases.desk import Desk
from gllcore.errors import GllError
from gllcore.ids import RecordId
from gllfiles.store import Holder

_FIRST, _LATER = 50, 200


class Lister(Binder):
    """Keeps the lists as the replica is; reports what a person chooses in them."""

    listing_chosen = Signal(object)
    """Carries the :class:`Listing` that is wanted instead."""
    view_chosen = Signal(object)
    """Carries a :class:`View`."""
    place_asked = Signal(str)
    """Where an offer leads: to a sync, or to the bundles."""

    def __init__(
        self,
        desk: Desk,
        store: Holder,
        background: BackgroundRunner,
        places: tuple[QWidget, QWidget],
        parent: QObject,
    ) -> None:
        """``places`` are what the panes of facets and of resources stand in."""
        super().__init__(desk, background, parent)
        beside, inside = places
        self.resources = ResourceModel(words.told, self)
        self.facets = FacetModel(self)
        self.facet_pane = FacetPane(self.facets, beside)
        self.list_pane = ListPane(self.resources, inside)
        self._inside = Inside(desk, store, background, self)
        self._inside.failed.connect(self.failed)
        self.list_pane.show_inside(self._inside.pane)
        self._listing, self._view = Listing(), View.CATALOGUE
        self._resource: RecordId | None = None
        self._opened: frozenset[Facet] = frozenset()
        self._counted = facet_rows.Counted(Facets(0, {}), {}, 0, 0)
        self._jobs: list[Job] = []
        # Nothing can be said of an empty list before both are read.
        self._rows_known = self._facets_known = False
        self.resources.more_wanted.connect(self._load_more)
        self.facet_pane.list.pressed_row.connect(self._pressed)
        self.list_pane.listing_chosen.connect(self._choose)
        self.list_pane.offered.connect(self._offered)

    @property
    def shelves(self) -> dict[str, str]:
        """The names of the shelves by their keys."""
        return dict(self._counted.shelves)

    def show_listing(self, listing: Listing) -> None:
        """Lists other resources, from their top."""
        self._listing = listing
        self.list_pane.show_listing(listing)
        self._show_facets()
        self._load(keep=False)

    def show_view(self, view: View) -> None:
        self._view = view
        self._show_facets()

    def show_resource(self, resource: RecordId | None) -> None:
        """Marks the resource of which the details are shown."""
        self._resource = resource
        self.list_pane.list.show_resource(resource)

    def refresh(self) -> None:
        """Reads again what is shown; the person stays where they are in the list."""
        self._load(keep=True)

    # --- reading ---

    def _load(self, *, keep: bool) -> None:
        """Reads the list from its top; with ``keep`` as many rows as there are. What was asked for before is not waited for any more."""
        for job in self._jobs:
            job.cancel()
        self._inside.look_for(self._listing.filter)
        self._rows_known = self._facets_known = False
        limit = max(_FIRST, self.resources.rowCount()) if keep else _FIRST
        self._jobs = [
            self.ask(self._page(None, limit), partial(self._rows_loaded, keep=keep)),
            self.ask(partial(_counted, self._desk, self._listing), self._facets_loaded),
        ]

    def _rows_loaded(self, page: ResourcePage, *, keep: bool) -> None:
        rows = self.list_pane.list
        at = rows.verticalScrollBar().value() if keep else 0
        is_first = not self.resources.rowCount()
        self._rows_known = True
        self.resources.show_page(page)
        rows.show_resource(self._resource)
        rows.verticalScrollBar().setValue(at)
        if is_first:
            rows.scrollTo(rows.currentIndex())
        self._show_rows_or_reason()

    def _facets_loaded(self, counted: facet_rows.Counted) -> None:
        self._facets_known = True
        self._counted = counted
        self._show_facets()
        said = Counted().resources(counted.facets.total)
        self.list_pane.show_count(said)
        self.facet_pane.show_resources(said)
        self._show_rows_or_reason()

    def _load_more(self, after: After) -> None:
        add = partial(self.resources.add_page, after)
        self.ask(self._page(after, _LATER), add, on_error=self._no_more)

    def _no_more(self, error: GllError) -> None:
        self.resources.give_up()
        self.failed.emit(error)

    def _page(self, after: After | None, limit: int) -> "partial[ResourcePage]":
        wanted = self._listing
        return partial(library.list_resources, self._desk, wanted.filter, wanted.sort, limit, after)

    def _show_rows_or_reason(self) -> None:
        if self.resources.rowCount():
            self.list_pane.show_rows()
        elif self._rows_known and self._facets_known:
            self.list_pane.show_empty(reason(self._listing, is_empty=not self._counted.everything))

    def _show_facets(self) -> None:
        place = self.facet_pane.keep_place()
        self.facets.show_rows(facet_rows.rows(self._counted, self._view, self._listing, self._opened))
        self.facet_pane.restore_place(place)
        self.list_pane.show_chosen(facet_rows.chosen_words(self._listing, self._counted.shelves))

    # --- choosing ---

    def _pressed(self, row: FacetRow) -> None:
        if row.kind is RowKind.VIEW:
            self.view_chosen.emit(View(row.key))
        elif row.kind is RowKind.MORE:
            self._opened |= {Facet(row.facet)}
            self._show_facets()
        elif row.kind is RowKind.CHOICE:
            self._choose(self._listing.toggled((Facet(row.facet), row.key)))

    def _choose(self, listing: Listing) -> None:
        if listing != self._listing:
            self.listing_chosen.emit(listing)

    def _offered(self, offer: str) -> None:
        if offer == ALL:
            self._choose(self._listing.cleared())
        else:
            self.place_asked.emit(offer)


def _counted(desk: Desk, listing: Listing) -> facet_rows.Counted:
    facets = library.count_facets(desk, listing.filter)
    shelves: Sequence[ShelfRow] = library.list_shelves(desk)
    everything = facets.total if listing.is_everything else library.library_totals(desk).resources
    keeps: Sequence[KeepRow] = keeping.list_keeps(desk)
    return facet_rows.Counted(facets, facet_rows.shelf_names(shelves), everything, len(keeps))
