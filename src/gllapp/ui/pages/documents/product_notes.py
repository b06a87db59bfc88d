"""Notes on a product: what became of it is shown below what the library knows of it, and told in forms."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from gllapp.pod_views import AdaptationRow, AdoptionRow
from gllapp.ui.background import BackgroundRunner, Job, Lane
from gllapp.ui.pages.binder import Binder
from gllapp.ui.pages.documents.note_dialogs import AdaptationDialog, AdoptionDialog, NoteDialog
from gllapp.ui.pages.documents.product_section import Became, ProductSection, read_became
from gllapp.ui.tokens import Tone
from gllapp.ui.widgets import discard_dialog
from gllapp.ui.widgets.notices import Notice
from gllapp.usecases.desk import Desk
from gllapp.usecases.documents import products
from gllapp.usecases.keeping import write_down_what_stays
from gllapp.usecases.pods.sharing import release_files
from gllcore.errors import GllError
from gllcore.ids import RecordId
from gllfiles.store import FileStore


class ProductNotes(Binder):
    """Shows what became of the resource that the library shows, and takes notes on it."""

    read_asked = Signal(object)
    """Carries the :class:`ResourceFile` of a note that is on this PC and is to be read."""

    told = Signal(object)
    """Carries the :class:`Notice` about what was done."""

    def __init__(
        self,
        desk: Desk,
        store: FileStore,
        background: BackgroundRunner,
        over: QWidget,
        parent: QObject,
        confirm: Callable[[QWidget], bool] = discard_dialog.ask,
    ) -> None:
        """``over`` is the widget over which dialogs open, ``confirm`` asks whether what was typed may go for good."""
        super().__init__(desk, background, parent)
        self._store = store
        self.section = ProductSection()
        self._over, self._confirm = over, confirm
        self._resource: RecordId | None = None
        self._shown: Became | None = None
        self._loading: Job | None = None
        self.section.adapt_asked.connect(self._adapt)
        self.section.adopt_asked.connect(self._adopt)
        self.section.read_asked.connect(self.read_asked)
        self.section.keep_asked.connect(self._keep)
        self.section.withdraw_asked.connect(self._withdraw)

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
        dialog = AdaptationDialog(row, self._over, self._confirm)
        desk, store = self._desk, self._store

        def work_of() -> Callable[[], object]:
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

            return work

        self._tell(dialog, work_of)

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
        dialog, desk = AdoptionDialog(row, self._over, self._confirm), self._desk

        def work_of() -> Callable[[], object]:
            if row is None:
                return partial(products.adopt, desk, resource, dialog.edit, adaptation)
            return partial(products.edit_adoption, desk, row.adoption.id, dialog.edit)

        self._tell(dialog, work_of)

    def _tell(self, dialog: NoteDialog, work_of: Callable[[], Callable[[], object]]) -> None:
        """Opens the form; what ``work_of`` makes of it is done, and it closes when that has come about."""

        def told(_: object) -> None:
            dialog.end()
            self._done()
            next_sync = self.tr("It goes out with the next sync.")
            self.told.emit(Notice(Tone.GOOD, self.tr("Your note is in the outbox."), next=next_sync))

        def not_told(error: GllError) -> None:
            """Whoever tells what they have not changed is done with it."""
            if error.code == "nothing_to_change":
                dialog.end()
            else:
                dialog.show_trouble(error)

        dialog.sent.connect(lambda: self.ask(work_of(), told, lane=Lane.WRITE, on_error=not_told))
        dialog.open()

    def _withdraw(self, note: bytes) -> None:
        own = RecordId(note)
        back = partial(products.withdraw_note, self._desk, own, False)

        def withdrawn(_: object) -> None:
            self._done()
            self.told.emit(Notice(Tone.INFO, self.tr("Your note is withdrawn."), undo=back))

        self.ask(partial(products.withdraw_note, self._desk, own), withdrawn, lane=Lane.WRITE)

    def _do(self, work: Callable[[], object]) -> None:
        self.ask(work, lambda _: self._done(), lane=Lane.WRITE)

    def _done(self) -> None:
        self.acted.emit()
        if self._resource is not None:
            self.show_resource(self._resource)


def _content(became: Became) -> tuple[object, ...]:
    """All but the time of looking."""
    return became.resource, became.adaptations, became.adoptions, became.countries, became.moments
