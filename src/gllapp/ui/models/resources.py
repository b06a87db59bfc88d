"""The catalogue's resources as a Qt list: rows come a page at a time, asked for before the person reaches the end."""

from collections.abc import Callable

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, Qt, Signal

from gllapp.library_views import After, ResourcePage, ResourceRow
from gllapp.ui.models.threads import ROW, AnyIndex
from gllcore.ids import RecordId

# So many rows are kept in reserve below the last one seen: a few turns of a fast wheel.
_AHEAD = 150
_TOP = QModelIndex()


class ResourceModel(QAbstractListModel):
    """Holds :class:`ResourceRow` values (role ``ROW``). ``more_wanted`` carries the key of the page to fetch next."""

    more_wanted = Signal(object)

    def __init__(self, told: Callable[[ResourceRow], str], parent: QObject | None = None) -> None:
        """``told`` gives a row's words for those who hear the window."""
        super().__init__(parent)
        self._told = told
        self._rows: list[ResourceRow] = []
        self._next: After | None = None
        self._asked = False

    def show_page(self, page: ResourcePage) -> None:
        """Shows these rows instead of all before; where they are the same resources, in the same order, in place."""
        same = [row.id for row in page.rows] == [row.id for row in self._rows]
        self._next, self._asked = page.next_key, False
        if same and page.rows:
            self._rows = list(page.rows)
            self.dataChanged.emit(self.index(0), self.index(len(self._rows) - 1))
            return
        self.beginResetModel()
        self._rows = list(page.rows)
        self.endResetModel()

    def add_page(self, after: After, page: ResourcePage) -> None:
        """The rows that ``more_wanted`` asked for; those of a list that is no longer shown are dropped."""
        if after != self._next:
            return
        self._next, self._asked = page.next_key, False
        known = {row.id for row in self._rows}
        # A resource that a sync has moved down meanwhile is here already.
        new = [row for row in page.rows if row.id not in known]
        if new:
            self.beginInsertRows(_TOP, len(self._rows), len(self._rows) + len(new) - 1)
            self._rows += new
            self.endInsertRows()

    def give_up(self) -> None:
        """A page could not be read; it is asked for again when the person goes on."""
        self._asked = False

    def reach(self, row: int) -> None:
        """The person sees this row: asks for more while enough are left."""
        if self._next is not None and not self._asked and row + _AHEAD >= len(self._rows):
            self._asked = True
            self.more_wanted.emit(self._next)

    def resource_at(self, index: AnyIndex) -> ResourceRow | None:
        return self._rows[index.row()] if index.isValid() else None

    def row_of(self, resource: RecordId | None) -> int | None:
        return next((at for at, row in enumerate(self._rows) if row.id == resource), None)

    def rowCount(self, parent: AnyIndex = _TOP) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == ROW:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return row.title
        return self._told(row) if role == Qt.ItemDataRole.AccessibleTextRole else None
