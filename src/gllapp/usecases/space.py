"""What the library's files take on the disk, and how much they may."""

from typing import NamedTuple

from gllapp.settings import load_settings
from gllapp.usecases.desk import Desk
from gllapp.usecases.session import Session
from gllapp.usecases.stores import stores_of


class Space(NamedTuple):
    """Bytes; ``max_bytes`` 0 is as much as the disk has."""

    used_bytes: int
    max_bytes: int


def space(session: Session, desk: Desk) -> Space:
    """Raises EnvironmentFault where the disk cannot be read."""
    used = sum(file.size for file in stores_of(session, desk).held())
    return Space(used, load_settings(session.folder).library_bytes)
