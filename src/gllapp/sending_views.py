"""Plain values about a librarian's files on their way to the server, for the window and the command line. Sizes are bytes."""

import msgspec

from gllcore.files import FileId
from gllcore.ids import RecordId


class FileToSend(msgspec.Struct, frozen=True):
    """A file that the server does not have yet, of the resource ``resource``."""

    id: FileId
    size: int
    resource: RecordId
    title: str


class SendProgress(msgspec.Struct, frozen=True):
    """Where sending is: at ``now``, of which ``now_sent`` bytes are there; it is file number ``file`` (from 1) of ``files``.

    ``sent`` of the ``size`` bytes of all of them are there. ``seconds_left`` is None while nothing tells how fast the link is.
    """

    now: FileToSend
    now_sent: int
    file: int
    files: int
    sent: int
    size: int
    seconds_left: float | None = None
