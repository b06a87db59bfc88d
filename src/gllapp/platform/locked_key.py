"""A profile's key behind a PIN, a password or a passphrase; where the PC has a key store, both are needed to open it.

With the disk alone a thief can guess nothing then, however short the PIN: Argon2id is fed with 32 random bytes of the key store as well.
"""

import secrets
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TypeVar

from gllapp.platform.disk import translated
from gllapp.platform.key_store import KEY_BYTES, SEALED_NAME, KeyStore
from gllapp.platform.seal import STANDARD, Cost, Lock, read_seal
from gllapp.platform.sealed_file import SealedFile
from gllapp.platform.tries import Tries
from gllcore.errors import EnvironmentFault

Answer = TypeVar("Answer")


class LockedStore:
    """The keys sealed in ``folder``. ``beneath`` gives the PC's key store, which is asked only where the seal names it; ``cost`` is for what is sealed anew."""

    def __init__(
        self,
        folder: Path,
        secret: str,
        beneath: Callable[[], KeyStore | None],
        now_ms: Callable[[], int],
        cost: Cost = STANDARD,
    ) -> None:
        self._file = folder / SEALED_NAME
        self._secret = secret
        self._cost = cost
        self._beneath = beneath
        self._tries = Tries(folder, now_ms)

    def get(self, name: str) -> bytes | None:
        return self._guessed(lambda file: file.get(name))

    def put(self, name: str, key: bytes) -> None:
        self._guessed(lambda file: file.put(name, key))

    def remove(self, name: str) -> None:
        self._guessed(lambda file: file.remove(name))

    def _guessed(self, act: Callable[[SealedFile], Answer]) -> Answer:
        """What cannot even be tried, because the key store does not answer, is no wrong guess."""
        file = self._file_to_open()
        self._tries.begin()
        answer = act(file)
        self._tries.was_right()
        return answer

    def _file_to_open(self) -> SealedFile:
        seal = read_seal(self._file)
        if seal is None or not seal.half:
            return SealedFile(self._file, self._secret, self._cost)
        store = self._beneath()
        half = None if store is None else store.get(seal.half)
        if half is None:
            raise EnvironmentFault("key_missing")
        return SealedFile(self._file, _together(half, self._secret), self._cost)


def seal_keys(
    folder: Path,
    lock: Lock,
    secret: str,
    keys: Mapping[str, bytes],
    beneath: KeyStore | None,
    cost: Cost = STANDARD,
) -> None:
    """Locks ``keys`` with ``secret``, in the place of whatever lock there was; a guess takes ``cost``. After a power cut the old or the new one opens."""
    file = folder / SEALED_NAME
    before = read_seal(file)
    half_name = ""
    if beneath is not None:
        half_name, half = f"gll-half-{secrets.token_hex(16)}", secrets.token_bytes(KEY_BYTES)
        beneath.put(half_name, half)
        secret = _together(half, secret)
    SealedFile(file, secret, cost, lock=lock, half=half_name).seal(keys)
    if beneath is not None:
        # The bare keys: from now on they open behind the lock alone.
        for name in keys:
            beneath.remove(name)
        if before is not None and before.half:
            beneath.remove(before.half)


def take_lock_away(folder: Path, keys: Mapping[str, bytes], beneath: KeyStore) -> None:
    """The PC's key store keeps the bare keys from now on."""
    for name, key in keys.items():
        beneath.put(name, key)
    forget_lock(folder, beneath)


def forget_lock(folder: Path, beneath: KeyStore | None) -> None:
    """Takes the seal away, and with it whatever it held."""
    file = folder / SEALED_NAME
    before = read_seal(file)
    with translated(folder):
        file.unlink(missing_ok=True)
    if before is not None and before.half and beneath is not None:
        beneath.remove(before.half)


def _together(half: bytes, secret: str) -> str:
    return f"{half.hex()} {secret}"
