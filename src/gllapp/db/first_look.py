"""Reads what the window showed last without opening the replica: the driver alone, one connection that writes nothing."""

from contextlib import closing
from pathlib import Path

from sqlcipher3 import dbapi2

from gllapp.db.keyed import FILE, FORMAT, connected


def read(folder: Path, key: bytes) -> bytes | None:
    """The first look of a profile's replica; None where there is none, or where the replica has to be opened first to know.

    Whatever is wrong with the file is told by whoever opens it.
    """
    try:
        with closing(connected(folder / FILE, key, read_only=True)) as here:
            if here.execute("PRAGMA user_version").fetchone() != (FORMAT,):
                return None
            found: tuple[bytes] | None = here.execute("SELECT value FROM first_look").fetchone()
    except dbapi2.Error:
        return None
    return found[0] if found else None
