"""Documents made for tests: PDF written by hand or by Qt, word processors' and books by their parts, and hostile ones."""

import zipfile
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QMarginsF, QRectF, QSizeF
from PySide6.QtGui import QPageSize, QPainter, QPdfWriter, QTextDocument

DOCX_PARTS = {
    "[Content_Types].xml": '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    "_rels/.rels": '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    "docProps/core.xml": '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>Safe surgery</dc:title><dc:creator>Grace Ochieng</dc:creator><dc:language>en-GB</dc:language></cp:coreProperties>',
}


def hand_written_pdf(
    path: Path, pages: Sequence[Sequence[str]], *, facts: str = "", forms: Sequence[str] = (), rotate: int = 0
) -> Path:
    """A PDF of A4 pages, each a list of lines in Helvetica 12, from 60 points below the top; ``forms`` may be drawn as /F0 …"""
    contents = [
        "BT /H 12 Tf 14 TL 60 782 Td " + " ".join(f"({_escaped(line)}) Tj T*" for line in page) + " ET"
        for page in pages
    ]
    return pdf_of_streams(path, contents, facts=facts, forms=forms, rotate=rotate)


def pdf_of_streams(
    path: Path, contents: Sequence[str], *, facts: str = "", forms: Sequence[str] = (), rotate: int = 0
) -> Path:
    first_form = 5
    first_page = first_form + len(forms)
    count = len(contents)
    named = " ".join(f"/F{at} {first_form + at} 0 R" for at in range(len(forms)))
    resources = f"<< /Font << /H 3 0 R >> /XObject << {named} >> >>"
    kids = " ".join(f"{first_page + 2 * at} 0 R" for at in range(count))
    objects = [
        "<< /Type /Catalog /Pages 2 0 R >>",
        f"<< /Type /Pages /Kids [{kids}] /Count {count} >>",
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
        f"<< {facts} >>",
    ]
    for form in forms:
        head = f"<< /Type /XObject /Subtype /Form /BBox [0 0 595 842] /Resources {resources} /Length {len(form)} >>"
        objects.append(f"{head}\nstream\n{form}\nendstream")
    for at, content in enumerate(contents):
        objects.append(
            f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Rotate {rotate} "
            f"/Resources {resources} /Contents {first_page + 2 * at + 1} 0 R >>"
        )
        objects.append(f"<< /Length {len(content)} >>\nstream\n{content}\nendstream")
    path.write_bytes(_pdf(objects))
    return path


def endless_pdf(path: Path) -> Path:
    """Two plain pages, and one between them that draws 12 forms within forms within forms, 10 to the 12th in all."""
    depth, times = 12, 10
    forms = [" ".join([f"/F{at + 1} Do"] * times) for at in range(depth)] + ["0 0 1 1 re f"]
    plain = "BT /H 12 Tf 60 782 Td (A plain page) Tj ET"
    return pdf_of_streams(path, [plain, "/F0 Do", plain], forms=forms)


def printed_pdf(path: Path, html: str, *, title: str = "") -> Path:
    """A PDF as Qt prints it, with its fonts within; needs an application."""
    writer = QPdfWriter(str(path))
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setPageMargins(QMarginsF(20, 20, 20, 20))
    writer.setResolution(150)
    writer.setTitle(title)
    document = QTextDocument()
    document.setHtml(html)
    document.documentLayout().setPaintDevice(writer)
    document.setPageSize(QSizeF(writer.width(), writer.height()))
    painter = QPainter(writer)
    for page in range(document.pageCount()):
        if page:
            writer.newPage()
            painter.translate(0, -writer.height())
        document.drawContents(painter, QRectF(0, page * writer.height(), writer.width(), writer.height()))
    painter.end()
    return path


def docx(path: Path, body: str) -> Path:
    """A Word document with this body of WordprocessingML."""
    document = f'<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>{body}</w:body></w:document>'
    return packed(path, {**DOCX_PARTS, "word/document.xml": document})


def word_paragraph(text: str, style: str = "") -> str:
    properties = f'<w:pPr><w:pStyle w:val="{style}"/></w:pPr>' if style else ""
    return f"<w:p>{properties}<w:r><w:t>{text}</w:t></w:r></w:p>"


def odt(path: Path, body: str) -> Path:
    names = 'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"'
    meta = '<m xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>Triage</dc:title></m>'
    content = f"<office:document-content {names}><office:body><office:text>{body}</office:text></office:body></office:document-content>"
    return packed(path, {"content.xml": content, "meta.xml": meta})


def epub(path: Path, chapters: Sequence[str]) -> Path:
    """A book whose chapters are these bodies of XHTML, listed in another order than they are read in."""
    names = [f"c{at}.xhtml" for at in range(len(chapters))]
    items = "".join(
        f'<item id="{name}" href="text/{name}" media-type="application/xhtml+xml"/>'
        for name in reversed(names)
    )
    spine = "".join(f'<itemref idref="{name}"/>' for name in names)
    package = f'<package xmlns="http://www.idpf.org/2007/opf"><metadata xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>Midwives</dc:title><dc:creator>A. Writer</dc:creator><dc:language>fr</dc:language></metadata><manifest>{items}</manifest><spine>{spine}</spine></package>'
    container = '<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="OEBPS/book.opf"/></rootfiles></container>'
    pages = {
        f"OEBPS/text/{name}": f"<html><head><title>x</title></head><body>{body}</body></html>"
        for name, body in zip(names, chapters, strict=True)
    }
    return packed(path, {"META-INF/container.xml": container, "OEBPS/book.opf": package, **pages})


def packed(path: Path, parts: dict[str, str]) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return path


def _pdf(objects: Sequence[str]) -> bytes:
    made, places = bytearray(b"%PDF-1.7\n"), []
    for number, content in enumerate(objects, 1):
        places.append(len(made))
        made += f"{number} 0 obj\n{content}\nendobj\n".encode("latin-1")
    table = "".join(f"{place:010} 00000 n \n" for place in places)
    head = f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n{table}"
    trailer = (
        f"trailer\n<< /Size {len(objects) + 1} /Root 1 0 R /Info 4 0 R >>\nstartxref\n{len(made)}\n%%EOF\n"
    )
    return bytes(made) + (head + trailer).encode("ascii")


def _escaped(line: str) -> str:
    return line.replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)")
