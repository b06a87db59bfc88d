"""Fields that pods' forms are made of: a text of some lines with its name above, and buttons in a row."""

from collections.abc import Sequence

from PySide6.QtWidgets import QTextEdit, QVBoxLayout, QWidget

from gllapp.ui import theme
from gllapp.ui.tokens import SIZES
from gllapp.ui.widgets.flow import Flow
from gllapp.ui.widgets.labels import PlainLabel


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
        label = PlainLabel(name, "strong")
        label.setBuddy(self.edit)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.look().px(SIZES.gap_xs))
        column.addWidget(label)
        if hint:
            column.addWidget(PlainLabel(hint, "caption").wrapped())
        column.addWidget(self.edit)
        self.setFocusProxy(self.edit)

    @property
    def text(self) -> str:
        return self.edit.toPlainText()

    def show_text(self, text: str) -> None:
        self.edit.setPlainText(text)


def flowing(widgets: Sequence[QWidget]) -> QWidget:
    """Side by side, and in the next line where the room ends."""
    made = QWidget()
    row = Flow(theme.look().px(SIZES.gap_s), made)
    for widget in widgets:
        row.addWidget(widget)
    return made


def under(name: str, field: QWidget) -> QWidget:
    """A field with its name above."""
    made = QWidget()
    column = QVBoxLayout(made)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(theme.look().px(SIZES.gap_xs))
    label = PlainLabel(name, "strong")
    label.setBuddy(field)
    column.addWidget(label)
    column.addWidget(field)
    return made
