"""What somebody hears who cannot see the window: the tree that readers of screens are given, and what is wrong with it."""

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QButtonGroup,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QTextEdit,
    QWidget,
)

from tests.app.ui.flaws import path

_CONTROLS = (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
)
_ROWS = 50
_ROLES = {
    QAbstractButton: {
        QAccessible.Role.Button,
        QAccessible.Role.CheckBox,
        QAccessible.Role.RadioButton,
        QAccessible.Role.ButtonMenu,
        QAccessible.Role.ButtonDropDown,
        QAccessible.Role.Link,
    },
    QLineEdit: {QAccessible.Role.EditableText},
    QComboBox: {QAccessible.Role.ComboBox},
    QAbstractItemView: {QAccessible.Role.List, QAccessible.Role.Table, QAccessible.Role.Tree},
    QTextEdit: {QAccessible.Role.EditableText, QAccessible.Role.StaticText, QAccessible.Role.Document},
    QAbstractSpinBox: {QAccessible.Role.SpinBox},
}


@dataclass(frozen=True, slots=True)
class Silence:
    """One thing that cannot be heard, or not be told from another."""

    kind: str
    where: str

    def __str__(self) -> str:
        return f"{self.kind}: {self.where}"


def silences(window: QWidget) -> list[Silence]:
    """All that is wrong for the ear with what is shown within a window."""
    found: list[Silence] = []
    for widget in shown(window):
        found += _unnamed(widget)
        found += _of_another_role(widget)
        found += _out_of_reach(widget)
        if isinstance(widget, QAbstractItemView):
            found += _silent_rows(widget)
    return [*found, *_twins(window)]


def shown(window: QWidget) -> list[QWidget]:
    """The widgets of a window that are on the screen, without those that Qt makes as parts of another."""
    return [
        each for each in window.findChildren(QWidget) if each.isVisibleTo(window) and not _is_a_part(each)
    ]


def name(widget: QWidget) -> str:
    """What is said when a widget takes the focus."""
    if isinstance(widget, QComboBox):
        return (
            widget.accessibleName()
        )  # Qt gives the choice first on some systems, and the name as a relation
    interface = QAccessible.queryAccessibleInterface(widget)
    return interface.text(QAccessible.Text.Name).strip()


def takes_focus(widget: QWidget) -> bool:
    return bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus) and widget.isEnabled()


def _unnamed(widget: QWidget) -> Iterator[Silence]:
    # A scrolled sheet takes the focus only so that the arrow keys move it.
    wants_name = isinstance(widget, _CONTROLS) or (takes_focus(widget) and widget.focusProxy() is None)
    if wants_name and not name(widget):
        yield Silence("no name", path(widget))


def _of_another_role(widget: QWidget) -> Iterator[Silence]:
    interface = QAccessible.queryAccessibleInterface(widget)
    for kind, roles in _ROLES.items():
        if isinstance(widget, kind) and interface.role() not in roles:
            yield Silence(f"is a {interface.role().name}", path(widget))


def _out_of_reach(widget: QWidget) -> Iterator[Silence]:
    """Whatever can be clicked can be reached by keys; of several of which one is chosen, the arrows reach the others."""
    if not isinstance(widget, QAbstractButton) or widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
        return
    groups = [group.buttons() for group in widget.window().findChildren(QButtonGroup)]
    others = [other for buttons in groups if widget in buttons for other in buttons]
    if not any(other.focusPolicy() & Qt.FocusPolicy.TabFocus for other in others):
        yield Silence("out of reach", path(widget))


def _silent_rows(view: QAbstractItemView) -> Iterator[Silence]:
    model = view.model()
    for row in range(min(model.rowCount(), _ROWS)):
        index = model.index(row, 0)
        if index.flags() & Qt.ItemFlag.ItemIsSelectable and not _row_words(index).strip():
            yield Silence(f"row {row} says nothing", path(view))
            return


def _row_words(index: QModelIndex) -> str:
    """What Qt gives to readers; its own objects for rows are stale while no reader listens."""
    said = index.data(Qt.ItemDataRole.AccessibleTextRole) or index.data(Qt.ItemDataRole.DisplayRole)
    return str(said or "")


def _twins(window: QWidget) -> Iterator[Silence]:
    """Two controls beside each other with the same name cannot be told from each other by ear."""
    heard: dict[tuple[QWidget | None, str, str], QWidget] = {}
    for widget in shown(window):
        if not isinstance(widget, _CONTROLS) or isinstance(widget, QScrollArea) or not name(widget):
            continue
        key = (widget.parentWidget(), type(widget).__name__, name(widget))
        if key in heard:
            yield Silence("same name as another", path(widget))
        heard[key] = widget


def _is_a_part(widget: QWidget) -> bool:
    """A field's clear button, the list of a chooser, the field of a date."""
    above = widget.parentWidget()
    for _ in range(3):
        if isinstance(above, QLineEdit | QComboBox | QAbstractSpinBox):
            return True
        above = above.parentWidget() if above is not None else None
    return False
