"""What has changed in a pod since the person looked last, a line for each thing, whoever did it."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from gllapp.news_views import NewsRow
from gllapp.ui import formats
from gllapp.ui.names import joined
from gllapp.ui.pages.library.link_button import LinkButton
from gllapp.ui.pages.pods.news_words import ICONS, Told, gathered, news_words
from gllapp.ui.pages.pods.words import PodCounts
from gllapp.ui.widgets.controls import ActionButton, IconButton
from gllapp.ui.widgets.facts import Card
from gllapp.ui.widgets.flow import flowing
from gllapp.ui.widgets.labels import PlainLabel

# What is seen without scrolling beside what the pod is for; the rest is a press away.
_FEW = 5


class NewsCard(Card):
    """``chosen`` carries a :class:`NewsRow`; ``seen_asked``: the person has seen it all; ``more_asked``: they want the whole."""

    chosen = Signal(object)
    seen_asked = Signal()
    more_asked = Signal()

    def __init__(
        self, rows: Sequence[NewsRow], now_ms: int, *, whole: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(QCoreApplication.translate("NewsCard", "Since you looked last"), parent)
        told = gathered(rows)
        if not told:
            nothing = self.tr("Nothing has changed. What others do comes with the next sync.")
            self.add(PlainLabel(nothing, "muted").wrapped())
            return
        shown = told if whole else told[:_FEW]
        self.add(self._lines(shown, now_ms))
        self.add(flowing(list(self._below(len(told) - len(shown)))))

    def _lines(self, shown: Sequence[Told], now_ms: int) -> QWidget:
        """When it was stands in a column of its own, so that no long title hides it."""
        lines = QWidget()
        grid = QGridLayout(lines)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(0)
        grid.setColumnStretch(0, 1)
        for at, told in enumerate(shown):
            when = formats.moment(told.rows[0].when_ms, now_ms)
            grid.addWidget(self._line(told, when), at, 0, Qt.AlignmentFlag.AlignLeading)
            grid.addWidget(PlainLabel(when, "caption"), at, 1)
        return lines

    def _line(self, told: Told, when: str) -> LinkButton:
        said = news_words(told)
        button = LinkButton(ICONS[told.rows[0].news], said)
        button.setAccessibleName(joined(said, when))
        button.clicked.connect(lambda: self.chosen.emit(told.rows[0]))
        return button

    def _below(self, hidden: int) -> Iterator[QWidget]:
        seen = ActionButton(self.tr("I have seen it"), "check")
        seen.clicked.connect(self.seen_asked)
        yield seen
        if hidden:
            more = IconButton("down", PodCounts().more(hidden))
            more.clicked.connect(self.more_asked)
            yield more
