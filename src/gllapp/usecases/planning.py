"""What the next sync would move, how long it would take and what it would cost, asked before anything else moves."""

import math
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path
from statistics import median
from typing import NamedTuple

import msgspec

from gllapp.db import discussions, log, runs
from gllapp.db.library import catalogue, outgoing
from gllapp.db.sync_store import SyncStore
from gllapp.settings import load_settings, save_settings
from gllapp.sync.foretelling import Foretold, foretell
from gllapp.usecases.budgets import Allowed, allowed
from gllapp.usecases.desk import Desk
from gllapp.usecases.networks import counted, network_now, price_of
from gllapp.usecases.session import Session
from gllapp.usecases.syncing import keys_of
from gllapp.views import PlannedScope, SyncPlan
from gllcore.columns import DIRECTORY
from gllcore.errors import Refused
from gllcore.ids import RecordId
from gllcore.protocol import NONCE_BYTES

_MB = 1_000_000
# Less than this says more about waiting than about the link.
_TELLING_BYTES = 20_000
# What a connection and a round trip take on a slow link, whatever is moved.
_LEAST_SECONDS = 1.5
_CURRENCY_CHARACTERS = 8


class Pace(NamedTuple):
    """How fast recent syncs were; None while none of them has moved enough to tell."""

    bytes_per_second: float | None

    def seconds(self, size: int) -> float | None:
        """How long so many bytes take."""
        return _LEAST_SECONDS + size / self.bytes_per_second if self.bytes_per_second else None


def link_pace(desk: Desk) -> Pace:
    """What this member's link has done lately; asks nobody."""
    with desk.replica.reading() as here:
        return pace_of(runs.recent(here))


def plan_sync(session: Session, desk: Desk) -> SyncPlan:
    """Costs one request of less than 2 KB, both ways together. Raises EnvironmentFault and Refused as a sync tells them."""
    profile = desk.replica.profile()
    if profile.is_guest:
        raise Refused("not_signed_in")
    nonce = session.random_bytes(NONCE_BYTES)
    with counted(session, desk) as network, closing(session.link(profile.server, profile.token)) as link:
        told = foretell(SyncStore(desk.replica), link, keys_of(profile), session.dictionary(), nonce)
        asked_bytes = link.bytes_up + link.bytes_down
    with desk.replica.reading() as here:
        names = {row.id: row.name for row in discussions.streams(here)}
        scopes = {number: names.get(RecordId(place.id), "") for number, place in log.places(here).items()}
        library = catalogue.number(here)
        moved = runs.recent(here, network=network.number if network else 0)
        files = outgoing.waiting(here)
    down = _scopes(told, scopes, library)
    down_bytes = sum(scope.size for scope in down)
    files_bytes = sum(file.size for file in files)
    size = told.up_bytes + down_bytes + files_bytes
    price, currency = price_of(session, network)
    try:
        limits = allowed(session, desk, network)
    except Refused:  # the week's budget is used up; the sync itself will say so
        limits = Allowed(max_bytes=1)
    return SyncPlan(
        is_known=told.down is not None,
        up_items=told.up_operations,
        up_bytes=told.up_bytes,
        down=down,
        down_bytes=down_bytes,
        seconds=pace_of(moved).seconds(size),
        cost=size / _MB * price if price else None,
        currency=currency,
        asked_bytes=asked_bytes,
        network=network,
        max_bytes=limits.max_bytes,
        max_seconds=limits.max_seconds,
        files=len(files),
        files_bytes=files_bytes,
    )


def plan_to_ask_about(session: Session, desk: Desk) -> SyncPlan | None:
    """What the person decides about before a sync moves anything; None where it may simply begin.

    That is so where no network is used or it is free, where nothing is to be moved, and where their limits in MB or money leave room for
    all of it. What keeps a sync from beginning, it says itself. Raises as :func:`plan_sync`.
    """
    network = network_now(session, desk)
    if network is None or not network.costs or desk.replica.profile().is_guest:
        return None
    try:
        allowed(session, desk, network)
    except Refused:  # the week's budget is used up
        return None
    plan = plan_sync(session, desk)
    fits = 0 < plan.size <= plan.max_bytes and (plan.seconds or 0) <= (plan.max_seconds or math.inf)
    return None if plan.is_known and (fits or not plan.size) else plan


def set_price(folder: Path, per_mb: float, currency: str) -> None:
    """What a megabyte costs here; 0 where it costs nothing. Raises Refused ``bad_price``, and EnvironmentFault."""
    currency = currency.strip()
    if not 0 <= per_mb < 1_000_000 or len(currency) > _CURRENCY_CHARACTERS or not currency.isprintable():
        raise Refused("bad_price")
    kept = msgspec.structs.replace(load_settings(folder), price_per_mb=per_mb, currency=currency)
    save_settings(folder, kept)


def _scopes(told: Foretold, names: dict[int, str], library: int | None) -> tuple[PlannedScope, ...]:
    shares = told.down.shares if told.down is not None else ()
    return tuple(
        PlannedScope(
            name=names.get(share.number, ""),
            is_directory=share.number == DIRECTORY,
            is_library=share.number == library,
            entries=share.entries,
            size=share.size,
        )
        for share in shares
    )


def pace_of(moved: Sequence[tuple[int, float]]) -> Pace:
    """Of recent syncs, each with the bytes that it moved and its seconds."""
    rates = [amount / seconds for amount, seconds in moved if amount >= _TELLING_BYTES and seconds > 0]
    return Pace(median(rates) if rates else None)
