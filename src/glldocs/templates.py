"""What a new document may begin from: templates for the kinds of documents that quality teams write, in the community's languages."""

import sys
from functools import cache
from pathlib import Path
from typing import Final

import msgspec

from glldocs.exports.title import first_title

LANGUAGES: Final = ("en", "fr", "es", "pt", "ar", "vi")
KEYS: Final = ("guideline", "learning-brief", "policy-brief", "experience-story", "synthesis", "minutes")
"""In the order in which they are offered."""
_FIRST: Final = "en"

# Beside the sources in a clone, inside the program when it is packed.
_PACKED = getattr(sys, "_MEIPASS", None)
_FOLDER: Final = (
    (Path(_PACKED) if _PACKED else Path(__file__).resolve().parents[2]) / "resources" / "templates"
)


class Template(msgspec.Struct, frozen=True):
    """A kind of document: its ``title`` in ``language`` is what people call it, and the first line of its ``markdown``."""

    key: str
    language: str
    title: str
    markdown: str


def templates(language: str = _FIRST) -> tuple[Template, ...]:
    """Every template, in this language; in English where that is none of ours."""
    return tuple(template(key, language) for key in KEYS)


def template(key: str, language: str = _FIRST) -> Template:
    """The template; ``language`` is a code or a tag such as ``pt-BR``. Raises KeyError for a ``key`` that is none of KEYS."""
    if key not in KEYS:
        raise KeyError(key)
    known = language.replace("_", "-").split("-")[0].lower()
    return _template(key, known if known in LANGUAGES else _FIRST)


@cache
def _template(key: str, language: str) -> Template:
    markdown = (_FOLDER / key / f"{language}.md").read_text(encoding="utf-8")
    return Template(key, language, first_title(markdown), markdown)
