"""Files on their way from the store to a stick: each read back from there, and those that are there and good left alone."""

from collections.abc import Callable, Iterable, Iterator
from typing import Final, NamedTuple

from gllapp.usecases.bundles.choosing import ChosenFile
from gllcore.bundles import Blob, BlobPart, blob_parts
from gllcore.errors import EnvironmentFault, ProtocolViolation
from gllcore.files import BLOCK_BYTES, FileCard
from gllfiles.hashing import block_hash
from gllfiles.sticks import StickFolder
from gllfiles.store import FileStore

# So much of a file is copied at once.
_COPY_BYTES: Final = 16 * BLOCK_BYTES


class Copied(NamedTuple):
    """The files that are on the stick, in the order of their hashes."""

    blobs: list[Blob]
    cards: list[FileCard]


class Copying:
    """Copies files in parts of ``part_bytes``; ``tell`` is told of bytes as they come, and whether they were there already."""

    def __init__(
        self, store: FileStore, stick: StickFolder, part_bytes: int, tell: Callable[[int, bool], None]
    ) -> None:
        self._store = store
        self._stick = stick
        self._part_bytes = part_bytes
        self._tell = tell

    def all_of(self, chosen: Iterable[ChosenFile]) -> Copied:
        """Raises EnvironmentFault ``stick_unfaithful`` and the disk's. What has rotted in the store is left out: it is no use on a stick."""
        copied = Copied([], [])
        for each in sorted(chosen, key=lambda each: each.file.id):
            card = self._copied(each)
            if card is not None:
                copied.blobs.append(_blob(each, card))
                copied.cards.append(card)
        return copied

    def _copied(self, chosen: ChosenFile) -> FileCard | None:
        """The card of a file that is on the stick now; None where the store has it no more as it once came."""
        file = chosen.file.id
        card = self._store.card(file)
        if card is None or self._copy(_blob(chosen, card), card):
            return card
        # Either of the two has altered it: the store, which is read for that a second time, or the stick.
        if self._store.card_read_anew(file) is not None:
            raise EnvironmentFault("stick_unfaithful", file=self._parts(_blob(chosen, card))[0].name)
        for part in self._parts(_blob(chosen, card)):
            self._stick.remove(part.name)
        return None

    def _copy(self, blob: Blob, card: FileCard) -> bool:
        """Whether what is on the stick then is what the card says; what an earlier attempt has left is read first."""
        is_there = all(self._stick.holds(part.name, part.end - part.start) for part in self._parts(blob))
        if is_there and self._reads_back(blob, card):
            self._tell(blob.size, True)
            return True
        with self._store.open(blob.id) as source:
            for part in self._parts(blob):
                self._stick.put(part.name, self._told(_pieces(source.read, part.end - part.start)))
        return self._reads_back(blob, card)

    def _parts(self, blob: Blob) -> list[BlobPart]:
        return blob_parts(blob, self._part_bytes)

    def _told(self, pieces: Iterable[bytes]) -> Iterator[bytes]:
        for piece in pieces:
            yield piece
            self._tell(len(piece), False)

    def _reads_back(self, blob: Blob, card: FileCard) -> bool:
        try:
            return b"".join(map(block_hash, self._blocks(blob))) == card.hashes
        except (ProtocolViolation, OSError):
            return False

    def _blocks(self, blob: Blob) -> Iterator[bytes]:
        for part in self._parts(blob):
            with self._stick.reading(part.name, part.end - part.start) as stream:
                yield from _pieces(stream.read, part.end - part.start, BLOCK_BYTES)


def _blob(chosen: ChosenFile, card: FileCard) -> Blob:
    file, resource = chosen
    return Blob(
        sha256=card.sha256,
        size=card.size,
        resource=resource.id,
        title=resource.title,
        language=resource.language,
        edition=resource.edition,
        media=file.media,
        role=int(file.role),
        name=file.name,
    )


def _pieces(
    read: Callable[[int], bytes | None], size: int, piece_bytes: int = _COPY_BYTES
) -> Iterator[bytes]:
    """``size`` bytes, in full pieces of at most ``piece_bytes``; fewer where there are not so many."""
    left = size
    while left:
        wanted = min(piece_bytes, left)
        piece = read(wanted) or b""
        while 0 < len(piece) < wanted and (more := read(wanted - len(piece))):
            piece += more
        if not piece:
            return
        yield piece
        left -= len(piece)
