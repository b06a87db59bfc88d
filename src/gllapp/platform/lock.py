"""One owner per profile: a second window or command is told who it is. The system lets go of the lock with its process."""

import os
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from gllapp.platform.disk import PRIVATE_FILE, read_limited, translated
from gllcore.errors import EnvironmentFault

if TYPE_CHECKING:
    from filelock import FileLock

_NAME = "lock"
# Beside the lock, because a locked file cannot be read on every system.
_OWNER = "owner"
_LIMIT = 4 * 1024


class Owner(msgspec.Struct, frozen=True):
    """Who holds a profile: the command as it is typed (``gllapp`` is the window), and the number of its process."""

    command: str
    process: int

    def __str__(self) -> str:
        return f"{self.command} ({self.process})"


class ProfileLock:
    """Holds a profile from its making until ``release``, for ``command``.

    Raises EnvironmentFault ``profile_busy``, which names the owner, or ``profile_unwritable``.
    """

    def __init__(self, folder: Path, command: str = "gllapp") -> None:
        self._owner = folder / _OWNER
        with translated(folder):
            self._let_go = _held(folder)
            try:
                self._write(Owner(command, os.getpid()))
            except OSError:
                self.release()
                raise

    def release(self) -> None:
        with suppress(OSError):
            self._owner.unlink(missing_ok=True)
        self._let_go()

    def _write(self, owner: Owner) -> None:
        """Not for keeps: it is worth something only while its process lives."""
        self._owner.write_bytes(msgspec.json.encode(owner))


def owner_of(folder: Path) -> Owner | None:
    """Who holds the profile, or held it when the PC went down; None where nobody has said so."""
    try:
        return msgspec.json.decode(read_limited(folder / _OWNER, _LIMIT), type=Owner)
    except (OSError, msgspec.MsgspecError, ValueError):
        return None


def wait_until_free(folder: Path, is_given_up: Callable[[], bool]) -> bool:
    """Waits until nobody holds the profile; False when ``is_given_up`` said so before. Raises EnvironmentFault."""
    from filelock import Timeout  # as in _held_by_any_means

    lock = _file_lock(folder)
    with translated(folder):
        try:
            lock.acquire(timeout=-1, poll_interval=0.1, cancel_check=is_given_up)
        except Timeout:
            return False
        lock.release()
    return True


def _held(folder: Path) -> Callable[[], None]:
    """Locks at once, and gives what lets go. Raises EnvironmentFault ``profile_busy``, and OSError."""
    return _held_by_system(folder / _NAME) or _held_by_any_means(folder)


def _held_by_system(file: Path) -> Callable[[], None] | None:
    """The lock that :mod:`filelock` takes too where a system has ``flock``, without loading it: the window waits for this one.

    None where it cannot be had in this way, for whatever reason. The file is made by the library, at the first start: where a
    disk knows no such locks, a file that is there means that somebody else holds it.
    """
    try:
        from fcntl import LOCK_EX, LOCK_NB, flock
    except ImportError:  # Windows
        return None
    try:
        descriptor = os.open(file, os.O_RDWR | os.O_NONBLOCK | os.O_NOFOLLOW)
    except OSError:
        return None
    try:
        flock(descriptor, LOCK_EX | LOCK_NB)
        is_there = os.fstat(descriptor).st_nlink > 0
    except OSError:
        is_there = False
    if not is_there:
        os.close(descriptor)
        return None
    return _closing(descriptor)


def _closing(descriptor: int) -> Callable[[], None]:
    """Lets go once, however often it is called: the number may be another file's by then."""
    left = [descriptor]

    def close() -> None:
        if left:
            os.close(left.pop())

    return close


def _held_by_any_means(folder: Path) -> Callable[[], None]:
    from filelock import Timeout  # nine milliseconds, which the start of a window is measured in

    lock = _file_lock(folder)
    try:
        lock.acquire(timeout=0)
    except Timeout:
        raise EnvironmentFault("profile_busy", owner=_told(folder)) from None
    return lambda: lock.release(force=True)


def _told(folder: Path) -> str:
    owner = owner_of(folder)
    return str(owner) if owner else "gllapp"


def _file_lock(folder: Path) -> "FileLock":
    from filelock import FileLock

    # Not bound to a thread: the window is closed by another one than the one that syncs.
    return FileLock(folder / _NAME, mode=PRIVATE_FILE, thread_local=False)
