"""Files in a folder, each once and under its own hash, however many accounts, shelves and records speak of it.

``files/ab/abcd…`` are whole and verified, and ``cards/ab/abcd…`` tell their blocks; ``parts/abcd…`` are on their way, block by block,
from wherever blocks come. What they are called and how they lie is the store's form: as they are, or enciphered.
"""

import hashlib
import os
import secrets
import shutil
from collections.abc import Iterable, Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from typing import BinaryIO, NamedTuple, Protocol

from filelock import FileLock, Timeout

from gllcore.errors import EnvironmentFault, ProtocolViolation, Refused
from gllcore.files import BLOCK_BYTES, FileCard, FileId, Span, decode_card, encode_card, missing_spans
from gllfiles.cards import Cards
from gllfiles.faults import translated
from gllfiles.hashing import block_hash, blocks_of, card_of_blocks
from gllfiles.on_disk import AS_IT_IS, Blocks, Form, StoredFile

_FILES, _PARTS = "files", "parts"
_CARD, _DELTA = ".card", ".delta"
# What stays free on the disk, for the replica's own sake.
RESERVE_BYTES = 64 * 1024 * 1024


class Held(NamedTuple):
    """A whole file in the store; ``size`` in bytes."""

    id: FileId
    size: int


class Unfinished(NamedTuple):
    """A file on its way: ``held`` of its ``size`` bytes are here."""

    card: FileCard
    held: int


class Holder(Protocol):
    """Whatever whole files can be read from: a store, or several as one."""

    def holds(self, file: FileId) -> bool: ...

    def held(self) -> Iterator[Held]:
        """Every whole file, in no order."""
        ...

    def size(self, file: FileId) -> int:
        """In bytes; 0 when it is not here."""
        ...

    def open(self, file: FileId) -> BinaryIO:
        """Raises Refused ``file_not_here``; reading raises OSError."""
        ...

    def stored(self, file: FileId) -> StoredFile:
        """Where the file lies if it is here, for readers of other processes too."""
        ...


class FileStore:
    """The files of one folder. Every method may raise EnvironmentFault: ``disk_full``, ``folder_read_only``, ``disk_fault``."""

    def __init__(self, folder: Path, reserve: int = RESERVE_BYTES, form: Form = AS_IT_IS) -> None:
        """``reserve``: so many bytes stay free on the disk."""
        self.folder = folder
        self.reserve = reserve
        self.form = form
        self._cards = Cards(folder, form)

    # --- what is here ---

    def path(self, file: FileId) -> Path:
        """Where the file lies if it is here."""
        name = self.form.name(file)
        return self.folder / _FILES / name[:2] / name

    def stored(self, file: FileId) -> StoredFile:
        """The same, for whoever reads it; looks at no disk."""
        return self.form.stored(self.path(file), file)

    def holds(self, file: FileId) -> bool:
        return self.path(file).is_file()

    def size(self, file: FileId) -> int:
        """In bytes; 0 when it is not here."""
        with translated(self.folder), suppress(FileNotFoundError):
            return self.form.size(self.path(file))
        return 0

    def open(self, file: FileId) -> BinaryIO:
        """Raises Refused ``file_not_here``."""
        try:
            with translated(self.folder):
                return self.stored(file).open()
        except EnvironmentFault:
            if not self.holds(file):
                raise Refused("file_not_here") from None
            raise

    def card(self, file: FileId) -> FileCard | None:
        """The card of a whole file, as it was when the file came; None when it is not here."""
        if not self.holds(file):
            return None
        return self._cards.kept(file) or self.card_read_anew(file)

    def card_read_anew(self, file: FileId) -> FileCard | None:
        """The card of a whole file, of what is on the disk today; None when that is no longer the file."""
        try:
            with self.stored(file).open() as content:
                card = card_of_blocks(blocks_of(content))
        except OSError:
            return None
        if card.id != file:
            return None
        self._cards.keep(card)
        return card

    def held(self) -> Iterator[Held]:
        """Every whole file, in no order."""
        for file in self.folder.glob(f"{_FILES}/??/*"):
            id = self.form.file(file.name)
            if id is not None:
                with suppress(FileNotFoundError):
                    yield Held(id, self.form.size(file))

    def unfinished(self) -> Iterator[Unfinished]:
        """Every file that has begun to come, with how much of it is on the disk: what ``Part`` then finds good may be less."""
        for file in self.folder.glob(f"{_PARTS}/*{_CARD}"):
            card = self._card_in(file)
            part = self._part(card.id) if card is not None else None
            if card is not None and part is not None and part.is_file():
                yield Unfinished(
                    card,
                    min(
                        card.size, part.stat().st_blocks * 512 if os.name == "posix" else part.stat().st_size
                    ),
                )

    def free_bytes(self) -> int:
        with translated(self.folder):
            self.folder.mkdir(parents=True, exist_ok=True)
            return shutil.disk_usage(self.folder).free

    # --- putting in ---

    def add(self, source: Path) -> FileCard:
        """Takes in a copy of a file; raises Refused ``file_too_large``, and OSError where the source cannot be read."""
        with source.open("rb") as stream:
            return self._added(blocks_of(stream))

    def add_bytes(self, content: bytes) -> FileCard:
        return self._added(content[at : at + BLOCK_BYTES] for at in range(0, len(content), BLOCK_BYTES))

    def remove(self, file: FileId) -> int:
        """Lets the file go, whole or on its way; gives how many bytes that has freed."""
        freed = 0
        for path in (self.path(file), *(self._part(file, suffix) for suffix in ("", _CARD, _DELTA))):
            with translated(self.folder), suppress(FileNotFoundError):
                size = path.stat().st_size
                path.unlink()
                freed += size
        self._cards.forget(file)
        return freed

    def _added(self, blocks: Iterable[bytes]) -> FileCard:
        with translated(self.folder):
            fresh = self.folder / _PARTS / f"new-{secrets.token_hex(8)}"
            fresh.parent.mkdir(parents=True, exist_ok=True)
            try:
                with closing(self.form.fresh(fresh)) as on_disk:
                    card = card_of_blocks(_written(blocks, on_disk))
                    on_disk.settle(card)
                self._move_in(fresh, card)
            finally:
                fresh.unlink(missing_ok=True)
        return card

    def _move_in(self, file: Path, card: FileCard) -> None:
        self._cards.keep(card)
        place = self.path(card.id)
        place.parent.mkdir(parents=True, exist_ok=True)
        file.replace(place)
        _settle_name(place.parent)

    # --- on its way ---

    @contextmanager
    def part(self, card: FileCard) -> Iterator["Part"]:
        """The file on its way, with what is here of it; its blocks are all looked at first, so that nothing is believed twice.

        Raises Refused ``file_in_use`` when another program fetches it, and ``no_room``.
        """
        file = self._part(card.id)
        with translated(self.folder):
            file.parent.mkdir(parents=True, exist_ok=True)
        # Not bound to a thread: a server takes the blocks of one upload with whichever thread is free.
        lock = FileLock(self._part(card.id, ".lock"), timeout=0, thread_local=False)
        try:
            lock.acquire()
        except Timeout:
            raise Refused("file_in_use") from None
        try:
            with translated(self.folder):
                part = Part(self, file, card)
            with part:
                yield part
        finally:
            # While it is still ours: behind a release, somebody else's would be taken away.
            with suppress(OSError):
                Path(lock.lock_file).unlink()
            lock.release()

    def _part(self, file: FileId, suffix: str = "") -> Path:
        return self.folder / _PARTS / f"{self.form.name(file)}{suffix}"

    def announced(self, file: FileId) -> FileCard | None:
        """The card under which the file has begun to come, if it has."""
        return self._card_in(self._part(file, _CARD))

    def delta_path(self, file: FileId) -> Path:
        """Where what differs from an older edition lies while it comes: as it is, whatever the store's form."""
        return self._part(file, _DELTA)

    def _announce(self, card: FileCard) -> None:
        self._part(card.id, _CARD).write_bytes(self.form.wrapped(encode_card(card)))

    def _card_in(self, file: Path) -> FileCard | None:
        try:
            return decode_card(self.form.unwrapped(file.read_bytes()))
        except (OSError, ValueError, ProtocolViolation):
            return None

    def _arrived(self, file: Path, card: FileCard) -> None:
        self._move_in(file, card)
        self._part(card.id, _CARD).unlink(missing_ok=True)


class Part:
    """A file on its way: takes blocks in any order from any source, each verified, until it is whole."""

    def __init__(self, store: FileStore, file: Path, card: FileCard) -> None:
        self._store = store
        self._file = file
        self.card = card
        self.held: set[int] = set()
        """The numbers of the blocks that are here and good."""
        if not file.exists():
            if card.size + store.reserve > store.free_bytes():
                raise Refused("no_room", size=-(-card.size // 1024**2))
            store._announce(card)
        self._on_disk = store.form.begun(file, card.id)
        self._look_again()

    def __enter__(self) -> "Part":
        return self

    def __exit__(self, *_: object) -> None:
        self._on_disk.close()

    @property
    def is_whole(self) -> bool:
        return len(self.held) == self.card.blocks

    @property
    def held_bytes(self) -> int:
        short = self.card.blocks * BLOCK_BYTES - self.card.size if self.card.blocks - 1 in self.held else 0
        return len(self.held) * BLOCK_BYTES - short

    def missing(self, longest: int = 64) -> Iterator[Span]:
        """What is left to fetch, in pieces of at most ``longest`` blocks."""
        return missing_spans(self.card.size, self.held, longest)

    def put(self, block: int, content: bytes) -> bool:
        """Takes in one block; False, and nothing changes, when it is not what the card says."""
        if not 0 <= block < self.card.blocks or block_hash(content) != self.card.hash_of(block):
            return False
        if block not in self.held:
            with translated(self._file):
                self._on_disk.write(block, content)
            self.held.add(block)
        return True

    def finish(self) -> bool:
        """Makes the file part of the store when all of it is here and the whole has its hash; else looks at its blocks again."""
        if not self.is_whole:
            return False
        with translated(self._file):
            self._on_disk.settle(self.card)
            if self._sha256() != self.card.sha256:
                self._look_again()
                return False
            self._on_disk.close()
            self._store._arrived(self._file, self.card)
        return True

    def _sha256(self) -> bytes:
        whole = hashlib.sha256()
        for block in range(self.card.blocks):
            whole.update(self._on_disk.read(block))
        return whole.digest()

    def _look_again(self) -> None:
        self.held = {
            block
            for block in range(self.card.blocks)
            if (here := self._on_disk.read(block)) and block_hash(here) == self.card.hash_of(block)
        }


def _written(blocks: Iterable[bytes], on_disk: Blocks) -> Iterator[bytes]:
    for number, block in enumerate(blocks):
        on_disk.write(number, block)
        yield block


def _settle_name(folder: Path) -> None:
    """Makes a new name durable too; Windows has no such call and needs none."""
    if os.name != "posix":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
