"""Fetching what a person keeps: file by file, texts first, as far as bytes, time and room allow; nothing that came is lost."""

import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from gllapp.db.profile import Profile
from gllapp.file_views import FilesReport
from gllapp.platform.folders import profile_id
from gllapp.settings import load_settings
from gllapp.sync.files.meter import Allowance, Meter, Time
from gllapp.sync.files.sources import ServerFiles
from gllapp.usecases.budgets import Allowed, Bound, allowed
from gllapp.usecases.desk import Desk
from gllapp.usecases.fetch_run import FetchRun, OnProgress, Watched
from gllapp.usecases.file_terms import FileTerms, file_terms
from gllapp.usecases.home.morning import note_files
from gllapp.usecases.keeping import wanted_files
from gllapp.usecases.library_files import look_at_store
from gllapp.usecases.making_room import Room
from gllapp.usecases.networks import costs, counted, network_now
from gllapp.usecases.session import Session
from gllapp.usecases.sticks.sources import stick_files
from gllapp.usecases.stores import stores_of
from gllapp.usecases.syncing import keys_of
from gllapp.usecases.wall_time import minute_of_day
from gllapp.views import SyncReport
from gllcore.errors import Refused
from gllcore.files import FileCard, card_message


def fetch_files(
    session: Session,
    desk: Desk,
    max_bytes: int = 0,
    max_seconds: float = 0.0,
    on_progress: OnProgress = lambda _: None,
    is_stopped: Callable[[], bool] = lambda: False,
    sticks: Iterable[Path] = (),
    wait: Callable[[float], None] = time.sleep,
) -> FilesReport:
    """Fetches what is kept and not here: from these ``sticks`` and those that are plugged in, and then from the server.

    ``max_bytes`` and the speed that is set are the network's: a stick costs nothing. Where neither limit is said, those hold that the
    person has chosen for networks that are paid for; ``week_spent`` is told where something is left for the network. What goes wrong is told in the report, not
    raised; what came stays, and the next run goes on from there. ``wait`` lets seconds pass where a speed is set. Raises EnvironmentFault where the replica or the disk cannot be used.
    """
    limits, spent = Allowed(max_bytes, max_seconds), None
    if limits == Allowed():
        try:
            limits = _chosen(session, desk)
        except Refused as week_spent:
            spent = week_spent
    return _fetch(session, desk, limits, on_progress, is_stopped, sticks, wait, spent)


def _chosen(session: Session, desk: Desk) -> Allowed:
    """What the person allows for what they ask for by hand: on a free network, everything. Raises Refused ``week_spent``."""
    network = network_now(session, desk)
    return Allowed() if network is None or not network.costs else allowed(session, desk, network)


def _fetch(
    session: Session,
    desk: Desk,
    limits: Allowed,
    on_progress: OnProgress,
    is_stopped: Callable[[], bool],
    sticks: Iterable[Path] = (),
    wait: Callable[[float], None] = time.sleep,
    spent: Refused | None = None,
) -> FilesReport:
    """``spent``: why nothing may come over the network."""
    terms, stores = _terms(session), stores_of(session, desk)
    look_at_store(desk, stores, is_stopped)
    profile, wanted = desk.replica.profile(), wanted_files(desk)
    plugged = dict.fromkeys((*sticks, *session.plugged_in())) if wanted else ()
    ids = {file.id for file in wanted}
    watched = Watched(wanted, session.seconds, on_progress)

    def took(_: int) -> None:
        watched.took(near.taken + far.taken)

    passing = Time(session.seconds, wait)
    near = Meter(Allowance(max_seconds=limits.max_seconds), passing, is_stopped, took)
    allowance = Allowance(limits.max_bytes, limits.max_seconds, terms.bytes_per_second)
    far = Meter(allowance, passing, is_stopped, took)
    run = FetchRun(
        desk=desk,
        stores=stores,
        is_sealed=lambda card: _is_sealed(profile, card),
        sticks=stick_files(desk, session.dictionary, plugged, ids),
        server=lambda: _server(session, desk, profile, spent),
        near=near,
        far=far,
        room=Room(desk, stores, _keeper(session), terms.room_bytes),
        watched=watched,
    )
    run.go()
    by = limits.ended_by(far.seconds) if run.had_enough and not is_stopped() else Bound.NONE
    report = run.report(by.value)
    note_files(desk, report)
    return report


@contextmanager
def _server(
    session: Session, desk: Desk, profile: Profile, spent: Refused | None = None
) -> Iterator[ServerFiles]:
    if spent is not None:
        raise spent
    with counted(session, desk), closing(session.file_link(profile.server, profile.token)) as link:
        yield ServerFiles(link, profile.community, keys_of(profile).is_sealed)


def _is_sealed(profile: Profile, card: FileCard) -> bool:
    return keys_of(profile).is_sealed(card.seal, card_message(profile.community, card))


def fetch_with_sync(
    session: Session,
    desk: Desk,
    synced: SyncReport,
    wished: bool | None,
    limits: Allowed,
    on_progress: OnProgress = lambda _: None,
    is_stopped: Callable[[], bool] = lambda: False,
) -> FilesReport | None:
    """What comes behind a sync, with what it has left of the limits; None where files are not to come, or none wait.

    ``synced`` tells all that has moved, a librarian's files too. ``wished``: the person has said so for this sync; None is as they have chosen, at the hours that they have chosen.
    """
    settings = load_settings(session.folder)
    if wished is False or not synced.complete:
        return None
    if wished is None and not _terms(session).may_come:
        return None
    # On a network that somebody pays for, nothing comes that nobody has asked for just now.
    if wished is None and costs(session, desk):
        return None
    try:
        chosen = within(session, desk, limits, synced)
    except Refused as spent:  # the week's budget is
        return _none_came(desk, Bound(str(spent.facts["limit"])))
    left = left_of(chosen, synced)
    if left is None:
        return _none_came(desk, chosen.ended_by(synced.seconds))
    of_sync = settings.files_bytes_per_sync if wished is None else 0
    if of_sync and not 0 < left.max_bytes <= of_sync:
        left = left._replace(max_bytes=of_sync, bytes_by=Bound.FILES_BYTES)
    return _fetch(session, desk, left, on_progress, is_stopped)


def _none_came(desk: Desk, by: Bound) -> FilesReport | None:
    """What is told where one of the person's limits leaves nothing for files: that it did, where any wait."""
    wanted = wanted_files(desk)
    if not wanted or not by:
        return None
    size = sum(file.size for file in wanted)
    return FilesReport(waiting=len(wanted), waiting_bytes=size, stopped_by=by.value)


def within(session: Session, desk: Desk, limits: Allowed, synced: SyncReport) -> Allowed:
    """The limits that were said for a sync, or those that the person has chosen; the sync itself has taken its share of the week's.

    Raises Refused ``week_spent``.
    """
    if limits != Allowed():
        return limits
    chosen = allowed(session, desk, network_now(session, desk))
    taken = (
        synced.bytes_up + synced.bytes_down if chosen.bytes_by in (Bound.WEEK_BYTES, Bound.WEEK_MONEY) else 0
    )
    return chosen._replace(max_bytes=chosen.max_bytes + taken if chosen.max_bytes else 0)


def left_of(limits: Allowed, synced: SyncReport) -> Allowed | None:
    """What a sync has left of its limits; None for nothing."""
    max_bytes = limits.max_bytes - synced.bytes_up - synced.bytes_down
    max_seconds = limits.max_seconds - synced.seconds
    if (limits.max_bytes and max_bytes <= 0) or (limits.max_seconds and max_seconds <= 0):
        return None
    return limits._replace(
        max_bytes=max_bytes if limits.max_bytes else 0, max_seconds=max_seconds if limits.max_seconds else 0.0
    )


def _terms(session: Session) -> FileTerms:
    return file_terms(session.folder, minute_of_day(session.now_ms()))


def _keeper(session: Session) -> str:
    return profile_id(session.folder) or "nobody"
