"""Asks for what opens this profile's data: a PIN, a password or a passphrase."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from gllapp.platform.seal import Lock
from gllapp.ui import theme
from gllapp.ui.tokens import SIZES
from gllapp.ui.widgets.controls import ActionButton
from gllapp.ui.widgets.field import Field

_SECOND_MS = 1000


class PassphraseForm(QWidget):
    """``submitted`` carries what was typed; ``forgotten`` says that the person does not know it any more."""

    submitted = Signal(str)
    forgotten = Signal()

    def __init__(self, lock: Lock = Lock.PASSPHRASE, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._field = self._field_for(lock)
        self._button = ActionButton(self.tr("Open"), "key", primary=True)
        self._forgotten = ActionButton(self.tr("Forgotten?"), "help")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.look().px(SIZES.gap_m))
        column.addWidget(self._field)
        column.addWidget(self._button)
        column.addWidget(self._forgotten, 0, Qt.AlignmentFlag.AlignLeading)
        self._busy = False
        self._pause = 0
        self._second = QTimer(self, interval=_SECOND_MS)
        self._second.timeout.connect(self._count_down)
        self._field.line.textChanged.connect(self._look_over)
        self._field.line.returnPressed.connect(self._submit)
        self._button.clicked.connect(self._submit)
        self._forgotten.clicked.connect(self.forgotten)
        self.setFocusProxy(self._field)
        self._look_over()

    def show_busy(self, busy: bool) -> None:
        self._busy = busy
        self._field.line.setReadOnly(busy)
        self._look_over()

    def forget_typed(self) -> None:
        """After a refusal it is typed anew."""
        self._field.line.clear()
        self._field.setFocus()

    def pause(self, seconds: int) -> None:
        """After wrong tries nothing is taken for so long; what is left is told on the button."""
        self._pause = seconds
        self._second.start()
        self._look_over()

    def _field_for(self, lock: Lock) -> Field:
        if lock is Lock.PIN:
            made = Field(self.tr("PIN"), self.tr("Your own, for this PC."), secret=True)
            digits = Qt.InputMethodHint.ImhDigitsOnly | Qt.InputMethodHint.ImhSensitiveData
            made.line.setInputMethodHints(digits)
            return made
        if lock is Lock.PASSWORD:
            hint = self.tr("Your own, for this PC; it is not the one of the community.")
            return Field(self.tr("Password for this PC"), hint, secret=True)
        hint = self.tr("The one that was chosen when this PC was set up.")
        return Field(self.tr("Passphrase"), hint, secret=True)

    def _count_down(self) -> None:
        self._pause -= 1
        if self._pause <= 0:
            self._second.stop()
            self.forget_typed()
        self._look_over()

    def _look_over(self) -> None:
        words = self.tr("Opening…") if self._busy else self.tr("Open")
        if self._pause > 0:
            words = self.tr("Try again in %n second(s)", "", self._pause)
        self._button.set_words(words, "key")
        self._button.setEnabled(bool(self._field.text) and not self._busy and self._pause <= 0)

    def _submit(self) -> None:
        if self._button.isEnabled():
            self.submitted.emit(self._field.text)
