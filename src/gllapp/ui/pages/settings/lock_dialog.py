"""Chooses what opens one's data on this PC: nothing, a PIN or a password, and says what each is worth."""

from dataclasses import dataclass, field

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from gllapp.platform.seal import Lock
from gllapp.ui import theme
from gllapp.ui.tokens import SIZES
from gllapp.ui.widgets.controls import ActionButton, Chooser
from gllapp.ui.widgets.field import Field
from gllapp.ui.widgets.labels import PlainLabel
from gllapp.ui.widgets.message_area import MessageArea
from gllapp.ui.widgets.notices import Notice
from gllapp.usecases.locking import LONGEST_PIN, SHORTEST_PASSWORD, SHORTEST_PIN, is_pin

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

    def __init__(self, now: Lock, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("What opens your data on this PC"))
        self._now = now
        self._messages = MessageArea(closable=False)
        self._old = Field(self.tr("What opens it now"), secret=True)
        self._old.setVisible(now is not Lock.NONE)
        self._kind = Chooser(self.tr("From now on"), self._kinds())
        self._kind.choose(str(now if now in (Lock.PIN, Lock.PASSWORD) else Lock.PIN))
        self._new = Field(self.tr("The new one"), secret=True)
        self._again = Field(self.tr("The new one again"), secret=True)
        self._advice = PlainLabel(role="caption").wrapped()
        self._done = ActionButton(self.tr("Choose"), "key", primary=True)
        self._done.clicked.connect(self._submit)
        self._lay_out()
        self._kind.currentIndexChanged.connect(self._look_over)
        for each in (self._old, self._new, self._again):
            each.line.textChanged.connect(self._look_over)
        self._look_over()
        (self._kind if now is Lock.NONE else self._old).setFocus()

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

    def _kinds(self) -> dict[str, str]:
        return {
            str(Lock.PIN): self.tr("A PIN"),
            str(Lock.PASSWORD): self.tr("A password"),
            str(Lock.NONE): self.tr("Nothing: whoever uses this PC may open it"),
        }

    @property
    def _chosen(self) -> Lock:
        return Lock(self._kind.chosen)

    def _lay_out(self) -> None:
        gap = theme.look().px(SIZES.gap_m)
        column = QVBoxLayout(self)
        column.setContentsMargins(gap, gap, gap, gap)
        column.setSpacing(gap)
        for widget in (self._messages, self._old, self._kind, self._new, self._again, self._advice):
            column.addWidget(widget)
        buttons = QDialogButtonBox(Qt.Orientation.Horizontal)
        buttons.addButton(self._done, QDialogButtonBox.ButtonRole.AcceptRole)
        cancel = ActionButton(self.tr("Cancel"))
        buttons.addButton(cancel, QDialogButtonBox.ButtonRole.RejectRole)
        buttons.rejected.connect(self.reject)
        column.addWidget(buttons)
        self.setMinimumWidth(theme.look().px(_WIDTH))

    def _look_over(self) -> None:
        lock = self._chosen
        for each in (self._new, self._again):
            each.setVisible(lock is not Lock.NONE)
        self._advice.setText(self._missing() or self._worth(lock))
        has_old = self._now is Lock.NONE or bool(self._old.text)
        self._done.setEnabled(has_old and (lock is Lock.NONE or self._is_good()))
        if self.isVisible():
            self._fit()

    def _is_good(self) -> bool:
        new = self._new.text
        long_enough = is_pin(new) if self._chosen is Lock.PIN else len(new) >= SHORTEST_PASSWORD
        return long_enough and new == self._again.text

    def _missing(self) -> str:
        """Nothing before the person has begun."""
        lock, new, again = self._chosen, self._new.text, self._again.text
        if lock is Lock.NONE or not new:
            return ""
        if lock is Lock.PIN and not is_pin(new):
            said = self.tr("A PIN has {least} to {most} digits.")
            return said.format(least=SHORTEST_PIN, most=LONGEST_PIN)
        if lock is Lock.PASSWORD and len(new) < SHORTEST_PASSWORD:
            return self.tr("%n more character(s), please.", "", SHORTEST_PASSWORD - len(new))
        return self.tr("The two are not the same yet.") if again and new != again else ""

    def _worth(self, lock: Lock) -> str:
        words = {
            Lock.PIN: self.tr(
                "A PIN keeps colleagues out, and with the key store of this PC also a thief of the disk. Nobody can read or reset it."
            ),
            Lock.PASSWORD: self.tr(
                "A password keeps out whoever has the PC, too. Nobody can read or reset it: choose one that you will remember."
            ),
            Lock.NONE: self.tr("Right where you alone use this system account."),
        }
        return words[lock]

    def _submit(self) -> None:
        if self._done.isEnabled():
            new = "" if self._chosen is Lock.NONE else self._new.text
            self.submitted.emit(Wanted(self._chosen, self._old.text, new))
