"""The hours in which files may come: many links are cheaper, or faster, at night."""

import re
from typing import NamedTuple

_HOURS = re.compile(r"([01]?\d|2[0-3]):([0-5]\d)-([01]?\d|2[0-3]):([0-5]\d)", re.ASCII)


class Hours(NamedTuple):
    """From ``start`` up to ``end``, in minutes since midnight on the wall's clock; an end before the start is the next day's."""

    start: int
    end: int

    def has(self, minute: int) -> bool:
        if self.start <= self.end:
            return self.start <= minute < self.end
        return minute >= self.start or minute < self.end

    def __str__(self) -> str:
        return f"{self.start // 60:02}:{self.start % 60:02}-{self.end // 60:02}:{self.end % 60:02}"


def hours_of(word: str) -> Hours | None:
    """The hours in a word like "22:00-06:00"; None for what is none, or no time at all."""
    found = _HOURS.fullmatch(word.strip())
    if found is None:
        return None
    first, first_minute, last, last_minute = map(int, found.groups())
    hours = Hours(first * 60 + first_minute, last * 60 + last_minute)
    return None if hours.start == hours.end else hours
