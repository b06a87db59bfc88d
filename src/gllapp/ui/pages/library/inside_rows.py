"""Paints a document in which words were found: its title, and the passage with the words marked."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import QListView, QStyledItemDelegate, QStyleOptionViewItem

from gllapp.library_views import LibraryHit
from gllapp.ui import theme
from gllapp.ui.models.threads import ROW, AnyIndex
from gllapp.ui.pages.library import words
from gllapp.ui.snippets import runs
from gllapp.ui.tokens import SIZES, Look
from gllapp.ui.widgets.passages import LINES, paint_runs
from gllapp.ui.widgets.rows import RowPainter, font_of, wrapped


def told(hit: LibraryHit) -> str:
    """All that a row shows, for those who hear the window."""
    return f"{words.told(hit.row)}: {''.join(said for said, _ in runs(hit.snippet))}"


class InsideDelegate(QStyledItemDelegate):
    """Three lines to a row: the title, and two of the passage."""

    def __init__(self, parent: QListView) -> None:
        super().__init__(parent)

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        worn = theme.look()
        title, passage = (QFontMetricsF(font).lineSpacing() for font in _fonts(option.font, worn))
        return QSize(0, round(title + passage * LINES) + worn.px(SIZES.gap_xs) + 2 * worn.px(SIZES.gap_s))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        hit = index.data(ROW)
        assert isinstance(hit, LibraryHit)
        painter.save()
        row = RowPainter(painter, option)
        row.ground()
        if not row.selected:
            row.rule()
        _paint(row, hit)
        painter.restore()


def _paint(row: RowPainter, hit: LibraryHit) -> None:
    title, passage = _fonts(row.font, row.look)
    inset, top = row.look.px(SIZES.gap_l), float(row.look.px(SIZES.gap_s))
    room = row.box.width() - 2 * inset
    high = QFontMetricsF(title).lineSpacing()
    row.words(
        wrapped(words.title(hit.row.title), title, room, 1),
        row.placed(inset, top, room, high),
        title,
        row.ink(),
    )
    top += high + row.look.px(SIZES.gap_xs)
    high = QFontMetricsF(passage).lineSpacing() * LINES
    paint_runs(row, runs(hit.snippet), passage, row.placed(inset, top, room, high))


def _fonts(base: QFont, look: Look) -> tuple[QFont, QFont]:
    return font_of(base, look), font_of(base, look, 0.88)
