"""The Word file of a document, read again: by Word's own styles, in its own direction, and whole."""

from collections.abc import Sequence
from io import BytesIO
from itertools import pairwise
from time import process_time
from zipfile import ZipFile

import mammoth
import pytest
from bs4 import BeautifulSoup
from docx import Document
from docx.document import Document as WordDocument
from docx.enum.table import WD_TABLE_DIRECTION
from docx.oxml.ns import qn
from docx.shared import Mm
from docx.text.paragraph import Paragraph
from hypothesis import given
from hypothesis import strategies as st

from gllcore.files import FileId
from glldocs.citations import picture_mark
from glldocs.exports.front import Front
from glldocs.exports.office import to_docx
from glldocs.exports.office_words import runs_of
from glldocs.reading import Direction
from tests.docs_exports.samples import ARABIC, ARABIC_FRONT, CHART, ENGLISH, HOSTILE, front, png


def opened(
    markdown: str, about: Front | None = None, pictures: dict[FileId, bytes] | None = None
) -> WordDocument:
    return Document(BytesIO(to_docx(markdown, about or front(), pictures)))


def styled(paragraphs: Sequence[Paragraph]) -> list[tuple[str, str]]:
    return [
        (each.style.name or "", each.text)
        for each in paragraphs
        if each.style is not None and each.text.strip()
    ]


def test_every_block_has_words_own_style() -> None:
    assert styled(opened(ENGLISH).paragraphs) == [
        ("Title", "Hand hygiene in small hospitals"),
        ("Subtitle", "A guide & a <reminder>"),
        ("No Spacing", "Version: 1.2 · 2026-03-09"),
        ("No Spacing", "Written by: Amina Njoroge (Kenya), Nguyễn Văn Đức"),
        ("No Spacing", "Learning pod: Infection & control"),
        ("No Spacing", "Licence: CC BY 4.0"),
        ("No Spacing", "Address: https://gll.example.org/documents/1"),
        ("Heading 2", "Why it matters"),
        (
            "Normal",
            "Wash your hands before every touch, and never always after, as the guide, 2021[2] says. See the campaign too.",
        ),
        ("List Bullet", "gel at every bed"),
        ("List Bullet", "a tap that runs"),
        ("List Bullet 2", "or a bucket with one"),
        ("List Number", "look"),
        ("List Number", "ask"),
        ("Normal", "Between the lists."),
        ("List Number", "begin again"),
        ("Quote", "They asked for soap first."),
        ("No Spacing", "rate = washed / seen"),
        ("Normal", "[Rates by ward]"),
        ("Heading 3", "What next"),
        ("Normal", "Measure again, as our report[1] and the guide[2] say."),
        ("Heading 1", "References"),
        ("List Number", "Njoroge, A. (2025). Our report."),
        ("List Number", "World Health Organization. (2021). The guide. https://doi.org/10.1/hands"),
    ]


def test_words_have_their_manner() -> None:
    runs = {run.text: run for each in opened(ENGLISH).paragraphs for run in each.runs}
    assert runs["hands"].font.bold
    assert runs["every"].font.italic
    assert runs["never"].font.strike
    assert runs["again"].font.name == "Courier New"
    assert not runs["Wash your "].font.bold


def test_numbers_of_each_list_begin_where_it_says() -> None:
    document = opened(ENGLISH)
    numbered = [each for each in document.paragraphs if each.style and each.style.name == "List Number"]
    ids = [each._p.find(f".//{qn('w:numId')}").get(qn("w:val")) for each in numbered]
    assert ids[0] == ids[1]
    assert len(set(ids)) == 3
    numbering = document.part.numbering_part.element
    starts = {
        number.get(qn("w:numId")): number.find(f".//{qn('w:startOverride')}").get(qn("w:val"))
        for number in numbering.iter(qn("w:num"))
        if number.get(qn("w:numId")) in ids
    }
    assert [starts[id] for id in dict.fromkeys(ids)] == ["3", "1", "1"]


def test_tables_have_their_cells_their_head_and_their_alignment() -> None:
    [table] = opened(ENGLISH).tables
    assert [[cell.text for cell in row.cells] for row in table.rows] == [
        ["Step", "Who", "Minutes"],
        ["Water", "Nurse", "1"],
        ["Soap", "Doctor", "2"],
    ]
    assert table.style is not None
    assert table.style.name == "Table Grid"
    assert all(cell.paragraphs[0].runs[0].font.bold for cell in table.rows[0].cells)
    assert table.rows[0]._tr.find(f".//{qn('w:tblHeader')}") is not None
    assert [str(cell.paragraphs[0].alignment).split()[0] for cell in table.rows[1].cells] == [
        *("LEFT", "CENTER", "RIGHT"),
    ]


def test_links_lead_outside_and_citations_to_their_references() -> None:
    document = opened(ENGLISH)
    links = [link for each in document.paragraphs for link in each.hyperlinks]
    assert {link.address for link in links if link.address} == {
        *("https://example.org/hands?a=1&b=2", "https://doi.org/10.1/hands"),
        "https://gll.example.org/documents/1",
    }
    places = {mark.get(qn("w:name")) for mark in document.element.iter(qn("w:bookmarkStart"))}
    assert [link.fragment for link in links if not link.address] == [
        *("reference_2", "reference_1", "reference_2"),
    ]
    assert places == {"reference_1", "reference_2"}


def test_a_picture_is_as_wide_as_the_page_lets_it_and_says_what_it_shows() -> None:
    [small] = opened(ENGLISH, pictures={CHART: png()}).inline_shapes
    [wide] = opened(ENGLISH, pictures={CHART: png(3000, 1500)}).inline_shapes
    # Word keeps lengths of a page in twentieths of a point.
    assert small.width < wide.width == pytest.approx(Mm(210) - 2 * Mm(22), abs=3 * 635)
    assert wide.width == pytest.approx(2 * wide.height, abs=2)
    assert small._inline.docPr.get("descr") == "Rates by ward"


def test_a_picture_in_a_table_is_as_wide_as_its_column() -> None:
    table = f"| a | b |\n|---|---|\n| {picture_mark(CHART, 'a')} | x |\n"
    [shown] = opened(table, pictures={CHART: png(3000, 10)}).inline_shapes
    assert shown.width == pytest.approx((Mm(210) - 2 * Mm(22)) / 2, abs=3 * 635)


@pytest.mark.parametrize("length", [8, 20, 40])
def test_a_broken_picture_is_told_in_words(length: int) -> None:
    document = opened(ENGLISH, pictures={CHART: png()[:length]})
    if not document.inline_shapes:
        assert ("Normal", "[Rates by ward]") in styled(document.paragraphs)
    else:
        assert length == 40  # the head of the picture is whole: Word says itself that the rest is missing


def test_arabic_runs_from_right_to_left_run_by_run() -> None:
    document = opened(ARABIC, ARABIC_FRONT)
    paragraphs = {each.text: each for each in document.paragraphs}
    line = next(each for text, each in paragraphs.items() if text.startswith("يجب"))
    assert line._p.pPr is not None
    assert line._p.pPr.find(qn("w:bidi")) is not None
    ways = {run.text.strip(): bool(run.font.rtl) for run in line.runs}
    assert ways["CLABSI"] is False
    assert ways["اليدين"] is True
    bold = next(run for run in line.runs if run.text == "اليدين")
    assert bold.font.cs_bold
    assert [table.table_direction for table in document.tables] == [WD_TABLE_DIRECTION.RTL]
    assert paragraphs["A guide & a <reminder>"]._p.find(f".//{qn('w:bidi')}") is None
    assert {each.get(qn("w:bidi")) for each in document.styles.element.iter(qn("w:lang"))} == {"ar"}


@given(st.text(st.sampled_from("ab غس12 (.)")), st.sampled_from(["ltr", "rtl"]))
def test_runs_say_the_text_again_and_neighbours_differ(text: str, way: Direction) -> None:
    runs = list(runs_of(text, way))
    assert "".join(piece for piece, _ in runs) == text
    assert all(one[1] != other[1] for one, other in pairwise(runs))
    for piece, piece_way in runs:
        assert not set(piece) & set("غس" if piece_way == "ltr" else "ab")


def test_the_file_knows_what_it_is() -> None:
    document = opened(ENGLISH)
    known = document.core_properties
    assert (known.title, known.author) == ("Hand hygiene in small hospitals", "Amina Njoroge, Nguyễn Văn Đức")
    assert (known.version, known.language, known.keywords) == ("1.2", "en", "CC BY 4.0")
    assert known.created is not None
    assert known.created.date() == front().date
    footer = document.sections[0].footer.paragraphs[0]
    assert footer.text.startswith("Hand hygiene in small hospitals · Version 1.2 · 2026-03-09 · Page ")
    fields = [field.get(qn("w:instr")) for field in footer._p.iter(qn("w:fldSimple"))]
    assert fields == ["PAGE", "NUMPAGES"]


def test_a_hundred_pages_take_seconds() -> None:
    chapter = ENGLISH.split("\n", 1)[1]
    begun = process_time()
    made = opened(chapter * 100, pictures={CHART: png()})
    assert process_time() - begun < 30
    assert len(made.tables) == len(made.inline_shapes) == 100


def test_another_reader_finds_the_same() -> None:
    html = mammoth.convert_to_html(BytesIO(to_docx(ENGLISH, front(), {CHART: png()}))).value
    page = BeautifulSoup(html, "html.parser")
    assert [each.text for each in page.find_all("h2")] == ["Why it matters"]
    assert [each.text for each in page.find_all("h3")] == ["What next"]
    assert page.find("img", alt="Rates by ward") is not None
    assert len(page.find_all("tr")) == 3


def test_hostile_text_is_text_and_the_same_document_the_same_file() -> None:
    made = to_docx(HOSTILE, front())
    assert made == to_docx(HOSTILE, front())
    with ZipFile(BytesIO(made)) as parts:
        assert {part.date_time for part in parts.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        relations = parts.read("word/_rels/document.xml.rels").decode()
    outside = [each for each in relations.split("<Relationship ") if 'TargetMode="External"' in each]
    assert len(outside) == 2  # the address of the document, and that of a reference
    assert "<script>alert(1)</script>" in "".join(each.text for each in opened(HOSTILE).paragraphs)
