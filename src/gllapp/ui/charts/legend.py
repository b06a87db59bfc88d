"""Which filling means what, in words beside each: as a widget, and painted into an image."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QWidget

from gllapp.ui import theme
from gllapp.ui.charts import painting
from gllapp.ui.charts.shapes import Picture, Strip
from gllapp.ui.tokens import SIZES, Look
from gllapp.ui.widgets.flow import Flow
from gllapp.ui.widgets.labels import PlainLabel


def entries(picture: Picture, look: Look) -> list[tuple[QBrush, str]]:
    """A filling and its words each; none where there is only one kind, which the title names."""
    if isinstance(picture, Strip):
        return [(painting.of_tone(look, tone), words) for tone, words in picture.legend]
    if len(picture.series) < 2:
        return []
    return [(painting.fill(look, at), series.name) for at, series in enumerate(picture.series)]


class Legend(QWidget):
    """Breaks into lines where the room is short."""

    def __init__(self, picture: Picture, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        worn = theme.look()
        column = Flow(worn.px(SIZES.gap_m))
        for at, (_, words) in enumerate(entries(picture, worn)):
            column.addWidget(_Entry(picture, at, words))
        self.setLayout(column)
        self.setVisible(bool(entries(picture, worn)))


class _Entry(QWidget):
    def __init__(self, picture: Picture, at: int, words: str) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.look().px(SIZES.gap_xs))
        row.addWidget(_Swatch(picture, at))
        row.addWidget(PlainLabel(words, "caption"))


class _Swatch(QWidget):
    """A little square of the filling."""

    def __init__(self, picture: Picture, at: int) -> None:
        super().__init__()
        self._picture, self._at = picture, at
        side = theme.look().px(SIZES.gap_m)
        self.setFixedSize(QSize(side, side))

    def paintEvent(self, event: QPaintEvent) -> None:
        worn = theme.look()
        painter = QPainter(self)
        _paint_swatch(painter, QRectF(self.rect()), entries(self._picture, worn)[self._at][0], worn)
        painter.end()


def paint(painter: QPainter, picture: Picture, box: QRectF, look: Look, *, mirrored: bool) -> float:
    """Paints the entries in one line; gives where it ends below."""
    told = entries(picture, look)
    if not told:
        return box.top()
    metrics = QFontMetricsF(painter.font())
    side, gap = metrics.height() * 0.8, metrics.height() * 0.5
    along = 0.0
    for brush, words in told:
        wide = metrics.horizontalAdvance(words)
        left = box.right() - along - side if mirrored else box.left() + along
        _paint_swatch(painter, QRectF(left, box.top() + metrics.height() * 0.1, side, side), brush, look)
        start = left - gap - wide if mirrored else left + side + gap
        painter.setPen(QColor(look.colours.text))
        painter.drawText(
            QRectF(start, box.top(), wide + 1, metrics.height()), Qt.AlignmentFlag.AlignCenter, words
        )
        along += side + gap + wide + gap * 3
    return box.top() + metrics.height()


def _paint_swatch(painter: QPainter, box: QRectF, brush: QBrush, look: Look) -> None:
    painter.setPen(QPen(QColor(look.colours.outline), 1))
    painter.setBrush(brush)
    painter.drawRect(box.adjusted(0.5, 0.5, -0.5, -0.5))
