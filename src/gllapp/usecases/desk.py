"""What every use case works on: the open replica and the clock."""

from collections.abc import Callable
from dataclasses import dataclass

from gllapp.db.replica import Replica


@dataclass(frozen=True, slots=True)
class Desk:
    """``now_ms`` gives the time of this device in milliseconds since 1970, UTC."""

    replica: Replica
    now_ms: Callable[[], int]
