"""What everybody in the community may know of a pod: its aim, what is to come of it, and the facts of its card."""

from collections.abc import Iterable, Iterator

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QApplication, QFrame, QGridLayout, QScrollArea, QVBoxLayout, QWidget

from gllapp.pod_views import PodRow
from gllapp.ui import formats, theme
from gllapp.ui.names import clean_name
from gllapp.ui.pages.pods import words
from gllapp.ui.pages.pods.fields import flowing
from gllapp.ui.pages.pods.words import PodCounts
from gllapp.ui.text import Rendered
from gllapp.ui.tokens import SIZES
from gllapp.ui.widgets.facts import Card
from gllapp.ui.widgets.labels import PlainLabel, line
from gllapp.ui.widgets.marks import Chip
from gllapp.ui.widgets.rich_text import RichText

_NAMES_WIDTH = 110


class Column(QScrollArea):
    """A part that is read from top to bottom; what it holds can be made anew without losing the place."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._inside = QWidget()
        self._inside.setProperty("role", "column")
        self._column = QVBoxLayout(self._inside)
        worn = theme.look()
        edge = worn.px(SIZES.gap_l)
        self._column.setContentsMargins(edge, edge, edge, worn.px(SIZES.gap_xl))
        self._column.setSpacing(worn.px(SIZES.gap_m))
        self._column.addStretch()
        self.setWidget(self._inside)

    def add(self, widget: QWidget) -> None:
        self._column.insertWidget(self._column.count() - 1, widget)

    def show_parts(self, parts: Iterable[QWidget], spared: QWidget | None = None) -> None:
        """These instead of all before, of which only ``spared`` lives on; the person stays where they are."""
        at, focused = self.verticalScrollBar().value(), self._focused()
        self._clear(spared)
        for part in parts:
            self.add(part)
            part.show()
        self.verticalScrollBar().setValue(at)
        if focused:
            self._focus(*focused)

    def _clear(self, spared: QWidget | None) -> None:
        while self._column.count() > 1:
            item = self._column.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None and widget is not spared:
                widget.hide()
                widget.deleteLater()

    def _parts(self) -> Iterator[QWidget]:
        for at in range(self._column.count()):
            item = self._column.itemAt(at)
            widget = item.widget() if item is not None else None
            if widget is not None:
                yield widget

    def _focused(self) -> tuple[type[QWidget], str] | None:
        """What has the focus in here, by its kind and name."""
        widget = QApplication.focusWidget()
        inside = widget is not None and self._inside.isAncestorOf(widget)
        return (type(widget), widget.accessibleName()) if widget is not None and inside else None

    def _focus(self, kind: type[QWidget], name: str) -> None:
        """The focus goes to what has taken the place of what had it; where nothing has, it stays in this part."""
        found = (each for part in self._parts() for each in (part, *part.findChildren(QWidget)))
        again = next((each for each in found if type(each) is kind and each.accessibleName() == name), None)
        (again or self).setFocus()


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
