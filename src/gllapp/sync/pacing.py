"""When the program syncs by itself and what it asks of a link: pure decisions, over a clock and dice that are given."""

from collections.abc import Callable, Iterable, Mapping
from enum import StrEnum
from typing import NamedTuple

from msgspec import Struct
from msgspec.structs import replace

# The first pause after a failed attempt; it doubles with every further one, up to the longest.
FIRST_SECONDS = 30.0
LONGEST_SECONDS = 3_600.0
# What is written in one go leaves together; a link that flickers is not called at each flicker.
SETTLE_SECONDS = 10.0
HOUR_SECONDS = 3_600.0
# How often a cut answer is gone on with at once, within one sync.
RESUMPTIONS = 20

LEAST_FRAME_BYTES = 2 * 1024
_FRAME_SECONDS = 4.5
# Below this, the time that a sync takes is the way to and fro, and tells nothing about the link's speed.
_TELLING_BYTES = 8 * 1024

# The network or the server may be better in a while, without anybody doing anything.
PASSING = frozenset(
    {
        *("no_connection", "connection_lost", "link_stalled", "unknown_host", "cut_answer", "damaged_frame"),
        *("server_fault", "server_busy", "captive_portal"),
        *("proxy_unreachable", "proxy_no_way", "proxy_page"),
    }
)
# The answer ended where the link did: the server is there, and has more.
CUTS = frozenset({"connection_lost", "cut_answer", "link_stalled"})

Dice = Callable[[], float]
"""Gives a number from 0 up to 1, evenly spread."""


class When(StrEnum):
    """When the program syncs, as the person has chosen; the values are stored."""

    ASKED = "asked"
    """Only when the person asks: no byte moves otherwise."""
    LINK = "link"
    """When the window opens, a link comes back or something waits; and again after a failure."""
    HOURLY = "hourly"
    """The same, and about every hour."""


class Ending(NamedTuple):
    """How a sync ended: the code of what stopped it (empty: nothing did), and the pause that the server asked for."""

    error: str = ""
    seconds: float = 0.0


def ending_of(error: str, facts: Mapping[str, str | int]) -> Ending:
    """How a sync ended, from what it was told; only a server that is busy says how long."""
    seconds = facts.get("seconds", 0) if error == "server_busy" else 0
    return Ending(error, float(seconds) if isinstance(seconds, int) else 0.0)


class Pace(Struct, frozen=True):
    """Where syncing by itself stands. Times are seconds of a clock that never jumps.

    ``failures`` are those in a row. ``due`` is when the next attempt is to be made; None: none is planned.
    ``not_before`` is how long the server or the last failure holds off every attempt that nobody asked for.
    """

    failures: int = 0
    due: float | None = None
    not_before: float = 0.0

    def wished(self, now: float, settle: float = 0.0) -> "Pace":
        """Something has come up that a sync would serve: a link, a window, something that waits."""
        due = max(now + settle, self.not_before)
        return replace(self, due=due if self.due is None else min(self.due, due))

    def begun(self) -> "Pace":
        """A sync runs, whoever wanted it: nothing is planned until it ends."""
        return replace(self, due=None)

    def ended(self, when: When, ending: Ending, now: float, dice: Dice) -> "Pace":
        """What follows from a sync that has just ended."""
        if not ending.error:
            rest = HOUR_SECONDS * (0.75 + dice() / 2)
            return Pace(due=now + rest if when is When.HOURLY else None)
        if ending.error not in PASSING:
            # A person has to do something first; trying again would only cost.
            return Pace(self.failures, not_before=now)
        failures = self.failures + 1
        due = now + max(0.0, ending.seconds) + pause(failures, dice)
        return Pace(failures, due if when is not When.ASKED else None, not_before=due)


def pause(failures: int, dice: Dice) -> float:
    """Seconds to wait after so many failures in a row: between the half and the whole of a limit that doubles."""
    # The exponent is bounded because a float is not endless, and a PC may stand in a place without a link for years.
    limit = min(LONGEST_SECONDS, FIRST_SECONDS * 2.0 ** min(failures - 1, 30))
    return limit / 2 + dice() * limit / 2


def may_resume(error: str, *, brought: bool, resumed: int) -> bool:
    """Whether a sync that was cut goes on at once: only while each attempt brings something, and not for ever."""
    return error in CUTS and brought and resumed < RESUMPTIONS


def frame_bytes(moved: Iterable[tuple[int, float]]) -> int:
    """How large a frame should be at most so that a cut loses about four seconds; 0 where the link allows full ones.

    ``moved`` are (bytes received, seconds) of recent syncs; nothing is concluded from those that moved little.
    """
    rates = [amount / seconds for amount, seconds in moved if amount >= _TELLING_BYTES and seconds > 0]
    if not rates:
        return 0
    # A clock that hardly moved tells of endless speed.
    from statistics import median  # the window opens without them

    from gllcore.frames import PAYLOAD_BYTES

    wanted = int(min(median(rates) * _FRAME_SECONDS, PAYLOAD_BYTES))
    return 0 if wanted >= PAYLOAD_BYTES else max(LEAST_FRAME_BYTES, wanted)
