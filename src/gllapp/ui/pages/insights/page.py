"""The place Insights: how much is written, what it costs, what waits, how far documents are, and what is held of the library."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from gllapp.insight_views import Insights
from gllapp.ui.background import BackgroundRunner
from gllapp.ui.charts.card import ChartCard
from gllapp.ui.pages.insights import pictures
from gllapp.ui.pages.page import Page
from gllapp.ui.pages.sync.usage_pictures import usage_chart
from gllapp.ui.widgets.sheet import Sheet
from gllapp.usecases.desk import Desk
from gllapp.usecases.insights import look
from gllapp.usecases.usage import usage, week


class InsightsPage(Page):
    """Each picture stands in a card with its table and both as files."""

    name = "insights"
    icon = "insights"

    def __init__(self, desk: Desk, background: BackgroundRunner, parent: QWidget | None = None) -> None:
        super().__init__(background, parent)
        self._desk = desk
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        sheet = Sheet(self.tr("Insights"), self)
        column.addWidget(sheet)
        self._cards = self._made()
        for card in self._cards.values():
            card.failed.connect(self.failed)
            sheet.add(card)

    def place_words(self) -> str:
        return self.tr("Insights")

    def activated(self) -> None:
        self.ask(lambda: look(self._desk), self._show)
        # The line of the budget stands on Sync & data, where it is set.
        self.ask(
            lambda: usage_chart(usage(self._desk), week(self._desk, 0, 0.0)), self._cards["data"].show_picture
        )

    def refresh(self) -> None:
        self.activated()

    def panes(self) -> tuple[QWidget, ...]:
        return tuple(card.first for card in self._cards.values() if card.first.isVisible())

    def _made(self) -> dict[str, ChartCard]:
        activity = self.tr("Nothing has been written here yet. What others write comes with a sync.")
        data = self.tr("Nothing has been sent or received yet.")
        outbox = self.tr("Everything that you wrote has been received.")
        documents = self.tr(
            "No document yet in a pod of yours. A pod is found or proposed under Learning pods."
        )
        shelves = self.tr(
            "Nothing stands on a shelf yet. The library's catalogue comes with a sync or on a stick."
        )
        return {
            "activity": ChartCard(self.tr("Activity by week"), activity, "gll-activity"),
            "data": ChartCard(self.tr("Data used"), data, "gll-data-used"),
            "outbox": ChartCard(self.tr("How long your items wait"), outbox, "gll-outbox"),
            "documents": ChartCard(self.tr("Documents of your pods"), documents, "gll-documents"),
            "shelves": ChartCard(self.tr("Library by shelf"), shelves, "gll-library"),
        }

    def _show(self, found: Insights) -> None:
        self._cards["activity"].show_picture(pictures.activity(found))
        self._cards["outbox"].show_picture(pictures.outbox(found))
        self._cards["documents"].show_picture(pictures.documents(found))
        self._cards["shelves"].show_picture(pictures.shelves(found))
