"""What everybody in the community may know of a pod: its aim, what is to come of it, and the facts of its card."""

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from gllapp.pod_views import PodRow
from gllapp.ui import formats, theme
from gllapp.ui.names import clean_name
from gllapp.ui.pages.pods import words
from gllapp.ui.pages.pods.words import PodCounts
from gllapp.ui.text import Rendered
from gllapp.ui.tokens import SIZES
from gllapp.ui.widgets.facts import Card
from gllapp.ui.widgets.flow import flowing
from gllapp.ui.widgets.labels import PlainLabel, line
from gllapp.ui.widgets.marks import Chip
from gllapp.ui.widgets.rich_text import RichText

_NAMES_WIDTH = 110


def head(row: PodRow) -> Iterator[QWidget]:
    """The name and what the pod is to the person."""
    yield chips(row)
    yield PlainLabel(clean_name(row.pod.name), "title").wrapped()


def chips(row: PodRow) -> QWidget:
    signs = [words.standing_sign(row.standing), *words.delivery_sign(row.delivery)]
    if row.pod.archived:
        signs.append(words.archived_sign())
    return flowing([Chip(sign.icon, sign.words, sign.tone) for sign in signs])


def said(row: PodRow) -> Card:
    """Aim and product in the words of those who lead it, and the facts."""
    translate = QCoreApplication.translate
    card = Card(translate("PodFacts", "What this pod is for"))
    for name, text in (
        (translate("PodFacts", "Aim"), row.pod.aim),
        (translate("PodFacts", "What is to come of it"), row.pod.product),
    ):
        if text.strip():
            card.add(_named(name, text))
    card.add(line())
    card.add(_grid(row))
    return card


def _named(name: str, text: str) -> QWidget:
    """A text with its name close above."""
    made = QWidget()
    column = QVBoxLayout(made)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(theme.look().px(SIZES.gap_xs))
    column.addWidget(PlainLabel(name, "strong"))
    column.addWidget(_text(name, text))
    return made


def _text(name: str, text: str) -> RichText:
    made = RichText(name)
    made.show_rendered(Rendered(text.strip(), is_html=False))
    return made


def _grid(row: PodRow) -> QWidget:
    made, worn = QWidget(), theme.look()
    grid = QGridLayout(made)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(worn.px(SIZES.gap_m))
    grid.setVerticalSpacing(worn.px(SIZES.gap_s))
    grid.setColumnMinimumWidth(0, worn.px(_NAMES_WIDTH))
    grid.setColumnStretch(1, 1)
    for at, (name, value) in enumerate(_facts(row)):
        grid.addWidget(PlainLabel(name, "muted").wrapped(), at, 0, Qt.AlignmentFlag.AlignTop)
        label = PlainLabel(value).wrapped()
        label.setAccessibleName(f"{name}: {value}")
        grid.addWidget(label, at, 1)
    return made


def _facts(row: PodRow) -> Iterator[tuple[str, str]]:
    translate = QCoreApplication.translate
    pod = row.pod
    on_this_pc = formats.size(row.bytes) if words.is_in(row) and row.bytes else ""
    for name, value in (
        (translate("PodFacts", "Area"), words.area_words(pod.area)),
        (translate("PodFacts", "Languages"), words.language_words(pod.languages)),
        (translate("PodFacts", "Countries"), words.country_words(pod.countries)),
        (translate("PodFacts", "Facilitators"), words.names(row.facilitators)),
        (translate("PodFacts", "Members"), PodCounts().members(len(row.members))),
        (translate("PodFacts", "On this PC"), on_this_pc),
    ):
        if value:
            yield name, value
