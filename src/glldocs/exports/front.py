"""What stands before a published document: its title and version, who wrote it, on which terms, and where it comes from."""

from datetime import date
from typing import Final

import msgspec

from glldocs.citations import Reference
from glldocs.exports.labels import Label, label
from glldocs.exports.links import is_followed
from glldocs.reading import Direction, direction_in

_LEFT_TO_RIGHT: Final = "\u200e"


class Contributor(msgspec.Struct, frozen=True):
    """Somebody who wrote; ``country`` is its name in the document's language."""

    name: str
    country: str = ""

    def __str__(self) -> str:
        return f"{self.name} ({self.country})" if self.country else self.name


class Front(msgspec.Struct, frozen=True):
    """What an export says of the document itself.

    ``licence`` is its key in the vocabulary and ``licence_name`` what people call it; ``link`` leads back to the document, on the
    web or (``gll:…``) in the community; ``references`` are numbered in their order, and the text's citations with them.
    """

    title: str
    date: date
    version: str = "1.0"
    subtitle: str = ""
    language: str = "en"
    contributors: tuple[Contributor, ...] = ()
    licence: str = ""
    licence_name: str = ""
    pod: str = ""
    link: str = ""
    references: tuple[Reference, ...] = ()

    @property
    def direction(self) -> Direction:
        return direction_in(self.language)

    @property
    def edition(self) -> str:
        """Version and date in one line, as it stands on every page."""
        return f"{label(Label.VERSION, self.language)} {self.version} · {self.day}"

    @property
    def day(self) -> str:
        """The date as ISO 8601 has it; among letters from right to left it would be turned round without its mark."""
        return f"{_LEFT_TO_RIGHT if self.direction == 'rtl' else ''}{self.date.isoformat()}"


class Fact(msgspec.Struct, frozen=True):
    """One line under the title; with an ``address`` its words are a link."""

    label: str
    words: str
    address: str = ""


_BETWEEN: Final = {"ar": "، "}


def facts(front: Front) -> tuple[Fact, ...]:
    """What is known of the document, in the order in which it is shown."""
    people = _BETWEEN.get(front.language, ", ").join(map(str, front.contributors))
    told = (
        (Label.VERSION, f"{front.version} · {front.day}", ""),
        (Label.CONTRIBUTORS, people, ""),
        (Label.POD, front.pod, ""),
        (Label.LICENCE, front.licence_name or front.licence, ""),
        (Label.LINK, front.link, front.link if is_followed(front.link) else ""),
    )
    return tuple(Fact(label(name, front.language), words, address) for name, words, address in told if words)
