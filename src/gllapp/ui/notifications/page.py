"""The window's own list of notices, behind the bell: what is new first; whoever has looked at them has seen them."""

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from gllapp.home_views import NoticeRow
from gllapp.ui.background import BackgroundRunner, Lane
from gllapp.ui.newest import Newest
from gllapp.ui.notifications.words import line
from gllapp.ui.pages.home.leading import follow
from gllapp.ui.pages.home.lines import Section, Target
from gllapp.ui.pages.home.section_card import SectionCard
from gllapp.ui.pages.page import Page
from gllapp.ui.pages.pods.column import Column
from gllapp.ui.preferences import Preferences
from gllapp.ui.widgets.facts import Card
from gllapp.ui.widgets.labels import PlainLabel
from gllapp.ui.widgets.ticks import TickBox
from gllapp.usecases.desk import Desk
from gllapp.usecases.home.notices import list_notices, see_notices


class NoticesPage(Page):
    """Nothing is deleted here: a notice goes when what it tells of is settled."""

    name = "notices"
    icon = "bell"

    def __init__(
        self,
        desk: Desk,
        preferences: Preferences,
        background: BackgroundRunner,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(background, parent)
        self._desk, self._preferences = desk, preferences
        self._shown: tuple[NoticeRow, ...] | None = None
        self._newest = Newest()
        self._column = Column(self.tr("Notices"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._column)

    def place_words(self) -> str:
        return self.tr("Notices")

    def activated(self) -> None:
        self.ask(lambda: list_notices(self._desk), self._newest.only(self._show))

    def refresh(self) -> None:
        self.activated()

    def deactivated(self) -> None:
        """What is new stays marked while one looks at it."""
        self._shown = None

    def panes(self) -> tuple[QWidget, ...]:
        return (self._column,)

    def _show(self, rows: tuple[NoticeRow, ...]) -> None:
        if self._shown is not None and [row.key for row in rows] == [row.key for row in self._shown]:
            return
        self._shown = rows
        self._column.show_parts((PlainLabel(self.tr("Notices"), "title"), self._list(rows), self._choice()))
        new = [row.key for row in rows if not row.is_seen]
        if new:
            self.ask(lambda: see_notices(self._desk, new), lambda _: self.acted.emit(), lane=Lane.WRITE)

    def _list(self, rows: Sequence[NoticeRow]) -> SectionCard:
        now_ms = self._desk.now_ms()
        card = SectionCard(
            Section(
                self.tr("About you"),
                tuple(line(row, now_ms) for row in rows),
                self.tr("Nothing needs you. Replies to you and answers to what you asked for appear here."),
            )
        )
        card.chosen.connect(self._go)
        return card

    def _go(self, target: Target) -> None:
        follow(self, target)

    def _choice(self) -> Card:
        card = Card(self.tr("Outside of this window"))
        box = TickBox(self.tr("Tell me through the system while I work in other windows"))
        box.setChecked(self._preferences.tells_outside)
        box.toggled.connect(self._preferences.tell_outside)
        card.add(box)
        hint = self.tr("It says how many notices are new, and never what stands in them.")
        card.add(PlainLabel(hint, "caption").wrapped())
        return card
