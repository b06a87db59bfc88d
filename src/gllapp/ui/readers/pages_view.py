"""The scroll of a PDF's pages: draws what is seen, marks what was found and chosen, and tells where somebody reads."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QGuiApplication,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QTextOption,
)
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from gllapp.library_views import ReadingPlace
from gllapp.ui import links, theme
from gllapp.ui.readers.page_layout import Box, PageLayout, scale_of
from gllapp.ui.readers.pdf_desk import PdfDesk, Tile
from gllapp.ui.readers.selection import Selection, Spot
from gllapp.ui.tokens import SIZES
from gllapp.ui.widgets.labels import set_tip
from gllapp.ui.words import notice
from gllfiles.helper.messages import Hit, PageLink, Rect

_TILE = 1536
_LINE = 60
# Paper is white in every look, and so is what is marked on it.
_PAPER, _INK, _HIT, _HIT_NOW, _CHOSEN = "#ffffff", "#46555b", "#ffe89a", "#ffb74d", "#b3d4f5"
_STEPS = (25, 33, 50, 67, 75, 90, 100, 110, 125, 150, 175, 200, 250, 300, 400)


class PagesView(QAbstractScrollArea):
    """Shows the document of a desk. ``place_changed`` carries a ReadingPlace, ``link_chosen`` a judged Link."""

    place_changed = Signal(object)
    link_chosen = Signal(object)

    def __init__(self, desk: PdfDesk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._sizes: tuple[tuple[float, float], ...] = ()
        self._place = ReadingPlace()
        self._layout = PageLayout((), 1.0, 1, 0)
        self._hits: tuple[Hit, ...] = ()
        self._hit = -1
        self._selection = Selection(desk)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setMouseTracking(True)
        self.verticalScrollBar().valueChanged.connect(self._scrolled)
        desk.drawn.connect(lambda page: self.viewport().update())

    # --- what is shown ---

    @property
    def place(self) -> ReadingPlace:
        return self._place

    @property
    def zoom_percent(self) -> int:
        """The zoom as it is, also where it follows the width."""
        return round(self._layout.scale * 75)

    def show_pages(self, sizes: Sequence[tuple[float, float]], place: ReadingPlace) -> None:
        self._sizes = tuple(sizes)
        self._lay_out(place)

    def go_to(self, page: int, part: float = 0.0) -> None:
        """Brings a page (from 0), or the place at this part of it, to the top."""
        if self._sizes:
            self._scroll_to(ReadingPlace(min(max(0, page), len(self._sizes) - 1), part, self._place.zoom))

    def set_zoom(self, zoom: int) -> None:
        """In percent; 0 follows the window's width."""
        self._lay_out(ReadingPlace(self._place.page, self._place.part, zoom))

    def larger(self) -> None:
        self.set_zoom(next((step for step in _STEPS if step > self.zoom_percent), _STEPS[-1]))

    def smaller(self) -> None:
        self.set_zoom(next((step for step in reversed(_STEPS) if step < self.zoom_percent), _STEPS[0]))

    def show_hits(self, hits: tuple[Hit, ...], now: int) -> None:
        """Marks what was found, and brings hit number ``now`` into sight if there is one."""
        moved = (now, hits[now] if 0 <= now < len(hits) else None) != (self._hit, self._current_hit())
        self._hits, self._hit = hits, now
        hit = self._current_hit()
        if hit is not None and moved:
            self._bring_into_sight(hit)
        self.viewport().update()

    def chosen_text(self) -> str:
        """What is chosen, as it is copied."""
        return self._selection.text()

    def copy(self) -> None:
        if text := self.chosen_text():
            QGuiApplication.clipboard().setText(text)

    # --- laying out and scrolling ---

    def _lay_out(self, place: ReadingPlace) -> None:
        if not self._sizes:
            return
        gap = theme.look().px(SIZES.gap_m)
        width = self.viewport().width()
        self._layout = PageLayout(self._sizes, scale_of(place.zoom, self._sizes, width, gap), width, gap)
        self._place = place
        port = self.viewport().size()
        vertical, horizontal = self.verticalScrollBar(), self.horizontalScrollBar()
        vertical.blockSignals(True)  # the place stays while its height changes
        vertical.setRange(0, max(0, self._layout.height - port.height()))
        vertical.setPageStep(port.height())
        vertical.setSingleStep(_LINE)
        vertical.blockSignals(False)
        # What was in the middle stays there.
        middle = (horizontal.value() + horizontal.pageStep() / 2) / (
            horizontal.maximum() + horizontal.pageStep()
        )
        horizontal.setRange(0, max(0, self._layout.width - port.width()))
        horizontal.setPageStep(max(1, port.width()))
        horizontal.setValue(round(middle * self._layout.width - port.width() / 2))
        horizontal.setSingleStep(_LINE)
        self._scroll_to(place)

    def _scroll_to(self, place: ReadingPlace) -> None:
        bar = self.verticalScrollBar()
        before = place.part == 0.0  # the gap above a page belongs to it
        bar.setValue(self._layout.height_of(place) - (theme.look().px(SIZES.gap_m) if before else 0))
        self._place = place
        self.viewport().update()
        self.place_changed.emit(place)

    def _scrolled(self, value: int) -> None:
        if self._sizes:
            self._place = self._layout.place_at(value + theme.look().px(SIZES.gap_m), self._place.zoom)
            self.viewport().update()
            self.place_changed.emit(self._place)

    def _offset(self) -> QPoint:
        return QPoint(self._mirrored(self.horizontalScrollBar().value()), self.verticalScrollBar().value())

    def _mirrored(self, across: int) -> int:
        """The horizontal bar begins on the right where the window's language does; the sheet always on the left."""
        right_to_left = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        return self.horizontalScrollBar().maximum() - across if right_to_left else across

    def _bring_into_sight(self, hit: Hit) -> None:
        rect = self._on_sheet(hit.page, hit.rects[0])
        top, height = self.verticalScrollBar().value(), self.viewport().height()
        if not top + _LINE <= rect.top() <= top + height - _LINE:
            self.verticalScrollBar().setValue(round(rect.top()) - height // 3)
        across = self._offset().x()
        if not across <= rect.left() <= across + self.viewport().width() - _LINE:
            wanted = round(rect.left()) - self.viewport().width() // 3
            self.horizontalScrollBar().setValue(self._mirrored(wanted))

    def _current_hit(self) -> Hit | None:
        return self._hits[self._hit] if 0 <= self._hit < len(self._hits) else None

    # --- Qt's events ---

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out(self._place)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        bar = self.verticalScrollBar()
        nearly_a_page = bar.pageStep() - _LINE
        moves = {
            Qt.Key.Key_PageDown: nearly_a_page,
            Qt.Key.Key_Space: nearly_a_page,
            Qt.Key.Key_PageUp: -nearly_a_page,
            Qt.Key.Key_Down: _LINE,
            Qt.Key.Key_Up: -_LINE,
            Qt.Key.Key_Home: -bar.maximum(),
            Qt.Key.Key_End: bar.maximum(),
        }
        move = moves.get(Qt.Key(event.key()))
        if move is None:
            super().keyPressEvent(event)
        else:
            bar.setValue(bar.value() + move)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self._selection.begin(self._spot(event.position()))
            self.viewport().update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._selection.reach(self._spot(event.position()))
            self.viewport().update()
            return
        link = self._link_at(event.position())
        hand = Qt.CursorShape.PointingHandCursor
        self.viewport().setCursor(hand if link else Qt.CursorShape.IBeamCursor)
        set_tip(self.viewport(), link.address if link else "")

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        link = self._link_at(event.position())
        if event.button() is Qt.MouseButton.LeftButton and link and not self.chosen_text():
            self._follow(link)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self._selection.choose_word(self._spot(event.position()))
        self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), QColor(theme.look().colours.rail))
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.translate(-self._offset())
        pages = self._seen()
        wanted: list[Tile] = []
        for page in pages:
            wanted += self._paint_page(painter, page)
        painter.end()
        if self._sizes:
            self._desk.want(wanted, list(pages))

    # --- painting ---

    def _seen(self) -> range:
        top = self.verticalScrollBar().value()
        return self._layout.visible(top, top + self.viewport().height())

    def _paint_page(self, painter: QPainter, page: int) -> list[Tile]:
        """Paints a page as far as it is here; gives the pieces that are looked at, the ones here too."""
        box = QRect(*self._layout.box(page))
        painter.setPen(QPen(QColor(theme.look().colours.outline), 1))
        painter.setBrush(QColor(_PAPER))
        painter.drawRect(box.adjusted(-1, -1, 0, 0))
        trouble = self._desk.trouble(page)
        if trouble is not None:
            self._paint_words(painter, box, notice(trouble).what)
            return []
        tiles = list(self._tiles(page))
        if not all(self._desk.tile(tile) for tile in tiles):
            self._paint_tiles(painter, box, self._desk.others(page))
        self._paint_tiles(painter, box, tiles)
        self._paint_marks(painter, page)
        return tiles

    def _tiles(self, page: int) -> Iterator[Tile]:
        """The pieces of a page that are seen, in the screen's own pixels."""
        ratio = self.devicePixelRatioF()
        box = self._layout.box(page)
        seen = QRect(self._offset(), self.viewport().size())
        for top in range(0, _in_pixels(box.height, ratio), _TILE):
            for left in range(0, _in_pixels(box.width, ratio), _TILE):
                width = min(_TILE, _in_pixels(box.width, ratio) - left)
                height = min(_TILE, _in_pixels(box.height, ratio) - top)
                tile = Tile(page, self._layout.scale * ratio, (left, top, width, height))
                if self._place_of(tile, box).intersects(QRectF(seen)):
                    yield tile

    def _place_of(self, tile: Tile, box: Box) -> QRectF:
        """Where a piece lies on the sheet as it is laid out now."""
        factor = self._layout.scale / tile.scale
        left, top, width, height = (length * factor for length in tile.box)
        return QRectF(box.left + left, box.top + top, width, height)

    def _paint_tiles(self, painter: QPainter, box: QRect, tiles: Sequence[Tile]) -> None:
        at = Box(box.x(), box.y(), box.width(), box.height())
        for tile in tiles:
            image = self._desk.tile(tile)
            if image is not None:
                painter.drawImage(self._place_of(tile, at), image)

    def _paint_marks(self, painter: QPainter, page: int) -> None:
        # As a marker pen does: the letters stay as dark as they were.
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Multiply)
        for number, hit in enumerate(self._hits):
            if hit.page == page:
                ink = QColor(_HIT_NOW if number == self._hit else _HIT)
                for rect in hit.rects:
                    painter.fillRect(self._on_sheet(page, rect), ink)
        for rect in self._selection.rects(page):
            painter.fillRect(self._on_sheet(page, rect), QColor(_CHOSEN))
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)

    def _paint_words(self, painter: QPainter, box: QRect, words: str) -> None:
        painter.setPen(QColor(_INK))
        edge = theme.look().px(SIZES.gap_xl)
        option = QTextOption(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        painter.drawText(QRectF(box.adjusted(edge, edge, -edge, -edge)), words, option)

    # --- places ---

    def _on_sheet(self, page: int, rect: Rect) -> QRectF:
        box, scale = self._layout.box(page), self._layout.scale
        left, top, right, bottom = rect
        return QRectF(
            box.left + left * scale, box.top + top * scale, (right - left) * scale, (bottom - top) * scale
        )

    def _point(self, position: QPointF) -> tuple[int, float, float]:
        """The page under a place of the window, and the place on it in points."""
        on_sheet = position + QPointF(self._offset())
        page = self._layout.page_at(on_sheet.y())
        box = self._layout.box(page)
        return (
            page,
            (on_sheet.x() - box.left) / self._layout.scale,
            (on_sheet.y() - box.top) / self._layout.scale,
        )

    def _spot(self, position: QPointF) -> Spot | None:
        if not self._sizes:
            return None
        page, x, y = self._point(position)
        words = self._desk.words(page)
        return Spot(page, words.nearest(x, y)) if words is not None and words.text else None

    def _link_at(self, position: QPointF) -> PageLink | None:
        if not self._sizes:
            return None
        page, x, y = self._point(position)
        words = self._desk.words(page)
        return words.link_at(x, y) if words is not None else None

    def _follow(self, link: PageLink) -> None:
        if link.page >= 0:
            self.go_to(link.page)
        elif (judged := links.judge(link.address)) is not None:
            self.link_chosen.emit(judged)


def _in_pixels(length: int, ratio: float) -> int:
    return max(1, round(length * ratio))
