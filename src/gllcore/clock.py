"""Hybrid logical time: a device's clock that never runs backwards, survives a wrong calendar, and tells copies apart."""

from typing import NamedTuple

# Year 9999: what fits a calendar; a clock beyond it is stopped here instead of refused.
LATEST_MS = 253_402_300_799_999
# Acts of one millisecond are counted in so many bits; the incarnation stands above them.
COUNT_BITS = 16
_LAST_COUNT = (1 << COUNT_BITS) - 1
# Clocks are stopped a day before the end of time, so that there is always a next millisecond to go to.
_CLOCKS_END_MS = LATEST_MS - 86_400_000


class HybridTime(NamedTuple):
    """Milliseconds since 1970 (UTC) by the device's clock, and a counter that orders acts within one of them.

    Above its lowest 16 bits the counter has the incarnation: which of the lives of a replica that was copied or put back
    this was written in. The first life is number 0, so that in nearly all times the counter is 0.
    """

    ms: int
    counter: int = 0

    @property
    def incarnation(self) -> int:
        return self.counter >> COUNT_BITS


def next_time(last: HybridTime, now_ms: int, incarnation: int = 0) -> HybridTime:
    """The time of a device's next act: after ``last`` whatever its clock says, in this incarnation (0 … 65,535).

    In the last millisecond of all, which no clock reaches, being later counts for more than the incarnation.
    """
    now_ms = min(max(now_ms, 0), _CLOCKS_END_MS)
    first = incarnation << COUNT_BITS
    if now_ms > last.ms:
        return HybridTime(now_ms, first)
    if last.ms < LATEST_MS and (last.incarnation != incarnation or _is_full(last)):
        return HybridTime(last.ms + 1, first)
    return HybridTime(last.ms, last.counter + 1)


def _is_full(time: HybridTime) -> bool:
    return time.counter & _LAST_COUNT == _LAST_COUNT


def effective_ms(written: HybridTime, received_ms: int | None) -> int:
    """When an act counts as done: never later than the server received it, so a clock set ahead cannot win for ever."""
    return written.ms if received_ms is None else min(written.ms, received_ms)
