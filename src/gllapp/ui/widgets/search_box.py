"""The search box: tells what is looked for once typing pauses, or at once on Enter."""

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLineEdit, QWidget

from gllapp.ui import icons, theme
from gllapp.ui.widgets.controls import look_changed

_PAUSE_MS = 250
_LONGEST = 200


class SearchBox(QLineEdit):
    """One line to search by; ``searched`` carries the words, empty when the search is given up."""

    searched = Signal(str)

    def __init__(self, placeholder: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPlaceholderText(placeholder)
        self.setAccessibleName(placeholder)
        self.setMaxLength(_LONGEST)
        self.setClearButtonEnabled(True)
        self._last = ""
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self._search)
        self._glass = QAction(self)
        self.addAction(self._glass, QLineEdit.ActionPosition.LeadingPosition)
        self.textChanged.connect(lambda: self._pause.start())
        self.returnPressed.connect(self._search)
        self._tint()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if look_changed(event):
            self._tint()

    def _search(self) -> None:
        self._pause.stop()
        words = self.text().strip()
        if words != self._last:
            self._last = words
            self.searched.emit(words)

    def _tint(self) -> None:
        self._glass.setIcon(icons.icon("search", theme.look().colours.muted))
