"""What a replica's file holds, and the log beside it, page by page and decrypted."""

from collections.abc import Iterator
from pathlib import Path

from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

from gllapp.db.open import FILE

PAGE, RESERVED, IV = 4096, 80, 16
LOG_HEAD, FRAME_HEAD = 32, 24


def every_page(folder: Path, key: bytes) -> bytes:
    """All that the file holds, and every page that was ever put into the log beside it and is still there."""
    data = (folder / FILE).read_bytes()
    beside = folder / f"{FILE}-wal"
    log = beside.read_bytes() if beside.exists() else b""
    return b"".join([*_pages(data, PAGE, key), *_pages(log[LOG_HEAD:], FRAME_HEAD + PAGE, key, FRAME_HEAD)])


def _pages(data: bytes, step: int, key: bytes, head: int = 0) -> Iterator[bytes]:
    """The file's first block is its salt instead of a page's; it comes out as noise."""
    for at in range(head, len(data), step):
        page, usable = data[at : at + PAGE], PAGE - RESERVED
        decryptor = Cipher(algorithms.AES(key), modes.CBC(page[usable : usable + IV])).decryptor()
        yield decryptor.update(page[:usable])
