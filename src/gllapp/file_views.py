"""Plain values about files on their way, for the window and the command line. Sizes are bytes."""

from collections.abc import Mapping

import msgspec

from gllapp.usage_views import Network

STICK_PULLED = "stick_pulled"
STICK_DAMAGED = "damaged_on_stick"
OF_STICKS = frozenset({STICK_PULLED, STICK_DAMAGED})
"""What goes wrong with a stick from which files come."""


class FileProgress(msgspec.Struct, frozen=True):
    """Where fetching is: file number ``file`` (from 1) of ``files``; ``held`` of the ``size`` bytes of all of them are here.

    ``seconds_left`` is None while nothing tells how fast the link is.
    """

    title: str
    file: int
    files: int
    held: int
    size: int
    seconds_left: float | None = None


class FileTrouble(msgspec.Struct, frozen=True):
    """A file that did not come, or not from where it should have, and why, as a code of gllcore.errors with its facts."""

    title: str
    error: str
    facts: Mapping[str, str | int] = msgspec.field(default_factory=dict)


class FilesReport(msgspec.Struct, frozen=True):
    """What a run has brought. ``bytes`` have come over the link, good or not; ``waiting`` files, of ``waiting_bytes``, are still to come.

    ``stick_bytes`` are the good ones that sticks have given. ``dropped``: so many files that nobody keeps have made room. ``error`` ended the run, if anything did; ``troubles`` are of single files.
    ``stopped_by``: which of the person's own limits ended it, as in :class:`~gllapp.views.SyncReport`; empty for none.
    """

    fetched: int = 0
    bytes: int = 0
    seconds: float = 0.0
    waiting: int = 0
    waiting_bytes: int = 0
    dropped: int = 0
    troubles: tuple[FileTrouble, ...] = ()
    error: str = ""
    facts: Mapping[str, str | int] = msgspec.field(default_factory=dict)
    stick_bytes: int = 0
    stopped_by: str = ""


class FetchPlan(msgspec.Struct, frozen=True):
    """What a fetch would bring over ``network``: so many ``files`` of at most ``size`` bytes, both 0 for none.

    ``seconds`` is None while no sync has told the link's pace, ``cost`` while no price is set. At ``max_bytes`` or ``max_seconds`` the
    person's own limits end it, 0 is none; ``is_spent``: nothing is left of what they allow for a week.
    """

    files: int
    size: int
    seconds: float | None
    cost: float | None
    currency: str
    network: Network
    max_bytes: int = 0
    max_seconds: float = 0.0
    is_spent: bool = False


class FilesSent(msgspec.Struct, frozen=True):
    """``sent`` files with so many ``bytes`` have gone, ``waiting`` go with the next sync; ``error`` is why it ended, if for a reason, ``stopped_by`` which limit."""

    sent: int
    bytes: int
    waiting: int
    error: str = ""
    facts: Mapping[str, str | int] = msgspec.field(default_factory=dict)
    stopped_by: str = ""
    seconds: float = 0.0


class FilesStatus(msgspec.Struct, frozen=True):
    """What is here, what has begun to come, what waits; and what was chosen for it (0 and empty: no limit)."""

    folder: str
    here: int
    here_bytes: int
    begun: int
    begun_bytes: int
    waiting: int
    waiting_bytes: int
    with_sync: bool
    hours: str
    bytes_per_second: int
    bytes_per_sync: int
    room_bytes: int
