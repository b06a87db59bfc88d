"""Binds the versions of a document to the use cases: naming, looking, comparing, restoring, signing off, publishing."""

from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from gllapp.platform.paper import printed
from gllapp.pod_views import ChangeRow, Published, VersionRow
from gllapp.ui import text
from gllapp.ui.background import BackgroundRunner
from gllapp.ui.names import clean_name
from gllapp.ui.pages.binder import Binder
from gllapp.ui.pages.documents import words
from gllapp.ui.pages.documents.acts import Acts, new_salt
from gllapp.ui.pages.documents.compare_dialog import CompareDialog
from gllapp.ui.pages.documents.dialogs import NameDialog, SignDialog, TextDialog, ask
from gllapp.ui.pages.documents.publish_dialog import Outlook, PublishDialog
from gllapp.ui.pages.documents.versions_pane import NOW, VersionsPane
from gllapp.ui.tokens import Tone
from gllapp.ui.widgets.notices import Notice
from gllapp.usecases.desk import Desk
from gllapp.usecases.documents import history, versions
from gllapp.usecases.documents.whereabouts import Whereabouts, whereabouts
from gllapp.usecases.stores import Stores
from gllcore.ids import RecordId
from gllcore.model.documents import Version
from gllfiles.store import Holder


class VersionActs(Binder):
    """``told`` carries a notice for the page."""

    told = Signal(object)

    def __init__(
        self,
        desk: Desk,
        stores: Stores,
        background: BackgroundRunner,
        acts: Acts,
        pane: VersionsPane,
        over: QWidget,
        parent: QObject,
    ) -> None:
        """``over`` is the widget over which dialogs open."""
        super().__init__(desk, background, parent)
        self._stores = stores
        self._acts = acts
        self._over = over
        self._where: Whereabouts | None = None
        pane.name_asked.connect(self._name)
        pane.rename_asked.connect(self._rename)
        pane.look_asked.connect(self._look)
        pane.restore_asked.connect(partial(self._look, restores=True))
        pane.sign_asked.connect(self._sign)
        pane.publish_asked.connect(self._foresee)
        pane.compare_asked.connect(self._compare)

    def show_document(self, where: Whereabouts | None) -> None:
        self._where = where

    def _name(self) -> None:
        if self._where is None:
            return
        document = self._where.document
        hint = self.tr("For example: sent to the ministry")
        dialog = NameDialog(
            self.tr("Name this version"),
            self.tr("Name it"),
            hint,
            self._over,
            self.tr("What is to be known of it"),
        )
        note = dialog.note

        def name() -> None:
            said = note.toPlainText() if note is not None else ""
            self._acts.do(partial(versions.name_version, self._desk, document, dialog.name.text, said))

        ask(dialog, name)

    def _rename(self, row: VersionRow) -> None:
        version = row.version
        dialog = NameDialog(
            self.tr("Rename the version"),
            self.tr("Rename"),
            "",
            self._over,
            self.tr("What is to be known of it"),
        )
        dialog.name.line.setText(version.name)
        note = dialog.note
        if note is not None:
            note.setPlainText(version.note)

        def rename() -> None:
            said = note.toPlainText() if note is not None else version.note
            if (dialog.name.text, said) != (version.name, version.note):
                self._acts.do(
                    partial(versions.rename_version, self._desk, version.id, dialog.name.text, said)
                )

        ask(dialog, rename)

    def _look(self, row: VersionRow, *, restores: bool = False) -> None:
        version = row.version
        self.ask(
            lambda: text.render(versions.text_at(self._desk, version.document, version.at)),
            lambda rendered: self._show(row, rendered, restores=restores),
        )

    def _show(self, row: VersionRow, rendered: text.Rendered, *, restores: bool) -> None:
        version = row.version
        done = self.tr("Restore, as an edit of today") if restores else ""
        dialog = TextDialog(clean_name(version.name), rendered, self._over, done)
        if restores:
            dialog.add_words(
                self.tr(
                    "The text becomes what it was then, by an edit that everybody sees. Nothing of the history goes."
                ),
                "caption",
            )
        ask(
            dialog,
            lambda: self._acts.do(
                partial(versions.restore, self._desk, version.document, version.at, new_salt())
            ),
        )

    # --- comparing ---

    def _compare(self, one: str, other: str) -> None:
        if self._where is None:
            return
        document = self._where.document

        def compared() -> tuple[str, str, tuple[ChangeRow, ...]]:
            named = {
                row.version.id.hex(): row.version for row in versions.list_versions(self._desk, document)
            }
            before, after = named[one], named.get(other)
            rows = history.compare(self._desk, document, before.at, after.at if after else None)
            return before.name, after.name if after else "", rows

        def compare() -> None:
            self.ask(compared, self._show_compared)

        if one != NOW:
            self._acts.behind_typing(compare)

    def _show_compared(self, found: tuple[str, str, tuple[ChangeRow, ...]]) -> None:
        one, other, rows = found
        now = self.tr("the text of today")
        dialog = CompareDialog(
            clean_name(one), clean_name(other) or now, rows, self._desk.now_ms(), self._over
        )
        dialog.open()

    # --- signing off ---

    def _sign(self, row: VersionRow) -> None:
        if self._where is None:
            return
        me, version = self._where.me, row.version
        licence = words.licences().get(self._where.card.licence, self._where.card.licence)
        signed = any(person.id == me for person in row.signed)
        dialog = SignDialog(clean_name(version.name), licence, self._over, signed=signed)
        dialog.consent.setChecked(any(person.id == me for person in row.consents))
        dialog.taken_back.connect(
            lambda: self._acts.do(partial(versions.take_back_sign_off, self._desk, version.id))
        )
        ask(
            dialog,
            lambda: self._acts.do(
                partial(versions.sign_off, self._desk, version.id, dialog.consent.isChecked())
            ),
        )

    # --- publishing ---

    def _foresee(self, row: VersionRow) -> None:
        version = row.version
        self.ask(
            partial(_outlook, self._desk, self._stores, version.document, version.id),
            lambda outlook: self._ask_publish(row, outlook),
        )

    def _ask_publish(self, row: VersionRow, outlook: Outlook) -> None:
        dialog = PublishDialog(row.version.name, outlook, self._over)
        ask(dialog, lambda: self._publish(row, dialog.edition.text))

    def _publish(self, row: VersionRow, edition: str) -> None:
        version = row.version
        self.told.emit(Notice(Tone.INFO, self.tr("The version is being made ready. You can go on writing.")))
        # Printing takes its time: not in the write lane, where what is typed would wait for it.
        self.ask(partial(_publish, self._desk, self._stores, version, edition), self._published)

    def _published(self, made: Published) -> None:
        self.acted.emit()
        self._acts.changed.emit()
        what = self.tr("Published in the library.")
        self.told.emit(Notice(Tone.GOOD, what, next=self.tr("It goes out with the next sync.")))


def _publish(desk: Desk, stores: Stores, version: Version, edition: str) -> Published:
    # Not at the top: what writes Word files is loaded where something is published, and not with every window.
    from gllapp.usecases.documents import publishing

    return publishing.publish(desk, stores, version.document, version.id, printed, edition)


def _outlook(desk: Desk, store: Holder, document: RecordId, version: RecordId) -> Outlook:
    from gllapp.usecases.documents import publishing

    licence = whereabouts(desk, document).card.licence
    return Outlook(
        missing=publishing.missing(desk, store, document, version),
        contributors=publishing.contributors(desk, document, version),
        edition=publishing.next_edition(desk, document),
        licence=words.licences().get(licence, licence) if licence else "",
    )
