"""Opens a file of the library with another program: a copy under its title, if it is what the library says it is."""

import shutil
import unicodedata
from contextlib import suppress
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import Final

from gllcore.errors import Refused
from gllfiles.contents import is_what_it_says
from gllfiles.faults import translated
from gllfiles.media import MEDIA
from gllfiles.on_disk import StoredFile

READABLE_HERE: Final = frozenset(MEDIA[ending] for ending in (".pdf", ".txt", ".md", ".png", ".jpg", ".webp"))
"""The media types that the program shows by itself; everything else is for another program, after asking."""

_ENDINGS: Final = {media: ending for ending, media in reversed(MEDIA.items())}
_LONGEST_NAME = 80
_NEVER_IN_NAMES = frozenset('<>:"/\\|?*')
# Names that Windows keeps for devices.
_DEVICES = frozenset(
    {"con", "prn", "aux", "nul", *(f"{port}{n}" for port in ("com", "lpt") for n in range(1, 10))}
)


@dataclass(frozen=True, slots=True)
class OutsideFile:
    """A copy for another program; ``size`` in bytes."""

    path: Path
    media: str
    size: int


def copies_folder(profile: Path) -> Path:
    """Where the copies for other programs are, in the profile's folder: what is decrypted is the person's alone."""
    return profile / "opened"


def copy_for_outside(source: StoredFile, title: str, media: str, folder: Path) -> OutsideFile:
    """A copy below ``folder`` with a readable name and the ending of its true kind: the library's own files have neither.

    Raises Refused ``file_not_here``, or ``document_disguised`` when the content is not of this media type;
    EnvironmentFault ``disk_full``, ``folder_read_only`` or ``disk_fault``.
    """
    if not Path(source.path).is_file():
        raise Refused("file_not_here")
    with translated(folder), source.open() as content:
        if not is_what_it_says(content, media):
            raise Refused("document_disguised", media=media)
        place = _place_of(source, folder)
        place.mkdir(parents=True, exist_ok=True, mode=0o700)
        target = place / f"{file_name(title)}{_ENDINGS[media]}"
        content.seek(0)
        with target.open("wb") as copy:
            shutil.copyfileobj(content, copy)
        target.chmod(0o600)
    return OutsideFile(target, media, target.stat().st_size)


def _place_of(source: StoredFile, folder: Path) -> Path:
    """Two resources may have one title; each has a folder of its own."""
    return folder / sha256(source.path.encode()).hexdigest()[:12]


def forget_copy(source: StoredFile, folder: Path) -> None:
    """Removes what other programs were given of this file; what one of them still holds open stays until the next start."""
    shutil.rmtree(_place_of(source, folder), ignore_errors=True)


def forget_copies(folder: Path) -> None:
    """Removes the copies of earlier; what another program still holds open stays until next time."""
    with suppress(OSError):
        for place in folder.iterdir():
            shutil.rmtree(place, ignore_errors=True)


def file_name(title: str) -> str:
    """A title as the name of a file, without what any system forbids or what turns the reading direction."""
    kept = "".join(
        " "
        if char in _NEVER_IN_NAMES or unicodedata.category(char) in ("Cc", "Cf", "Zl", "Zp", "Cs")
        else char
        for char in title
    )
    name = " ".join(kept.split()).strip(". ")[:_LONGEST_NAME].strip(". ")
    return name if name and name.casefold().split(".")[0] not in _DEVICES else f"document {name}".strip()
