"""What fetching may cost: bytes, seconds, a speed that leaves room for others; and how far it has come."""

from collections.abc import Callable
from typing import NamedTuple

from gllcore.files import BLOCK_BYTES, Span

# A pause is cut into pieces of this length, so that a wish to stop is heard.
_PAUSE_SECONDS = 0.2


class Allowance(NamedTuple):
    """0 is no limit. ``bytes_per_second`` is how fast bytes may come in the long run."""

    max_bytes: int = 0
    max_seconds: float = 0.0
    bytes_per_second: int = 0


class Time(NamedTuple):
    """A counter of seconds that never jumps, and a way to let some of them pass."""

    seconds: Callable[[], float]
    wait: Callable[[float], None]


class Enough(Exception):  # not an error: the allowance is used up, or the person asked
    """Ends fetching between two blocks."""


class Meter:
    """Counts what comes; one meter serves all files of a run. ``is_stopped`` is asked after each piece."""

    def __init__(
        self,
        allowance: Allowance,
        time: Time,
        is_stopped: Callable[[], bool] = lambda: False,
        on_bytes: Callable[[int], None] = lambda _: None,
    ) -> None:
        self._allowance = allowance
        self._time = time
        self._is_stopped = is_stopped
        self._on_bytes = on_bytes
        self._started = time.seconds()
        self.taken = 0
        """The bytes that have come, good ones or not."""

    @property
    def seconds(self) -> float:
        return self._time.seconds() - self._started

    def took(self, size: int) -> None:
        """So many bytes have come; waits where they came faster than they may."""
        self.taken += size
        self._on_bytes(self.taken)
        speed = self._allowance.bytes_per_second
        while speed and not self._is_stopped() and (early := self.taken / speed - self.seconds) > 0:
            self._time.wait(min(early, _PAUSE_SECONDS))

    def check(self) -> None:
        """Raises Enough where no further block may begin."""
        max_bytes, max_seconds, _ = self._allowance
        used_up = (max_bytes and self.taken >= max_bytes) or (max_seconds and self.seconds >= max_seconds)
        if used_up or self._is_stopped():
            raise Enough

    def affordable(self, span: Span) -> Span:
        """As many whole blocks of the span as the bytes left allow, so that none is paid for and lost; raises Enough for none."""
        self.check()
        if not self._allowance.max_bytes:
            return span
        left = self._allowance.max_bytes - self.taken
        if span.end - span.start <= left:
            return span
        end = span.start + left // BLOCK_BYTES * BLOCK_BYTES
        if end <= span.start:
            raise Enough
        return Span(span.start, end)
