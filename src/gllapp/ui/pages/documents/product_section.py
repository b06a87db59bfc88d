"""What became of a product, below what the library knows of it: adaptations, countries, a timeline, and notes of one's own."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from gllapp.pod_views import AdaptationRow, AdoptionRow, CountryRow, Moment
from gllapp.ui import formats, theme
from gllapp.ui.media_words import media_words
from gllapp.ui.names import clean_title, isolated
from gllapp.ui.pages.documents import product_words, words
from gllapp.ui.pages.documents.cards import SideCard
from gllapp.ui.tokens import SIZES
from gllapp.ui.widgets.controls import ActionButton
from gllapp.ui.widgets.flow import Flow
from gllapp.ui.widgets.labels import PlainLabel, line
from gllapp.usecases.desk import Desk
from gllapp.usecases.documents.products import countries_of, list_adaptations, list_adoptions, timeline
from gllapp.usecases.status import status
from gllcore.ids import RecordId

_DEEPEST = 4


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
        yield PlainLabel(self.tr("What became of it"), "strong")
        if not became.adaptations and not became.adoptions:
            why = self.tr("Nobody has told yet. Have you adapted it to where you work, or do you use it?")
            yield PlainLabel(why, "muted").wrapped()
        yield self._acts()
        for row in became.adaptations:
            yield self._adaptation(row, became)
        for each in became.adoptions:
            yield self._adoption(each, became)
        if became.countries:
            yield PlainLabel(self.tr("By country"), "caption")
            yield self._table(
                self.tr("By country"),
                [
                    (product_words.country_words(row.country), product_words.country_line(row))
                    for row in became.countries
                ],
            )
        if len(became.moments) > 1:
            yield PlainLabel(self.tr("Over time"), "caption")
            yield self._table(
                self.tr("Over time"),
                [
                    (formats.moment(each.when_ms, became.now_ms), product_words.moment_words(each))
                    for each in became.moments
                ],
            )

    def _acts(self) -> QWidget:
        made = QWidget()
        row = Flow(theme.look().px(SIZES.gap_s), made)
        adapt = ActionButton(self.tr("I have adapted it…"), "edit")
        adapt.clicked.connect(lambda: self.adapt_asked.emit(None, None))
        adopt = ActionButton(self.tr("We use it…"), "good")
        adopt.clicked.connect(lambda: self.adopt_asked.emit(None, None))
        row.addWidget(adapt)
        row.addWidget(adopt)
        return made

    def _adaptation(self, row: AdaptationRow, became: Became) -> QWidget:
        note = row.adaptation
        where = (
            product_words.country_words(note.country),
            product_words.levels().get(note.level, "") if note.level else "",
        )
        who = words.who_and_when(words.name(row.author), note.written_ms, became.now_ms)
        caption = " · ".join(part for part in (*(each for each in where if each), who) if part)
        card = SideCard(self.tr("Adapted: {title}").format(title=isolated(clean_title(note.title))), caption)
        for name, said in (
            (self.tr("What was changed: {words}"), note.changed),
            (self.tr("Why: {words}"), note.reason),
            (self.tr("What came of it: {words}"), note.result),
        ):
            if said:
                card.add_words(name.format(words=isolated(said)))
        if note.files:
            self._files(card, row)
        go_on = self.tr("I have gone on from it…")
        card.add_act("edit", go_on, lambda: self.adapt_asked.emit(None, note.id))
        card.add_act("good", self.tr("We use this one…"), lambda: self.adopt_asked.emit(None, note.id))
        if row.author.id == became.me:
            card.add_act("edit", self.tr("Change…"), lambda: self.adapt_asked.emit(row, note.based_on))
            card.add_act("delete", self.tr("Withdraw"), partial(self.withdraw_asked.emit, note.id))
        return _indented(card, row.depth)

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
        where = isolated(clean_title(note.where)) if note.where else ""
        heading = " – ".join(part for part in (product_words.state_words(note.state), where) if part)
        country = product_words.country_words(note.country)
        since = self.tr("since {day}").format(day=isolated(note.since)) if note.since else ""
        who = words.who_and_when(words.name(row.author), note.written_ms, became.now_ms)
        card = SideCard(heading, " · ".join(part for part in (country, since, who) if part))
        used = next((each for each in became.adaptations if each.adaptation.id == note.adaptation), None)
        if used is not None:
            title = isolated(clean_title(used.adaptation.title))
            card.add_words(self.tr("As adapted: {title}").format(title=title), "muted")
        if note.note:
            card.add_words(note.note)
        if row.author.id == became.me:
            card.add_act("edit", self.tr("Change…"), lambda: self.adopt_asked.emit(row, note.adaptation))
            card.add_act("delete", self.tr("Withdraw"), partial(self.withdraw_asked.emit, note.id))
        return card

    def _table(self, name: str, rows: Sequence[tuple[str, str]]) -> QWidget:
        made = QWidget()
        made.setAccessibleName(name)
        grid = QGridLayout(made)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(theme.look().px(SIZES.gap_m))
        grid.setColumnStretch(1, 1)
        for at, (first, second) in enumerate(rows):
            grid.addWidget(PlainLabel(first, "muted"), at, 0, Qt.AlignmentFlag.AlignTop)
            label = PlainLabel(second).wrapped()
            label.setAccessibleName(f"{first}: {second}")
            grid.addWidget(label, at, 1)
        return made


def _indented(card: SideCard, depth: int) -> QWidget:
    """What was made of something stands below it, a little to the side."""
    if not depth:
        return card
    holder = QWidget()
    column = QVBoxLayout(holder)
    by = theme.look().px(SIZES.gap_l) * min(depth, _DEEPEST)
    forward = holder.layoutDirection() is Qt.LayoutDirection.LeftToRight
    column.setContentsMargins(by if forward else 0, 0, 0 if forward else by, 0)
    column.addWidget(card)
    return holder
