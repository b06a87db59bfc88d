"""What the server asks of a place for files, and the place that needs nothing but a folder."""

from typing import Protocol

from gllcore.errors import EnvironmentFault, Refused
from gllcore.files import FileId
from gllfiles.store import FileStore


class Blobs(Protocol):
    """Whole files by their id. Files come in through a folder, where their blocks are verified as they arrive.

    Every method may raise EnvironmentFault: ``blobs_fault``, or the disk's.
    """

    def holds(self, file: FileId) -> bool: ...

    def read(self, file: FileId, start: int, end: int) -> bytes:
        """The bytes from ``start`` up to but not with ``end``; raises Refused ``unknown_file`` where there is no such file."""
        ...

    def keep(self, file: FileId) -> None:
        """Takes a whole file over from the folder in which it came in, and stays with one that it has already."""
        ...

    def remove(self, file: FileId) -> None:
        """Lets a file go; one that is not there is gone already."""
        ...


class FolderBlobs:
    """Files stay in the folder in which they came in."""

    def __init__(self, store: FileStore) -> None:
        self._store = store

    def holds(self, file: FileId) -> bool:
        return self._store.holds(file)

    def read(self, file: FileId, start: int, end: int) -> bytes:
        try:
            with self._store.open(file) as stream:
                stream.seek(start)
                found = stream.read(end - start)
        except Refused:
            raise Refused("unknown_file") from None
        if len(found) != end - start:
            raise EnvironmentFault("blobs_fault", reason="a file is shorter than it was")
        return found

    def keep(self, file: FileId) -> None:
        """Nothing is to be done: where a file has come in, it stays."""

    def remove(self, file: FileId) -> None:
        self._store.remove(file)


def open_blobs(url: str | None, incoming: FileStore) -> Blobs:
    """The place for files at ``url``; without one, the folder in which they come in.

    Raises Refused ``bad_files_url``, and EnvironmentFault ``blobs_fault`` where what speaks to the store is not installed.
    """
    if url is None:
        return FolderBlobs(incoming)
    if not url.startswith("s3://"):
        raise Refused("bad_files_url", url=url)
    # Loaded when wanted: it is an extra of the installation, and takes most of a second.
    from gllserver.blobs.s3 import open_s3

    return open_s3(url, incoming)
