"""Who keeps what in a store that several profiles share: each writes down its own files, and none lets go of another's."""

import os
import secrets
from collections.abc import Collection, Iterator
from pathlib import Path

from gllcore.files import FileId
from gllcore.ids import ID_BYTES
from gllfiles.faults import translated

_SUFFIX = ".kept"


class Keepers:
    """The lists of one store, in ``folder/keepers``: 16 bytes a file, one list a profile."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder / "keepers"

    def write(self, keeper: str, files: Collection[FileId]) -> None:
        """These are what ``keeper`` (a name of letters and digits) keeps, and nothing else. Raises EnvironmentFault."""
        with translated(self._folder):
            self._folder.mkdir(parents=True, exist_ok=True)
            fresh = self._folder / f"new-{secrets.token_hex(8)}"
            try:
                with fresh.open("xb") as stream:
                    stream.write(b"".join(sorted(files)))
                    stream.flush()
                    os.fsync(stream.fileno())
                fresh.replace(self._folder / f"{keeper}{_SUFFIX}")
            finally:
                fresh.unlink(missing_ok=True)

    def others(self, keeper: str) -> frozenset[FileId]:
        """What anybody but ``keeper`` keeps. Raises EnvironmentFault: who cannot read it must let go of nothing."""
        with translated(self._folder):
            return frozenset(
                file
                for path in self._folder.glob(f"*{_SUFFIX}")
                if path.stem != keeper
                for file in _read(path)
            )


def _read(path: Path) -> Iterator[FileId]:
    packed = path.read_bytes()
    for at in range(0, len(packed) - ID_BYTES + 1, ID_BYTES):
        yield FileId(packed[at : at + ID_BYTES])
