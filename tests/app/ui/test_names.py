"""Names can neither disguise themselves nor disturb what stands around them."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtWidgets import QApplication

from gllapp.ui import language
from gllapp.ui.names import TURNING, clean_name, direction, initials, isolated, joined

ANY = st.text(alphabet=st.characters(), max_size=300)


@given(ANY)
def test_a_clean_name_is_one_visible_line(name: str) -> None:
    clean = clean_name(name)
    assert len(clean) <= 100
    assert clean == clean.strip()
    assert not any(unicodedata.category(char) in ("Cc", "Cs", "Zl", "Zp") for char in clean)
    assert not TURNING & set(clean)


@given(ANY)
def test_cleaning_again_changes_nothing(name: str) -> None:
    once = clean_name(name)
    assert clean_name(once) == once


@pytest.mark.parametrize(
    ("given_name", "clean"),
    [
        ("  Amina\n Yusuf\t", "Amina Yusuf"),
        ("\u202eecarG", "ecarG"),
        ("Gra\u200bce\u2066", "Grace"),
        ("Nguye\u0302\u0303n", "Nguyễn"),
        ("منى عبد الرحمن", "منى عبد الرحمن"),
        ("Z" + "\u0301" * 50, "Ź" + "\u0301" * 4),
        ("\u200b\u202e", ""),
    ],
)
def test_names_as_people_meet_them(given_name: str, clean: str) -> None:
    assert clean_name(given_name) == clean


@pytest.mark.parametrize(
    ("name", "letters"),
    [
        ("Amina Yusuf", "AY"),
        ("grace", "G"),
        ("منى عبد الرحمن", "م"),
        ("Lê Thị Hoa", "LH"),
        ("--", "?"),
        ("", "?"),
    ],
)
def test_initials(name: str, letters: str) -> None:
    assert initials(name) == letters


@pytest.mark.parametrize(
    ("text", "way"),
    [("hello مرحبا", "ltr"), ("١٢ مرحبا hello", "rtl"), ("(12) …", None), ("", None), ("- שלום", "rtl")],
)
def test_a_paragraph_runs_the_way_of_its_first_letter(text: str, way: str | None) -> None:
    assert direction(text) == way


def test_isolated_words_end_what_they_begin() -> None:
    assert isolated("منى").startswith("\u2068")
    assert isolated("منى").endswith("\u2069")


def test_what_is_isolated_has_no_say_in_the_direction() -> None:
    assert direction(f"{isolated('سلامة')} · 3 new") == "ltr"
    assert direction(isolated("سلامة")) is None


@pytest.mark.parametrize(
    ("code", "first", "way"), [("ar", "Quality of care", "rtl"), ("en", "سلامة المرضى", "ltr")]
)
def test_parts_of_a_line_stand_in_the_order_of_the_windows_language(
    app: QApplication, code: str, first: str, way: str
) -> None:
    language.speak(app, code)
    line = joined(first, "", "8 x")
    assert direction(line) == way
    assert [part for part in (first, "8 x") if isolated(part) in line] == [first, "8 x"]


def test_what_is_isolated_already_is_put_in_order_too(app: QApplication) -> None:
    language.speak(app, "ar")
    assert direction(joined(isolated("Amina"), isolated("10:13"))) == "rtl"


def test_a_line_that_runs_one_way_is_left_as_it_is(app: QApplication) -> None:
    language.speak(app, "en")
    assert joined("Quality of care", "", "3 unread") == "Quality of care · 3 unread"
