"""A document as a Word file: headings, lists, tables, pictures and links by Word's own styles, in either direction of writing."""

from collections.abc import Iterator, Sequence
from datetime import UTC, datetime, time
from io import BytesIO
from typing import Any, Final

from docx import Document
from docx.document import Document as WordDocument
from docx.enum.table import WD_TABLE_DIRECTION
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.shared import Mm
from docx.text.paragraph import Paragraph
from markdown_it.token import Token

from glldocs.exports.body import Pictures, body
from glldocs.exports.front import Front, facts
from glldocs.exports.labels import Label, label, page_words
from glldocs.exports.links import linked_words
from glldocs.exports.office_parts import (
    add_bookmark,
    add_field,
    draw_rule,
    new_numbering,
    new_paragraph,
    packed_alike,
    set_direction,
    set_language,
    tell_repeating,
)
from glldocs.exports.office_words import Manner, write_inlines, write_words
from glldocs.markdown import showable
from glldocs.reading import Direction, direction_of

_PAGE: Final = (Mm(210), Mm(297))
_MARGIN: Final = Mm(22)
_TEXT_WIDTH: Final = _PAGE[0] - 2 * _MARGIN
_DEEPEST: Final = 3
_ALIGNED: Final = {
    "text-align:center": WD_ALIGN_PARAGRAPH.CENTER,
    "text-align:left": WD_ALIGN_PARAGRAPH.LEFT,
    "text-align:right": WD_ALIGN_PARAGRAPH.RIGHT,
}


def to_docx(markdown: str, front: Front, pictures: Pictures | None = None) -> bytes:
    """The content of a ``.docx`` file, the same for the same document. ``pictures`` are the contents of the pod's files that it shows."""
    document = Document()
    _set_up(document, front)
    _write_head(document, front)
    _Body(document, front).write(body(markdown, front, pictures or {}))
    _write_references(document, front)
    file = BytesIO()
    document.save(file)
    return packed_alike(file.getvalue())


def _set_up(document: WordDocument, front: Front) -> None:
    section = document.sections[0]
    section.page_width, section.page_height = _PAGE
    section.left_margin = section.right_margin = section.top_margin = section.bottom_margin = _MARGIN
    set_language(document, front.language)
    known = document.core_properties
    known.title, known.version, known.language = _line(front.title)[:255], front.version, front.language
    known.author = ", ".join(_line(each.name) for each in front.contributors)[:255]
    known.subject, known.comments, known.last_modified_by = _line(front.subtitle)[:255], front.link[:255], ""
    known.keywords = _line(front.licence_name or front.licence)[:255]
    known.created = known.modified = datetime.combine(front.date, time(), UTC)
    known.revision = 1
    _write_footer(section.footer.paragraphs[0], front)


def _write_footer(paragraph: Paragraph, front: Front) -> None:
    set_direction(paragraph, front.direction)
    write_words(paragraph, f"{_line(front.title)} · {front.edition} · ", front.direction)
    # The two numbers are Word's to fill in; what stands between them is ours.
    for piece in page_words("\0n\0", "\0c\0", front.language).split("\0"):
        if piece in ("n", "c"):
            add_field(paragraph, {"n": "PAGE", "c": "NUMPAGES"}[piece], front.direction)
        elif piece:
            write_words(paragraph, piece, front.direction)


def _write_head(document: WordDocument, front: Front) -> None:
    _line_of(document, front.title, "Title", front)
    if front.subtitle:
        _line_of(document, front.subtitle, "Subtitle", front)
    for fact in facts(front):
        paragraph = new_paragraph(document, "No Spacing")
        set_direction(paragraph, front.direction)
        write_words(paragraph, f"{fact.label}: ", front.direction, Manner(bold=True))
        write_words(paragraph, _line(fact.words), front.direction, Manner(address=fact.address))
    draw_rule(document.add_paragraph())


def _line_of(document: WordDocument, text: str, style: str, front: Front) -> None:
    paragraph = new_paragraph(document, style)
    way = direction_of(text) or front.direction
    set_direction(paragraph, way)
    write_words(paragraph, _line(text), way)


def _write_references(document: WordDocument, front: Front) -> None:
    if not front.references:
        return
    _line_of(document, label(Label.REFERENCES, front.language), "Heading 1", front)
    numbering = new_numbering(document, "List Number", 1)
    for number, reference in enumerate(front.references, 1):
        paragraph = new_paragraph(document, "List Number")
        numbering.put_on(paragraph)
        way = direction_of(reference.words) or front.direction
        set_direction(paragraph, way)
        add_bookmark(paragraph, number)
        for words, address in linked_words(_line(reference.words)):
            write_words(paragraph, words, way, Manner(address=address))


class _Body:
    """Writes the blocks of the text one after the other, and remembers in which lists and quotes it is."""

    def __init__(self, document: WordDocument, front: Front) -> None:
        self._document = document
        self._front = front
        self._numberings: list[Any] = []
        self._begins_item = False
        self._quotes = 0

    def write(self, tokens: Sequence[Token]) -> None:
        left = iter(tokens)
        for token in left:
            if token.type == "table_open":
                self._write_table(token, left)
            else:
                self._write_block(token, left)

    def _write_block(self, token: Token, left: Iterator[Token]) -> None:
        kind = token.type
        if kind == "heading_open":
            self._write_inline(next(left), f"Heading {token.tag[1:]}", token)
        elif kind == "paragraph_open":
            self._write_inline(next(left), self._style(), token)
        elif kind in ("bullet_list_open", "ordered_list_open"):
            self._begin_list(token)
        elif kind in ("bullet_list_close", "ordered_list_close"):
            self._numberings.pop()
        elif kind == "list_item_open":
            self._begins_item = True
        elif kind in ("blockquote_open", "blockquote_close"):
            self._quotes += token.nesting
        elif kind in ("fence", "code_block"):
            self._write_code(token.content)
        elif kind == "hr":
            draw_rule(self._document.add_paragraph())

    def _begin_list(self, token: Token) -> None:
        style = f"List Number{self._level(len(self._numberings) + 1)}"
        start = int(token.attrGet("start") or 1)
        numbered = token.type == "ordered_list_open"
        self._numberings.append(new_numbering(self._document, style, start) if numbered else None)

    def _style(self) -> str:
        if self._numberings:
            kind = "Number" if self._numberings[-1] is not None else "Bullet"
            return f"List {kind if self._begins_item else 'Continue'}{self._level(len(self._numberings))}"
        return "Quote" if self._quotes else "Normal"

    def _level(self, depth: int) -> str:
        """The styles of lists end in their level, from the second on; there are three."""
        return "" if depth < 2 else f" {min(depth, _DEEPEST)}"

    def _write_inline(self, inline: Token, style: str, block: Token) -> None:
        paragraph = new_paragraph(self._document, style)
        if self._numberings and self._begins_item and self._numberings[-1] is not None:
            self._numberings[-1].put_on(paragraph)
        self._begins_item = False
        self._fill(paragraph, inline, _way(block))

    def _fill(self, paragraph: Paragraph, inline: Token, way: Direction, columns: int = 1) -> None:
        set_direction(paragraph, way)
        write_inlines(paragraph, inline.children or [], way, _TEXT_WIDTH // columns)

    def _write_code(self, text: str) -> None:
        paragraph = new_paragraph(self._document, "No Spacing")
        set_direction(paragraph, "ltr")
        write_words(paragraph, text.rstrip("\n"), "ltr", Manner(code=True))

    def _write_table(self, table: Token, left: Iterator[Token]) -> None:
        rows = _rows(left)
        made = self._document.add_table(len(rows), max(map(len, rows)), style="Table Grid")
        made.table_direction = WD_TABLE_DIRECTION.RTL if _way(table) == "rtl" else WD_TABLE_DIRECTION.LTR
        tell_repeating(made.rows[0])
        for row, cells in zip(made.rows, rows, strict=True):
            for place, (cell, inline) in zip(row.cells, cells, strict=False):
                self._write_cell(place.paragraphs[0], cell, inline, len(cells))
        new_paragraph(self._document, "No Spacing")

    def _write_cell(self, paragraph: Paragraph, cell: Token, inline: Token, columns: int) -> None:
        self._fill(paragraph, inline, _way(cell), columns)
        aligned = _ALIGNED.get(str(cell.attrGet("style") or ""))
        if aligned is not None:
            paragraph.alignment = aligned
        if cell.type == "th_open":
            for run in paragraph.runs:
                run.font.bold = run.font.cs_bold = True


def _rows(left: Iterator[Token]) -> list[list[tuple[Token, Token]]]:
    """The cells of a table, each with its inline; takes the tokens up to the table's end."""
    rows: list[list[tuple[Token, Token]]] = []
    for token in left:
        if token.type == "table_close":
            break
        if token.type == "tr_open":
            rows.append([])
        elif token.type in ("th_open", "td_open"):
            rows[-1].append((token, next(left)))
    return rows


def _way(block: Token) -> Direction:
    return "rtl" if block.attrGet("dir") == "rtl" else "ltr"


def _line(text: str) -> str:
    return " ".join(showable(text).split())
