"""What the catalogue can be narrowed to, as one flat Qt list: the two views of the place, then each facet with its keys."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, Qt

from gllapp.ui import formats
from gllapp.ui.models.threads import ROW, AnyIndex

_TOP = QModelIndex()


class RowKind(Enum):
    """VIEW leads elsewhere, HEADING names a facet, CHOICE is one of its keys, MORE shows the rest of them."""

    VIEW = "view"
    HEADING = "heading"
    CHOICE = "choice"
    MORE = "more"


@dataclass(frozen=True, slots=True)
class FacetRow:
    """``facet`` and ``key`` name a choice; of a view the key alone. ``chosen``: it is chosen, or shown."""

    kind: RowKind
    words: str
    facet: str = ""
    key: str = ""
    count: int | None = None
    chosen: bool = False
    icon: str = ""

    @property
    def is_same(self) -> tuple[RowKind, str, str]:
        """What makes it the same row when counts have changed."""
        return (self.kind, self.facet, self.key)


class FacetModel(QAbstractListModel):
    """Holds :class:`FacetRow` values (role ``ROW``)."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[FacetRow] = []

    def show_rows(self, rows: Iterable[FacetRow]) -> None:
        """Rows that are the same stay in place, so that the person does too."""
        new = list(rows)
        if [row.is_same for row in new] == [row.is_same for row in self._rows]:
            self._rows = new
            if new:
                self.dataChanged.emit(self.index(0), self.index(len(new) - 1))
            return
        self.beginResetModel()
        self._rows = new
        self.endResetModel()

    @property
    def rows(self) -> Sequence[FacetRow]:
        return self._rows

    def row_at(self, index: AnyIndex) -> FacetRow | None:
        return self._rows[index.row()] if index.isValid() else None

    def place_of(self, wanted: FacetRow | None) -> int | None:
        """Where the same row is now."""
        if wanted is None:
            return None
        return next((at for at, row in enumerate(self._rows) if row.is_same == wanted.is_same), None)

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        row = self.row_at(index)
        # The arrow keys pass over headings.
        return Qt.ItemFlag.NoItemFlags if row is None or row.kind is RowKind.HEADING else super().flags(index)

    def rowCount(self, parent: AnyIndex = _TOP) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self.row_at(index)
        if row is None:
            return None
        if role == ROW:
            return row
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return row.words
        return ", ".join(self._told(row)) if role == Qt.ItemDataRole.AccessibleTextRole else None

    def _told(self, row: FacetRow) -> Iterator[str]:
        yield row.words
        if row.count is not None:
            yield formats.number(row.count)
        if row.chosen:
            yield self.tr("chosen")
