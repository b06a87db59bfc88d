"""Paints charts and strips: the same for the window and for a picture file, in whatever look and direction."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFontMetricsF, QPainter, QPen

from gllapp.ui.charts import scales
from gllapp.ui.charts.reading import number_words
from gllapp.ui.charts.shapes import Chart, Form, Picture, Series, Strip, Unit
from gllapp.ui.names import isolated
from gllapp.ui.tokens import SIZES, Colours, Look, Tone

# Kinds are told by their pattern too where colours are few, or seen as one.
_PATTERNS = (
    Qt.BrushStyle.SolidPattern,
    Qt.BrushStyle.BDiagPattern,
    Qt.BrushStyle.Dense5Pattern,
    Qt.BrushStyle.HorPattern,
    Qt.BrushStyle.DiagCrossPattern,
    Qt.BrushStyle.VerPattern,
    Qt.BrushStyle.Dense7Pattern,
    Qt.BrushStyle.FDiagPattern,
)
_DASHES = (Qt.PenStyle.SolidLine, Qt.PenStyle.DashLine, Qt.PenStyle.DotLine, Qt.PenStyle.DashDotLine)
_TONES = {
    Tone.GOOD: Qt.BrushStyle.SolidPattern,
    Tone.WARN: Qt.BrushStyle.BDiagPattern,
    Tone.BAD: Qt.BrushStyle.DiagCrossPattern,
    Tone.INFO: Qt.BrushStyle.Dense5Pattern,
    Tone.PLAIN: Qt.BrushStyle.Dense7Pattern,
}
_LEAST_BAR = 2.0
# Where a side is meant, and not where reading begins.
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute


@dataclass(frozen=True, slots=True)
class Canvas:
    """Where to paint: time runs as the language does, so ``mirrored`` windows have the newest at the left."""

    painter: QPainter
    box: QRectF
    look: Look
    mirrored: bool = False

    @property
    def metrics(self) -> QFontMetricsF:
        return QFontMetricsF(self.painter.font())

    def px(self, size: int) -> float:
        return float(self.look.px(size))


def ink(colours: Colours, at: int) -> QColor:
    """The colour of the series number ``at``."""
    return QColor(colours.charts[at % len(colours.charts)])


def fill(look: Look, at: int) -> QBrush:
    """How the series number ``at`` is filled; in high contrast the pattern alone tells."""
    colour = ink(look.colours, at)
    return QBrush(colour, _PATTERNS[at % len(_PATTERNS)] if look.high_contrast else _PATTERNS[0])


def paint(canvas: Canvas, picture: Picture) -> None:
    """Paints the whole picture into the canvas's box."""
    canvas.painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if isinstance(picture, Strip):
        _paint_strip(canvas, picture)
    else:
        _Drawing(canvas, picture).paint()


def column_at(canvas_width: float, left: float, count: int, x: float, *, mirrored: bool) -> int | None:
    """The column under ``x`` where columns fill the width beside ``left``; None beside them."""
    room = canvas_width - left
    along = (canvas_width - left - x) if mirrored else x - left
    if not count or room <= 0 or not 0 <= along < room:
        return None
    return min(count - 1, int(along / room * count))


def scale_width(metrics: QFontMetricsF, chart: Chart, gap: float) -> float:
    """The room that the numbers of the scale take at the side."""
    numbers = (number_words(value, chart.unit) for value in _ticks(chart))
    return max(map(metrics.horizontalAdvance, numbers)) + gap


def _ticks(chart: Chart) -> tuple[float, ...]:
    return scales.ticks(chart.highest, whole=chart.unit is not Unit.DAYS)


class _Drawing:
    """One chart in one box."""

    def __init__(self, canvas: Canvas, chart: Chart) -> None:
        self._canvas, self._chart = canvas, chart
        self._metrics = canvas.metrics
        self._ticks = _ticks(chart)
        self._gap = canvas.px(SIZES.gap_xs)
        side = scale_width(self._metrics, chart, self._gap * 2)
        line = self._metrics.height()
        box = canvas.box
        left = 0.0 if canvas.mirrored else side
        self._plot = QRectF(
            box.left() + left,
            box.top() + line,
            box.width() - side,
            max(1.0, box.height() - line * 2 - self._gap),
        )

    def paint(self) -> None:
        self._paint_scale()
        if self._chart.form is Form.BARS:
            self._paint_bars()
        else:
            self._paint_lines()
        self._paint_gaps()
        self._paint_names()
        self._paint_limit()

    def _y(self, value: float) -> float:
        return self._plot.bottom() - value / self._ticks[-1] * self._plot.height()

    def _slot(self, at: int) -> QRectF:
        """The room of a column."""
        count = len(self._chart.columns)
        width = self._plot.width() / count
        place = count - 1 - at if self._canvas.mirrored else at
        return QRectF(self._plot.left() + place * width, self._plot.top(), width, self._plot.height())

    def _paint_scale(self) -> None:
        painter, colours = self._canvas.painter, self._canvas.look.colours
        height = self._metrics.height()
        for value in self._ticks:
            y = self._y(value)
            painter.setPen(QPen(QColor(colours.border), 1))
            painter.drawLine(QPointF(self._plot.left(), y), QPointF(self._plot.right(), y))
            painter.setPen(QColor(colours.muted))
            words = number_words(value, self._chart.unit)
            box = self._canvas.box
            if self._canvas.mirrored:
                left = self._plot.right() + self._gap
                where = QRectF(left, y - height / 2, box.right() - left, height)
                painter.drawText(where, _LEFT | Qt.AlignmentFlag.AlignVCenter, words)
            else:
                width = self._plot.left() - self._gap - box.left()
                where = QRectF(box.left(), y - height / 2, width, height)
                painter.drawText(where, _RIGHT | Qt.AlignmentFlag.AlignVCenter, words)

    def _paint_bars(self) -> None:
        painter, look = self._canvas.painter, self._canvas.look
        for column in range(len(self._chart.columns)):
            slot = self._slot(column)
            inset = min(slot.width() * 0.18, self._gap * 2)
            foot = self._plot.bottom()
            for at, series in enumerate(self._chart.series):
                value = series.values[column]
                if not value:
                    continue
                height = max(_LEAST_BAR, value / self._ticks[-1] * self._plot.height())
                bar = QRectF(slot.left() + inset, foot - height, slot.width() - inset * 2, height)
                # A line of the ground between them keeps neighbours apart for every eye.
                rim = look.colours.text if look.high_contrast else look.colours.surface
                painter.setPen(QPen(QColor(rim), 1))
                painter.setBrush(fill(look, at))
                painter.drawRect(bar)
                foot -= height

    def _paint_lines(self) -> None:
        for at, series in enumerate(self._chart.series):
            self._paint_line(at, series)

    def _paint_line(self, at: int, series: Series) -> None:
        painter, look = self._canvas.painter, self._canvas.look
        pen = QPen(ink(look.colours, at), self._canvas.px(2), _DASHES[at % len(_DASHES)])
        before: QPointF | None = None
        for column, value in enumerate(series.values):
            if value is None:
                before = None
                continue
            point = QPointF(self._slot(column).center().x(), self._y(value))
            painter.setPen(pen)
            if before is not None:
                painter.drawLine(before, point)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(ink(look.colours, at))
            painter.drawEllipse(point, self._canvas.px(3), self._canvas.px(3))
            before = point

    def _paint_gaps(self) -> None:
        """Of what nothing is known is hatched: it is not nothing."""
        painter, colours = self._canvas.painter, self._canvas.look.colours
        if self._canvas.look.high_contrast:
            # There hatching is what one of the series is filled with.
            painter.setPen(QPen(QColor(colours.border), 1, Qt.PenStyle.DashLine))
            painter.setBrush(Qt.BrushStyle.NoBrush)
        else:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QBrush(QColor(colours.border), Qt.BrushStyle.BDiagPattern))
        for column in range(len(self._chart.columns)):
            if self._chart.is_gap(column):
                painter.drawRect(self._slot(column))

    def _paint_names(self) -> None:
        painter = self._canvas.painter
        names, room = self._chart.columns, self._slot(0).width() if self._chart.columns else 0.0
        if self._chart.names_all:
            shown = room - self._gap * 2
            names = tuple(
                isolated(self._metrics.elidedText(name, Qt.TextElideMode.ElideRight, shown)) for name in names
            )
        painter.setPen(QColor(self._canvas.look.colours.muted))
        widths = [self._metrics.horizontalAdvance(name) + self._gap * 2 for name in names]
        top = self._plot.bottom() + self._gap
        for at in scales.named(widths, room):
            middle = self._slot(at).center().x()
            left = min(max(middle - widths[at] / 2, self._canvas.box.left()), self._plot.right() - widths[at])
            where = QRectF(left, top, widths[at], self._metrics.height())
            painter.drawText(where, Qt.AlignmentFlag.AlignCenter, names[at])

    def _paint_limit(self) -> None:
        limit = self._chart.limit
        if limit is None:
            return
        painter, colours = self._canvas.painter, self._canvas.look.colours
        y = self._y(limit.value)
        painter.setPen(QPen(QColor(colours.bad), self._canvas.px(2), Qt.PenStyle.DashLine))
        painter.drawLine(QPointF(self._plot.left(), y), QPointF(self._plot.right(), y))
        painter.setPen(QColor(colours.bad))
        side = _LEFT if self._canvas.mirrored else _RIGHT
        where = QRectF(
            self._plot.left(), y - self._metrics.height(), self._plot.width(), self._metrics.height()
        )
        painter.drawText(where, side | Qt.AlignmentFlag.AlignBottom, limit.words)


def _paint_strip(canvas: Canvas, strip: Strip) -> None:
    if not strip.marks:
        return
    painter, colours, box = canvas.painter, canvas.look.colours, canvas.box
    room = box.width() / len(strip.marks)
    for at, mark in enumerate(strip.marks):
        place = len(strip.marks) - 1 - at if canvas.mirrored else at
        height = max(canvas.px(SIZES.gap_s), box.height() * min(1.0, max(0.0, mark.share)))
        inset = min(room * 0.15, canvas.px(SIZES.gap_xs))
        block = QRectF(
            box.left() + place * room + inset, box.bottom() - height, max(1.0, room - inset * 2), height
        )
        painter.setPen(QPen(QColor(colours.ink(mark.tone)), 1))
        painter.setBrush(of_tone(canvas.look, mark.tone))
        painter.drawRect(block)


def of_tone(look: Look, tone: Tone) -> QBrush:
    """Blocks of different meaning differ by pattern as well."""
    return QBrush(QColor(look.colours.ink(tone)), _TONES[tone])
