"""Where blocks come from: the network's server now, a stick in the drive, whoever has them."""

from collections.abc import Callable, Generator
from typing import Protocol

from gllapp.sync.files.ports import FileLink
from gllcore.errors import ProtocolViolation
from gllcore.files import FILES_PATH, FileCard, FileId, Span, card_message, decode_card
from gllcore.ids import CommunityId

# A file of the largest size has two megabytes of hashes.
CARD_BYTES = 3 * 1024**2


class Source(Protocol):
    """Something that has files, or some of them; ``name`` is what the person is told."""

    @property
    def name(self) -> str: ...

    def read(self, card: FileCard, span: Span) -> Generator[bytes, None, None]:
        """The span's bytes in pieces of any size, as they come; what they are worth is for the reader to tell.

        Raises EnvironmentFault where they do not come, Refused ``unknown_file`` where this source has no such file, and
        ProtocolViolation ``damaged_on_stick`` at a block that it has lost: those behind it can still be asked for.
        """
        ...


class ServerFiles:
    """The community's server as a source, and as the one who knows cards.

    ``is_sealed(signature, message)`` is whether the community's key made it.
    """

    def __init__(
        self, link: FileLink, community: CommunityId, is_sealed: Callable[[bytes, bytes], bool]
    ) -> None:
        self.link = link
        self._community = community
        self._is_sealed = is_sealed

    @property
    def name(self) -> str:
        return self.link.server

    def card(self, file: FileId) -> FileCard:
        """What the community has sealed of a file.

        Raises Refused ``unknown_file``, ProtocolViolation ``damaged_file_card`` or ``bad_signature``.
        """
        payload = bytearray()
        with self.link.fetch(f"{FILES_PATH}/{file.hex()}/card") as pieces:
            for piece in pieces:
                payload += piece
                if len(payload) > CARD_BYTES:
                    raise ProtocolViolation("damaged_file_card")
        card = decode_card(bytes(payload))
        if card.id != file:
            raise ProtocolViolation("damaged_file_card")
        if not self.has_sealed(card):
            raise ProtocolViolation("bad_signature")
        return card

    def has_sealed(self, card: FileCard) -> bool:
        """Whether the card is the community's word."""
        return self._is_sealed(card.seal, card_message(self._community, card))

    def read(self, card: FileCard, span: Span) -> Generator[bytes, None, None]:
        with self.link.fetch(f"{FILES_PATH}/{card.id.hex()}", span.start, span.end) as pieces:
            yield from pieces
