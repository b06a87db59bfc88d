"""When a message was sent, in UTC: from Date, else from the first server that received it, else the mbox line."""

import re
from calendar import timegm
from email.utils import parsedate_tz

from gllserver.jobs.mail.headers import Headers

EARLIEST_MS = 631_152_000_000  # 1 January 1990: no older list is known, and unset clocks say 1970 or 1980
LATEST_MS = 4_102_444_800_000  # 1 January 2100, where the caller knows no better

_DAY_MS = 24 * 3600 * 1000
# A letter cannot be received before it is written (a day allows for wrong time zones); and one written offline
# may wait for a link for weeks, but one that waited longer more likely comes from a clock that was never set.
_SENT_AFTER_ARRIVAL_MS = _DAY_MS
_WAITED_FOR_LINK_MS = 90 * _DAY_MS
_LARGEST_OFFSET_S = 14 * 3600

_FROM_LINE_DATE = re.compile(
    r"(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun),? .*$|\d{1,2} \w{3} \d{4}.*$|\S+ \d{1,2} \d.*$"
)


def sent_at(headers: Headers, from_line: bytes, latest_ms: int) -> tuple[int | None, str | None]:
    """Milliseconds since 1970 UTC, or None where no date is to be believed; and a note unless Date served."""
    written = _believable(parse_date(headers.first("date")), latest_ms)
    received = _first_received(headers, latest_ms)
    if written is not None and received is not None and not _fits(written, received):
        return received, "the Date is not to be reconciled with the arrival, which is used"
    if written is not None:
        return written, None
    if received is not None:
        return received, "no usable Date, the arrival is used"
    stamp = _FROM_LINE_DATE.search(from_line.decode("latin-1").strip())
    separator = _believable(parse_date(stamp[0]), latest_ms) if stamp else None
    return separator, "no usable Date, the mailbox's separator is used" if separator is not None else None


def _fits(written: int, received: int) -> bool:
    return -_SENT_AFTER_ARRIVAL_MS <= received - written <= _WAITED_FOR_LINK_MS


def _first_received(headers: Headers, latest_ms: int) -> int | None:
    """The time of the hop nearest to the writer, which is the last line: each server adds its own above."""
    for value in reversed(headers.every("received")):
        moment = _believable(parse_date(value.rpartition(";")[2]), latest_ms)
        if moment is not None:
            return moment
    return None


def _believable(moment: int | None, latest_ms: int) -> int | None:
    return moment if moment is not None and EARLIEST_MS <= moment <= latest_ms else None


def parse_date(raw: str) -> int | None:
    """An RFC 5322 date (or what mail programs made of it) as milliseconds since 1970 UTC; None if it is none."""
    try:
        parts = parsedate_tz(raw[:200])
        if parts is None:
            return None
        offset = parts[9] or 0
        if abs(offset) > _LARGEST_OFFSET_S:
            offset = 0
        year, month, day, hour, minute, second = parts[:6]
        if not (
            1 <= month <= 12 and 1 <= day <= 31 and 0 <= hour <= 24 and 0 <= minute < 60 and 0 <= second <= 61
        ):
            return None
        return (timegm((year, month, day, hour, minute, second, 0, 0, 0)) - offset) * 1000
    except (ValueError, OverflowError, IndexError, TypeError):
        return None
