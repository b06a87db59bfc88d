"""A part of a log that some devices alone may read, as it lies on a stick: to everybody else it is a size.

The part is encrypted once, with a key of its own, and the key is sealed for each device. Nothing tells which devices those are:
whoever wonders tries. docs/bundle-format.md tells every byte.
"""

from collections.abc import Callable, Iterable
from typing import Annotated, Final

import msgspec
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

from gllcore.bundles import Mark
from gllcore.errors import ProtocolViolation
from gllcore.ids import ID_BYTES, CommunityId, digest
from gllcore.protocol import LINK_BYTES
from gllcore.sheaves import LARGEST_PART_BYTES
from gllfiles.sealing import OVERHEAD_BYTES, opened, seal

_MAGIC: Final = b"GLLX"
_KEY_BYTES: Final = 32
_WRAP_BYTES: Final = _KEY_BYTES + OVERHEAD_BYTES
# Each key encrypts one part and nothing else, ever.
_NONCE: Final = bytes(12)


class LogPart(msgspec.Struct, frozen=True, array_like=True):
    """What a part-file of ``frames`` holds (``data``), and what the manifest would tell of it."""

    scope: Annotated[bytes, msgspec.Meta(min_length=ID_BYTES, max_length=ID_BYTES)]
    before: Mark
    end: Mark
    data: Annotated[bytes, msgspec.Meta(max_length=LARGEST_PART_BYTES)]


class _Sealed(msgspec.Struct, frozen=True, array_like=True):
    """``wraps`` are the key, sealed once for each device, one after the other."""

    wraps: bytes
    body: bytes


_encoder = msgspec.msgpack.Encoder()
_part = msgspec.msgpack.Decoder(LogPart)
_sealed = msgspec.msgpack.Decoder(_Sealed)


def bond_of(community: CommunityId, bundle: bytes) -> bytes:
    """What ties sealed parts to the bundle that they were made for: in another one they cannot be opened."""
    return digest(b"gll-sealed-log", community, bundle)


def sealed_part(
    part: LogPart, keys: Iterable[bytes], bond: bytes, random_bytes: Callable[[int], bytes]
) -> bytes:
    """``keys`` are the Ed25519 keys of those who may read it. Raises ValueError for what is no key."""
    secret = random_bytes(_KEY_BYTES)
    # Sorted, each seal being as good as random: nothing is told by their order.
    wraps = sorted(seal(secret, key, bond) for key in keys)
    body = ChaCha20Poly1305(secret).encrypt(_NONCE, _encoder.encode(part), bond)
    return _MAGIC + _encoder.encode(_Sealed(b"".join(wraps), body))


def opened_part(raw: bytes, signing_seed: bytes, bond: bytes) -> LogPart | None:
    """What was sealed for the owner of the seed among others; None where it was sealed for others alone.

    Raises ProtocolViolation ``damaged_part`` for what is no sealed part, or is not as it was made.
    """
    sealed = _read(raw)
    secret = _secret(sealed.wraps, signing_seed, bond)
    if secret is None:
        return None
    try:
        part = _part.decode(ChaCha20Poly1305(secret).decrypt(_NONCE, sealed.body, bond))
    except (InvalidTag, msgspec.MsgspecError, ValueError):
        raise _damaged() from None
    if (
        any(len(mark.link) != LINK_BYTES for mark in (part.before, part.end))
        or part.before.seq >= part.end.seq
    ):
        raise _damaged()
    return part


def _read(raw: bytes) -> _Sealed:
    try:
        sealed = _sealed.decode(raw[len(_MAGIC) :])
    except (msgspec.MsgspecError, ValueError):
        raise _damaged() from None
    if not raw.startswith(_MAGIC) or len(sealed.wraps) % _WRAP_BYTES:
        raise _damaged()
    return sealed


def _secret(wraps: bytes, signing_seed: bytes, bond: bytes) -> bytes | None:
    for at in range(0, len(wraps), _WRAP_BYTES):
        try:
            secret = opened(wraps[at : at + _WRAP_BYTES], signing_seed, bond)
        except ValueError:
            continue
        return secret
    return None


def _damaged() -> ProtocolViolation:
    return ProtocolViolation("damaged_part", file="sealed")
