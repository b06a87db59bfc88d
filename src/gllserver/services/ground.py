"""What every service stands on: the community, its database, and the world's clock and dice as plain functions."""

from collections.abc import Callable
from dataclasses import dataclass

from gllserver.db import Database
from gllserver.services.charter import Charter

# Milliseconds since 1970, UTC.
Clock = Callable[[], int]
# So many unpredictable bytes.
Randomness = Callable[[int], bytes]


@dataclass(frozen=True, slots=True)
class Ground:
    """``dictionary`` is the trained zstd dictionary that server and apps ship."""

    charter: Charter
    database: Database
    clock: Clock
    randomness: Randomness
    dictionary: bytes
