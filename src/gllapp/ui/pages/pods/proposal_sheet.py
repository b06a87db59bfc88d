"""The form in which somebody proposes a pod or a community: what for, who leads it, and the rules to read and tick."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from gllapp.library_views import Facet
from gllapp.ui import theme
from gllapp.ui.pages.curating.key_field import KeyField
from gllapp.ui.pages.pods import words
from gllapp.ui.pages.pods.people_field import PeopleField
from gllapp.ui.pages.pods.reading import Desire
from gllapp.ui.tokens import SIZES
from gllapp.ui.widgets.controls import ActionButton, Chooser
from gllapp.ui.widgets.facts import Card
from gllapp.ui.widgets.field import Field, TextField, under
from gllapp.ui.widgets.flow import flowing
from gllapp.ui.widgets.labels import PlainLabel
from gllapp.ui.widgets.message_area import MessageArea
from gllapp.ui.widgets.notices import Notice
from gllapp.ui.widgets.sheet import Sheet
from gllapp.ui.widgets.ticks import TickBox
from gllapp.usecases.pods.proposing import Wish
from gllcore.model.pods import Form
from gllcore.pod_rules import FACILITATORS, NAME_CHARACTERS

_NONE = ""


class ProposalSheet(Sheet):
    """``sent``: ``wish`` is to be proposed, or proposed again; ``closed``: it is given up."""

    sent = Signal()
    closed = Signal()

    def __init__(self, desire: Desire, parent: QWidget | None = None) -> None:
        super().__init__(_heading(desire.form), parent)
        self._desire = desire
        self._is_pod = desire.form is Form.POD
        before = desire.before
        self.messages = MessageArea(closable=False)
        self.name = Field(self.tr("Name"))
        self.name.line.setMaxLength(NAME_CHARACTERS)
        self.purpose = TextField(self._purpose_words(), self.tr("Two or three sentences: who gains what?"))
        self.product = self._product() if self._is_pod else None
        areas = {_NONE: self.tr("Choose an area"), **words.terms(Facet.TOPIC, "topics")}
        self.area = Chooser(self.tr("Area"), areas)
        self.languages = self._keys(
            self.tr("Languages"), self.tr("Add a language…"), Facet.LANGUAGE, "languages"
        )
        self.countries = self._countries() if self._is_pod else None
        self.people = PeopleField(
            self.tr("Facilitators"),
            self.tr("Two people at least, so that it goes on when one has no connection for months."),
            desire.people,
        )
        self.rules = TickBox(self.tr("I have read the rules and say yes to them"))
        self._send = ActionButton(
            self.tr("Send again") if before else self.tr("Send the proposal"), "sent", primary=True
        )
        self._lay_out()
        self._fill()
        self._send.clicked.connect(self.sent)

    @property
    def desire(self) -> Desire:
        """What was asked for: a new proposal, or the one that is sent again."""
        return self._desire

    @property
    def wish(self) -> Wish:
        """What the person has filled in."""
        return Wish(
            form=self._desire.form,
            name=self.name.text,
            purpose=self.purpose.text,
            area=self.area.chosen,
            languages=self.languages.chosen_of(self._before_languages),
            facilitators=self.people.chosen,
            product=self.product.text if self.product is not None else "",
            countries=self.countries.chosen_of(self._before_countries) if self.countries is not None else (),
            rules=self.rules.isChecked(),
        )

    def missing(self) -> str:
        """What is still to be said before it can be sent, in words; empty when nothing is."""
        for is_there, said in (
            (bool(self.name.text.strip()), self.tr("Give it a name.")),
            (bool(self.purpose.text.strip()), self.tr("Say what it is for.")),
            (self.area.chosen != _NONE, self.tr("Choose an area.")),
            (bool(self.wish.languages), self.tr("Choose a language at least.")),
            (len(self.people.chosen) >= FACILITATORS, self.tr("Name two facilitators.")),
            (self.rules.isChecked(), self.tr("Read the rules and tick that you say yes to them.")),
        ):
            if not is_there:
                return said
        return ""

    def show_notice(self, notice: Notice | None) -> None:
        """What is wrong, beside the button that was pressed."""
        self.messages.show_notice(notice)
        QTimer.singleShot(0, self._send, lambda: self.ensureWidgetVisible(self._send))

    def show_busy(self, busy: bool) -> None:
        self._send.setEnabled(not busy)

    def focus_first(self) -> None:
        self.name.setFocus()

    # --- inside ---

    def _purpose_words(self) -> str:
        return self.tr("Aim") if self._is_pod else self.tr("Purpose")

    def _product(self) -> TextField:
        return TextField(
            self.tr("Expected product"),
            self.tr("What will be there in the end that others can use? For example a guideline or a brief."),
            lines=2,
        )

    def _countries(self) -> KeyField:
        return self._keys(self.tr("Countries"), self.tr("Add a country…"), Facet.COUNTRY, "countries")

    def _keys(self, name: str, more: str, facet: Facet, vocabulary: str) -> KeyField:
        before = self._desire.before
        has = () if before is None else before.languages if facet is Facet.LANGUAGE else before.countries
        return KeyField(name, more, words.terms(facet, vocabulary), dict.fromkeys(has, 1), 1)

    @property
    def _before_languages(self) -> tuple[str, ...]:
        return self._desire.before.languages if self._desire.before else ()

    @property
    def _before_countries(self) -> tuple[str, ...]:
        return self._desire.before.countries if self._desire.before else ()

    def _fill(self) -> None:
        before = self._desire.before
        if before is None:
            self.people.choose([self._desire.me])
            return
        self.name.line.setText(before.name)
        self.purpose.show_text(before.purpose)
        if self.product is not None:
            self.product.show_text(before.product)
        self.area.choose(before.area)
        self.people.choose(before.facilitators)
        self.rules.setChecked(True)

    def _lay_out(self) -> None:
        why = self.tr(
            "It waits in your outbox and goes out with the next sync. Those who coordinate the community answer it."
        )
        self.add(PlainLabel(why, "muted").wrapped())
        what, about = Card(self.tr("What it is")), Card(self.tr("Who it is for"))
        what.add(self.name)
        what.add(self.purpose)
        if self.product is not None:
            what.add(self.product)
        what.add(under(self.tr("Area"), self.area))
        about.add(self.languages)
        if self.countries is not None:
            about.add(self.countries)
        leads, rules = Card(self.tr("Who leads it")), Card(self.tr("The rules"))
        leads.add(self.people)
        rules.add(_listed(rules_of(self._desire.form)))
        rules.add(self.rules)
        cancel = ActionButton(self.tr("Cancel"))
        cancel.clicked.connect(self.closed)
        for part in (what, about, leads, rules, self.messages, flowing([self._send, cancel])):
            self.add(part)


def _listed(rules: Sequence[str]) -> QWidget:
    """Each with a dot before it; longer ones go on below their first word."""
    made, worn = QWidget(), theme.look()
    grid = QGridLayout(made)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(worn.px(SIZES.gap_s))
    grid.setVerticalSpacing(worn.px(SIZES.gap_s))
    grid.setColumnStretch(1, 1)
    for at, rule in enumerate(rules):
        grid.addWidget(PlainLabel("•"), at, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(PlainLabel(rule).wrapped(), at, 1)
    return made


def _heading(form: Form) -> str:
    translate = QCoreApplication.translate
    if form is Form.POD:
        return translate("ProposalSheet", "Propose a pod")
    return translate("ProposalSheet", "Propose a community")


def rules_of(form: Form) -> tuple[str, ...]:
    """What everybody says yes to who begins one."""
    translate = QCoreApplication.translate
    in_common = (
        translate("ProposalSheet", "We are kind to each other, and argue about matters, not about people."),
        translate(
            "ProposalSheet",
            "Nothing is written here by which a patient could be known: no names, dates, pictures or numbers.",
        ),
        translate("ProposalSheet", "What we learn we give back to the community, also what has not worked."),
        translate(
            "ProposalSheet", "Facilitators welcome people, answer them, and say when they cannot go on."
        ),
    )
    if form is Form.STREAM:
        return (*in_common, translate("ProposalSheet", "Everybody in the community can read and write."))
    return (
        *in_common,
        translate("ProposalSheet", "What is said in a pod stays in it, unless those who said it agree."),
    )
