"""The documents of the demo's library: printed to PDF by the window's own means, packed as text, and told to the catalogue."""

from collections.abc import Mapping

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QSizeF, Qt
from PySide6.QtGui import QGuiApplication, QPageLayout, QPageSize, QPdfWriter, QTextDocument, QTextOption

from demo.library_file import DemoResource
from gllcore.ids import RecordId
from gllcore.model.library import ResourceField
from gllcore.operations import Value, reference
from gllfiles.helper.messages import Extracted
from gllfiles.texts.light import light_version

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


def light(resource: DemoResource) -> bytes:
    """What the document says, as the library stores it."""
    return light_version(Extracted(markdown=resource.text), resource.title, resource.abstract)


def fields_of(resource: DemoResource, records: Mapping[str, RecordId]) -> dict[int, Value]:
    """The record as the catalogue writes it; ``records`` are those of the resources that this one may speak of."""
    fields: dict[int, Value] = {
        ResourceField.TITLE: resource.title,
        ResourceField.ABSTRACT: resource.abstract,
        ResourceField.AUTHORS: list(resource.authors),
        ResourceField.ORGANISATION: resource.organisation,
        ResourceField.YEAR: resource.year,
        ResourceField.TYPE: resource.type,
        ResourceField.TOPICS: [list(resource.topics), []],
        ResourceField.COUNTRIES: [list(resource.countries), []],
        ResourceField.LANGUAGE: resource.language,
        ResourceField.LICENCE: resource.licence,
        ResourceField.EDITION: resource.edition,
        ResourceField.DOI: resource.doi,
        ResourceField.LINK: resource.link,
    }
    for field, key in (
        (ResourceField.TRANSLATES, resource.translates),
        (ResourceField.REPLACES, resource.replaces),
    ):
        if key:
            fields[field] = reference(records[key])
    return {field: value for field, value in fields.items() if value not in ("", [], [[], []])}
