"""Binds keeping and letting go to the use cases: of a single resource, and of the rules in their own view."""

from functools import cached_property, partial
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from gllapp.library_views import Facet, KeepRow, KeepRule, What
from gllapp.settings import load_settings
from gllapp.ui import formats
from gllapp.ui.background import BackgroundRunner, Lane
from gllapp.ui.counted import Counted
from gllapp.ui.fetcher import FETCH
from gllapp.ui.names import isolated
from gllapp.ui.newest import Newest
from gllapp.ui.pages.binder import Binder
from gllapp.ui.pages.library import facet_rows, words
from gllapp.ui.pages.library.kept_pane import Kept, KeptPane
from gllapp.ui.pages.library.rule_form import FACETS, Choices
from gllapp.ui.pages.library.shown import Shown
from gllapp.ui.tokens import Tone
from gllapp.ui.widgets.notices import Notice, Offer
from gllapp.usecases import keeping, library, planning
from gllapp.usecases.desk import Desk
from gllfiles.store import FileStore

SHOW_KEPT = "library-kept"
"""The offer to see what keeps a resource."""
UNDO = "library-undo"
"""The offer to let go again what was just kept, or to keep again what was let go."""


class Weight(NamedTuple):
    """What a rule would add to what is kept already."""

    resources: int
    missing_bytes: int
    pace: planning.Pace


class Keeper(Binder):
    """``told`` carries a :class:`Notice` for the frame; ``acted`` tells that lists are out of date."""

    told = Signal(object)
    made = Signal(object)
    """Carries the pane of what is kept, for whoever shows it and binds what it asks for."""

    def __init__(
        self,
        desk: Desk,
        folder: Path,
        store: FileStore,
        background: BackgroundRunner,
        place: QWidget,
        parent: QObject,
    ) -> None:
        """``place`` is what the pane stands in."""
        super().__init__(desk, background, parent)
        self._folder, self._store, self._place = folder, store, place
        self._undo: KeepRule | int | None = None
        self._newest = Newest()
        self._rows: tuple[KeepRow, ...] = ()
        self._asked: KeepRule | None = None

    @cached_property
    def pane(self) -> KeptPane:
        """Made when somebody first looks at what is kept: it has more widgets than all else in the library."""
        pane = KeptPane(self._place)
        pane.released.connect(self._release)
        pane.more_asked.connect(self._open_form)
        pane.form.changed.connect(self._weigh)
        pane.form.kept.connect(self._keep_rule)
        pane.form.closed.connect(lambda: pane.show_form(False))
        self.made.emit(pane)
        return pane

    def load(self) -> None:
        """Reads what is kept."""
        self.ask(partial(_look, self._desk, self._folder, self._store), self._newest.only(self._loaded))

    # --- one resource ---

    def keep(self, shown: Shown, what: What) -> None:
        """Its files are fetched from now on; the cost is told before and after."""
        rule = KeepRule(resource=shown.view.row.id, what=what)
        self.ask(partial(keeping.keep, self._desk, rule), partial(self._kept, shown, what), lane=Lane.WRITE)

    def let_go(self, shown: Shown) -> None:
        """Ends what was said of this resource alone."""
        resource = shown.view.row.id
        own = next((rule for rule in shown.rules if rule.resource == resource), None)
        if own is None:
            offer = Offer(SHOW_KEPT, self.tr("Show what is kept"), "pin")
            self.told.emit(Notice(Tone.INFO, self.tr("A shelf or a rule keeps it."), offers=(offer,)))
            return
        work = partial(keeping.release_resource, self._desk, resource)
        self.ask(work, lambda _: self._released(own), lane=Lane.WRITE)

    def take_back(self) -> None:
        """Undoes the last of these."""
        undo, self._undo = self._undo, None
        if isinstance(undo, KeepRule):
            rule = undo
            self.ask(partial(keeping.keep, self._desk, rule), lambda _: self._changed(), lane=Lane.WRITE)
        elif undo is not None:
            numbers = [undo]
            self.ask(
                partial(keeping.release, self._desk, numbers), lambda _: self._changed(), lane=Lane.WRITE
            )

    def _kept(self, shown: Shown, what: What, number: int) -> None:
        self._changed()
        self._undo = number
        missing = shown.missing_bytes(what)
        undo = Offer(UNDO, self.tr("Undo"), "returned")
        if not missing:
            said = self.tr("It stays on this PC until you let it go.")
            self.told.emit(Notice(Tone.GOOD, said, offers=(undo,)))
            return
        said = self.tr("{size} are still to come.").format(size=isolated(formats.size(missing)))
        now = Offer(FETCH, self.tr("Fetch now"), "download")
        self.told.emit(Notice(Tone.INFO, said, offers=(now, undo)))

    # --- rules ---

    def _open_form(self) -> None:
        self.ask(partial(_choices, self._desk), self._show_form)

    def _show_form(self, choices: Choices) -> None:
        self.pane.form.show_choices(choices)
        self.pane.show_form(True)

    def _weigh(self, rule: KeepRule | None) -> None:
        self._asked = rule
        if rule is None:
            self.pane.form.show_cost(self.tr("Choose at least one thing; what you choose is added up here."))
            return
        self.ask(partial(_weigh, self._desk, rule), partial(self._weighed, rule))

    def _weighed(self, rule: KeepRule, weight: Weight) -> None:
        if rule != self._asked:
            return
        if not weight.resources:
            self.pane.form.show_cost(
                self.tr("Nothing more would be kept by this today; what comes later would.")
            )
            return
        cost = words.by_internet(weight.missing_bytes, weight.pace.seconds(weight.missing_bytes))
        added = Counted().resources(weight.resources)
        said = self.tr("{resources} more; still to come: {size}.")
        self.pane.form.show_cost(said.format(resources=added, size=cost))

    def _keep_rule(self, rule: KeepRule) -> None:
        self.ask(partial(keeping.keep, self._desk, rule), lambda _: self._rule_kept(), lane=Lane.WRITE)

    def _rule_kept(self) -> None:
        self.pane.show_form(False)
        self._changed()

    def _release(self, number: int) -> None:
        rule = next((row.rule for row in self._rows if row.number == number), None)
        work = partial(keeping.release, self._desk, [number])
        self.ask(work, lambda _: self._released(rule), lane=Lane.WRITE)

    def _released(self, rule: KeepRule | None) -> None:
        self._changed()
        self._undo = rule
        what, safe = self.tr("You keep it no longer."), self.tr("Its files stay until their room is needed.")
        offers = (Offer(UNDO, self.tr("Undo"), "returned"),) if rule is not None else ()
        self.told.emit(Notice(Tone.INFO, what, safe, offers=offers))

    def _loaded(self, kept: Kept) -> None:
        self._rows = kept.rows
        self.pane.show_kept(kept)

    def _changed(self) -> None:
        self.acted.emit()


def _look(desk: Desk, folder: Path, store: FileStore) -> Kept:
    return Kept(
        rows=keeping.list_keeps(desk),
        totals=keeping.keep_totals(desk),
        here=library.library_totals(desk),
        free_bytes=store.free_bytes(),
        limit_bytes=load_settings(folder).library_bytes,
        pace=planning.link_pace(desk),
    )


def _weigh(desk: Desk, rule: KeepRule) -> Weight:
    before, after = keeping.keep_totals(desk), keeping.keep_totals(desk, [rule])
    more = after.resources - before.resources
    return Weight(more, after.missing_bytes - before.missing_bytes, planning.link_pace(desk))


def _choices(desk: Desk) -> Choices:
    """What the catalogue has of each facet, by its words."""
    counts = library.count_facets(desk).counts
    shelves = facet_rows.shelf_names(library.list_shelves(desk))

    def named(facet: Facet, key: str) -> str:
        return shelves.get(key, "?") if facet is Facet.SHELF else words.key_words(facet, key)

    return {
        facet: dict(
            sorted(
                ((each.key, named(facet, each.key)) for each in counts.get(facet, ())),
                key=lambda pair: pair[1].casefold(),
            )
        )
        for facet in FACETS
    }
