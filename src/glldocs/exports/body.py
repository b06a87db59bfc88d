"""A document's text as the tokens that every export is made of: pictures found, citations numbered, other addresses judged."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Final

import msgspec
from markdown_it.token import Token

from gllcore.files import FileId
from gllcore.ids import RecordId
from glldocs.citations import cited_resource, shown_file
from glldocs.exports.front import Front
from glldocs.exports.links import is_followed
from glldocs.exports.title import without_title
from glldocs.reading import Direction, direction_of, read

CITATION: Final = "citation"
"""The type of the token behind a citation's words; its content is the number in the list of references."""

Pictures = Mapping[FileId, bytes]


class Picture(msgspec.Struct, frozen=True):
    """A picture that every reader can show."""

    media: str
    content: bytes


_SIGNS: Final = (
    (b"\x89PNG\r\n\x1a\n", "image/png"),
    (b"\xff\xd8\xff", "image/jpeg"),
    (b"GIF87a", "image/gif"),
    (b"GIF89a", "image/gif"),
)


def body(markdown: str, front: Front, pictures: Pictures) -> list[Token]:
    """The blocks of the text, each with its direction as the attribute ``dir``, and safe to show as they are.

    A link is kept with an address that ``is_followed``; of any other, its words. A picture is kept where ``pictures`` has
    its file, as ``meta["picture"]``; of any other, what it is said to show.
    """
    numbers = {reference.resource: number for number, reference in enumerate(front.references, 1)}
    tokens = read(without_title(markdown, front.title))
    for token in tokens:
        if token.children:
            token.children = list(_with_pictures(_with_links(token.children, numbers), pictures))
    _set_directions(tokens, front.direction)
    return tokens


def picture_in(content: bytes) -> Picture | None:
    """The picture, by its first bytes; None for what no browser and word processor share, or what may hold a script (SVG)."""
    media = next((media for sign, media in _SIGNS if content.startswith(sign)), None)
    return Picture(media, content) if media else None


def _with_links(children: Iterable[Token], numbers: Mapping[RecordId, int]) -> Iterator[Token]:
    number: int | None = None
    kept = False
    for token in children:
        if token.type == "link_open":
            address = str(token.attrGet("href"))
            resource = cited_resource(address)
            number = numbers.get(resource) if resource else None
            kept = is_followed(address)
            token.attrs = {"href": address}
        if token.type == "link_close" and number is not None:
            yield Token(CITATION, "sup", 0, content=str(number))
        if kept or token.type not in ("link_open", "link_close"):
            yield token


def _with_pictures(children: Iterable[Token], pictures: Pictures) -> Iterator[Token]:
    for token in children:
        picture = _picture(token, pictures) if token.type == "image" else None
        if picture is not None:
            token.meta = {"picture": picture}
            token.attrs = {"src": "", "alt": ""}
            yield token
        elif token.type != "image":
            yield token
        elif token.content:
            yield Token("text", "", 0, content=f"[{token.content}]")


def _picture(token: Token, pictures: Pictures) -> Picture | None:
    file = shown_file(str(token.attrGet("src")))
    content = pictures.get(file) if file else None
    return picture_in(content) if content else None


def _set_directions(tokens: Iterable[Token], usual: Direction) -> None:
    """Gives every block the direction of the first words in it; of the document where there are none."""
    around: list[Token] = []
    for token in tokens:
        if token.nesting > 0:
            around.append(token)
        elif token.nesting < 0:
            begun = around.pop()
            if begun.attrGet("dir") is None:
                begun.attrSet("dir", usual)
        elif token.type == "inline" and (way := direction_of(token.content)):
            for block in around:
                if block.attrGet("dir") is None:
                    block.attrSet("dir", way)
