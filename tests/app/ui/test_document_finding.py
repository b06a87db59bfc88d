"""Words are found in a document whatever their case and accents, while it is written."""

from hypothesis import given
from hypothesis import strategies as st

from gllapp.ui.pages.documents.found import MOST_HITS, places_of
from gllcore.folding import shadow
from glldocs.deltas import units


def found(words: str, text: str) -> list[str]:
    raw = text.encode("utf-16-le")
    return [raw[2 * start : 2 * end].decode("utf-16-le") for start, end in places_of(words, text)]


def test_case_and_accents_do_not_matter() -> None:
    assert found("hue", "Huế, HUE, hu\u0065\u0302\u0301!") == ["Huế", "HUE", "hu\u0065\u0302\u0301"]
    assert found("RỬA TAY", "Rửa tay thường quy") == ["Rửa tay"]
    assert found("oeuvre", "une Œuvre") == ["Œuvre"]
    assert found("نظافة", "النظافه") == ["نظافه"]


def test_what_is_beyond_the_first_plane_counts_twice() -> None:
    assert places_of("soap", "🧼🧼 soap") == ((5, 9),)


def test_nothing_is_looked_for_by_nothing() -> None:
    assert places_of("", "text") == places_of("  ", "a  b") == places_of("\u0301", "é") == ()


def test_hits_have_an_end() -> None:
    assert len(places_of("a", "a" * (MOST_HITS + 5))) == MOST_HITS


@given(st.text("aBß œ\u0301é🧼س", max_size=30), st.text("aßé🧼سo", min_size=1, max_size=3))
def test_each_hit_folds_to_what_was_looked_for(text: str, words: str) -> None:
    wanted = "".join(map(shadow, words)).strip()
    last = 0
    for (start, end), hit in zip(places_of(words, text), found(words, text), strict=True):
        assert last <= start < end <= units(text)
        last = start
        assert wanted in "".join(map(shadow, hit))
