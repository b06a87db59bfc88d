"""The encrypted file as its driver opens it, with its key; what the window shows first is read with nothing more than this."""

from pathlib import Path
from typing import Any, Final

from sqlcipher3 import dbapi2

FILE: Final = "replica.db"
FORMAT: Final = 11
"""The newest format that this version knows."""
KEY_BYTES: Final = 32
_BUSY_MS: Final = 10_000


def connected(file: Path, key: bytes, *, read_only: bool = False) -> Any:
    """A driver's connection to the encrypted ``file``; ``read_only`` never changes a byte of it."""
    if len(key) != KEY_BYTES:
        raise ValueError(f"a replica's key has {KEY_BYTES} bytes")
    mode = "ro" if read_only else "rwc"
    connection = dbapi2.connect(
        f"{file.absolute().as_uri()}?mode={mode}", uri=True, isolation_level=None, check_same_thread=False
    )
    # SQLCipher else writes its findings to standard error, which is not its place to speak.
    connection.execute("PRAGMA cipher_log_level = NONE")
    connection.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
    connection.execute(f"PRAGMA busy_timeout = {_BUSY_MS}")
    return connection


def has_replica(folder: Path) -> bool:
    return (folder / FILE).exists()
