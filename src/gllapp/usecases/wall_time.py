"""Times by the clock on this PC's wall: as words for files and reports that speak no particular language, and as minutes."""

from datetime import datetime

from gllcore.clock import LATEST_MS

_DAY_MS = 24 * 3_600_000


def wall_time(ms: int) -> str:
    """As the clock on this PC's wall shows it."""
    within = min(ms, LATEST_MS - _DAY_MS)  # a clock of the year 9999 is still in it in every time zone
    return datetime.fromtimestamp(within / 1000).astimezone().strftime("%Y-%m-%d %H:%M")


def wall_day(ms: int) -> str:
    """The day on this PC's wall, as 2026-11-22."""
    return wall_time(ms)[:10]


def minute_of_day(ms: int) -> int:
    """How many minutes of the day have passed by the clock on this PC's wall."""
    moment = datetime.fromtimestamp(min(ms, LATEST_MS - _DAY_MS) / 1000).astimezone()
    return moment.hour * 60 + moment.minute
