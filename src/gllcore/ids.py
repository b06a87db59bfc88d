"""Identifiers: every record, operation, scope and device is named by a hash of its content."""

import hashlib
from typing import NewType

ID_BYTES = 16

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


def directory_scope(community: CommunityId) -> ScopeId:
    """The scope of members, devices and streams: one per community, known without asking."""
    return ScopeId(digest(b"gll-directory", community)[:ID_BYTES])


def card_scope(card: RecordId) -> ScopeId:
    """What belongs to a stream, or to the catalogue, lives in a scope that bears the id of its card in the directory."""
    return ScopeId(bytes(card))
