"""What the insights tell, as numbers: plain values for the window's pictures and the command line."""

from dataclasses import dataclass
from datetime import date

from gllapp.library_views import ShelfRow
from gllcore.ids import RecordId


@dataclass(frozen=True, slots=True)
class ActivityWeek:
    """Posts written in the week from ``monday`` on. None: no sync has told of it, which is not the same as none."""

    monday: date
    others: int | None
    mine: int | None


@dataclass(frozen=True, slots=True)
class OutboxAge:
    """Own acts that are not received and as old as ``first`` to ``last`` days; the oldest have no ``last``."""

    first: int
    last: int | None
    waiting: int
    on_usb: int
    attention: int


@dataclass(frozen=True, slots=True)
class PodDocuments:
    """Documents of a pod by how far they are. A published one is not counted again by its stage."""

    pod: RecordId
    name: str
    drafts: int
    review: int
    final: int
    published: int


@dataclass(frozen=True, slots=True)
class Insights:
    """``shelves`` are those with most on them first."""

    activity: tuple[ActivityWeek, ...]
    outbox: tuple[OutboxAge, ...]
    pods: tuple[PodDocuments, ...]
    shelves: tuple[ShelfRow, ...]
    last_sync_ms: int | None
