"""What becomes of knowledge products: who adapted them to where they work, and who adopted them."""

from enum import IntEnum, StrEnum

import msgspec

from gllcore.ids import RecordId
from gllcore.model.library import ResourceFile


class Level(StrEnum):
    """At which level of a health system something is done."""

    NATIONAL = "national"
    REGIONAL = "regional"
    DISTRICT = "district"
    FACILITY = "facility"
    COMMUNITY = "community"


class AdoptionState(StrEnum):
    PLANNED = "planned"
    PILOTING = "piloting"
    ADOPTED = "adopted"
    STOPPED = "stopped"


class AdaptationField(IntEnum):
    """BASED_ON is the adaptation that this one goes on from, if not the product itself; FILES as those of a resource."""

    RESOURCE = 1
    BASED_ON = 2
    TITLE = 3
    CHANGED = 4
    REASON = 5
    LEVEL = 6
    COUNTRY = 7
    RESULT = 8
    FILES = 9
    LANGUAGE = 10
    WITHDRAWN = 11


class AdoptionField(IntEnum):
    """SINCE is a day, a month or a year: 2026-11-22, 2026-11 or 2026."""

    RESOURCE = 1
    ADAPTATION = 2
    STATE = 3
    WHERE = 4
    COUNTRY = 5
    SINCE = 6
    NOTE = 7
    WITHDRAWN = 8


class Adaptation(msgspec.Struct, frozen=True):
    """What somebody changed in a product, why, for which level and country, and what came of it."""

    id: RecordId
    device: RecordId
    resource: RecordId
    title: str
    based_on: RecordId | None = None
    changed: str = ""
    reason: str = ""
    level: str = ""
    country: str = ""
    result: str = ""
    files: tuple[ResourceFile, ...] = ()
    language: str = ""
    withdrawn: bool = False
    written_ms: int = 0


class Adoption(msgspec.Struct, frozen=True):
    """Where a product is used, and how far that is."""

    id: RecordId
    device: RecordId
    resource: RecordId
    state: str
    adaptation: RecordId | None = None
    where: str = ""
    country: str = ""
    since: str = ""
    note: str = ""
    withdrawn: bool = False
    written_ms: int = 0
