"""Documents that hold the words looked for, as a Qt list."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, Qt

from gllapp.library_views import LibraryHit
from gllapp.ui.models.threads import ROW, AnyIndex

_TOP = QModelIndex()


class LibraryHitModel(QAbstractListModel):
    """Holds :class:`LibraryHit` values (role ``ROW``), best first."""

    def __init__(self, told: Callable[[LibraryHit], str], parent: QObject | None = None) -> None:
        """``told`` gives a hit's words for those who hear the window."""
        super().__init__(parent)
        self._told = told
        self._hits: tuple[LibraryHit, ...] = ()

    def show_hits(self, hits: Sequence[LibraryHit]) -> None:
        """Shows these instead of all before; the same ones stay as they are, with who is on them."""
        if self._hits == tuple(hits):
            return
        self.beginResetModel()
        self._hits = tuple(hits)
        self.endResetModel()

    def hit_at(self, index: AnyIndex) -> LibraryHit | None:
        return self._hits[index.row()] if index.isValid() else None

    def rowCount(self, parent: AnyIndex = _TOP) -> int:
        return 0 if parent.isValid() else len(self._hits)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        hit = self.hit_at(index)
        if hit is None:
            return None
        if role == ROW:
            return hit
        if role == Qt.ItemDataRole.DisplayRole:
            return hit.row.title
        return self._told(hit) if role == Qt.ItemDataRole.AccessibleTextRole else None
