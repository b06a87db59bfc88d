"""The cards of a store's whole files, kept beside them, so that nobody has to read a gigabyte to say again what is in it."""

import secrets
from pathlib import Path
from typing import Final

from gllcore.errors import ProtocolViolation
from gllcore.files import BLOCK_HASH_BYTES, FileCard, FileId, decode_card, encode_card
from gllfiles.faults import translated
from gllfiles.hashing import block_hash
from gllfiles.on_disk import Form

_FOLDER: Final = "cards"


class Cards:
    """``folder/cards/ab/abcd…``: each a card and a hash of it. What is torn or has rotted is as if it were not there."""

    def __init__(self, folder: Path, form: Form) -> None:
        self._folder = folder / _FOLDER
        self._form = form

    def keep(self, card: FileCard) -> None:
        """Raises EnvironmentFault."""
        place = self._path(card.id)
        fresh = place.with_name(f"new-{secrets.token_hex(8)}")
        data = encode_card(card)
        with translated(self._folder):
            place.parent.mkdir(parents=True, exist_ok=True)
            try:
                # Not synced: a card that a power cut has torn is made again from its file.
                fresh.write_bytes(self._form.wrapped(data + block_hash(data)))
                fresh.replace(place)
            finally:
                fresh.unlink(missing_ok=True)

    def kept(self, file: FileId) -> FileCard | None:
        try:
            found = self._form.unwrapped(self._path(file).read_bytes())
            data, check = found[:-BLOCK_HASH_BYTES], found[-BLOCK_HASH_BYTES:]
            card = decode_card(data) if block_hash(data) == check else None
        except (OSError, ValueError, ProtocolViolation):
            return None
        return card if card is not None and card.id == file else None

    def forget(self, file: FileId) -> None:
        """Raises EnvironmentFault."""
        with translated(self._folder):
            self._path(file).unlink(missing_ok=True)

    def _path(self, file: FileId) -> Path:
        name = self._form.name(file)
        return self._folder / name[:2] / name
