"""The page of a document, as a browser would read it: nothing runs, nothing is loaded, every block runs its own way."""

from base64 import b64decode
from itertools import product

import pytest
from bs4 import BeautifulSoup
from hypothesis import given
from hypothesis import strategies as st

from glldocs.exports.web import to_html, to_paper
from tests.docs_exports.samples import (
    ARABIC,
    ARABIC_FRONT,
    CHART,
    ENGLISH,
    HOSTILE,
    VIETNAMESE,
    VIETNAMESE_FRONT,
    front,
    png,
)

SAFE_TAGS = frozenset(
    [
        *("html", "head", "meta", "title", "style", "body", "main", "footer", "hr", "img", "br"),
        *("h1", "h2", "h3", "h4", "h5", "h6", "p", "ul", "ol", "li", "blockquote", "pre"),
        *("a", "b", "strong", "em", "s", "code", "sup", "table", "thead", "tbody", "tr", "th", "td"),
    ]
)


def parsed(page: str) -> BeautifulSoup:
    return BeautifulSoup(page, "html.parser")


def test_a_page_has_all_of_the_document() -> None:
    page = parsed(to_html(ENGLISH, front(), {CHART: png()}))
    assert page.html is not None
    assert (page.html["lang"], page.html["dir"]) == ("en", "ltr")
    assert [each.text for each in page.find_all(["h1", "h2", "h3"])] == [
        *("Hand hygiene in small hospitals", "Why it matters", "What next", "References"),
    ]
    text = page.main.text if page.main else ""
    for words in (
        *("A guide & a <reminder>", "1.2 · 2026-03-09", "Amina Njoroge (Kenya), Nguyễn Văn Đức"),
        *("CC BY 4.0", "Infection & control", "They asked for soap first.", "rate = washed / seen"),
    ):
        assert words in text
    assert [cell.text for cell in page.find_all("td")] == ["Water", "Nurse", "1", "Soap", "Doctor", "2"]
    assert [cell.get("align") for cell in page.find_all("th")] == ["left", "center", "right"]
    assert [each.get("start") for each in page.find_all("ol")] == ["3", None, None]
    assert "https://example.org/hands?a=1&b=2" in {each.get("href") for each in page.find_all("a")}


def test_a_picture_lies_inside_of_the_page() -> None:
    [shown] = parsed(to_html(ENGLISH, front(), {CHART: png()})).find_all("img")
    kind, content = str(shown["src"]).split(",")
    assert (kind, b64decode(content), shown["alt"]) == ("data:image/png;base64", png(), "Rates by ward")


@pytest.mark.parametrize("content", [b"", b"<svg onload='alert(1)'/>", b"no picture"])
def test_what_is_no_picture_is_told_in_words(content: bytes) -> None:
    page = parsed(to_html(ENGLISH, front(), {CHART: content}))
    assert not page.find_all("img")
    assert "[Rates by ward]" in page.text


def test_citations_lead_to_numbered_references() -> None:
    page = parsed(to_html(ENGLISH, front()))
    assert [mark.text for mark in page.find_all("sup")] == ["[2]", "[1]", "[2]"]
    for mark in page.select("sup a"):
        assert page.select_one(f"li{mark['href']}") is not None
    second = page.select_one("li#ref-2")
    assert second is not None
    assert second.text.startswith("World Health Organization")
    assert [each["href"] for each in second.find_all("a", href=True)] == ["https://doi.org/10.1/hands"]


def test_the_title_stands_once_and_another_first_heading_stays() -> None:
    assert len(parsed(to_html(ENGLISH, front("Something else"))).find_all("h1")) == 2
    assert len(parsed(to_html(ENGLISH, front())).find_all("h1")) == 1


def test_arabic_runs_from_right_to_left_with_its_tables() -> None:
    page = parsed(to_html(ARABIC, ARABIC_FRONT))
    assert page.html is not None
    assert (page.html["lang"], page.html["dir"]) == ("ar", "rtl")
    assert {each["dir"] for each in page.select("h1, h2, main > p:not(.subtitle), table, ul")} == {"rtl"}
    assert [cell.text for cell in page.find_all("th")] == ["الخطوة", "من"]
    # Paper does not turn tables; there they come as they are seen.
    assert [cell.text for cell in parsed(to_paper(ARABIC, ARABIC_FRONT)).find_all(["th", "td"])] == [
        *("من", "الخطوة", "الممرضة", "الماء"),
    ]


def test_a_latin_paragraph_in_an_arabic_document_keeps_its_own_direction() -> None:
    page = parsed(to_html("Only Latin.\n\n12 34", ARABIC_FRONT))
    assert [each["dir"] for each in page.select("main > p")[-2:]] == ["ltr", "rtl"]


def test_nothing_runs_and_nothing_is_loaded() -> None:
    for page in (to_html(HOSTILE, front()), to_paper(HOSTILE, front())):
        made = parsed(page)
        assert not made.find_all(["script", "img", "iframe", "link", "object"])
        assert {each["href"] for each in made.find_all("a", href=True)} <= {
            *("https://gll.example.org/documents/1", "https://doi.org/10.1/hands"),
        }
        assert "[remote]" in made.text
        assert "\u202e" not in page
        assert "\0" not in page


@given(
    st.lists(
        st.sampled_from([*"<>\"'&[]()!`|\n-#*:", "script", "javascript:", "data:", "onerror=", "x", "غ"]),
        max_size=60,
    )
)
def test_no_text_makes_a_tag_an_attribute_or_an_address_of_its_own(pieces: list[str]) -> None:
    markdown = "".join(pieces)
    made = parsed(to_html(markdown, front(markdown)))
    for tag in made.find_all(True):
        assert tag.name in SAFE_TAGS
        assert not [name for name in tag.attrs if name.startswith("on") or name == "style"]
        assert str(tag.get("src", "data:image/")).startswith("data:image/")
        assert str(tag.get("href", "#ref-")).startswith(("https://", "http://", "mailto:", "#ref-"))


def test_the_page_forbids_what_it_does_not_hold_and_is_the_same_each_time() -> None:
    page = to_html(VIETNAMESE, VIETNAMESE_FRONT)
    policy = parsed(page).find("meta", attrs={"http-equiv": "Content-Security-Policy"})
    assert policy is not None
    assert str(policy["content"]).startswith("default-src 'none'; img-src data:;")
    assert page == to_html(VIETNAMESE, VIETNAMESE_FRONT)
    assert "Phiên bản" in page


def test_styles_name_no_address() -> None:
    styles = parsed(to_html(ENGLISH, front())).find_all("style")
    assert len(styles) == 1
    for style, word in product(styles, ("url(", "@import", "http")):
        assert word not in style.text
