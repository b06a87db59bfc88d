"""Whatever members write, what is shown is a small set of harmless tags, in time, with nothing lost."""

import html
import re
from html.parser import HTMLParser
from itertools import count

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gllapp.ui.links import judge
from gllapp.ui.text import Rendered, render

SAFE_TAGS = {"p", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "ul", "ol", "li", "pre", "hr", "br"}
SAFE_TAGS |= {"a", "b", "strong", "i", "em", "s", "del", "code", "table", "thead", "tbody", "tr", "td", "th"}
SAFE_ATTRIBUTES = {"dir", "align", "href", "start"}
KILOBYTE = 1024


class _Seen(HTMLParser):
    def __init__(self, source: str) -> None:
        super().__init__()
        self.tags: set[str] = set()
        self.attributes: list[tuple[str, str | None]] = []
        self.text = ""
        self.feed(source)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        self.attributes += attrs

    def handle_data(self, data: str) -> None:
        self.text += data


def _assert_harmless(rendered: Rendered) -> None:
    if not rendered.is_html:
        return
    seen = _Seen(rendered.content)
    assert seen.tags <= SAFE_TAGS
    assert {name for name, _ in seen.attributes} <= SAFE_ATTRIBUTES
    assert all(judge(value or "") for name, value in seen.attributes if name == "href")


PIECES = st.sampled_from(
    ["[a](", "](", ")", "![", "<img src=x>", "<a href='file:///x'>", "javascript:", "//host/x", "\\", "`", "```\n", "> ",
     "- ", "1. ", "|", "|-|-|\n", "\n", "\n\n", "    ", "*", "**", "_", "~~", "#", "<", ">", "&lt;", "&#x6A;", "\u202e",
     "\ufdd0", "\ufffc", "\x00", "مرحبا", "hello ", "https://example.org", "<https://example.org>", "[x]: //h/s\n", "[x]"]
)  # fmt: skip


@given(st.lists(PIECES, max_size=40).map("".join))
def test_pieces_of_markdown_in_any_order_stay_harmless(markdown: str) -> None:
    _assert_harmless(render(markdown))


@given(st.text(max_size=200))
def test_any_text_stays_harmless(markdown: str) -> None:
    _assert_harmless(render(markdown))


@given(st.lists(st.text(alphabet="abcäöéمرحبا ", min_size=1, max_size=20), min_size=1, max_size=20))
def test_plain_words_are_all_shown(lines: list[str]) -> None:
    shown = re.sub("<[^>]*>", "", render("\n".join(line.strip() for line in lines)).content)
    assert html.unescape(shown).split() == "\n".join(lines).split()


@pytest.mark.parametrize(
    "markdown",
    [
        "<script>alert(1)</script>",
        "<img src='https://example.org/x.png'>",
        "![x](https://example.org/x.png)",
        "![x](file:///etc/passwd)",
        "[x](javascript:alert(1))",
        "[x](//host/share)",
        "[x](\\\\\\\\host\\\\share)",
        "<style>*{}</style>",
        "[x](file:///c:/x)",
        "<iframe src=//host>",
        "<a href=//host>x</a>",
        "[a]: file:///etc/passwd\n\n[a]",
    ],
)
def test_attacks_become_words(markdown: str) -> None:
    rendered = render(markdown)
    _assert_harmless(rendered)
    assert "<img" not in rendered.content
    assert not re.search(r'="[^"]*(?:file|javascript|//host)', rendered.content)


def test_a_picture_becomes_a_link_that_loads_nothing() -> None:
    assert (
        '<a href="https://example.org/x.png">ward plan</a>'
        in render("![ward plan](https://example.org/x.png)").content
    )


@pytest.mark.parametrize(
    ("markdown", "shown"),
    [
        (
            "**bold** *soft* ~~gone~~ `code`",
            "<strong>bold</strong> <em>soft</em> <s>gone</s> <code>code</code>",
        ),
        ("- one\n- two", '<li dir="ltr">one</li>\n<li dir="ltr">two</li>'),
        ("3. three", '<ol start="3" dir="ltr">'),
        ("> quoted", '<blockquote dir="ltr">'),
        ("| a | b |\n|---|--:|\n| 1 | x |", '<td align="right" dir="ltr">x</td>'),
        ("مرحبا hello", '<p dir="rtl">'),
        ("hello مرحبا", '<p dir="ltr">'),
        ("```\nمرحبا\n```", '<pre dir="ltr">'),
    ],
)
def test_markdown_people_use(markdown: str, shown: str) -> None:
    content = render(markdown).content
    assert all(part in content for part in shown.split("…")), content


def test_each_paragraph_runs_its_own_way() -> None:
    assert re.findall(r'<p dir="(\w+)">', render("hello\n\nمرحبا\n\nmerci").content) == ["ltr", "rtl", "ltr"]


def test_a_typed_line_end_is_kept_and_a_wrapped_one_is_not() -> None:
    assert "<br" in render("Dear all,\nthank you").content
    wrapped = "This line was wrapped by a mail program at seventy-two columns, and so it\ngoes on here"
    assert "<br" not in render(wrapped).content


def test_direction_characters_cannot_hide_in_the_words_of_a_link() -> None:
    content = render("\u202e[moc.elpmaxe\u202e\u2066](https://example.org)").content
    assert not set("\u202e\u2066") & set(content)


def test_arabic_text_keeps_its_own_direction_marks_outside_links() -> None:
    assert "\u200f" in render("مرحبا\u200f!").content


@pytest.mark.parametrize("char", ["\ufdd0", "\ufdd1", "\ufffc", "\x00", "\x1b", "\u2028", "\ufffe"])
def test_signs_that_break_text_documents_are_left_out(char: str) -> None:
    assert char not in render(f"a{char}b").content


def test_a_post_over_the_limit_is_shown_whole_and_plain() -> None:
    text = "word " * (65 * KILOBYTE // 5)
    rendered = render(text)
    assert not rendered.is_html
    assert rendered.content.split() == text.split()


def test_a_very_long_line_is_broken_at_a_space() -> None:
    rendered = render(("*" + "word " * 1000).strip())
    assert max(map(len, rendered.content.split("\n"))) <= 4 * KILOBYTE + len('<p dir="ltr"></p>')
    assert rendered.content.count("word") == 1000


def test_a_table_wider_than_thirty_columns_is_shown_as_words() -> None:
    wide = "|".join("a" * 31) + "\n" + "|".join("-" * 31) + "\n" + "|".join("b" * 31)
    assert "<table" not in render(wide).content
    assert "a|a" in render(wide).content
    fits = "|".join("a" * 30) + "\n" + "|".join("-" * 30)
    assert "<table" in render(fits).content


def test_a_table_of_very_many_cells_is_shown_as_words() -> None:
    rendered = render("a|b\n-|-\n" + "1|2\n" * 2000)
    assert not rendered.is_html


def test_when_time_is_over_the_text_is_shown_plain() -> None:
    ticks = count(step=0.4)
    rendered = render("**bold**\n\n" * 20, clock=lambda: next(ticks), budget=1.0)
    assert rendered == Rendered(("**bold**\n\n" * 20), is_html=False)


def test_text_that_markdown_would_swallow_is_shown() -> None:
    assert "https://example.org" in render("[note]: https://example.org").content


def test_nesting_ends_at_twenty() -> None:
    assert render("> " * 200 + "deep").content.count("<blockquote") <= 20


@pytest.mark.parametrize(
    "piece",
    ["*a* ", "**a ", "[", "[a](", "`", "``a` ", "> - ", "1. ", "|a", "![", "a\n", "#\n", "---\n", "[a]: b\n", "*_", "\\",
     "<a@b.c>", "&amp;", "- a\n\n", "~~a", "a|b\n-|-\n1|2\n\n", "😀", "é\u0301\u0301", "\u202e"],
)  # fmt: skip
def test_pathological_posts_of_64_kilobytes_end_in_harmless_output(piece: str) -> None:
    post = (piece * (64 * KILOBYTE))[: 64 * KILOBYTE // len(piece.encode())]
    rendered = render(post)
    _assert_harmless(rendered)
    assert rendered.content.count("<") <= 12_000 or not rendered.is_html
    assert rendered.content.count("\n") <= 16_000
