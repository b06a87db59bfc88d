"""A line to fill in with its name above and a hint below; passwords can be looked at."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from gllapp.ui import icons, theme
from gllapp.ui.tokens import SIZES
from gllapp.ui.widgets.controls import look_changed
from gllapp.ui.widgets.labels import PlainLabel

_LONGEST = 1024


class Field(QWidget):
    """``line`` is the field itself; ``secret`` hides what is typed until the person wants to see it."""

    def __init__(
        self, name: str, hint: str = "", *, secret: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.line = QLineEdit()
        self.line.setAccessibleName(name)
        self.line.setAccessibleDescription(hint)
        self.line.setMaxLength(_LONGEST)
        label = PlainLabel(name, "strong")
        label.setBuddy(self.line)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.look().px(SIZES.gap_xs))
        column.addWidget(label)
        column.addWidget(self.line)
        if hint:
            column.addWidget(PlainLabel(hint, "caption").wrapped())
        self.setFocusProxy(self.line)
        self._eye = self._with_eye() if secret else None

    @property
    def text(self) -> str:
        return self.line.text()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if look_changed(event) and self._eye is not None:
            self._eye.setIcon(icons.icon("preview", theme.look().colours.muted))

    def _with_eye(self) -> QAction:
        self.line.setEchoMode(QLineEdit.EchoMode.Password)
        self.line.setInputMethodHints(Qt.InputMethodHint.ImhSensitiveData)
        eye = QAction(
            icons.icon("preview", theme.look().colours.muted), self.tr("Show what is typed"), self.line
        )
        eye.setCheckable(True)
        eye.toggled.connect(self._show_typed)
        self.line.addAction(eye, QLineEdit.ActionPosition.TrailingPosition)
        return eye

    def _show_typed(self, shown: bool) -> None:
        self.line.setEchoMode(QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password)
