"""Notes on a product: forms for an adaptation and an adoption, bound to the use cases."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QWidget

from gllapp.library_views import Facet
from gllapp.pod_views import AdaptationRow, AdoptionRow
from gllapp.ui.background import BackgroundRunner, Job, Lane
from gllapp.ui.pages.binder import Binder
from gllapp.ui.pages.documents import product_words
from gllapp.ui.pages.documents.dialogs import Asked, ask
from gllapp.ui.pages.documents.files_field import FilesField
from gllapp.ui.pages.documents.product_section import Became, ProductSection, read_became
from gllapp.ui.pages.library.words import key_words
from gllapp.ui.widgets.controls import Chooser
from gllapp.ui.widgets.field import Field
from gllapp.ui.widgets.labels import PlainLabel
from gllapp.usecases.desk import Desk
from gllapp.usecases.documents import products
from gllapp.usecases.documents.products import AdaptationEdit, AdoptionEdit
from gllapp.usecases.keeping import write_down_what_stays
from gllapp.usecases.pods.sharing import release_files
from gllcore.ids import RecordId
from gllcore.model.products import AdoptionState, Level
from gllfiles import vocabularies
from gllfiles.store import FileStore


class AdaptationDialog(Asked):
    """What was changed, why, where, and what came of it."""

    def __init__(self, row: AdaptationRow | None, parent: QWidget) -> None:
        translate = QCoreApplication.translate
        super().__init__(
            translate("AdaptationDialog", "An adaptation"),
            translate("AdaptationDialog", "Tell the community"),
            parent,
            "sent",
        )
        self.title = Field(self.tr("What it is called"))
        self.country, self.level = _countries(), Chooser(self.tr("Level"), product_words.levels())
        note = row.adaptation if row is not None else None
        self.changed = Field(self.tr("What was changed"))
        self.reason = Field(self.tr("Why"))
        self.outcome = Field(self.tr("What came of it (can be told later)"))
        for field, said in (
            (self.title, note.title if note else ""),
            (self.changed, note.changed if note else ""),
            (self.reason, note.reason if note else ""),
            (self.outcome, note.result if note else ""),
        ):
            field.line.setText(said)
        self.files = FilesField(note.files if note else ())
        self.add_column(
            (
                self.title,
                _named(self.tr("Country"), self.country),
                self.country,
                _named(self.tr("Level"), self.level),
                self.level,
                self.changed,
                self.reason,
                self.outcome,
                self.files,
            )
        )
        if note is not None:
            self.country.choose(note.country)
            self.level.choose(note.level)
        self.title.setFocus()

    @property
    def edit(self) -> AdaptationEdit:
        """All but the files, which are still to be taken in."""
        return AdaptationEdit(
            title=self.title.text,
            changed=self.changed.text,
            reason=self.reason.text,
            level=Level(self.level.chosen) if self.level.chosen else "",
            country=self.country.chosen,
            result=self.outcome.text,
        )


class AdoptionDialog(Asked):
    """How far the use of it is, where, and since when."""

    def __init__(self, row: AdoptionRow | None, parent: QWidget) -> None:
        translate = QCoreApplication.translate
        super().__init__(
            translate("AdoptionDialog", "Where it is used"),
            translate("AdoptionDialog", "Tell the community"),
            parent,
            "sent",
        )
        self.state = Chooser(self.tr("How far it is"), product_words.states())
        self.where = Field(self.tr("Where"), self.tr("A facility, a district, a ministry …"))
        self.country = _countries()
        self.since = Field(
            self.tr("Since (may stay empty)"),
            self.tr("A day, a month or a year: 2026-11-22, 2026-11 or 2026"),
        )
        self.note = Field(self.tr("What others should know of it"))
        self.add(_named(self.tr("How far it is"), self.state))
        self.add(self.state)
        self.add(self.where)
        self.add(_named(self.tr("Country"), self.country))
        self.add(self.country)
        self.add(self.since)
        self.add(self.note)
        if row is not None:
            said = row.adoption
            self.state.choose(said.state)
            self.country.choose(said.country)
            for field, text in ((self.where, said.where), (self.since, said.since), (self.note, said.note)):
                field.line.setText(text)
        self.state.setFocus()

    @property
    def edit(self) -> AdoptionEdit:
        return AdoptionEdit(
            state=AdoptionState(self.state.chosen),
            where=self.where.text,
            country=self.country.chosen,
            since=self.since.text.strip(),
            note=self.note.text,
        )


def _countries() -> Chooser:
    named = {key: key_words(Facet.COUNTRY, key) for key in vocabularies.countries().terms}
    ordered = dict(sorted(named.items(), key=lambda pair: pair[1].casefold()))
    translate = QCoreApplication.translate
    return Chooser(
        translate("ProductNotes", "Country"), {"": translate("ProductNotes", "No country"), **ordered}
    )


def _named(words: str, chooser: Chooser) -> PlainLabel:
    label = PlainLabel(words, "strong")
    label.setBuddy(chooser)
    return label


class ProductNotes(Binder):
    """Shows what became of the resource that the library shows, and takes notes on it."""

    read_asked = Signal(object)
    """Carries the :class:`ResourceFile` of a note that is on this PC and is to be read."""

    def __init__(
        self, desk: Desk, store: FileStore, background: BackgroundRunner, over: QWidget, parent: QObject
    ) -> None:
        """``over`` is the widget over which dialogs open."""
        super().__init__(desk, background, parent)
        self._store = store
        self.section = ProductSection()
        self._over = over
        self._resource: RecordId | None = None
        self._shown: Became | None = None
        self._loading: Job | None = None
        self.section.adapt_asked.connect(self._adapt)
        self.section.adopt_asked.connect(self._adopt)
        self.section.read_asked.connect(self.read_asked)
        self.section.keep_asked.connect(self._keep)
        self.section.withdraw_asked.connect(
            lambda note: self._do(partial(products.withdraw_note, desk, RecordId(note)))
        )

    def show_resource(self, resource: RecordId) -> None:
        if self._loading is not None:
            self._loading.cancel()
        if resource != self._resource:
            self._shown = None
            self.section.show_became(None)
        self._resource = resource
        # What cannot be read here, the page itself says.
        self._loading = self.ask(
            partial(read_became, self._desk, resource), self._show, on_error=lambda _: None
        )

    def _show(self, became: Became) -> None:
        if self._shown is None or _content(became) != _content(self._shown):
            self.section.show_became(became)
        self._shown = became

    def _adapt(self, row: AdaptationRow | None, based_on: RecordId | None) -> None:
        resource = self._resource
        if resource is None:
            return
        dialog = AdaptationDialog(row, self._over)
        desk, store = self._desk, self._store

        def tell() -> None:
            edit, field = dialog.edit, dialog.files
            added, kept = field.added, field.kept if field.is_changed else None

            def work() -> None:
                said = edit
                if kept is not None:
                    fresh = products.take_in_files(desk, store, added)
                    said = replace(edit, files=tuple(dict.fromkeys((*kept, *fresh))))
                if row is None:
                    products.adapt(desk, resource, said, based_on)
                else:
                    products.edit_adaptation(desk, row.adaptation.id, said)
                write_down_what_stays(desk, store)

            self._do(work)

        ask(dialog, tell)

    def _keep(self, note: bytes, keeps: bool) -> None:
        desk, store = self._desk, self._store

        def work() -> None:
            if keeps:
                products.keep_note_files(desk, RecordId(note))
            else:
                release_files(desk, RecordId(note))
            write_down_what_stays(desk, store)

        self._do(work)

    def _adopt(self, row: AdoptionRow | None, adaptation: RecordId | None) -> None:
        resource = self._resource
        if resource is None:
            return
        dialog = AdoptionDialog(row, self._over)
        if row is None:
            ask(
                dialog,
                lambda: self._do(partial(products.adopt, self._desk, resource, dialog.edit, adaptation)),
            )
        else:
            note = row.adoption.id
            ask(dialog, lambda: self._do(partial(products.edit_adoption, self._desk, note, dialog.edit)))

    def _do(self, work: Callable[[], object]) -> None:
        self.ask(work, lambda _: self._done(), lane=Lane.WRITE)

    def _done(self) -> None:
        self.acted.emit()
        if self._resource is not None:
            self.show_resource(self._resource)


def _content(became: Became) -> tuple[object, ...]:
    """All but the time of looking."""
    return became.resource, became.adaptations, became.adoptions, became.countries, became.moments
