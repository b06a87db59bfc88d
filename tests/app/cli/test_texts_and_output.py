"""Texts that come in, and lines that go out."""

import io
import json
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gllapp.cli.output import amount, as_json, counted, moment, paragraph, plain, table, width
from gllapp.cli.texts import read_password, read_text
from gllcore.errors import GllError, Refused, UsageError

TEXT = st.text(max_size=200)


# --- in ---


@given(text=st.text(min_size=1).filter(lambda text: not text.startswith("\ufeff")))
def test_text_comes_in_as_it_was_written_but_for_the_ends_of_its_lines(text: str) -> None:
    assert read_text(io.BytesIO(text.encode())) == text.replace("\r\n", "\n").replace("\r", "\n")


def test_a_byte_order_mark_is_not_text() -> None:
    assert read_text(io.BytesIO(b"\xef\xbb\xbfbonjour")) == "bonjour"


@pytest.mark.parametrize(
    ("data", "position"),
    [(b"\xff", 0), (b"caf\xe9", 3), (b"a\xed\xa0\x80", 1), (b"ok\xc3", 2), (b"\xc0\xaf", 0)],
)
def test_the_first_byte_that_is_not_utf8_is_named(data: bytes, position: int) -> None:
    for read in (read_text, read_password):
        with pytest.raises(Refused) as told:
            read(io.BytesIO(data))
        assert (told.value.code, told.value.facts) == ("invalid_utf8", {"position": position})


def test_no_text_and_no_password_are_usage_errors() -> None:
    with pytest.raises(UsageError, match="standard input"):
        read_text(io.BytesIO())
    for nothing in (b"", b"\n", b"\r\n"):
        with pytest.raises(UsageError, match="No password"):
            read_password(io.BytesIO(nothing))


def test_more_text_than_any_post_is_not_kept_in_memory() -> None:
    endless = io.BytesIO(b"x" * (8 * 1024 * 1024))
    with pytest.raises(GllError) as told:
        read_text(endless)
    assert told.value.code == "post_too_long"
    assert endless.tell() < 5 * 1024 * 1024


@pytest.mark.parametrize("line", [b"se cret \n", b"se cret \r\n", b"se cret \nmore", b"se cret "])
def test_a_password_is_the_first_line_with_its_spaces(line: bytes) -> None:
    assert read_password(io.BytesIO(line)) == "se cret "


# --- out ---


@given(text=TEXT)
def test_members_text_cannot_move_the_cursor(text: str) -> None:
    shown = plain(text)
    assert "\n" not in shown
    assert not any(unicodedata.category(char) in ("Cc", "Cs") for char in shown)
    assert all("\n" not in line and "\x1b" not in line for line in paragraph(text))


def test_a_direction_that_is_never_turned_off_is_dropped() -> None:
    assert plain("name\u202egpj.exe") == "namegpj.exe"
    assert plain("\u2066a\u2069") == "a"
    assert plain("می\u200cخواهم") == "می\u200cخواهم"


@given(rows=st.lists(st.tuples(TEXT, TEXT, TEXT), max_size=6))
def test_columns_stand_below_each_other(rows: list[tuple[str, str, str]]) -> None:
    lines = table(rows)
    assert len(lines) == len(rows)
    first = max((width(plain(row[0])) for row in rows), default=0)
    for line, row in zip(lines, rows, strict=True):
        if plain(row[1]):
            head = plain(row[0])
            assert line.startswith(head + " " * (first - width(head)) + "  " + plain(row[1]).rstrip())


def test_wide_characters_and_marks_take_their_places() -> None:
    assert width("é") == width("e\u0301") == 1
    assert width("日本") == 4


@given(document=st.dictionaries(TEXT, st.none() | st.booleans() | st.integers() | TEXT, max_size=5))
def test_json_comes_back(document: dict[str, object]) -> None:
    assert json.loads(as_json(document)) == document


def test_small_words() -> None:
    assert [amount(count) for count in (0, 999, 1_000, 14_249, 2_500_000)] == [
        "0 B", "999 B", "1.0 KB", "14.2 KB", "2.5 MB",
    ]  # fmt: skip
    assert (counted(1, "post", "posts"), counted(2, "post", "posts")) == ("1 post", "2 posts")
    assert moment(None) == "never"
    assert len(moment(0)) == len("1970-01-01 00:00")
