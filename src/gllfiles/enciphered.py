"""Files that one profile alone can read: enciphered block by block, under names that say nothing of what is in them.

A file begins with its own random key, enciphered for the file's id; then come its blocks, each a nonce, what was enciphered, and a
tag (AES-256-GCM). Blocks are bound to their place and their file, files to their id. Names are ids under AES-SIV, which always gives
the same one and can be undone. All of it hangs on one secret, which is no file's key.
"""

import errno
import hmac
import io
import secrets
from collections.abc import Callable
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO, Final

from gllcore.files import BLOCK_BYTES, FileCard, FileId
from gllcore.ids import ID_BYTES
from gllfiles.on_disk import Blocks, StoredFile, settle

if TYPE_CHECKING:
    # Loaded by whoever enciphers: a command that has nothing to do with files need not wait for it.
    from _typeshed import WriteableBuffer
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM, AESSIV

_KEY_BYTES: Final = 32
_NONCE_BYTES: Final = 12
# What enciphering adds to each piece: its nonce and its tag.
_OVER_BYTES: Final = _NONCE_BYTES + 16
_HEAD_BYTES: Final = _KEY_BYTES + _OVER_BYTES
_STRIDE: Final = BLOCK_BYTES + _OVER_BYTES


class Enciphered:
    """A form for whoever knows the secret (32 random bytes), which is asked for when it is first needed."""

    def __init__(self, secret: Callable[[], bytes]) -> None:
        self._secret = secret

    def name(self, file: FileId) -> str:
        return self._names.encrypt(file, None).hex()

    def file(self, name: str) -> FileId | None:
        from cryptography.exceptions import InvalidTag

        try:
            id = self._names.decrypt(bytes.fromhex(name), None)
        except (InvalidTag, ValueError):
            return None
        return FileId(id) if len(id) == ID_BYTES else None

    def size(self, path: Path) -> int:
        return _content_bytes(path.stat().st_size)

    def stored(self, path: Path, file: FileId) -> StoredFile:
        return StoredFile(str(path), self._key_of(file))

    def fresh(self, path: Path) -> Blocks:
        return _Blocks(path, self._key_of)

    def begun(self, path: Path, file: FileId) -> Blocks:
        return _Blocks(path, self._key_of, file)

    def wrapped(self, card: bytes) -> bytes:
        return _enciphered(self._cards, card, b"")

    def unwrapped(self, written: bytes) -> bytes:
        return _deciphered(self._cards, written, b"")

    @cached_property
    def _names(self) -> "AESSIV":
        from cryptography.hazmat.primitives.ciphers.aead import AESSIV

        return AESSIV(self._derived(b"names", "sha512"))

    @cached_property
    def _cards(self) -> "AESGCM":
        return _cipher(self._derived(b"cards"))

    @cached_property
    def _files(self) -> bytes:
        return self._derived(b"files")

    def _key_of(self, file: FileId) -> bytes:
        return hmac.digest(self._files, file, "sha256")

    def _derived(self, purpose: bytes, digest: str = "sha256") -> bytes:
        return hmac.digest(self._secret(), b"gll-enciphered-" + purpose, digest)


def content_of(path: Path, key: bytes) -> BinaryIO:
    """What is in a whole file; ``key`` is the one for its id. Raises OSError."""
    return io.BufferedReader(_Content(path.open("rb"), key), BLOCK_BYTES)


class _Blocks:
    """Of a file without an id, the key is written when it gets one."""

    def __init__(self, path: Path, key_of: Callable[[FileId], bytes], file: FileId | None = None) -> None:
        self._key_of = key_of
        self._stream = path.open("r+b" if path.exists() else "w+b")
        self._key = secrets.token_bytes(_KEY_BYTES)
        if file is not None:
            self._go_on(file)
        self._cipher = _cipher(self._key)

    def read(self, block: int) -> bytes:
        self._stream.seek(_HEAD_BYTES + block * _STRIDE)
        try:
            return _deciphered(self._cipher, self._stream.read(_STRIDE), _place(block))
        except ValueError:
            return b""

    def write(self, block: int, content: bytes) -> None:
        self._stream.seek(_HEAD_BYTES + block * _STRIDE)
        self._stream.write(_enciphered(self._cipher, content, _place(block)))
        self._stream.flush()

    def settle(self, card: FileCard) -> None:
        self._write_head(card.id)
        self._stream.truncate(_HEAD_BYTES + card.size + card.blocks * _OVER_BYTES)
        settle(self._stream)

    def close(self) -> None:
        self._stream.close()

    def _go_on(self, file: FileId) -> None:
        """With the key that the file has; where that is torn, nothing behind it can be read, and the file begins anew."""
        try:
            self._key = _own_key(self._stream, self._key_of(file))
        except ValueError:
            self._write_head(file)

    def _write_head(self, file: FileId) -> None:
        self._stream.seek(0)
        self._stream.write(_enciphered(_cipher(self._key_of(file)), self._key, b""))
        self._stream.flush()


class _Content(io.RawIOBase):
    """Deciphers the block that is read, and keeps it for the next reading."""

    def __init__(self, stream: BinaryIO, key: bytes) -> None:
        self._stream = stream
        try:
            self._cipher = _cipher(_own_key(self._stream, key))
        except ValueError:
            self._stream.close()
            raise _damaged() from None
        self._size = _content_bytes(self._stream.seek(0, io.SEEK_END))
        self._at = 0
        self._number, self._block = -1, b""

    def readable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return True

    def tell(self) -> int:
        return self._at

    def seek(self, offset: int, whence: int = io.SEEK_SET, /) -> int:
        start = {io.SEEK_SET: 0, io.SEEK_CUR: self._at, io.SEEK_END: self._size}[whence]
        if start + offset < 0:
            raise OSError(errno.EINVAL, "before the beginning")
        self._at = start + offset
        return self._at

    def readinto(self, buffer: "WriteableBuffer", /) -> int:
        if self._at >= self._size:
            return 0
        into = memoryview(buffer).cast("B")
        number, start = divmod(self._at, BLOCK_BYTES)
        piece = self._deciphered(number)[start : start + len(into)]
        into[: len(piece)] = piece
        self._at += len(piece)
        return len(piece)

    def close(self) -> None:
        self._stream.close()
        super().close()

    def _deciphered(self, number: int) -> bytes:
        if number != self._number:
            self._stream.seek(_HEAD_BYTES + number * _STRIDE)
            try:
                self._block = _deciphered(self._cipher, self._stream.read(_STRIDE), _place(number))
            except ValueError:
                raise _damaged() from None
            self._number = number
        return self._block


def _content_bytes(size: int) -> int:
    """What is in a file that takes ``size`` bytes on the disk."""
    taken = max(0, size - _HEAD_BYTES)
    return max(0, taken - -(-taken // _STRIDE) * _OVER_BYTES)


def _own_key(stream: BinaryIO, key: bytes) -> bytes:
    """The key of the file's blocks, from its beginning; raises ValueError."""
    stream.seek(0)
    return _deciphered(_cipher(key), stream.read(_HEAD_BYTES), b"")


def _place(block: int) -> bytes:
    return block.to_bytes(8, "big")


def _cipher(key: bytes) -> "AESGCM":
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    return AESGCM(key)


def _enciphered(cipher: "AESGCM", content: bytes, bond: bytes) -> bytes:
    nonce = secrets.token_bytes(_NONCE_BYTES)
    return nonce + cipher.encrypt(nonce, content, bond)


def _deciphered(cipher: "AESGCM", written: bytes, bond: bytes) -> bytes:
    """Raises ValueError for anything that was not enciphered so."""
    from cryptography.exceptions import InvalidTag

    if len(written) < _OVER_BYTES:
        raise ValueError("too short to have been enciphered")
    try:
        return cipher.decrypt(written[:_NONCE_BYTES], written[_NONCE_BYTES:], bond)
    except InvalidTag:
        raise ValueError("it was not enciphered with this key") from None


def _damaged() -> OSError:
    return OSError(errno.EIO, "damaged")
