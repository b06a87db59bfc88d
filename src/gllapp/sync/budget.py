"""What a sync may cost."""

from typing import NamedTuple


class Budget(NamedTuple):
    """When to stop cleanly, with what has arrived kept, and how large a frame may be; 0 means no limit."""

    max_bytes: int = 0
    max_seconds: float = 0.0
    frame_bytes: int = 0


UNLIMITED = Budget()
EVERYTHING = 1 << 50
"""More bytes than anything moves: what is said for one sync or fetch goes before what was chosen for all."""
