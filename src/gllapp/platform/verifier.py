"""A new password's verifier, made on this PC: what a community's server holds sign-ins against, and cannot be signed in with."""

from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

from gllcore.registrations import HASH_BYTES

# What docs/registrations.md fixes for every program, and one guess costs: about 40 ms.
_KIB, _PASSES = 19 * 1024, 2


def verifier(password: str, salt: bytes) -> bytes:
    """32 bytes of Argon2id; ``salt`` are 16 unpredictable ones."""
    kdf = Argon2id(salt=salt, length=HASH_BYTES, iterations=_PASSES, lanes=1, memory_cost=_KIB)
    return kdf.derive(password.encode("utf-8", "replace"))
