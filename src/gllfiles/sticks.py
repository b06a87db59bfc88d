"""A folder on a stick: written so that a pull at any moment leaves what is whole and what is not told apart, read as if by an enemy.

Names are given by the program alone. Nothing is followed, nothing but regular files is read, and what is read is read once.
"""

import os
import stat
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO, Final

from gllcore.errors import ProtocolViolation
from gllfiles.faults import translated

_UNBORN: Final = ".part"
_COPY_BYTES: Final = 1024 * 1024
_WINDOWS: Final = os.name == "nt"
_READING: Final = (
    os.O_RDONLY
    | getattr(os, "O_NOFOLLOW", 0)
    | getattr(os, "O_NONBLOCK", 0)  # a pipe in a file's place would keep its reader waiting for ever
    | getattr(os, "O_CLOEXEC", 0)
    | getattr(os, "O_BINARY", 0)
)


def _go_on() -> None:
    """Nobody wants to stop."""


class StickFolder:
    """The folder ``root`` and what lies below it, by names with ``/`` between their parts.

    ``checkpoint`` is called before every change of the stick, and may raise to stop there.
    """

    def __init__(self, root: Path, checkpoint: Callable[[], None] = _go_on) -> None:
        self.root = root
        self._checkpoint = checkpoint

    # --- reading ---

    @contextmanager
    def reading(self, name: str, size: int | None = None) -> Iterator[BinaryIO]:
        """An open regular file, of this ``size`` where one is given.

        Raises ProtocolViolation ``damaged_part`` where there is something else, or nothing; a disk's own faults as such.
        """
        descriptor = self._opened(name)
        with os.fdopen(descriptor, "rb", buffering=0) as stream:
            found = os.fstat(descriptor)
            if not stat.S_ISREG(found.st_mode) or (size is not None and found.st_size != size):
                raise _damaged(name)
            yield stream

    def read(self, name: str, limit: int, size: int | None = None) -> bytes:
        """The whole file; raises ProtocolViolation ``damaged_part`` also where it is larger than ``limit``."""
        try:
            with self.reading(name, size) as stream:
                data = _all_of(stream, limit + 1)
        except OSError:
            raise _damaged(name) from None
        if len(data) > limit or (size is not None and len(data) != size):
            raise _damaged(name)
        return data

    def holds(self, name: str, size: int) -> bool:
        """Whether a regular file of this size is there; what is in it is not looked at."""
        try:
            with self.reading(name, size):
                return True
        except (ProtocolViolation, OSError):
            return False

    def has(self, name: str) -> bool:
        """Whether anything but a link is there; asked by name, since some drives list names in other letters than they were given."""
        try:
            return not stat.S_ISLNK(self._path(name).lstat().st_mode)
        except OSError:
            return False

    def names(self, folder: str = "") -> list[str]:
        """What lies in a folder, links left out; none where there is no folder."""
        try:
            with os.scandir(self._path(folder)) as found:
                return sorted(each.name for each in found if not each.is_symlink())
        except OSError:
            return []

    def _opened(self, name: str) -> int:
        """A descriptor of the file, reached through folders that are no links."""
        try:
            if not _WINDOWS and os.open in os.supports_dir_fd:
                return _opened_below(self.root, name.split("/"))
            _check_no_links(self.root, name.split("/"))
            return os.open(self._path(name), _READING)
        except OSError:
            raise _damaged(name) from None

    def _path(self, name: str) -> Path:
        return self.root.joinpath(*name.split("/")) if name else self.root

    # --- writing ---

    def put(self, name: str, blocks: Iterable[bytes]) -> None:
        """Writes a file: under another name first, and its own when all of it is on the stick.

        Raises EnvironmentFault ``disk_full``, ``folder_read_only`` or ``disk_fault``.
        """
        path = self._path(name)
        unborn = path.with_name(path.name + _UNBORN)
        with translated(self.root):
            self._checkpoint()
            path.parent.mkdir(parents=True, exist_ok=True)
            with suppress(FileNotFoundError):
                unborn.unlink()
            with unborn.open("xb") as stream:
                for block in blocks:
                    self._checkpoint()
                    stream.write(block)
                stream.flush()
                os.fsync(stream.fileno())
                _forget_cached(stream)
            self._checkpoint()
            unborn.replace(path)
            _settle(path.parent)

    def remove(self, name: str) -> None:
        with translated(self.root), suppress(FileNotFoundError):
            self._checkpoint()
            self._path(name).unlink()

    def clear(self, wanted: Iterable[str], *, folder: str = "") -> None:
        """Removes every file below ``folder`` that is not ``wanted``; links and folders stay."""
        keep = set(wanted)
        for name in list(self._below(folder)):
            if name not in keep:
                self.remove(name)

    def drop(self, folder: str = "") -> None:
        """Removes the folder and those in it, as far as they are empty."""
        for name in self.names(folder):
            inner = f"{folder}/{name}" if folder else name
            if self._path(inner).is_dir():
                self.drop(inner)
        with suppress(OSError):
            self._path(folder).rmdir()

    def _below(self, folder: str) -> Iterator[str]:
        for name in self.names(folder):
            inner = f"{folder}/{name}" if folder else name
            path = self._path(inner)
            if path.is_dir():
                yield from self._below(inner)
            elif path.is_file():
                yield inner


def _opened_below(root: Path, parts: list[str]) -> int:
    """As ``openat`` goes, folder by folder: what is swapped for a link in between is not followed."""
    folder = os.open(root, os.O_RDONLY | os.O_DIRECTORY | os.O_NOFOLLOW)
    try:
        for part in parts[:-1]:
            inner = os.open(part, os.O_RDONLY | os.O_DIRECTORY | os.O_NOFOLLOW, dir_fd=folder)
            os.close(folder)
            folder = inner
        if not stat.S_ISREG(os.stat(parts[-1], dir_fd=folder, follow_symlinks=False).st_mode):
            raise FileNotFoundError
        return os.open(parts[-1], _READING, dir_fd=folder)
    finally:
        os.close(folder)


def _check_no_links(root: Path, parts: list[str]) -> None:
    """Where folders cannot be held open: links, and what Windows has beside them, are looked for before."""
    paths = [root.joinpath(*parts[:at]) for at in range(len(parts) + 1)]
    for path in paths:
        found = path.lstat()
        if stat.S_ISLNK(found.st_mode) or bool(getattr(found, "st_reparse_tag", None)):
            raise FileNotFoundError


def _all_of(stream: BinaryIO, limit: int) -> bytes:
    """Up to ``limit`` bytes, from a file that may give fewer at a time than it is asked for."""
    parts: list[bytes] = []
    left = limit
    while left and (part := stream.read(min(left, _COPY_BYTES))):
        parts.append(part)
        left -= len(part)
    return b"".join(parts)


def _forget_cached(stream: BinaryIO) -> None:
    """What is read back must come from the stick, not from memory."""
    if hasattr(os, "posix_fadvise"):
        with suppress(OSError):
            os.posix_fadvise(stream.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)


def _settle(folder: Path) -> None:
    """Makes a new name durable too; Windows has no such call, and some sticks' file systems take none."""
    if _WINDOWS:
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        with suppress(OSError):
            os.fsync(descriptor)
    finally:
        os.close(descriptor)


def _damaged(name: str) -> ProtocolViolation:
    return ProtocolViolation("damaged_part", file=name)
