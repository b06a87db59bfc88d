"""Keys in a file of the profile that opens with a passphrase: Argon2id makes the sealing key, ChaCha20-Poly1305 seals."""

import secrets
from pathlib import Path

import msgspec
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

from gllapp.platform.disk import read_limited, replace_file, translated
from gllapp.platform.secrets import KEY_BYTES
from gllcore.errors import EnvironmentFault, Refused

_LIMIT = 64 * 1024
_NONCE_BYTES = 12


class Cost(msgspec.Struct, frozen=True, array_like=True):
    """What one guess at the passphrase costs. The default is RFC 9106's second choice: 64 MiB, three passes."""

    passes: int = 3
    lanes: int = 4
    kib: int = 64 * 1024


# A file may not ask for more than this: it would freeze a small PC before anybody could read why.
_DEAREST = Cost(passes=16, lanes=16, kib=1024 * 1024)


class _Sealed(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    version: int
    cost: Cost
    salt: bytes
    nonce: bytes
    sealed: bytes


class SealedFile:
    """Keys by name, sealed together. ``cost`` is for new seals; an existing file says its own."""

    def __init__(self, file: Path, passphrase: str, cost: Cost | None = None) -> None:
        self._file = file
        self._passphrase = passphrase.encode("utf-8", "surrogatepass")
        self._cost = cost or Cost()

    def get(self, name: str) -> bytes | None:
        return self._keys().get(name)

    def put(self, name: str, key: bytes) -> None:
        self._write({**self._keys(), name: key})

    def remove(self, name: str) -> None:
        keys = self._keys()
        if keys.pop(name, None) is None:
            return
        if keys:
            self._write(keys)
        else:
            # An empty seal would still ask everybody for its passphrase.
            with translated(self._file.parent):
                self._file.unlink()

    def _keys(self) -> dict[str, bytes]:
        try:
            content = msgspec.json.decode(read_limited(self._file, _LIMIT), type=_Sealed)
        except FileNotFoundError:
            return {}
        except (OSError, msgspec.MsgspecError, ValueError):
            raise self._bad() from None
        if content.version != 1 or not _affordable(content.cost) or len(content.nonce) != _NONCE_BYTES:
            raise self._bad()
        return self._opened(content)

    def _opened(self, content: _Sealed) -> dict[str, bytes]:
        cipher = self._cipher(content.salt, content.cost)
        try:
            plain = cipher.decrypt(content.nonce, content.sealed, _bound(content.salt, content.cost))
        except InvalidTag:
            raise Refused("wrong_passphrase") from None
        return msgspec.msgpack.decode(plain, type=dict[str, bytes])

    def _write(self, keys: dict[str, bytes]) -> None:
        if any(len(key) != KEY_BYTES for key in keys.values()):
            raise ValueError("a key has 32 bytes")
        salt, nonce = secrets.token_bytes(16), secrets.token_bytes(_NONCE_BYTES)
        cipher = self._cipher(salt, self._cost)
        sealed = cipher.encrypt(nonce, msgspec.msgpack.encode(keys), _bound(salt, self._cost))
        content = _Sealed(1, self._cost, salt, nonce, sealed)
        replace_file(self._file, msgspec.json.encode(content) + b"\n")

    def _cipher(self, salt: bytes, cost: Cost) -> ChaCha20Poly1305:
        kdf = Argon2id(
            salt=salt,
            length=KEY_BYTES,
            iterations=cost.passes,
            lanes=cost.lanes,
            memory_cost=cost.kib,
        )
        return ChaCha20Poly1305(kdf.derive(self._passphrase))

    def _bad(self) -> EnvironmentFault:
        return EnvironmentFault("secrets_file_bad", file=str(self._file))


def _affordable(cost: Cost) -> bool:
    return (
        1 <= cost.passes <= _DEAREST.passes
        and 1 <= cost.lanes <= _DEAREST.lanes
        and 8 * cost.lanes <= cost.kib <= _DEAREST.kib
    )


def _bound(salt: bytes, cost: Cost) -> bytes:
    """What the seal also vouches for: nobody can make guesses cheap by editing the file."""
    return b"gll-sealed-1" + salt + msgspec.msgpack.encode(cost)
