"""Checks a replica from its file to the server's view of it, tells what is found, and repairs what can be without any loss."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import NamedTuple

from gllapp.db.checkup import logs, refolding, whole, writing
from gllapp.platform.devicekey import is_signed
from gllapp.platform.disk import free_bytes, make_private_folder, replace_file
from gllapp.usecases.desk import Desk
from gllapp.usecases.documents.comparing_texts import compare_texts
from gllapp.usecases.findings import Check, Finding, Result, attention, beyond_repair, damage
from gllapp.usecases.onlooker import Seen, look_at_server
from gllapp.usecases.session import Session
from gllcore.errors import GllError

# Where the bytes of items that cannot be read are kept, for whoever may be able to.
UNREADABLE_FOLDER = "unreadable"

_MB = 1_000_000
# Below this, a first sync or a safety copy may not fit.
_LEAST_FREE_BYTES = 200 * _MB
_MINUTE_MS = 60_000
# Clocks that differ by less are right.
_CLOCK_MS = 5 * _MINUTE_MS
_HOURS_TOLD = 48

OnCheck = Callable[[Check], None]


class Room(NamedTuple):
    """Where one check looks, and whether it repairs what it can."""

    session: Session
    desk: Desk
    repair: bool


def check_up(
    session: Session,
    desk: Desk,
    *,
    repair: bool = False,
    online: bool = True,
    on_check: OnCheck = lambda _: None,
    is_stopped: Callable[[], bool] = lambda: False,
) -> tuple[Finding, ...]:
    """Every check in its order, one finding at least from each; ``on_check`` is told which one begins. None begins any more once ``is_stopped``.

    Without ``repair`` nothing is changed. What a check cannot do because of the environment is its finding.
    """
    room = Room(session, desk, repair)
    chosen = {check: look for check, look in _CHECKS.items() if online or check not in _ONLINE}
    return tuple(
        finding
        for check, look in chosen.items()
        if not is_stopped()
        for finding in _looked(room, check, look, on_check)
    )


Look = Callable[[Room], Iterable[Finding]]


def _looked(room: Room, check: Check, look: Look, on_check: OnCheck) -> list[Finding]:
    on_check(check)
    try:
        return list(look(room)) or [Finding(check)]
    except GllError as error:
        return [failed(check, error)]


def failed(check: Check, error: GllError) -> Finding:
    """A disk that is full or a link that is down damages nothing."""
    found = Result.DAMAGED if error.code in ("replica_damaged", "key_missing") else Result.ATTENTION
    return Finding(check, found, error.code, error.facts)


# --- the file ---


def _look_at_file(room: Room) -> Iterator[Finding]:
    with room.desk.replica.reading() as here:
        pages = whole.damaged_pages(here)
    if pages:
        yield damage(Check.FILE, "pages_damaged", repaired=False, pages=pages)
        return
    with room.desk.replica.reading() as here:
        is_right = whole.is_in_order(here)
    if is_right:
        return
    with room.desk.replica.writing() as here:
        if room.repair:
            whole.build_indexes_anew(here)
        is_right = whole.is_in_order(here)
    if room.repair and not is_right:
        yield beyond_repair(Check.FILE, "file_disordered")
    else:
        yield damage(Check.FILE, "file_disordered", repaired=is_right)


def _look_at_space(room: Room) -> Iterator[Finding]:
    free = free_bytes(room.session.folder)
    if free < _LEAST_FREE_BYTES:
        yield attention(Check.SPACE, "space_low", megabytes=free // _MB)


# --- the log, and what is shown of it ---


def _look_at_log(room: Room) -> Iterator[Finding]:
    profile = room.desk.replica.profile()
    is_sealed = partial(is_signed, profile.community_key)
    with room.desk.replica.reading() as here:
        proven = logs.proofs(here, profile.community, is_sealed)
        wrong = [state for state in logs.examine(here, profile.community, proven) if not state.is_right]
    if not wrong:
        return
    if room.repair:
        with room.desk.replica.writing() as here:
            logs.mend(here, wrong, proven)
    yield damage(Check.LOG, "log_damaged", repaired=room.repair, entries=sum(state.wrong for state in wrong))


class _OnlyLooked(Exception):  # not an error: all that was done in the transaction is undone
    """Ends a look that would else have changed something."""


def _look_at_shown(room: Room) -> Iterator[Finding]:
    found = refolding.Differences()
    with suppress(_OnlyLooked), room.desk.replica.writing() as here:
        found = refolding.fold_anew(here)
        if not room.repair:
            raise _OnlyLooked
    rows = found.rows
    if room.repair or not rows:
        # What a text is compared with is found by its document's row.
        rows += compare_texts(room.desk, repair=room.repair)
    if rows:
        yield damage(Check.SHOWN, "shown_wrong", repaired=room.repair, rows=rows)
    if found.search:
        yield damage(Check.SHOWN, "search_wrong", repaired=room.repair)


# --- what was written here ---


def _look_at_outbox(room: Room) -> Iterator[Finding]:
    with room.desk.replica.reading() as here:
        found = writing.examine_outbox(here)
    if found.halved:
        if room.repair:
            with room.desk.replica.writing() as here:
                writing.mend_outbox(here, found.halved)
        yield damage(Check.OUTBOX, "outbox_damaged", repaired=room.repair, items=len(found.halved))
    if found.lost:
        folder = room.session.folder / UNREADABLE_FOLDER
        if room.repair:
            with room.desk.replica.writing() as here:
                _keep(folder, writing.set_lost_aside(here, found.lost))
        yield damage(
            Check.OUTBOX, "items_unreadable", repaired=room.repair, items=len(found.lost), folder=str(folder)
        )


def _keep(folder: Path, lost: Iterable[writing.Lost]) -> None:
    make_private_folder(folder)
    for item in lost:
        replace_file(folder / f"{item.op_id.hex()}.operation", item.encoded)
        replace_file(folder / f"{item.op_id.hex()}.payload", item.payload)


def _look_at_drafts(room: Room) -> Iterator[Finding]:
    with room.desk.replica.reading() as here:
        damaged = writing.unreadable_drafts(here)
    if not damaged:
        return
    if room.repair:
        with room.desk.replica.writing() as here:
            writing.mend_drafts(here, damaged)
    yield damage(Check.DRAFTS, "drafts_damaged", repaired=room.repair, drafts=len(damaged))


# --- the server ---


def _look_at_server(room: Room) -> Iterator[Finding]:
    seen = look_at_server(room.session, room.desk)
    yield _history(room, seen)
    if seen.clock_offset_ms is not None:
        yield _clock(seen.clock_offset_ms)


def _history(room: Room, seen: Seen) -> Finding:
    """Whether the server answers, and has the history that is here."""
    if seen.error is not None:
        return failed(Check.SERVER, seen.error)
    if seen.parted:
        return attention(Check.SERVER, "server_parted", server=room.desk.replica.profile().server)
    return Finding(Check.SERVER)


def _clock(offset_ms: int) -> Finding:
    """``offset_ms`` is this PC's clock minus the server's."""
    distance = abs(offset_ms)
    if distance < _CLOCK_MS:
        return Finding(Check.CLOCK)
    hours, minutes = divmod(distance // _MINUTE_MS, 60)
    side = "ahead" if offset_ms > 0 else "behind"
    if hours < _HOURS_TOLD:
        return attention(Check.CLOCK, f"clock_{side}", hours=hours, minutes=minutes)
    return attention(Check.CLOCK, f"clock_days_{side}", days=hours // 24)


_CHECKS: Mapping[Check, Look] = {
    Check.FILE: _look_at_file,
    Check.SPACE: _look_at_space,
    Check.LOG: _look_at_log,
    Check.OUTBOX: _look_at_outbox,
    Check.DRAFTS: _look_at_drafts,
    Check.SHOWN: _look_at_shown,
    Check.SERVER: _look_at_server,
}
_ONLINE = frozenset({Check.SERVER})
