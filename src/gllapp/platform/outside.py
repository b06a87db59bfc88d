"""What is kept of a replica outside of its file: a mark that changes, so that a copy put back is seen to be old."""

from contextlib import suppress
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING

from gllapp.platform.disk import make_private_folder, read_limited, replace_file
from gllcore.errors import EnvironmentFault

if TYPE_CHECKING:
    from gllcore.incarnations import Surroundings

_LIMIT = 64


class Outside:
    """Keeps marks in ``folder``, which belongs to the machine and not to any profile."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def surroundings(self, file: Path) -> "Surroundings":
        from gllapp.platform.surroundings import surroundings_of  # the window opens without what syncs speak

        return surroundings_of(file)

    def mark(self, name: str) -> bytes | None:
        """What was left under this name, or None where nothing is or nothing can be read."""
        try:
            return read_limited(self._file(name), _LIMIT)
        except OSError:
            return None

    def leave(self, name: str, mark: bytes) -> bool:
        """Leaves the mark under this name in the place of the one before; False where nothing can be left."""
        try:
            make_private_folder(self._folder)
            replace_file(self._file(name), mark)
        except EnvironmentFault:
            return False
        return True

    def forget(self, profile: str) -> None:
        """Takes the marks of all incarnations of a profile away; what cannot be removed tells nobody anything."""
        from gllcore.incarnations import INCARNATION_BYTES  # as above

        with suppress(OSError):
            left = {file.name: file for file in self._folder.iterdir()}
            for incarnation in range(2 ** (8 * INCARNATION_BYTES)):
                if mark := left.get(self._file(f"{profile} {incarnation}").name):
                    mark.unlink(missing_ok=True)

    def _file(self, name: str) -> Path:
        return self._folder / sha256(name.encode()).hexdigest()[:32]
