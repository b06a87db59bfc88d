"""Hybrid logical time: a device's clock that never runs backwards and survives a wrong calendar."""

from typing import NamedTuple

# Year 9999: what fits a calendar; a clock beyond it is stopped here instead of refused.
LATEST_MS = 253_402_300_799_999


class HybridTime(NamedTuple):
    """Milliseconds since 1970 (UTC) by the device's clock, and a counter that orders acts within one of them."""

    ms: int
    counter: int = 0


def next_time(last: HybridTime, now_ms: int) -> HybridTime:
    """The time of a device's next act: after ``last`` whatever its clock says."""
    now_ms = min(max(now_ms, 0), LATEST_MS)
    if now_ms > last.ms:
        return HybridTime(now_ms)
    return HybridTime(last.ms, last.counter + 1)


def effective_ms(written: HybridTime, received_ms: int | None) -> int:
    """When an act counts as done: never later than the server received it, so a clock set ahead cannot win for ever."""
    return written.ms if received_ms is None else min(written.ms, received_ms)
