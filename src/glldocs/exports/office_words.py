"""The words of a line of a Word file: runs of one direction each, with their manner, links, pictures and numbers of references."""

import struct
from collections.abc import Iterable, Iterator, Mapping
from io import BytesIO
from itertools import groupby
from typing import Any, Final

import msgspec
from docx.image.exceptions import InvalidImageStreamError, UnexpectedEndOfFileError, UnrecognizedImageError
from docx.shared import Emu, RGBColor
from docx.text.paragraph import Paragraph
from docx.text.run import Run
from markdown_it.token import Token

from glldocs.exports.body import CITATION, Picture
from glldocs.exports.office_parts import bookmark_name, put_in_link
from glldocs.reading import Direction, strength

_LINK_COLOUR: Final = RGBColor(0x0B, 0x5C, 0x7A)
# What a file that begins like a picture, and is none, makes the library say.
_BROKEN: Final = (
    *(InvalidImageStreamError, UnexpectedEndOfFileError, UnrecognizedImageError),
    *(struct.error, ValueError, KeyError, IndexError, ZeroDivisionError, AttributeError, TypeError),
)


class Manner(msgspec.Struct, frozen=True):
    """How words are written. ``address`` is where they lead; ``place`` the number of a reference that they lead to."""

    bold: bool = False
    italic: bool = False
    struck: bool = False
    code: bool = False
    address: str = ""
    place: int = 0


_PLAIN: Final = Manner()
_SWITCHES: Final[Mapping[str, Mapping[str, Any]]] = {
    "strong_open": {"bold": True},
    "strong_close": {"bold": False},
    "em_open": {"italic": True},
    "em_close": {"italic": False},
    "s_open": {"struck": True},
    "s_close": {"struck": False},
    "link_close": {"address": ""},
}


def write_inlines(paragraph: Paragraph, children: Iterable[Token], way: Direction, widest: int) -> None:
    """Writes the tokens of a line; ``way`` is the paragraph's direction, ``widest`` how wide a picture may be, in EMU."""
    manner = _PLAIN
    for token in children:
        if token.type == "link_open":
            manner = msgspec.structs.replace(manner, address=str(token.attrGet("href")))
        elif token.type in _SWITCHES:
            manner = msgspec.structs.replace(manner, **_SWITCHES[token.type])
        elif token.type == "image":
            _write_picture(paragraph, token, way, widest)
        elif token.type == CITATION:
            write_words(paragraph, f"[{token.content}]", way, Manner(place=int(token.content)))
        elif token.type == "hardbreak":
            paragraph.add_run().add_break()
        elif token.type == "softbreak":
            write_words(paragraph, " ", way, manner)
        elif token.type == "code_inline":
            write_words(paragraph, token.content, way, msgspec.structs.replace(manner, code=True))
        else:
            write_words(paragraph, token.content, way, manner)


def write_words(paragraph: Paragraph, text: str, way: Direction, manner: Manner = _PLAIN) -> None:
    """Writes text in the paragraph, in as many runs as it has changes of direction: Word asks for the direction of each."""
    for piece, piece_way in runs_of(text, way):
        run = paragraph.add_run(piece)
        _dress(run, manner, piece_way)
        if manner.place:
            run.font.superscript = True
            put_in_link(paragraph, run, anchor=bookmark_name(manner.place))
        elif manner.address:
            run.font.underline, run.font.color.rgb = True, _LINK_COLOUR
            put_in_link(paragraph, run, address=manner.address)


def runs_of(text: str, way: Direction) -> Iterator[tuple[str, Direction]]:
    """The text in pieces of one direction each; what has none of its own goes with both neighbours, or else with the paragraph."""
    ways = _ways(text, way)
    for piece_way, chars in groupby(zip(text, ways, strict=True), key=lambda pair: pair[1]):
        yield "".join(char for char, _ in chars), piece_way


def _ways(text: str, usual: Direction) -> list[Direction]:
    own = [strength(char) for char in text]
    following: list[Direction] = [usual] * len(own)
    next_way: Direction = usual
    for at in range(len(own) - 1, -1, -1):
        next_way = own[at] or next_way
        following[at] = next_way
    ways: list[Direction] = []
    last: Direction = usual
    for at, found in enumerate(own):
        last = found or last
        ways.append(found or (last if last == following[at] else usual))
    return ways


def _dress(run: Run, manner: Manner, way: Direction) -> None:
    font = run.font
    # Scripts from right to left have bold and italic of their own ("complex script").
    if manner.bold:
        font.bold = font.cs_bold = True
    if manner.italic:
        font.italic = font.cs_italic = True
    if manner.struck:
        font.strike = True
    if manner.code:
        font.name = "Courier New"
    if way == "rtl":
        font.rtl = True


def _write_picture(paragraph: Paragraph, token: Token, way: Direction, widest: int) -> None:
    picture: Picture = token.meta["picture"]
    run = paragraph.add_run()
    try:
        shape = run.add_picture(BytesIO(picture.content))
    except _BROKEN:
        paragraph._p.remove(run._r)
        write_words(paragraph, f"[{token.content}]", way)
        return
    if shape.width > widest:
        shape.width, shape.height = Emu(widest), Emu(max(1, round(shape.height * widest / shape.width)))
    shape._inline.docPr.set("descr", token.content)
