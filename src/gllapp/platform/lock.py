"""One owner per profile: a second window or command is told so. The system lets go of the lock with its process."""

from pathlib import Path

from filelock import FileLock, Timeout

from gllapp.platform.disk import PRIVATE_FILE, translated
from gllcore.errors import EnvironmentFault

_NAME = "lock"


class ProfileLock:
    """Holds a profile from its making until ``release``. Raises EnvironmentFault ``profile_busy`` or ``profile_unwritable``."""

    def __init__(self, folder: Path) -> None:
        # Not bound to a thread: the window is closed by another one than the one that syncs.
        self._lock = FileLock(folder / _NAME, timeout=0, mode=PRIVATE_FILE, thread_local=False)
        with translated(folder):
            try:
                self._lock.acquire()
            except Timeout:
                raise EnvironmentFault("profile_busy") from None

    def release(self) -> None:
        self._lock.release(force=True)
