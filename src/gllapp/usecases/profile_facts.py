"""What a profile on this PC is made of: where it lies, how much room it takes, how its key is kept."""

from dataclasses import dataclass
from enum import Enum
from pathlib import Path

from gllapp.platform.disk import translated
from gllapp.platform.secrets_file import SecretsFile
from gllapp.usecases.session import Session
from gllcore.errors import EnvironmentFault


class KeyPlace(Enum):
    """Where the key of the profile's data is kept."""

    SYSTEM = "the system's key store"
    PASSPHRASE = "sealed with a passphrase"
    FILE = "a file that was named"


@dataclass(frozen=True, slots=True)
class ProfileFacts:
    """``size`` is in bytes."""

    folder: Path
    size: int
    key: KeyPlace


def profile_facts(session: Session) -> ProfileFacts:
    """Raises EnvironmentFault when the folder cannot be read."""
    folder = session.folder
    with translated(folder):
        return ProfileFacts(folder, sum(map(_size, folder.iterdir())), _key_place(session))


def _key_place(session: Session) -> KeyPlace:
    try:
        store = session.key_store("")
    except EnvironmentFault:  # it wants a passphrase
        return KeyPlace.PASSPHRASE
    return KeyPlace.FILE if isinstance(store, SecretsFile) else KeyPlace.SYSTEM


def _size(file: Path) -> int:
    try:
        return file.stat().st_size if file.is_file() else 0
    except FileNotFoundError:  # a temporary file that has gone meanwhile
        return 0
