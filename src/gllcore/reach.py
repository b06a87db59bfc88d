"""How far a replica holds a log: from its beginning to a cursor, or with one gap, while older pages are still to come.

A first sync brings the newest entries first. Each page is a run of neighbours with the link before it; the seal at its end,
or the page above it, proves that link too, so that pages are as safe as a log that is read from its beginning.
"""

from collections.abc import Sequence
from typing import NamedTuple

from gllcore.errors import ProtocolViolation
from gllcore.operations import Entry, extend
from gllcore.protocol import Cursor


class Gap(NamedTuple):
    """What is missing: everything after ``low``, up to and with ``high``."""

    low: Cursor
    high: Cursor


class Reach(NamedTuple):
    """What is held of a scope: all up to ``cursor``, but for the gap."""

    cursor: Cursor
    gap: Gap | None = None


class Step(NamedTuple):
    """What is held after a run of entries, and where the run ends: what a seal must speak of."""

    reach: Reach
    end: Cursor


def read_on(reach: Reach, entries: Sequence[Entry]) -> Step:
    """After a run that follows the cursor. Raises ProtocolViolation ``log_gap`` for one that does not."""
    _check_numbers(entries, reach.cursor.seq + 1)
    end = Cursor(reach.cursor.seq + len(entries), extend(reach.cursor.link, entries))
    return Step(Reach(end, reach.gap), end)


def read_page(reach: Reach, before: Cursor, entries: Sequence[Entry]) -> Step:
    """After a page whose first entry follows ``before``: it leaps ahead of the cursor, or reaches up to what was held.

    Raises ProtocolViolation ``log_gap`` for a page that does neither, or whose links do not meet what is held.
    """
    _check_numbers(entries, before.seq + 1)
    end = Cursor(before.seq + len(entries), extend(before.link, entries))
    if reach.gap is None:
        return Step(Reach(end, _left(reach.cursor, before)), end)
    low, high = reach.gap
    if end != high:
        raise ProtocolViolation("log_gap")
    return Step(Reach(reach.cursor, _left(low, before)), end)


def rewound(reach: Reach, to: Cursor) -> Reach:
    """What is left when everything behind ``to``, which is held, is given up."""
    if reach.gap is None or to.seq <= reach.gap.low.seq:
        return Reach(to)
    return Reach(to, reach.gap) if to.seq > reach.gap.high.seq else Reach(reach.gap.low)


def _left(low: Cursor, before: Cursor) -> Gap | None:
    """What is still missing between what is held and a page that begins after ``before``."""
    if before.seq < low.seq or (before.seq == low.seq and before != low):
        raise ProtocolViolation("log_gap")
    return None if before == low else Gap(low, before)


def _check_numbers(entries: Sequence[Entry], first: int) -> None:
    numbers = [entry.seq for entry in entries]
    if any(entry.received_ms is None for entry in entries):
        raise ProtocolViolation("log_gap")
    if not entries or numbers != list(range(first, first + len(entries))):
        raise ProtocolViolation("log_gap")
