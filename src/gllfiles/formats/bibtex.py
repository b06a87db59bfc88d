"""BibTeX and BibLaTeX: what Zotero, JabRef and people write."""

import logging
import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Final

from bibtexparser.entrypoint import parse_string
from bibtexparser.middlewares import RemoveEnclosingMiddleware, ResolveStringReferencesMiddleware
from bibtexparser.middlewares.names import (
    InvalidNameError,
    parse_single_name_into_parts,
    split_multiple_persons_names,
)
from bibtexparser.model import (
    Block,
    DuplicateBlockKeyBlock,
    DuplicateFieldKeyBlock,
    Entry,
    ParsingFailedBlock,
)

from gllcore.errors import Refused
from gllfiles.description import Description, Part, Raw, Why
from gllfiles.formats.kinds import kind_of, type_meant
from gllfiles.formats.latex import from_latex, to_latex
from gllfiles.formats.names import joined, parted
from gllfiles.formats.reading import Reading, decoded, gathered
from gllfiles.formats.telling import told

# What it says of broken entries is told by us, with their place.
logging.getLogger("bibtexparser").addHandler(logging.NullHandler())

# The first field that is there is the one that is read.
_ONE: Final[dict[Part, tuple[str, ...]]] = {
    Part.TITLE: ("title",),
    Part.ABSTRACT: ("abstract", "annote"),
    Part.ORGANISATION: ("institution", "organization", "publisher", "school"),
    Part.YEAR: ("year", "date"),
    Part.LANGUAGE: ("langid", "language", "hyphenation"),
    Part.LICENCE: ("licence", "license", "copyright"),
    Part.DOI: ("doi",),
    Part.LINK: ("url", "howpublished"),
    Part.EDITION: ("edition", "version"),
}
_SEVERAL: Final[dict[Part, tuple[str, ...]]] = {
    Part.TOPICS: ("keywords", "keyword"),
    Part.COUNTRIES: ("country", "countries"),
    Part.SHELVES: ("shelf", "groups"),
}
# No letters of LaTeX are in these, or they are meant as they stand.
_VERBATIM: Final = frozenset({"doi", "url", "file"})
_ESCAPED: Final = re.compile(r"\\([_%&#~\\{}])")
_URL: Final = re.compile(r"\\url\{([^}]*)\}")
_AND: Final = re.compile(r",|\band\b", re.IGNORECASE)


def read_bibtex(content: bytes) -> Reading:
    """Every entry; raises Refused ``no_entries`` where there is none, ``too_many_entries``."""
    text, encoding = decoded(content)
    stack = [ResolveStringReferencesMiddleware(True), RemoveEnclosingMiddleware(True)]
    blocks = parse_string(text, parse_stack=stack).blocks
    entries = [block for block in blocks if isinstance(block, Entry | ParsingFailedBlock)]
    if not entries:
        raise Refused("no_entries")
    return gathered(map(_read, entries), encoding)


def _read(block: Block) -> tuple[str, Raw | Why]:
    line = f"line {(block.start_line or 0) + 1}"
    # The same key twice, or a field twice, is careless and no reason to leave an entry out.
    if isinstance(block, DuplicateBlockKeyBlock | DuplicateFieldKeyBlock):
        block = block.ignore_error_block or block
    if not isinstance(block, Entry):
        return line, Why.MALFORMED
    fields = {field.key.lower(): str(field.value) for field in reversed(block.fields)}
    return f"{line}, {block.key}", _raw(block.entry_type, fields)


def _raw(entry_type: str, fields: Mapping[str, str]) -> dict[Part, list[str]]:
    raw = {part: _first(fields, names) for part, names in _ONE.items()}
    for part, names in _SEVERAL.items():
        words = _first(fields, names)
        raw[part] = [piece for word in words for piece in re.split(r"[;\n]", word)]
    raw[Part.AUTHORS] = _people(fields.get("author") or fields.get("editor") or "")
    raw[Part.TYPE] = [*_first(fields, ("type",)), type_meant(entry_type)]
    raw[Part.FILES] = list(_files(fields.get("file", "")))
    return raw


def _first(fields: Mapping[str, str], names: Iterable[str]) -> list[str]:
    found = ((name, fields[name]) for name in names if fields.get(name, "").strip())
    return [_value(name, text) for name, text in found][:1]


def _value(name: str, text: str) -> str:
    if name in _VERBATIM:
        return _ESCAPED.sub(r"\1", _URL.sub(r"\1", text))
    return from_latex(text)


# --- names ---


def _people(text: str) -> list[str]:
    return [_person(" ".join(name.split())) for name in split_multiple_persons_names(text) if name.strip()]


def _person(name: str) -> str:
    """ "Last, First", "von Last, Jr, First" and "First von Last" alike; what is in braces as a whole is one name."""
    pieces = _split(name)
    if len(pieces) == 1 and not _is_braced(name):
        pieces = _turned(name)
    last, *others = (from_latex(piece) for piece in pieces)
    # "Last, Jr, First": the given name comes last, and Jr after it.
    return joined(last, *reversed(others))


def _turned(name: str) -> list[str]:
    try:
        parts = parse_single_name_into_parts(name, strict=False)
    except InvalidNameError:
        return [name]
    return [" ".join([*parts.von, *parts.last]), " ".join([*parts.first, *parts.jr])]


def _split(name: str) -> list[str]:
    """At the commas that stand in no braces."""
    pieces, depth = [""], 0
    for char in name:
        depth += (char == "{") - (char == "}")
        if char == "," and depth == 0:
            pieces.append("")
        else:
            pieces[-1] += char
    return [piece.strip() for piece in pieces]


def _is_braced(name: str) -> bool:
    depths, depth = [], 0
    for char in name:
        depth += (char == "{") - (char == "}")
        depths.append(depth)
    return name.startswith("{") and name.endswith("}") and 0 not in depths[:-1]


# --- files ---


def _files(field: str) -> Iterator[str]:
    """The paths in "title:path:type", as Zotero and JabRef write several with semicolons; a plain path is one too."""
    for entry in re.split(r"(?<!\\);", field):
        # A colon after one letter is a drive of Windows.
        pieces = re.split(r"(?<!\\):(?!\\?[\\/])|(?<!\\)(?<![A-Za-z]):", entry)
        path = pieces[1] if len(pieces) >= 3 else pieces[0]
        path = re.sub(r"\\([:;])", r"\1", path).strip()
        if path:
            yield path


# --- writing ---


def write_bibtex(resources: Iterable[Description]) -> bytes:
    """UTF-8; each resource an entry with a key of its own, and with fields for what BibTeX has no name for."""
    keys: set[str] = set()
    return "\n".join(_entry(resource, keys) for resource in resources).encode()


def _entry(resource: Description, keys: set[str]) -> str:
    words = told(resource)
    fields = {
        "title": to_latex(resource.title),
        "author": " and ".join(map(_named, resource.authors)),
        "institution": to_latex(resource.organisation),
        "type": to_latex("".join(words[Part.TYPE])),
        "year": "".join(words[Part.YEAR]),
        "edition": to_latex(resource.edition),
        "language": resource.language,
        "keywords": to_latex("; ".join(words[Part.TOPICS])),
        "country": to_latex("; ".join(words[Part.COUNTRIES])),
        "licence": to_latex("".join(words[Part.LICENCE])),
        "shelf": to_latex("; ".join(shelf.replace(";", ",") for shelf in resource.shelves)),
        "doi": _escaped(resource.doi),
        "url": _escaped(resource.link),
        "file": ";".join(map(_filed, resource.files)),
        "abstract": to_latex(resource.abstract),
    }
    lines = (f"  {name} = {{{value}}},\n" for name, value in fields.items() if value)
    return f"@{kind_of(resource.type).bibtex}{{{_key(resource, keys)},\n{''.join(lines)}}}\n"


def _named(author: str) -> str:
    """A name that stays one name: braces around what is whole, and around "and" and commas."""
    name = parted(author)
    if not name.given:
        return f"{{{to_latex(author)}}}"
    return f"{_kept(name.family)}, {_kept(name.given)}"


def _kept(part: str) -> str:
    return f"{{{to_latex(part)}}}" if _AND.search(part) else to_latex(part)


def _escaped(address: str) -> str:
    return re.sub(r"([\\{}%])", r"\\\1", address)


def _filed(path: str) -> str:
    return ":" + re.sub(r"([:;])", r"\\\1", path) + ":"


def _key(resource: Description, keys: set[str]) -> str:
    """Like owusu2019, and owusu2019-2 for the next one."""
    who = (
        re.sub(r"[^a-z]", "", (resource.authors or (resource.title,))[0].split(",")[0].lower()) or "resource"
    )
    key = f"{who[:30]}{resource.year or ''}"
    free = next(name for name in _numbered(key) if name not in keys)
    keys.add(free)
    return free


def _numbered(key: str) -> Iterator[str]:
    yield key
    number = 2
    while True:
        yield f"{key}-{number}"
        number += 1
