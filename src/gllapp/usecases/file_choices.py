"""What a person has chosen about files, and how they stand."""

from pathlib import Path

import msgspec

from gllapp.file_views import FilesStatus
from gllapp.platform.folders import library_folder
from gllapp.settings import load_settings, save_settings
from gllapp.sync.files.hours import hours_of
from gllapp.usecases.desk import Desk
from gllapp.usecases.keeping import wanted_files
from gllapp.usecases.session import Session
from gllapp.usecases.stores import stores_of
from gllcore.errors import Refused

ALWAYS = "always"


def files_status(session: Session, desk: Desk) -> FilesStatus:
    """Raises EnvironmentFault where the disk cannot be read."""
    stores, settings = stores_of(session, desk), load_settings(session.folder)
    held, begun = list(stores.held()), list(stores.unfinished())
    here = {file.id for file in held}
    waiting = [file for file in wanted_files(desk) if file.id not in here]
    return FilesStatus(
        folder=str(library_folder(session.folder)),
        here=len(held),
        here_bytes=sum(file.size for file in held),
        begun=len(begun),
        begun_bytes=sum(file.held for file in begun),
        waiting=len(waiting),
        waiting_bytes=sum(file.size for file in waiting),
        with_sync=settings.files_with_sync,
        hours=settings.files_hours,
        bytes_per_second=settings.files_bytes_per_second,
        bytes_per_sync=settings.files_bytes_per_sync,
        room_bytes=settings.library_bytes,
    )


def choose_files(
    folder: Path,
    with_sync: bool | None = None,
    hours: str | None = None,
    bytes_per_second: int | None = None,
    bytes_per_sync: int | None = None,
    room_bytes: int | None = None,
) -> None:
    """Changes what is given; ``hours`` are like "22:00-06:00", or ALWAYS. Raises Refused ``bad_hours``, and EnvironmentFault."""
    if hours is not None:
        hours = hours_setting(hours)
    given = {
        "files_with_sync": with_sync,
        "files_hours": hours,
        "files_bytes_per_second": bytes_per_second,
        "files_bytes_per_sync": bytes_per_sync,
        "library_bytes": room_bytes,
    }
    chosen = {name: value for name, value in given.items() if value is not None}
    save_settings(folder, msgspec.structs.replace(load_settings(folder), **chosen))


def hours_setting(hours: str) -> str:
    """Hours as they are kept; empty for ALWAYS. Raises Refused ``bad_hours``."""
    if hours == ALWAYS:
        return ""
    found = hours_of(hours)
    if found is None:
        raise Refused("bad_hours", hours=hours)
    return str(found)
