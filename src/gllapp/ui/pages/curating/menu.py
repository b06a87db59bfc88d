"""The button *Library*: everything that can be done with the catalogue as a whole, or with the resources that are chosen."""

from PySide6.QtCore import Signal, SignalInstance
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from gllapp.ui import icons
from gllapp.ui.counted import Counted
from gllapp.ui.widgets.controls import IconButton


class LibraryMenu(IconButton):
    """Members write the list down; librarians do the rest too, with the resources that are chosen."""

    import_asked = Signal()
    edit_asked = Signal()
    withdraw_asked = Signal()
    shelf_asked = Signal()
    export_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("more", "", parent=parent)
        self.set_words(
            self.tr("Library") + " ▾", self.tr("Write the list down; librarians change the library here")
        )
        self.setAccessibleName(self.tr("Library: what can be done"))
        self._menu = QMenu(self)
        # Whatever is chosen when the menu opens is what it speaks of.
        self._import = self._act("download", self.tr("Import…"), self.import_asked)
        self._edit = self._act("edit", self.tr("Edit…"), self.edit_asked)
        self._withdraw = self._act("delete", self.tr("Withdraw"), self.withdraw_asked)
        self._shelf = self._act("add", self.tr("New shelf…"), self.shelf_asked)
        self._between = self._menu.addSeparator()
        self._act("upload", self.tr("Export…"), self.export_asked)
        self.setMenu(self._menu)
        self.setPopupMode(IconButton.ToolButtonPopupMode.InstantPopup)
        self.show_rights(False)
        self.show_chosen(0)

    def show_rights(self, curates: bool) -> None:
        """Whether the person is a librarian."""
        for act in (self._import, self._edit, self._withdraw, self._shelf, self._between):
            act.setVisible(curates)

    def show_chosen(self, count: int) -> None:
        """How many resources the person has chosen."""
        said = Counted().resources(count)
        self._edit.setText(
            self.tr("Edit {resources}…").format(resources=said) if count > 1 else self.tr("Edit…")
        )
        withdraw = (
            self.tr("Withdraw {resources}").format(resources=said) if count > 1 else self.tr("Withdraw")
        )
        self._withdraw.setText(withdraw)
        for act in (self._edit, self._withdraw):
            act.setEnabled(bool(count))

    def _act(self, icon: str, said: str, asked: SignalInstance) -> QAction:
        act = self._menu.addAction(icons.icon(icon), said)
        act.triggered.connect(lambda: asked.emit())
        return act
