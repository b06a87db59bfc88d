"""RIS: what Zotero, EndNote and databases write."""

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Final

from rispy import RisParser
from rispy.config import TAG_KEY_MAPPING

from gllcore.errors import Refused
from gllfiles.description import Description, Part, Raw
from gllfiles.formats.kinds import kind_of, type_meant
from gllfiles.formats.reading import Reading, decoded, gathered
from gllfiles.formats.telling import told

_TAGS: Final = frozenset(TAG_KEY_MAPPING) - {"UK"}
# Spaces vary from program to program, and some write them before the tag.
_TAGGED: Final = re.compile(r"^[ \t]{0,2}([A-Z][A-Z0-9]) {1,2}- ?", re.MULTILINE)
_BEGIN: Final = re.compile(r"^TY  -", re.MULTILINE)
# The first tag that is there is the one that is read.
_READ: Final[dict[Part, tuple[str, ...]]] = {
    Part.TITLE: ("TI", "T1", "CT", "BT"),
    Part.ABSTRACT: ("AB", "N2"),
    Part.AUTHORS: ("AU", "A1", "A2", "ED"),
    Part.ORGANISATION: ("PB",),
    Part.YEAR: ("PY", "Y1", "DA"),
    Part.TOPICS: ("KW",),
    Part.LANGUAGE: ("LA",),
    Part.DOI: ("DO", "M3"),
    Part.LINK: ("UR", "L3"),
    Part.EDITION: ("ET",),
    Part.FILES: ("L1", "L4"),
}
_WRITTEN: Final[dict[Part, str]] = {
    Part.TITLE: "TI",
    Part.AUTHORS: "AU",
    Part.YEAR: "PY",
    Part.ORGANISATION: "PB",
    Part.EDITION: "ET",
    Part.LANGUAGE: "LA",
    Part.TYPE: "M3",
    Part.TOPICS: "KW",
    Part.DOI: "DO",
    Part.LINK: "UR",
    Part.FILES: "L1",
    Part.ABSTRACT: "AB",
}


def read_ris(content: bytes) -> Reading:
    """Every reference; raises Refused ``no_entries`` where there is none, ``too_many_entries``."""
    text, encoding = decoded(content)
    text = _TAGGED.sub(lambda found: f"{found[1]}  - " if found[1] in _TAGS else found[0], text)
    begins = [found.start() for found in _BEGIN.finditer(text)]
    if not begins:
        raise Refused("no_entries")
    return gathered(_entries(text, begins), encoding)


def _entries(text: str, begins: list[int]) -> Iterator[tuple[str, Raw]]:
    # One by one, so that a missing end costs nothing but itself.
    parser = RisParser(
        mapping={tag: tag for tag in TAG_KEY_MAPPING}, list_tags=sorted(_TAGS), delimiter_tags_mapping={}
    )
    line, at = 1, 0
    for begin, end in zip(begins, [*begins[1:], len(text)], strict=True):
        line += text.count("\n", at, begin)
        at = begin
        for reference in parser.parse(text[begin:end] + "\nER  - \n")[:1]:
            yield f"line {line}", _raw(reference)


def _raw(reference: Mapping[str, str | list[str]]) -> dict[Part, list[str]]:
    said = {
        tag: [value] if isinstance(value, str) else value for tag, value in reference.items() if tag in _TAGS
    }
    raw = {
        part: next((said[tag] for tag in tags if any(said.get(tag, ()))), []) for part, tags in _READ.items()
    }
    raw[Part.TYPE] = [*said.get("M3", []), type_meant("".join(said.get("TY", [])))]
    return raw


def write_ris(resources: Iterable[Description]) -> bytes:
    """UTF-8; countries, licences and shelves have no place in this format."""
    return "\r\n".join(line for resource in resources for line in _lines(resource)).encode()


def _lines(resource: Description) -> Iterator[str]:
    words = told(resource)
    yield f"TY  - {kind_of(resource.type).ris}"
    for part, tag in _WRITTEN.items():
        yield from (f"{tag}  - {line}" for word in words[part] for line in word.split("\n"))
    yield "ER  - "
    yield ""
