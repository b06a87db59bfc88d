"""The threads of a stream as a Qt list: rows come a page at a time, asked for before the person reaches the end."""

from collections.abc import Iterable

import msgspec
from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from gllapp.ui import ladder
from gllapp.ui.counted import Counted
from gllapp.ui.ladder import Standing
from gllapp.ui.names import clean_name
from gllapp.ui.titles import thread_title
from gllapp.views import Delivery, Page, ThreadRow
from gllcore.ids import RecordId

AnyIndex = QModelIndex | QPersistentModelIndex
ROW = int(Qt.ItemDataRole.UserRole)
# So many rows are kept in reserve below the last one seen.
_AHEAD = 50
_TOP = QModelIndex()


class ThreadModel(QAbstractListModel):
    """Holds :class:`ThreadRow` values (role ``ROW``). ``more_wanted`` carries the key of the page to fetch next."""

    more_wanted = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[ThreadRow] = []
        self._next: tuple[int, bytes] | None = None
        self._asked = False

    def show_page(self, page: Page[ThreadRow]) -> None:
        """Shows these rows instead of all before; where they are the same threads, in the same order, in place."""
        same = [row.id for row in page.rows] == [row.id for row in self._rows]
        self._next, self._asked = page.next_key, False
        if same and page.rows:
            self._rows = list(page.rows)
            self.dataChanged.emit(self.index(0), self.index(len(self._rows) - 1))
            return
        self.beginResetModel()
        self._rows = list(page.rows)
        self.endResetModel()

    def add_page(self, after: tuple[int, bytes], page: Page[ThreadRow]) -> None:
        """The rows that ``more_wanted`` asked for; those of a list that is no longer shown are dropped."""
        if after != self._next:
            return
        self._next, self._asked = page.next_key, False
        known = {row.id for row in self._rows}
        # A thread that a sync has moved down meanwhile is here already.
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

    def mark_read(self, thread: RecordId, posts: int) -> None:
        """So many posts of a thread have just been read."""
        row = self.row_of(thread)
        if row is not None:
            shown = self._rows[row]
            self._rows[row] = msgspec.structs.replace(shown, unread=max(0, shown.unread - posts))
            self.dataChanged.emit(self.index(row), self.index(row))

    def thread_at(self, index: AnyIndex) -> ThreadRow | None:
        return self._rows[index.row()] if index.isValid() else None

    def row_of(self, thread: RecordId | None) -> int | None:
        return next((at for at, row in enumerate(self._rows) if row.id == thread), None)

    def first_unread(self) -> RecordId | None:
        """The first thread from the top that has something unread, if there is one."""
        return next((row.id for row in self._rows if row.unread), None)

    def unread_above(self, thread: RecordId | None) -> RecordId | None:
        """The next thread above this one that has something unread, if there is one."""
        above = self._rows[: self.row_of(thread) or 0]
        return next((row.id for row in reversed(above) if row.unread), None)

    def rowCount(self, parent: AnyIndex = _TOP) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == ROW:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return thread_title(row.title, withdrawn=row.withdrawn)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(self._told(row))
        return None

    def _told(self, row: ThreadRow) -> Iterable[str]:
        yield thread_title(row.title, withdrawn=row.withdrawn)
        yield clean_name(row.author_name)
        yield Counted().posts(row.posts)
        if row.mine and row.delivery is not Delivery.RECEIVED:
            yield ladder.words(Standing(row.delivery))
        if row.unread:
            yield Counted().new(row.unread)
