"""The disk's own errors in the product's words."""

import errno
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from gllcore.errors import EnvironmentFault

_FULL = frozenset({errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC), errno.EFBIG})
_READ_ONLY = frozenset({errno.EACCES, errno.EPERM, errno.EROFS})


@contextmanager
def translated(place: Path) -> Iterator[None]:
    """An OSError becomes ``disk_full``, ``folder_read_only`` or ``disk_fault``; ``place`` is what the words speak of."""
    try:
        yield
    except OSError as error:
        if error.errno in _FULL:
            raise EnvironmentFault("disk_full") from error
        if error.errno in _READ_ONLY:
            raise EnvironmentFault("folder_read_only", folder=str(place)) from error
        raise EnvironmentFault("disk_fault", reason=error.strerror or type(error).__name__) from error
