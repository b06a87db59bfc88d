"""Asks for the passphrase that opens this profile's data."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from gllapp.ui import theme
from gllapp.ui.tokens import SIZES
from gllapp.ui.widgets.controls import ActionButton
from gllapp.ui.widgets.field import Field


class PassphraseForm(QWidget):
    """``submitted`` carries the passphrase."""

    submitted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._field = Field(
            self.tr("Passphrase"), self.tr("The one that was chosen when this PC was set up."), secret=True
        )
        self._button = ActionButton(self.tr("Open"), "key", primary=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.look().px(SIZES.gap_m))
        column.addWidget(self._field)
        column.addWidget(self._button)
        self._busy = False
        self._field.line.textChanged.connect(self._look_over)
        self._field.line.returnPressed.connect(self._submit)
        self._button.clicked.connect(self._submit)
        self.setFocusProxy(self._field)
        self._look_over()

    def show_busy(self, busy: bool) -> None:
        self._busy = busy
        self._field.line.setReadOnly(busy)
        self._button.set_words(self.tr("Opening…") if busy else self.tr("Open"), "key")
        self._look_over()

    def forget_typed(self) -> None:
        """After a refusal it is typed anew."""
        self._field.line.clear()
        self._field.setFocus()

    def _look_over(self) -> None:
        self._button.setEnabled(bool(self._field.text) and not self._busy)

    def _submit(self) -> None:
        if self._button.isEnabled():
            self.submitted.emit(self._field.text)
