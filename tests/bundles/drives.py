"""Drives as sticks have them, below everything the program asks of the system: what FAT32 and exFAT refuse is refused here too.

No such file system need be mounted: the system's own calls are led through a ``Drive`` for whatever lies below its root.
"""

import errno
import io
import os
import stat
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

_FORBIDDEN = frozenset('"*/:<>?\\|') | {chr(code) for code in range(32)}
_DEVICES = frozenset(
    {"CON", "PRN", "AUX", "NUL"} | {f"{kind}{n}" for kind in ("COM", "LPT") for n in range(10)}
)
_TICK_NS = 2_000_000_000
_BLOCK = 512
PLENTY = 2**50


@dataclass
class Drive:
    """What a drive bears: ``file_bytes`` a file, ``room`` bytes in all; ``told_room`` is what it claims when it is asked.

    It has ``cells`` for so many bytes: what comes behind them is taken, and is lost, as with sticks that were sold for more than they have.
    """

    root: Path
    file_bytes: int = 2**32 - 1
    room: int = PLENTY
    told_room: int | None = None
    cells: int = PLENTY
    read_only: bool = False
    writes: list[int] = field(default_factory=list)
    """The bytes of each file that was written, in order."""

    # --- names ---

    def owns(self, path: object) -> bool:
        if not isinstance(path, str | os.PathLike):
            return False
        return Path(os.fspath(path)).is_relative_to(self.root)

    def real(self, path: Any) -> Path:
        """What the name means on this drive, whatever its case. Raises OSError for names that such drives do not take."""
        at = self.root
        for part in Path(path).relative_to(self.root).parts:
            name = part.rstrip(". ")
            if not name or _FORBIDDEN & set(name) or name.partition(".")[0].upper() in _DEVICES:
                raise OSError(errno.EINVAL, "no name for this drive", str(path))
            at /= self._as_stored(at, name)
        return at

    def _as_stored(self, folder: Path, name: str) -> str:
        try:
            there = _listdir(folder)
        except OSError:
            return name
        return next((each for each in there if each.upper() == name.upper()), name)

    # --- room ---

    def check_writable(self) -> None:
        if self.read_only:
            raise OSError(errno.EROFS, "read-only")

    def granted(self, at: int, wanted: int) -> int:
        """How many of the bytes are written at this place of a file: fewer where something ends, as the system does it."""
        fitting = min(wanted, self.room, self.file_bytes - at)
        if wanted and fitting <= 0:
            raise OSError(errno.ENOSPC if self.room <= 0 else errno.EFBIG, "no room")
        self.room -= fitting
        return fitting


_listdir = os.listdir


class _File(io.FileIO):
    """A file that is written on a drive."""

    def __init__(self, drive: Drive, path: Path, mode: str) -> None:
        super().__init__(path, mode)
        self._drive = drive
        drive.writes.append(0)

    def write(self, data: Any, /) -> int:
        size = self._drive.granted(self.tell(), len(memoryview(data)))
        self._drive.writes[-1] += size
        kept = min(size, self._drive.cells)
        self._drive.cells -= kept
        return super().write(bytes(data[:kept]) + bytes(size - kept)) or 0


def mount(patch: pytest.MonkeyPatch, drive: Drive) -> Drive:
    """From now on, everything below the drive's root is on it."""
    folders: set[int] = set()
    system_open, fsync, scandir, file_open = os.open, os.fsync, os.scandir, io.open

    def opened(path: Any, flags: int, mode: int = 0o777, *, dir_fd: int | None = None) -> int:
        is_here = drive.owns(path)
        descriptor = (
            system_open(drive.real(path), flags, mode)
            if is_here
            else system_open(path, flags, mode, dir_fd=dir_fd)
        )
        # The system gives the same numbers again and again.
        (folders.add if is_here else folders.discard)(descriptor)
        return descriptor

    def file_opened(path: Any, mode: str = "r", *rest: Any, **more: Any) -> Any:
        if not drive.owns(path):
            return file_open(path, mode, *rest, **more)
        if not set(mode) & set("wxa+"):
            return file_open(drive.real(path), mode, *rest, **more)
        drive.check_writable()
        return io.BufferedWriter(_File(drive, drive.real(path), mode.replace("b", "")))

    def synced(descriptor: int) -> None:
        if descriptor in folders and stat.S_ISDIR(os.fstat(descriptor).st_mode):
            raise OSError(errno.EINVAL, "folders cannot be synced here")
        fsync(descriptor)

    def refused(*_: Any, **__: Any) -> None:
        raise OSError(errno.EPERM, "no links and no permissions here")

    def told(path: Any) -> os.statvfs_result:
        room = drive.room if drive.told_room is None else drive.told_room
        blocks = room // _BLOCK
        return os.statvfs_result((_BLOCK, _BLOCK, blocks, blocks, blocks, 0, 0, 0, 0, 255))

    for name, change in _changes(drive).items():
        patch.setattr(os, name, _led(drive, getattr(os, name), change))
    patch.setattr(os, "stat", _led(drive, os.stat))
    patch.setattr(os, "scandir", lambda path=".": scandir(drive.real(path) if drive.owns(path) else path))
    for name in ("symlink", "link", "chmod"):
        patch.setattr(os, name, _led(drive, getattr(os, name), refused))
    patch.setattr(os, "statvfs", _led(drive, os.statvfs, told))
    patch.setattr(os, "open", opened)
    patch.setattr(os, "fsync", synced)
    patch.setattr(io, "open", file_opened)
    return drive


def _changes(drive: Drive) -> dict[str, Callable[..., None]]:
    mkdir, unlink, replace = os.mkdir, os.unlink, os.replace

    def made(path: Any, mode: int = 0o777) -> None:
        drive.check_writable()
        mkdir(drive.real(path))

    def removed(path: Any) -> None:
        drive.check_writable()
        size = drive.real(path).stat().st_size
        unlink(drive.real(path))
        drive.room += size

    def moved(old: Any, new: Any) -> None:
        drive.check_writable()
        file, place = drive.real(old), drive.real(new)
        if place.exists():
            drive.room += place.stat().st_size
        replace(file, place)
        tick = file_time(place) // _TICK_NS * _TICK_NS
        os.utime(place, ns=(tick, tick))

    return {"mkdir": made, "unlink": removed, "replace": moved}


def file_time(path: Path) -> int:
    return path.stat().st_mtime_ns


def _led(
    drive: Drive, system: Callable[..., Any], here: Callable[..., Any] | None = None
) -> Callable[..., Any]:
    """The system's call for everything else; for what is on the drive, ``here``, or the same with the name as it is stored."""

    def call(path: Any, *rest: Any, **more: Any) -> Any:
        if not drive.owns(path):
            return system(path, *rest, **more)
        return here(path, *rest, **more) if here else system(drive.real(path), *rest, **more)

    return call


def files_below(folder: Path) -> Iterator[Path]:
    """Every file, whatever it is called."""
    return (path for path in folder.rglob("*") if path.is_file())
