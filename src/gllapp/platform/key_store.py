"""What keeps a profile's key, and what a key is called there."""

import hashlib
from typing import Protocol

KEY_BYTES = 32
# Where the key lies behind a passphrase, a password or a PIN.
SEALED_NAME = "key.sealed"


class KeyStore(Protocol):
    """Keeps 32-byte keys by name. Errors are gllcore.errors."""

    def get(self, name: str) -> bytes | None:
        """The key, or None when there is none of this name."""
        ...

    def put(self, name: str, key: bytes) -> None:
        """Keeps the key; when this returns, it is stored durably and ``get`` gives it back."""
        ...

    def remove(self, name: str) -> None:
        """Forgets the key; harmless when there is none."""
        ...


def key_name(profile_id: str) -> str:
    """What a profile's key is called: it goes with the profile's id, so a moved folder still finds it."""
    return "gll-" + hashlib.sha256(profile_id.encode()).hexdigest()[:32]
