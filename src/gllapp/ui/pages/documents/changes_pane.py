"""What changed since the person looked last: who, when, and which words."""

from functools import partial

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from gllapp.pod_views import ChangeRow
from gllapp.ui.pages.documents import words
from gllapp.ui.pages.documents.cards import Cards, SideCard
from gllapp.ui.pages.documents.reading import Aside


class ChangesPane(Cards):
    """``place_asked`` carries a card's place among the changes."""

    place_asked = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(QCoreApplication.translate("ChangesPane", "What changed"), parent)

    def show_aside(self, shown: Aside) -> None:
        rows = shown.changes or ()
        nothing = self.tr("Nothing has changed since you looked last.")
        if shown.changes is None:
            nothing = self.tr("Looking…")
        self.show_cards([partial(self._card, row, at, shown.now_ms) for at, row in enumerate(rows)], nothing)

    def _card(self, row: ChangeRow, at: int, now_ms: int) -> SideCard:
        others = self.tr("also {names}").format(names=words.names(row.others)) if row.others else ""
        card = SideCard(words.who_and_when(words.name(row.who), row.when_ms, now_ms), others)
        card.add_pieces(self.tr("The paragraph, with what changed"), row.pieces)
        card.add_act("next", self.tr("Show in the text"), lambda: self.place_asked.emit(at))
        return card
