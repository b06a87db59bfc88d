"""The lists of the library, or in their place the sheet that a librarian fills in."""

from PySide6.QtWidgets import QStackedWidget, QWidget

from gllapp.ui.pages.curating.curator import Curator
from gllapp.ui.pages.library.list_pane import ListPane
from gllapp.ui.pages.library.panes import Panes


class Sheets(QStackedWidget):
    """Binds the curator to the list from which things are chosen for it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.panes = Panes(self)
        self.addWidget(self.panes)

    def hold(self, curator: Curator, listed: ListPane) -> None:
        """What is chosen in the list is what the curator speaks of."""
        self._curator, self._listed = curator, listed
        self.addWidget(curator.pane)
        listed.add_tool(curator.menu)
        listed.list.marked.connect(self._mark)
        curator.opened.connect(self._show_sheet)
        curator.left.connect(self._leave_sheet)

    def _mark(self) -> None:
        self._curator.show_chosen(self._listed.selected())

    def _show_sheet(self) -> None:
        self.setCurrentWidget(self._curator.pane)

    def _leave_sheet(self) -> None:
        self.setCurrentWidget(self.panes)
        self._listed.list.setFocus()
