"""The picture itself in the window: what is under the mouse, or where the arrow keys stand, is told in words."""

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QHelpEvent, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from gllapp.ui import theme
from gllapp.ui.charts import painting
from gllapp.ui.charts.painting import Canvas
from gllapp.ui.charts.reading import column_words
from gllapp.ui.charts.shapes import Picture, Strip
from gllapp.ui.tokens import SIZES

_CHART_HEIGHT, _STRIP_HEIGHT = 220, 44


class ChartView(QWidget):
    """Shows one picture. The keyboard goes from column to column; each is told by ``read``."""

    read = Signal(str)
    """Carries what the column says to which the person went."""

    def __init__(self, picture: Picture, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._picture = picture
        self._at: int | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.show_picture(picture)

    def show_picture(self, picture: Picture) -> None:
        self._picture, self._at = picture, None
        self.setAccessibleName(picture.title)
        self.setAccessibleDescription(picture.summary)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        high = _STRIP_HEIGHT if isinstance(self._picture, Strip) else _CHART_HEIGHT
        worn = theme.look()
        return QSize(worn.px(SIZES.measure) // 2, worn.px(high))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        canvas = Canvas(painter, QRectF(self.rect()), theme.look(), self._mirrored())
        painting.paint(canvas, self._picture)
        if self.hasFocus():
            painter.setPen(QPen(QColor(theme.look().colours.focus), theme.look().px(2)))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(self._focus_box())
        painter.end()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1}.get(Qt.Key(event.key()))
        if step is None or not self._count:
            super().keyPressEvent(event)
            return
        onwards = -step if self._mirrored() else step
        start = self._count if onwards < 0 else -1
        at = start if self._at is None else self._at
        self._at = min(self._count - 1, max(0, at + onwards))
        self.read.emit(self._words(self._at))
        self.update()

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            at = self._under(QPointF(event.pos()))
            if at is not None:
                QToolTip.showText(event.globalPos(), self._words(at).replace("<", "&lt;"), self)
                return True
        return super().event(event)

    @property
    def _count(self) -> int:
        return len(self._picture.marks if isinstance(self._picture, Strip) else self._picture.columns)

    def _words(self, at: int) -> str:
        if isinstance(self._picture, Strip):
            return self._picture.marks[at].words
        return column_words(self._picture, at)

    def _under(self, point: QPointF) -> int | None:
        mirrored = self._mirrored()
        return painting.column_at(self.width(), self._side(), self._count, point.x(), mirrored=mirrored)

    def _focus_box(self) -> QRectF:
        """Around the column where the keyboard stands, or around the whole picture."""
        edge = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        if self._at is None:
            return edge
        side, count = self._side(), self._count
        width = (self.width() - side) / count
        place = count - 1 - self._at if self._mirrored() else self._at
        left = place * width + (0.0 if self._mirrored() else side)
        return QRectF(left, 1, width, self.height() - 2).intersected(edge)

    def _side(self) -> float:
        if isinstance(self._picture, Strip):
            return 0.0
        gap = theme.look().px(SIZES.gap_xs) * 2
        return painting.scale_width(QFontMetricsF(self.font()), self._picture, gap)

    def _mirrored(self) -> bool:
        return self.layoutDirection() is Qt.LayoutDirection.RightToLeft
