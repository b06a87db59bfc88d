"""Plain values of the library, for the window and the command line. Sizes are in bytes, times milliseconds since 1970, UTC."""

from collections.abc import Mapping
from enum import IntEnum, StrEnum
from typing import TypeAlias

import msgspec

from gllcore.files import FileId
from gllcore.ids import RecordId
from gllcore.model.library import FileRole, Holding, Resource


class Facet(StrEnum):
    """By what resources are chosen. Keys are those of the vocabularies; of a shelf its id in hexadecimal, of a year its digits."""

    SHELF = "shelf"
    TOPIC = "topic"
    TYPE = "type"
    LANGUAGE = "language"
    COUNTRY = "country"
    LICENCE = "licence"
    YEAR = "year"
    HOLDING = "holding"


class Sort(StrEnum):
    """TITLE goes up the alphabet; the others begin with the newest or the largest."""

    TITLE = "title"
    YEAR = "year"
    ADDED = "added"
    CHANGED = "changed"
    SIZE = "size"


class Filter(msgspec.Struct, frozen=True):
    """Which resources are wanted: within a facet any of its keys, all facets together, and every word of ``text``.

    The last word of ``text`` may be only begun. ``under_bytes`` is what the document itself may weigh: its light rendition where
    it has one. ``newer``: only those of which an older edition's file is here. Withdrawn resources are never among them.
    """

    text: str = ""
    keys: Mapping[Facet, tuple[str, ...]] = msgspec.field(default_factory=dict)
    under_bytes: int | None = None
    newer: bool = False


class ResourceRow(msgspec.Struct, frozen=True):
    """A resource as lists show it. A size is 0 where there is no such file.

    ``newer``: a file of an older edition is here, and none of today's. ``kept``: the person keeps it, by itself or by a rule.
    """

    id: RecordId
    title: str
    authors: tuple[str, ...]
    organisation: str
    year: int | None
    type: str
    topics: tuple[str, ...]
    countries: tuple[str, ...]
    language: str
    licence: str
    main_bytes: int
    light_bytes: int
    text_bytes: int
    holding: Holding
    newer: bool
    kept: bool
    added_ms: int
    changed_ms: int
    withdrawn_ms: int | None = None


After: TypeAlias = tuple[str | int, bytes]
"""Where a list of resources goes on."""


class ResourcePage(msgspec.Struct, frozen=True):
    """Some rows of the list; ``next_key`` asks for those after them and is None at the end."""

    rows: tuple[ResourceRow, ...]
    next_key: After | None = None


class FacetCount(msgspec.Struct, frozen=True):
    key: str
    count: int


class Facets(msgspec.Struct, frozen=True):
    """How many resources the filter leaves, and how many each key would leave, given what is chosen in the *other* facets.

    The most frequent keys come first.
    """

    total: int
    counts: Mapping[Facet, tuple[FacetCount, ...]]


class ShelfRow(msgspec.Struct, frozen=True):
    """``resources`` stand on it, of which ``held`` are on this PC."""

    id: RecordId
    name: str
    description: str
    language: str
    resources: int
    held: int


class FileRow(msgspec.Struct, frozen=True):
    """A file of a resource. ``current``: it belongs to today's edition. ``sticks`` hold it, the last seen first.

    ``to_send``: it was brought in here, and the server does not have it yet.
    """

    id: FileId
    size: int
    media: str
    role: FileRole
    name: str
    here: bool
    current: bool
    sticks: tuple[str, ...] = ()
    to_send: bool = False


class Related(msgspec.Struct, frozen=True):
    """Another resource, as one refers to it."""

    id: RecordId
    title: str
    language: str
    year: int | None
    holding: Holding


class StickRow(msgspec.Struct, frozen=True):
    """A stick that was seen with files of this resource; ``files`` of those that are today's."""

    name: str
    seen_ms: int
    files: int


class ResourceView(msgspec.Struct, frozen=True):
    """All that is known of a resource. ``files`` are today's, then those of older editions.

    ``translations`` are all resources in other languages that translate this one, that it translates, or that translate the same.
    """

    row: ResourceRow
    resource: Resource
    files: tuple[FileRow, ...]
    shelves: tuple[ShelfRow, ...]
    translations: tuple[Related, ...]
    replaces: tuple[Related, ...]
    replaced_by: tuple[Related, ...]
    sticks: tuple[StickRow, ...]
    keeps: tuple[int, ...]
    """The numbers of what the person keeps it by."""
    note: str = ""


class What(StrEnum):
    """Which files of a resource are kept on this PC; its text always is."""

    TEXT = "text"
    LIGHT = "light"
    MAIN = "main"
    """LIGHT is the light rendition, or the main file where there is none."""


class KeepRule(msgspec.Struct, frozen=True):
    """What a person keeps on this PC: all resources that fit everything that is said here, at least one thing.

    ``under_bytes`` is what the file to be kept may weigh.
    """

    resource: RecordId | None = None
    shelf: RecordId | None = None
    language: str = ""
    topic: str = ""
    type: str = ""
    country: str = ""
    under_bytes: int | None = None
    what: What = What.MAIN


class KeepTotals(msgspec.Struct, frozen=True):
    """``missing_bytes`` of ``size`` are still to be fetched."""

    resources: int
    files: int
    size: int
    missing_files: int
    missing_bytes: int


class KeepRow(msgspec.Struct, frozen=True):
    """``name`` is the title of the resource or the name of the shelf, if the rule names one."""

    number: int
    rule: KeepRule
    name: str
    kept_ms: int
    totals: KeepTotals


class Priority(IntEnum):
    """What is fetched first."""

    TEXT = 0
    CHOSEN = 1
    """Of a resource that the person has chosen by itself."""
    RULE = 2


class WantedFile(msgspec.Struct, frozen=True):
    """A file that is kept and not here. ``older`` are the files of former editions that are here: it may travel as what differs.

    ``of_pod``: only members of a pod may read it. It has no ``older``, for what differs lies plain on the disk while it comes.
    """

    id: FileId
    size: int
    media: str
    role: FileRole
    priority: Priority
    resource: RecordId
    title: str
    older: tuple[FileId, ...] = ()
    of_pod: bool = False


class EvictableFile(msgspec.Struct, frozen=True):
    """A file that nobody keeps on this replica; ``used_ms`` is when it came or was last opened."""

    id: FileId
    size: int
    used_ms: int


class LibraryHit(msgspec.Struct, frozen=True):
    """A resource that the words were found in; matches in ``snippet`` stand between ⟦ and ⟧.

    ``in_text``: they were found in what the document says, not in its record.
    """

    row: ResourceRow
    snippet: str
    in_text: bool


class LibraryTotals(msgspec.Struct, frozen=True):
    """``held`` and ``texts`` count resources; ``here_bytes`` is what their files weigh on this PC."""

    resources: int
    shelves: int
    held: int
    texts: int
    newer: int
    here_files: int
    here_bytes: int


class ResourceText(msgspec.Struct, frozen=True):
    """What a document says, as markdown; ``is_older``: it is that of an older edition."""

    resource: RecordId
    title: str
    language: str
    text: str
    is_older: bool


class ImportRow(msgspec.Struct, frozen=True):
    """What was brought in here at one time; ``source`` is what was asked for, as gllapp.usecases.bringing_in writes it."""

    number: int
    source: str
    resources: int
    begun_ms: int
    finished_ms: int | None
    undone_ms: int | None


class ReadingPlace(msgspec.Struct, frozen=True):
    """Where somebody reads: ``page`` from 0, ``part`` of it (0 to 1) that is above, ``zoom`` in percent, or 0 for the page's width."""

    page: int = 0
    part: float = 0.0
    zoom: int = 0
