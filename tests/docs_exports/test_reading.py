"""How documents are read: what is shown, which way it runs, and that no text takes for ever."""

from collections.abc import Iterator
from itertools import count

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gllcore.errors import Refused
from glldocs.markdown import showable
from glldocs.reading import direction_in, direction_of, read
from tests.docs_exports.samples import ENGLISH


def ticking(step: float) -> Iterator[float]:
    return (tick * step for tick in count())


@pytest.mark.parametrize("text", ["words *and* marks " * 50, "> - a\n\n" * 50])
def test_a_text_that_takes_too_long_is_refused(text: str) -> None:
    clock = ticking(10.0)
    with pytest.raises(Refused) as refused:
        read(text, clock.__next__)
    assert refused.value.code == "document_tangled"


def test_an_ordinary_text_is_read_however_often_the_clock_is_asked() -> None:
    clock = ticking(1e-6)
    assert len(read(ENGLISH, clock.__next__)) > 50


@given(st.text(max_size=60))
def test_what_is_shown_can_be_put_in_any_file(text: str) -> None:
    shown = showable(text)
    assert shown == showable(shown)
    assert not {char for char in shown if ord(char) < 32} - {"\n", "\t"}
    assert not set(shown) & set("\u202d\u202e\ufffe\uffff\ufffc")
    shown.encode()


def test_directions() -> None:
    assert direction_of("12 (غسل) hands") == "rtl"
    assert direction_of("12 (hands) غسل") == "ltr"
    assert direction_of("12 …") is None
    assert [direction_in(each) for each in ("ar", "ar-EG", "FA", "en", "vi", "")] == ["rtl"] * 3 + ["ltr"] * 3


def test_html_in_the_text_is_words() -> None:
    assert [token.type for token in read("<div>\nx\n</div>")] == [
        "paragraph_open",
        "inline",
        "paragraph_close",
    ]
