"""The form in which a librarian changes one resource, or what many have in common."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QTextEdit, QWidget

from gllapp.library_views import Facet, Related
from gllapp.ui import theme
from gllapp.ui.counted import Counted
from gllapp.ui.pages.curating.key_field import KeyField
from gllapp.ui.pages.curating.relation_field import RelationField
from gllapp.ui.pages.library import words
from gllapp.ui.resource_words import field_words
from gllapp.ui.tokens import SIZES
from gllapp.ui.widgets.controls import ActionButton, Chooser
from gllapp.ui.widgets.facts import Card
from gllapp.ui.widgets.field import Field, under
from gllapp.ui.widgets.flow import Flow
from gllapp.ui.widgets.labels import PlainLabel
from gllapp.ui.widgets.sheet import Sheet
from gllapp.usecases.curating import Edit
from gllcore.catalogue import shelf_key
from gllcore.errors import Refused
from gllcore.ids import RecordId
from gllcore.model.library import Resource, ResourceField
from gllfiles import vocabularies

_LINES = (
    ResourceField.TITLE, ResourceField.AUTHORS, ResourceField.ORGANISATION, ResourceField.YEAR, ResourceField.EDITION,
    ResourceField.DOI, ResourceField.LINK,
)  # fmt: skip
# What cannot be the same for many.
_OF_ONE = frozenset({ResourceField.TITLE, ResourceField.DOI, ResourceField.LINK})
_FROM = frozenset({ResourceField.EDITION, ResourceField.DOI, ResourceField.LINK})
_ABSTRACT_LINES = 6
_AS_IT_IS = "\0"
_BETWEEN = "; "


@dataclass(frozen=True, slots=True)
class Subjects:
    """What is to be changed, the names of all shelves by their keys, and the resources that these refer to."""

    resources: tuple[Resource, ...]
    shelves: Mapping[str, str]
    others: Mapping[RecordId, Related]


class EditSheet(Sheet):
    """``saved``: ``edit`` is to be written, which says only what the person has touched."""

    saved = Signal()
    closed = Signal()

    def __init__(self, subjects: Subjects, parent: QWidget | None = None) -> None:
        many = len(subjects.resources)
        title = words.title(subjects.resources[0].title)
        if many > 1:
            title = Counted().resources(many)
        super().__init__(title, parent)
        self._subjects = subjects
        self._is_one = many == 1
        self._mixed = self.tr("Different; left as it is")
        self.lines = {field: self._line(field) for field in _LINES}
        self.abstract = self._abstract()
        self.type = self._chooser(ResourceField.TYPE, Facet.TYPE, "types", lambda each: each.type)
        self.language = self._chooser(
            ResourceField.LANGUAGE, Facet.LANGUAGE, "languages", lambda each: each.language
        )
        self.licence = self._chooser(
            ResourceField.LICENCE, Facet.LICENCE, "licences", lambda each: each.licence
        )
        self.shelves = self._keys(
            ResourceField.SHELVES,
            self.tr("Put on a shelf…"),
            subjects.shelves,
            lambda each: map(shelf_key, each.shelves),
        )
        self.topics = self._keys(
            ResourceField.TOPICS,
            self.tr("Add a topic…"),
            _terms(Facet.TOPIC, "topics"),
            lambda each: each.topics,
        )
        self.countries = self._keys(
            ResourceField.COUNTRIES,
            self.tr("Add a country…"),
            _terms(Facet.COUNTRY, "countries"),
            lambda each: each.countries,
        )
        self.relations = dict(self._relations()) if self._is_one else {}
        self._lay_out()

    @property
    def edit(self) -> Edit:
        """What the person has changed; raises Refused ``bad_year``."""
        said = {field: line.text if line.line.isModified() else None for field, line in self.lines.items()}
        authors, year = said[ResourceField.AUTHORS], said[ResourceField.YEAR]
        return Edit(
            title=said[ResourceField.TITLE],
            abstract=self.abstract.toPlainText() if self.abstract.document().isModified() else None,
            authors=None if authors is None else tuple(authors.split(";")),
            organisation=said[ResourceField.ORGANISATION],
            year=None if year is None else _year(year),
            type=_chosen(self.type),
            language=_chosen(self.language),
            licence=_chosen(self.licence),
            doi=said[ResourceField.DOI],
            link=said[ResourceField.LINK],
            edition=said[ResourceField.EDITION],
            translates=self._related(ResourceField.TRANSLATES),
            replaces=self._related(ResourceField.REPLACES),
            add_topics=self.topics.added,
            remove_topics=self.topics.removed,
            add_countries=self.countries.added,
            remove_countries=self.countries.removed,
            add_shelves=_shelves(self.shelves.added),
            remove_shelves=_shelves(self.shelves.removed),
        )

    def focus_first(self) -> None:
        self.lines[ResourceField.TITLE if self._is_one else ResourceField.AUTHORS].setFocus()

    # --- fields ---

    def _line(self, field: ResourceField) -> Field:
        common = self._common(lambda each: _text(each, field))
        hint = self.tr("Family, Given; Family, Given") if field is ResourceField.AUTHORS else ""
        made = Field(field_words(field), hint)
        made.line.setText(common or "")
        made.line.setModified(False)
        made.line.setCursorPosition(0)
        if common is None:
            made.line.setPlaceholderText(self._mixed)
        return made

    def _abstract(self) -> QTextEdit:
        common = self._common(lambda each: each.abstract)
        made = QTextEdit()
        made.setProperty("role", "editor")
        made.setAcceptRichText(False)
        made.setTabChangesFocus(True)
        made.setAccessibleName(field_words(ResourceField.ABSTRACT))
        made.setPlainText(common or "")
        made.document().setModified(False)
        made.setFixedHeight(made.fontMetrics().lineSpacing() * _ABSTRACT_LINES)
        if common is None:
            made.setPlaceholderText(self._mixed)
        return made

    def _chooser(
        self, field: ResourceField, facet: Facet, vocabulary: str, told: Callable[[Resource], str]
    ) -> Chooser:
        common = self._common(told)
        choices = {"": self.tr("Not said"), **_terms(facet, vocabulary)}
        made = Chooser(field_words(field), {_AS_IT_IS: self._mixed, **choices} if common is None else choices)
        made.choose(_AS_IT_IS if common is None else common)
        made.setProperty("before", made.chosen)
        return made

    def _relations(self) -> Iterator[tuple[ResourceField, RelationField]]:
        only, others = self._subjects.resources[0], self._subjects.others
        for field, now in (
            (ResourceField.TRANSLATES, only.translates),
            (ResourceField.REPLACES, only.replaces),
        ):
            yield field, RelationField(field_words(field), now, others.get(now) if now else None)

    def _related(self, field: ResourceField) -> RecordId | None:
        return self.relations[field].changed if field in self.relations else None

    def _keys(
        self,
        field: ResourceField,
        more: str,
        choices: Mapping[str, str],
        told: Callable[[Resource], Iterable[str]],
    ) -> KeyField:
        counts = Counter(key for each in self._subjects.resources for key in told(each))
        return KeyField(field_words(field), more, choices, counts, len(self._subjects.resources))

    def _common(self, told: Callable[[Resource], str]) -> str | None:
        """What all of them say, or None where they differ."""
        said = {told(each) for each in self._subjects.resources}
        return said.pop() if len(said) == 1 else None

    # --- how it is built ---

    def _lay_out(self) -> None:
        look = theme.look()
        if not self._is_one:
            why = self.tr("What you change here is changed in all of them; everything else stays as it is.")
            self.add(PlainLabel(why, "muted").wrapped())
        what, about, where = (
            Card(self.tr("What it is")),
            Card(self.tr("What it is about")),
            Card(self.tr("Where it is from")),
        )
        for field in _LINES:
            card = where if field in _FROM else what
            if self._is_one or field not in _OF_ONE:
                card.add(self.lines[field])
        what.add(_choices(((ResourceField.TYPE, self.type), (ResourceField.LANGUAGE, self.language))))
        if self._is_one:
            about.add(under(field_words(ResourceField.ABSTRACT), self.abstract))
        for keys in (self.shelves, self.topics, self.countries):
            about.add(keys)
        where.add(_choices(((ResourceField.LICENCE, self.licence),)))
        cards = [what, about, where]
        if self.relations:
            cards.append(Card(self.tr("What it belongs to")))
        for relation in self.relations.values():
            cards[-1].add(relation)
        for card in cards:
            self.add(card)
        save, cancel = ActionButton(self.tr("Save"), "check", primary=True), ActionButton(self.tr("Cancel"))
        save.clicked.connect(self.saved)
        cancel.clicked.connect(self.closed)
        buttons = QWidget()
        flow = Flow(look.px(SIZES.gap_s), buttons)
        for button in (save, cancel):
            flow.addWidget(button)
        self.add(buttons)


def _choices(named: Iterable[tuple[ResourceField, Chooser]]) -> QWidget:
    holder = QWidget()
    flow = Flow(theme.look().px(SIZES.gap_l), holder)
    for field, chooser in named:
        flow.addWidget(under(field_words(field), chooser))
    return holder


def _text(each: Resource, field: ResourceField) -> str:
    return {
        ResourceField.TITLE: each.title,
        ResourceField.AUTHORS: _BETWEEN.join(each.authors),
        ResourceField.ORGANISATION: each.organisation,
        ResourceField.YEAR: str(each.year or ""),
        ResourceField.EDITION: each.edition,
        ResourceField.DOI: each.doi,
        ResourceField.LINK: each.link,
    }[field]


def _terms(facet: Facet, vocabulary: str) -> dict[str, str]:
    """The terms of a vocabulary in the person's language, by their words."""
    named = {key: words.key_words(facet, key) for key in vocabularies.vocabulary(vocabulary).terms}
    return dict(sorted(named.items(), key=lambda pair: pair[1].casefold()))


def _chosen(chooser: Chooser) -> str | None:
    return None if chooser.chosen == chooser.property("before") else chooser.chosen


def _year(text: str) -> int:
    """No year is 0."""
    if text.strip() and not text.strip().isdecimal():
        raise Refused("bad_year", year=text.strip()[:10])
    return int(text.strip() or 0)


def _shelves(keys: Iterable[str]) -> tuple[RecordId, ...]:
    return tuple(RecordId(bytes.fromhex(key)) for key in keys)
