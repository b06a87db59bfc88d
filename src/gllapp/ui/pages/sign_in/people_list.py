"""Who is using GLL? The people of this PC in large rows, for the mouse, the arrows and the first letters of a name."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from gllapp.platform.seal import Lock
from gllapp.ui import icons, theme
from gllapp.ui.names import clean_name
from gllapp.ui.tokens import SIZES
from gllapp.ui.widgets.controls import ActionButton
from gllapp.usecases.accounts import Account

_ROW = 56
# As many rows as stand in a gate without a bar to scroll by.
_SHOWN = 6


class PeopleList(QWidget):
    """``chosen`` carries the folder (:class:`Path`) of a person; ``new_asked`` is for whoever is not on the list."""

    chosen = Signal(object)
    new_asked = Signal()

    def __init__(self, people: Sequence[Account], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        look = theme.look()
        self._rows = _Rows(self.tr("People on this PC"))
        for person in people:
            self._rows.add(person)
        self._rows.setFixedHeight(min(_SHOWN, len(people)) * look.px(_ROW) + look.px(SIZES.gap_m))
        self._rows.opened.connect(self._open)
        new = ActionButton(self.tr("Somebody else…"), "add")
        new.clicked.connect(self.new_asked)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(SIZES.gap_m))
        column.addWidget(self._rows)
        column.addWidget(new, 0, Qt.AlignmentFlag.AlignLeading)
        self.setFocusProxy(self._rows)

    def _open(self, folder: Path) -> None:
        # Once: what comes of it takes the gate away.
        self.setEnabled(False)
        self.chosen.emit(folder)


class _Rows(QListWidget):
    opened = Signal(object)

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setProperty("role", "choices")
        self.setAccessibleName(name)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setIconSize(QSize(theme.look().px(SIZES.icon), theme.look().px(SIZES.icon)))
        self.itemClicked.connect(self._open)

    def add(self, person: Account) -> None:
        name = shown_name(person)
        row = QListWidgetItem(icons.icon("user"), f"{name}\n{_how(person)}")
        row.setData(Qt.ItemDataRole.UserRole, person.folder)
        row.setData(Qt.ItemDataRole.AccessibleTextRole, f"{name}, {_how(person)}")
        row.setSizeHint(QSize(0, theme.look().px(_ROW)))
        self.addItem(row)
        if person.was_last or self.currentRow() < 0:
            self.setCurrentItem(row)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        row = self.currentItem()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and row is not None:
            self._open(row)
            return
        super().keyPressEvent(event)

    def _open(self, row: QListWidgetItem) -> None:
        self.opened.emit(row.data(Qt.ItemDataRole.UserRole))


def shown_name(person: Account) -> str:
    """What the person is called on the screen; a guest has no name."""
    return clean_name(person.name) or QCoreApplication.translate("PeopleList", "Guest")


def _how(person: Account) -> str:
    translate = QCoreApplication.translate
    words = {
        Lock.NONE: translate("PeopleList", "opens without a PIN"),
        Lock.PIN: translate("PeopleList", "opens with a PIN"),
        Lock.PASSPHRASE: translate("PeopleList", "opens with a passphrase"),
        Lock.PASSWORD: translate("PeopleList", "opens with a password"),
    }
    said = words[person.lock] if person.is_member else translate("PeopleList", "has not signed in yet")
    if person.is_custodian:
        return translate("PeopleList", "{how} · looks after this PC").format(how=said)
    return said
