"""What the library's files take on the disk, and how much they may."""

from typing import NamedTuple

from gllapp.usecases.desk import Desk
from gllapp.usecases.file_terms import file_terms
from gllapp.usecases.session import Session
from gllapp.usecases.stores import stores_of
from gllapp.usecases.wall_time import minute_of_day


class Space(NamedTuple):
    """Bytes; ``max_bytes`` 0 is as much as the disk has."""

    used_bytes: int
    max_bytes: int


def space(session: Session, desk: Desk) -> Space:
    """Raises EnvironmentFault where the disk cannot be read."""
    used = sum(file.size for file in stores_of(session, desk).held())
    terms = file_terms(session.folder, minute_of_day(session.now_ms()))
    return Space(used, terms.room_bytes)
