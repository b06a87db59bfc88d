"""Where the library's files lie: apart from what fetches them, for whoever only looks must not load what signs and connects."""

from gllapp.platform.folders import library_folder
from gllapp.usecases.session import Session
from gllfiles.store import FileStore


def store_of(session: Session) -> FileStore:
    """The library's files on this PC, which all profiles beside this one share."""
    return FileStore(library_folder(session.folder))
