"""The outbox's rows as a Qt list: short boxes whole, the sent ones a page at a time."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt, Signal

from gllapp.ui.models.outbox_items import Item

AnyIndex = QModelIndex | QPersistentModelIndex
ROW = int(Qt.ItemDataRole.UserRole)
_TOP = QModelIndex()


class ItemModel(QAbstractListModel):
    """Holds :class:`Item` values (role ``ROW``). ``more_wanted`` carries the key of the page to fetch next."""

    more_wanted = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._items: list[Item] = []
        self._next: tuple[int, bytes] | None = None

    def show_items(self, items: Sequence[Item], next_key: tuple[int, bytes] | None = None) -> None:
        """Shows these instead of all before."""
        self.beginResetModel()
        self._items, self._next = list(items), next_key
        self.endResetModel()

    def add_items(self, items: Sequence[Item], next_key: tuple[int, bytes] | None) -> None:
        """The page that ``more_wanted`` asked for."""
        self._next = next_key
        if items:
            self.beginInsertRows(_TOP, len(self._items), len(self._items) + len(items) - 1)
            self._items += items
            self.endInsertRows()

    def item_at(self, index: AnyIndex) -> Item | None:
        return self._items[index.row()] if index.isValid() else None

    def row_of(self, key: str) -> int | None:
        return next((at for at, item in enumerate(self._items) if item.key == key), None)

    def canFetchMore(self, parent: AnyIndex = _TOP) -> bool:
        return not parent.isValid() and self._next is not None

    def fetchMore(self, parent: AnyIndex = _TOP) -> None:
        key, self._next = self._next, None
        if key is not None:
            self.more_wanted.emit(key)

    def rowCount(self, parent: AnyIndex = _TOP) -> int:
        return 0 if parent.isValid() else len(self._items)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        item = self.item_at(index)
        if item is None:
            return None
        if role == ROW:
            return item
        if role == Qt.ItemDataRole.DisplayRole:
            return item.title
        return item.summary if role == Qt.ItemDataRole.AccessibleTextRole else None
