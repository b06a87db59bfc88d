"""A side pane that is a column of cards, one for each thing that is told."""

import re
from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from gllapp.ui import theme
from gllapp.ui.changes import marked
from gllapp.ui.pages.documents.words import DocumentCounts
from gllapp.ui.pages.library.link_button import LinkButton
from gllapp.ui.text import Rendered
from gllapp.ui.tokens import SIZES
from gllapp.ui.widgets.controls import IconButton
from gllapp.ui.widgets.flow import Flow
from gllapp.ui.widgets.labels import PlainLabel
from gllapp.ui.widgets.rich_text import RichText
from gllcore.differences import Piece

# What is far below is made when it is asked for: a card takes a hundredth of a second.
_AT_ONCE = 10
# Of what is longer than so many characters the beginning and the end are shown.
_LONGEST, _BEGINNING, _END = 700, 450, 120
# Where a citation or a picture leads says nothing to a reader.
_ADDRESS = re.compile(r"\]\(gll:(?:resource|file)/[0-9a-f]{32}\)")


class Cards(QScrollArea):
    """Shows cards from the top; where the same are shown anew, the person stays where they are."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._most = _AT_ONCE
        self._makers: Sequence[Callable[[], QWidget]] = ()
        self._column = QVBoxLayout()
        self.setAccessibleName(title)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def show_nothing_yet(self) -> None:
        """What is to be shown is being read."""
        self.show_cards([], QCoreApplication.translate("SidePanel", "Looking…"))

    def show_cards(
        self, makers: Sequence[Callable[[], QWidget]], nothing: str, head: QWidget | None = None
    ) -> None:
        """The cards that these make, below ``head``; ``nothing`` says why there are none."""
        at = self.verticalScrollBar().value()
        old = self.takeWidget()
        if old is not None:
            old.deleteLater()
        look = theme.look()
        inside = QWidget()
        inside.setProperty("role", "column")
        self._makers = makers
        self._column = QVBoxLayout(inside)
        edge = look.px(SIZES.gap_m)
        self._column.setContentsMargins(edge, edge, edge, edge)
        self._column.setSpacing(look.px(SIZES.gap_s))
        if head is not None:
            self._column.addWidget(head)
        if not makers:
            self._most = _AT_ONCE
            self._column.addWidget(PlainLabel(nothing, "muted").wrapped())
        self._column.addStretch(1)
        self._add(makers[: self._most])
        self.setWidget(inside)
        self.verticalScrollBar().setValue(at)

    def _add(self, makers: Sequence[Callable[[], QWidget]]) -> None:
        for make in makers:
            self._column.insertWidget(self._column.count() - 1, make())
        left = len(self._makers) - self._most
        if left > 0:
            more = IconButton("down", DocumentCounts().more(left))
            more.clicked.connect(lambda: self._show_more(more))
            self._column.insertWidget(self._column.count() - 1, more)

    def _show_more(self, button: IconButton) -> None:
        self._column.removeWidget(button)
        button.hide()
        button.deleteLater()
        before, self._most = self._most, self._most + _AT_ONCE
        self._add(self._makers[before : self._most])


class SideCard(QFrame):
    """A heading, a caption, texts, and what can be done."""

    def __init__(self, heading: str, caption: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        look = theme.look()
        self.setProperty("role", "card")
        self.setAccessibleName(", ".join(part for part in (heading, caption) if part))
        self._column = QVBoxLayout(self)
        edge = look.px(SIZES.gap_m)
        self._column.setContentsMargins(edge, look.px(SIZES.gap_s), edge, look.px(SIZES.gap_s))
        self._column.setSpacing(look.px(SIZES.gap_xs))
        self._column.addWidget(PlainLabel(heading, "strong").wrapped())
        if caption:
            self._column.addWidget(PlainLabel(caption, "caption").wrapped())
        self._flow: Flow | None = None

    def add(self, widget: QWidget) -> None:
        self._flow = None
        self._column.addWidget(widget)

    def add_words(self, words: str, role: str = "") -> None:
        self.add(PlainLabel(words, role).wrapped())

    def add_caption(self, words: str) -> None:
        """Heads what follows, a little apart from what was before."""
        self._column.addSpacing(theme.look().px(SIZES.gap_xs))
        self.add_words(words, "caption")

    def add_pieces(self, name: str, pieces: Sequence[Piece]) -> None:
        """A text with what was added and removed marked."""
        text = RichText(name)
        shown = [Piece(mark, _shortened(_ADDRESS.sub("]", said))) for mark, said in pieces]
        text.show_rendered(Rendered(marked(shown)))
        self.add(text)

    def add_act(self, icon: str, words: str, act: Callable[[], None], *, enabled: bool = True) -> LinkButton:
        """Acts that are added one after the other stand side by side."""
        button = LinkButton(icon, words)
        button.setEnabled(enabled)
        button.clicked.connect(lambda: act())
        if self._flow is None:
            holder = QWidget()
            self._flow = Flow(theme.look().px(SIZES.gap_xs), holder)
            self._column.addWidget(holder)
        self._flow.addWidget(button)
        return button


def _shortened(words: str) -> str:
    if len(words) <= _LONGEST:
        return words
    return f"{words[:_BEGINNING]} […] {words[-_END:]}"
