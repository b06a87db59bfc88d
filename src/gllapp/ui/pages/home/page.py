"""The start page: what came since last time and what is worth reading first, replies, what waits, and what to do next."""

from functools import partial

import msgspec
from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from gllapp.home_views import Home
from gllapp.ui import theme
from gllapp.ui.background import BackgroundRunner, Lane
from gllapp.ui.newest import Newest
from gllapp.ui.pages.home import telling
from gllapp.ui.pages.home.leading import follow
from gllapp.ui.pages.home.lines import Section, Target
from gllapp.ui.pages.home.section_card import SectionCard
from gllapp.ui.pages.page import Page
from gllapp.ui.pages.pods.column import Column
from gllapp.ui.tokens import SIZES
from gllapp.ui.widgets.controls import IconButton
from gllapp.ui.widgets.labels import PlainLabel
from gllapp.ui.widgets.notices import EmptyState
from gllapp.usecases.desk import Desk

# Where there is less room, in pixels at 100 %, what stands beside comes first.
_TWO_COLUMNS = 860
_SHARES = (3, 2)


class HomePage(Page):
    """Asks anew whenever it is shown: what was read elsewhere is not new any more."""

    name = "home"
    icon = "home"

    def __init__(self, desk: Desk, background: BackgroundRunner, parent: QWidget | None = None) -> None:
        super().__init__(background, parent)
        self._desk = desk
        self._shown: Home | None = None
        self._kept: Home | None = None
        self._newest = Newest()
        self._column = Column(self.tr("Home"))
        self._stack = QStackedLayout()
        self._stack.addWidget(self._column)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addLayout(self._stack)
        self._empty: EmptyState | None = None
        self._sides: QBoxLayout | None = None
        self.bind("Ctrl+P", self.tr("Print this page"), self._print)

    # --- what the frame calls ---

    def place_words(self) -> str:
        return self.tr("Home")

    def activated(self) -> None:
        self.ask(partial(_home, self._desk), self._newest.only(self._found))

    def refresh(self) -> None:
        self.activated()

    def panes(self) -> tuple[QWidget, ...]:
        return (self._column if self._empty is None else self._empty,)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    # --- what is shown ---

    def _found(self, found: Home) -> None:
        self.show_home(found)
        told = msgspec.structs.replace(found, now_ms=0)
        if told != self._kept:
            self._kept = told
            # What the window shows first the next time; a disk that takes nothing is told by what the person writes.
            self.ask(
                partial(_keep, self._desk, found),
                lambda _: None,
                lane=Lane.WRITE,
                on_error=lambda error: None,
            )

    def show_home(self, found: Home) -> None:
        """Shows it, unless it is what is shown."""
        if found == self._shown:
            return
        self._shown = found
        if self._empty is not None:
            self._stack.removeWidget(self._empty)
            self._empty.deleteLater()
            self._empty = None
        said = telling.sections(found)
        if not any(each.lines or each.said for each in said if not each.aside) and not found.counts.posts:
            from gllapp.ui.pages.home.emptiness import nothing_here  # seldom needed

            self._empty = nothing_here(found)
            self._empty.offered.connect(self._take_offer)
            self._stack.addWidget(self._empty)
            self._stack.setCurrentWidget(self._empty)
            return
        self._column.show_parts((self._head(found), self._body(said)))
        self._stack.setCurrentWidget(self._column)

    def _head(self, found: Home) -> QWidget:
        head = QWidget()
        words = QVBoxLayout()
        words.addWidget(PlainLabel(telling.title(found), "title").wrapped())
        words.addWidget(PlainLabel(telling.sync_words(found), "muted").wrapped())
        if found.morning is not None:
            words.addWidget(PlainLabel(telling.morning_words(found.morning), "strong").wrapped())
        printed = IconButton("print", self.tr("Print…"))
        printed.setAccessibleName(self.tr("Print this page"))
        printed.clicked.connect(self._print)
        row = QHBoxLayout(head)
        row.setContentsMargins(0, 0, 0, 0)
        row.addLayout(words, 1)
        row.addWidget(printed, 0, Qt.AlignmentFlag.AlignTop)
        return head

    def _body(self, said: tuple[Section, ...]) -> QWidget:
        body = QWidget()
        self._sides = QBoxLayout(QBoxLayout.Direction.LeftToRight, body)
        self._sides.setContentsMargins(0, 0, 0, 0)
        self._sides.setSpacing(theme.look().px(SIZES.gap_l))
        for parts in telling.split(said):
            if parts:
                self._fill(self._sides, parts)
        self._arrange()
        return body

    def _fill(self, sides: QBoxLayout, parts: list[Section]) -> None:
        """One beside the other, from the outside in: Qt dresses anew what a widget holds whenever it is put somewhere else."""
        holder = QWidget()
        sides.addWidget(holder)
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.look().px(SIZES.gap_l))
        for part in parts:
            card = SectionCard(part)
            card.chosen.connect(self._go)
            column.addWidget(card)
        column.addStretch()

    def _arrange(self) -> None:
        if self._sides is None:
            return
        wide = self.width() / theme.look().scale >= _TWO_COLUMNS
        way = QBoxLayout.Direction
        self._sides.setDirection(way.LeftToRight if wide else way.BottomToTop)
        # One below the other each is as high as its cards.
        for at, share in enumerate(_SHARES):
            self._sides.setStretch(at, share if wide else 0)

    # --- where it leads ---

    def _go(self, target: Target) -> None:
        follow(self, target)

    def _take_offer(self, key: str) -> None:
        if key == "write":
            self.compose.emit(0)
        else:
            self.go_to.emit(key)

    def _print(self) -> None:
        if self._shown is not None:
            from gllapp.ui.pages.home.digest import digest  # the window opens without them
            from gllapp.ui.printing import print_html

            print_html(digest(self._shown), self, on_one_page=True)


def _home(desk: Desk) -> Home:
    from gllapp.usecases.home.looking import home  # a database takes a while to load

    return home(desk)


def _keep(desk: Desk, found: Home) -> None:
    from gllapp.usecases.home.keeping_look import keep_look  # as above

    keep_look(desk, found)
