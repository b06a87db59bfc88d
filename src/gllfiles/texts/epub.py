"""The text of electronic books: the chapters in the order of their spine."""

import posixpath
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import unquote
from xml.etree import ElementTree
from zipfile import ZipFile

from gllfiles.helper.messages import Extracted, Limits, Problem
from gllfiles.helper.process import Trouble
from gllfiles.texts.archives import archive, member, tree
from gllfiles.texts.web import markdown, parsed

_CONTAINER = "META-INF/container.xml"
_RIGHTS = "META-INF/rights.xml"
_OPF = "{http://www.idpf.org/2007/opf}"
_DC = "{http://purl.org/dc/elements/1.1/}"
_CHAPTERS = frozenset({"application/xhtml+xml", "text/html"})


def extracted(path: Path, limits: Limits) -> Extracted:
    with archive(path, limits) as opened:
        if _RIGHTS in opened.namelist():
            raise Trouble(Problem.ENCRYPTED)
        name = _package_name(opened)
        package = tree(member(opened, name))
        chapters, characters = [], 0
        for chapter in _chapters(opened, package, posixpath.dirname(name)):
            if characters > limits.characters:
                break
            chapters.append(markdown(parsed(chapter)))
            characters += len(chapters[-1])
    title, author, language = (
        (package.findtext(f".//{_DC}{fact}") or "") for fact in ("title", "creator", "language")
    )
    cut = characters > limits.characters
    return Extracted("\n\n".join(chapters), title, author, language, truncated=cut)


def _package_name(opened: ZipFile) -> str:
    for root in tree(member(opened, _CONTAINER)).iter():
        if root.tag.endswith("}rootfile") and root.get("full-path"):
            return str(root.get("full-path"))
    raise Trouble(Problem.BROKEN, "container")


def _chapters(opened: ZipFile, package: ElementTree.Element, folder: str) -> Iterator[bytes]:
    """The chapters' pages; one that the book announces and does not have is left out."""
    items = {
        item.get("id"): posixpath.normpath(posixpath.join(folder, unquote(item.get("href", ""))))
        for item in package.iter(f"{_OPF}item")
        if item.get("media-type") in _CHAPTERS
    }
    present = set(opened.namelist())
    for reference in package.iter(f"{_OPF}itemref"):
        name = items.get(reference.get("idref"))
        if name in present and name is not None:
            yield member(opened, name)
