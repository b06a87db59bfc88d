"""What is known of a drive before anything is written to it: its file system, its room, and how people call it."""

import os
import shutil
import sys
from pathlib import Path
from typing import Final, NamedTuple

from gllapp.platform.disk import translated

MOUNTS: Final = Path("/proc/self/mountinfo")
# As the systems name them; all that matters is what people recognise.
_NAMES: Final = {"vfat": "FAT32", "msdos": "FAT32", "exfat": "exFAT", "ntfs3": "NTFS", "fuseblk": "NTFS"}


class Drive(NamedTuple):
    """``file_system`` is empty where it cannot be found out; ``free`` in bytes."""

    name: str
    file_system: str
    free: int


def drive_of(folder: Path) -> Drive:
    """The drive on which an existing folder lies. Raises EnvironmentFault."""
    with translated(folder):
        real = folder.resolve()
        free = shutil.disk_usage(real).free
    return Drive(real.name or real.drive or str(real), _file_system(real), free)


def _file_system(folder: Path) -> str:
    try:
        found = _type_of(folder)
    except OSError:
        return ""
    return _NAMES.get(found.lower(), found)


def _type_of(folder: Path) -> str:
    """As the system calls it; empty on systems that tell it in no way known here."""
    if sys.platform == "win32":
        import ctypes

        name = ctypes.create_unicode_buffer(64)
        done = ctypes.windll.kernel32.GetVolumeInformationW(
            folder.anchor, None, 0, None, None, None, name, len(name)
        )
        return name.value if done else ""
    else:
        return _type_of_mount(folder.stat().st_dev) if MOUNTS.is_file() else ""


def _type_of_mount(number: int) -> str:
    """The type of the mount that a file's device number names."""
    device = f"{os.major(number)}:{os.minor(number)}"
    for line in MOUNTS.read_text(errors="replace").splitlines():
        before, _, after = line.partition(" - ")
        if before.split()[2:3] == [device]:
            return after.split()[0]
    return ""
