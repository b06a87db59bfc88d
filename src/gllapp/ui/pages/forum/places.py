"""Where in the forum a person is: which threads are listed, and which is read."""

import msgspec

from gllcore.ids import RecordId


class Listing(msgspec.Struct, frozen=True):
    """Which threads are listed: of one stream or of all, perhaps only those with unread posts or with a tag."""

    stream: RecordId | None = None
    unread_only: bool = False
    tag: str = ""


class Spot(msgspec.Struct, frozen=True):
    """A listing, and the thread that is open beside it."""

    listing: Listing = Listing()
    thread: RecordId | None = None
