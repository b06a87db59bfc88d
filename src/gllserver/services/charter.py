"""What makes this server its community's: the id, the name, and the key that seals its logs."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from gllcore.files import FileCard, card_message
from gllcore.ids import CommunityId, ScopeId
from gllcore.operations import Entry
from gllcore.protocol import Tip, ahead_message, gone_message, seal_message


@dataclass(frozen=True, slots=True)
class Charter:
    """The identity of a community; ``key`` never leaves the server's data folder."""

    id: CommunityId
    name: str
    key: Ed25519PrivateKey

    @property
    def public_key(self) -> bytes:
        """32 bytes that every member verifies the logs with."""
        return self.key.public_key().public_bytes_raw()

    def seal(self, tips: Sequence[Tip]) -> bytes:
        """The community's signature (64 bytes) under everything up to these tips."""
        return self.key.sign(seal_message(self.id, tips))

    def seal_ahead(self, entries: Iterable[Entry]) -> bytes:
        """The community's signature under entries that are sent before their place in the log."""
        return self.key.sign(ahead_message(self.id, entries))

    def seal_gone(self, nonce: bytes, scopes: Iterable[ScopeId]) -> bytes:
        """The community's signature under taking these scopes away, in answer to the request with this nonce."""
        return self.key.sign(gone_message(self.id, nonce, scopes))

    def seal_file(self, card: FileCard) -> bytes:
        """The community's signature under a file's card: its blocks can be believed one by one."""
        return self.key.sign(card_message(self.id, card))

    def has_sealed(self, signature: bytes, tips: Sequence[Tip]) -> bool:
        """Whether this signature is the community's under these tips: it had received all that leads there."""
        try:
            self.key.public_key().verify(signature, seal_message(self.id, tips))
        except InvalidSignature:
            return False
        return True
