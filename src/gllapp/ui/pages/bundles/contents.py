"""The documents of a bundle as a Qt list, narrowed while one types, and how a row of it is painted."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import QListView, QStyledItemDelegate, QStyleOptionViewItem

from gllapp.ui import formats, theme
from gllapp.ui.models.threads import ROW, AnyIndex
from gllapp.ui.names import clean_title
from gllapp.ui.pages.library.words import language_words
from gllapp.ui.tokens import SIZES, Look, Tone
from gllapp.ui.widgets.rows import RowPainter, font_of, wrapped
from gllapp.usecases.sticks.values import StickDocument
from gllcore.folding import shadow

_TOP = QModelIndex()
_LINES = 2


class ContentsModel(QAbstractListModel):
    """Holds :class:`StickDocument` values (role ``ROW``), in the order in which they were given."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._all: list[tuple[str, StickDocument]] = []
        self._shown: list[StickDocument] = []

    def show_documents(self, documents: Sequence[StickDocument]) -> None:
        self._all = [(shadow(each.title), each) for each in documents]
        self.narrow("")

    def narrow(self, typed: str) -> None:
        """Leaves those whose title holds every word that was typed, whatever its case and accents."""
        words = shadow(typed).split()
        self.beginResetModel()
        self._shown = [each for title, each in self._all if all(word in title for word in words)]
        self.endResetModel()

    def document_at(self, index: AnyIndex) -> StickDocument | None:
        return self._shown[index.row()] if index.isValid() else None

    def rowCount(self, parent: AnyIndex = _TOP) -> int:
        return 0 if parent.isValid() else len(self._shown)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        document = self._shown[index.row()]
        if role == ROW:
            return document
        if role == Qt.ItemDataRole.DisplayRole:
            return document.title
        return self._told(document) if role == Qt.ItemDataRole.AccessibleTextRole else None

    def caption(self, document: StickDocument) -> str:
        """``French · 2.1 MB · on this PC too``; first of all, where it is so, that the library does not know it."""
        parts = [language_words(document.language), document.edition, formats.size(document.size)]
        if not document.in_library:
            parts.insert(0, self.tr("not in the library: named by the stick"))
        if document.is_withdrawn:
            parts.append(self.tr("withdrawn: use it no more"))
        elif document.is_here:
            parts.append(self.tr("on this PC too"))
        return " · ".join(part for part in parts if part)

    def _told(self, document: StickDocument) -> str:
        return f"{clean_title(document.title)}, {self.caption(document)}"


class ContentsDelegate(QStyledItemDelegate):
    """All rows are equally high."""

    def __init__(self, model: ContentsModel, parent: QListView) -> None:
        super().__init__(parent)
        self._model = model

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        row = _fonts(option.font, theme.look())
        high = QFontMetricsF(row[0]).lineSpacing() * _LINES + QFontMetricsF(row[1]).lineSpacing()
        return QSize(0, round(high) + theme.look().px(SIZES.gap_xs) + 2 * theme.look().px(SIZES.gap_s))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        document = index.data(ROW)
        assert isinstance(document, StickDocument), "the model holds nothing else"
        painter.save()
        row = RowPainter(painter, option)
        row.ground()
        if not row.selected:
            row.rule()
        _paint(row, document, self._model.caption(document))
        painter.restore()


def _paint(row: RowPainter, document: StickDocument, caption: str) -> None:
    title_font, small = _fonts(row.font, row.look)
    inset, gap = row.look.px(SIZES.gap_l), row.look.px(SIZES.gap_xs)
    side = row.look.px(SIZES.icon_s)
    start = inset + side + row.look.px(SIZES.gap_s)
    room = row.box.width() - start - inset
    lines = wrapped(clean_title(document.title), title_font, room, _LINES)
    line, below = QFontMetricsF(title_font).lineSpacing(), QFontMetricsF(small).lineSpacing()
    top = (row.box.height() - line * len(lines) - gap - below) / 2
    icon, tone = _mark(document)
    row.mark(icon, tone, inset, top + (line - side) / 2)
    row.words(lines, row.placed(start, top, room, line * len(lines)), title_font, row.ink())
    shown = QFontMetricsF(small).elidedText(caption, Qt.TextElideMode.ElideRight, room)
    box = row.placed(start, top + line * len(lines) + gap, room, below)
    row.words([shown], box, small, row.ink(muted=True), own_way=False)


def _mark(document: StickDocument) -> tuple[str, Tone]:
    if document.is_withdrawn:
        return "attention", Tone.WARN
    return ("held", Tone.GOOD) if document.is_here else ("usb", Tone.INFO)


def _fonts(base: QFont, look: Look) -> tuple[QFont, QFont]:
    return font_of(base, look), font_of(base, look, 0.88)
