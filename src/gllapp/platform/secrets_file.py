"""Keys in a private file that the person has named by GLL_SECRETS_FILE, for servers and other places without a key store."""

import os
import stat
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from gllapp.platform.disk import PRIVATE_FILE, read_limited, replace_file, translated
from gllapp.platform.key_store import KEY_BYTES
from gllcore.errors import EnvironmentFault

if TYPE_CHECKING:
    from filelock import FileLock

_LIMIT = 1024 * 1024
_OTHERS = stat.S_IRWXG | stat.S_IRWXO
_LOCK_SECONDS = 10


class _Content(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    version: int
    keys: dict[str, str]


class SecretsFile:
    """Keys by name as JSON. Several profiles may share the file: it is changed under a lock and replaced as a whole."""

    def __init__(self, file: Path) -> None:
        self._file = file.resolve()

    def get(self, name: str) -> bytes | None:
        return self._keys().get(name)

    def put(self, name: str, key: bytes) -> None:
        with translated(self._file.parent), self._lock():
            self._write({**self._keys(), name: key})

    def remove(self, name: str) -> None:
        with translated(self._file.parent), self._lock():
            keys = self._keys()
            if keys.pop(name, None) is not None:
                self._write(keys)

    def _lock(self) -> "FileLock":
        from filelock import FileLock  # reading does without it

        lock = self._file.with_name(self._file.name + ".lock")
        return FileLock(lock, timeout=_LOCK_SECONDS, mode=PRIVATE_FILE)

    def _keys(self) -> dict[str, bytes]:
        try:
            self._check_private()
            content = msgspec.json.decode(read_limited(self._file, _LIMIT), type=_Content)
            keys = {name: bytes.fromhex(key) for name, key in content.keys.items()}
        except FileNotFoundError:
            return {}
        except (OSError, msgspec.MsgspecError, ValueError):
            raise EnvironmentFault("secrets_file_bad", file=str(self._file)) from None
        if content.version != 1 or any(len(key) != KEY_BYTES for key in keys.values()):
            raise EnvironmentFault("secrets_file_bad", file=str(self._file))
        return keys

    def _check_private(self) -> None:
        mode = self._file.stat().st_mode
        if not stat.S_ISREG(mode):
            raise EnvironmentFault("secrets_file_bad", file=str(self._file))
        # Windows has no such bits; there the file lies where its owner has put it.
        if os.name == "posix" and mode & _OTHERS:
            raise EnvironmentFault("secrets_file_open", file=str(self._file))

    def _write(self, keys: dict[str, bytes]) -> None:
        content = _Content(1, {name: key.hex() for name, key in sorted(keys.items())})
        replace_file(self._file, msgspec.json.encode(content) + b"\n")
