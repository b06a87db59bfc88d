"""Which sticks are plugged in just now, as far as the system tells; any other folder can stand for one."""

import os
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from gllapp.platform.drives import MOUNTS

# Where desktop systems put what people plug in.
_PLUGGED: Final = ("/media/", "/run/media/", "/mnt/")
_VOLUMES: Final = Path("/Volumes")
_REMOVABLE_DRIVE: Final = 2
_ESCAPED = re.compile(r"\\([0-7]{3})")


def plugged_in() -> tuple[Path, ...]:
    """The folders of sticks and cards, in the order of their names; none where the system does not tell."""
    try:
        return tuple(sorted(_found()))
    except OSError:
        return ()


def mounted(table: str) -> Iterator[Path]:
    """What a list of mounts, as Linux writes it, says of things that were plugged in."""
    for line in table.splitlines():
        fields = line.split()
        if len(fields) > 4:
            place = _ESCAPED.sub(lambda found: chr(int(found[1], 8)), fields[4])
            if place.startswith(_PLUGGED):
                yield Path(os.fsdecode(place.encode("latin-1")))


def _found() -> Iterator[Path]:
    if sys.platform == "win32":
        import ctypes

        letters = ctypes.windll.kernel32.GetLogicalDrives()
        for at in range(26):
            root = f"{chr(ord('A') + at)}:\\"
            if letters >> at & 1 and ctypes.windll.kernel32.GetDriveTypeW(root) == _REMOVABLE_DRIVE:
                yield Path(root)
    elif sys.platform == "darwin":
        # The system's own volume is there too, as a link.
        yield from (each for each in _VOLUMES.iterdir() if each.is_dir() and not each.is_symlink())
    else:
        # The kernel escapes what it must, and leaves the other bytes of a name as they are.
        yield from mounted(MOUNTS.read_text("latin-1"))
