"""Prints what the window shows as plain, dark words on white paper: by the system's own dialog, which can also make a PDF."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QMarginsF, QSizeF
from PySide6.QtGui import QFont, QGuiApplication, QPageLayout, QTextDocument, QTextOption
from PySide6.QtWidgets import QWidget

from gllapp.ui.paper import Closed, fit_pictures

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

_POINTS = 10.5
_EDGE_MM = 15.0
# Smaller letters than these nobody reads by candlelight.
_SMALLEST_POINTS = 7.5
_STEP_POINTS = 0.5
_STYLE = """
    h1 { font-size: large; margin: 0 0 2px 0; } h2 { font-size: medium; margin: 12px 0 3px 0; }
    p { margin: 0 0 4px 0; } p.about, span.about { color: #4a5b64; } ul { margin: 0 0 4px 0; } li { margin: 0 0 2px 0; }
    blockquote { color: #33454e; } code, pre { font-family: monospace; } td, th { border: 1px solid #a9b8c0; padding: 3px 6px; }
    table { border-collapse: collapse; } a { color: #0b5c7a; text-decoration: none; }
"""


def print_html(html: str, over: QWidget, *, on_one_page: bool = False) -> bool:
    """Asks for the printer and prints; False where the person thinks better of it.

    ``html`` is ours: what members wrote stands escaped or sanitised in it. The print queue is told no title, for others see it.
    """
    from PySide6.QtPrintSupport import QPrintDialog, QPrinter  # loaded by who prints

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName("GLL")
    printer.setCreator("GLL")
    dialog = QPrintDialog(printer, over)
    wanted = dialog.exec() == QPrintDialog.DialogCode.Accepted
    dialog.deleteLater()
    if wanted:
        print_to(html, printer, on_one_page=on_one_page)
    return wanted


def print_to(html: str, printer: "QPrinter", *, on_one_page: bool = False) -> int:
    """Prints on a printer that is set up; gives the number of pages. ``on_one_page``: in smaller letters, down to where it can be read."""
    edges = QMarginsF(_EDGE_MM, _EDGE_MM, _EDGE_MM, _EDGE_MM)
    printer.setPageMargins(edges, QPageLayout.Unit.Millimeter)
    points = _POINTS
    document = _laid_out(html, printer, points)
    while on_one_page and document.pageCount() > 1 and points > _SMALLEST_POINTS:
        points -= _STEP_POINTS
        document = _laid_out(html, printer, points)
    document.print_(printer)
    return document.pageCount()


def _laid_out(html: str, printer: "QPrinter", points: float) -> QTextDocument:
    document = Closed()
    document.documentLayout().setPaintDevice(printer)
    font = QFont(QGuiApplication.font())
    font.setPointSizeF(points)
    document.setDefaultFont(font)
    option = QTextOption()
    option.setTextDirection(QGuiApplication.layoutDirection())
    document.setDefaultTextOption(option)
    document.setDefaultStyleSheet(_STYLE)
    document.setDocumentMargin(0)
    document.setPageSize(QSizeF(printer.pageRect(printer.Unit.DevicePixel).size()))
    document.setHtml(html)
    fit_pictures(document, document.pageSize(), printer.resolution())
    return document
