"""The line of the morning where several people use the PC: what the night's syncs moved for all of them, in numbers."""

from contextlib import suppress
from datetime import datetime, timedelta
from pathlib import Path

import msgspec

from gllapp.db import outbox
from gllapp.db.tables import State
from gllapp.file_views import FilesReport
from gllapp.home_views import Morning
from gllapp.platform import people, tidings
from gllapp.platform.tidings import Tiding
from gllapp.usecases.desk import Desk
from gllapp.views import SyncReport
from gllcore.errors import EnvironmentFault

# A night begins when the office closes.
_EVENING = 18


def note_sync(desk: Desk, report: SyncReport) -> None:
    """A sync has ended. What the server has received counts: what it refused was sent as well, and what was cut twice."""
    if not (report.receipts or report.received or report.refused):
        return
    with desk.replica.reading() as here:
        attention = outbox.count(here, State.ATTENTION)
    _note(
        desk,
        Tiding(desk.now_ms(), _folder(desk).name, report.receipts, report.received, attention=attention),
    )


def note_files(desk: Desk, report: FilesReport) -> None:
    """A run for the library's files has ended."""
    if report.bytes or report.stick_bytes:
        size = report.bytes + report.stick_bytes
        _note(desk, Tiding(desk.now_ms(), _folder(desk).name, file_bytes=size))


def last_night(place: Path, now_ms: int) -> Morning | None:
    """Since the evening before, for the people whose folders are in ``place``; None where there is one person, or was no sync."""
    if not _is_shared(place):
        return None
    known = {person.folder for person in people.read_people(place).people}
    since_ms = _evening_before(now_ms)
    told = [
        each for each in tidings.read(place) if since_ms <= each.when_ms <= now_ms and each.folder in known
    ]
    if len(known) < 2 or not told:
        return None
    attention = {each.folder: each.attention for each in told if each.attention is not None}
    morning = Morning(
        people=len({each.folder for each in told if each.sent}),
        sent=sum(each.sent for each in told),
        received=sum(each.received for each in told),
        file_bytes=sum(each.file_bytes for each in told),
        attention=sum(attention.values()),
    )
    return morning if any(msgspec.structs.astuple(morning)) else None


def _note(desk: Desk, tiding: Tiding) -> None:
    place = _folder(desk).parent
    if _is_shared(place):
        # It is told to be kind: what cannot be written is no reason to fail a sync.
        with suppress(EnvironmentFault, TimeoutError):
            tidings.tell(place, tiding)


def _folder(desk: Desk) -> Path:
    return desk.replica.file.parent


def _is_shared(place: Path) -> bool:
    return (place / people.FILE).exists()


def _evening_before(now_ms: int) -> int:
    now = datetime.fromtimestamp(now_ms / 1000).astimezone()
    evening = now.replace(hour=_EVENING, minute=0, second=0, microsecond=0)
    if evening > now:
        evening -= timedelta(days=1)
    return round(evening.timestamp() * 1000)
