"""What a search has found, as a Qt list."""

from collections.abc import Callable, Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, Qt

from gllapp.ui.models.threads import ROW, AnyIndex

_TOP = QModelIndex()
Hit = TypeVar("Hit")


class HitModel(QAbstractListModel, Generic[Hit]):
    """Holds hits (role ``ROW``), best first."""

    def __init__(
        self, title: Callable[[Hit], str], told: Callable[[Hit], str], parent: QObject | None = None
    ) -> None:
        """``title`` gives what a hit is called, ``told`` its words for those who hear the window."""
        super().__init__(parent)
        self._title = title
        self._told = told
        self._hits: tuple[Hit, ...] = ()

    def show_hits(self, hits: Sequence[Hit]) -> None:
        """Shows these instead of all before; the same ones stay as they are, with who is on them."""
        if self._hits == tuple(hits):
            return
        self.beginResetModel()
        self._hits = tuple(hits)
        self.endResetModel()

    def hit_at(self, index: AnyIndex) -> Hit | None:
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
            return self._title(hit)
        return self._told(hit) if role == Qt.ItemDataRole.AccessibleTextRole else None
