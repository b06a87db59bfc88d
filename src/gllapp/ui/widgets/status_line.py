"""The window's status bar: each segment tells one thing and leads to the page that says more."""

from enum import StrEnum

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
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
    WEEK = "week"
    SPACE = "space"
    SYNC = "sync"


# What gives way first where the room is short: a sync that runs or has just ended says more than the last one.
_GIVES_WAY = (Segment.SPACE, Segment.LAST_SYNC, Segment.NETWORK, Segment.WEEK, Segment.WAITING)


class StatusLine(QStatusBar):
    """Shows a :class:`Status` for each segment; ``chosen`` carries the segment that was clicked."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizeGripEnabled(False)
        self._segments: dict[Segment, StatusSegment] = {}
        self._told: set[Segment] = set()
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
        if status is None:
            self._told.discard(segment)
        else:
            self._segments[segment].show_status(status)
            self._told.add(segment)
        self._share_room()

    def show_busy(self, busy: bool) -> None:
        """Whether work of unknown length is under way."""
        self._progress.setVisible(busy)
        self._share_room()

    def words(self, segment: Segment) -> str:
        """What a segment says; empty while it is hidden."""
        shown = self._segments[segment]
        return "" if shown.isHidden() else shown.text()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_room()

    def minimumSizeHint(self) -> QSize:
        """What it says gives way to the window's width, and never the other way round."""
        return QSize(0, super().minimumSizeHint().height())

    def _share_room(self) -> None:
        """Shows what there is to tell; where it does not fit it is said shorter, and then the less urgent is left out rather than cut."""
        shown = set(self._told)
        for briefly in (False, True):
            for segment in shown:
                self._segments[segment].say(briefly=briefly)
            if self._needed(shown) <= self.width():
                break
        for segment in _GIVES_WAY:
            if self._needed(shown) > self.width():
                shown.discard(segment)
        for segment, widget in self._segments.items():
            widget.setVisible(segment in shown)

    def _needed(self, shown: set[Segment]) -> int:
        gap = theme.look().px(SIZES.gap_s)
        progress = 0 if self._progress.isHidden() else self._progress.width() + gap
        return progress + sum(self._segments[segment].sizeHint().width() + gap for segment in shown)

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
