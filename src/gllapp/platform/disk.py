"""Small private files: read with a limit, replaced as a whole, and the disk's own errors in our words."""

import errno
import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from gllcore.errors import EnvironmentFault

_FULL = frozenset({errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC)})
_CLOSED = frozenset(
    {
        *(errno.EACCES, errno.EPERM, errno.EROFS),
        *(errno.ENOENT, errno.ENOTDIR, errno.EEXIST, errno.EISDIR, errno.ELOOP, errno.ENAMETOOLONG),
    }
)
PRIVATE_FOLDER = 0o700
PRIVATE_FILE = 0o600


@contextmanager
def translated(folder: Path) -> Iterator[None]:
    """An OSError becomes disk_full, profile_unwritable or disk_fault; ``folder`` is what its words speak of."""
    try:
        yield
    except OSError as error:
        if error.errno in _FULL:
            raise EnvironmentFault("disk_full") from error
        if error.errno in _CLOSED:
            raise EnvironmentFault("profile_unwritable", folder=str(folder)) from error
        raise EnvironmentFault("disk_fault", reason=error.strerror or type(error).__name__) from error


def make_private_folder(folder: Path) -> None:
    """Makes the folder, for its owner alone, where it is missing; one that exists keeps its permissions."""
    with translated(folder):
        folder.mkdir(mode=PRIVATE_FOLDER, parents=True, exist_ok=True)


def free_bytes(folder: Path) -> int:
    """The room that is left where the folder lies. Raises EnvironmentFault."""
    with translated(folder):
        return shutil.disk_usage(folder).free


def read_limited(file: Path, limit: int) -> bytes:
    """At most ``limit`` bytes of a file; raises OSError."""
    with file.open("rb") as stream:
        return stream.read(limit)


def replace_file(file: Path, data: bytes) -> None:
    """Puts ``data`` in the file's place, for its owner alone: after a power cut either the old or the new is there.

    Raises EnvironmentFault.
    """
    with translated(file.parent):
        fresh = file.with_name(f".{file.name}.{os.urandom(4).hex()}")
        try:
            _write(fresh, data)
            fresh.replace(file)
        except OSError:
            with suppress(OSError):
                fresh.unlink()
            raise
        _settle(file.parent)


def _write(file: Path, data: bytes) -> None:
    descriptor = os.open(
        file, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), PRIVATE_FILE
    )
    with os.fdopen(descriptor, "wb") as stream:
        stream.write(data)
        stream.flush()
        os.fsync(descriptor)


def _settle(folder: Path) -> None:
    """Makes the new name durable too; Windows has no such call and needs none."""
    if os.name != "posix":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
