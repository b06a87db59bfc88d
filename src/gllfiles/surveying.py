"""A source looked at as a whole before anything is done: its entries read, its files found and hashed, and what would become of it."""

from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Final, NamedTuple

import msgspec

from gllcore.files import FileId
from gllfiles.description import Description, Doubt, Part, Why, line
from gllfiles.formats import Format, Reading, Unreadable, read
from gllfiles.formats.folders import located, read_folder
from gllfiles.hashing import card_of
from gllfiles.importing import Candidate, Plan, Standing, plan

FOLDER: Final = "folder"

Tell = Callable[[str, int, int], None]
"""Told what is being done, how many of it are done, and of how many."""


class Source(NamedTuple):
    """What to bring in: ``form`` is FOLDER or a Format's value; paths of files are below ``base``.

    ``shelf`` takes the place of the shelves that the source names; ``licence`` and ``language`` (keys) stand where it is silent.
    Of a folder, ``only`` are the files that are meant; empty is all of them.
    """

    form: str
    path: Path
    base: Path
    shelf: str = ""
    licence: str = ""
    language: str = ""
    replace_files: bool = False
    only: tuple[str, ...] = ()


class Survey(NamedTuple):
    """A source, read, and what would become of it; ``paths`` says where each candidate's files lie."""

    reading: Reading
    plan: Plan
    paths: Mapping[Candidate, tuple[Path, ...]]
    doubts: tuple[Doubt, ...]

    @property
    def unreadable(self) -> tuple[Unreadable, ...]:
        return self.reading.unreadable


def survey(source: Source, standing: Callable[[], Standing], tell: Tell) -> Survey:
    """Reads the source, and every file of it once, then compares it with the catalogue as it stands; writes nothing.

    Raises EnvironmentFault ``file_unreadable``, and Refused as ``gllfiles.formats.read`` does.
    """
    if source.form == FOLDER:
        reading = read_folder(source.path, source.only)
    else:
        reading = read(source.path, Format(source.form))
    doubts: list[Doubt] = []
    paths: dict[Candidate, tuple[Path, ...]] = {}
    for number, each in enumerate(reading.descriptions, 1):
        found = dict(_hashed(each, source.base, doubts))
        paths[Candidate(_settled(each, source), tuple(found))] = tuple(found.values())
        doubts += each.doubts
        tell("read", number, len(reading.descriptions))
    planned = plan(paths, standing(), replace_files=source.replace_files)
    return Survey(reading, planned, paths, tuple(doubts))


def _settled(said: Description, source: Source) -> Description:
    """With what was said of the source as a whole."""
    guessed = set(said.guessed)
    if source.shelf:
        said = msgspec.structs.replace(said, shelves=(source.shelf,))
        guessed.discard(Part.SHELVES)
    if source.licence and not said.licence:
        said = msgspec.structs.replace(said, licence=source.licence)
        guessed.add(Part.LICENCE)
    if source.language and not said.language:
        said = msgspec.structs.replace(said, language=source.language)
        guessed.add(Part.LANGUAGE)
    return msgspec.structs.replace(said, guessed=frozenset(guessed))


def _hashed(said: Description, base: Path, doubts: list[Doubt]) -> Iterator[tuple[FileId, Path]]:
    """The files that are there, by what is in them."""
    for name in said.files:
        file = located(base, name)
        try:
            if isinstance(file, Path):
                yield card_of(file).id, file
                continue
        except OSError:
            file = Why.FILE_UNREADABLE
        doubts.append(Doubt(Part.FILES, file, line(name)))
