"""What the start page is made of, on the screen and on paper: sections of lines, each with where it leads."""

from enum import Enum

import msgspec

from gllapp.ui.names import joined
from gllapp.ui.trail import Stop


class Way(Enum):
    """What a line opens; see :class:`Target`."""

    STOP = "stop"
    POST = "post"
    THREAD = "thread"
    POD = "pod"
    DOCUMENT = "document"
    DRAFT = "draft"
    PLACE = "place"


class Target(msgspec.Struct, frozen=True):
    """Where a line leads: a :class:`Stop`, records by their ids, a draft by its number, or a place by its name."""

    way: Way
    stop: Stop | None = None
    record: bytes = b""
    post: bytes = b""
    draft: int = 0
    place: str = ""


class Line(msgspec.Struct, frozen=True):
    """One thing: ``words``, and behind them in small what ``detail`` there is."""

    icon: str
    words: str
    detail: str
    target: Target
    is_new: bool = False

    @property
    def whole(self) -> str:
        """What a reader of screens says."""
        return joined(self.words, self.detail)


class Section(msgspec.Struct, frozen=True):
    """Lines under a heading; ``nothing`` is said where there are none, ``said`` before them in sentences.

    ``aside``: beside the main column where there is room.
    """

    title: str
    lines: tuple[Line, ...]
    nothing: str = ""
    aside: bool = False
    said: tuple[str, ...] = ()
