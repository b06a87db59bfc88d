"""Looks, before anything is written, whether a replica is where and what it was; if not, it goes on in another incarnation.

The member is asked nothing and loses nothing: what was written before stays, and what a copy writes is told apart from it.
"""

import logging
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Protocol

from gllapp.db import incarnations
from gllapp.db.incarnations import MARK_BYTES
from gllapp.db.replica import Replica
from gllapp.db.sync_store import SyncStore
from gllapp.platform.folders import profile_id
from gllcore.errors import EnvironmentFault
from gllcore.incarnations import INCARNATION_BYTES, Surroundings, is_elsewhere

_log = logging.getLogger(__name__)

RandomBytes = Callable[[int], bytes]


class Outside(Protocol):
    """What is known and kept of a replica outside of its file. Nothing of it raises."""

    def surroundings(self, file: Path) -> Surroundings:
        """What surrounds the file now."""
        ...

    def mark(self, name: str) -> bytes | None:
        """The mark that was left under this name."""
        ...

    def leave(self, name: str, mark: bytes) -> bool:
        """Leaves the mark under this name in the place of the one before; False where nothing can be left."""
        ...

    def forget(self, profile: str) -> None:
        """Takes all marks of the profile with this id away: it leaves the machine."""
        ...


def look_around(replica: Replica, outside: Outside, random_bytes: RandomBytes, now_ms: int) -> None:
    """Begins another incarnation where the replica may be a copy or was put back, and leaves a new mark outside.

    A disk that takes nothing does not keep anybody from reading.
    """
    with _unharmed():
        named = profile_id(replica.file.parent)
        if named is None:
            return
        now, mark = outside.surroundings(replica.file), random_bytes(MARK_BYTES)
        with replica.writing() as here:
            before = incarnations.known(here)
            found = outside.mark(_name(named, before.incarnation))
            if is_elsewhere(before.marks, found, before.surroundings, now):
                incarnations.begin_another(here, random_bytes(INCARNATION_BYTES), now_ms)
                _log.info("replica copied or put back: another incarnation")
            else:
                now = now.after(before.surroundings)
            incarnations.is_in(here, now)
            incarnation = incarnations.leaves(here, mark)
        _leave(replica, outside, _name(named, incarnation), mark)


def copied_ms(replica: Replica) -> int | None:
    """When the replica was last seen to have been copied or put back, by the clock of then; None if it never was."""
    with replica.reading() as here:
        return incarnations.known(here).since_ms


class WatchedStore(SyncStore):
    """The replica as a sync sees it; a mark is left outside before anything leaves it, so that what is older is told from it."""

    def __init__(self, replica: Replica, outside: Outside, random_bytes: RandomBytes) -> None:
        super().__init__(replica)
        self._outside = outside
        self._random_bytes = random_bytes

    def sends(self, nonce: bytes) -> None:
        super().sends(nonce)
        with _unharmed():
            self._leave_mark()

    def _leave_mark(self) -> None:
        named = profile_id(self._replica.file.parent)
        if named is None:
            return
        mark = self._random_bytes(MARK_BYTES)
        with self._replica.writing() as here:
            incarnation = incarnations.leaves(here, mark)
        _leave(self._replica, self._outside, _name(named, incarnation), mark)


def _leave(replica: Replica, outside: Outside, name: str, mark: bytes) -> None:
    """The replica knows the mark already: whatever happens now, what is found outside is known."""
    if not outside.leave(name, mark):
        with replica.writing() as here:
            incarnations.leaves_none(here)


def _name(profile: str, incarnation: int) -> str:
    """Copies on one machine leave marks of their own."""
    return f"{profile} {incarnation}"


@contextmanager
def _unharmed() -> Iterator[None]:
    try:
        yield
    except EnvironmentFault as fault:
        _log.info("no mark left: %s", fault.code)
