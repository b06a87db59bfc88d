"""Where in the forum a person is: which threads are listed, and which is read."""

from dataclasses import dataclass

from gllcore.ids import RecordId


@dataclass(frozen=True, slots=True)
class Listing:
    """Which threads are listed: of one stream or of all, perhaps only those with unread posts or with a tag."""

    stream: RecordId | None = None
    unread_only: bool = False
    tag: str = ""


@dataclass(frozen=True, slots=True)
class Spot:
    """A listing, and the thread that is open beside it."""

    listing: Listing = Listing()
    thread: RecordId | None = None
