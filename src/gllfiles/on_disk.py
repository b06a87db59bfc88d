"""How the files of a store lie on the disk; here as they are, for everybody who uses the PC. The other way is ``enciphered``."""

import os
from pathlib import Path
from typing import BinaryIO, Final, Protocol

import msgspec

from gllcore.files import BLOCK_BYTES, FileCard, FileId
from gllcore.ids import ID_BYTES


class StoredFile(msgspec.Struct, frozen=True, array_like=True):
    """A whole file of a store, told so that another process can read it too.

    ``key`` opens this file and no other; it is empty where the file lies as it is.
    """

    path: str
    key: bytes = b""

    def open(self) -> BinaryIO:
        """What is in the file. Raises OSError, as its ``read`` does: also where a block is not what was enciphered."""
        if not self.key:
            return Path(self.path).open("rb")
        # Not at the top: that module stands on this one.
        from gllfiles.enciphered import content_of

        return content_of(Path(self.path), self.key)

    def __repr__(self) -> str:
        return f"StoredFile({self.path!r})"  # a key has no place in any report


class Blocks(Protocol):
    """A file on its way to the disk. Every method may raise OSError."""

    def read(self, block: int) -> bytes:
        """What lies there; empty where nothing does, or nothing that can be read."""
        ...

    def write(self, block: int, content: bytes) -> None: ...

    def settle(self, card: FileCard) -> None:
        """Makes it the whole file of this card: nothing lies behind its end, and no power cut takes it away."""
        ...

    def close(self) -> None: ...


class Form(Protocol):
    """What a store leaves to the way in which its files lie."""

    def name(self, file: FileId) -> str:
        """What the file is called on the disk."""
        ...

    def file(self, name: str) -> FileId | None:
        """Which file is called so; None for whatever is not of this store."""
        ...

    def size(self, path: Path) -> int:
        """How many bytes are in the file. Raises OSError."""
        ...

    def stored(self, path: Path, file: FileId) -> StoredFile: ...

    def fresh(self, path: Path) -> Blocks:
        """A new file, which gets its id when it is settled. Raises OSError."""
        ...

    def begun(self, path: Path, file: FileId) -> Blocks:
        """A file that is on its way, as far as it has come. Raises OSError."""
        ...

    def wrapped(self, card: bytes) -> bytes:
        """What is written down of a card."""
        ...

    def unwrapped(self, written: bytes) -> bytes:
        """Raises ValueError for what nobody of this store has written."""
        ...


class AsItIs:
    """Under its own id, byte by byte."""

    def name(self, file: FileId) -> str:
        return file.hex()

    def file(self, name: str) -> FileId | None:
        try:
            id = bytes.fromhex(name)
        except ValueError:
            return None
        return FileId(id) if len(id) == ID_BYTES else None

    def size(self, path: Path) -> int:
        return path.stat().st_size

    def stored(self, path: Path, file: FileId) -> StoredFile:
        return StoredFile(str(path))

    def fresh(self, path: Path) -> Blocks:
        return _PlainBlocks(path)

    def begun(self, path: Path, file: FileId) -> Blocks:
        return _PlainBlocks(path)

    def wrapped(self, card: bytes) -> bytes:
        return card

    def unwrapped(self, written: bytes) -> bytes:
        return written


AS_IT_IS: Final = AsItIs()


class _PlainBlocks:
    def __init__(self, path: Path) -> None:
        self._stream = path.open("r+b" if path.exists() else "w+b")

    def read(self, block: int) -> bytes:
        self._stream.seek(block * BLOCK_BYTES)
        return self._stream.read(BLOCK_BYTES)

    def write(self, block: int, content: bytes) -> None:
        self._stream.seek(block * BLOCK_BYTES)
        self._stream.write(content)
        self._stream.flush()

    def settle(self, card: FileCard) -> None:
        self._stream.truncate(card.size)
        settle(self._stream)

    def close(self) -> None:
        self._stream.close()


def settle(stream: BinaryIO) -> None:
    """Has the system write down what is in ``stream`` now."""
    stream.flush()
    os.fsync(stream.fileno())
