"""The two folders of a stick in which parcels and receipts lie: read with suspicion, written whole or not at all.

    GLL/outgoing/<device>/<number>    GLL/receipts/<device>/<number>    GLL/name.txt

Whoever had the stick may have put anything there: only regular files under names of ours are opened, no link is followed, and
nothing is read beyond what a parcel may weigh.
"""

import errno
import os
import re
import stat
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from enum import StrEnum
from itertools import islice
from pathlib import Path
from typing import Final, NamedTuple

from gllcore.errors import EnvironmentFault, Refused
from gllcore.ids import RecordId
from gllcore.parcels import PARCEL_BYTES
from gllcore.rules import one_line, tidy

NAME_CHARACTERS: Final = 40
# More folders, and more letters in one, than any stick has that was not made to keep somebody busy.
_DEVICES: Final = 2_000
_LETTERS: Final = 500
_NAME_BYTES: Final = 4 * NAME_CHARACTERS
_DEVICE = re.compile(r"[0-9a-f]{32}")
_NUMBER = re.compile(r"[1-9][0-9]{0,14}")
_PART: Final = ".part"
_FULL = frozenset({errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC), errno.EFBIG})
_CLOSED = frozenset({errno.EACCES, errno.EPERM, errno.EROFS})


class Box(StrEnum):
    """The folders, by the way that their letters go."""

    OUTGOING = "outgoing"
    RECEIPTS = "receipts"


class Letter(NamedTuple):
    """Where a parcel, or the receipt for it, lies: in the folder of its device, under its number."""

    device: RecordId
    number: int

    @property
    def name(self) -> str:
        return f"{self.device.hex()}/{self.number}"


class Letterbox:
    """The letters of the stick at ``target``. Every method raises EnvironmentFault: ``folder_read_only``, ``disk_full``, ``disk_fault``."""

    def __init__(self, target: Path) -> None:
        self.target = target
        self._root = target / "GLL"

    def check(self) -> None:
        """Raises Refused ``no_stick`` where there is no such folder."""
        if not self.target.is_dir():
            raise Refused("no_stick", folder=str(self.target))

    def letters(self, box: Box) -> list[Letter]:
        """The first of every device, then the second ones: nobody's letters keep others' waiting."""
        with self._told():
            ranked = [
                (rank, letter)
                for device in self._devices(box)
                for rank, letter in enumerate(self.letters_of(box, device))
            ]
        return [letter for _, letter in sorted(ranked)]

    def letters_of(self, box: Box, device: RecordId) -> list[Letter]:
        """A device's letters in the order of their numbers."""
        folder = self._root / box / device.hex()
        with self._told():
            if not _is_plain_folder(self._root, self._root / box, folder):
                return []
            numbers = sorted(int(name) for name in _names(folder, _LETTERS) if _NUMBER.fullmatch(name))
        return [Letter(device, number) for number in numbers]

    def read(self, box: Box, letter: Letter) -> bytes | None:
        """A letter's bytes, cut where it is larger than any may be; None where there is none, or nothing that could be one."""
        file = self._file(box, letter)
        with self._told():
            return (
                _bytes_of(file, PARCEL_BYTES + 1) if _is_plain_folder(*self._folders(box, letter)) else None
            )

    def write(self, box: Box, letter: Letter, data: bytes) -> None:
        """Puts a letter there, and reads it back; until it is whole nobody takes it for one."""
        file = self._file(box, letter)
        with self._told():
            for folder in self._folders(box, letter):
                folder.mkdir(exist_ok=True)
            if not _is_plain_folder(*self._folders(box, letter)):
                raise EnvironmentFault("folder_read_only", folder=str(file.parent))
            _put(file, data)

    def remove(self, box: Box, letter: Letter) -> None:
        with self._told():
            if _is_plain_folder(*self._folders(box, letter)):
                self._file(box, letter).unlink(missing_ok=True)
                with suppress(OSError):  # others lie there still
                    self._file(box, letter).parent.rmdir()

    # --- the stick's name ---

    def name(self) -> str:
        """What people call the stick: what was written on it, or what the system calls it."""
        with self._told():
            said = _bytes_of(self._root / "name.txt", _NAME_BYTES) if _is_plain_folder(self._root) else None
        kept = tidy((said or b"").decode(errors="replace").strip())[:NAME_CHARACTERS]
        return (
            kept
            if kept and one_line(kept)
            else self.target.absolute().name or self.target.anchor.rstrip("\\/:")
        )

    def call(self, name: str) -> None:
        """Writes a name on the stick; raises Refused ``bad_name`` too."""
        name = tidy(name)
        if not one_line(name) or not 0 < len(name) <= NAME_CHARACTERS:
            raise Refused("bad_name", limit=NAME_CHARACTERS)
        with self._told():
            self._root.mkdir(exist_ok=True)
            _put(self._root / "name.txt", name.encode())

    # --- inside ---

    def _devices(self, box: Box) -> Iterator[RecordId]:
        if _is_plain_folder(self._root, self._root / box):
            for name in sorted(_names(self._root / box, _DEVICES)):
                if _DEVICE.fullmatch(name):
                    yield RecordId(bytes.fromhex(name))

    def _folders(self, box: Box, letter: Letter) -> tuple[Path, Path, Path]:
        return self._root, self._root / box, self._root / box / letter.device.hex()

    def _file(self, box: Box, letter: Letter) -> Path:
        return self._root / box / letter.device.hex() / str(letter.number)

    @contextmanager
    def _told(self) -> Iterator[None]:
        try:
            yield
        except OSError as error:
            if error.errno in _FULL:
                raise EnvironmentFault("disk_full") from error
            if error.errno in _CLOSED:
                raise EnvironmentFault("folder_read_only", folder=str(self.target)) from error
            raise EnvironmentFault("disk_fault", reason=error.strerror or type(error).__name__) from error


def _is_plain_folder(*folders: Path) -> bool:
    """Whether all of these are folders themselves, not ways to others."""
    for folder in folders:
        try:
            found = folder.lstat()
        except FileNotFoundError:
            return False
        # Windows marks junctions, which are no symbolic links, as points to be looked up elsewhere.
        if not stat.S_ISDIR(found.st_mode) or getattr(found, "st_reparse_tag", False):
            return False
    return True


def _names(folder: Path, most: int) -> list[str]:
    with os.scandir(folder) as entries:
        return [entry.name for entry in islice(entries, most)]


def _bytes_of(file: Path, most: int) -> bytes | None:
    flags = (
        os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
    )
    try:
        if not stat.S_ISREG(file.lstat().st_mode):
            return None
        descriptor = os.open(file, flags)
    except FileNotFoundError:
        return None
    except OSError as error:
        if error.errno == errno.ELOOP:
            return None
        raise
    with os.fdopen(descriptor, "rb") as stream:
        # What was a file a moment ago may be something else by now.
        return stream.read(most) if stat.S_ISREG(os.fstat(descriptor).st_mode) else None


def _put(file: Path, data: bytes) -> None:
    """Under another name, down to the stick, then under its own, and read back from there."""
    unborn = file.with_name(file.name + _PART)
    unborn.unlink(missing_ok=True)
    descriptor = os.open(unborn, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o644)
    with os.fdopen(descriptor, "wb") as stream:
        stream.write(data)
        stream.flush()
        os.fsync(descriptor)
    unborn.replace(file)
    if os.name == "posix":
        folder = os.open(file.parent, os.O_RDONLY)
        try:
            os.fsync(folder)
        finally:
            os.close(folder)
    if _bytes_of(file, len(data) + 1) != data:
        raise OSError(errno.EIO, "what was written there reads otherwise")
