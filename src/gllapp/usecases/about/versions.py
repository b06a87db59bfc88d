"""The versions of the program, of what it is made with, and of what it writes."""

import platform
from dataclasses import dataclass
from importlib.metadata import PackageNotFoundError, version

from gllapp.db.engine_versions import engine_versions
from gllapp.db.open import FORMATS
from gllapp.logs import program_version
from gllapp.usecases.about.licences import licences
from gllcore import protocol

_QT = "PySide6-Essentials"


@dataclass(frozen=True, slots=True)
class Versions:
    """``protocol`` is the newest way of speaking with servers that the program knows, ``replica`` the format of its data file."""

    program: str
    python: str
    qt: str
    sqlite: str
    sqlcipher: str
    protocol: int
    replica: int


def versions() -> Versions:
    """Of the program that runs."""
    engine = engine_versions()
    return Versions(
        program=program_version(),
        python=platform.python_version(),
        qt=_shipped(_QT),
        sqlite=engine.sqlite,
        sqlcipher=engine.sqlcipher,
        protocol=protocol.VERSION,
        replica=FORMATS.newest,
    )


def _shipped(name: str) -> str:
    try:
        return version(name)
    except PackageNotFoundError:  # a packed program brings the list of what is in it, and no metadata
        return next((each.version for each in licences() if each.name == name.lower()), "")
