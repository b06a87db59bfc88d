"""The library: resources with their files, and the shelves that they stand on."""

from enum import IntEnum, StrEnum

import msgspec

from gllcore.files import FileId
from gllcore.ids import RecordId


class ResourceField(IntEnum):
    """TOPICS, COUNTRIES and SHELVES are sets; the words of TYPE, TOPICS and LICENCE are keys of gllfiles.vocabularies.

    POD and DOCUMENT say where a knowledge product was written; they never change.
    """

    TITLE = 1
    ABSTRACT = 2
    AUTHORS = 3
    ORGANISATION = 4
    YEAR = 5
    TYPE = 6
    TOPICS = 7
    COUNTRIES = 8
    LANGUAGE = 9
    LICENCE = 10
    DOI = 11
    LINK = 12
    FILES = 13
    TRANSLATES = 14
    REPLACES = 15
    SHELVES = 16
    WITHDRAWN = 17
    EDITION = 18
    POD = 19
    DOCUMENT = 20


class ShelfField(IntEnum):
    NAME = 1
    DESCRIPTION = 2
    LANGUAGE = 3
    WITHDRAWN = 4


class FileRole(IntEnum):
    """What a file is to its resource.

    TEXT is what the document says, taken out of it: UTF-8 markdown, packed with zstd; often a hundredth of the size. LIGHT is a
    rendition that is easier to carry than MAIN.
    """

    MAIN = 0
    TEXT = 1
    LIGHT = 2


class ResourceFile(msgspec.Struct, frozen=True, array_like=True):
    """A file of a resource as the catalogue tells of it; ``size`` is in bytes. Without a ``name`` it is called as its resource."""

    id: FileId
    size: int
    media: str
    role: int = FileRole.MAIN
    name: str = ""


class Resource(msgspec.Struct, frozen=True):
    """A catalogue record as the fold of its operations. ``authors`` are written "Family, Given", or an organisation's name."""

    id: RecordId
    title: str
    abstract: str = ""
    authors: tuple[str, ...] = ()
    organisation: str = ""
    year: int | None = None
    type: str = ""
    topics: tuple[str, ...] = ()
    countries: tuple[str, ...] = ()
    language: str = ""
    licence: str = ""
    doi: str = ""
    link: str = ""
    edition: str = ""
    files: tuple[ResourceFile, ...] = ()
    older_files: tuple[ResourceFile, ...] = ()
    """Files of former editions of this record: a newer one may travel as what differs from one of these."""
    translates: RecordId | None = None
    replaces: RecordId | None = None
    pod: RecordId | None = None
    document: RecordId | None = None
    shelves: tuple[RecordId, ...] = ()
    added_ms: int = 0
    changed_ms: int = 0
    withdrawn_ms: int | None = None

    def file(self, role: FileRole) -> ResourceFile | None:
        """The first file in this role."""
        return next((file for file in self.files if file.role == role), None)


class Shelf(msgspec.Struct, frozen=True):
    """A collection that somebody has put together.

    ``withdrawn``: it is not shown while nothing stands on it; whatever somebody puts there brings it back.
    """

    id: RecordId
    name: str
    description: str = ""
    language: str = ""
    withdrawn: bool = False


class Holding(StrEnum):
    """How much of a resource is on this PC: the mark that stands beside it everywhere."""

    HELD = "held"
    TEXT = "text"
    TITLE = "title"
