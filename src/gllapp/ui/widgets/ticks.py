"""Boxes to tick, whose tick is drawn in the look's own ink."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QCheckBox, QStyle, QStyleOptionButton, QWidget

from gllapp.ui import icons, theme


class TickBox(QCheckBox):
    """A box with words, which are shown as they are."""

    def __init__(self, words: str, parent: QWidget | None = None) -> None:
        # A lone ampersand would underline the letter after it.
        super().__init__(words.replace("&", "&&"), parent)
        self.setAccessibleName(words)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self.isChecked():
            return
        option = QStyleOptionButton()
        self.initStyleOption(option)
        box = self.style().subElementRect(QStyle.SubElement.SE_CheckBoxIndicator, option, self)
        painter = QPainter(self)
        icons.paint(painter, "check", theme.look().colours.on_accent, QRectF(box).adjusted(2, 2, -2, -2))
        painter.end()
