"""Newer editions as what differs from older ones: made once, when somebody first asks, and kept beside the files."""

import os
import secrets
import threading
from contextlib import suppress
from pathlib import Path
from typing import Final

from gllcore.errors import Refused
from gllcore.files import FileCard, FileId
from gllcore.permissions import Standing
from gllfiles.deltas import FILE_BYTES, delta_of
from gllfiles.faults import translated
from gllserver.services.files import Files

# The shortest that a dictionary is worth, and zstd takes one.
_LEAST_BYTES: Final = 1024
# What all of them may take on the disk; those that were made longest ago go first.
_ROOM_BYTES: Final = 1024**3


class Deltas:
    """Keeps deltas in ``folder``; an empty file there says that a delta does not pay."""

    def __init__(self, files: Files, folder: Path) -> None:
        self._files = files
        self._folder = folder
        # One at a time: each takes a core and the memory of both files.
        self._making = threading.Lock()

    def path(self, standing: Standing, new: FileId, held: FileId) -> Path:
        """The delta from ``held`` to ``new``, for whoever may read both.

        Raises Refused ``unknown_file``, or ``no_delta`` where the whole costs about as little.
        """
        cards = self._files.card_for(standing, new), self._files.card_for(standing, held)
        path = self._folder / f"{new.hex()}-{held.hex()}"
        if not path.is_file():
            if any(not _LEAST_BYTES <= card.size <= FILE_BYTES for card in cards):
                raise Refused("no_delta")
            with self._making:
                if not path.is_file():
                    self._make(path, *cards)
        if not path.stat().st_size:
            raise Refused("no_delta")
        return path

    def _make(self, path: Path, new: FileCard, held: FileCard) -> None:
        content, older = (self._files.read(card.id, 0, card.size) for card in (new, held))
        delta = delta_of(new.id, content, held.id, older)
        with translated(self._folder):
            self._folder.mkdir(parents=True, exist_ok=True)
            fresh = self._folder / f"new-{secrets.token_hex(8)}"
            try:
                fresh.write_bytes(delta if len(delta) < new.size // 2 else b"")
                fresh.replace(path)
            finally:
                fresh.unlink(missing_ok=True)
            self._make_room(path)

    def _make_room(self, latest: Path) -> None:
        kept: list[tuple[float, int, Path]] = []
        with os.scandir(self._folder) as entries:
            for entry in entries:
                with suppress(FileNotFoundError):
                    stat = entry.stat()
                    kept.append((stat.st_mtime, stat.st_size, Path(entry.path)))
        total = sum(size for _, size, _ in kept)
        for _, size, path in sorted(kept):
            if total <= _ROOM_BYTES:
                return
            if path != latest:
                path.unlink(missing_ok=True)
                total -= size
