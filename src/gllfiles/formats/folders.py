"""A folder of documents as descriptions: each file by its name, or by its row in a table that lies beside them."""

import os
from collections.abc import Collection, Iterable, Iterator
from pathlib import Path, PurePath
from typing import Final

from gllcore.errors import EnvironmentFault, Refused
from gllfiles.description import Description, Part, Why, understood
from gllfiles.formats.reading import ENTRIES, Reading, Unreadable, read_source
from gllfiles.formats.tables import read_table
from gllfiles.formats.titles import title_of_name, year_of_name
from gllfiles.media import media_of

SIDECAR: Final = "metadata.csv"
_GUESSED: Final = (Part.TITLE, Part.YEAR, Part.SHELVES)


def read_folder(folder: Path, only: Collection[str] = ()) -> Reading:
    """Every file that the library takes, below ``folder``, or of those ``only`` these (names with slashes); hidden ones, links and devices are passed by.

    What ``metadata.csv`` in the folder says of a file is believed; the others are called after the names of their files, and the
    folder that they lie in is proposed as their shelf. Raises EnvironmentFault ``file_unreadable``, and Refused as for a table.
    """
    names = sorted(only or _names(folder))
    told = _told(folder) if SIDECAR in names else Reading(())
    described = {_plain(file) for each in told.descriptions for file in each.files}
    descriptions, unreadable = list(told.descriptions), list(told.unreadable)
    for name in names:
        if name == SIDECAR or _plain(name) in described:
            continue
        if media_of(name) is None:
            unreadable.append(Unreadable(name, Why.FILE_KIND))
        else:
            descriptions.append(_named(name))
    return Reading(tuple(descriptions), tuple(unreadable), told.encoding)


def _told(folder: Path) -> Reading:
    return read_table(read_source(folder / SIDECAR))


def _plain(path: str) -> str:
    return PurePath(path.replace("\\", "/")).as_posix()


def _named(name: str) -> Description:
    path = PurePath(name)
    raw = {
        Part.TITLE: [title_of_name(name)],
        Part.YEAR: [year for year in [year_of_name(name)] if year],
        Part.SHELVES: list(path.parts[:1]) if len(path.parts) > 1 else [],
        Part.FILES: [name],
    }
    found = understood(raw, name, _GUESSED)
    # The name of a file in letters that no text may hold.
    return found if found.title else understood({**raw, Part.TITLE: ["?"]}, name, _GUESSED)


def _names(folder: Path) -> Iterator[str]:
    """The paths of regular files, relative to the folder, with slashes. Raises as ``read_folder`` does."""
    count = 0
    waiting = [folder]
    while waiting:
        for entry in _listed(waiting.pop()):
            if entry.name.startswith("."):
                continue
            if entry.is_dir(follow_symlinks=False):
                waiting.append(Path(entry.path))
            elif entry.is_file(follow_symlinks=False):
                count += 1
                if count > ENTRIES:
                    raise Refused("too_many_entries", limit=ENTRIES)
                yield Path(entry.path).relative_to(folder).as_posix()


def _listed(folder: Path) -> Iterable["os.DirEntry[str]"]:
    try:
        with os.scandir(folder) as entries:
            return list(entries)
    except OSError as fault:
        raise EnvironmentFault(
            "file_unreadable", file=str(folder), reason=fault.strerror or "unknown"
        ) from None


def located(base: Path, path: str) -> Path | Why:
    """The file that a source means by ``path``; only what lies below ``base``, and is reached without a link."""
    real = base.resolve()
    wanted = Path(os.path.normpath(real / path.replace("\\", "/")))
    try:
        if not wanted.is_relative_to(real):
            return Why.FILE_ELSEWHERE
        if not wanted.is_file():
            return Why.FILE_MISSING
        if wanted.resolve() != wanted:
            return Why.FILE_ELSEWHERE
    except (OSError, ValueError):
        return Why.FILE_MISSING
    return wanted if media_of(wanted.name) is not None else Why.FILE_KIND
