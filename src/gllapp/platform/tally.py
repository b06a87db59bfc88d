"""Counts bytes in a small file as they go, so that none is forgotten when the program dies in the middle of a sync.

The file has an id and rows of fixed size, which are written in place: what is written is the system's at once, whatever
becomes of the process. It tells how much went on which day for what, and nothing else.
"""

import struct
import threading
from collections.abc import Callable
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from typing import BinaryIO, NamedTuple

from gllapp.platform import clock
from gllapp.platform.disk import PRIVATE_FILE
from gllapp.traffic import Traffic

FILE, TAKEN = "traffic.tally", "traffic.taken"
_MAGIC = b"GLLTALY1"
_ID_BYTES = 8
_HEAD_BYTES = len(_MAGIC) + _ID_BYTES
_ROW = struct.Struct("<iiiqq")
# In the order in which they are stored; new ones are added behind.
_KINDS = tuple(Traffic)
_MOST_ROWS = 10_000


class Row(NamedTuple):
    """``day`` as ``date.toordinal`` counts."""

    day: int
    network: int
    kind: Traffic
    up: int
    down: int


class Taken(NamedTuple):
    """A tally that is to be stored elsewhere; its ``id`` (8 bytes) tells whether it was already."""

    id: bytes
    rows: tuple[Row, ...]


class Tally:
    """One for a profile's folder; without one it counts in memory alone. ``network`` is the number of the one that the PC is on. Safe to use from any thread.

    Counting never fails: where the disk does not take it, what is counted here goes on in memory. So it does until somebody
    ``has_moved_in``: a folder in which nobody could sign in stays as it was.
    """

    def __init__(
        self,
        folder: Path | None = None,
        now_ms: Callable[[], int] = clock.now_ms,
        random_bytes: Callable[[int], bytes] = clock.random_bytes,
        has_moved_in: Callable[[], bool] = lambda: True,
    ) -> None:
        self._folder = folder
        self._has_moved_in = has_moved_in
        self._now_ms = now_ms
        self._random_bytes = random_bytes
        self._turn = threading.Lock()
        self._id = b""
        self._rows: list[Row] = []
        self._stream: BinaryIO | None = None
        self.network = 0

    def add(self, kind: Traffic, up: int, down: int) -> None:
        """So many bytes more have gone over the wire."""
        day = datetime.fromtimestamp(self._now_ms() / 1000).astimezone().date().toordinal()
        with self._turn:
            at = self._place(day, kind)
            row = self._rows[at]
            self._rows[at] = row._replace(up=row.up + up, down=row.down + down)
            if self._folder is not None and (self._stream is not None or self._has_moved_in()):
                with suppress(OSError):
                    self._write(at, self._folder)

    def regard(self, kind: Traffic, up: int, down: int) -> None:
        """So many of the bytes that were counted as overhead turn out to be of this kind."""
        self.add(kind, up, down)
        self.add(Traffic.OVERHEAD, -up, -down)

    def take(self) -> Taken | None:
        """What was counted until now, of this run and of earlier ones; None for nothing. It is there again until ``forget``."""
        with self._turn:
            left = self._read(TAKEN)
            if left is not None:
                return left
            current = Taken(self._id, tuple(self._rows)) if self._rows else self._read(FILE)
            self._close()
            if current is None:
                return None
            if self._folder is not None:
                with suppress(OSError):
                    (self._folder / FILE).replace(self._folder / TAKEN)
            self._rows, self._id = [], b""
            return current

    def forget(self) -> None:
        """What ``take`` gave is stored elsewhere."""
        if self._folder is not None:
            with self._turn, suppress(OSError):
                (self._folder / TAKEN).unlink(missing_ok=True)

    def close(self) -> None:
        with self._turn:
            self._close()

    def _place(self, day: int, kind: Traffic) -> int:
        for at, row in enumerate(self._rows):
            if (row.day, row.network, row.kind) == (day, self.network, kind):
                return at
        self._id = self._id or self._random_bytes(_ID_BYTES)
        self._rows.append(Row(day, self.network, kind, 0, 0))
        return len(self._rows) - 1

    def _write(self, at: int, folder: Path) -> None:
        stream = self._stream or self._begun(folder)
        row = self._rows[at]
        stream.seek(_HEAD_BYTES + at * _ROW.size)
        stream.write(_ROW.pack(row.day, row.network, _KINDS.index(row.kind), row.up, row.down))

    def _begun(self, folder: Path) -> BinaryIO:
        """A new file, with what was counted so far; one that an earlier run has left waits to be taken under the other name."""
        file = folder / FILE
        left = self._read(FILE)
        if left is not None and left.id != self._id and not (folder / TAKEN).exists():
            file.replace(folder / TAKEN)
        self._stream = file.open("wb", buffering=0)
        file.chmod(PRIVATE_FILE)
        self._stream.write(_MAGIC + self._id)
        for at in range(len(self._rows)):
            self._write(at, folder)
        return self._stream

    def _close(self) -> None:
        if self._stream is not None:
            self._stream.close()
            self._stream = None

    def _read(self, name: str) -> Taken | None:
        """None where there is no such file, or nothing in it that makes sense."""
        if self._folder is None:
            return None
        try:
            data = (self._folder / name).read_bytes()[: _HEAD_BYTES + _MOST_ROWS * _ROW.size]
        except OSError:
            return None
        whole = _HEAD_BYTES + (len(data) - _HEAD_BYTES) // _ROW.size * _ROW.size
        if not data.startswith(_MAGIC) or whole <= _HEAD_BYTES:
            return None
        found = [_ROW.unpack_from(data, at) for at in range(_HEAD_BYTES, whole, _ROW.size)]
        rows = tuple(
            Row(day, network, _KINDS[kind], up, down)
            for day, network, kind, up, down in found
            if 0 <= kind < len(_KINDS)
        )
        return Taken(data[len(_MAGIC) : _HEAD_BYTES], rows)
