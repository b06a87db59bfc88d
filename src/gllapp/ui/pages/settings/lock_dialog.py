"""Chooses what opens one's data on this PC: nothing, a PIN or a password, and says what each is worth."""

from dataclasses import dataclass, field

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from gllapp.platform.seal import Lock
from gllapp.ui import theme
from gllapp.ui.pages.sign_in.lock_choice import LockChoice
from gllapp.ui.tokens import SIZES
from gllapp.ui.widgets.controls import ActionButton
from gllapp.ui.widgets.field import Field
from gllapp.ui.widgets.message_area import MessageArea
from gllapp.ui.widgets.notices import Notice

_WIDTH = 460


@dataclass(frozen=True, slots=True)
class Wanted:
    """What was typed: ``old`` opened the data so far, ``new`` shall open it; empty where nothing has to be typed."""

    lock: Lock
    old: str = field(repr=False)
    new: str = field(repr=False)


class LockDialog(QDialog):
    """``submitted`` carries :class:`Wanted`; whoever does it says :meth:`show_notice` or closes the dialog."""

    submitted = Signal(object)

    def __init__(self, now: Lock, parent: QWidget | None = None, *, with_none: bool = True) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("What opens your data on this PC"))
        self._now = now
        self._messages = MessageArea(closable=False)
        self._old = Field(self.tr("What opens it now"), secret=True)
        self._old.setVisible(now is not Lock.NONE)
        self._choice = LockChoice(with_none=with_none)
        self._choice.choose(now if now in (Lock.PIN, Lock.PASSWORD) else Lock.PIN)
        self._done = ActionButton(self.tr("Choose"), "key", primary=True)
        self._done.clicked.connect(self._submit)
        self._lay_out()
        self._choice.changed.connect(self._look_over)
        self._old.line.textChanged.connect(self._look_over)
        self._look_over()
        (self._choice if now is Lock.NONE else self._old).setFocus()

    def show_busy(self, busy: bool) -> None:
        self.setEnabled(not busy)

    def show_notice(self, notice: Notice) -> None:
        """It was refused: what was typed last is typed anew."""
        self.show_busy(False)
        self._messages.show_notice(notice)
        self._old.line.clear()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Qt gives a dialog no more than two thirds of the screen by itself, which squeezes large text on a small one."""
        layout = self.layout()
        if layout is not None:
            self.resize(self.width(), layout.totalHeightForWidth(self.width()))

    def _lay_out(self) -> None:
        gap = theme.look().px(SIZES.gap_m)
        column = QVBoxLayout(self)
        column.setContentsMargins(gap, gap, gap, gap)
        column.setSpacing(gap)
        for widget in (self._messages, self._old, self._choice):
            column.addWidget(widget)
        buttons = QDialogButtonBox(Qt.Orientation.Horizontal)
        buttons.addButton(self._done, QDialogButtonBox.ButtonRole.AcceptRole)
        cancel = ActionButton(self.tr("Cancel"))
        buttons.addButton(cancel, QDialogButtonBox.ButtonRole.RejectRole)
        buttons.rejected.connect(self.reject)
        column.addWidget(buttons)
        self.setMinimumWidth(theme.look().px(_WIDTH))

    def _look_over(self) -> None:
        has_old = self._now is Lock.NONE or bool(self._old.text)
        self._done.setEnabled(has_old and self._choice.is_good)
        if self.isVisible():
            self._fit()

    def _submit(self) -> None:
        if self._done.isEnabled():
            self.submitted.emit(Wanted(self._choice.lock, self._old.text, self._choice.secret))
