"""What the file says that seals a profile's key: what opens it, and what one guess costs. Read without opening it."""

from enum import StrEnum
from pathlib import Path
from typing import Final

import msgspec

from gllapp.platform.disk import read_limited
from gllcore.errors import EnvironmentFault

NONCE_BYTES = 12
_LIMIT = 64 * 1024


class Lock(StrEnum):
    """What a person types to open an account."""

    NONE = "none"
    """Nothing: whoever uses the system account may."""
    PIN = "pin"
    PASSPHRASE = "passphrase"  # noqa: S105 - as below
    """Of a PC that keeps no keys; it was chosen when somebody first signed in."""
    PASSWORD = "password"  # noqa: S105 - the kind, not a secret


class Cost(msgspec.Struct, frozen=True, array_like=True):
    """What one guess at the passphrase costs: Argon2id's passes, lanes and memory."""

    passes: int
    lanes: int
    kib: int


STANDARD: Final = Cost(passes=3, lanes=4, kib=64 * 1024)
"""RFC 9106's second choice."""
# A file may not ask for more than this: it would freeze a small PC before anybody could read why.
_DEAREST = Cost(passes=16, lanes=16, kib=1024 * 1024)


class Seal(msgspec.Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    """``lock`` is what the person chose, empty for a passphrase where the system keeps no keys.

    ``half`` names what the key store beneath has to add to it before it opens; empty where there was none.
    """

    version: int
    cost: Cost
    salt: bytes
    nonce: bytes
    sealed: bytes
    lock: str = ""
    half: str = ""


def read_seal(file: Path) -> Seal | None:
    """None where there is no such file. Raises EnvironmentFault ``secrets_file_bad``."""
    try:
        seal = msgspec.json.decode(read_limited(file, _LIMIT), type=Seal)
    except FileNotFoundError:
        return None
    except (OSError, msgspec.MsgspecError, ValueError):
        raise _bad(file) from None
    if seal.version != 1 or not _affordable(seal.cost) or len(seal.nonce) != NONCE_BYTES:
        raise _bad(file)
    return seal


def lock_of(file: Path) -> Lock:
    """How the seal in ``file`` is opened; a file that nobody can read is locked all the same."""
    try:
        seal = read_seal(file)
    except EnvironmentFault:
        return Lock.PASSWORD
    if seal is None:
        return Lock.NONE
    if not seal.lock:
        return Lock.PASSPHRASE
    return Lock.PIN if seal.lock == Lock.PIN else Lock.PASSWORD


def _bad(file: Path) -> EnvironmentFault:
    return EnvironmentFault("secrets_file_bad", file=str(file))


def _affordable(cost: Cost) -> bool:
    return (
        1 <= cost.passes <= _DEAREST.passes
        and 1 <= cost.lanes <= _DEAREST.lanes
        and 8 * cost.lanes <= cost.kib <= _DEAREST.kib
    )
