"""What a Word file needs and python-docx has no word for: directions, links, places, fields, numberings, and a pack that is always the same."""

from io import BytesIO
from typing import Any, Final
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from docx.document import Document as WordDocument
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.table import _Row
from docx.text.paragraph import Paragraph
from docx.text.run import Run

from glldocs.reading import Direction, direction_in

# The order in which Word's schema wants the properties of a paragraph, from the first that may stand behind each of ours.
_BEHIND_BORDER: Final = (
    *("w:shd", "w:tabs", "w:suppressAutoHyphens", "w:kinsoku", "w:wordWrap", "w:overflowPunct"),
    *("w:topLinePunct", "w:autoSpaceDE", "w:autoSpaceDN", "w:bidi"),
)
_BEHIND_BIDI: Final = (
    *("w:adjustRightInd", "w:snapToGrid", "w:spacing", "w:ind", "w:contextualSpacing", "w:mirrorIndents"),
    *(
        "w:suppressOverlap",
        "w:jc",
        "w:textDirection",
        "w:textAlignment",
        "w:textboxTightWrap",
        "w:outlineLvl",
    ),
    *("w:divId", "w:cnfStyle", "w:rPr", "w:sectPr", "w:pPrChange"),
)
# The first date that a pack can bear.
_NO_DATE: Final = (1980, 1, 1, 0, 0, 0)


def new_paragraph(document: WordDocument, style: str) -> Paragraph:
    """A paragraph of one of Word's own styles. By its id, which is its name without spaces: a name is looked for in all styles, each time."""
    made = document.add_paragraph()
    if style != "Normal":
        made._p.style = style.replace(" ", "")
    return made


class Numbering:
    """The numbers of one list, which begins anew."""

    def __init__(self, id: int) -> None:
        self._id = id

    def put_on(self, paragraph: Paragraph) -> None:
        numbers = paragraph._p.get_or_add_pPr().get_or_add_numPr()
        numbers.get_or_add_ilvl().val = 0
        numbers.get_or_add_numId().val = self._id


def new_numbering(document: WordDocument, style: str, start: int) -> Numbering:
    """Numbers as those of ``style`` look, from ``start`` on: without it, a second list would go on where the first has ended."""
    numbering: Any = document.part.numbering_part.element
    of_style = document.styles[style].element.pPr.numPr.numId.val
    made = numbering.add_num(numbering.num_having_numId(of_style).abstractNumId.val)
    made.add_lvlOverride(ilvl=0).add_startOverride(start)
    return Numbering(made.numId)


def set_direction(paragraph: Paragraph, way: Direction) -> None:
    """Lets a paragraph run from right to left, where it does."""
    if way == "rtl":
        paragraph._p.get_or_add_pPr().insert_element_before(OxmlElement("w:bidi"), *_BEHIND_BIDI)


def set_language(document: WordDocument, language: str) -> None:
    """In which language the file is written, for spelling and for who reads it aloud."""
    for found in document.styles.element.iter(qn("w:lang")):
        found.set(qn("w:val"), language)
        if direction_in(language) == "rtl":
            found.set(qn("w:bidi"), language)


def draw_rule(paragraph: Paragraph) -> None:
    """A line from margin to margin."""
    border, line = OxmlElement("w:pBdr"), OxmlElement("w:bottom")
    for name, value in (("val", "single"), ("sz", "6"), ("space", "1"), ("color", "A0A0A0")):
        line.set(qn(f"w:{name}"), value)
    border.append(line)
    paragraph._p.get_or_add_pPr().insert_element_before(border, *_BEHIND_BORDER, *_BEHIND_BIDI)


def put_in_link(paragraph: Paragraph, run: Run, *, address: str = "", anchor: str = "") -> None:
    """Makes the paragraph's last run a link to ``address``, or to a place of the file itself."""
    link = OxmlElement("w:hyperlink")
    if anchor:
        link.set(qn("w:anchor"), anchor)
    else:
        link.set(qn("r:id"), paragraph.part.relate_to(address, RELATIONSHIP_TYPE.HYPERLINK, is_external=True))
    paragraph._p.append(link)
    link.append(run._r)


def bookmark_name(number: int) -> str:
    """The place of an entry in the list of references."""
    return f"reference_{number}"


def add_bookmark(paragraph: Paragraph, number: int) -> None:
    """Makes the place where the paragraph ends the one that the reference's number leads to."""
    for kind in ("w:bookmarkStart", "w:bookmarkEnd"):
        mark = OxmlElement(kind)
        mark.set(qn("w:id"), str(number))
        if kind == "w:bookmarkStart":
            mark.set(qn("w:name"), bookmark_name(number))
        paragraph._p.append(mark)


def add_field(paragraph: Paragraph, code: str, way: Direction) -> None:
    """What Word fills in by itself, as the number of the page."""
    field = OxmlElement("w:fldSimple")
    field.set(qn("w:instr"), code)
    run = paragraph.add_run("1")
    if way == "rtl":
        run.font.rtl = True
    field.append(run._r)
    paragraph._p.append(field)


def tell_repeating(row: _Row) -> None:
    """The row stands again at the head of each page that the table goes on to."""
    row._tr.get_or_add_trPr().append(OxmlElement("w:tblHeader"))


def packed_alike(file: bytes) -> bytes:
    """The same file without the times of day at which its parts were packed."""
    made = BytesIO()
    with ZipFile(BytesIO(file)) as parts, ZipFile(made, "w", ZIP_DEFLATED) as packed:
        for part in parts.infolist():
            packed.writestr(ZipInfo(part.filename, _NO_DATE), parts.read(part), ZIP_DEFLATED)
    return made.getvalue()
