"""Only links that lead to the web, to mail or into the window are links at all."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QUrl

from gllapp.ui.links import SCHEMES, judge
from gllapp.usecases.citing import resource_address
from gllcore.ids import ID_BYTES, RecordId

REFUSED = [
    "//host/share", "\\\\host\\share", "/etc/passwd", "file:///etc/passwd", "FILE:///c:/x", "smb://host/share",
    "javascript:alert(1)", "data:text/html,x", "vbscript:x", "ftp://example.org", "ms-word:ofe|u|https://x.org",
    "https://user@example.org", "https://example.org%2F@evil.example", "https:example.org", "https:///path",
    "http:\\\\example.org", "https://exa\u202emple.org", "https://exa\u200bmple.org", "https://example.org/a b",
    "https://example.org\n", "https://", "www.example.org", "#part", "", "mailto:", "mailto:?attach=/etc/passwd",
    "gll://host/share", "gll:", "https://example.org:99999", "https://example.org/" + "a" * 3000, "https://xn--/",
]  # fmt: skip


@pytest.mark.parametrize("url", REFUSED)
def test_what_must_not_be_followed_is_no_link(url: str) -> None:
    assert judge(url) is None


@pytest.mark.parametrize(
    ("url", "target", "host"),
    [
        ("https://example.org/a?b=c#d", "https://example.org/a?b=c#d", "example.org"),
        ("HTTP://EXAMPLE.org", "http://example.org", "example.org"),
        ("https://example.org/é", "https://example.org/%C3%A9", "example.org"),
        ("mailto:amina@example.org?subject=x&attach=/etc/passwd", "mailto:amina@example.org", ""),
        ("gll:thread/0a1b", "gll:thread/0a1b", ""),
    ],
)
def test_links_show_where_they_go(url: str, target: str, host: str) -> None:
    link = judge(url)
    assert link is not None
    assert (link.url, link.host, link.disguised) == (target, host, False)


def test_a_host_of_foreign_letters_is_shown_in_punycode() -> None:
    link = judge("https://аpple.com/login")  # the first letter is Cyrillic
    assert link is not None
    assert link.host == "xn--pple-43d.com"
    assert link.disguised


def test_only_our_own_links_lead_into_the_window() -> None:
    links = [judge(url) for url in ("gll:post/1", "https://example.org", "mailto:a@example.org")]
    assert [link.internal for link in links if link] == [True, False, False]


@given(
    st.text(max_size=60), st.sampled_from(["", "https://", "http:", "mailto:", "gll:", "//", "file:", "\\\\"])
)
def test_whatever_is_a_link_means_the_same_to_qt(rest: str, start: str) -> None:
    link = judge(start + rest)
    if link is not None:
        url = QUrl(link.url, QUrl.ParsingMode.StrictMode)
        assert url.isValid()
        assert url.scheme() in SCHEMES
        assert not url.isLocalFile()
        assert url.host(QUrl.ComponentFormattingOption.FullyEncoded) == link.host
        assert judge(link.url) == link


@given(st.binary(min_size=ID_BYTES, max_size=ID_BYTES))
def test_a_citation_for_a_post_leads_to_its_resource(id: bytes) -> None:
    link = judge(resource_address(RecordId(id)))
    assert link is not None
    assert (link.resource, link.internal) == (id, True)


@pytest.mark.parametrize("url", ["gll:resource/0a1b", "gll:thread/" + "0a" * 16, "gll:resource/" + "0a" * 17])
def test_an_address_of_something_else_leads_to_no_resource(url: str) -> None:
    link = judge(url)
    assert link is not None
    assert link.resource is None
