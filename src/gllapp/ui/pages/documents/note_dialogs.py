"""The forms in which a member tells of an adaptation of a product, or of its use; nothing typed is lost while it is not kept."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from gllapp.library_views import Facet
from gllapp.pod_views import AdaptationRow, AdoptionRow
from gllapp.ui import theme
from gllapp.ui.pages.documents import product_words
from gllapp.ui.pages.documents.dialogs import Asked
from gllapp.ui.pages.documents.files_field import FilesField
from gllapp.ui.pages.library.words import key_words
from gllapp.ui.tokens import SIZES
from gllapp.ui.widgets import discard_dialog
from gllapp.ui.widgets.controls import Chooser
from gllapp.ui.widgets.field import Field, TextField, under
from gllapp.ui.widgets.message_area import MessageArea
from gllapp.ui.words import notice
from gllapp.usecases.documents.products import AdaptationEdit, AdoptionEdit
from gllcore.errors import GllError
from gllcore.model.products import AdoptionState, Level
from gllcore.pod_rules import TITLE_CHARACTERS
from gllfiles import vocabularies

# How tall the forms are with all their fields.
_ADAPTATION, _ADOPTION = 740, 500


class NoteDialog(Asked):
    """``sent``: what is filled in is to be kept. It stays open until ``end``, for what is wrong is said in it."""

    sent = Signal()

    def __init__(self, title: str, lead: str, parent: QWidget, confirm: Callable[[QWidget], bool]) -> None:
        """``confirm`` asks whether what was written may be thrown away."""
        super().__init__(
            title, QCoreApplication.translate("NoteDialog", "Tell the community"), parent, "sent"
        )
        self._over, self._confirm = parent, confirm
        self._begun: object = None
        self._messages = MessageArea(closable=False)
        self.add_words(lead, "muted")
        self.add(self._messages)

    @property
    def said(self) -> object:
        """All that is filled in, to be compared."""
        raise NotImplementedError

    def accept(self) -> None:
        """It closes when it is kept, and not when the button is pressed."""
        if self.done_button.isEnabled():
            self._messages.show_notice(None)
            self.done_button.setEnabled(False)
            self.sent.emit()

    def reject(self) -> None:
        """Escape and *Cancel* throw nothing away unasked."""
        if self.said == self._begun or self._confirm(self):
            super().reject()

    def end(self) -> None:
        """It is kept."""
        super().accept()

    def show_trouble(self, error: GllError) -> None:
        """Why it could not be kept; it can be changed and told again."""
        self.done_button.setEnabled(True)
        self._messages.show_notice(notice(error))

    def fit(self, tall: int) -> None:
        """As tall as its fields (in pixels at 100 % text size), where the window has room for that."""
        worn = theme.look()
        self.resize(self.width(), min(worn.px(tall), self._over.window().height() - worn.px(SIZES.gap_xl)))

    def begin(self, first: QWidget) -> None:
        """All fields are as they are to be found; the person begins in ``first``."""
        self._begun = self.said
        first.setFocus()


class AdaptationDialog(NoteDialog):
    """What was changed, why, where, and what came of it."""

    def __init__(
        self,
        row: AdaptationRow | None,
        parent: QWidget,
        confirm: Callable[[QWidget], bool] = discard_dialog.ask,
    ) -> None:
        translate = QCoreApplication.translate
        super().__init__(
            translate("AdaptationDialog", "An adaptation"),
            translate("AdaptationDialog", "So that others need not begin from nothing. Everybody in the community can read it."),
            parent,
            confirm,
        )  # fmt: skip
        note = row.adaptation if row is not None else None
        self.title = Field(
            self.tr("What it is called"), self.tr("For example the place or the people it was made for")
        )
        self.title.line.setMaxLength(TITLE_CHARACTERS)
        self.title.line.setText(note.title if note else "")
        self.country, self.level = _countries(), Chooser(self.tr("Level"), product_words.levels())
        self.changed = TextField(self.tr("What was changed"), lines=3)
        self.reason = TextField(self.tr("Why"), lines=3)
        self.outcome = TextField(self.tr("What came of it (can be told later)"), lines=3)
        self.files = FilesField(note.files if note else ())
        if note is not None:
            for field, said in (
                (self.changed, note.changed),
                (self.reason, note.reason),
                (self.outcome, note.result),
            ):
                field.show_text(said)
            self.country.choose(note.country)
            self.level.choose(note.level)
        country, level = under(self.tr("Country"), self.country), under(self.tr("Level"), self.level)
        place = _beside(country, level)
        self.add_column((self.title, place, self.changed, self.reason, self.outcome, self.files))
        self.fit(_ADAPTATION)
        self.title.line.textChanged.connect(self._may_be_told)
        self._may_be_told()
        self.begin(self.title)

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

    @property
    def said(self) -> object:
        return self.edit, self.files.kept, self.files.added

    def _may_be_told(self) -> None:
        self.done_button.setEnabled(bool(self.title.text.strip()))


class AdoptionDialog(NoteDialog):
    """How far the use of it is, where, and since when."""

    def __init__(
        self,
        row: AdoptionRow | None,
        parent: QWidget,
        confirm: Callable[[QWidget], bool] = discard_dialog.ask,
    ) -> None:
        translate = QCoreApplication.translate
        super().__init__(
            translate("AdoptionDialog", "Where it is used"),
            translate("AdoptionDialog", "It can be changed later, when it has gone further."),
            parent,
            confirm,
        )
        self.state = Chooser(self.tr("How far it is"), product_words.states())
        self.where = Field(self.tr("Where"), self.tr("A facility, a district, a ministry …"))
        self.country = _countries()
        self.since = Field(
            self.tr("Since (may stay empty)"),
            self.tr("A day, a month or a year: 2026-11-22, 2026-11 or 2026"),
        )
        self.note = TextField(self.tr("What others should know of it"), lines=3)
        if row is not None:
            said = row.adoption
            self.state.choose(said.state)
            self.country.choose(said.country)
            self.where.line.setText(said.where)
            self.since.line.setText(said.since)
            self.note.show_text(said.note)
        state, country = under(self.tr("How far it is"), self.state), under(self.tr("Country"), self.country)
        self.add_column((_beside(state, country), self.where, self.since, self.note))
        self.fit(_ADOPTION)
        self.begin(self.state)

    @property
    def edit(self) -> AdoptionEdit:
        return AdoptionEdit(
            state=AdoptionState(self.state.chosen),
            where=self.where.text,
            country=self.country.chosen,
            since=self.since.text.strip(),
            note=self.note.text,
        )

    @property
    def said(self) -> object:
        return self.edit


def _beside(one: QWidget, other: QWidget) -> QWidget:
    """Two fields that share a line."""
    made = QWidget()
    row = QHBoxLayout(made)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(theme.look().px(SIZES.gap_m))
    row.addWidget(one, 1)
    row.addWidget(other, 1)
    return made


def _countries() -> Chooser:
    named = {key: key_words(Facet.COUNTRY, key) for key in vocabularies.countries().terms}
    ordered = dict(sorted(named.items(), key=lambda pair: pair[1].casefold()))
    translate = QCoreApplication.translate
    none = {"": translate("ProductNotes", "No country")}
    chooser = Chooser(translate("ProductNotes", "Country"), {**none, **ordered})
    # The longest of all names must not decide how wide the form is.
    chooser.setSizeAdjustPolicy(Chooser.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    return chooser
