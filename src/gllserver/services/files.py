"""The library's files on the server: cards sealed by the community, bytes to read, and what librarians send."""

import logging
from contextlib import ExitStack
from pathlib import Path
from typing import Final

from gllcore.errors import ProtocolViolation, Refused
from gllcore.files import FileCard, FileId, Span
from gllcore.ids import RecordId
from gllcore.permissions import Place, Standing, check_curate
from gllfiles.hashing import card_of
from gllfiles.store import FileStore, Part
from gllserver.blobs import Blobs
from gllserver.db import FileRow
from gllserver.services.ground import Ground

_log = logging.getLogger("gllserver.files")
_CATALOGUE: Final = Place(is_stream=False, is_catalogue=True)


class Files:
    """``incoming`` is the folder in which files arrive; ``blobs`` is where they stay, which may be the same."""

    def __init__(self, ground: Ground, incoming: FileStore, blobs: Blobs) -> None:
        self._ground = ground
        self._incoming = incoming
        self._blobs = blobs

    def card(self, file: FileId) -> FileCard:
        """What the community has sealed of a file; raises Refused ``unknown_file``."""
        with self._ground.database.reading() as session:
            card = session.files.card(file)
        if card is None:
            raise Refused("unknown_file")
        return FileCard(card.sha256, card.size, card.hashes, self._ground.charter.seal_file(card))

    def read(self, file: FileId, start: int, end: int) -> bytes:
        """Bytes of a file whose card is known. Raises Refused ``unknown_file``, and EnvironmentFault ``blobs_fault``."""
        try:
            return self._blobs.read(file, start, end)
        except Refused:
            # The card is known, so somebody has taken the bytes away: readers can do nothing about that.
            _log.error("the file %s is not where it was", file.hex())
            raise

    def add(self, source: Path) -> FileCard:
        """Takes in a copy of a file and gives its card; one that is here already is not kept twice.

        Raises Refused ``file_too_large``, OSError where ``source`` cannot be read, EnvironmentFault ``disk_full`` or ``blobs_fault``.
        """
        return self.settle(self._incoming.add(source), None)

    def add_bytes(self, content: bytes) -> FileCard:
        return self.settle(self._incoming.add_bytes(content), None)

    def announce(self, standing: Standing, card: FileCard) -> "Upload":
        """A librarian wants to send this file, or to go on with it. Close the upload when done.

        Raises Refused ``not_librarian``, ``suspended``, ``file_in_use`` or ``no_room``.
        """
        check_curate(standing, _CATALOGUE)
        before = self._incoming.announced(card.id)
        if before is not None and (before.size, before.hashes) != (card.size, card.hashes):
            # Somebody had announced nonsense under this name: none of its blocks is of use.
            self._incoming.remove(card.id)
        return self._upload(standing, FileCard(card.sha256, card.size, card.hashes))

    def upload(self, standing: Standing, file: FileId) -> "Upload":
        """Goes on with a file that was announced; raises as ``announce`` does, and Refused ``unknown_file``."""
        check_curate(standing, _CATALOGUE)
        card = self._incoming.announced(file)
        if card is None:
            raise Refused("unknown_file")
        return self._upload(standing, card)

    def settle(self, card: FileCard, uploader: RecordId | None) -> FileCard:
        """A file that has come in whole becomes one of the library's. The bytes first: a card that is known always leads to a file."""
        self._blobs.keep(card.id)
        with self._ground.database.writing() as session:
            session.files.add(FileRow(card, self._ground.clock(), uploader))
        return card

    def _upload(self, standing: Standing, card: FileCard) -> "Upload":
        with self._ground.database.reading() as session:
            is_known = session.files.card(card.id) is not None
        if not is_known and self._incoming.holds(card.id):
            # It had come in whole, and the server ended before it was written down.
            self.settle(card_of(self._incoming.path(card.id)), standing.member)
            is_known = True
        is_here = is_known and self._blobs.holds(card.id)
        return Upload(self, card, standing.member, None if is_here else self._incoming)


class Upload:
    """A file on its way in, held by one request at a time; without ``incoming`` it is here already."""

    def __init__(self, files: Files, card: FileCard, uploader: RecordId, incoming: FileStore | None) -> None:
        self._files = files
        self._uploader = uploader
        self._open = ExitStack()
        self._part: Part | None = self._open.enter_context(incoming.part(card)) if incoming else None
        self._incoming = incoming
        self.card = card

    def put(self, block: int, content: bytes) -> None:
        """Raises ProtocolViolation ``damaged_upload`` for a block that is not what was announced."""
        if self._part is not None and not self._part.put(block, content):
            raise ProtocolViolation("damaged_upload")

    def missing(self) -> tuple[Span, ...]:
        """What is still to come; a file of which nothing is missing becomes one of the library's.

        Raises ProtocolViolation ``damaged_upload`` where all blocks fit and the whole does not: the announcement was wrong.
        """
        part = self._part
        if part is None:
            return ()
        if part.is_whole:
            if not part.finish():
                self._discard()
                raise ProtocolViolation("damaged_upload")
            self._files.settle(self.card, self._uploader)
            return ()
        return tuple(part.missing(longest=self.card.blocks))

    def close(self) -> None:
        self._open.close()

    def _discard(self) -> None:
        self._open.close()
        if self._incoming is not None:
            self._incoming.remove(self.card.id)
