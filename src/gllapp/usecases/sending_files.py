"""A librarian's files go to the server, block by block; again, they go on from where they were cut."""

import time
from collections.abc import Callable
from pathlib import Path

from gllapp.db.library import outgoing
from gllapp.file_views import FilesSent
from gllapp.settings import load_settings
from gllapp.sync.files.meter import Allowance, Enough, Meter, Time
from gllapp.sync.files.sending import send
from gllapp.usecases.desk import Desk
from gllapp.usecases.fetching import Limits
from gllapp.usecases.session import Session
from gllapp.usecases.stores import store_of
from gllapp.views import SyncReport
from gllcore.errors import EnvironmentFault, GllError
from gllcore.files import FileCard
from gllfiles.hashing import card_of

_UNLIMITED = Limits()


def send_file(
    session: Session,
    desk: Desk,
    file: Path,
    on_bytes: Callable[[int], None] = lambda _: None,
    is_stopped: Callable[[], bool] = lambda: False,
    wait: Callable[[float], None] = time.sleep,
) -> FileCard | None:
    """The card of the file that the server has now; None where ``is_stopped`` ended it before. ``on_bytes`` is told how many have gone.

    Raises Refused ``role_forbids``, ``share_exceeded``, ``file_too_large``; EnvironmentFault ``file_unreadable``, ProtocolViolation
    ``damaged_upload`` for a file that was changed meanwhile, and what the network has to say.
    """
    profile, settings = desk.replica.profile(), load_settings(session.folder)
    allowance = Allowance(bytes_per_second=settings.files_bytes_per_second)
    meter = Meter(allowance, Time(session.seconds, wait), is_stopped, on_bytes)
    link = session.file_link(profile.server, profile.token)
    try:
        card = card_of(file)
        send(file, card, link, meter, wait)
    except Enough:
        return None
    except OSError as fault:
        raise EnvironmentFault(
            "file_unreadable", file=str(file), reason=fault.strerror or "unknown"
        ) from None
    finally:
        link.close()
    return card


# --- what was brought into the library here ---


def send_waiting_files(
    session: Session,
    desk: Desk,
    limits: Limits = _UNLIMITED,
    on_bytes: Callable[[int], None] = lambda _: None,
    is_stopped: Callable[[], bool] = lambda: False,
    wait: Callable[[float], None] = time.sleep,
) -> FilesSent:
    """Sends the files of what was brought in here, the smaller ones first; what goes wrong is told in the report, not raised."""
    with desk.replica.reading() as here:
        left = list(outgoing.waiting(here))
    if not left:
        return FilesSent(0, 0, 0)
    profile, settings, store = desk.replica.profile(), load_settings(session.folder), store_of(session)
    allowance = Allowance(limits.max_bytes, limits.max_seconds, settings.files_bytes_per_second)
    meter = Meter(allowance, Time(session.seconds, wait), is_stopped, on_bytes)
    link = session.file_link(profile.server, profile.token)
    sent, path = 0, store.folder
    error: GllError | None = None
    try:
        for file in left:
            path = store.path(file)
            if path.is_file() and (card := card_of(path)).id == file:
                send(path, card, link, meter, wait)
                with desk.replica.writing() as here:
                    outgoing.sent(here, file)
                sent += 1
    except Enough:
        pass  # the rest goes with the next sync
    except OSError as fault:
        error = EnvironmentFault("file_unreadable", file=str(path), reason=fault.strerror or "unknown")
    except GllError as fault:
        error = fault
    finally:
        link.close()
    return FilesSent(
        sent, meter.taken, len(left) - sent, error.code if error else "", error.facts if error else {}
    )


def send_with_sync(
    session: Session,
    desk: Desk,
    synced: SyncReport,
    wished: bool | None,
    limits: Limits,
    on_bytes: Callable[[int], None] = lambda _: None,
    is_stopped: Callable[[], bool] = lambda: False,
) -> FilesSent | None:
    """What goes behind a sync, with what it has left of the limits: whoever brings documents in wants them to go.

    None where nothing waits, the person does not wish it for this sync, or nothing is left.
    """
    with desk.replica.reading() as here:
        waiting = bool(outgoing.waiting(here))
    if not waiting or wished is False or not synced.complete:
        return None
    left = _left_of(limits, synced)
    return None if left is None else send_waiting_files(session, desk, left, on_bytes, is_stopped)


def _left_of(limits: Limits, synced: SyncReport) -> Limits | None:
    """What a sync has left of its limits; None for nothing."""
    max_bytes = limits.max_bytes - synced.bytes_up - synced.bytes_down
    max_seconds = limits.max_seconds - synced.seconds
    if (limits.max_bytes and max_bytes <= 0) or (limits.max_seconds and max_seconds <= 0):
        return None
    return Limits(max_bytes if limits.max_bytes else 0, max_seconds if limits.max_seconds else 0.0)
