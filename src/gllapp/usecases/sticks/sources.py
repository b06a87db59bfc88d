"""The library's files on the sticks that are plugged in, as a source for whoever keeps them: no byte of a network."""

from collections.abc import Callable, Collection, Generator, Iterable, Iterator
from functools import partial
from pathlib import Path
from typing import TypeVar

from gllapp.file_views import STICK_DAMAGED, STICK_PULLED
from gllapp.platform.devicekey import is_signed
from gllapp.platform.letterbox import Letterbox
from gllapp.usecases.bundles.importing import check_believed
from gllapp.usecases.desk import Desk
from gllcore.errors import EnvironmentFault, GllError, ProtocolViolation
from gllcore.files import BLOCK_BYTES, FileCard, FileId, Span
from gllfiles.bundles import Bundle, bundle_folders, open_bundle

_Read = TypeVar("_Read")


class StickFiles:
    """A bundle on the stick of this name as a :class:`gllapp.sync.files.sources.Source`.

    All that is wrong with it is an EnvironmentFault ``stick_pulled``, or a ProtocolViolation ``damaged_on_stick``.
    """

    def __init__(self, name: str, bundle: Bundle) -> None:
        self.name = name
        self._bundle = bundle
        self._files = bundle.files()

    def has(self, file: FileId) -> bool:
        return file in self._files

    def proven(self, file: FileId, look: Callable[[], None]) -> FileCard:
        """The card of a file that the community's word is not here for; all of the file is read for it. ``look`` may raise between blocks."""
        return self._told(partial(self._bundle.proven, file, look))

    def read(self, card: FileCard, span: Span) -> Generator[bytes, None, None]:
        """Block by block: a stick that is pulled out costs none."""
        for start in range(span.start, span.end, BLOCK_BYTES):
            block = Span(start, min(start + BLOCK_BYTES, span.end))
            yield self._told(partial(self._bundle.read, card, block))

    def _told(self, read: Callable[[], _Read]) -> _Read:
        try:
            return read()
        except (ProtocolViolation, OSError) as fault:
            if not self._is_plugged_in():
                raise EnvironmentFault(STICK_PULLED, stick=self.name) from fault
            # A bad sector is as a flipped bit: the other blocks may be good.
            raise ProtocolViolation(STICK_DAMAGED, stick=self.name) from fault

    def _is_plugged_in(self) -> bool:
        try:
            return self._bundle.folder.root.is_dir()
        except OSError:
            return False


def check_sticks(folders: Iterable[Path]) -> None:
    """Raises Refused ``no_bundle`` for a folder that the person calls a stick, and that has no bundles."""
    for folder in folders:
        bundle_folders(folder)


def stick_files(
    desk: Desk, dictionary: Callable[[], bytes], folders: Iterable[Path], wanted: Collection[FileId]
) -> list[StickFiles]:
    """The bundles that can be believed and hold something that is ``wanted``, on each stick the newest first; what is wrong with others is told by looking at them."""
    return [found for folder in folders for found in _of_stick(desk, dictionary, folder, wanted)]


def _of_stick(
    desk: Desk, dictionary: Callable[[], bytes], stick: Path, wanted: Collection[FileId]
) -> list[StickFiles]:
    try:
        name, folders = Letterbox(stick).name(), bundle_folders(stick)
    except (GllError, OSError):
        return []
    opened = [bundle for folder in folders for bundle in _believed(desk, dictionary(), folder, wanted)]
    opened.sort(key=lambda bundle: -bundle.manifest.created_ms)
    return [StickFiles(name, bundle) for bundle in opened]


def _believed(desk: Desk, dictionary: bytes, folder: Path, wanted: Collection[FileId]) -> Iterator[Bundle]:
    try:
        bundle = open_bundle(folder, dictionary, is_signed)
        if bundle.files().isdisjoint(wanted):
            return
        check_believed(desk, bundle)
        bundle.look_at_ends()
        check_believed(desk, bundle)
    except (GllError, OSError):
        return
    yield bundle
