"""Passwords: stored as Argon2id, and compared in a time that tells nothing."""

import base64
from dataclasses import dataclass
from typing import Final

from cryptography.exceptions import InvalidKey
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

from gllserver.services.ground import Randomness

_SALT_BYTES: Final = 16
_HASH_BYTES: Final = 32


@dataclass(frozen=True, slots=True)
class Cost:
    """What one guess costs. The default is OWASP's first choice, about 40 ms; sixteen sign-ins at once still fit a small machine."""

    kib: int = 19 * 1024
    passes: int = 2


FULL: Final = Cost()

# Compared with when an address is unknown, so that the time taken does not tell whether it is. Nobody knows its password.
NOBODYS: Final = (
    "$argon2id$v=19$m=19456,t=2,p=1$TDMrqCacU2HbbFRUUmnBbg$rKXB0jISE/4i/QPYn61UhBL7NO5euncfuMwzGLpEXAg"
)


def hashed(password: str, randomness: Randomness, cost: Cost = FULL) -> str:
    """The password as a PHC string, salt and costs included."""
    kdf = Argon2id(
        salt=randomness(_SALT_BYTES),
        length=_HASH_BYTES,
        iterations=cost.passes,
        lanes=1,
        memory_cost=cost.kib,
    )
    return kdf.derive_phc_encoded(password.encode())


def of_verifier(salt: bytes, made: bytes) -> str:
    """The PHC string of a password that was turned into its Argon2id hash on its owner's own PC, at the full cost."""
    salt64, hash64 = (base64.b64encode(part).rstrip(b"=").decode() for part in (salt, made))
    return f"$argon2id$v=19$m={FULL.kib},t={FULL.passes},p=1${salt64}${hash64}"


def matches(password: str, stored: str) -> bool:
    """Whether this is the password that was stored as a PHC string."""
    try:
        Argon2id.verify_phc_encoded(password.encode(), stored)
    except InvalidKey:
        return False
    return True
