"""The form itself: who somebody is, why they want to take part, what they agree to, and who sees which of it."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from gllapp.library_views import Facet
from gllapp.ui import formats, theme
from gllapp.ui.pages.curating.key_field import KeyField
from gllapp.ui.pages.pods.words import terms
from gllapp.ui.pages.registering import words
from gllapp.ui.tokens import SIZES
from gllapp.ui.widgets.controls import Chooser
from gllapp.ui.widgets.facts import Card
from gllapp.ui.widgets.field import Field, TextField, under
from gllapp.ui.widgets.labels import PlainLabel
from gllapp.ui.widgets.ticks import TickBox
from gllcore.registrations import (
    NAME_CHARACTERS,
    ORGANISATION_CHARACTERS,
    REFEREES,
    Audience,
    Detail,
    Form,
    Referee,
    missing,
    tidied,
)
from gllcore.rules import PASSWORD_CHARACTERS

_NONE = ""
_SHOWN_CHARACTERS = 20


class FormView(QWidget):
    """Fields that are filled in; nothing here is kept."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name = Field(self.tr("Your name"), self.tr("As you want to be called. All members see it."))
        self.name.line.setMaxLength(NAME_CHARACTERS)
        self.email = Field(self.tr("E-mail"), self.tr("You sign in with it. No member sees it."))
        self.country = Chooser(
            self.tr("Country"), {_NONE: self.tr("Choose your country"), **terms(Facet.COUNTRY, "countries")}
        )
        self.languages = KeyField(
            self.tr("Your languages"), self.tr("Add a language…"), terms(Facet.LANGUAGE, "languages"), {}, 1
        )
        self.organisation = Field(self.tr("Organisation"), self.tr("You may leave it out."))
        self.organisation.line.setMaxLength(ORGANISATION_CHARACTERS)
        self.category = Chooser(
            self.tr("What you are"), {_NONE: self.tr("Choose what fits best"), **words.categories()}
        )
        self.why = TextField(
            self.tr("Why you want to take part"),
            self.tr("Two or three sentences. Write nothing by which a patient could be known."),
        )
        self.criteria = {key: self._tick(said) for key, said in words.criteria().items()}
        self.referees = [
            (Field(self.tr("Name")), Field(self.tr("E-mail of this person"))) for _ in range(REFEREES)
        ]
        self.password = Field(
            self.tr("A password for your account"),
            self.tr("It stays on this PC: what is sent can only be compared with it."),
            secret=True,
        )
        self.again = Field(self.tr("The password again"), secret=True)
        self._audiences = {detail: self._audience(detail) for detail in Detail}
        self._lay_out()
        for chooser in self.findChildren(Chooser):
            # Else the longest name of a country would set how narrow the page can be.
            chooser.setSizeAdjustPolicy(Chooser.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            chooser.setMinimumContentsLength(_SHOWN_CHARACTERS)
        self.setFocusProxy(self.name)

    @property
    def form(self) -> Form:
        """What is filled in just now."""
        return Form(
            name=self.name.text,
            email=self.email.text,
            country=self.country.chosen,
            languages=self.languages.added,
            organisation=self.organisation.text,
            category=self.category.chosen,
            criteria=tuple(key for key, box in self.criteria.items() if box.isChecked()),
            why=self.why.text,
            referees=tuple(
                Referee(name.text, email.text) for name, email in self.referees if name.text or email.text
            ),
            audiences=tuple(int(self._audiences[detail].chosen) for detail in Detail),
        )

    def show_form(self, form: Form) -> None:
        """Fills in what was kept."""
        self.name.line.setText(form.name)
        self.email.line.setText(form.email)
        self.country.choose(form.country)
        for language in (*self.languages.added, *form.languages):
            self.languages.tick(language, language in form.languages)
        self.organisation.line.setText(form.organisation)
        self.category.choose(form.category)
        for key, box in self.criteria.items():
            box.setChecked(key in form.criteria)
        self.why.show_text(form.why)
        for (name, email), referee in zip(self.referees, form.referees, strict=False):
            name.line.setText(referee.name)
            email.line.setText(referee.email)
        for detail, chooser in self._audiences.items():
            chooser.choose(str(int(form.audience(detail))))

    def gap(self, *, has_password: bool) -> str:
        """The name of what is still missing; empty when nothing is."""
        gaps = missing(tidied(self.form))
        if gaps:
            return gaps[0]
        typed = self.password.text
        if not typed and has_password and not self.again.text:
            return ""
        return "" if len(typed) >= PASSWORD_CHARACTERS and typed == self.again.text else "password"

    def forget_password(self) -> None:
        """Once it was handed in it is needed no more."""
        self.password.line.clear()
        self.again.line.clear()

    # --- inside ---

    def _tick(self, sentence: str) -> TickBox:
        box = TickBox(self.tr("I agree"))
        box.setAccessibleName(sentence)
        return box

    def _audience(self, detail: Detail) -> Chooser:
        named = {
            Detail.COUNTRY: self.tr("Who sees your country"),
            Detail.LANGUAGES: self.tr("Who sees your languages"),
            Detail.ORGANISATION: self.tr("Who sees your organisation"),
            Detail.CATEGORY: self.tr("Who sees what you are"),
            Detail.WHY: self.tr("Who sees why you take part"),
        }
        chooser = Chooser(named[detail], words.audiences())
        chooser.choose(str(int(Audience.MEMBERS)))
        return chooser

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.look().px(SIZES.gap_l))
        for card in (self._person(), self._reasons(), self._agreement(), self._friends(), self._secret()):
            column.addWidget(card)

    def _person(self) -> Card:
        card = Card(self.tr("Who you are"))
        parts: list[QWidget] = [self.name, self.email]
        parts += [under(self.tr("Country"), self.country), self._audiences[Detail.COUNTRY]]
        parts += [self.languages, self._audiences[Detail.LANGUAGES]]
        parts += [self.organisation, self._audiences[Detail.ORGANISATION]]
        parts += [under(self.tr("What you are"), self.category), self._audiences[Detail.CATEGORY]]
        for part in parts:
            card.add_button(part) if part in self._audiences.values() else card.add(part)
        return card

    def _reasons(self) -> Card:
        card = Card(self.tr("Why"))
        card.add(self.why)
        card.add_button(self._audiences[Detail.WHY])
        return card

    def _agreement(self) -> Card:
        card = Card(self.tr("What everybody agrees to"))
        for (_, said), box in zip(words.criteria().items(), self.criteria.values(), strict=True):
            card.add(PlainLabel(said).wrapped())
            card.add(box)
        return card

    def _friends(self) -> Card:
        card = Card(self.tr("Who knows you"))
        hint = self.tr(
            "You may leave it out: up to two people whom the community may ask. They are forgotten once it is decided."
        )
        card.add(PlainLabel(hint, "caption").wrapped())
        for number, fields in enumerate(self.referees, 1):
            for field in fields:
                # For the ear: two of each stand below each other.
                field.line.setAccessibleName(f"{field.line.accessibleName()} ({formats.number(number)})")
                card.add(field)
        return card

    def _secret(self) -> Card:
        card = Card(self.tr("Your password"))
        card.add(self.password)
        card.add(self.again)
        return card
