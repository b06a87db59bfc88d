"""Site cards: what a site holds, so that a bundle for it leaves that out. docs/bundle-format.md tells the bytes."""

import hashlib
from typing import Final

import msgspec

from gllcore.bundles import FORMAT, Mark, Small
from gllcore.errors import Refused
from gllcore.files import SHA256_BYTES, FileId
from gllcore.ids import ID_BYTES, ScopeId
from gllcore.protocol import Cursor

SITE_CARD_BYTES: Final = 8 * 1024 * 1024
_MAGIC: Final = b"GLLS"


class SiteCard(msgspec.Struct, frozen=True, array_like=True):
    """What a site holds: how far each log, from its beginning without a gap, and which files (their ids, 16 bytes each, joined)."""

    format: Small
    community: bytes
    made_ms: Small
    scopes: tuple[tuple[bytes, Mark], ...]
    files: bytes

    @property
    def cursors(self) -> dict[ScopeId, Cursor]:
        return {ScopeId(scope): mark.cursor for scope, mark in self.scopes}

    @property
    def file_ids(self) -> set[FileId]:
        return {FileId(self.files[at : at + ID_BYTES]) for at in range(0, len(self.files), ID_BYTES)}


_encoder = msgspec.msgpack.Encoder()
_decoder = msgspec.msgpack.Decoder(SiteCard)


def encode_site_card(card: SiteCard) -> bytes:
    """The bytes of the file: what it is, the content, and the SHA-256 of both."""
    data = _MAGIC + _encoder.encode(card)
    return data + hashlib.sha256(data).digest()


def decode_site_card(data: bytes, name: str) -> SiteCard:
    """``name`` is for the words of an error. Raises Refused ``site_card_damaged`` for anything that is not whole."""
    content, checksum = data[:-SHA256_BYTES], data[-SHA256_BYTES:]
    refusal = Refused("site_card_damaged", file=name)
    if not content.startswith(_MAGIC) or hashlib.sha256(content).digest() != checksum:
        raise refusal
    try:
        card = _decoder.decode(content[len(_MAGIC) :])
    except (msgspec.MsgspecError, ValueError, RecursionError):
        raise refusal from None
    sizes = {len(card.community), *(len(scope) for scope, _ in card.scopes)}
    if card.format != FORMAT or sizes != {ID_BYTES} or len(card.files) % ID_BYTES:
        raise refusal
    return card
