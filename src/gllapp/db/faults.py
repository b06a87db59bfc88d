"""The one place where errors of SQLite become words of ours."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy.exc import DBAPIError
from sqlcipher3 import dbapi2

from gllcore.errors import EnvironmentFault

# SQLite's primary result codes; extended codes carry them in their low byte.
_BUSY, _LOCKED, _READONLY, _IOERR, _CORRUPT, _FULL, _CANTOPEN, _NOTADB = 5, 6, 8, 10, 11, 13, 14, 26


@contextmanager
def told(file: Path) -> Iterator[None]:
    """Raises what the environment did to ``file`` as an EnvironmentFault; our own mistakes pass as they are."""
    try:
        yield
    except (DBAPIError, dbapi2.Error) as error:
        fault = _fault(error.orig if isinstance(error, DBAPIError) else error, file)
        if fault is None:
            raise
        raise fault from error


def _fault(error: BaseException | None, file: Path) -> EnvironmentFault | None:
    code: int = getattr(error, "sqlite_errorcode", 0) & 0xFF
    if code in (_CORRUPT, _NOTADB):
        return EnvironmentFault("replica_damaged", file=str(file))
    if code == _FULL:
        return EnvironmentFault("disk_full")
    if code == _IOERR:
        return EnvironmentFault("disk_fault", reason=str(getattr(error, "sqlite_errorname", "")))
    if code in (_READONLY, _CANTOPEN):
        return EnvironmentFault("profile_unwritable", folder=str(file.parent))
    if code in (_BUSY, _LOCKED):
        return EnvironmentFault("profile_busy", owner=file.name)
    return None
