"""A file of this PC is copied to where other programs find it: under its title, with the ending of what it is."""

import shutil
from pathlib import Path
from typing import BinaryIO

from gllapp.platform.disk import translated
from gllapp.usecases.opening import file_name
from gllapp.usecases.stores import Stores
from gllcore.files import FileId
from gllfiles.contents import is_what_it_says
from gllfiles.media import MEDIA

_PART = ".part"


def take_along(stores: Stores, file: FileId, title: str, folder: Path, *, replace: bool = False) -> Path:
    """Where the copy is; two of one title are told apart. Whoever takes it along can read it, also what pods keep enciphered.

    Raises Refused ``file_not_here``; EnvironmentFault, also where it is there already and not to be ``replace``d.
    """
    with translated(folder), stores.open(file) as content:
        ending = _ending(content)
        target = folder / f"{file_name(title.removesuffix(ending))}-{file.hex()[:6]}{ending}"
        content.seek(0)
        part = target.with_name(target.name + _PART) if replace else target
        with part.open("wb" if replace else "xb") as copy:
            shutil.copyfileobj(content, copy)
        if replace:
            part.replace(target)
    return target


def _ending(content: BinaryIO) -> str:
    for ending, media in MEDIA.items():
        content.seek(0)
        if is_what_it_says(content, media):
            return ending
    return ""
