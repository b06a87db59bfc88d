"""A newer edition as what differs from an older one that is here: often a hundredth of the bytes, verified like any others."""

from collections.abc import Sequence
from pathlib import Path

from gllapp.sync.files.meter import Meter
from gllapp.sync.files.ports import FileLink
from gllapp.sync.pacing import may_resume
from gllcore.errors import EnvironmentFault, GllError, ProtocolViolation
from gllcore.files import BLOCK_BYTES, FILES_PATH, FileId
from gllfiles.deltas import FILE_BYTES, HEAD_BYTES, MAGIC, content_of
from gllfiles.faults import translated
from gllfiles.store import FileStore, Part

# Below this, asking costs about as much as it can save.
_WORTH_BYTES = 2 * BLOCK_BYTES
# What says that there is no delta, or none that leads on from what is here.
_NONE = frozenset({"no_delta", "unknown_file", "bad_range", "damaged_delta"})


def draw_differences(
    store: FileStore, part: Part, older: Sequence[FileId], link: FileLink, meter: Meter
) -> None:
    """Fills what is missing of ``part`` from the first of the ``older`` files for which there is a delta; nothing where there is none.

    A delta that was cut goes on from its last byte, in another run too. Raises EnvironmentFault, and Enough.
    """
    card = part.card
    if card.size - part.held_bytes < _WORTH_BYTES or card.size > FILE_BYTES:
        return
    for held in older:
        if store.holds(held) and store.size(held) <= FILE_BYTES:
            arriving = _Arriving(store.delta_path(card.id), card.id, held, link, meter)
            try:
                delta = arriving.whole(card.size // 2)
                with store.open(held) as stream:
                    content = content_of(delta, card.id, card.size, held, stream.read())
            except GllError as error:
                if error.code not in _NONE:
                    raise
                arriving.drop()
                continue
            _put_all(part, content)
            arriving.drop()
            return


def _put_all(part: Part, content: bytes) -> None:
    """What does not fit is left out, and comes as any other block."""
    for block in range(part.card.blocks):
        part.put(block, content[block * BLOCK_BYTES : (block + 1) * BLOCK_BYTES])


class _Arriving:
    """A delta that comes into a file of its own, so that a cut loses nothing of it."""

    def __init__(self, file: Path, new: FileId, held: FileId, link: FileLink, meter: Meter) -> None:
        self._file = file
        self._head = MAGIC + new + held
        self._path = f"{FILES_PATH}/{new.hex()}/delta/{held.hex()}"
        self._link = link
        self._meter = meter

    def whole(self, limit: int) -> bytes:
        """All of it; raises ProtocolViolation ``damaged_delta`` beyond ``limit`` bytes, and as the link does."""
        resumed = 0
        while True:
            before = self._size()
            try:
                self._go_on(limit)
            except EnvironmentFault as fault:
                if fault.code == "bad_range" and before:
                    # There is nothing behind what is here: it had come whole.
                    return self._read()
                if not may_resume(fault.code, brought=self._size() > before, resumed=resumed):
                    raise
                resumed += 1
            else:
                return self._read()

    def drop(self) -> None:
        with translated(self._file):
            self._file.unlink(missing_ok=True)

    def _go_on(self, limit: int) -> None:
        start = self._begun()
        self._meter.check()
        with (
            self._link.fetch(self._path, start or None) as pieces,
            translated(self._file),
            self._file.open("ab") as stream,
        ):
            for piece in pieces:
                self._meter.took(len(piece))
                stream.write(piece)
                stream.flush()
                if stream.tell() > limit:
                    raise ProtocolViolation("damaged_delta")
                self._meter.check()

    def _begun(self) -> int:
        """How much is here of this very delta; of another nothing is left."""
        try:
            with self._file.open("rb") as stream:
                if stream.read(HEAD_BYTES) != self._head[: self._size()]:
                    self.drop()
        except FileNotFoundError:
            return 0
        return self._size()

    def _read(self) -> bytes:
        with translated(self._file):
            return self._file.read_bytes()

    def _size(self) -> int:
        try:
            return self._file.stat().st_size
        except FileNotFoundError:
            return 0
