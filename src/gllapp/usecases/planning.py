"""What the next sync would move, how long it would take and what it would cost, asked before anything else moves."""

from collections.abc import Sequence
from contextlib import closing
from pathlib import Path
from statistics import median
from typing import NamedTuple

import msgspec

from gllapp.db import discussions, log, runs
from gllapp.db.library import catalogue
from gllapp.db.sync_store import SyncStore
from gllapp.settings import load_settings, save_settings
from gllapp.sync.foretelling import Foretold, foretell
from gllapp.usecases.budgets import Allowed, allowed
from gllapp.usecases.desk import Desk
from gllapp.usecases.networks import counted, price_of
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
        return _pace(runs.recent(here))


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
    down = _scopes(told, scopes, library)
    down_bytes = sum(scope.size for scope in down)
    seconds = _pace(moved).seconds(told.up_bytes + down_bytes)
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
        seconds=seconds,
        cost=(told.up_bytes + down_bytes) / _MB * price if price else None,
        currency=currency,
        asked_bytes=asked_bytes,
        network=network,
        max_bytes=limits.max_bytes,
        max_seconds=limits.max_seconds,
    )


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


def _pace(moved: Sequence[tuple[int, float]]) -> Pace:
    rates = [amount / seconds for amount, seconds in moved if amount >= _TELLING_BYTES and seconds > 0]
    return Pace(median(rates) if rates else None)
