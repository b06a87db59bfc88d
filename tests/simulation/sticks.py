"""The sticks of a run: folders that travel, are copied, lost, damaged, and come into the wrong hands."""

import shutil
from itertools import count
from pathlib import Path
from random import Random

from gllapp.platform.letterbox import Box, Letterbox
from gllcore.ids import OpId
from gllcore.parcels import (
    RECEIPT_MAGIC,
    Receipt,
    Reply,
    Taken,
    encode,
    framed,
    parcel_id,
    read_parcel,
    receipt_bond,
    receipt_message,
)
from gllfiles.sealing import seal, signed

# Nobody's key: that of whoever makes receipts without being the community.
_FORGERS_SEED = bytes(range(32))


class Sticks:
    """All sticks there are, the latest last."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._numbers = count(1)
        self.all: list[Path] = []

    def some(self, luck: Random) -> Path:
        """Mostly the one that was written last; a new one where there is none."""
        if not self.all or luck.random() < 0.1:
            return self.new()
        return self.all[-1] if luck.random() < 0.7 else luck.choice(self.all)

    def new(self) -> Path:
        stick = self._folder / f"ST-{next(self._numbers):02d}"
        stick.mkdir(parents=True)
        self.all.append(stick)
        return stick

    # --- what happens to them ---

    def copy(self, stick: Path) -> None:
        """It turns up later, with what is on it now."""
        twin = self._folder / f"ST-{next(self._numbers):02d}"
        shutil.copytree(stick, twin)
        self.all.insert(0, twin)

    def lose(self, stick: Path) -> None:
        self.all.remove(stick)


def spoil(stick: Path, luck: Random) -> None:
    """A bit of one of its files is another one, or the file is shorter than it was."""
    files = sorted(file for file in stick.rglob("*") if file.is_file() and file.stat().st_size)
    if not files:
        return
    file = luck.choice(files)
    data = bytearray(file.read_bytes())
    if luck.random() < 0.3:
        file.write_bytes(data[: luck.randrange(len(data))])
        return
    data[luck.randrange(len(data))] ^= 1 << luck.randrange(8)
    file.write_bytes(data)


def forge_receipts(stick: Path, waiting: list[OpId]) -> None:
    """Beside each parcel a receipt that says that all of ``waiting`` was received; whoever made it is not the community."""
    box = Letterbox(stick)
    for letter in box.letters(Box.OUTGOING):
        data = box.read(Box.OUTGOING, letter)
        parcel, _ = read_parcel(data, letter.name)
        name = parcel_id(data)
        reply = Reply(tuple(Taken(op_id, 1_000 + place, 1) for place, op_id in enumerate(waiting)))
        sealed = seal(encode(reply), parcel.key, receipt_bond(name))
        encoded = encode(Receipt(parcel.community, parcel.device, parcel.number, name, sealed))
        box.write(
            Box.RECEIPTS,
            letter,
            framed(RECEIPT_MAGIC, signed(_FORGERS_SEED, receipt_message(encoded)), encoded),
        )
