"""Who is working on which section: advice, and never a lock."""

from functools import partial

from PySide6.QtCore import QCoreApplication, QDate, QLocale, Signal
from PySide6.QtWidgets import QWidget

from gllapp.pod_views import ClaimRow
from gllapp.ui.names import clean_title, isolated
from gllapp.ui.pages.documents import words
from gllapp.ui.pages.documents.cards import Cards, SideCard
from gllapp.ui.pages.documents.reading import Aside


class SectionsPane(Cards):
    """``claim_asked``: for the section of the caret. ``released`` carries a claim's id."""

    claim_asked = Signal()
    released = Signal(bytes)
    place_asked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(QCoreApplication.translate("SectionsPane", "Sections"), parent)
        self._here = ""

    def show_aside(self, shown: Aside, *, is_writable: bool, facilitates: bool) -> None:
        head = SideCard(self.tr("Advice, not a lock"))
        head.add_words(
            self.tr(
                "Say which section you are working on, so that others can choose another. Everybody can write everywhere all the same."
            ),
            "muted",
        )
        head.add_act("pin", self.tr("I work on this section…"), self.claim_asked.emit, enabled=is_writable)
        makers = [
            partial(self._card, row, may_release=is_writable and (row.mine or facilitates))
            for row in shown.claims
        ]
        self.show_cards(makers, self.tr("Nobody has said so of any section."), head)

    def _card(self, row: ClaimRow, *, may_release: bool) -> SideCard:
        card = SideCard(clean_title(row.heading), claim_words(row))
        if row.start is not None:
            card.add_act("next", self.tr("Show in the text"), partial(self.place_asked.emit, row.claim.hex()))
        if may_release:
            card.add_act("check", self.tr("Not any more"), partial(self.released.emit, row.claim))
        return card


def claim_words(row: ClaimRow) -> str:
    """Who works on it, and until when."""
    translate = QCoreApplication.translate
    if row.mine:
        said = translate("SectionsPane", "You are working on it")
    else:
        who = isolated(words.name(row.who))
        said = translate("SectionsPane", "{name} is working on it").format(name=who)
    day = QDate.fromString(row.until, "yyyy-MM-dd")
    if day.isValid():
        until = QLocale().toString(day, "d MMM yyyy")
        said = translate("SectionsPane", "{words}, until {day}").format(words=said, day=isolated(until))
    return said
