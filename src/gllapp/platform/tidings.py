"""How the syncs of everybody on this PC went of late, as numbers beside their folders: no word of what anybody wrote."""

from pathlib import Path

import msgspec
from filelock import FileLock

from gllapp.platform.disk import PRIVATE_FILE, read_limited, replace_file, translated

FILE = "syncs.json"
_LIMIT = 256 * 1024
_LOCK_SECONDS = 10
_KEPT_MS = 3 * 24 * 3_600_000


class Tiding(msgspec.Struct, frozen=True):
    """What one sync, or one run for files, moved. ``folder`` is the account's; ``attention`` of its items needed it by then."""

    when_ms: int
    folder: str
    sent: int = 0
    received: int = 0
    file_bytes: int = 0
    attention: int | None = None


def read(place: Path) -> tuple[Tiding, ...]:
    """The oldest first; none where the file is lost or spoilt."""
    try:
        return msgspec.json.decode(read_limited(place / FILE, _LIMIT), type=tuple[Tiding, ...])
    except (OSError, msgspec.MsgspecError, ValueError):
        return ()


def tell(place: Path, tiding: Tiding) -> None:
    """Raises EnvironmentFault."""
    with translated(place), FileLock(place / f"{FILE}.lock", timeout=_LOCK_SECONDS, mode=PRIVATE_FILE):
        kept = [each for each in read(place) if 0 <= tiding.when_ms - each.when_ms <= _KEPT_MS]
        replace_file(place / FILE, msgspec.json.encode([*kept, tiding]) + b"\n")
