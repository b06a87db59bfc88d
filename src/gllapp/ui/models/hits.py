"""What a search has found, as a Qt list."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, Qt

from gllapp.ui.models.threads import ROW, AnyIndex
from gllapp.ui.names import clean_name
from gllapp.ui.titles import thread_title
from gllapp.views import SearchHit

_TOP = QModelIndex()


class HitModel(QAbstractListModel):
    """Holds :class:`SearchHit` values (role ``ROW``), best first."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._hits: tuple[SearchHit, ...] = ()

    def show_hits(self, hits: Sequence[SearchHit]) -> None:
        """Shows these instead of all before."""
        self.beginResetModel()
        self._hits = tuple(hits)
        self.endResetModel()

    def hit_at(self, index: AnyIndex) -> SearchHit | None:
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
            return thread_title(hit.title, withdrawn=hit.thread_withdrawn)
        return ", ".join(_told(hit)) if role == Qt.ItemDataRole.AccessibleTextRole else None


def _told(hit: SearchHit) -> Iterable[str]:
    yield thread_title(hit.title, withdrawn=hit.thread_withdrawn)
    yield clean_name(hit.author_name)
    yield clean_name(hit.stream_name)
