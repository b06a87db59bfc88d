"""What use cases tell of parcels on a stick: counts and sizes, for whoever carries one learns nothing else."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace


@dataclass(frozen=True, slots=True)
class Homecoming:
    """What the receipts on a stick have said: so many own acts are received now, so many need attention.

    ``damaged`` receipts could not be believed, and changed nothing. ``registration`` is the stage at which a newcomer's registration is
    now, if the stick had an answer to it.
    """

    receipts: int = 0
    received: int = 0
    refused: int = 0
    damaged: int = 0
    registration: str = ""


@dataclass(frozen=True, slots=True)
class PutOnStick:
    """What has been put on a stick: so many ``parcels`` with so many ``items``, of ``size`` bytes; ``home`` is what came from it."""

    stick: str
    parcels: int
    items: int
    size: int
    home: Homecoming


@dataclass(frozen=True, slots=True)
class RefusedParcel:
    """A parcel that could not be handed in, by its name on the stick, and why: an error's code."""

    parcel: str
    reason: str


@dataclass(frozen=True, slots=True)
class CollectReport:
    """How handing in went: ``known`` parcels had their receipts on the stick already. ``error`` has the code of what stopped it, if anything did."""

    stick: str
    parcels: int = 0
    items: int = 0
    size: int = 0
    known: int = 0
    refused: tuple[RefusedParcel, ...] = ()
    complete: bool = False
    error: str = ""
    facts: Mapping[str, str | int] = field(default_factory=dict)

    def with_handed_in(self, items: int, size: int) -> "CollectReport":
        return replace(self, parcels=self.parcels + 1, items=self.items + items, size=self.size + size)

    def with_known(self) -> "CollectReport":
        return replace(self, known=self.known + 1)

    def with_refused(self, parcel: str, reason: str) -> "CollectReport":
        return replace(self, refused=(*self.refused, RefusedParcel(parcel, reason)))
