"""What the uses of bundles are asked for, and what they tell."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import NamedTuple

from gllcore.ids import RecordId
from gllcore.site_cards import SiteCard


class Step(StrEnum):
    FRAMES = "frames"
    FILES = "files"
    CHECKING = "checking"


class Progress(NamedTuple):
    """How far the work has come, in bytes of what it has to move or to read; ``resumed`` were there already."""

    step: Step
    done: int
    total: int
    resumed: int = 0


OnProgress = Callable[[Progress], None]


def quietly(_: Progress) -> None:
    """Nobody watches."""


@dataclass(frozen=True, slots=True)
class Wish:
    """What is to go on a stick. Where no shelf, no stream and no pod is named, everything open to all members does.

    ``site`` is what the receiving site holds already. ``pods`` go sealed for the devices of those who read them.
    """

    shelves: tuple[str, ...] = ()
    streams: tuple[str, ...] = ()
    site: SiteCard | None = None
    pods: tuple[str, ...] = ()

    @property
    def is_everything(self) -> bool:
        return not (self.shelves or self.streams or self.pods)


class Damage(NamedTuple):
    """A part of a bundle that cannot be used: why, as a code with its facts, and what it was for people."""

    code: str
    facts: dict[str, str | int]
    title: str


@dataclass(frozen=True, slots=True)
class BundleFacts:
    """What a bundle says of itself, and how far that can be believed.

    ``refusal`` is the code of why it is not, with ``facts`` for its words; empty when its publisher's word counts.
    """

    id: bytes
    folder: str
    refusal: str = ""
    facts: dict[str, str | int] = field(default_factory=dict)
    community_name: str = ""
    fingerprint: str = ""
    channel: str = ""
    serial: int = 0
    created_ms: int = 0
    publisher_name: str = ""
    operations: int = 0
    files: int = 0
    bytes: int = 0
    scopes: Sequence[tuple[str, int, int]] = ()
    """Title, first and last sequence number of each log."""
    withdrawn: int = 0
    sealed_bytes: int = 0
    """Of what is sealed for some devices, which is all that others are told of it."""


@dataclass(frozen=True, slots=True)
class Checked:
    """A bundle of which everything was read: what is ``damaged`` must be left out, the rest is whole."""

    facts: BundleFacts
    damaged: tuple[Damage, ...]

    @property
    def is_good(self) -> bool:
        return not self.facts.refusal and not self.damaged


@dataclass(frozen=True, slots=True)
class Made:
    """A finished and checked bundle. ``not_here`` files are on the chosen shelves, and not on this PC."""

    facts: BundleFacts
    file_system: str
    left_out: int
    """Files that the site has already."""
    not_here: int
    resumed: int
    """Bytes that an earlier attempt had written."""
    sealed_for: tuple[tuple[str, int], ...] = ()
    """Each sealed pod, by its name, and for how many devices."""


class TakenScope(NamedTuple):
    """What came of a log: new entries, those of them that are receipts for own acts, and why the rest did not, if it did not."""

    title: str
    new: int
    receipts: int
    code: str = ""


@dataclass(frozen=True, slots=True)
class Imported:
    """What an import has brought. ``older``: a newer bundle of the same series was here before."""

    facts: BundleFacts
    older: bool
    scopes: tuple[TakenScope, ...]
    files: int
    file_bytes: int
    known_files: int
    damaged: tuple[Damage, ...]
    withdrawn: tuple[RecordId, ...] = ()
    sealed_for_others: int = 0
    """Parts of pods' logs that are not for this device, or not for its member any more."""

    @property
    def new(self) -> int:
        return sum(scope.new for scope in self.scopes)

    @property
    def receipts(self) -> int:
        return sum(scope.receipts for scope in self.scopes)
