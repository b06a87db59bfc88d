"""How the forum's three parts share the breadth of the page: side by side, two of them, or the one that matters now."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QWidget

from gllapp.ui import theme
from gllapp.ui.pages.forum.reading_pane import ReadingPane, Shown
from gllapp.ui.pages.forum.stream_pane import StreamPane
from gllapp.ui.pages.forum.thread_pane import ThreadPane
from gllapp.ui.widgets.controls import look_changed

# Breadths of the page (at 100 % text size) from which there is room for three panes, and for two.
_THREE, _TWO = 1030, 730
_STREAMS, _THREADS, _READING = 210, 330, 560


class Panes(QSplitter):
    """The parts are made in it, from the outside in: Qt dresses all that a widget holds anew whenever it is put somewhere else."""

    def __init__(self, most: int, parent: QWidget) -> None:
        """``most`` are side by side at most; :meth:`hold` comes before anything is shown."""
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._most = most
        self._parts: tuple[StreamPane, ThreadPane, ReadingPane] | None = None

    @property
    def side_by_side(self) -> int:
        """For how many panes there is room."""
        breadth, worn = self.width(), theme.look()
        room = 3 if breadth >= worn.px(_THREE) else 2 if breadth >= worn.px(_TWO) else 1
        return min(room, self._most)

    def hold(self, streams: StreamPane, threads: ThreadPane, reading: ReadingPane) -> None:
        """These are shown from now on, in this order."""
        worn = theme.look()
        for pane, least, stretch in (
            (streams, _STREAMS * 4 // 5, 1),
            (threads, _THREADS * 4 // 5, 2),
            (reading, _READING * 3 // 5, 6),
        ):
            pane.setMinimumWidth(worn.px(least))
            self.addWidget(pane)
            self.setStretchFactor(self.indexOf(pane), stretch)
        self.setSizes([worn.px(_STREAMS), worn.px(_THREADS), worn.px(_READING)])
        self.setChildrenCollapsible(False)
        self._parts = streams, threads, reading
        # Else the window would open with room for all of them, and could not become narrower.
        self.fit()

    def fit(self) -> None:
        """Three panes, two, or the one that matters now."""
        if self._parts is None:
            return
        streams, threads, reading = self._parts
        room, reads = self.side_by_side, reading.shown is not Shown.NOTHING
        streams.setVisible(room == 3)
        threads.show_streams_here(room < self._most)
        threads.setVisible(room > 1 or not reads)
        reading.setVisible(room > 1 or reads)
        reading.show_way_back(room == 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if look_changed(event):
            self.fit()
