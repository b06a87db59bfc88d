"""Search folding: what differs only in case, accents or letter variants becomes the same words."""

import re

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from gllcore.folding import shadow, words


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("Œuvre à Huế", ["oeuvre", "a", "hue"]),
        ("l’eau potable – d'abord", ["l", "eau", "potable", "d", "abord"]),
        ("Straße ŁÓDŹ smørrebrød İstanbul ısı", ["strasse", "lodz", "smorrebrod", "istanbul", "isi"]),
        ("ĐƯỜNG đường", ["duong", "duong"]),
        ("الصحة والصحة بالماء ماء", ["صحه", "صحه", "ماء", "ماء"]),
        ("الى والد الدم", ["الي", "والد", "دم"]),
        ("مُسْتَشْفَىٰ مستشفــى", ["مستشفي", "مستشفي"]),
        ("٢٠٢٤ ۲۰۲۴", ["2024", "2024"]),
        ("WASH_2 co\u00adoperate", ["wash", "2", "cooperate"]),
        ("", []),
        ("—!?", []),
    ],
)
def test_words(text: str, folded: list[str]) -> None:
    assert words(text) == folded


@given(st.text(), st.text())
@example("ال", "ماء")
def test_each_word_is_folded_on_its_own(one: str, two: str) -> None:
    assert words(f"{one} {two}") == words(one) + words(two)


@given(st.text())
def test_a_tokenizer_that_knows_only_ascii_finds_the_same_words(text: str) -> None:
    assert re.findall("[a-z0-9\u0080-\U0010ffff]+", shadow(text), re.IGNORECASE) == words(text)


@given(st.text(alphabet=st.characters(max_codepoint=0x24F)))
def test_case_does_not_matter_to_latin_letters(text: str) -> None:
    assert words(text.upper()) == words(text.upper().lower())
