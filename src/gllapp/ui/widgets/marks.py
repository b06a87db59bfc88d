"""Small painted marks: the avatar disc, the chip of a delivery state, the badge of a count."""

import zlib

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from gllapp.ui import icons, ladder, theme
from gllapp.ui.ladder import Standing
from gllapp.ui.names import initials
from gllapp.ui.tokens import SIZES, Look, Tone
from gllapp.ui.widgets.controls import look_changed


class Avatar(QWidget):
    """A member's initials on a disc whose colour follows from the member's key, the same on every PC."""

    def __init__(self, name: str, key: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._letters = initials(name)
        self._seed = zlib.crc32(key.encode())
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if look_changed(event):
            self._fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        worn = theme.look()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(worn.colours.avatars[self._seed % len(worn.colours.avatars)]))
        painter.drawEllipse(self.rect())
        painter.setPen(QColor(worn.colours.on_avatar))
        painter.setFont(_sized(self.font(), worn.points(0.95), bold=True))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self._letters)
        painter.end()

    def _fit(self) -> None:
        side = theme.look().px(SIZES.avatar)
        self.setFixedSize(side, side)


class Chip(QWidget):
    """An icon and a few words on a soft ground."""

    def __init__(self, icon: str, words: str, tone: Tone, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon, self._words, self._tone = icon, words, tone
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(words)

    @property
    def words(self) -> str:
        return self._words

    def show_mark(self, icon: str, words: str, tone: Tone) -> None:
        self._icon, self._words, self._tone = icon, words, tone
        self.setAccessibleName(words)
        self.updateGeometry()
        self.update()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if look_changed(event):
            self.updateGeometry()

    def sizeHint(self) -> QSize:
        return chip_size(self.font(), self._words, theme.look())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_chip(painter, QRectF(self.rect()), self._icon, self._words, self._tone, self.layoutDirection())
        painter.end()


class StateChip(Chip):
    """Where a post stands on the delivery ladder."""

    def __init__(self, standing: Standing, parent: QWidget | None = None) -> None:
        delivery = standing.delivery
        super().__init__(ladder.ICONS[delivery], ladder.words(standing), ladder.TONES[delivery], parent)

    def show_standing(self, standing: Standing) -> None:
        delivery = standing.delivery
        self.show_mark(ladder.ICONS[delivery], ladder.words(standing), ladder.TONES[delivery])


def chip_size(font: QFont, words: str, look: Look) -> QSize:
    """The room that :func:`paint_chip` needs; lists that paint their rows use both."""
    metrics = QFontMetrics(_sized(font, look.points(0.88)))
    around = look.px(SIZES.icon_s) + look.px(SIZES.gap_s) * 2 + look.px(SIZES.gap_xs) + 2
    return QSize(metrics.horizontalAdvance(words) + around, metrics.height() + look.px(SIZES.gap_xs) * 2)


def paint_chip(
    painter: QPainter, box: QRectF, icon: str, words: str, tone: Tone, direction: Qt.LayoutDirection
) -> None:
    """Draws icon and words on the soft ground of a tone."""
    worn = theme.look()
    ink = worn.colours.ink(tone)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(ink), 1) if worn.high_contrast else Qt.PenStyle.NoPen)
    painter.setBrush(QColor(worn.colours.ground(tone)))
    rounded = box.adjusted(0.5, 0.5, -0.5, -0.5)
    painter.drawRoundedRect(rounded, rounded.height() / 2, rounded.height() / 2)
    side, gap, near = worn.px(SIZES.icon_s), worn.px(SIZES.gap_s), worn.px(SIZES.gap_xs)
    forward = direction is Qt.LayoutDirection.LeftToRight
    left = box.left() + gap if forward else box.right() - gap - side
    icons.paint(painter, icon, ink, QRectF(left, box.center().y() - side / 2, side, side))
    beside = gap + side + near
    text = box.adjusted(beside, 0, -gap, 0) if forward else box.adjusted(gap, 0, -beside, 0)
    painter.setPen(QColor(ink))
    painter.setFont(_sized(painter.font(), worn.points(0.88)))
    painter.drawText(text, int(Qt.AlignmentFlag.AlignCenter), words)
    painter.restore()


def _sized(font: QFont, points: float, *, bold: bool = False) -> QFont:
    made = QFont(font)
    made.setPointSizeF(points)
    made.setBold(bold)
    return made
