"""Identifiers: every record, operation, scope and device is named by a hash of its content."""

import hashlib
import re
from typing import Final, NewType

ID_BYTES = 16
_DIGITS: Final = re.compile(f"[0-9a-f]{{{2 * ID_BYTES}}}")

OpId = NewType("OpId", bytes)
RecordId = NewType("RecordId", bytes)
ScopeId = NewType("ScopeId", bytes)
CommunityId = NewType("CommunityId", bytes)

# The server writes as a device too; it needs no card in the directory.
SERVER_DEVICE = RecordId(bytes(ID_BYTES))


def digest(*parts: bytes) -> bytes:
    """32-byte SHA-256 over length-prefixed parts, so that no two lists of parts collide."""
    sha = hashlib.sha256()
    for part in parts:
        sha.update(len(part).to_bytes(4, "big"))
        sha.update(part)
    return sha.digest()


def record_named(digits: str) -> RecordId | None:
    """The record that 32 lowercase hexadecimal digits name; None for anything else, for what has two names is removed by one of them alone."""
    return RecordId(bytes.fromhex(digits)) if _DIGITS.fullmatch(digits) else None


def directory_scope(community: CommunityId) -> ScopeId:
    """The scope of members, devices and streams: one per community, known without asking."""
    return ScopeId(digest(b"gll-directory", community)[:ID_BYTES])


def card_scope(card: RecordId) -> ScopeId:
    """What belongs to a stream, or to the catalogue, lives in a scope that bears the id of its card in the directory."""
    return ScopeId(bytes(card))
