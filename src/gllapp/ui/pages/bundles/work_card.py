"""What is being done on a stick just now: a bar, bytes and time left, and the way to stop it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from gllapp.ui import theme
from gllapp.ui.names import clean_name, isolated
from gllapp.ui.pages.bundles import words
from gllapp.ui.pages.bundles.words import Effort
from gllapp.ui.pages.bundles.worker import Task, Work
from gllapp.ui.tokens import SIZES
from gllapp.ui.widgets.controls import ActionButton
from gllapp.ui.widgets.labels import PlainLabel

# Qt's bars count in 32 bits; sticks hold more bytes than that.
_FINE = 1_000


class WorkCard(QFrame):
    """Shows a :class:`Task` under way; hidden while there is none."""

    stop_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        look = theme.look()
        self._what = PlainLabel(role="heading").wrapped()
        self._how = PlainLabel(role="muted").wrapped()
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._stop = ActionButton(self.tr("Stop"), "pause")
        self._stop.clicked.connect(self.stop_asked)
        said = QVBoxLayout()
        said.setSpacing(look.px(SIZES.gap_xs))
        for widget in (self._what, self._how):
            said.addWidget(widget)
        row = QHBoxLayout()
        row.setSpacing(look.px(SIZES.gap_l))
        row.addLayout(said, 1)
        row.addWidget(self._stop, 0, Qt.AlignmentFlag.AlignVCenter)
        column = QVBoxLayout(self)
        edge = look.px(SIZES.gap_xl)
        column.setContentsMargins(edge, look.px(SIZES.gap_l), edge, look.px(SIZES.gap_l))
        column.setSpacing(look.px(SIZES.gap_m))
        column.addLayout(row)
        column.addWidget(self._bar)
        self.hide()

    def show_task(self, task: Task | None) -> None:
        """None: nothing is under way."""
        self.setVisible(task is not None)
        if task is None:
            return
        said = self._words(task.work).format(stick=isolated(clean_name(task.stick)))
        self._what.setText(said)
        self.setAccessibleName(said)
        self._bar.setAccessibleName(said)
        self._how.setText(words.step(None))
        self._bar.setRange(0, 0)
        self._stop.setEnabled(True)

    def show_effort(self, effort: Effort) -> None:
        self._how.setText(words.effort(effort))
        self._bar.setRange(0, _FINE if effort.total else 0)
        if effort.total:
            self._bar.setValue(min(_FINE, effort.done * _FINE // effort.total))

    def show_stopping(self) -> None:
        self._stop.setEnabled(False)
        self._how.setText(self.tr("Stopping where nothing is left half done…"))

    def focus_stop(self) -> None:
        self._stop.setFocus()

    def _words(self, work: Work) -> str:
        return {
            Work.MAKE: self.tr("Making a bundle on {stick}"),
            Work.ADD: self.tr("Adding from {stick} to this PC"),
            Work.CHECK: self.tr("Reading every byte on {stick}"),
            Work.PUT: self.tr("Putting what waits on {stick}"),
            Work.TAKE: self.tr("Taking in the receipts on {stick}"),
            Work.HAND_IN: self.tr("Handing in what is on {stick}"),
            Work.DISCARD: self.tr("Discarding the unfinished bundle on {stick}"),
        }[work]
