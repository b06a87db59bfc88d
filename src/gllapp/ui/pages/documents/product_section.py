"""What became of a product, below what the library knows of it: adaptations, countries, a timeline, and notes of one's own."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QVBoxLayout, QWidget

from gllapp.pod_views import AdaptationRow, AdoptionRow, CountryRow, Moment
from gllapp.ui import formats, theme
from gllapp.ui.media_words import media_words
from gllapp.ui.names import clean_title, isolated
from gllapp.ui.pages.documents import product_words
from gllapp.ui.pages.documents.cards import SideCard
from gllapp.ui.pages.documents.product_cards import adaptation_card, add_own_acts, adoption_card, indented
from gllapp.ui.tokens import SIZES
from gllapp.ui.widgets.controls import ActionButton
from gllapp.ui.widgets.flow import flowing
from gllapp.ui.widgets.labels import PlainLabel, line
from gllapp.usecases.desk import Desk
from gllapp.usecases.documents.products import countries_of, list_adaptations, list_adoptions, timeline
from gllapp.usecases.status import status
from gllcore.ids import RecordId


@dataclass(frozen=True, slots=True)
class Became:
    """All notes on one resource."""

    resource: RecordId
    me: RecordId
    adaptations: tuple[AdaptationRow, ...]
    adoptions: tuple[AdoptionRow, ...]
    countries: tuple[CountryRow, ...]
    moments: tuple[Moment, ...]
    now_ms: int

    def adaptation(self, note: RecordId | None) -> AdaptationRow | None:
        """The adaptation with this id, if there is one."""
        return next((each for each in self.adaptations if each.adaptation.id == note), None)


def read_became(desk: Desk, resource: RecordId) -> Became:
    """Raises Refused ``unknown_resource``."""
    return Became(
        resource,
        status(desk).identity.member,
        list_adaptations(desk, resource),
        list_adoptions(desk, resource),
        countries_of(desk, resource),
        timeline(desk, resource),
        desk.now_ms(),
    )


class ProductSection(QWidget):
    """Signals carry the note's row, or None for a new one, and the adaptation that a new one goes on from or speaks of.

    ``read_asked`` carries a note's :class:`ResourceFile`, ``keep_asked`` a note's id with whether its files are to be here.
    """

    adapt_asked = Signal(object, object)
    adopt_asked = Signal(object, object)
    withdraw_asked = Signal(bytes)
    read_asked = Signal(object)
    keep_asked = Signal(bytes, bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("What became of it"))
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.look().px(SIZES.gap_s))

    def show_became(self, became: Became | None) -> None:
        """None shows nothing."""
        while (item := self._column.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        if became is not None:
            for part in self._parts(became):
                self._column.addWidget(part)

    def _parts(self, became: Became) -> Iterator[QWidget]:
        yield line()
        yield PlainLabel(self.tr("What became of it"), "heading")
        if not became.adaptations and not became.adoptions:
            why = self.tr("Nobody has told yet. Have you adapted it to where you work, or do you use it?")
            yield PlainLabel(why, "muted").wrapped()
        yield self._acts()
        if became.countries:
            yield from self._table(
                self.tr("By country"),
                [
                    (product_words.country_words(row.country), product_words.country_line(row))
                    for row in became.countries
                ],
            )
        yield from self._adaptations(became)
        if became.adoptions:
            yield _subheading(self.tr("Where it is used"))
        for each in became.adoptions:
            yield self._adoption(each, became)
        if len(became.moments) > 1:
            yield from self._table(
                self.tr("Over time"),
                [
                    (product_words.day_words(each.when_ms, became.now_ms), product_words.moment_words(each))
                    for each in became.moments
                ],
            )

    def _acts(self) -> QWidget:
        adapt = ActionButton(self.tr("I have adapted it…"), "edit")
        adapt.clicked.connect(lambda: self.adapt_asked.emit(None, None))
        adopt = ActionButton(self.tr("We use it…"), "good")
        adopt.clicked.connect(lambda: self.adopt_asked.emit(None, None))
        return flowing([adapt, adopt])

    def _adaptations(self, became: Became) -> Iterator[QWidget]:
        if became.adaptations:
            yield _subheading(self.tr("Adaptations"))
        for row in became.adaptations:
            yield self._adaptation(row, became)

    def _adaptation(self, row: AdaptationRow, became: Became) -> QWidget:
        note = row.adaptation
        card = adaptation_card(row, became.adaptation(note.based_on), became.now_ms)
        if note.files:
            self._files(card, row)
        title = isolated(clean_title(note.title))
        go_on = card.add_act(
            "edit", self.tr("I have gone on from it…"), lambda: self.adapt_asked.emit(None, note.id)
        )
        go_on.setAccessibleName(self.tr("I have gone on from {title}").format(title=title))
        use = card.add_act("good", self.tr("We use this one…"), lambda: self.adopt_asked.emit(None, note.id))
        use.setAccessibleName(self.tr("We use {title}").format(title=title))
        if row.author.id == became.me:
            change = partial(self.adapt_asked.emit, row, note.based_on)
            add_own_acts(card, note.title, change, partial(self.withdraw_asked.emit, note.id))
        return indented(card, row.depth)

    def _files(self, card: SideCard, row: AdaptationRow) -> None:
        """What is here can be read; what is not, comes where the person keeps it."""
        note = row.adaptation
        for file in note.files:
            name = clean_title(file.name) or clean_title(note.title)
            card.add_words(" · ".join((isolated(name), media_words(file.media), formats.size(file.size))))
            if file.id in row.here:
                button = card.add_act("preview", self.tr("Open"), partial(self.read_asked.emit, file))
                button.setAccessibleName(self.tr("Open {title}").format(title=isolated(name)))
        left = sum(file.size for file in note.files if file.id not in row.here)
        if left and row.kept:
            card.add_words(self.tr("Its files come with the next sync that brings files."), "caption")
        if row.kept:
            card.add_act("close", self.tr("Let its files go"), partial(self.keep_asked.emit, note.id, False))
        elif left:
            keep = self.tr("Keep its files on this PC ({size})").format(size=formats.size(left))
            card.add_act("pin", keep, partial(self.keep_asked.emit, note.id, True))

    def _adoption(self, row: AdoptionRow, became: Became) -> QWidget:
        note = row.adoption
        card = adoption_card(row, became.adaptation(note.adaptation), became.now_ms)
        if row.author.id == became.me:
            title = note.where or product_words.country_words(note.country)
            change = partial(self.adopt_asked.emit, row, note.adaptation)
            add_own_acts(card, title, change, partial(self.withdraw_asked.emit, note.id))
        return card

    def _table(self, name: str, rows: Sequence[tuple[str, str]]) -> Iterator[QWidget]:
        """Two columns under a name, as one card."""
        yield _subheading(name)
        made, worn = QFrame(), theme.look()
        made.setProperty("role", "card")
        made.setAccessibleName(name)
        grid = QGridLayout(made)
        edge = worn.px(SIZES.gap_m)
        grid.setContentsMargins(edge, edge, edge, edge)
        grid.setHorizontalSpacing(worn.px(SIZES.gap_l))
        grid.setVerticalSpacing(worn.px(SIZES.gap_s))
        grid.setColumnStretch(1, 1)
        for at, (first, second) in enumerate(rows):
            grid.addWidget(PlainLabel(first, "muted"), at, 0, Qt.AlignmentFlag.AlignTop)
            label = PlainLabel(second).wrapped()
            label.setAccessibleName(f"{first}: {second}")
            grid.addWidget(label, at, 1)
        yield made


def _subheading(words: str) -> PlainLabel:
    label = PlainLabel(words, "strong")
    label.setContentsMargins(0, theme.look().px(SIZES.gap_s), 0, 0)
    return label
