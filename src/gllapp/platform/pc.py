"""What the custodian has chosen for everybody on this PC: one small file beside the accounts' folders."""

from pathlib import Path

import msgspec

from gllapp.platform.disk import make_private_folder, read_limited, replace_file

FILE = "pc.json"
_LIMIT = 64 * 1024
LOCK_MINUTES = 10
"""After so long without a key or the mouse the window of somebody with a PIN or a password locks, unless it was chosen otherwise."""


class PcSettings(msgspec.Struct, frozen=True):
    """``library_bytes`` is what the library's files may take, ``files_hours`` when they may come ("22:00-06:00"; empty: at any hour),

    ``files_bytes_per_second`` how fast outside of a person's own choice; 0 is no limit. ``lock_minutes``: 0 is never.
    ``opens_freely``: people may do without a PIN and a password, though they share the PC.
    """

    library_bytes: int = 0
    files_hours: str = ""
    files_bytes_per_second: int = 0
    lock_minutes: int = LOCK_MINUTES
    opens_freely: bool = False


def load_pc(place: Path) -> PcSettings:
    """What was chosen in ``place``, where the accounts' folders stand; the defaults where nothing was or nothing can be read."""
    try:
        return msgspec.json.decode(read_limited(place / FILE, _LIMIT), type=PcSettings)
    except (OSError, msgspec.MsgspecError, ValueError):
        return PcSettings()


def save_pc(place: Path, settings: PcSettings) -> None:
    """Raises EnvironmentFault."""
    make_private_folder(place)
    replace_file(place / FILE, msgspec.json.encode(settings) + b"\n")
