"""The place Library: facets, the list and the details, as many side by side as the window has room for, or what is kept."""

from collections.abc import Hashable
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QVBoxLayout, QWidget

from gllapp.ui.background import BackgroundRunner, Job
from gllapp.ui.fetcher import FETCH, Fetcher
from gllapp.ui.links import Link
from gllapp.ui.pages.curating.curator import OFFERS, Curator
from gllapp.ui.pages.documents.product_notes import ProductNotes
from gllapp.ui.pages.library import words
from gllapp.ui.pages.library.acting import Acting
from gllapp.ui.pages.library.detail import ResourceDetail
from gllapp.ui.pages.library.detail_pane import DetailPane
from gllapp.ui.pages.library.keeper import SHOW_KEPT, UNDO, Keeper
from gllapp.ui.pages.library.kept_pane import KeptPane
from gllapp.ui.pages.library.lister import Lister
from gllapp.ui.pages.library.note_field import NoteKeeper
from gllapp.ui.pages.library.places import Choice, Listing, Spot, View
from gllapp.ui.pages.library.printer import CataloguePrinter
from gllapp.ui.pages.library.reading import Reading
from gllapp.ui.pages.library.sheets import Sheets
from gllapp.ui.pages.library.shown import Shown, look
from gllapp.ui.pages.page import Page
from gllapp.ui.readers import outside
from gllapp.ui.widgets import link_dialog
from gllapp.usecases.desk import Desk
from gllapp.usecases.opening import copies_folder
from gllapp.usecases.stores import Stores
from gllcore.errors import GllError
from gllcore.ids import RecordId
from gllcore.model.library import ResourceFile


class LibraryPage(Page):
    """Binds the parts of the library to each other and to the frame."""

    name = "library"
    icon = "library"
    listed_as = Spot

    def __init__(
        self,
        desk: Desk,
        folder: Path,
        stores: Stores,
        fetcher: Fetcher,
        background: BackgroundRunner,
        parent: QWidget | None = None,
    ) -> None:
        """``folder`` is the profile's, ``stores`` hold the files of this PC, ``fetcher`` brings those that are kept."""
        super().__init__(background, parent)
        self._desk = desk
        self._spot = Spot()
        # Whether what is being looked at is to be read; it may be gone from this PC by now.
        self._reads_next = False
        self._looking: Job | None = None
        self._fetcher = fetcher
        sheets = Sheets(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(sheets)
        self._panes = sheets.panes
        self._lister = Lister(desk, stores, background, (self._panes.outer, self._panes.inner), self)
        self._keeper = Keeper(desk, folder, stores.library, background, self._panes.sheets, self)
        self._detail = DetailPane(self._panes.inner)
        self._reading = Reading(
            desk, stores, copies_folder(folder), background, self, partial(outside.ask, self)
        )
        self._printer = CataloguePrinter(desk, background, self, self)
        self._acting = Acting(self._detail, self._keeper, self._reading, self._printer, self)
        self._notes = NoteKeeper(desk, background, self._detail.note, self)
        self._products = ProductNotes(desk, stores.library, background, self, self)
        self._detail.add_section(self._products.section)
        self._panes.hold(self._lister.facet_pane, self._lister.list_pane, self._detail, self._reading.pane)
        self._curator = Curator(desk, stores.library, background, self)
        sheets.hold(self._curator, self._lister.list_pane)
        self._connect()
        self.bind("Ctrl+D", self.tr("Keep on this PC, or let go"), self._keep_or_let_go)
        self.bind("Ctrl+P", self.tr("Print what is shown"), lambda: self._acting.print_shown(self._spot))
        self.bind("Ctrl+L", self.tr("Filter the list"), self._focus_field)

    # --- what the frame calls ---

    def place_words(self) -> str:
        return self.tr("Library")

    def title(self) -> str:
        shown = self._detail.shown
        if self._spot.view is View.KEPT:
            return self.tr("Kept on this PC")
        return words.title(shown.view.row.title) if shown and self._spot.resource else self.place_words()

    def activated(self) -> None:
        self._curator.look()
        self.refresh()

    def deactivated(self) -> None:
        self._notes.save()

    def closing(self) -> None:
        self._notes.save()
        self._stop_reading()
        self._curator.stop()

    def refresh(self) -> None:
        self._lister.refresh()
        if self._spot.view is View.KEPT:
            self._keeper.load()
        if self._spot.resource is not None:
            self._look(self._spot.resource)

    def take_offer(self, key: str) -> None:
        if key == UNDO:
            self._keeper.take_back()
        elif key == SHOW_KEPT:
            self._choose_view(View.KEPT)
        elif key in OFFERS:
            self._curator.take_offer(key)

    def begin_new(self) -> bool:
        """A resource, for librarians."""
        if self._curator.curates:
            self._curator.begin()
        return self._curator.curates

    def begin_resource(self) -> None:
        """The person has something for the library: librarians bring it in, others hear where else it can go."""
        self._curator.begin()

    def take_files(self, paths: tuple[Path, ...]) -> None:
        """For librarians, as if they had chosen them to be brought in."""
        self._curator.take_files(paths)

    def state(self) -> Hashable:
        return self._spot

    def listed(self) -> Hashable:
        return Spot(listing=self._spot.listing)

    def restore(self, state: Hashable) -> None:
        if not isinstance(state, Spot):
            return
        before, self._spot = self._spot, state
        if state.listing != before.listing:
            self._lister.show_listing(state.listing)
            self._curator.show_wanted(state.listing.filter)
        self._show_view()
        self._show_resource(state.resource)
        self._reads_next = state.reads
        self._stop_reading()

    def panes(self) -> tuple[QWidget, ...]:
        lists = (self._lister.facet_pane.list, self._lister.list_pane.field, *self._lister.list_pane.lists())
        kept = (self._keeper.pane,) if self._spot.view is View.KEPT else ()
        wanted = (*lists, self._detail.area, *kept, self._reading.pane)
        return tuple(pane for pane in wanted if pane.isVisible())

    def show_resource(self, resource: RecordId) -> None:
        """Opens the details of a resource, wherever one comes from."""
        self._spot = replace(self._spot, view=View.CATALOGUE, resource=resource)
        self._show_view()
        self._show_resource(resource)
        self.moved.emit()

    # --- lists ---

    def _choose_listing(self, listing: Listing) -> None:
        self._spot = replace(self._spot, view=View.CATALOGUE, listing=listing)
        self._lister.show_listing(listing)
        self._curator.show_wanted(listing.filter)
        self._show_view()
        self.moved.emit()

    def _choose_key(self, choice: Choice) -> None:
        """All that has this key, and nothing else is asked of it."""
        if self._panes.side_by_side == 1:
            self._leave()
        self._choose_listing(replace(self._spot.listing.cleared(), chosen=frozenset({choice})))

    def _choose_view(self, view: View) -> None:
        self._panes.show_filters(False)
        self._spot = replace(self._spot, view=view)
        self._show_view()
        if view is View.KEPT:
            self._keeper.load()
        self.moved.emit()

    def _show_view(self) -> None:
        view = self._spot.view
        self._lister.show_view(view)
        if view is View.KEPT:
            self._keeper.pane.show_running(self._fetcher.runs)
        self._panes.show_spot(self._spot)
        self.title_changed.emit(self.title())

    def _show_filters(self, shown: bool) -> None:
        self._panes.show_filters(shown)
        pane = self._lister.facet_pane if shown else self._lister.list_pane
        pane.list.setFocus()

    # --- one resource ---

    def _point_at(self, resource: bytes) -> None:
        """Where the details would hide the list, going through it opens nothing."""
        if self._panes.side_by_side > 1:
            self._choose(resource)

    def _choose(self, resource: bytes) -> None:
        if resource != self._spot.resource or not self._detail.isVisible():
            self.show_resource(RecordId(resource))

    def _show_resource(self, resource: RecordId | None) -> None:
        self._lister.show_resource(resource)
        if resource is None:
            self._detail.show_resource(None)
            self._panes.show_spot(self._spot)
        else:
            self._look(resource)

    def _look(self, resource: RecordId) -> None:
        if self._looking is not None:
            self._looking.cancel()
        self._looking = self.ask(partial(look, self._desk, resource), self._looked, on_error=self._not_there)

    def _looked(self, shown: Shown) -> None:
        self._notes.show(shown.view.row.id, shown.view.note)
        self._products.show_resource(shown.view.row.id)
        self._detail.show_resource(shown)
        self._panes.show_spot(self._spot)
        self.title_changed.emit(self.title())
        if self._reads_next:
            self._reads_next = False
            self._acting.read()

    def _not_there(self, error: GllError) -> None:
        self._leave()
        self.failed.emit(error)

    def _leave(self) -> None:
        """Back to the list, where there is room for one of them only."""
        self._notes.save()
        self._spot = replace(self._spot, resource=None)
        self._show_resource(None)
        self._lister.list_pane.list.setFocus()
        self.title_changed.emit(self.title())
        self.moved.emit()

    def _read_note(self, file: ResourceFile) -> None:
        """What somebody has told of the resource with a file; the way back leads to the resource."""
        self._reading.read_other(words.title(file.name), file)

    def _read_chosen(self, resource: bytes) -> None:
        """Enter reads what is shown already, and shows anything else."""
        shown = self._detail.shown
        if shown is not None and shown.view.row.id == resource and self._detail.isVisible():
            self._acting.read()
        else:
            self._choose(resource)

    def _reads(self) -> None:
        self._spot = replace(self._spot, reads=True)
        self._panes.show_spot(self._spot)
        self.moved.emit()

    def _leave_reading(self) -> None:
        self._stop_reading()
        self._detail.area.setFocus()
        self.moved.emit()

    def _stop_reading(self) -> None:
        self._spot = replace(self._spot, reads=False)
        self._panes.show_spot(self._spot)
        self._reading.put_away()

    def _keep_or_let_go(self) -> None:
        if self._spot.view is View.CATALOGUE:
            self._acting.keep_or_let_go()

    def _follow(self, link: Link) -> None:
        if link.resource is not None:
            self._stop_reading()
            self.show_resource(link.resource)
        else:
            link_dialog.follow(link, partial(link_dialog.ask, self))

    def _focus_field(self) -> None:
        if self._lister.list_pane.isVisible():
            self._lister.list_pane.field.setFocus()
            self._lister.list_pane.field.selectAll()

    # --- what has changed ---

    def _show_fetching(self) -> None:
        self._keeper.pane.show_running(self._fetcher.runs)

    def _files_sent(self) -> None:
        self._detail.show_sending(None)
        self._changed()

    def _changed(self) -> None:
        self.acted.emit()
        self.refresh()

    # --- how it is built ---

    def _connect(self) -> None:
        parts = (self._lister, self._keeper, self._notes, self._products, self._reading, self._curator)
        for part in (*parts, self._printer):
            part.failed.connect(self.failed)
        self._keeper.acted.connect(self._changed)
        self._products.acted.connect(self.acted)
        self._products.told.connect(self.told)
        self._products.read_asked.connect(self._read_note)
        self._keeper.told.connect(self.told)
        self._acting.told.connect(self.told)
        self._curator.acted.connect(self._changed)
        self._curator.told.connect(self.told)
        self._keeper.made.connect(self._connect_kept)
        self._fetcher.arrived.connect(self._changed)
        self._fetcher.sending.connect(self._detail.show_sending)
        self._fetcher.sent.connect(self._files_sent)
        self._lister.listing_chosen.connect(self._choose_listing)
        self._lister.view_chosen.connect(self._choose_view)
        self._lister.place_asked.connect(self.go_to)
        self._lister.facet_pane.closed.connect(lambda: self._show_filters(False))
        self._lister.list_pane.filters_asked.connect(lambda: self._show_filters(True))
        self._lister.list_pane.chosen.connect(self._choose)
        self._lister.list_pane.pointed_at.connect(self._point_at)
        self._lister.list_pane.opened.connect(self._read_chosen)
        self._reading.opened.connect(self._reads)
        self._reading.link_chosen.connect(self._follow)
        self._reading.pane.left.connect(self._leave_reading)
        self._detail.list_asked.connect(self._leave)
        self._detail.made.connect(self._connect_detail)

    def _connect_kept(self, kept: KeptPane) -> None:
        self._panes.hold_kept(kept)
        kept.shown.connect(lambda resource: self.show_resource(RecordId(resource)))
        kept.fetch_asked.connect(lambda: self.go_to.emit(FETCH))
        kept.stop_asked.connect(self._fetcher.stop)
        kept.catalogue_asked.connect(lambda: self._choose_view(View.CATALOGUE))
        self._fetcher.progressed.connect(kept.show_progress)
        self._fetcher.changed.connect(self._show_fetching)

    def _connect_detail(self, detail: ResourceDetail) -> None:
        detail.resource_asked.connect(lambda resource: self.show_resource(RecordId(resource)))
        detail.choice_asked.connect(self._choose_key)
        detail.link_asked.connect(self._follow)
