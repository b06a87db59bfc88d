"""Which SQLite and which SQLCipher the replica is written with; for those who look after a problem."""

from contextlib import closing
from typing import NamedTuple

from sqlcipher3 import dbapi2


class EngineVersions(NamedTuple):
    """As they name themselves: ``EngineVersions("3.53.4", "4.19.0 community")``."""

    sqlite: str
    sqlcipher: str


def engine_versions() -> EngineVersions:
    """Touches no file."""
    with closing(dbapi2.connect(":memory:")) as here:
        found = here.execute("PRAGMA cipher_version").fetchone()
    return EngineVersions(dbapi2.sqlite_version, found[0] if found else "")
