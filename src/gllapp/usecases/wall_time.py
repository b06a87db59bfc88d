"""Times as words, for files and reports that speak no particular language."""

from datetime import datetime

from gllcore.clock import LATEST_MS

_DAY_MS = 24 * 3_600_000


def wall_time(ms: int) -> str:
    """As the clock on this PC's wall shows it."""
    within = min(ms, LATEST_MS - _DAY_MS)  # a clock of the year 9999 is still in it in every time zone
    return datetime.fromtimestamp(within / 1000).astimezone().strftime("%Y-%m-%d %H:%M")
