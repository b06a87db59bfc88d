"""Files that any member shares, in a pod or with a note: taken into a store before an act names them."""

from pathlib import Path

from gllcore.errors import EnvironmentFault, Refused
from gllcore.model.library import FileRole, ResourceFile
from gllfiles.description import line
from gllfiles.media import media_of
from gllfiles.store import FileStore


def check_kind(path: Path) -> str:
    """Its media type. Raises Refused ``file_kind_not_shared``."""
    media = media_of(path.name)
    if media is None:
        raise Refused("file_kind_not_shared", file=line(path.name))
    return media


def take_in(store: FileStore, path: Path) -> ResourceFile:
    """Copies a file into the store. Raises Refused ``file_kind_not_shared``, ``file_too_large``; EnvironmentFault ``file_unreadable`` and those of the disk."""
    media = check_kind(path)
    try:
        card = store.add(path)
    except OSError as fault:
        reason = fault.strerror or "unknown"
        raise EnvironmentFault("file_unreadable", file=str(path), reason=reason) from None
    return ResourceFile(card.id, card.size, media, FileRole.MAIN, line(path.name))
