"""CSL-JSON: what citation programs exchange, and what Zotero calls "CSL JSON"."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Final

import msgspec

from gllcore.errors import Refused
from gllfiles.description import Description, Part, Raw, Why
from gllfiles.formats.kinds import kind_of, type_meant
from gllfiles.formats.names import joined, parted
from gllfiles.formats.reading import Reading, gathered
from gllfiles.formats.telling import told

_ONE: Final[dict[Part, tuple[str, ...]]] = {
    Part.TITLE: ("title",),
    Part.ABSTRACT: ("abstract",),
    Part.ORGANISATION: ("publisher", "authority"),
    Part.LANGUAGE: ("language",),
    Part.LICENCE: ("license",),
    Part.DOI: ("DOI",),
    Part.LINK: ("URL",),
    Part.EDITION: ("edition", "version"),
}
# What the format has no name for stands under "custom", where it lets us.
_CUSTOM: Final = (Part.COUNTRIES, Part.SHELVES, Part.FILES)


def read_csl(content: bytes) -> Reading:
    """Every item; raises Refused ``no_entries`` where there is none, ``too_many_entries``."""
    try:
        items = msgspec.json.decode(content.removeprefix(b"\xef\xbb\xbf"))
    except (msgspec.MsgspecError, ValueError, RecursionError):
        raise Refused("no_entries") from None
    items = items.get("items", [items]) if isinstance(items, dict) else items
    if not isinstance(items, list) or not items:
        raise Refused("no_entries")
    return gathered(_entries(items), "utf-8")


def _entries(items: list[object]) -> Iterator[tuple[str, Raw | Why]]:
    for number, item in enumerate(items, 1):
        yield f"item {number}", _raw(item) if isinstance(item, dict) else Why.MALFORMED


def _raw(item: Mapping[str, object]) -> dict[Part, list[str]]:
    raw = {
        part: next((_words(item[name]) for name in names if _words(item.get(name))), [])
        for part, names in _ONE.items()
    }
    raw[Part.AUTHORS] = list(_people(item.get("author") or item.get("editor")))
    raw[Part.YEAR] = _date(item.get("issued"))
    raw[Part.TOPICS] = [word for text in _words(item.get("keyword")) for word in text.split(";")]
    raw[Part.TYPE] = [*_words(item.get("genre")), *map(type_meant, _words(item.get("type")))]
    custom = item.get("custom")
    for part in _CUSTOM:
        raw[part] = _words(custom.get(part.value)) if isinstance(custom, dict) else []
    return raw


def _words(value: object) -> list[str]:
    """A value as text, whatever it is: numbers stand where words should, and words where lists should."""
    if isinstance(value, list):
        return [word for inner in value if not isinstance(inner, list) for word in _words(inner)]
    if isinstance(value, str):
        return [value] if value.strip() else []
    return [str(value)] if isinstance(value, int) and not isinstance(value, bool) else []


def _people(people: object) -> Iterator[str]:
    for person in people if isinstance(people, list) else []:
        if isinstance(person, dict):
            named = {part: " ".join(_words(name)) for part, name in person.items()}
            family = " ".join(filter(None, (named.get("non-dropping-particle"), named.get("family", ""))))
            given = " ".join(filter(None, (named.get("given"), named.get("dropping-particle"))))
            yield named.get("literal") or joined(family, given, named.get("suffix", ""))


def _date(issued: object) -> list[str]:
    if not isinstance(issued, dict):
        return _words(issued)
    parts = issued.get("date-parts")
    first = parts[0] if isinstance(parts, list) and parts else []
    return _words(first)[:1] or _words(issued.get("raw")) or _words(issued.get("literal"))


def write_csl(resources: Iterable[Description]) -> bytes:
    """UTF-8, an array of items that are numbered in their order."""
    items = [_item(number, resource) for number, resource in enumerate(resources, 1)]
    return msgspec.json.format(msgspec.json.encode(items), indent=1)


def _item(number: int, resource: Description) -> dict[str, object]:
    words = told(resource)
    custom = {part.value: words[part] for part in _CUSTOM if words[part]}
    item: dict[str, object] = {
        "id": str(number),
        "type": kind_of(resource.type).csl,
        "genre": "".join(words[Part.TYPE]),
        **{names[0]: "".join(words[part]) for part, names in _ONE.items()},
        "author": [_person(author) for author in resource.authors],
        "issued": {"date-parts": [[resource.year]]} if resource.year is not None else None,
        "keyword": "; ".join(words[Part.TOPICS]),
        "custom": custom,
    }
    return {name: value for name, value in item.items() if value}


def _person(author: str) -> dict[str, str]:
    name = parted(author)
    return {"family": name.family, "given": name.given} if name.given else {"literal": author}
