"""Boxes to tick, whose tick is drawn in the look's own ink."""

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QStyle, QStyleOptionButton, QWidget

from gllapp.ui import icons, theme

_ANY_HEIGHT = 10_000


class TickBox(QCheckBox):
    """A box with words, which are shown as they are, and go on in the next line where the room ends."""

    def __init__(self, words: str, parent: QWidget | None = None) -> None:
        # A lone ampersand would underline the letter after it.
        super().__init__(words.replace("&", "&&"), parent)
        self.setAccessibleName(words)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def minimumSizeHint(self) -> QSize:
        """As wide as its longest word needs."""
        hint = super().sizeHint()
        widths = [self.fontMetrics().horizontalAdvance(word) for word in self.text().split()]
        return QSize(min(hint.width(), self._aside() + max(widths, default=0)), hint.height())

    def heightForWidth(self, width: int) -> int:
        hint = super().sizeHint()
        if width >= hint.width():
            return hint.height()
        line = self.fontMetrics().height()
        return hint.height() - line + max(line, self._words_in(width - self._aside()).height())

    def hitButton(self, pos: QPoint) -> bool:
        """Its words are a part of it in all their lines."""
        return self.rect().contains(pos)

    def paintEvent(self, event: QPaintEvent) -> None:
        option = QStyleOptionButton()
        self.initStyleOption(option)
        is_whole = self.width() >= super().sizeHint().width()
        if is_whole:
            super().paintEvent(event)
        painter = QPainter(self)
        if not is_whole:
            self._paint_lines(painter, option)
        if self.isChecked():
            box = self.style().subElementRect(QStyle.SubElement.SE_CheckBoxIndicator, option, self)
            ink = theme.look().colours.on_accent
            icons.paint(painter, "check", ink, QRectF(box).adjusted(2, 2, -2, -2))
        painter.end()

    def _paint_lines(self, painter: QPainter, option: QStyleOptionButton) -> None:
        words, option.text = option.text, ""
        self.style().drawControl(QStyle.ControlElement.CE_CheckBox, option, painter, self)
        aside = self._aside()
        room = QRect(aside, 0, self.width() - aside, self.height())
        place = QStyle.visualRect(self.layoutDirection(), self.rect(), room)
        flags = QStyle.visualAlignment(self.layoutDirection(), Qt.AlignmentFlag.AlignLeading)
        flags |= Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.drawText(place, int(flags | Qt.TextFlag.TextWordWrap | Qt.TextFlag.TextShowMnemonic), words)

    def _aside(self) -> int:
        """What the box takes, with the gap before its words."""
        return super().sizeHint().width() - self.fontMetrics().horizontalAdvance(
            self.text().replace("&&", "&")
        )

    def _words_in(self, width: int) -> QRect:
        room = QRect(0, 0, width, _ANY_HEIGHT)
        return self.fontMetrics().boundingRect(
            room, int(Qt.TextFlag.TextWordWrap), self.text().replace("&&", "&")
        )
