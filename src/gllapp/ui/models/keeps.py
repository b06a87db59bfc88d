"""What a person keeps on this PC, as a Qt list."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, Qt

from gllapp.library_views import KeepRow
from gllapp.ui.models.threads import ROW, AnyIndex

_TOP = QModelIndex()


class KeepModel(QAbstractListModel):
    """Holds :class:`KeepRow` values (role ``ROW``)."""

    def __init__(self, told: Callable[[KeepRow], tuple[str, str]], parent: QObject | None = None) -> None:
        """``told`` gives a row's title and the line below it."""
        super().__init__(parent)
        self._told = told
        self._rows: tuple[KeepRow, ...] = ()

    def show_rows(self, rows: Sequence[KeepRow]) -> None:
        """Keeps rows in place where only totals have changed."""
        same = [row.number for row in rows] == [row.number for row in self._rows]
        if same and rows:
            self._rows = tuple(rows)
            self.dataChanged.emit(self.index(0), self.index(len(rows) - 1))
            return
        self.beginResetModel()
        self._rows = tuple(rows)
        self.endResetModel()

    def keep_at(self, index: AnyIndex) -> KeepRow | None:
        return self._rows[index.row()] if index.isValid() else None

    def rowCount(self, parent: AnyIndex = _TOP) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self.keep_at(index)
        if row is None:
            return None
        if role == ROW:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return self._told(row)[0]
        return ", ".join(self._told(row)) if role == Qt.ItemDataRole.AccessibleTextRole else None
