"""The documents of the demo's library: printed to PDF by the window's own means.

``python -m demo.documents FOLDER`` prints all of them into a folder: in a process of its own, because only one window system
fits into a process, and the demo's window wants the person's.
"""

import os
import sys
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QSizeF, Qt
from PySide6.QtGui import QGuiApplication, QPageLayout, QPageSize, QPdfWriter, QTextDocument, QTextOption

from demo.library_file import DemoResource, read_library

RESOURCES = Path(__file__).parents[2] / "resources" / "demo"
_MARGIN_MM = 22.0
_DOTS = 96
_POINTS = 11


def printed(resource: DemoResource) -> bytes:
    """The document as a PDF; wants a running QGuiApplication, which has the fonts."""
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setTitle(resource.title)
    writer.setResolution(_DOTS)
    margins = QMarginsF(_MARGIN_MM, _MARGIN_MM, _MARGIN_MM, _MARGIN_MM)
    page = QPageLayout(
        QPageSize(QPageSize.PageSizeId.A4),
        QPageLayout.Orientation.Portrait,
        margins,
        QPageLayout.Unit.Millimeter,
    )
    writer.setPageLayout(page)
    document = QTextDocument()
    font = QGuiApplication.font()
    font.setPointSizeF(_POINTS)
    document.setDefaultFont(font)
    option = QTextOption()
    option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    document.setDefaultTextOption(option)
    document.setMarkdown(resource.markdown)
    document.documentLayout().setPaintDevice(writer)
    # Else Qt adds margins of its own to those of the page.
    document.setPageSize(QSizeF(writer.width(), writer.height()))
    document.print_(writer)
    del writer  # it ends the file
    return bytes(content.data())


def main(folder: Path) -> None:
    """``KEY.pdf`` for each resource."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    app = QGuiApplication([])
    for resource in read_library(RESOURCES):
        (folder / f"{resource.key}.pdf").write_bytes(printed(resource))
    app.quit()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
