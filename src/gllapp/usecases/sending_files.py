"""A librarian's file goes to the server, block by block; again, it goes on from where it was cut."""

import time
from collections.abc import Callable
from pathlib import Path

from gllapp.settings import load_settings
from gllapp.sync.files.meter import Allowance, Enough, Meter, Time
from gllapp.sync.files.sending import send
from gllapp.usecases.desk import Desk
from gllapp.usecases.session import Session
from gllcore.errors import EnvironmentFault
from gllcore.files import FileCard
from gllfiles.hashing import card_of


def send_file(
    session: Session,
    desk: Desk,
    file: Path,
    on_bytes: Callable[[int], None] = lambda _: None,
    is_stopped: Callable[[], bool] = lambda: False,
    wait: Callable[[float], None] = time.sleep,
) -> FileCard | None:
    """The card of the file that the server has now; None where ``is_stopped`` ended it before. ``on_bytes`` is told how many have gone.

    Raises Refused ``not_librarian``, ``file_too_large``; EnvironmentFault ``file_unreadable``, ProtocolViolation
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
