"""How the library's parts share the breadth of the page: three side by side, two, or the one that matters now."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QStackedWidget, QWidget

from gllapp.ui import theme
from gllapp.ui.pages.library.detail_pane import DetailPane
from gllapp.ui.pages.library.facet_pane import FacetPane
from gllapp.ui.pages.library.kept_pane import KeptPane
from gllapp.ui.pages.library.list_pane import ListPane
from gllapp.ui.pages.library.places import Spot, View
from gllapp.ui.pages.library.reading_pane import ReadingPane
from gllapp.ui.widgets.controls import look_changed

# Breadths of the page (at 100 % text size) from which there is room for three panes, and for two.
_THREE, _TWO = 1030, 730
_FACETS, _LIST, _DETAIL = 220, 370, 480


class Panes(QStackedWidget):
    """A document that is read takes all the room, what is kept that of list and details."""

    def __init__(
        self,
        facets: FacetPane,
        listed: ListPane,
        detail: DetailPane,
        kept: KeptPane,
        reading: ReadingPane,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._facets, self._listed, self._detail = facets, listed, detail
        self._kept, self._reading = kept, reading
        self._spot = Spot()
        self._narrows = False
        self._beside, self._sheets = QSplitter(), QStackedWidget()
        self._browsing = QSplitter(Qt.Orientation.Horizontal)
        self._lay_out()
        # Else the window would open with room for all of them, and could not become narrower.
        self._fit()

    @property
    def side_by_side(self) -> int:
        """For how many panes there is room."""
        breadth, worn = self.width(), theme.look()
        return 3 if breadth >= worn.px(_THREE) else 2 if breadth >= worn.px(_TWO) else 1

    def show_spot(self, spot: Spot) -> None:
        """Shows what belongs to where the person is."""
        self._spot = spot
        self._sheets.setCurrentWidget(self._kept if spot.view is View.KEPT else self._beside)
        self.setCurrentWidget(self._reading if spot.reads else self._browsing)
        self._fit()

    def show_filters(self, shown: bool) -> None:
        """Whether the facets take the list's place, where they have none of their own."""
        self._narrows = shown
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if look_changed(event):
            self._fit()

    def _fit(self) -> None:
        room, opened = self.side_by_side, self._spot.resource is not None
        narrows = self._narrows and room < 3 and self._spot.view is not View.KEPT
        self._facets.setVisible(room == 3 or narrows)
        self._facets.show_way_back(narrows)
        self._listed.show_facets_here(room < 3)
        self._listed.setVisible(not narrows and (room > 1 or not opened))
        self._detail.setVisible(room > 1 or (opened and not narrows))
        self._detail.show_way_back(room == 1)
        # Else the facets would have to share the breadth of one pane with nothing.
        self._sheets.setVisible(not narrows or room > 1)
        self._kept.show_way_back(room < 3)

    def _lay_out(self) -> None:
        worn = theme.look()
        self._listed.setMinimumWidth(worn.px(_LIST * 4 // 5))
        self._detail.setMinimumWidth(worn.px(_DETAIL * 3 // 5))
        self._facets.setMinimumWidth(worn.px(_FACETS * 4 // 5))
        # From the outside in: Qt dresses all that a widget holds anew whenever it is put somewhere else.
        self.addWidget(self._browsing)
        self.addWidget(self._reading)
        _share(self._browsing, {self._facets: _FACETS, self._sheets: _LIST + _DETAIL}, (1, 6))
        self._sheets.addWidget(self._beside)
        self._sheets.addWidget(self._kept)
        _share(self._beside, {self._listed: _LIST, self._detail: _DETAIL}, (3, 5))


def _share(split: QSplitter, breadths: dict[QWidget, int], stretches: tuple[int, int]) -> None:
    for at, (pane, stretch) in enumerate(zip(breadths, stretches, strict=True)):
        split.addWidget(pane)
        split.setStretchFactor(at, stretch)
    split.setSizes([theme.look().px(breadth) for breadth in breadths.values()])
    split.setChildrenCollapsible(False)
