"""The pure half: words become lines, lines become paragraphs, and no word is lost."""

from hypothesis import given
from hypothesis import strategies as st

from gllfiles.texts.lines import Line, Word, is_right_to_left, lines_of
from gllfiles.texts.paragraphs import markdown_of

_TEXTS = st.text(st.characters(categories=["Ll", "Nd"]), min_size=1, max_size=8)
_WORDS = st.builds(
    lambda text, left, row: Word(text, left, left, left + 20, 800 - 14 * row, 12),
    _TEXTS,
    st.floats(0, 500),
    st.integers(0, 40),
)
_LINES = st.builds(
    lambda text, left, row, size: Line(text, left, left + 200, 800 - 14 * row, size),
    _TEXTS.map(lambda text: f"{text} {text}"),
    st.sampled_from([60.0, 80.0]),
    st.integers(0, 50),
    st.sampled_from([10.0, 10.2, 18.0]),
)


@given(st.lists(_WORDS))
def test_every_word_is_on_a_line(words: list[Word]) -> None:
    lines = list(lines_of(words))
    said = "".join(line.text.replace(" ", "") for line in lines)
    assert len(said) >= sum(len(word.text) for word in words)
    assert all(line.left <= line.right for line in lines)


@given(st.lists(_LINES, max_size=3).map(lambda page: [page]))
def test_every_line_of_a_short_document_is_in_its_text(pages: list[list[Line]]) -> None:
    text = markdown_of(pages)
    for line in pages[0]:
        assert line.text.split()[0] in text


def test_arabic_words_are_read_by_their_places_and_foreign_ones_keep_their_order() -> None:
    placed = [(".دائما", 10), ("2024", 50), ("WHO", 100), ("UN", 140), ("في", 220), ("غسل", 260)]
    [line] = lines_of(Word(text, start, start - 20, start, 700, 12) for text, start in placed)
    assert line.text == "غسل في WHO UN 2024 دائما."
    assert line.right_to_left


def test_letters_drawn_as_one_are_several_again() -> None:
    [line] = lines_of([Word("e\ufb03cient", 0, 0, 20, 700, 12)])
    assert line.text == "efficient"


def test_the_direction_is_that_of_most_letters() -> None:
    assert is_right_to_left("قائمة WHO للسلامة")
    assert not is_right_to_left("The list of (السلامة) is here")
    assert not is_right_to_left("2024")
