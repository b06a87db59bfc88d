"""Keys in a file of the profile that opens with a passphrase: Argon2id makes the sealing key, ChaCha20-Poly1305 seals."""

import secrets
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from gllapp.platform.disk import replace_file, translated
from gllapp.platform.key_store import KEY_BYTES
from gllapp.platform.seal import NONCE_BYTES, STANDARD, Cost, Seal, read_seal
from gllcore.errors import Refused

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305


class SealedFile:
    """Keys by name, sealed together. ``cost``, ``lock`` and ``half`` are for a new seal; an existing file says its own."""

    def __init__(
        self, file: Path, passphrase: str, cost: Cost = STANDARD, *, lock: str = "", half: str = ""
    ) -> None:
        self._file = file
        self._passphrase = passphrase.encode("utf-8", "surrogatepass")
        self._cost = cost
        self._lock = lock
        self._half = half

    def get(self, name: str) -> bytes | None:
        return self._keys().get(name)

    def put(self, name: str, key: bytes) -> None:
        self.seal({**self._keys(), name: key})

    def remove(self, name: str) -> None:
        keys = self._keys()
        if keys.pop(name, None) is None:
            return
        if keys or self._lock:
            self.seal(keys)
        else:
            # An empty seal would still ask everybody for its passphrase.
            with translated(self._file.parent):
                self._file.unlink()

    def seal(self, keys: Mapping[str, bytes]) -> None:
        """Writes the file anew with these keys alone, whatever it held; nobody needs to have opened it."""
        if any(len(key) != KEY_BYTES for key in keys.values()):
            raise ValueError("a key has 32 bytes")
        salt, nonce = secrets.token_bytes(16), secrets.token_bytes(NONCE_BYTES)
        cipher = self._cipher(salt, self._cost)
        sealed = cipher.encrypt(nonce, msgspec.msgpack.encode(keys), _bound(salt, self._cost))
        content = Seal(1, self._cost, salt, nonce, sealed, self._lock, self._half)
        replace_file(self._file, msgspec.json.encode(content) + b"\n")

    def _keys(self) -> dict[str, bytes]:
        from cryptography.exceptions import InvalidTag  # only where something is sealed: see _cipher

        content = read_seal(self._file)
        if content is None:
            return {}
        self._lock, self._half = content.lock, content.half
        cipher = self._cipher(content.salt, content.cost)
        try:
            plain = cipher.decrypt(content.nonce, content.sealed, _bound(content.salt, content.cost))
        except InvalidTag:
            raise Refused("wrong_passphrase") from None
        return msgspec.msgpack.decode(plain, type=dict[str, bytes])

    def _cipher(self, salt: bytes, cost: Cost) -> "ChaCha20Poly1305":
        # Not at the top: most commands need no passphrase, and this takes a while to load.
        from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
        from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

        kdf = Argon2id(
            salt=salt,
            length=KEY_BYTES,
            iterations=cost.passes,
            lanes=cost.lanes,
            memory_cost=cost.kib,
        )
        return ChaCha20Poly1305(kdf.derive(self._passphrase))


def _bound(salt: bytes, cost: Cost) -> bytes:
    """What the seal also vouches for: nobody can make guesses cheap by editing the file."""
    return b"gll-sealed-1" + salt + msgspec.msgpack.encode(cost)
