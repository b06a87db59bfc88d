"""The readers' pure parts: where pages lie, what lies under the pointer, where a long text is cut."""

import struct
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gllapp.library_views import ReadingPlace
from gllapp.ui.readers.page_layout import PageLayout, scale_of
from gllapp.ui.readers.page_words import PageWords
from gllapp.ui.readers.selection import Selection, Spot
from gllapp.ui.readers.text_pieces import pieces
from gllfiles.helper.messages import PageLink, PageText

_SIZES = st.lists(st.tuples(st.floats(1, 3_000), st.floats(1, 3_000)), min_size=1, max_size=30)


def words_of(text: str, links: tuple[PageLink, ...] = ()) -> PageWords:
    """A page on which each character is 10 points wide and each line 20 high."""
    boxes, left, top = b"", 0.0, 0.0
    for character in text:
        blank = character.isspace()
        boxes += struct.pack("4f", *((0, 0, 0, 0) if blank else (left, top, left + 10, top + 12)))
        left, top = (0.0, top + 20) if character == "\n" else (left + 10, top)
    return PageWords(PageText(text, boxes, links))


@given(_SIZES, st.floats(0.1, 4), st.integers(50, 3_000))
def test_pages_lie_below_each_other_within_the_sheet(
    sizes: list[tuple[float, float]], scale: float, width: int
) -> None:
    layout = PageLayout(sizes, scale, width, 12)
    boxes = [layout.box(page) for page in range(len(sizes))]
    assert all(box.left >= 0 and box.left + box.width <= layout.width for box in boxes)
    assert all(above.top + above.height < below.top for above, below in pairwise(boxes))
    assert boxes[-1].top + boxes[-1].height <= layout.height
    assert all(layout.page_at(box.top) == page for page, box in enumerate(boxes))
    assert layout.visible(0, layout.height) == range(len(sizes))


@given(_SIZES, st.floats(0.1, 4), st.integers(0, 29), st.floats(0, 1))
def test_a_place_stays_when_the_zoom_changes(
    sizes: list[tuple[float, float]], scale: float, page: int, part: float
) -> None:
    layout = PageLayout(sizes, scale, 100, 12)
    page = min(page, len(sizes) - 1)
    found = layout.place_at(layout.height_of(ReadingPlace(page, part)), 0)
    assert found.page == page
    assert found.part == pytest.approx(part, abs=1 / layout.box(page).height)


def test_the_zoom_that_follows_the_width_is_that_of_most_pages() -> None:
    sizes = [(600.0, 800.0)] * 9 + [(2_400.0, 800.0)]
    assert scale_of(0, sizes, 1_224, 12) == pytest.approx(2.0)
    assert scale_of(100, sizes, 1_224, 12) == pytest.approx(96 / 72)


def test_the_character_under_the_pointer_or_nearest_on_its_line() -> None:
    words = words_of("ab cd\nefg")
    assert words.nearest(15, 5) == 1
    assert words.nearest(500, 5) == 4
    assert words.nearest(500, 25) == 8
    assert words.nearest(-50, 900) == 6
    assert PageWords(PageText("", b"")).nearest(3, 3) == 0


def test_a_selection_over_pages_is_copied_with_cut_words_whole() -> None:
    held = {0: words_of("the hos\ufffe\r\npital"), 1: words_of("next page")}

    class Held:
        def words(self, page: int) -> PageWords | None:
            return held.get(page)

    selection = Selection(Held())
    selection.begin(Spot(1, 3))
    assert selection.text() == ""
    selection.reach(Spot(0, 4))
    assert selection.text() == "hospital\nnext"
    assert len(list(selection.rects(0))) == 2
    assert list(selection.rects(7)) == []
    selection.choose_word(Spot(1, 6))
    assert selection.text() == "page"


def test_links_are_found_by_their_places() -> None:
    link = PageLink((10, 10, 60, 20), 3)
    words = words_of("text", (link,))
    assert words.link_at(30, 15) is link
    assert words.link_at(30, 25) is None


@given(st.text(st.sampled_from("ab \n`")), st.integers(1, 40))
def test_the_pieces_of_a_text_are_the_text(text: str, size: int) -> None:
    assert "".join(pieces(text, size)) == text


def test_pieces_end_between_paragraphs_and_never_within_code() -> None:
    text = "word " * 20 + "\n\n```\ncode\n\nmore\n```\n\n" + "end " * 20
    cut = list(pieces(text, 106))
    assert len(cut) > 1
    assert all(piece.count("```") % 2 == 0 for piece in cut)
