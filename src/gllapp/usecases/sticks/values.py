"""What is told of sticks, in plain values for the window. Sizes are in bytes, times milliseconds since 1970, UTC."""

from dataclasses import dataclass

from gllapp.usecases.bundles.values import BundleFacts
from gllcore.ids import RecordId


@dataclass(frozen=True, slots=True)
class Begun:
    """What was chosen for a bundle that this device has begun, by the names of today; everything where nothing is named.

    ``site_ms`` is when the card of the site for which it is was written.
    """

    shelves: tuple[str, ...] = ()
    streams: tuple[str, ...] = ()
    site_ms: int | None = None
    pods: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class StickBundle:
    """A bundle on a stick, and what it would bring to this PC.

    ``documents`` are resources with at least one file in it; ``is_older``: a newer one of the same series was made or taken in here.
    ``is_ours``: this device has begun it and not finished it, ``begun`` with this choice, if that is still known.
    """

    facts: BundleFacts
    documents: int = 0
    withdrawn: int = 0
    new_operations: int = 0
    new_documents: int = 0
    new_files: int = 0
    new_bytes: int = 0
    is_older: bool = False
    is_ours: bool = False
    begun: Begun | None = None


@dataclass(frozen=True, slots=True)
class Post:
    """Parcels and receipts on a stick: counts alone, for that is all that their carrier may know.

    ``to_hand_in`` parcels of other PCs' and this one's have no receipt there yet, with ``items`` from ``devices``; ``own`` of them are this PC's.
    ``receipts`` are for this PC, ``for_others`` for others.
    """

    to_hand_in: int = 0
    items: int = 0
    devices: int = 0
    own: int = 0
    receipts: int = 0
    for_others: int = 0


@dataclass(frozen=True, slots=True)
class StickView:
    """What is on a stick. ``room`` is what is free on this PC for the library, ``waiting`` how many acts wait in the outbox here."""

    folder: str
    name: str
    file_system: str
    free: int
    bundles: tuple[StickBundle, ...]
    post: Post
    room: int
    waiting: int


@dataclass(frozen=True, slots=True)
class Weight:
    """What a wished-for bundle would come to. ``lacking`` is what the site has not got: what is written if all of it is on this PC.

    ``not_here`` documents would be left out, because their files are not on this PC.
    """

    documents: int = 0
    files: int = 0
    bytes: int = 0
    all_documents: int = 0
    all_bytes: int = 0
    not_here: int = 0
    not_here_bytes: int = 0


@dataclass(frozen=True, slots=True)
class ShelfChoice:
    """A shelf as it can go on a stick; ``bytes`` are those of its files that are on this PC."""

    id: RecordId
    name: str
    documents: int
    bytes: int


@dataclass(frozen=True, slots=True)
class StreamChoice:
    """A stream; a ``restricted`` one cannot go on a stick."""

    id: RecordId
    name: str
    posts: int
    restricted: bool


@dataclass(frozen=True, slots=True)
class PodChoice:
    """A pod that the person reads; it would be sealed for this many devices."""

    id: RecordId
    name: str
    devices: int


@dataclass(frozen=True, slots=True)
class Choices:
    """What there is to choose from for a bundle."""

    shelves: tuple[ShelfChoice, ...]
    streams: tuple[StreamChoice, ...]
    all_documents: int
    all_bytes: int
    pods: tuple[PodChoice, ...] = ()


@dataclass(frozen=True, slots=True)
class StickFile:
    """A file of a bundle that can be read where it lies."""

    id: bytes
    media: str
    role: int
    size: int


@dataclass(frozen=True, slots=True)
class StickDocument:
    """A document of a bundle; ``is_here``: this PC holds its files too.

    ``in_library``: it is called as this PC's catalogue calls it; else by the words of whoever made the bundle alone.
    """

    resource: RecordId
    title: str
    language: str
    edition: str
    in_library: bool
    files: tuple[StickFile, ...]
    is_here: bool
    is_withdrawn: bool

    @property
    def size(self) -> int:
        return sum(file.size for file in self.files)


@dataclass(frozen=True, slots=True)
class StickRow:
    """A stick that is plugged in, before anybody has looked at what is on it."""

    folder: str
    name: str
    file_system: str
    free: int
