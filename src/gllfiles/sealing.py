"""Sealing what strangers carry: HPKE (RFC 9180) for the keys that devices and the community sign with already.

An Ed25519 key stands on the same curve as an X25519 key, in other coordinates. Using one for both needs no second key that would
have to be made, told, kept and lost; see docs/decisions. The suite is DHKEM(X25519), HKDF-SHA256, ChaCha20-Poly1305, in base mode.
"""

import hashlib
from typing import Final

from cryptography.exceptions import InvalidSignature, InvalidTag
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.hpke import AEAD, KDF, KEM, Suite

# What sealing adds: the ephemeral key and the tag.
OVERHEAD_BYTES: Final = 32 + 16

_PRIME: Final = 2**255 - 19
_SUITE: Final = Suite(KEM.X25519, KDF.HKDF_SHA256, AEAD.CHACHA20_POLY1305)


def seal(plain: bytes, signing_key: bytes, bond: bytes) -> bytes:
    """Readable from now on by the owner of the Ed25519 ``signing_key`` (32 bytes) alone, and only together with ``bond``.

    Two seals of the same are never alike. Raises ValueError when that is no key.
    """
    return _SUITE.encrypt(plain, X25519PublicKey.from_public_bytes(_in_other_coordinates(signing_key)), bond)


def opened(sealed: bytes, signing_seed: bytes, bond: bytes) -> bytes:
    """What was sealed for the owner of this Ed25519 seed (32 bytes); raises ValueError for anything else."""
    secret = X25519PrivateKey.from_private_bytes(hashlib.sha512(signing_seed).digest()[:32])
    try:
        return _SUITE.decrypt(sealed, secret, bond)
    except InvalidTag:
        raise ValueError("it was not sealed for this key") from None


def public_of(signing_seed: bytes) -> bytes:
    """The Ed25519 key (32 bytes) by which others know the owner of the seed."""
    return Ed25519PrivateKey.from_private_bytes(signing_seed).public_key().public_bytes_raw()


def signed(signing_seed: bytes, message: bytes) -> bytes:
    """64 bytes."""
    return Ed25519PrivateKey.from_private_bytes(signing_seed).sign(message)


def is_signed(signing_key: bytes, signature: bytes, message: bytes) -> bool:
    """Whether the owner of the key signed the message; False also for anything malformed."""
    try:
        Ed25519PublicKey.from_public_bytes(signing_key).verify(signature, message)
    except (InvalidSignature, ValueError):
        return False
    return True


def _in_other_coordinates(signing_key: bytes) -> bytes:
    """The point's u on Curve25519 from its y on edwards25519: u = (1 + y) / (1 - y)."""
    if len(signing_key) != 32:
        raise ValueError("a key has 32 bytes")
    y = int.from_bytes(signing_key, "little") & (2**255 - 1)
    u = (1 + y) * pow(1 - y, -1, _PRIME) % _PRIME
    return u.to_bytes(32, "little")
