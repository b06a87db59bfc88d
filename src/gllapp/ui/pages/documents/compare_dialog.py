"""Two versions of a document compared: each paragraph that differs, who changed it, and which words."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from gllapp.pod_views import ChangeRow
from gllapp.ui.names import isolated
from gllapp.ui.pages.documents import words
from gllapp.ui.pages.documents.cards import SideCard
from gllapp.ui.pages.documents.dialogs import Asked
from gllapp.ui.widgets.labels import PlainLabel


class CompareDialog(Asked):
    def __init__(self, one: str, other: str, rows: Sequence[ChangeRow], now_ms: int, parent: QWidget) -> None:
        title = QCoreApplication.translate("CompareDialog", "From “{one}” to “{other}”")
        super().__init__(title.format(one=isolated(one), other=isolated(other)), "", parent)
        self.add_words(self.tr("Added words are underlined, removed words struck through."), "caption")
        if rows:
            self.add_column([self._card(row, now_ms) for row in rows])
        else:
            self.add(PlainLabel(self.tr("They say the same."), "muted"))

    def _card(self, row: ChangeRow, now_ms: int) -> SideCard:
        others = self.tr("also {names}").format(names=words.names(row.others)) if row.others else ""
        card = SideCard(words.who_and_when(words.name(row.who), row.when_ms, now_ms), others)
        card.add_pieces(self.tr("The paragraph, with what changed"), row.pieces)
        return card
