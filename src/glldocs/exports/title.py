"""A document's own first line, where it says the title once more."""

import re
from typing import Final

_FIRST: Final = re.compile(r"\s*#[ \t]+(?P<title>[^\n]*?)[ \t#]*(?:\n|$)")


def first_title(markdown: str) -> str:
    """What the first line says, where it is a heading of the first level; else ""."""
    found = _FIRST.match(markdown)
    return found["title"].strip() if found else ""


def without_title(markdown: str, title: str) -> str:
    """The text without a first line that only repeats ``title``, which every export shows above it."""
    found = _FIRST.match(markdown)
    repeats = found is not None and _same(found["title"]) == _same(title)
    return markdown[found.end() :] if found is not None and repeats else markdown


def _same(title: str) -> str:
    return " ".join(title.replace("\\", "").split()).casefold()
