"""A librarian's files go to the server, block by block; again, they go on from where they were cut."""

import errno
import time
from collections.abc import Callable, Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

import msgspec

from gllapp.db.library import outgoing
from gllapp.file_views import FilesSent
from gllapp.sending_views import FileToSend, SendProgress
from gllapp.settings import load_settings
from gllapp.sync.files.meter import Allowance, Enough, Meter, Time
from gllapp.sync.files.sending import send
from gllapp.usecases.budgets import Allowed, Bound
from gllapp.usecases.desk import Desk
from gllapp.usecases.fetching import left_of, within
from gllapp.usecases.file_terms import file_terms
from gllapp.usecases.networks import counted
from gllapp.usecases.session import Session
from gllapp.usecases.stores import stores_of
from gllapp.usecases.wall_time import minute_of_day
from gllapp.views import SyncReport
from gllcore.errors import EnvironmentFault, GllError, Refused
from gllcore.files import FileCard, FileId
from gllfiles.hashing import blocks_of, card_of, card_of_blocks
from gllfiles.on_disk import StoredFile

OnSending = Callable[[SendProgress], None]

_UNLIMITED = Allowed()


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
    profile = desk.replica.profile()
    terms = file_terms(session.folder, minute_of_day(session.now_ms()))
    allowance = Allowance(bytes_per_second=terms.bytes_per_second)
    meter = Meter(allowance, Time(session.seconds, wait), is_stopped, on_bytes)
    try:
        with counted(session, desk), closing(session.file_link(profile.server, profile.token)) as link:
            card = card_of(file)
            send(lambda: file.open("rb"), card, link, meter, wait)
    except Enough:
        return None
    except OSError as fault:
        raise EnvironmentFault(
            "file_unreadable", file=str(file), reason=fault.strerror or "unknown"
        ) from None
    return card


# --- what was brought into the library here ---


def files_to_send(desk: Desk) -> tuple[FileToSend, ...]:
    """What was brought in here and the server does not have yet, in the order in which it goes."""
    with desk.replica.reading() as here:
        return outgoing.waiting(here)


def send_waiting_files(
    session: Session,
    desk: Desk,
    limits: Allowed = _UNLIMITED,
    on_progress: OnSending = lambda _: None,
    is_stopped: Callable[[], bool] = lambda: False,
    wait: Callable[[float], None] = time.sleep,
) -> FilesSent:
    """Sends the files of what was brought in here, the smaller ones first; what goes wrong is told in the report, not raised."""
    left = files_to_send(desk)
    if not left:
        return FilesSent(0, 0, 0)
    profile = desk.replica.profile()
    terms = file_terms(session.folder, minute_of_day(session.now_ms()))
    stores = stores_of(session, desk)
    watched = _Watched(left, session.seconds, on_progress)
    allowance = Allowance(limits.max_bytes, limits.max_seconds, terms.bytes_per_second)
    meter = Meter(allowance, Time(session.seconds, wait), is_stopped, watched.took)
    error: GllError | None = None
    by = Bound.NONE
    try:
        with counted(session, desk), closing(session.file_link(profile.server, profile.token)) as link:
            for file in left:
                watched.begin(file, meter.taken)
                stored = stores.stored(file.id)
                try:
                    card = _card(stored, file.id)
                    send(stored.open, card, link, meter, wait, watched.lacks)
                except OSError as unreadable:
                    # It says nothing about the others, which go all the same.
                    reason = unreadable.strerror or "unknown"
                    error = EnvironmentFault("file_unreadable", file=file.title, reason=reason)
                    continue
                with desk.replica.writing() as here:
                    outgoing.sent(here, file.id)
                watched.went()
    except Enough:
        # The rest goes with the next sync.
        by = Bound.NONE if is_stopped() else limits.ended_by(meter.seconds)
    except GllError as fault:
        error = fault
    waiting = len(left) - watched.gone
    code, facts = (error.code, error.facts) if error is not None else ("", {})
    return FilesSent(watched.gone, meter.taken, waiting, code, facts, by.value, meter.seconds)


def _card(stored: StoredFile, file: FileId) -> FileCard:
    """Of what is on the disk today. Raises OSError, also when that is no longer the file."""
    with stored.open() as content:
        card = card_of_blocks(blocks_of(content))
    if card.id != file:
        raise OSError(errno.EIO, "damaged")
    return card


@dataclass(slots=True)
class _Watched:
    """Tells the person how far the run has come; ``gone`` files are whole there."""

    files: Sequence[FileToSend]
    seconds: Callable[[], float]
    on_progress: OnSending
    now: FileToSend | None = None
    begun: int = 0
    gone: int = 0
    done: int = 0
    there: int = 0
    before: int = 0
    taken: int = 0
    started: float = 0.0

    def begin(self, file: FileToSend, taken: int) -> None:
        """``taken`` bytes went over the link before this file."""
        self.now, self.begun = file, self.begun + 1
        self.there, self.before = 0, taken
        self.started = self.started or self.seconds()
        self.took(taken)

    def lacks(self, size: int) -> None:
        """The server says so: what it had before needs no second way."""
        assert self.now is not None
        self.there, self.before = self.now.size - size, self.taken
        self.took(self.taken)

    def took(self, taken: int) -> None:
        self.taken = taken
        assert self.now is not None
        now = min(self.there + taken - self.before, self.now.size)
        size = sum(file.size for file in self.files)
        spent = self.seconds() - self.started
        left = (size - self.done - now) * spent / taken if taken and spent > 0 else None
        place = self.begun, len(self.files)
        self.on_progress(SendProgress(self.now, now, *place, self.done + now, size, left))

    def went(self) -> None:
        assert self.now is not None
        self.done += self.now.size
        self.gone += 1


def send_with_sync(
    session: Session,
    desk: Desk,
    synced: SyncReport,
    wished: bool | None,
    limits: Allowed,
    on_progress: OnSending = lambda _: None,
    is_stopped: Callable[[], bool] = lambda: False,
) -> FilesSent | None:
    """What goes behind a sync, with what it has left of the limits: whoever brings documents in wants them to go.

    None where nothing waits, the person does not wish it for this sync, or what was said for it is used up.
    """
    if wished is False or not synced.complete or not files_to_send(desk):
        return None
    if wished is None and load_settings(session.folder).text_only:
        return None
    try:
        chosen = within(session, desk, limits, synced)
    except Refused as spent:  # the week's budget is
        return _none_went(desk, Bound(str(spent.facts["limit"])))
    left = left_of(chosen, synced)
    if left is None:
        by = chosen.ended_by(synced.seconds)
        return _none_went(desk, by) if by else None
    return send_waiting_files(session, desk, left, on_progress, is_stopped)


def _none_went(desk: Desk, by: Bound) -> FilesSent:
    """What is told where a limit leaves nothing for files."""
    return FilesSent(0, 0, len(files_to_send(desk)), stopped_by=by.value)


def moved_by(synced: SyncReport, gone: FilesSent | None) -> SyncReport:
    """A sync's report that counts the librarian's files behind it too: what comes after them has the less left."""
    if gone is None:
        return synced
    return msgspec.structs.replace(
        synced,
        files_sent=gone,
        bytes_up=synced.bytes_up + gone.bytes,
        seconds=synced.seconds + gone.seconds,
    )
