"""Plain values about networks and data used, for the window and the command line. Sizes are bytes."""

from collections.abc import Mapping
from datetime import date
from enum import StrEnum

import msgspec

from gllapp.traffic import Traffic


class Answer(StrEnum):
    """What a person said when asked whether they pay for a network; the values are stored."""

    UNASKED = ""
    YES = "yes"
    NO = "no"
    LATER = "later"


class Medium(StrEnum):
    """How a PC is connected, as far as the system tells; the values are stored."""

    WIFI = "wifi"
    CABLE = "cable"
    MOBILE = "mobile"
    OTHER = "other"


class Network(msgspec.Struct, frozen=True):
    """A network that this PC was on. ``name`` is what the system calls it, empty where it has no name.

    ``price_per_mb`` in ``currency``; 0 is not set.
    """

    number: int
    name: str
    medium: Medium
    answer: Answer
    price_per_mb: float = 0.0
    currency: str = ""
    seen_ms: int = 0

    @property
    def costs(self) -> bool:
        """Whether it is treated as one that is paid for: what nobody has said is treated so."""
        return self.answer is not Answer.NO


class Moved(msgspec.Struct, frozen=True):
    """Bytes of one kind, both ways."""

    up: int
    down: int

    @property
    def both(self) -> int:
        return self.up + self.down


class DayUsage(msgspec.Struct, frozen=True):
    """What one day moved, by kind."""

    day: date
    kinds: Mapping[Traffic, Moved]

    @property
    def both(self) -> int:
        return sum(moved.both for moved in self.kinds.values())


class NetworkUsage(msgspec.Struct, frozen=True):
    """What went over one network; ``network`` is None for what went before it was known."""

    network: Network | None
    moved: Moved
    cost: float | None


class Usage(msgspec.Struct, frozen=True):
    """Data used since a day, the days in order and only those on which bytes moved; ``since`` and ``until`` are days included."""

    since: date
    until: date
    days: tuple[DayUsage, ...]
    networks: tuple[NetworkUsage, ...]

    @property
    def both(self) -> int:
        return sum(day.both for day in self.days)


class Week(msgspec.Struct, frozen=True):
    """This week, from its Monday, on networks that are paid for: bytes and money, and what was allowed of both; 0 is no limit."""

    paid_bytes: int
    all_bytes: int
    money: float
    currency: str
    max_bytes: int
    max_money: float
