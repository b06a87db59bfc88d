"""Asks somebody who is new on a shared PC what shall open their data, before anything of theirs is there."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from gllapp.platform.seal import Lock
from gllapp.ui import theme
from gllapp.ui.pages.sign_in.lock_choice import LockChoice
from gllapp.ui.tokens import SIZES
from gllapp.ui.widgets.controls import ActionButton


class LockForm(QWidget):
    """``submitted`` carries the :class:`Lock` and what was typed."""

    submitted = Signal(Lock, str)

    def __init__(self, *, with_none: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.choice = LockChoice(with_none=with_none)
        self.button = ActionButton(self.tr("Go on"), "key", primary=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.look().px(SIZES.gap_m))
        column.addWidget(self.choice)
        column.addWidget(self.button)
        self.setFocusProxy(self.choice)
        self._busy = False
        self.choice.changed.connect(self._look_over)
        self.button.clicked.connect(lambda: self.submitted.emit(self.choice.lock, self.choice.secret))
        self._look_over()

    def show_busy(self, busy: bool) -> None:
        self._busy = busy
        self._look_over()

    def _look_over(self) -> None:
        self.button.setEnabled(self.choice.is_good and not self._busy)
