"""The text of word processors' documents: DOCX by the meaning of its styles, ODT by its elements."""

import re
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

import mammoth

from gllfiles.helper.messages import Extracted, Limits
from gllfiles.texts.archives import archive, member, tree
from gllfiles.texts.web import markdown, parsed

_DC = "{http://purl.org/dc/elements/1.1/}"
_TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
_TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
_LEVEL = f"{_TEXT}outline-level"
_UNREAD = frozenset({f"{_TEXT}tracked-changes", f"{_TEXT}sequence-decls", f"{_TEXT}table-of-content"})


def extracted_docx(path: Path, limits: Limits) -> Extracted:
    with archive(path, limits) as opened:
        properties = member(opened, "docProps/core.xml") if "docProps/core.xml" in opened.namelist() else b""
        member(opened, "word/document.xml")
    with path.open("rb") as stream:
        made = mammoth.convert_to_html(
            stream, convert_image=mammoth.images.img_element(_no_picture), external_file_access=False
        )
    return _with_properties(markdown(parsed(str(made.value))), properties)


def extracted_odt(path: Path, limits: Limits) -> Extracted:
    with archive(path, limits) as opened:
        content = tree(member(opened, "content.xml"))
        properties = member(opened, "meta.xml") if "meta.xml" in opened.namelist() else b""
    return _with_properties("\n\n".join(_blocks(content)), properties)


def _with_properties(text: str, properties: bytes) -> Extracted:
    """The text with what the document's own properties say of it."""
    if not properties:
        return Extracted(text)
    root = tree(properties)
    title, author, language = (
        (root.findtext(f".//{_DC}{name}") or "").strip() for name in ("title", "creator", "language")
    )
    return Extracted(text, title, author, language)


def _no_picture(picture: object) -> dict[str, str]:
    return {"src": ""}


def _blocks(element: ElementTree.Element) -> Iterator[str]:
    """The paragraphs, headings, items and rows below an element."""
    for child in element:
        if child.tag in _UNREAD:
            continue
        if child.tag == f"{_TEXT}h":
            yield from _filled("#" * _level(child) + " ", _words(child))
        elif child.tag == f"{_TEXT}p":
            yield from _filled("", _words(child))
        elif child.tag == f"{_TEXT}list-item":
            yield from _filled("- ", "\n  ".join(_blocks(child)))
        elif child.tag == f"{_TABLE}table-row":
            yield from _filled("", " | ".join(" ".join(_blocks(cell)) for cell in child))
        else:
            yield from _blocks(child)


def _filled(mark: str, words: str) -> Iterator[str]:
    if words.strip(" |"):
        yield mark + words


def _level(heading: ElementTree.Element) -> int:
    said = heading.get(_LEVEL, "1")
    return min(6, int(said)) if said.isdecimal() and int(said) else 1


def _words(paragraph: ElementTree.Element) -> str:
    return re.sub(r"[^\S\n]+", " ", "".join(_runs(paragraph))).strip()


def _runs(element: ElementTree.Element) -> Iterator[str]:
    yield element.text or ""
    for child in element:
        if child.tag == f"{_TEXT}line-break":
            yield "\n"
        elif child.tag in (f"{_TEXT}s", f"{_TEXT}tab"):
            yield " "
        elif child.tag != f"{_TEXT}note":
            yield from _runs(child)
        yield child.tail or ""
