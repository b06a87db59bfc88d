"""What a profile on this PC is made of: where it lies, how much room it takes, how its key is kept."""

from dataclasses import dataclass
from pathlib import Path

from gllapp.platform.disk import translated
from gllapp.platform.secrets import SEALED_NAME
from gllapp.usecases.session import Session


@dataclass(frozen=True, slots=True)
class ProfileFacts:
    """``size`` in bytes; ``is_sealed`` says that the key opens with a passphrase instead of the system's key store."""

    folder: Path
    size: int
    is_sealed: bool


def profile_facts(session: Session) -> ProfileFacts:
    """Raises EnvironmentFault when the folder cannot be read."""
    folder = session.folder
    with translated(folder):
        return ProfileFacts(folder, sum(map(_size, folder.iterdir())), (folder / SEALED_NAME).exists())


def _size(file: Path) -> int:
    try:
        return file.stat().st_size if file.is_file() else 0
    except FileNotFoundError:  # a temporary file that has gone meanwhile
        return 0
