"""Cards of a product's page: an adaptation with what came of it, and a use with how far it is."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from gllapp.pod_views import AdaptationRow, AdoptionRow
from gllapp.ui import theme
from gllapp.ui.names import clean_title, isolated, joined
from gllapp.ui.pages.documents import product_words, words
from gllapp.ui.pages.documents.cards import SideCard
from gllapp.ui.pages.pods.lines import Sign
from gllapp.ui.pages.pods.words import delivery_sign
from gllapp.ui.tokens import SIZES
from gllapp.ui.widgets.flow import flowing
from gllapp.ui.widgets.labels import PlainLabel
from gllapp.ui.widgets.marks import Chip

_DEEPEST = 4


def adaptation_card(row: AdaptationRow, above: AdaptationRow | None, now_ms: int) -> SideCard:
    """``above`` is the adaptation from which it goes on."""
    translate = QCoreApplication.translate
    note = row.adaptation
    who = words.who_and_when(words.name(row.author), note.written_ms, now_ms)
    card = SideCard(isolated(clean_title(note.title)), joined(product_words.country_words(note.country), who))
    level = (
        Sign("people", product_words.levels()[note.level]) if note.level in product_words.levels() else None
    )
    _add_signs(card, (*((level,) if level and note.level else ()), *delivery_sign(row.delivery)))
    if above is not None:
        title = isolated(clean_title(above.adaptation.title))
        card.add_words(translate("ProductCards", "Goes on from {title}").format(title=title), "muted")
    for name, said in (
        (translate("ProductCards", "What was changed"), note.changed),
        (translate("ProductCards", "Why"), note.reason),
        (translate("ProductCards", "What came of it"), note.result),
    ):
        if said.strip():
            card.add(_told(name, said))
    return card


def adoption_card(row: AdoptionRow, used: AdaptationRow | None, now_ms: int) -> SideCard:
    """``used`` is the adaptation that is used, where it is not the product itself."""
    translate = QCoreApplication.translate
    note = row.adoption
    country = product_words.country_words(note.country)
    where = isolated(clean_title(note.where)) if note.where else country
    since = product_words.since_words(note.since)
    said = translate("ProductCards", "since {day}").format(day=isolated(since)) if since else ""
    who = words.who_and_when(words.name(row.author), note.written_ms, now_ms)
    heading = where or translate("ProductCards", "A place that is not named")
    card = SideCard(heading, joined(country if note.where else "", said, who))
    _add_signs(card, (product_words.state_sign(note.state), *delivery_sign(row.delivery)))
    if used is not None:
        title = isolated(clean_title(used.adaptation.title))
        card.add_words(translate("ProductCards", "As adapted: {title}").format(title=title), "muted")
    if note.note.strip():
        card.add_words(note.note.strip())
    return card


def add_own_acts(
    card: SideCard, title: str, change: Callable[[], None], withdraw: Callable[[], None]
) -> None:
    """What whoever told of it can do, under names that say of which."""
    translate = QCoreApplication.translate
    for icon, said, whole, act in (
        ("edit", translate("ProductCards", "Change…"), translate("ProductCards", "Change {title}"), change),
        ("delete", translate("ProductCards", "Withdraw…"), translate("ProductCards", "Withdraw {title}"), withdraw),
    ):  # fmt: skip
        card.add_act(icon, said, act).setAccessibleName(whole.format(title=isolated(clean_title(title))))


def indented(card: SideCard, depth: int) -> QWidget:
    """What was made of something stands below it, a little to the side."""
    if not depth:
        return card
    holder = QWidget()
    column = QVBoxLayout(holder)
    by = theme.look().px(SIZES.gap_xl) * min(depth, _DEEPEST)
    forward = holder.layoutDirection() is Qt.LayoutDirection.LeftToRight
    column.setContentsMargins(by if forward else 0, 0, 0 if forward else by, 0)
    column.addWidget(card)
    return holder


def _add_signs(card: SideCard, signs: tuple[Sign, ...]) -> None:
    if signs:
        card.add(flowing([Chip(sign.icon, sign.words, sign.tone) for sign in signs]))


def _told(name: str, said: str) -> QWidget:
    """A text with its name close above."""
    made = QWidget()
    column = QVBoxLayout(made)
    column.setContentsMargins(0, theme.look().px(SIZES.gap_xs), 0, 0)
    column.setSpacing(0)
    column.addWidget(PlainLabel(name, "caption"))
    column.addWidget(PlainLabel(said.strip()).wrapped())
    return made
