"""The place Help: the list of articles with a search in them, the one that is read, the keys, and what GLL is."""

from collections.abc import Hashable
from pathlib import Path

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QVBoxLayout, QWidget

from gllapp.ui import theme
from gllapp.ui.about_dialog import AboutDialog
from gllapp.ui.background import BackgroundRunner
from gllapp.ui.pages.help.articles import START
from gllapp.ui.pages.help.contents import Contents
from gllapp.ui.pages.help.reading import Reading, Shown
from gllapp.ui.pages.page import Page
from gllapp.ui.tokens import SIZES
from gllapp.ui.widgets.controls import ActionButton
from gllapp.ui.widgets.labels import PlainLabel, line
from gllapp.usecases.desk import Desk

# How wide the list of articles is, and how much of the page at most.
_LIST, _SHARE = 290, 0.36


class HelpPage(Page):
    """:meth:`show_topic` shows an article."""

    name = "help"
    icon = "help"

    def __init__(
        self, desk: Desk, folder: Path, background: BackgroundRunner, parent: QWidget | None = None
    ) -> None:
        super().__init__(background, parent)
        self._desk, self._folder = desk, folder
        self._topic, self._said = START, ""
        self._asked = ""
        self.contents = Contents()
        self.reading = Reading(background, self)
        self._keys_button = ActionButton(self.tr("Keys"), "key")
        self._about_button = ActionButton(self.tr("About GLL…"), "info")
        self._split = QSplitter()
        self._lay_out()
        self._keys_button.clicked.connect(lambda: self.go_to.emit("keys"))
        self._about_button.clicked.connect(self._tell_about)
        self.contents.chosen.connect(self._choose)
        self.reading.topic_asked.connect(self._choose)
        self.reading.shown.connect(self._show)
        self.reading.failed.connect(self.failed)

    def show_topic(self, topic: str) -> None:
        """Shows an article; ``moved`` is not told."""
        self._topic = topic
        self._read()

    # --- what the frame calls ---

    def place_words(self) -> str:
        return self.tr("Help")

    def title(self) -> str:
        return f"{self.place_words()} · {self._said}" if self._said else self.place_words()

    def activated(self) -> None:
        self._read()

    def state(self) -> Hashable:
        return self._topic

    def restore(self, state: Hashable) -> None:
        if isinstance(state, str):
            self.show_topic(state)

    def panes(self) -> tuple[QWidget, ...]:
        return (self.contents.list, self.reading.text, self._keys_button)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not event.spontaneous():
            wide = min(theme.look().px(_LIST), round(self.width() * _SHARE))
            self._split.setSizes([wide, self.width() - wide])

    # --- inside ---

    def _choose(self, topic: str) -> None:
        if topic != self._topic:
            self.show_topic(topic)
            self.moved.emit()

    def _read(self) -> None:
        if self._asked != self._topic:
            self._asked = self._topic
            self.reading.show_topic(self._topic)

    def _show(self, shown: Shown) -> None:
        if not self.contents.list.count():
            self.contents.show_articles(shown.among)
        self._said = shown.article.title
        self.contents.mark(shown.article.topic)
        self.title_changed.emit(self.title())

    def _tell_about(self) -> None:
        dialog = AboutDialog(self._desk, self._folder, self._background, self)
        dialog.exec()
        dialog.deleteLater()

    def _lay_out(self) -> None:
        look = theme.look()
        head = QHBoxLayout()
        gap = look.px(SIZES.gap_l)
        head.setContentsMargins(gap, gap, gap, look.px(SIZES.gap_m))
        head.setSpacing(look.px(SIZES.gap_s))
        head.addWidget(PlainLabel(self.tr("Help"), "title"), 1)
        head.addWidget(self._keys_button)
        head.addWidget(self._about_button)
        split = self._split
        split.setChildrenCollapsible(False)
        split.addWidget(self.contents)
        split.addWidget(self.reading.text)
        split.setStretchFactor(1, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(line())
        column.addWidget(split, 1)
