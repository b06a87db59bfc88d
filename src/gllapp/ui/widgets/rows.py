"""Paints the rows of lists from the edge where reading begins: wrapped titles, captions, counts, and the row's ground."""

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem, QWidget

from gllapp.ui import icons, theme
from gllapp.ui.names import direction
from gllapp.ui.tokens import SIZES, Look, Tone

_WAYS = {"rtl": Qt.LayoutDirection.RightToLeft, "ltr": Qt.LayoutDirection.LeftToRight}


def font_of(base: QFont, look: Look, factor: float = 1.0, *, bold: bool = False) -> QFont:
    """The window's font at a multiple of plain text."""
    made = QFont(base)
    made.setPointSizeF(look.points(factor))
    made.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
    return made


class RowPainter:
    """Draws one row. Positions run from the leading edge, whichever side that is."""

    def __init__(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        self.painter = painter
        self.box = QRectF(option.rect)
        self._state: QStyle.StateFlag = option.state
        self.forward = option.direction is Qt.LayoutDirection.LeftToRight
        self.font: QFont = option.font
        self._widget: QWidget | None = option.widget
        self.look = theme.look()

    @property
    def selected(self) -> bool:
        return bool(self._state & QStyle.StateFlag.State_Selected)

    def ink(self, *, muted: bool = False) -> str:
        """The colour of words on this row's ground."""
        colours = self.look.colours
        if self.selected:
            return colours.on_selected
        return colours.muted if muted else colours.text

    def ground(self) -> None:
        """Says by colour, bar and frame that a row is selected, pointed at, or has the focus."""
        colours, worn = self.look.colours, self.look
        pointed = bool(self._state & QStyle.StateFlag.State_MouseOver)
        ground = colours.selected if self.selected else colours.hover if pointed else None
        focused = bool(self._state & QStyle.StateFlag.State_HasFocus) and self.selected
        inside = self.box.adjusted(worn.px(SIZES.gap_xs), 1, -worn.px(SIZES.gap_xs), -1)
        self.painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.painter.setPen(QPen(QColor(colours.focus), 2) if focused else Qt.PenStyle.NoPen)
        self.painter.setBrush(QColor(ground) if ground else Qt.BrushStyle.NoBrush)
        if ground or focused:
            self.painter.drawRoundedRect(inside, worn.px(SIZES.corner), worn.px(SIZES.corner))

    def rule(self) -> None:
        """A hairline below the row."""
        inset = self.look.px(SIZES.gap_l)
        line = self.placed(inset, self.box.height() - 1, self.box.width() - inset * 2, 1)
        self.painter.fillRect(line, QColor(self.look.colours.border))

    def placed(self, start: float, top: float, width: float, height: float) -> QRectF:
        left = self.box.left() + start if self.forward else self.box.right() - start - width
        return QRectF(left, self.box.top() + top, width, height)

    def words(
        self, lines: Sequence[str], box: QRectF, font: QFont, colour: str, *, own_way: bool = True
    ) -> None:
        """Lines below each other, running their own way or else the window's, all beginning at the leading edge."""
        painter = self.painter
        painter.setFont(font)
        painter.setPen(QColor(colour))
        side = Qt.AlignmentFlag.AlignLeft if self.forward else Qt.AlignmentFlag.AlignRight
        flags = int(side | Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignAbsolute)
        step = QFontMetricsF(font).lineSpacing()
        around = painter.layoutDirection()
        own = direction(" ".join(lines)) if own_way else None
        painter.setLayoutDirection(_WAYS.get(own or "", around))
        for at, line in enumerate(lines):
            painter.drawText(QRectF(box.left(), box.top() + at * step, box.width(), step), flags, line)
        painter.setLayoutDirection(around)

    def count(self, words: str, middle: float) -> float:
        """A pill with a count at the trailing edge, its middle so far below the row's top; gives its width with a gap."""
        worn, font = self.look, font_of(self.font, self.look, 0.82, bold=True)
        metrics = QFontMetricsF(font)
        height = metrics.height() + worn.px(SIZES.gap_xs)
        width = max(height, metrics.horizontalAdvance(words) + worn.px(SIZES.gap_m))
        box = self.placed(self.box.width() - worn.px(SIZES.gap_l) - width, middle - height / 2, width, height)
        colours = worn.colours
        plain, written = (
            (colours.on_selected, colours.selected) if self.selected else (colours.accent, colours.on_accent)
        )
        self.painter.setPen(Qt.PenStyle.NoPen)
        self.painter.setBrush(QColor(plain))
        self.painter.drawRoundedRect(box, height / 2, height / 2)
        self.painter.setPen(QColor(written))
        self.painter.setFont(font)
        around = self.painter.layoutDirection()
        self.painter.setLayoutDirection(_WAYS.get(direction(words) or "", around))
        self.painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), words)
        self.painter.setLayoutDirection(around)
        return width + worn.px(SIZES.gap_s)

    def mark(self, icon: str, tone: Tone, start: float, top: float) -> float:
        """A small icon; gives the width that it takes with its gap."""
        side = self.look.px(SIZES.icon_s)
        ink = self.look.colours.on_selected if self.selected else self.look.colours.ink(tone)
        icons.paint(self.painter, icon, ink, self.placed(start, top, side, side))
        return side + self.look.px(SIZES.gap_xs)


def wrapped(text: str, font: QFont, width: float, most: int) -> list[str]:
    """A text broken into at most so many lines; the last ends with an ellipsis where words are left over."""
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    starts: list[int] = []
    layout.beginLayout()
    while len(starts) <= most and (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        line.setPosition(QPointF(0, 0))
        starts.append(line.textStart())
    layout.endLayout()
    # Qt counts in units of UTF-16.
    units = text.encode("utf-16-le")
    pieces = [units[2 * start : 2 * end] for start, end in pairwise([*starts, len(units) // 2])]
    lines = [piece.decode("utf-16-le").strip() for piece in pieces[:most]]
    if len(pieces) > most:
        rest = units[2 * starts[most - 1] :].decode("utf-16-le")
        lines[-1] = QFontMetricsF(font).elidedText(rest, Qt.TextElideMode.ElideRight, width)
    return lines
