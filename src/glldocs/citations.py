"""What a document's markdown points to in the community: resources of the library that it cites, and pictures among a pod's files.

A citation is a link, ``[Title, 2021](gll:resource/<32 hex>)``, and a picture a picture, ``![alt](gll:file/<32 hex>)``: both stay
readable in any other program, and what only looks like one inside of code is none.
"""

import re
from collections.abc import Callable, Iterable, Iterator
from enum import StrEnum
from typing import Final

import msgspec
from markdown_it.token import Token

from gllcore.files import FileId
from gllcore.folding import words as spoken
from gllcore.ids import ID_BYTES, RecordId
from glldocs.reading import read

_RESOURCE: Final = re.compile(f"gll:resource/([0-9a-fA-F]{{{2 * ID_BYTES}}})")
_FILE: Final = re.compile(f"gll:file/([0-9a-fA-F]{{{2 * ID_BYTES}}})")
_MARKS: Final = str.maketrans({mark: f"\\{mark}" for mark in "\\[]*_`<>"})


class Citation(msgspec.Struct, frozen=True):
    """A place where a document cites a resource; ``words`` are what the document calls it there."""

    resource: RecordId
    words: str


class Reference(msgspec.Struct, frozen=True):
    """One entry of a list of references: one line of plain text, in whatever style."""

    resource: RecordId
    words: str


class Order(StrEnum):
    """How a list of references is ordered: by its words (as APA wants it), or as the document cites (as Vancouver does)."""

    WORDS = "words"
    CITED = "cited"


Resolve = Callable[[RecordId], str | None]
"""The line of a resource in the list of references; None for one that this replica does not know."""


def citation_mark(resource: RecordId, words: str) -> str:
    """The markdown that cites ``resource`` and calls it ``words``."""
    return f"[{words.translate(_MARKS)}](gll:resource/{resource.hex()})"


def picture_mark(file: FileId, alt: str) -> str:
    """The markdown that shows a file of the pod; ``alt`` says it for who cannot see it."""
    return f"![{alt.translate(_MARKS)}](gll:file/{file.hex()})"


def cited_resource(address: str) -> RecordId | None:
    """The resource that an address of a link leads to."""
    found = _RESOURCE.fullmatch(address)
    return RecordId(bytes.fromhex(found[1])) if found else None


def shown_file(address: str) -> FileId | None:
    """The file that an address of a picture leads to."""
    found = _FILE.fullmatch(address)
    return FileId(bytes.fromhex(found[1])) if found else None


def citations(markdown: str) -> tuple[Citation, ...]:
    """Every citation, as often as it stands there, in the text's order."""
    return tuple(_citations(read(markdown)))


def pictures(markdown: str) -> tuple[FileId, ...]:
    """The files that the document shows, each once, in the text's order."""
    shown = (
        shown_file(str(token.attrGet("src"))) for token in _inlines(read(markdown)) if token.type == "image"
    )
    return tuple(dict.fromkeys(file for file in shown if file is not None))


def references(markdown: str, resolve: Resolve, order: Order = Order.WORDS) -> tuple[Reference, ...]:
    """The list of references: each resource once. One that ``resolve`` does not know is listed as the document calls it."""
    first: dict[RecordId, str] = {}
    for citation in citations(markdown):
        first.setdefault(citation.resource, citation.words)
    found = (Reference(each, resolve(each) or words or each.hex()) for each, words in first.items())
    return tuple(sorted(found, key=_by_words) if order is Order.WORDS else found)


def _by_words(reference: Reference) -> tuple[list[str], str, bytes]:
    # Accents and case make no difference to who looks a name up; the rest only makes the order certain.
    return list(spoken(reference.words)), reference.words, reference.resource


def _citations(tokens: Iterable[Token]) -> Iterator[Citation]:
    resource: RecordId | None = None
    words = ""
    for token in _inlines(tokens):
        if token.type == "link_open":
            resource, words = cited_resource(str(token.attrGet("href"))), ""
        elif token.type == "link_close" and resource is not None:
            yield Citation(resource, " ".join(words.split()))
            resource = None
        else:
            words += token.content or (" " if token.type in ("softbreak", "hardbreak") else "")


def _inlines(tokens: Iterable[Token]) -> Iterator[Token]:
    return (child for token in tokens for child in token.children or [])
