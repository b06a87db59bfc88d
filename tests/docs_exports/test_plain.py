"""A document as one markdown file."""

from markdown_it import MarkdownIt

from glldocs.exports.plain import to_markdown
from glldocs.exports.title import first_title, without_title
from tests.docs_exports.samples import ARABIC, ARABIC_FRONT, CHART, ENGLISH, front


def test_the_text_stands_as_it_was_written_between_front_and_references() -> None:
    made = to_markdown(ENGLISH, front())
    head, _, rest = made.partition("\n---\n\n")
    assert head.startswith("# Hand hygiene in small hospitals\n\n*A guide & a \\<reminder\\>*\n")
    assert (
        "- **Version**: 1.2 · 2026-03-09\n- **Written by**: Amina Njoroge (Kenya), Nguyễn Văn Đức\n" in head
    )
    assert "- **Address**: <https://gll.example.org/documents/1>" in head
    body, _, behind = rest.rpartition("\n\n## References\n\n")
    assert body == ENGLISH.split("\n", 1)[1].strip()
    assert behind == (
        "1. Njoroge, A. (2025). Our report.\n"
        "2. World Health Organization. (2021). The guide. https://doi.org/10.1/hands\n"
    )
    assert made.endswith("\n")


def test_pictures_lead_to_the_files_that_are_put_beside_it() -> None:
    assert f"![Rates by ward](gll:file/{CHART.hex()})" in to_markdown(ENGLISH, front())
    assert "![Rates by ward](files/chart.png)" in to_markdown(ENGLISH, front(), {CHART: "files/chart.png"})


def test_words_of_the_front_are_never_marks() -> None:
    made = to_markdown("", front("# *a* [b](c)\n- d"))
    rendered = MarkdownIt().render(made.split("\n\n", 1)[0])
    assert rendered == "<h1># *a* [b](c) - d</h1>\n"


def test_arabic_is_told_in_arabic() -> None:
    made = to_markdown(ARABIC, ARABIC_FRONT)
    assert "## المراجع" in made
    assert made.count("# نظافة اليدين في المستشفيات الصغيرة") == 1


def test_a_first_line_that_is_no_heading_of_the_first_level_is_no_title() -> None:
    assert first_title("\n# A *b* #\ntext") == "A *b*"
    for text in ("## A", "text\n# A", "#A", ""):
        assert first_title(text) == ""
        assert without_title(text, "A") == text
    assert without_title("# A\nb", "a ") == "b"
