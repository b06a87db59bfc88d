"""The window's status bar: each segment tells one thing and leads to the page that says more."""

from enum import StrEnum

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QProgressBar, QStatusBar, QWidget

from gllapp.ui import theme
from gllapp.ui.tokens import SIZES
from gllapp.ui.widgets.controls import look_changed
from gllapp.ui.widgets.status_segment import Status, StatusSegment


class Segment(StrEnum):
    """The parts of the status bar in their order; ``SYNC`` stands at the far end."""

    NETWORK = "network"
    LAST_SYNC = "last sync"
    WAITING = "waiting"
    ATTENTION = "attention"
    SYNC = "sync"


class StatusLine(QStatusBar):
    """Shows a :class:`Status` for each segment; ``chosen`` carries the segment that was clicked."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizeGripEnabled(False)
        self._segments: dict[Segment, StatusSegment] = {}
        self._progress = QProgressBar()
        self._progress.setRange(0, 0)
        self._progress.setTextVisible(False)
        self._progress.setAccessibleName(self.tr("Syncing"))
        for segment in Segment:
            self._segments[segment] = self._add(segment)
        self.show_busy(False)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if look_changed(event):
            self._fit()

    def show_status(self, segment: Segment, status: Status | None) -> None:
        """What a segment says from now on; None hides it."""
        shown = self._segments[segment]
        if status is not None:
            shown.show_status(status)
        shown.setVisible(status is not None)

    def show_busy(self, busy: bool) -> None:
        """Whether work of unknown length is under way."""
        self._progress.setVisible(busy)

    def words(self, segment: Segment) -> str:
        """What a segment says; empty while it is hidden."""
        shown = self._segments[segment]
        return "" if shown.isHidden() else shown.text()

    def _add(self, segment: Segment) -> StatusSegment:
        made = StatusSegment(Status("info", ""))
        made.setVisible(False)
        made.clicked.connect(lambda: self.chosen.emit(segment.value))
        made.setCursor(Qt.CursorShape.PointingHandCursor)
        if segment is Segment.SYNC:
            self.addPermanentWidget(self._progress)
            self.addPermanentWidget(made)
        else:
            self.addWidget(made)
        return made

    def _fit(self) -> None:
        look = theme.look()
        # Qt measures the bar when its parts are added, and most of them are hidden then.
        self.setMinimumHeight(look.px(SIZES.control + SIZES.gap_xs))
        self._progress.setFixedWidth(look.px(SIZES.avatar) * 3)
