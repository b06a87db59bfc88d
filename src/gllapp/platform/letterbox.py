"""The two folders of a stick in which parcels and receipts lie: read with suspicion, written whole or not at all.

    GLL/outgoing/<device>/<number>    GLL/receipts/<device>/<number>    GLL/name.txt

Whoever had the stick may have put anything there: only regular files under names of ours are opened, no link is followed, and
nothing is read beyond what a parcel may weigh.
"""

import re
import stat
from collections.abc import Callable, Iterable
from contextlib import suppress
from enum import StrEnum
from pathlib import Path
from typing import Final, NamedTuple

from gllcore.bundles import FOLDER
from gllcore.errors import EnvironmentFault, ProtocolViolation, Refused
from gllcore.ids import RecordId
from gllcore.parcels import PARCEL_BYTES
from gllcore.rules import one_line, tidy
from gllfiles.faults import translated
from gllfiles.sticks import StickFolder

NAME_CHARACTERS: Final = 40
NAME_FILE: Final = "name.txt"
# More devices, and more letters of one, than any stick has that was not made to keep somebody busy.
_DEVICES: Final = 2_000
_LETTERS: Final = 500
_NAME_BYTES: Final = 4 * NAME_CHARACTERS
_DEVICE = re.compile(r"[0-9a-f]{32}")
_NUMBER = re.compile(r"[1-9][0-9]{0,14}")
_UNBORN = re.compile(r"[1-9][0-9]{0,14}\.part")


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
    """The letters on the stick at ``target``; raises Refused ``no_stick`` where there is no such folder.

    ``checkpoint`` is called before every change of the stick, and may raise. What the disk has to say comes as an EnvironmentFault.
    """

    def __init__(self, target: Path, checkpoint: Callable[[], None] = lambda: None) -> None:
        if not target.is_dir():
            raise Refused("no_stick", folder=str(target))
        self._target = target
        self._stick = StickFolder(target / FOLDER, checkpoint)

    def letters(self, box: Box) -> list[Letter]:
        """The first of every device, then the second ones: nobody's letters keep others' waiting."""
        devices = [name for name in self._stick.names(box) if _DEVICE.fullmatch(name)][:_DEVICES]
        ranked = [
            (rank, letter)
            for name in devices
            for rank, letter in enumerate(self.letters_of(box, RecordId(bytes.fromhex(name))))
        ]
        return [letter for _, letter in sorted(ranked)]

    def letters_of(self, box: Box, device: RecordId) -> list[Letter]:
        """The first of a device's letters, in the order of their numbers."""
        names = self._stick.names(f"{box}/{device.hex()}")
        numbers = sorted(int(name) for name in names if _NUMBER.fullmatch(name))
        return [Letter(device, number) for number in numbers[:_LETTERS]]

    def last_number(self, device: RecordId) -> int:
        """The highest number that a letter of the device bears, whichever way it goes; 0 without any."""
        names = [name for box in Box for name in self._stick.names(f"{box}/{device.hex()}")]
        return max((int(name) for name in names if _NUMBER.fullmatch(name)), default=0)

    def read(self, box: Box, letter: Letter) -> bytes:
        """A letter's bytes; none of them where there is nothing that could be one."""
        try:
            return self._stick.read(f"{box}/{letter.name}", PARCEL_BYTES)
        except ProtocolViolation:
            return b""

    def has(self, box: Box, letter: Letter) -> bool:
        """Whether something lies there that could be a letter."""
        try:
            with self._stick.reading(f"{box}/{letter.name}"):
                return True
        except ProtocolViolation:
            return False

    def write(self, box: Box, letter: Letter, data: bytes) -> None:
        """Puts a letter there, and reads it back; until it is whole nobody takes it for one."""
        self._check_folders(box, letter)
        self._stick.put(f"{box}/{letter.name}", [data])
        if self.read(box, letter) != data:
            raise EnvironmentFault("disk_fault", reason="what was written reads otherwise")

    def remove(self, box: Box, letter: Letter) -> None:
        """Takes a letter off the stick, and its folder when that was the last one; none there is as well."""
        self._check_folders(box, letter)
        self._stick.remove(f"{box}/{letter.name}")
        with suppress(OSError):
            (self._stick.root / box / letter.device.hex()).rmdir()

    def sweep(self, device: RecordId) -> None:
        """Takes away what was being written of the device's letters when something died."""
        for box in Box:
            folder = f"{box}/{device.hex()}"
            for name in self._stick.names(folder):
                if _UNBORN.fullmatch(name):
                    self._check_folders(box, Letter(device, 0))
                    self._stick.remove(f"{folder}/{name}")

    # --- the stick's name ---

    def name(self) -> str:
        """What people call the stick: what was written on it, or what the system calls it."""
        try:
            said = tidy(self._stick.read(NAME_FILE, _NAME_BYTES).decode())
        except (ProtocolViolation, UnicodeDecodeError):
            said = ""
        if said and one_line(said) and len(said) <= NAME_CHARACTERS:
            return said
        place = self._target.absolute()
        return (place.name or place.drive.rstrip(":") or "USB")[:NAME_CHARACTERS]

    def call(self, name: str) -> None:
        """Writes a name on the stick; raises Refused ``bad_name`` too."""
        name = tidy(name)
        if not one_line(name) or not 0 < len(name) <= NAME_CHARACTERS:
            raise Refused("bad_name", limit=NAME_CHARACTERS)
        self._check_plain([self._stick.root])
        self._stick.put(NAME_FILE, [name.encode()])

    # --- inside ---

    def _check_folders(self, box: Box, letter: Letter) -> None:
        root = self._stick.root
        self._check_plain([root, root / box, root / box / letter.device.hex()])

    def _check_plain(self, folders: Iterable[Path]) -> None:
        """What is written must not come to lie elsewhere, behind a link."""
        with translated(self._target):
            for folder in folders:
                with suppress(FileNotFoundError):
                    found = folder.lstat()
                    # Windows marks junctions, which are no symbolic links, as points to be looked up elsewhere.
                    if not stat.S_ISDIR(found.st_mode) or getattr(found, "st_reparse_tag", False):
                        raise EnvironmentFault("folder_read_only", folder=str(folder))
