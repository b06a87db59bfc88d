"""What a document cites and shows, and the list of references that comes of it."""

from hypothesis import given
from hypothesis import strategies as st

from gllapp.usecases.citing import Style, citation, markdown_citation
from gllcore.files import FileId
from gllcore.ids import ID_BYTES, RecordId
from glldocs.citations import (
    Citation,
    Order,
    Reference,
    citation_mark,
    citations,
    picture_mark,
    pictures,
    references,
)
from gllfiles.description import Description
from tests.docs_exports.samples import CHART, ENGLISH, GUIDE, REPORT

ids = st.binary(min_size=ID_BYTES, max_size=ID_BYTES)
words = st.text(st.characters(codec="utf-8", exclude_categories=["C", "Z"]), min_size=1, max_size=40)


def test_every_citation_is_found_in_the_order_of_the_text() -> None:
    assert citations(ENGLISH) == (
        Citation(GUIDE, "the guide, 2021"),
        Citation(REPORT, "our report"),
        Citation(GUIDE, "the guide"),
    )
    assert pictures(ENGLISH + ENGLISH) == (CHART,)


def test_what_only_looks_like_a_citation_is_none() -> None:
    mark = citation_mark(GUIDE, "x")
    for text in (
        f"`{mark}`",
        f"```\n{mark}\n```",
        "[x](gll:resource/12)",
        f"\\{mark}",
        "[x](gll:file/" + "0" * 32,
    ):
        assert citations(text) == ()
        assert pictures(text) == ()


def test_words_may_be_set_off_and_go_over_a_line_and_the_id_may_be_in_capitals() -> None:
    assert citations(f"[the *whole*\n`guide`](gll:resource/{GUIDE.hex().upper()})") == (
        Citation(GUIDE, "the whole guide"),
    )


@given(ids, words)
def test_a_mark_says_again_what_it_was_made_of(id: bytes, said: str) -> None:
    # An ampersand may begin a name of a character, which a mark of words does not hide.
    said = said.replace("&", "and")
    assert citations(f"As {citation_mark(RecordId(id), said)} says.") == (Citation(RecordId(id), said),)
    assert pictures(f"See {picture_mark(FileId(id), said)} here.") == (FileId(id),)


def test_the_librarys_own_citations_are_citations() -> None:
    guide = Description("Hand [hygiene]", authors=("Njoroge, Amina",), year=2021)
    assert citations(markdown_citation(guide, GUIDE, Style.APA)) == (Citation(GUIDE, "Hand [hygiene]"),)


def test_references_stand_once_each_by_their_words_or_as_they_are_cited() -> None:
    known = {
        GUIDE: citation(Description("The guide", authors=("Élan, Zoë",), year=2021), Style.APA),
        REPORT: citation(Description("Report", authors=("Abel, Ann",), year=2020), Style.APA),
    }
    by_words = references(ENGLISH, known.get)
    assert by_words == (
        Reference(REPORT, "Abel, A. (2020). Report."),
        Reference(GUIDE, "Élan, Z. (2021). The guide."),
    )
    assert references(ENGLISH, known.get, Order.CITED) == by_words[::-1]


def test_a_resource_that_is_not_here_is_listed_as_the_document_calls_it() -> None:
    assert references(ENGLISH, lambda resource: None, Order.CITED) == (
        Reference(GUIDE, "the guide, 2021"),
        Reference(REPORT, "our report"),
    )
    assert references(f"[](gll:resource/{GUIDE.hex()})", lambda resource: None) == (
        Reference(GUIDE, GUIDE.hex()),
    )
