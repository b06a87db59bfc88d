"""Finding words on a page, purely: whatever their case, accents and ends of lines, with their places in the text."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gllfiles.pdf.finding import occurrences


@pytest.mark.parametrize(
    ("text", "words", "found"),
    [
        ("Hand hygiene, hand care", "HAND", ["Hand", "hand"]),
        ("à l’hôpital", "hopital", ["hôpital"]),
        ("one\r\n line  more", "one line more", ["one\r\n line  more"]),
        ("the hos\ufffe\r\npital is", "hospital", ["hos\ufffe\r\npital"]),
        ("غسل الأيدي", "الايدي", ["الأيدي"]),
        ("cœur", "coeur", ["cœur"]),
        ("aaaa", "aa", ["aa", "aa"]),
        ("50 % (n = 3)", "(n = 3)", ["(n = 3)"]),
        ("nothing", "  ", []),
        ("", "x", []),
    ],
)
def test_words_are_found_with_their_places(text: str, words: str, found: list[str]) -> None:
    assert [text[place.start : place.stop] for place in occurrences(text, words)] == found


@given(st.text(), st.text(st.characters(categories=["L"]), min_size=1, max_size=9), st.text())
def test_what_stands_in_the_text_is_found(before: str, words: str, after: str) -> None:
    text = f"{before} {words} {after}"
    assert any(words in text[max(0, place.start - 8) : place.stop + 8] for place in occurrences(text, words))


@given(st.text(), st.text(max_size=5))
def test_places_are_in_order_and_apart(text: str, words: str) -> None:
    places = list(occurrences(text, words))
    assert all(one.stop <= other.start + 1 for one, other in pairwise(places))
    assert all(0 <= place.start < place.stop <= len(text) for place in places)
