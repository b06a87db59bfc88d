"""Differences say exactly how one text becomes the other, in words as their script has them."""

import time
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gllcore.differences import MOST_WORDS, Mark, Piece, differences, words

TEXTS = st.text(st.sampled_from("ab <>&\n\t'.üم́手洗い नि"), max_size=60)


@given(TEXTS, TEXTS)
def test_without_what_was_added_it_is_the_old_text_and_without_what_was_removed_the_new(
    before: str, after: str
) -> None:
    pieces = differences(before, after)
    assert "".join(piece.text for piece in pieces if piece.mark is not Mark.ADDED) == before
    assert "".join(piece.text for piece in pieces if piece.mark is not Mark.REMOVED) == after
    assert all(one.mark is not two.mark for one, two in pairwise(pieces))


@given(TEXTS)
def test_nothing_differs_from_itself(text: str) -> None:
    assert all(piece.mark is Mark.SAME for piece in differences(text, text))


@given(st.text(max_size=80))
def test_words_are_all_of_the_text(text: str) -> None:
    assert "".join(words(text)) == text
    assert all(words(text))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Count the bottles.", ["Count", " ", "the", " ", "bottles", "."]),
        ("l’hygiène\n\n2,5 %", ["l", "’", "hygiène", "\n", "\n", "2", ",", "5", " ", "%"]),
        ("e\u0301te\u0301  là", ["e\u0301te\u0301", "  ", "là"]),
        ("كَتَبَ الدرس", ["كَتَبَ", " ", "الدرس"]),
        ("می‌خواهم", ["می‌خواهم"]),
        ("हिन्दी में", ["हिन्दी", " ", "में"]),
        ("手を洗う", ["手", "を", "洗", "う"]),
        ("ล้างมือ", ["ล้", "า", "ง", "มื", "อ"]),
        ("Rửa tay", ["Rửa", " ", "tay"]),
    ],
)
def test_words_of_several_scripts(text: str, expected: list[str]) -> None:
    assert words(text) == expected


def test_only_the_word_that_changed_is_marked() -> None:
    assert differences("اغسل يديك بالماء", "اغسل يديك بالصابون") == (
        Piece(Mark.SAME, "اغسل يديك "),
        Piece(Mark.REMOVED, "بالماء"),
        Piece(Mark.ADDED, "بالصابون"),
    )


def test_several_words_that_changed_are_one_change() -> None:
    assert differences("and the night shift fills it in", "and whoever leaves last fills it in") == (
        Piece(Mark.SAME, "and "),
        Piece(Mark.REMOVED, "the night shift"),
        Piece(Mark.ADDED, "whoever leaves last"),
        Piece(Mark.SAME, " fills it in"),
    )


def test_a_long_text_with_a_small_change_is_compared_and_one_without_likeness_counts_as_replaced() -> None:
    long = " ".join(f"word{number}" for number in range(MOST_WORDS))
    changed = differences(long, long.replace("word77 ", "sentence "))
    assert [piece for piece in changed if piece.mark is not Mark.SAME] == [
        Piece(Mark.REMOVED, "word77"),
        Piece(Mark.ADDED, "sentence"),
    ]
    other = " ".join(f"term{number}" for number in range(MOST_WORDS))
    began = time.thread_time()
    assert [piece.mark for piece in differences(long, other)] == [Mark.REMOVED, Mark.ADDED]
    assert time.thread_time() - began < 5, "a comparison without end would stop the window's reader"
