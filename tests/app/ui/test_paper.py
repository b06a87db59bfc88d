"""PDF of documents, read again by another program: every script, every page, and nothing from outside."""

import re
from io import BytesIO
from pathlib import Path
from time import process_time

import pypdfium2
import pytest
from pytestqt.qtbot import QtBot

from gllapp.ui.paper import pdf_of
from glldocs.citations import picture_mark
from glldocs.exports.front import Front
from glldocs.exports.web import to_paper
from tests.docs_exports.samples import (
    ARABIC,
    ARABIC_FRONT,
    CHART,
    ENGLISH,
    HOSTILE,
    VIETNAMESE,
    VIETNAMESE_FRONT,
    front,
    png,
)

A4_POINTS = (595, 842)


@pytest.fixture(autouse=True)
def _application(qtbot: QtBot) -> None:
    """Fonts come with the application."""


def printed(markdown: str, about: Front, pictures: dict[bytes, bytes] | None = None) -> bytes:
    made = pdf_of(to_paper(markdown, about, pictures), about)  # type: ignore[arg-type]  # ids of files are bytes
    with pypdfium2.PdfDocument(made.content) as document:
        assert len(document) == made.pages
    return made.content


def pages_of(content: bytes) -> list[str]:
    with pypdfium2.PdfDocument(BytesIO(content)) as document:
        return [page.get_textpage().get_text_range() for page in document]


def test_the_pages_say_all_of_the_document() -> None:
    content = printed(ENGLISH, front(), {CHART: png(400, 300)})
    text = " ".join(" ".join(pages_of(content)).split())
    for words in (
        *("Hand hygiene in small hospitals", "Version: 1.2 · 2026-03-09", "Nguyễn Văn Đức", "CC BY 4.0"),
        *("Wash your hands before every touch", "Water Nurse 1", "or a bucket with one", "3. look"),
        *("They asked for soap first.", "rate = washed / seen", "What next", "References"),
        *("https://doi.org/10.1/hands", "Page 1 of "),
    ):
        assert words in text
    with pypdfium2.PdfDocument(content) as document:
        assert tuple(map(round, document[0].get_size())) == A4_POINTS
        assert document.get_metadata_value("Title") == "Hand hygiene in small hospitals"
        assert document.get_metadata_value("Author") == "Amina Njoroge, Nguyễn Văn Đức"
        kinds = [each.type for page in document for each in page.get_objects()]
    assert pypdfium2.raw.FPDF_PAGEOBJ_IMAGE in kinds
    assert b"(https://example.org/hands?a=1&b=2)" in content


def test_vietnamese_keeps_its_marks() -> None:
    text = " ".join("".join(pages_of(printed(VIETNAMESE, VIETNAMESE_FRONT))).split())
    assert "Điều dưỡng rửa tay trước khi chạm vào người bệnh ở Đường Nguyễn Huệ." in text
    assert "Trang 1 / 1" in text


def test_arabic_is_joined_and_runs_from_right_to_left() -> None:
    content = printed(ARABIC, ARABIC_FRONT)
    [text] = pages_of(content)
    for word in ("اليدين", "يجب", "الممرضة", "المراجع", "CLABSI", "صابون"):
        assert word in text
    assert "صفحة 1 من 1" in " ".join(text.split())
    with pypdfium2.PdfDocument(content) as document:
        letters = document[0].get_textpage()
        step = letters.search("الماء").get_next()
        nurse = letters.search("الممرضة").get_next()
        assert step is not None
        assert nurse is not None
        # The first column stands on the right.
        assert letters.get_charbox(step[0])[0] > letters.get_charbox(nurse[0])[2]
        # A heading begins at the right margin.
        heading = letters.search("لماذا").get_next()
        assert heading is not None
        right = max(letters.get_charbox(heading[0] + at)[2] for at in range(heading[1]))
        assert right == pytest.approx(A4_POINTS[0] - 20 / 25.4 * 72, abs=4)


def test_a_hundred_pages_take_seconds_and_each_tells_what_it_belongs_to() -> None:
    chapter = ENGLISH.split("\n", 1)[1]
    begun = process_time()
    pages = pages_of(printed(chapter * 240, front(), {CHART: png(300, 200)}))
    assert len(pages) >= 100
    assert process_time() - begun < 30
    for number, page in enumerate(pages, 1):
        words = " ".join(page.split())
        assert f"Page {number} of {len(pages)}" in words
        assert "Version 1.2 · 2026-03-09" in words
        assert "Hand hygiene in small hospitals" in words


def test_a_heading_never_stands_alone_at_the_foot_of_a_page() -> None:
    for filling in range(14, 44):
        text = "line\n\n" * filling + "## The heading\n\nits text"
        for page in pages_of(printed(text, front())):
            assert ("The heading" in page) == ("its text" in page)


def test_a_large_picture_is_fitted_to_the_page() -> None:
    in_a_table = f"| a | b |\n|---|---|\n| {picture_mark(CHART, 'a')} | {picture_mark(CHART, 'b')} |\n"
    for markdown, size in ((ENGLISH, (2400, 300)), (ENGLISH, (300, 5000)), (in_a_table, (2400, 300))):
        content = printed(markdown, front(), {CHART: png(*size)})
        with pypdfium2.PdfDocument(content) as document:
            shown = [
                each.get_bounds()
                for page in document
                for each in page.get_objects([pypdfium2.raw.FPDF_PAGEOBJ_IMAGE])
            ]
        assert shown
        for left, bottom, right, top in shown:
            assert left >= 0
            assert bottom >= 0
            assert right <= A4_POINTS[0]
            assert top <= A4_POINTS[1]


def test_a_table_tells_its_head_again_on_each_page() -> None:
    table = "| Ward | Rate |\n|---|---|\n" + "".join(f"| ward {row} | {row} |\n" for row in range(120))
    pages = pages_of(printed(table, front()))
    with_rows = [page for page in pages if re.search(r"ward \d+ \d+", page)]
    assert len(with_rows) > 2
    assert all("Ward Rate" in " ".join(page.split()) for page in with_rows)


def test_nothing_is_loaded_and_nothing_dangerous_is_linked(tmp_path: Path) -> None:
    secret = tmp_path / "secret.png"
    secret.write_bytes(png())
    html = to_paper(HOSTILE, front()) + f'<img src="{secret.as_uri()}"><img src="{secret}">'
    content = pdf_of(html, front()).content
    addresses = set(re.findall(rb"/URI \(([^)]*)\)", content))
    assert addresses == {b"https://gll.example.org/documents/1", b"https://doi.org/10.1/hands"}
    assert b"/JavaScript" not in content
    with pypdfium2.PdfDocument(content) as document:
        shown = [each for page in document for each in page.get_objects([pypdfium2.raw.FPDF_PAGEOBJ_IMAGE])]
    assert not shown


def test_the_same_document_is_the_same_file_and_bears_its_own_date() -> None:
    made = printed(ENGLISH, front())
    assert made == printed(ENGLISH, front())
    dates = re.findall(rb"""Date(?: \(D:|=")(\d{8}|\d{4}-\d\d-\d\d)""", made)
    # Made and changed; the same again in XMP, and when that was written. None is the moment of printing.
    assert sorted(dates) == [b"2026-03-09"] * 3 + [b"20260309"] * 2
