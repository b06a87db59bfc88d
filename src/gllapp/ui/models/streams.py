"""The streams as a Qt list, with all of them together as the first row."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, Qt

from gllapp.ui.counted import Counted
from gllapp.ui.models.threads import ROW, AnyIndex
from gllapp.ui.names import clean_name
from gllapp.views import StreamRow
from gllcore.ids import RecordId

_TOP = QModelIndex()


class StreamModel(QAbstractListModel):
    """Role ``ROW`` gives the :class:`StreamRow`, None for the first row, which stands for all streams."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._streams: tuple[StreamRow, ...] = ()

    @property
    def streams(self) -> tuple[StreamRow, ...]:
        return self._streams

    def show_streams(self, streams: Sequence[StreamRow]) -> None:
        """Keeps rows in place where only counts have changed."""
        same = [row.id for row in streams] == [row.id for row in self._streams]
        if same:
            self._streams = tuple(streams)
            self.dataChanged.emit(self.index(0), self.index(len(streams)))
            return
        self.beginResetModel()
        self._streams = tuple(streams)
        self.endResetModel()

    def stream(self, wanted: RecordId | None) -> StreamRow | None:
        return next((row for row in self._streams if row.id == wanted), None)

    def index_of(self, wanted: RecordId | None) -> QModelIndex:
        """The row of a stream, or of all of them for None or one that is not here."""
        at = next((at for at, row in enumerate(self._streams, 1) if row.id == wanted), 0)
        return self.index(at)

    def stream_at(self, index: AnyIndex) -> StreamRow | None:
        return self._streams[index.row() - 1] if index.isValid() and index.row() else None

    def unread(self, index: AnyIndex) -> int:
        """The unread posts of a row."""
        row = self.stream_at(index)
        return sum(stream.unread for stream in self._streams) if row is None else row.unread

    def rowCount(self, parent: AnyIndex = _TOP) -> int:
        return 0 if parent.isValid() else len(self._streams) + 1

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        if role == ROW:
            return self.stream_at(index)
        words = self._words(index)
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return words
        if role == Qt.ItemDataRole.AccessibleTextRole:
            unread = self.unread(index)
            return f"{words}, {Counted().new(unread)}" if unread else words
        return None

    def _words(self, index: AnyIndex) -> str:
        row = self.stream_at(index)
        return self.tr("All streams") if row is None else clean_name(row.name)
