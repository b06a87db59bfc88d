"""What is filled in, with its name above: a line, whose text may be a password that can be looked at, or some lines."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLineEdit, QTextEdit, QVBoxLayout, QWidget

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


class TextField(QWidget):
    """Some lines of plain text; ``hint`` stands below the name."""

    def __init__(self, name: str, hint: str = "", lines: int = 4, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.edit = QTextEdit()
        self.edit.setProperty("role", "editor")
        self.edit.setAcceptRichText(False)
        self.edit.setTabChangesFocus(True)
        self.edit.setAccessibleName(name)
        self.edit.setAccessibleDescription(hint)
        self.edit.setFixedHeight(self.edit.fontMetrics().lineSpacing() * lines + theme.look().px(SIZES.gap_l))
        name_above(self, name, self.edit, hint)
        self.setFocusProxy(self.edit)

    @property
    def text(self) -> str:
        return self.edit.toPlainText()

    def show_text(self, text: str) -> None:
        self.edit.setPlainText(text)


def name_above(holder: QWidget, name: str, field: QWidget, hint: str = "") -> QVBoxLayout:
    """Lays a field out in ``holder`` with its name above, and a hint between them; gives the column, for what stands below."""
    label = PlainLabel(name, "strong")
    label.setBuddy(field)
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(theme.look().px(SIZES.gap_xs))
    column.addWidget(label)
    if hint:
        column.addWidget(PlainLabel(hint, "caption").wrapped())
    column.addWidget(field)
    return column


def under(name: str, field: QWidget) -> QWidget:
    """A field with its name above."""
    made = QWidget()
    name_above(made, name, field)
    return made
