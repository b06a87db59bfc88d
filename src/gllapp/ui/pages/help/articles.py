"""The articles of the help in the person's language, and the search in them; no widgets, and meant to run off the window's thread."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum
from functools import cache

from PySide6.QtCore import QLocale

from gllapp.assets import asset
from gllapp.ui import language
from gllapp.ui.links import Link
from gllcore import folding

START = "first-steps"
_FALLBACK = "en"
# So long a passage shows where a word was found, with so many words before it.
_SNIPPET, _BEFORE = 90, 5
_LINK = re.compile("gll:help/([a-z-]+)")
_MARKUP = re.compile(r"\[([^\]]*)\]\([^)]*\)|^\d+\. |^- |[*`#>|]+")


class Group(Enum):
    """Under which heading an article stands in the list."""

    FIRST = "first"
    PAGES = "pages"
    MORE = "more"


# The names of the files, in the order of the list. A page of the window has the article that bears its name.
TOPICS: dict[Group, tuple[str, ...]] = {
    Group.FIRST: (START, "received", "no-connection", "costs"),
    Group.PAGES: (
        *("home", "forum", "pods", "documents", "library", "search", "outbox", "conflicts"),
        *("notices", "insights", "bundles", "data", "settings", "help"),
    ),
    Group.MORE: ("sticks", "shared-pc", "privacy", "registering", "keys"),
}


@dataclass(frozen=True, slots=True)
class Article:
    """``text`` is all of it in markdown, its title as the first line."""

    topic: str
    group: Group
    title: str
    text: str


@dataclass(frozen=True, slots=True)
class Found:
    """An article that holds what is looked for, and the words around it; no words where its title says enough."""

    article: Article
    snippet: str


@cache
def articles(code: str) -> tuple[Article, ...]:
    """All articles in a language of the window, read once."""
    return tuple(_article(code, group, topic) for group, topics in TOPICS.items() for topic in topics)


def spoken() -> str:
    """The language in which the window speaks just now, as the help names it."""
    code = QLocale().name().split("_")[0]
    return code if code in language.NAMES else _FALLBACK


def article(topic: str, among: Sequence[Article]) -> Article:
    """The article on a topic; on the first steps where there is none."""
    named = {each.topic: each for each in among}
    return named.get(topic, named[START])


def topic_of(link: Link) -> str | None:
    """The article to which a link leads, if it is one of ours."""
    found = _LINK.fullmatch(link.url)
    return found[1] if found else None


def search(wanted: str, among: Sequence[Article]) -> tuple[Found, ...]:
    """Articles with every word of ``wanted``, of which the last may be incomplete; those with a word in their title first."""
    words = folding.words(wanted)
    if not words:
        return ()
    hits = [each for each in among if _holds(folding.words(each.text), words)]
    hits.sort(key=lambda each: not any(_holds(folding.words(each.title), [word]) for word in words))
    return tuple(Found(each, _around(each, words)) for each in hits)


def _article(code: str, group: Group, topic: str) -> Article:
    text = asset("help", code, f"{topic}.md").read_text(encoding="utf-8")
    title, _, _ = text.partition("\n")
    return Article(topic, group, title.removeprefix("# ").strip(), text)


def _holds(has: Sequence[str], words: Sequence[str]) -> bool:
    return all(any(each.startswith(word) for each in has) for word in words)


def _around(found: Article, words: Sequence[str]) -> str:
    """The words around the first of those looked for that stands below the title."""
    lines = [_plain(line) for line in found.text.splitlines()[1:] if line.strip()]
    for word in words:
        for line in lines:
            if _holds(folding.words(line), [word]):
                return _cut(line, word)
    return ""


def _cut(line: str, word: str) -> str:
    """So much of the line that ``word`` is in it."""
    said = line.split()
    at = next((at for at, each in enumerate(said) if _holds(folding.words(each), [word])), 0)
    start = max(0, at - _BEFORE) if len(line) > _SNIPPET else 0
    kept = " ".join(said[start:])
    shown = kept if len(kept) <= _SNIPPET else kept[:_SNIPPET].rsplit(" ", 1)[0] + "…"
    return "…" + shown if start else shown


def _plain(line: str) -> str:
    return _MARKUP.sub(lambda match: match[1] or "", line).strip()
