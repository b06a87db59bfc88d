"""Syncing: hand the outbox over, take in what is new, and keep in the replica's history how it went."""

from collections.abc import Callable
from contextlib import suppress
from functools import partial

import msgspec

from gllapp.db import guarding, leaving, outbox, runs
from gllapp.db.profile import Profile
from gllapp.db.tables import State
from gllapp.platform.devicekey import DeviceKey, is_signed
from gllapp.sync.engine import Engine, Outcome, World
from gllapp.sync.pacing import frame_bytes
from gllapp.sync.plan import UNLIMITED, Budget
from gllapp.sync.ports import Keys
from gllapp.sync.resuming import OnProgress, resumed
from gllapp.usecases.budgets import Allowed, Bound, allowed
from gllapp.usecases.desk import Desk
from gllapp.usecases.documents.behind_sync import ended
from gllapp.usecases.documents.gathering import gather
from gllapp.usecases.home.morning import note_sync
from gllapp.usecases.incarnation import WatchedStore
from gllapp.usecases.networks import counted
from gllapp.usecases.pods.letting_go import let_files_go
from gllapp.usecases.pods.sharing_again import share_again
from gllapp.usecases.session import Session
from gllapp.views import SyncReport
from gllcore.errors import EnvironmentFault, Refused

_NOT_SIGNED_IN = Outcome(
    complete=False,
    received=0,
    sent=0,
    receipts=0,
    refused=0,
    restored=0,
    requests=0,
    bytes_up=0,
    bytes_down=0,
    seconds=0.0,
    clock_offset_ms=None,
    error=Refused("not_signed_in"),
)


def sync_now(
    session: Session,
    desk: Desk,
    budget: Budget = UNLIMITED,
    on_progress: OnProgress = lambda _: None,
    is_stopped: Callable[[], bool] = lambda: False,
) -> SyncReport:
    """Syncs until the server has no more, the budget is used up, or ``is_stopped`` says so. Without a budget of its own it has the person's.

    A network that fails, a server that refuses, or a profile on which nobody has signed in yet is told in the report, not raised; what arrived before is kept. An
    answer that is cut is gone on with at once, as long as each attempt brings something. Over a link that was slow lately,
    frames are smaller, so that a cut costs seconds there too.
    """
    profile = desk.replica.profile()
    if profile.is_guest:
        return _report(_NOT_SIGNED_IN, still_waiting=0)
    with counted(session, desk) as network:
        try:
            limits = Allowed() if _is_said(budget) else allowed(session, desk, network)
        except Refused as spent:
            return _report(_NOT_SIGNED_IN._replace(error=spent), still_waiting=_waiting(desk))
        if not _is_said(budget):
            budget = budget._replace(max_bytes=limits.max_bytes, max_seconds=limits.max_seconds)
        number = network.number if network is not None else 0

        def told(outcome: Outcome) -> SyncReport:
            by = Bound.NONE if is_stopped() else _bound(outcome, limits)
            return msgspec.structs.replace(
                _report(outcome, _waiting(desk)), network=number, stopped_by=by.value
            )

        return _synced(session, desk, budget, on_progress, is_stopped, told)


def _bound(outcome: Outcome, limits: Allowed) -> Bound:
    """Which of the person's limits ended the sync."""
    if outcome.complete or outcome.error:
        return Bound.NONE
    return limits.reached(outcome.bytes_up + outcome.bytes_down, outcome.seconds)


def _is_said(budget: Budget) -> bool:
    """Whether somebody has said for this very sync what it may cost: then that counts, and not what was chosen for all."""
    return bool(budget.max_bytes or budget.max_seconds)


def _waiting(desk: Desk) -> int:
    with desk.replica.reading() as here:
        return outbox.count(here, State.WAITING)


def _synced(
    session: Session,
    desk: Desk,
    budget: Budget,
    on_progress: OnProgress,
    is_stopped: Callable[[], bool],
    told: Callable[[Outcome], SyncReport],
) -> SyncReport:
    profile = desk.replica.profile()
    gather(desk)
    store = WatchedStore(desk.replica, session.outside, session.random_bytes)
    started_ms = session.now_ms()
    link = session.link(profile.server, profile.token)
    world = World(session.now_ms, session.seconds, session.random_bytes)
    keys, dictionary, regard = keys_of(profile), session.dictionary(), session.tally.regard

    def attempt(budget: Budget, on_progress: OnProgress) -> Outcome:
        return Engine(store, link, keys, dictionary, world, budget, on_progress, is_stopped, regard).run()

    if not budget.frame_bytes:
        with desk.replica.reading() as here:
            budget = budget._replace(frame_bytes=frame_bytes(runs.recent(here)))
    try:
        outcome = resumed(attempt, budget, on_progress, is_stopped)
    finally:
        link.close()
    with desk.replica.writing() as here:
        if outcome.complete:
            guarding.sync_ended(here)
        leaving.set_drafts_aside(here, session.now_ms())
        withdrawals = guarding.rows(here)
    report = msgspec.structs.replace(told(outcome), withdrawals=withdrawals)
    with desk.replica.writing() as here:
        runs.store(here, started_ms, session.now_ms(), report)
    note_sync(desk, report)
    if outcome.parted:
        share_again(desk)
    ended(desk)
    with suppress(EnvironmentFault):  # what cannot go now goes with the next sync
        let_files_go(session, desk)
    return report


def keys_of(profile: Profile) -> Keys:
    """This device's signature, and the community's."""
    return Keys(DeviceKey(profile.device_seed).sign, partial(is_signed, profile.community_key))


def _report(outcome: Outcome, still_waiting: int) -> SyncReport:
    return SyncReport(
        complete=outcome.complete,
        received=outcome.received,
        sent=outcome.sent,
        receipts=outcome.receipts,
        refused=outcome.refused,
        restored=outcome.restored,
        gone=outcome.gone,
        still_waiting=still_waiting,
        bytes_up=outcome.bytes_up,
        bytes_down=outcome.bytes_down,
        requests=outcome.requests,
        seconds=outcome.seconds,
        clock_offset_ms=outcome.clock_offset_ms,
        error=outcome.error.code if outcome.error else "",
        facts=outcome.error.facts if outcome.error else {},
    )
