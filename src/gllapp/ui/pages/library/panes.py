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
    """A document that is read takes all the room, what is kept that of list and details.

    What :meth:`hold` is given is made where it stands: Qt dresses all that a widget holds anew whenever it is put
    somewhere else.
    """

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.outer = QSplitter(Qt.Orientation.Horizontal, self)
        """Where the facets are made."""
        self.sheets = QStackedWidget(self.outer)
        """Where what is kept is made."""
        self.inner = QSplitter(Qt.Orientation.Horizontal, self.sheets)
        """Where list and details are made."""
        self._browsing: tuple[FacetPane, ListPane, DetailPane] | None = None
        self._reading: ReadingPane | None = None
        self._kept: KeptPane | None = None
        self._spot = Spot()
        self._narrows = False

    def hold(self, facets: FacetPane, listed: ListPane, detail: DetailPane, reading: ReadingPane) -> None:
        """These are shown from now on."""
        self._browsing, self._reading = (facets, listed, detail), reading
        worn = theme.look()
        listed.setMinimumWidth(worn.px(_LIST * 4 // 5))
        detail.setMinimumWidth(worn.px(_DETAIL * 3 // 5))
        facets.setMinimumWidth(worn.px(_FACETS * 4 // 5))
        self.addWidget(self.outer)
        self.addWidget(reading)
        self.sheets.addWidget(self.inner)
        _share(self.outer, {facets: _FACETS, self.sheets: _LIST + _DETAIL}, (1, 6))
        _share(self.inner, {listed: _LIST, detail: _DETAIL}, (3, 5))
        # Else the window would open with room for all of them, and could not become narrower.
        self._fit()

    def hold_kept(self, kept: KeptPane) -> None:
        """Somebody looks at what is kept for the first time."""
        self._kept = kept
        self.sheets.addWidget(kept)

    @property
    def side_by_side(self) -> int:
        """For how many panes there is room."""
        breadth, worn = self.width(), theme.look()
        return 3 if breadth >= worn.px(_THREE) else 2 if breadth >= worn.px(_TWO) else 1

    def show_spot(self, spot: Spot) -> None:
        """Shows what belongs to where the person is."""
        self._spot = spot
        kept = self._kept if spot.view is View.KEPT else None
        reading = self._reading if spot.reads else None
        self.sheets.setCurrentWidget(kept or self.inner)
        self.setCurrentWidget(reading or self.outer)
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
        if self._browsing is None:
            return
        facets, listed, detail = self._browsing
        room, opened = self.side_by_side, self._spot.resource is not None
        narrows = self._narrows and room < 3 and self._spot.view is not View.KEPT
        facets.setVisible(room == 3 or narrows)
        facets.show_way_back(narrows)
        listed.show_facets_here(room < 3)
        listed.setVisible(not narrows and (room > 1 or not opened))
        detail.setVisible(room > 1 or (opened and not narrows))
        detail.show_way_back(room == 1)
        # Else the facets would have to share the breadth of one pane with nothing.
        self.sheets.setVisible(not narrows or room > 1)
        if self._kept is not None:
            self._kept.show_way_back(room < 3)


def _share(split: QSplitter, breadths: dict[QWidget, int], stretches: tuple[int, int]) -> None:
    for pane, stretch in zip(breadths, stretches, strict=True):
        split.addWidget(pane)
        split.setStretchFactor(split.indexOf(pane), stretch)
    split.setSizes([theme.look().px(breadth) for breadth in breadths.values()])
    split.setChildrenCollapsible(False)
