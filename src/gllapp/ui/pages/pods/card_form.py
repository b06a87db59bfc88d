"""The form in which facilitators change what a pod's card says to everybody: its name, aim and product, area, languages, countries."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from gllapp.library_views import Facet
from gllapp.ui.pages.curating.key_field import KeyField
from gllapp.ui.pages.pods import words
from gllapp.ui.widgets.controls import ActionButton, Chooser
from gllapp.ui.widgets.facts import Card
from gllapp.ui.widgets.field import Field, TextField, under
from gllapp.ui.widgets.flow import flowing
from gllapp.ui.widgets.labels import PlainLabel
from gllapp.usecases.pods.joining import CardEdit
from gllcore.model.pods import Pod
from gllcore.pod_rules import NAME_CHARACTERS


class CardForm(Card):
    """``saved``: ``edit`` is to be written."""

    saved = Signal()
    closed = Signal()

    def __init__(self, pod: Pod, parent: QWidget | None = None) -> None:
        super().__init__(QCoreApplication.translate("CardForm", "What everybody reads about the pod"), parent)
        self._pod = pod
        self.name = Field(self.tr("Name"))
        self.name.line.setMaxLength(NAME_CHARACTERS)
        self.name.line.setText(pod.name)
        self.aim = TextField(self.tr("Aim"), lines=4)
        self.aim.show_text(pod.aim)
        self.product = TextField(self.tr("Expected product"), lines=2)
        self.product.show_text(pod.product)
        self.area = Chooser(self.tr("Area"), words.terms(Facet.TOPIC, "topics"))
        self.area.choose(pod.area)
        self.languages = _keys(
            self.tr("Languages"), self.tr("Add a language…"), Facet.LANGUAGE, pod.languages
        )
        self.countries = _keys(self.tr("Countries"), self.tr("Add a country…"), Facet.COUNTRY, pod.countries)
        save, cancel = ActionButton(self.tr("Save"), "check", primary=True), ActionButton(self.tr("Cancel"))
        self.add(PlainLabel(self.tr("Also those who are not in it."), "muted").wrapped())
        area = under(self.tr("Area"), self.area)
        for part in (self.name, self.aim, self.product, area, self.languages, self.countries):
            self.add(part)
        self.add(flowing([save, cancel]))
        save.clicked.connect(self.saved)
        cancel.clicked.connect(self.closed)

    @property
    def edit(self) -> CardEdit:
        """What is filled in."""
        return CardEdit(
            name=self.name.text,
            aim=self.aim.text,
            product=self.product.text,
            area=self.area.chosen,
            languages=self.languages.chosen_of(self._pod.languages),
            countries=self.countries.chosen_of(self._pod.countries),
        )

    def focus_first(self) -> None:
        self.name.setFocus()


def _keys(name: str, more: str, facet: Facet, has: tuple[str, ...]) -> KeyField:
    vocabulary = {Facet.LANGUAGE: "languages", Facet.COUNTRY: "countries"}[facet]
    return KeyField(name, more, words.terms(facet, vocabulary), dict.fromkeys(has, 1), 1)
