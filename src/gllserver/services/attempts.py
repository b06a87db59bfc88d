"""Limits on sign-in attempts, per e-mail address and per network address.

Counts live in this process's memory: with several server processes each counts for itself, and a restart forgets.
"""

import math
from typing import Final

from limits import RateLimitItem, RateLimitItemPerMinute
from limits.storage import MemoryStorage
from limits.strategies import MovingWindowRateLimiter

from gllcore.errors import Refused
from gllserver.services.ground import Clock

_MINUTES: Final = 5
# Somebody who has forgotten a password, but not a program that guesses.
PER_EMAIL: Final = RateLimitItemPerMinute(10, _MINUTES)
# Many members share one address: an office, a phone company's gateway. Only failures count here.
PER_ADDRESS: Final = RateLimitItemPerMinute(100, _MINUTES)


class Attempts:
    """Sign-in attempts of the last minutes."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._limiter = MovingWindowRateLimiter(MemoryStorage())

    def begin(self, email: str, address: str) -> None:
        """Count an attempt before its password is looked at; raises Refused ``too_many_attempts``."""
        if not self._limiter.test(PER_ADDRESS, "address", address):
            raise self._refusal(PER_ADDRESS, "address", address)
        if not self._limiter.hit(PER_EMAIL, "email", email):
            raise self._refusal(PER_EMAIL, "email", email)

    def failed(self, address: str) -> None:
        self._limiter.hit(PER_ADDRESS, "address", address)

    def succeeded(self, email: str) -> None:
        self._limiter.clear(PER_EMAIL, "email", email)

    def _refusal(self, limit: RateLimitItem, *key: str) -> Refused:
        reset = self._limiter.get_window_stats(limit, *key).reset_time
        seconds = min(max(math.ceil(reset - self._clock() / 1000), 1), _MINUTES * 60)
        return Refused("too_many_attempts", seconds=seconds)
