"""Files on the server: cards sealed by the community, bytes for whoever may read them, and what members send."""

import logging
from contextlib import ExitStack
from pathlib import Path
from typing import Final, NamedTuple

from gllcore.errors import ProtocolViolation, Refused
from gllcore.files import FileCard, FileId, Span
from gllcore.ids import RecordId
from gllcore.permissions import Standing, check_writer, curates
from gllfiles.hashing import card_of
from gllfiles.store import FileStore, Part
from gllserver.blobs import Blobs
from gllserver.db import FileRow
from gllserver.services.ground import Ground

_log = logging.getLogger("gllserver.files")
MB: Final = 1024**2


class Shares(NamedTuple):
    """What a member who is no librarian may send: bytes of one file, and of all of theirs together."""

    file_bytes: int = 20 * MB
    member_bytes: int = 1024 * MB


class Files:
    """``incoming`` is the folder in which files arrive; ``blobs`` is where they stay, which may be the same.

    In ``again`` arrives what is here already, from members who may not know that it is: they send all of it, as if it were new.
    """

    def __init__(
        self,
        ground: Ground,
        incoming: FileStore,
        blobs: Blobs,
        again: FileStore,
        shares: Shares,
    ) -> None:
        self._ground = ground
        self._incoming = incoming
        self._blobs = blobs
        self._again = again
        self._shares = shares

    def card_for(self, standing: Standing, file: FileId) -> FileCard:
        """What the community has sealed of a file. Raises Refused ``unknown_file``, also where it is not this member's to read."""
        with self._ground.database.reading() as session:
            if not session.files.may_read(file, standing.member):
                raise Refused("unknown_file")
            return self.card(file)

    def card(self, file: FileId) -> FileCard:
        """The same for whoever may read everything; raises Refused ``unknown_file``."""
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
        """A member wants to send this file, or to go on with it. Close the upload when done.

        Raises Refused ``role_forbids``, ``suspended``, ``share_exceeded``, ``file_in_use`` or ``no_room``.
        """
        self._check_share(standing, card)
        if not curates(standing):
            # What is begun counts too: nobody fills the disk with files that never become whole.
            with self._ground.database.writing() as session:
                session.files.begin(card, standing.member)
        store = self._store_for(standing, card.id)
        before = store.announced(card.id)
        if before is not None and (before.size, before.hashes) != (card.size, card.hashes):
            # Somebody had announced nonsense under this name: none of its blocks is of use.
            store.remove(card.id)
        return self._upload(standing, FileCard(card.sha256, card.size, card.hashes), store)

    def upload(self, standing: Standing, file: FileId) -> "Upload":
        """Goes on with a file that was announced; raises as ``announce`` does, and Refused ``unknown_file``."""
        store = self._store_for(standing, file)
        card = store.announced(file)
        if card is None:
            raise Refused("unknown_file")
        self._check_share(standing, card)
        return self._upload(standing, card, store)

    def settle(self, card: FileCard, uploader: RecordId | None) -> FileCard:
        """A file that has come in whole becomes one of the library's. The bytes first: a card that is known always leads to a file."""
        self._blobs.keep(card.id)
        self._note(card, uploader)
        return card

    def settle_again(self, card: FileCard, uploader: RecordId) -> None:
        """A file that was here has come once more: whoever has sent all of it has it, and may open it to others."""
        self._note(card, uploader)
        self._again.remove(card.id)

    def _note(self, card: FileCard, uploader: RecordId | None) -> None:
        with self._ground.database.writing() as session:
            session.files.add(FileRow(card, self._ground.clock(), uploader))

    def _check_share(self, standing: Standing, card: FileCard) -> None:
        """Librarians fill the library; what others send has an end."""
        check_writer(standing)
        if curates(standing):
            return
        with self._ground.database.reading() as session:
            held = session.files.sent_bytes(standing.member, card.id)
        if card.size > self._shares.file_bytes or held + card.size > self._shares.member_bytes:
            file_mb, member_mb = (limit // MB for limit in self._shares)
            raise Refused("share_exceeded", file=file_mb, limit=member_mb)

    def _store_for(self, standing: Standing, file: FileId) -> FileStore:
        """Where a file from this member arrives: beside the others if they must not learn from it what is here."""
        with self._ground.database.reading() as session:
            is_secret = session.files.card(file) and not session.files.may_read(file, standing.member)
        return self._again if is_secret else self._incoming

    def _upload(self, standing: Standing, card: FileCard, store: FileStore) -> "Upload":
        if store is self._again:
            return Upload(self, card, standing.member, store, is_again=True)
        with self._ground.database.reading() as session:
            is_known = session.files.card(card.id) is not None
        if not is_known and store.holds(card.id):
            # It had come in whole, and the server ended before it was written down.
            self.settle(card_of(store.path(card.id)), standing.member)
            is_known = True
        is_here = is_known and self._blobs.holds(card.id)
        return Upload(self, card, standing.member, None if is_here else store)


class Upload:
    """A file on its way in, held by one request at a time; without ``incoming`` it is here already."""

    def __init__(
        self,
        files: Files,
        card: FileCard,
        uploader: RecordId,
        incoming: FileStore | None,
        *,
        is_again: bool = False,
    ) -> None:
        self._files = files
        self._is_again = is_again
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
            if self._is_again:
                self._files.settle_again(self.card, self._uploader)
            else:
                self._files.settle(self.card, self._uploader)
            return ()
        return tuple(part.missing(longest=self.card.blocks))

    def close(self) -> None:
        self._open.close()

    def _discard(self) -> None:
        self._open.close()
        if self._incoming is not None:
            self._incoming.remove(self.card.id)
