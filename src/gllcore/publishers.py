"""Who may sign bundles: records that the server alone writes into the catalogue's log, so that its seals prove them anywhere."""

from collections.abc import Iterable
from enum import IntEnum

import msgspec

from gllcore.errors import Refused
from gllcore.ids import SERVER_DEVICE, RecordId
from gllcore.merge import Folded, fold
from gllcore.operations import Entry, Kind, referred

KEY_BYTES = 32
PUBLISHERS_PATH = "/v1/publishers"


class PublisherField(IntEnum):
    """KEY is the device's public key, CHANNEL the series that its bundles are numbered in, UNTIL_MS when its word ends."""

    DEVICE = 1
    MEMBER = 2
    KEY = 3
    CHANNEL = 4
    UNTIL_MS = 5
    REVOKED = 6


class Publisher(msgspec.Struct, frozen=True):
    """A device whose signature under a bundle counts. ``key`` is its Ed25519 public key, 32 bytes."""

    id: RecordId
    device: RecordId
    member: RecordId
    key: bytes
    channel: str
    until_ms: int
    revoked: bool = False


def publisher_of(entries: Iterable[Entry]) -> Publisher | None:
    """The fold of a record's operations; None for what makes no publisher, or was not written by the server."""
    folded = fold(entry for entry in entries if _is_word_of_server(entry))
    made = folded.creation
    if made is None:
        return None
    device = referred(_shown(folded, PublisherField.DEVICE))
    member = referred(_shown(folded, PublisherField.MEMBER))
    key, until_ms = _shown(folded, PublisherField.KEY), _shown(folded, PublisherField.UNTIL_MS)
    if device is None or member is None or not isinstance(key, bytes) or len(key) != KEY_BYTES:
        return None
    if not isinstance(until_ms, int):
        return None
    revoked = _shown(folded, PublisherField.REVOKED) is True
    return Publisher(made.record, device, member, key, folded.text(PublisherField.CHANNEL), until_ms, revoked)


def publishers_in(entries: Iterable[Entry]) -> list[Publisher]:
    """Every publisher of whom these entries, each there once or more often, tell."""
    families: dict[RecordId, dict[bytes, Entry]] = {}
    for entry in entries:
        if entry.op.kind == Kind.PUBLISHER:
            families.setdefault(entry.record, {})[entry.op_id] = entry
    made = (publisher_of(family.values()) for family in families.values())
    return [publisher for publisher in made if publisher is not None]


def check_publisher(publisher: Publisher | None, key: bytes, channel: str, signed_ms: int) -> Publisher:
    """The publisher, whose word counts for what was signed with ``key`` at ``signed_ms``.

    Raises Refused ``publisher_unknown``, ``publisher_revoked`` or ``publisher_expired``.
    """
    if publisher is None or publisher.key != key or publisher.channel != channel:
        raise Refused("publisher_unknown")
    if publisher.revoked:
        raise Refused("publisher_revoked", channel=publisher.channel)
    if signed_ms > publisher.until_ms:
        raise Refused("publisher_expired", channel=publisher.channel)
    return publisher


def _is_word_of_server(entry: Entry) -> bool:
    return entry.op.kind == Kind.PUBLISHER and entry.op.device == SERVER_DEVICE


def _shown(folded: Folded, field: PublisherField) -> object:
    register = folded.register(field)
    return register.shown.value if register else None
