"""The real clock and the real dice, for whoever composes the program; everything else takes them as parameters."""

import os
import time


def now_ms() -> int:
    """Milliseconds since 1970, UTC, by this device's clock, right or wrong."""
    return time.time_ns() // 1_000_000


def seconds() -> float:
    """Seconds that never jump."""
    return time.monotonic()


def random_bytes(count: int) -> bytes:
    return os.urandom(count)
