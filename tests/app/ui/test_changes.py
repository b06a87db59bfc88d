"""What an edit changed is marked word by word, and no word of the new text is ever lost or taken for markup."""

import html
import re

from hypothesis import given
from hypothesis import strategies as st

from gllapp.ui.changes import changes

_REMOVED = re.compile(r'<span class="removed">.*?</span>')
_TAG = re.compile(r"<[^>]*>")
TEXTS = st.text(st.sampled_from("ab <>&\n\"'ü م"), max_size=60)


def _words(shown: str) -> list[str]:
    return html.unescape(_TAG.sub("", shown.replace("</p>", "</p>\n"))).split()


@given(TEXTS, TEXTS)
def test_without_what_was_removed_it_is_the_new_text(before: str, after: str) -> None:
    assert "".join(_words(_REMOVED.sub("", changes(before, after)))) == "".join(after.split())


@given(TEXTS)
def test_nothing_is_marked_where_nothing_changed(text: str) -> None:
    assert "<span" not in changes(text, text)


def test_added_and_removed_words_are_marked() -> None:
    shown = changes("Count the bottles on Friday.", "Count all bottles on Friday evening.")
    assert '<span class="removed">the</span>' in shown
    assert '<span class="added">all</span>' in shown
    assert "bottles" in _REMOVED.sub("", shown)


def test_a_paragraph_runs_as_its_first_letter_says() -> None:
    shown = changes("", "Clean hands\nأيد نظيفة")
    assert shown.startswith('<p dir="ltr">')
    assert '<p dir="rtl">' in shown


def test_what_members_write_is_never_markup() -> None:
    assert "<b>" not in changes("<b>old</b>", "<b>new</b>")


def test_a_long_text_with_one_word_more_is_compared() -> None:
    long = "word " * 7_000
    assert changes(long, long + "more").endswith('word <span class="added">more</span></p>')
