"""The text of web pages: the part that is read, without navigation, scripts and forms, as markdown."""

import re
from pathlib import Path

from bs4 import BeautifulSoup, Tag
from markdownify import MarkdownConverter

from gllfiles.helper.messages import Extracted, Limits
from gllfiles.texts.plain import decoded

_UNREAD = (
    *("script", "style", "noscript", "template", "svg", "math", "iframe", "object", "embed", "head", "title"),
    *(
        "nav",
        "aside",
        "form",
        "button",
        "input",
        "select",
        "textarea",
        "dialog",
        "img",
        "picture",
        "video",
        "audio",
    ),
)
# What is around the text of a whole page, and part of it within an article.
_FRAME = ("header", "footer")
_MAIN = ("main", "[role=main]", "article", "#content", "#main", ".content")
_SHORTEST_MAIN = 0.2
_BLANK_LINES = re.compile(r"\n{3,}")


def extracted(path: Path, limits: Limits) -> Extracted:
    with path.open("rb") as stream:
        content = stream.read(limits.inflated_bytes)
    soup = parsed(content)
    title = soup.title.get_text(" ") if soup.title else ""
    root = soup.find("html")
    return Extracted(
        markdown(soup),
        title,
        _said(soup, "author"),
        str(root.get("lang") or "") if isinstance(root, Tag) else "",
    )


def parsed(content: bytes | str) -> BeautifulSoup:
    text = content if isinstance(content, str) else decoded(content, _declared(content))
    return BeautifulSoup(text, "html.parser")


def markdown(soup: BeautifulSoup) -> str:
    """The main part of a page as markdown; a page of absurd depth becomes plain text."""
    main = _main_part(soup)
    for unread in main.find_all(_UNREAD):
        unread.decompose()
    _free_words(main)
    try:
        made = MarkdownConverter(
            heading_style="ATX", bullets="-", strip=["img"], escape_misc=False
        ).convert_soup(main)
    except RecursionError:
        made = "\n\n".join(main.stripped_strings)
    return _BLANK_LINES.sub("\n\n", made).strip()


def _free_words(main: Tag) -> None:
    """Links lead to other places or nowhere: those within the page are words alone."""
    for link in main.find_all("a"):
        if not str(link.get("href") or "").startswith(("http://", "https://", "mailto:")):
            link.unwrap()


def _main_part(soup: BeautifulSoup) -> Tag:
    body = soup.body or soup
    whole = len(body.get_text())
    for where in _MAIN:
        found = body.select_one(where)
        if found is not None and len(found.get_text()) > _SHORTEST_MAIN * whole:
            return found
    for frame in body.find_all(_FRAME, recursive=False):
        frame.decompose()
    return body


def _said(soup: BeautifulSoup, name: str) -> str:
    found = soup.find("meta", attrs={"name": name})
    return str(found.get("content") or "") if isinstance(found, Tag) else ""


def _declared(content: bytes) -> str:
    """The encoding that a page says it has."""
    found = re.search(
        rb"""<(?:meta|\?xml)[^>]{0,200}?(?:charset|encoding)\s*=\s*["']?([\w-]{2,30})""",
        content[:4096],
        re.IGNORECASE,
    )
    return found[1].decode("ascii", "replace") if found else ""
