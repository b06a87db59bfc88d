"""The sticks of a run: folders that travel, are copied, lost, damaged, and come into the wrong hands."""

import shutil
from itertools import count
from pathlib import Path
from random import Random


class Sticks:
    """All sticks there are, the latest last."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._numbers = count(1)
        self.all: list[Path] = []

    def to_write(self, luck: Random) -> Path:
        """Now and then a new one."""
        return self.new() if luck.random() < 0.1 else self.some(luck)

    def some(self, luck: Random) -> Path:
        """Mostly the latest; a new one where there is none."""
        if not self.all:
            return self.new()
        return self.all[-1] if luck.random() < 0.75 else luck.choice(self.all)

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
