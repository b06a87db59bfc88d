"""What happens to an open document off the window's thread: opening, keeping, leaving; all of it in the write lane, one after the other."""

from dataclasses import dataclass

from gllapp.usecases.desk import Desk
from gllapp.usecases.documents.making import show
from gllapp.usecases.documents.seeing import looked_at_document
from gllapp.usecases.documents.whereabouts import Whereabouts, whereabouts
from gllapp.usecases.documents.writing import Group, Writing, open_document, save
from gllcore.ids import RecordId


@dataclass(slots=True)
class Flight:
    """Keystrokes on their way to the disk."""

    group: Group
    has_landed: bool = False


@dataclass(frozen=True, slots=True)
class Opened:
    """``writing`` is None where the person may only read."""

    where: Whereabouts
    writing: Writing | None
    text: str


def open_or_read(desk: Desk, document: RecordId, salt: bytes) -> Opened:
    where = whereabouts(desk, document)
    if not where.is_writable:
        return Opened(where, None, show(desk, document))
    writing = open_document(desk, document, salt)
    # The engine makes itself ready at the first place it is asked for; better here than at the first key.
    writing.cursor_at(0)
    return Opened(where, writing, writing.text())


def store(desk: Desk, flight: Flight) -> None:
    save(desk, flight.group)
    flight.has_landed = True


def land(writing: Writing, flight: Flight | None) -> None:
    if flight is not None and flight.has_landed:
        writing.saved(flight.group)


def leave(desk: Desk, document: RecordId, writing: Writing | None, flight: Flight | None) -> None:
    if writing is not None:
        land(writing, flight)
        writing.close(desk)
    looked_at_document(desk, document)


def open_anew(
    desk: Desk, document: RecordId, writing: Writing | None, flight: Flight | None, salt: bytes
) -> Opened:
    if writing is not None:
        land(writing, flight)
        writing.save(desk)
    return open_or_read(desk, document, salt)
