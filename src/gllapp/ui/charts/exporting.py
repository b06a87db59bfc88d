"""A picture as files that leave the program: a table for spreadsheets, and an image with its title, legend and sentence."""

from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QImage, QImageWriter, QPainter
from PySide6.QtWidgets import QApplication

from gllapp.platform.disk import replace_file
from gllapp.ui.charts import legend, painting
from gllapp.ui.charts.painting import Canvas
from gllapp.ui.charts.reading import csv_of
from gllapp.ui.charts.shapes import Picture, Strip
from gllapp.ui.tokens import Look

_SIZE, _STRIP_SIZE = QSize(1200, 700), QSize(1200, 320)
_EDGE = 40


def save_csv(picture: Picture, file: Path) -> None:
    """Raises EnvironmentFault where the disk does not take it."""
    replace_file(file, csv_of(picture))


def save_png(picture: Picture, file: Path) -> None:
    """In the light look, whatever the window wears: it is for paper and slides. Raises EnvironmentFault."""
    replace_file(file, png_of(picture))


def png_of(picture: Picture) -> bytes:
    size = _STRIP_SIZE if isinstance(picture, Strip) else _SIZE
    look = Look()
    image = QImage(size, QImage.Format.Format_RGB32)
    image.fill(QColor(look.colours.surface))
    painter = QPainter(image)
    _paint(painter, picture, QRectF(image.rect()).adjusted(_EDGE, _EDGE, -_EDGE, -_EDGE), look)
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(image)
    return bytes(buffer.data().data())


def _paint(painter: QPainter, picture: Picture, box: QRectF, look: Look) -> None:
    mirrored = QApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
    leading = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
    family = QApplication.font().family()
    painter.setLayoutDirection(QApplication.layoutDirection())
    painter.setPen(QColor(look.colours.text))
    top = box.top()
    for words, points, weight in (
        (picture.title, 20, QFont.Weight.DemiBold),
        (picture.summary, 13, QFont.Weight.Normal),
    ):
        font = QFont(family, points, weight)
        painter.setFont(font)
        room = QRectF(box.left(), top, box.width(), box.height())
        flags = leading | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignTop
        taken = painter.boundingRect(room, int(flags) | int(Qt.TextFlag.TextWordWrap), words)
        painter.drawText(taken, int(flags) | int(Qt.TextFlag.TextWordWrap), words)
        top = taken.bottom() + 14
    painter.setFont(QFont(family, 12))
    top = legend.paint(painter, picture, QRectF(box.left(), top, box.width(), 40), look, mirrored=mirrored)
    drawn = QRectF(box.left(), top + 20, box.width(), box.bottom() - top - 20)
    painting.paint(Canvas(painter, drawn, look, mirrored), picture)
