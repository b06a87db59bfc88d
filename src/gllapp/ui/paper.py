"""Prints a document as PDF: pages of A4 with its title above and its version below, in any script, without a screen."""

import re
from datetime import date
from typing import Final

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QRectF, QSizeF, Qt, QUrl, QUuid
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QFont,
    QFontMetricsF,
    QImage,
    QPageLayout,
    QPageSize,
    QPainter,
    QPalette,
    QPdfWriter,
    QPen,
    QPixmap,
    QTextBlockFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextFrame,
    QTextImageFormat,
    QTextLength,
    QTextOption,
    QTextTable,
)

from gllapp.platform.paper import Paper
from gllcore.errors import EnvironmentFault
from gllcore.ids import digest
from glldocs.exports.front import Front
from glldocs.exports.labels import page_words
from glldocs.reading import direction_of

_DOTS_PER_INCH: Final = 300
_LAYOUT_DPI: Final = 96
_MARGINS: Final = QMarginsF(20, 15, 20, 15)
# Between the text and what stands above and below it, in millimetres.
_BAND: Final = 10.0
_MM_PER_INCH: Final = 25.4
# The first that the system has; each script beyond them comes from where the system finds it.
_FAMILIES: Final = ["Noto Sans", "Segoe UI", "Helvetica Neue", "DejaVu Sans"]
_HIGHEST: Final = 0.94
# What a cell of a table leaves to a picture beside its edges.
_CELL_SHARE: Final = 0.9
_TEXT_POINTS: Final = 10.5
_SMALL_POINTS: Final = 8.0
_GREY: Final = QColor("#4a5b64")
# Moments as Qt writes them: for the file itself, and in the form of XMP.
_MOMENT: Final = re.compile(rb"(/(?:Creation|Mod)Date \(D:)\d{14}")
_MOMENT_OF_XMP: Final = re.compile(rb'( xmp:(?:Create|Modify|Metadata)Date=")\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d')
_STYLE: Final = """
    p, li { line-height: 130%; margin-top: 0; margin-bottom: 7px; } li { margin-bottom: 2px; }
    h1 { font-size: 17pt; margin-top: 18px; margin-bottom: 6px; } h1.title { font-size: 22pt; margin-top: 0; }
    h2 { font-size: 14pt; margin-top: 16px; margin-bottom: 5px; }
    h3 { font-size: 12pt; margin-top: 12px; margin-bottom: 4px; }
    h4, h5, h6 { font-size: 10.5pt; margin-top: 10px; margin-bottom: 3px; }
    p.subtitle { font-size: 13pt; color: #4a5b64; } p.about { color: #4a5b64; }
    a { color: #0b5c7a; text-decoration: none; }
    ul, ol { margin-top: 0; margin-bottom: 5px; }
    blockquote { color: #33454e; margin: 0 0 0 60px; } blockquote[dir="rtl"] { margin: 0 60px 0 0; }
    code, pre { background-color: #eef3f5; font-family: monospace; }
    pre { white-space: pre-wrap; margin-top: 0; margin-bottom: 7px; }
    table { border-collapse: collapse; margin-top: 4px; margin-bottom: 10px; }
    td, th { border: 1px solid #a9b8c0; padding: 4px 7px; } th { background-color: #eef3f5; font-weight: 600; }
"""


def pdf_of(html: str, front: Front) -> Paper:
    """The PDF; ``html`` is what ``glldocs.exports.web.to_paper`` makes. It is made in memory: no disk is to know a pod's text.

    The same document gives the same bytes on the same machine. Needs a QGuiApplication, of whatever platform. Raises
    EnvironmentFault ``pdf_failed``.
    """
    made = QBuffer()
    made.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = _writer(front, made)
    document = _document(html, front, writer)
    painter = QPainter()
    if not painter.begin(writer):
        raise EnvironmentFault("pdf_failed", reason="QPainter")
    try:
        for page in range(document.pageCount()):
            if page:
                writer.newPage()
            _paint_text(painter, document, page)
            _paint_around(painter, document, front, page)
        count = document.pageCount()
    finally:
        painter.end()
    return Paper(_dated(bytes(made.data().data()), front.date), count)


def _writer(front: Front, made: QIODevice) -> QPdfWriter:
    writer = QPdfWriter(made)
    writer.setResolution(_DOTS_PER_INCH)
    writer.setPageLayout(
        QPageLayout(
            QPageSize(QPageSize.PageSizeId.A4),
            QPageLayout.Orientation.Portrait,
            _MARGINS,
            QPageLayout.Unit.Millimeter,
        )
    )
    writer.setTitle(front.title)
    writer.setAuthor(", ".join(each.name for each in front.contributors))
    writer.setCreator("GLL")
    # Not a random one: the same document is the same file.
    writer.setDocumentId(QUuid.fromRfc4122(digest(front.title.encode(), front.edition.encode())[:16]))
    return writer


def _document(html: str, front: Front, writer: QPdfWriter) -> QTextDocument:
    document = Closed()
    document.documentLayout().setPaintDevice(writer)
    document.setDocumentMargin(0)
    document.setDefaultFont(_font(_TEXT_POINTS))
    right_to_left = front.direction == "rtl"
    option = QTextOption()
    option.setTextDirection(
        Qt.LayoutDirection.RightToLeft if right_to_left else Qt.LayoutDirection.LeftToRight
    )
    document.setDefaultTextOption(option)
    document.setDefaultStyleSheet(_STYLE)
    document.setPageSize(_text_area(writer).size())
    document.setHtml(html)
    edit = QTextCursor(document)
    edit.beginEditBlock()  # or all would be laid out anew for each of them
    fit_pictures(document, _text_area(writer).size(), _DOTS_PER_INCH)
    _widen_tables(document.rootFrame())
    edit.endEditBlock()
    _keep_headings(document)
    return document


class Closed(QTextDocument):
    """A text that loads nothing but what lies inside of it."""

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """Blank, and not nothing: for nothing Qt would go and look for the file or the server itself."""
        if QUrl(name).scheme() != "data":
            return QImage()
        return super().loadResource(kind, QUrl(name))


def _text_area(writer: QPdfWriter) -> QRectF:
    band = _dots(_BAND)
    return QRectF(0, band, writer.width(), writer.height() - 2 * band)


def _dots(millimetres: float) -> float:
    return millimetres / _MM_PER_INCH * _DOTS_PER_INCH


def _font(points: float) -> QFont:
    font = QFont(_FAMILIES)
    font.setPointSizeF(points)
    return font


def fit_pictures(document: QTextDocument, area: QSizeF, dots_per_inch: int) -> None:
    """No picture is wider than the text, or higher than a page; ``area`` is what a page has for the text, in dots."""
    # Less than the page's height: with the line that holds it, it would be higher than any page, and be cut.
    most = QSizeF(area.width(), area.height() * _HIGHEST) * (_LAYOUT_DPI / dots_per_inch)
    block = document.begin()
    while block.isValid():
        pieces = block.begin()
        while not pieces.atEnd():
            shown = pieces.fragment().charFormat()
            if shown.isImageFormat():
                _fit(document, pieces.fragment().position(), shown.toImageFormat(), most)
            pieces += 1
        block = block.next()


def _fit(document: QTextDocument, position: int, shown: QTextImageFormat, most: QSizeF) -> None:
    cursor = QTextCursor(document)
    cursor.setPosition(position)
    cursor.setPosition(position + 1, QTextCursor.MoveMode.KeepAnchor)
    table = cursor.currentTable()
    if isinstance(table, QTextTable):
        most = QSizeF(most.width() * _CELL_SHARE / table.columns(), most.height())
    picture = document.resource(QTextDocument.ResourceType.ImageResource.value, QUrl(shown.name()))
    size = QSizeF(picture.size()) if isinstance(picture, QImage | QPixmap) else QSizeF()
    if size.width() > most.width() or size.height() > most.height():
        fitted = size.scaled(most, Qt.AspectRatioMode.KeepAspectRatio)
        shown.setWidth(fitted.width())
        shown.setHeight(fitted.height())
        cursor.setCharFormat(shown)
    _close_around(QTextCursor(document.findBlock(position)))


def _close_around(line: QTextCursor) -> None:
    """Without the air between lines of words, which would be a third of the picture's height."""
    shape = line.blockFormat()
    shape.setLineHeight(100, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    line.setBlockFormat(shape)


def _widen_tables(frame: QTextFrame) -> None:
    """Tables are as wide as the text, so that they begin where its lines begin, also those from right to left."""
    for inside in frame.childFrames():
        if isinstance(inside, QTextTable):
            shape = inside.format().toTableFormat()
            shape.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
            inside.setFormat(shape)
        _widen_tables(inside)


def _keep_headings(document: QTextDocument) -> None:
    """A heading that would stand alone at the foot of a page begins the next one."""
    layout = document.documentLayout()
    height = document.pageSize().height()
    block = document.begin()
    while block.isValid():
        following = block.next()
        if block.blockFormat().headingLevel() and following.isValid():
            top = layout.blockBoundingRect(block).top()
            lines = following.layout()
            first = lines.lineAt(0).height() if lines.lineCount() else 0.0
            end = layout.blockBoundingRect(following).top() + first
            if int(top // height) != int(end // height) and top % height:
                shape = block.blockFormat()
                shape.setPageBreakPolicy(QTextFormat.PageBreakFlag.PageBreak_AlwaysBefore)
                QTextCursor(block).setBlockFormat(shape)
        block = following


def _paint_text(painter: QPainter, document: QTextDocument, page: int) -> None:
    area = _text_area_of(painter)
    height = document.pageSize().height()
    context = QAbstractTextDocumentLayout.PaintContext()
    # On paper letters are black, whatever the screen's colours are.
    context.palette.setColor(QPalette.ColorRole.Text, Qt.GlobalColor.black)
    # Less one dot: the upper edge of what begins the next page would be drawn here too.
    context.clip = QRectF(0, page * height, area.width(), height - 1)
    painter.save()
    painter.translate(area.topLeft() - context.clip.topLeft())
    painter.setClipRect(context.clip)
    document.documentLayout().draw(painter, context)
    painter.restore()


def _text_area_of(painter: QPainter) -> QRectF:
    writer = painter.device()
    assert isinstance(writer, QPdfWriter)
    return _text_area(writer)


def _paint_around(painter: QPainter, document: QTextDocument, front: Front, page: int) -> None:
    """The title and the pod above, from the second page on; the version and the page's number below."""
    area = _text_area_of(painter)
    band = _dots(_BAND * 0.6)
    above = QRectF(0, 0, area.width(), band)
    below = QRectF(0, area.bottom() + _dots(_BAND) - band, area.width(), band)
    painter.setFont(_font(_SMALL_POINTS))
    painter.setPen(QPen(_GREY, 1))
    if page:
        _paint_pair(painter, above, front.title, front.pod, front)
        painter.drawLine(above.bottomLeft(), above.bottomRight())
    number = page_words(page + 1, document.pageCount(), front.language)
    _paint_pair(painter, below, front.edition, number, front)


def _paint_pair(painter: QPainter, band: QRectF, first: str, last: str, front: Front) -> None:
    """One word at the side where lines begin, the other where they end."""
    metrics = QFontMetricsF(painter.font(), painter.device())
    right_to_left = front.direction == "rtl"
    sides = (Qt.AlignmentFlag.AlignRight, Qt.AlignmentFlag.AlignLeft)
    begin, end = sides if right_to_left else sides[::-1]
    for words, side, share in ((first, begin, 0.62), (last, end, 0.34)):
        shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, band.width() * share)
        way = direction_of(shown) or front.direction
        option = QTextOption(side | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute)
        option.setTextDirection(
            Qt.LayoutDirection.RightToLeft if way == "rtl" else Qt.LayoutDirection.LeftToRight
        )
        option.setWrapMode(QTextOption.WrapMode.NoWrap)
        painter.drawText(band, shown, option)


def _dated(content: bytes, made: date) -> bytes:
    """With the document's date wherever Qt has put this moment; it is as long, so that every offset in the file stays true."""
    content = _MOMENT.sub(rb"\g<1>" + f"{made:%Y%m%d}000000".encode(), content)
    return _MOMENT_OF_XMP.sub(rb"\g<1>" + f"{made.isoformat()}T00:00:00".encode(), content)
