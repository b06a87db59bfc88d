"""The text of PDF: paragraphs whole, cut words joined, running heads gone, Arabic as it is read."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from gllfiles.helper.messages import Limits, Problem
from gllfiles.texts.extractor import Extractor
from gllfiles.texts.kinds import PDF
from tests.files.documents import hand_written_pdf, printed_pdf

LONG = (
    "Hands are the main way in which germs travel from one patient to another, and washing them at the five moments "
    "is the cheapest thing that a ward can do about infections that are caught in hospital."
)
WORDS = ("ward", "clinic", "theatre", "laboratory", "kitchen", "pharmacy")
ARABIC = "غسل اليدين يمنع العدوى في المستشفيات منذ 2024 دائما."


@pytest.fixture
def printed(qapp: QApplication, tmp_path: Path) -> Path:
    html = f"<h1>Clean hands</h1><p>{LONG}</p><p>{LONG}</p><p dir='rtl'>{ARABIC}</p>"
    return printed_pdf(tmp_path / "printed.pdf", html, title="Clean hands on the ward")


def test_a_printed_document_becomes_headings_and_whole_paragraphs(
    extractor: Extractor, printed: Path
) -> None:
    found = extractor.extract(printed, PDF)
    assert found.markdown.split("\n\n") == ["## Clean hands", LONG, LONG, ARABIC]
    assert (found.title, found.pages, found.truncated, found.problem) == (
        "Clean hands on the ward",
        1,
        False,
        None,
    )


def test_words_cut_at_the_end_of_a_line_are_whole_again(extractor: Extractor, tmp_path: Path) -> None:
    lines = ["The committee for quality of the regional hos-", "pital met for the twenty-", "first time."]
    found = extractor.extract(hand_written_pdf(tmp_path / "cut.pdf", [lines]), PDF)
    assert (
        found.markdown == "The committee for quality of the regional hospital met for the twentyfirst time."
    )


def test_heads_feet_and_page_numbers_are_left_out(extractor: Extractor, tmp_path: Path) -> None:
    pages = [
        ["Guide to quality", f"Only the {word} is spoken of here.", "", "", "Ministry of health", str(at + 1)]
        for at, word in enumerate(WORDS)
    ]
    found = extractor.extract(hand_written_pdf(tmp_path / "heads.pdf", pages), PDF)
    assert found.markdown.split("\n\n") == [f"Only the {word} is spoken of here." for word in WORDS]


def test_a_sentence_goes_on_over_the_end_of_a_page(extractor: Extractor, tmp_path: Path) -> None:
    pages = [["A sentence that begins on the first page and"], ["ends on the second one."]]
    found = extractor.extract(hand_written_pdf(tmp_path / "over.pdf", pages), PDF)
    assert found.markdown == "A sentence that begins on the first page and ends on the second one."


def test_items_stay_apart(extractor: Extractor, tmp_path: Path) -> None:
    lines = ["Bring with you:", "\u2022 soap", "\u2022 water", "1. Wet the hands", "2. Rub them"]
    made = hand_written_pdf(tmp_path / "items.pdf", [[line.replace("\u2022", "\\225") for line in lines]])
    made.write_bytes(made.read_bytes().replace(b"\\\\225", b"\\225"))
    found = extractor.extract(made, PDF)
    assert found.markdown.split("\n\n") == [
        "Bring with you:",
        "- soap",
        "- water",
        "1. Wet the hands",
        "2. Rub them",
    ]


def test_a_document_of_pictures_has_no_text(extractor: Extractor, tmp_path: Path) -> None:
    found = extractor.extract(hand_written_pdf(tmp_path / "scan.pdf", [[""], [""]]), PDF)
    assert (found.problem, found.pages) == (Problem.NO_TEXT, 2)


def test_what_a_word_processor_made_of_its_file_name_is_no_title(
    extractor: Extractor, tmp_path: Path
) -> None:
    facts = "/Title (Microsoft Word - final2.docx) /Author (Grace Ochieng)"
    found = extractor.extract(hand_written_pdf(tmp_path / "word.pdf", [["Text"]], facts=facts), PDF)
    assert (found.title, found.author) == ("", "Grace Ochieng")


def test_five_thousand_pages_are_read_as_far_as_the_limit_and_it_is_said(
    extractor: Extractor, tmp_path: Path
) -> None:
    made = hand_written_pdf(
        tmp_path / "long.pdf", [[f"{WORDS[page % 6]} {page} is one of many."] for page in range(5_000)]
    )
    found = extractor.extract(made, PDF, Limits(pages=1_000))
    assert (found.pages, found.truncated) == (5_000, True)
    assert "pharmacy 995 is one" in found.markdown
    assert "laboratory 1003 is one" not in found.markdown
    whole = extractor.extract(made, PDF, Limits(pages=5_000, characters=2_000))
    assert whole.truncated
    assert len(whole.markdown) <= 2_000
