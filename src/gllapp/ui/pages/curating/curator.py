"""Binds what librarians do with the library to the use cases: one sheet at a time, in the place of the lists."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TypeAlias

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QStackedWidget, QWidget

from gllapp.library_views import Filter
from gllapp.ui.background import BackgroundRunner, Job, Lane
from gllapp.ui.counted import Counted
from gllapp.ui.names import clean_name
from gllapp.ui.pages.binder import Binder
from gllapp.ui.pages.curating import words
from gllapp.ui.pages.curating.dropping import dropped_source
from gllapp.ui.pages.curating.edit_sheet import EditSheet, Subjects
from gllapp.ui.pages.curating.gate import Gate
from gllapp.ui.pages.curating.import_sheet import ImportSheet
from gllapp.ui.pages.curating.menu import LibraryMenu
from gllapp.ui.pages.curating.relations import RelationFinder
from gllapp.ui.pages.curating.shelf_sheet import ShelfSheet
from gllapp.ui.pages.library import facet_rows
from gllapp.ui.tokens import Tone
from gllapp.ui.widgets.notices import Notice, Offer
from gllapp.usecases import bringing_in, curating, exporting, library
from gllapp.usecases.bringing_in import Brought, Undone
from gllapp.usecases.desk import Desk
from gllcore.errors import GllError
from gllcore.ids import RecordId
from gllfiles.formats import Format
from gllfiles.store import FileStore
from gllfiles.surveying import Source, Survey

AnySheet: TypeAlias = EditSheet | ImportSheet | ShelfSheet

UNDO_IMPORT, GO_ON, LEAVE = "curating-undo", "curating-go-on", "curating-leave"
"""Offers: undo what was brought in, go on with what was interrupted or leave it."""
OFFERS = frozenset({UNDO_IMPORT, GO_ON, LEAVE})


class Curator(Binder):
    """``told`` carries a :class:`Notice`; ``opened`` and ``left`` tell that a sheet stands in the place of the lists, or no more."""

    told = Signal(object)
    opened = Signal()
    left = Signal()

    def __init__(self, desk: Desk, store: FileStore, background: BackgroundRunner, parent: QObject) -> None:
        super().__init__(desk, background, parent)
        self._store = store
        self._chosen: tuple[RecordId, ...] = ()
        self._wanted = library.EVERYTHING
        self._sheet: AnySheet | None = None
        self._found: tuple[Source, Survey] | None = None
        self._looking: Job | None = None
        self._gate = Gate()
        self._brought = 0
        self._curates = False
        self._interrupted: Source | None = None
        self.menu = LibraryMenu()
        self.pane = QStackedWidget()
        self.menu.import_asked.connect(self._open_import)
        self.menu.edit_asked.connect(self._open_edit)
        self.menu.withdraw_asked.connect(self._withdraw)
        self.menu.shelf_asked.connect(self._open_shelf)
        self.menu.export_asked.connect(self._ask_where_to_export)

    @property
    def curates(self) -> bool:
        """Whether the person is a librarian, as far as it is known."""
        return self._curates

    # --- what the page tells ---

    def look(self) -> None:
        """Asks whether the person is a librarian, and whether an import waits to be gone on with."""
        self.ask(partial(_rights, self._desk), self._show_rights)

    def show_chosen(self, resources: Sequence[RecordId]) -> None:
        """What the person has chosen in the list."""
        self._chosen = tuple(resources)
        self.menu.show_chosen(len(resources))

    def show_wanted(self, wanted: Filter) -> None:
        """What the list is narrowed to: this is what is exported."""
        self._wanted = wanted

    def take_offer(self, key: str) -> None:
        if key == UNDO_IMPORT:
            work = partial(bringing_in.undo_import, self._desk, self._brought)
            self.ask(work, self._undone, lane=Lane.WRITE)
        elif key == GO_ON and self._interrupted is not None:
            self._open_import(self._interrupted)
        elif key == LEAVE:
            self.ask(partial(bringing_in.leave_interrupted, self._desk), lambda _: None, lane=Lane.WRITE)

    def stop(self) -> None:
        """The window closes: what is under way ends where it can be gone on with."""
        self._gate.stop()

    def _show_rights(self, found: tuple[bool, Source | None]) -> None:
        self._curates, interrupted = found
        self.menu.show_rights(self._curates)
        if interrupted is None or interrupted == self._interrupted or self._sheet is not None:
            return
        self._interrupted = interrupted
        said = self.tr("Bringing in {name} did not come to its end.").format(
            name=clean_name(interrupted.path.name)
        )
        offers = (
            Offer(GO_ON, self.tr("Go on"), "next"),
            Offer(LEAVE, self.tr("Leave it so"), "close"),
        )
        self.told.emit(Notice(Tone.INFO, said, self.tr("What came is there."), offers=offers))

    # --- import ---

    def take_files(self, paths: Sequence[Path]) -> None:
        """They were dropped on the library: what would become of them is seen before anything is done."""
        self._begin(self._curates, dropped_source(paths))

    def begin(self) -> None:
        """The person wants to add something to the library."""
        self.ask(partial(curating.may_curate, self._desk), self._begin)

    def _begin(self, curates: bool, source: Source | None = None) -> None:
        if self._sheet is not None:
            return
        if curates:
            self._open_import(source)
            return
        why = self.tr("Librarians bring files into the library.")
        self.told.emit(Notice(Tone.INFO, why, next=self.tr("What your pod needs can be shared in the pod.")))

    def _open_import(self, source: Source | None = None) -> None:
        def show(shelves: dict[str, str]) -> None:
            sheet = ImportSheet(shelves)
            sheet.look_asked.connect(self._look_at)
            sheet.start_asked.connect(self._bring_in)
            sheet.paused.connect(lambda waits: self._gate.pause() if waits else self._gate.go_on())
            sheet.stop_asked.connect(self._gate_stop)
            sheet.closed.connect(self._close)
            self._show(sheet)
            if source is not None:
                sheet.show_source(source)

        self.ask(lambda: facet_rows.shelf_names(library.list_shelves(self._desk)), show)

    def _look_at(self, source: Source) -> None:
        sheet = self._sheet
        if not isinstance(sheet, ImportSheet):
            return
        self._gate.stop()
        if self._looking is not None:
            self._looking.cancel()
        self._gate, self._found = Gate(), None
        gate = self._gate
        sheet.show_looking()
        self._looking = self._run(
            lambda job: bringing_in.look_at(self._desk, source, job.report, gate.asked_by(job)),
            partial(self._looked_at, sheet, source),
            sheet,
        )

    def _looked_at(self, sheet: ImportSheet, source: Source, found: Survey | None) -> None:
        if found is None:
            sheet.show_idle()
            return
        self._found = source, found
        sheet.show_found(found)

    def _bring_in(self) -> None:
        sheet = self._sheet
        if not isinstance(sheet, ImportSheet) or self._found is None:
            return
        source, found = self._found
        self._gate, self._interrupted = Gate(), source
        gate = self._gate
        sheet.show_running()
        self._run(
            lambda job: bringing_in.bring_in(
                self._desk, self._store, source, found, job.report, gate.asked_by(job)
            ),
            self._brought_in,
            sheet,
        )

    def _run(
        self,
        work: Callable[[Job], bringing_in.Brought | Survey | None],
        done: Callable[..., None],
        sheet: ImportSheet,
    ) -> Job:
        """Not among the writes: what is typed meanwhile must not wait for it."""
        return self._background.run(
            work,
            owner=sheet,
            on_done=done,
            on_error=partial(self._failed, sheet),
            on_progress=sheet.show_progress,
            lane=Lane.STICK,
        )

    def _failed(self, sheet: ImportSheet, error: GllError) -> None:
        sheet.show_idle()
        self.failed.emit(error)

    def _brought_in(self, report: Brought) -> None:
        self._brought = report.run
        self._close()
        self.acted.emit()
        undo = Offer(UNDO_IMPORT, self.tr("Undo"), "returned")
        said = words.brought(report)
        if not report.finished:
            go_on = Offer(GO_ON, self.tr("Go on"), "next")
            self.told.emit(Notice(Tone.INFO, self.tr("Stopped.") + " " + said, offers=(go_on, undo)))
            return
        safe = self.tr("It waits in your outbox, and leaves with the next sync.")
        sync = Offer("sync", self.tr("Sync now"), "sync")
        self.told.emit(Notice(Tone.GOOD, said, safe, offers=(sync, undo)))

    def _undone(self, undone: Undone) -> None:
        self.acted.emit()
        said = self.tr("What was brought in is taken back.")
        safe = ""
        if undone.withdrawn:
            withdrawn = Counted().resources(undone.withdrawn)
            safe = self.tr("Received already, and withdrawn with the next sync: {resources}.").format(
                resources=withdrawn
            )
        self.told.emit(Notice(Tone.INFO, said, safe))

    def _gate_stop(self) -> None:
        self._gate.stop()

    # --- what is chosen ---

    def _open_edit(self) -> None:
        def show(subjects: Subjects) -> None:
            sheet = EditSheet(subjects)
            for relation in sheet.relations.values():
                finder = RelationFinder(relation, self._chosen, self._desk, self._background, sheet)
                finder.failed.connect(self.failed)
            sheet.saved.connect(partial(self._save, sheet, subjects))
            sheet.closed.connect(self._close)
            self._show(sheet)

        if self._chosen:
            self.ask(partial(_subjects, self._desk, self._chosen), show)

    def _save(self, sheet: EditSheet, subjects: Subjects) -> None:
        try:
            edit = sheet.edit
        except GllError as error:
            self.failed.emit(error)
            return
        resources = [each.id for each in subjects.resources]
        self.ask(partial(curating.edit_resources, self._desk, resources, edit), self._saved, lane=Lane.WRITE)

    def _saved(self, changed: int) -> None:
        self._close()
        self.acted.emit()
        said = self.tr("Changed: {resources}.").format(resources=Counted().resources(changed))
        safe = self.tr("It waits in your outbox, and leaves with the next sync.")
        self.told.emit(Notice(Tone.GOOD, said, safe))

    def _withdraw(self) -> None:
        resources = self._chosen
        work = partial(curating.set_withdrawn, self._desk, resources, True)
        self.ask(work, lambda count: self._are_withdrawn(resources, count), lane=Lane.WRITE)

    def _are_withdrawn(self, resources: tuple[RecordId, ...], count: int) -> None:
        self.left.emit()
        self.acted.emit()
        said = self.tr("Withdrawn for everybody with the next sync: {resources}.")
        back = partial(curating.set_withdrawn, self._desk, resources, False)
        self.told.emit(Notice(Tone.INFO, said.format(resources=Counted().resources(count)), undo=back))

    def _open_shelf(self) -> None:
        sheet = ShelfSheet()
        sheet.saved.connect(lambda: self._set_up(sheet.name.text, sheet.description.text))
        sheet.closed.connect(self._close)
        self._show(sheet)

    def _set_up(self, name: str, description: str) -> None:
        work = partial(curating.new_shelf, self._desk, name, description)
        self.ask(work, lambda _: self._is_set_up(name), lane=Lane.WRITE)

    def _is_set_up(self, name: str) -> None:
        self._close()
        self.acted.emit()
        said = self.tr("The shelf {name} is set up.").format(name=clean_name(name))
        self.told.emit(Notice(Tone.GOOD, said, self.tr("Choose resources, then Edit… to put them on it.")))

    # --- export ---

    def _ask_where_to_export(self) -> None:
        forms = {
            Format.CSV: self.tr("Table (*.csv)"),
            Format.BIBTEX: self.tr("BibTeX (*.bib)"),
            Format.RIS: self.tr("RIS (*.ris)"),
            Format.CSL: self.tr("CSL-JSON (*.json)"),
        }
        dialog = QFileDialog(self.menu, self.tr("Export what is listed"), str(Path.home()))
        dialog.setNameFilters(list(forms.values()))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(Format.CSV.value)
        by_filter = {words: form for form, words in forms.items()}
        dialog.filterSelected.connect(lambda chosen: dialog.setDefaultSuffix(by_filter[chosen].value))
        dialog.selectFile(self.tr("Library"))
        dialog.fileSelected.connect(
            lambda file: self.export(by_filter[dialog.selectedNameFilter()], Path(file))
        )
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def export(self, form: Format, file: Path) -> None:
        """Writes what the list is narrowed to; whether a file that is there may go was asked by the dialog."""
        work = partial(exporting.export_resources, self._desk, form, file, self._wanted, replace=True)
        self.ask(work, partial(self._exported, file))

    def _exported(self, file: Path, count: int) -> None:
        said = self.tr("Written to {file}: {resources}.")
        resources = Counted().resources(count)
        self.told.emit(Notice(Tone.GOOD, said.format(file=clean_name(file.name), resources=resources)))

    # --- sheets ---

    def _show(self, sheet: AnySheet) -> None:
        self._forget_sheet()
        self._sheet = sheet
        self.pane.addWidget(sheet)
        self.pane.setCurrentWidget(sheet)
        self.opened.emit()
        sheet.focus_first()

    def _close(self) -> None:
        self._gate.stop()
        self._forget_sheet()
        self.left.emit()

    def _forget_sheet(self) -> None:
        old: QWidget | None = self._sheet
        self._sheet = None
        if old is not None:
            self.pane.removeWidget(old)
            old.hide()
            old.deleteLater()


def _rights(desk: Desk) -> tuple[bool, Source | None]:
    curates = curating.may_curate(desk)
    return curates, bringing_in.interrupted_import(desk) if curates else None


def _subjects(desk: Desk, resources: Sequence[RecordId]) -> Subjects:
    views = [library.show_resource(desk, resource) for resource in resources]
    others = {other.id: other for view in views for other in (*view.translations, *view.replaces)}
    shelves = facet_rows.shelf_names(library.list_shelves(desk))
    return Subjects(tuple(view.resource for view in views), shelves, others)
