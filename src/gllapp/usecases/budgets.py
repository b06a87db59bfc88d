"""What a sync may cost here and now: what the person allows for a week and for one sync, in bytes, money and minutes."""

from collections.abc import Mapping
from enum import StrEnum
from pathlib import Path
from typing import NamedTuple

import msgspec

from gllapp.settings import Settings, load_settings, save_settings
from gllapp.usage_views import Network, Week
from gllapp.usecases.desk import Desk
from gllapp.usecases.networks import price_of
from gllapp.usecases.session import Session
from gllapp.usecases.usage import MB, week
from gllcore.errors import Refused

# With less than this left, a sync would only cost: its question and the answer's head.
_LEAST_BYTES = 2_000


class Bound(StrEnum):
    """What ends a sync before the server has no more."""

    NONE = ""
    SYNC_BYTES = "sync_bytes"
    SYNC_MONEY = "sync_money"
    SYNC_MINUTES = "sync_minutes"
    WEEK_BYTES = "week_bytes"
    WEEK_MONEY = "week_money"
    FILES_BYTES = "files_bytes"


class Allowed(NamedTuple):
    """What one run may move and how long; 0 is no limit. ``bytes_by`` and ``seconds_by`` tell which of the person's limits that is."""

    max_bytes: int = 0
    max_seconds: float = 0.0
    bytes_by: Bound = Bound.NONE
    seconds_by: Bound = Bound.NONE

    def reached(self, moved: int, seconds: float) -> Bound:
        """Which limit a run has come to that ended before its end and without a fault."""
        if self.max_seconds and seconds >= self.max_seconds:
            return self.seconds_by
        return self.bytes_by if self.max_bytes and moved else Bound.NONE

    def ended_by(self, seconds: float) -> Bound:
        """Which limit has ended a run of files that one of them did end; files may end before the first byte, where no block fits."""
        return self.seconds_by if self.max_seconds and seconds >= self.max_seconds else self.bytes_by


class Budgets(msgspec.Struct, frozen=True):
    """What the person allows; 0 is no limit. Bytes, minutes, and money in the currency of the network."""

    week_bytes: int = 0
    week_money: float = 0.0
    sync_bytes: int = 0
    sync_money: float = 0.0
    sync_minutes: int = 0
    text_only: bool = False


def budgets(folder: Path) -> Budgets:
    return budgets_in(load_settings(folder))


def choose_budgets(folder: Path, chosen: Budgets) -> None:
    """Raises Refused ``bad_budget``, and EnvironmentFault."""
    numbers = (
        chosen.week_bytes,
        chosen.week_money,
        chosen.sync_bytes,
        chosen.sync_money,
        chosen.sync_minutes,
    )
    if not all(0 <= number < 1e12 for number in numbers):
        raise Refused("bad_budget")
    kept = msgspec.structs.replace(load_settings(folder), **msgspec.structs.asdict(chosen))
    save_settings(folder, kept)


def this_week(session: Session, desk: Desk) -> Week:
    """What this week has cost until now, beside what it may."""
    chosen = budgets(session.folder)
    return week(desk, chosen.week_bytes, chosen.week_money)


def allowed(session: Session, desk: Desk, network: Network | None) -> Allowed:
    """What is left for a run on this network. Raises Refused ``week_spent``, with its ``limit``, where the week's budget is used up."""
    chosen = budgets(session.folder)
    seconds = chosen.sync_minutes * 60.0
    by_time = Bound.SYNC_MINUTES if seconds else Bound.NONE
    if network is None or not network.costs:
        return Allowed(0, seconds, Bound.NONE, by_time)
    price, _ = price_of(session, network)
    bounds = _bounds(chosen, week(desk, chosen.week_bytes, chosen.week_money), price)
    by = min(bounds, key=lambda bound: bounds[bound], default=Bound.NONE)
    if by in (Bound.WEEK_BYTES, Bound.WEEK_MONEY) and bounds[by] < _LEAST_BYTES:
        raise Refused("week_spent", limit=by.value)
    return Allowed(int(bounds.get(by, 0)), seconds, by, by_time)


def _bounds(chosen: Budgets, used: Week, price: float) -> Mapping[Bound, float]:
    """How many bytes each limit leaves, for those that there are."""
    found: dict[Bound, float] = {}
    if chosen.sync_bytes:
        found[Bound.SYNC_BYTES] = chosen.sync_bytes
    if chosen.week_bytes:
        found[Bound.WEEK_BYTES] = chosen.week_bytes - used.paid_bytes
    if price and chosen.sync_money:
        found[Bound.SYNC_MONEY] = chosen.sync_money / price * MB
    if price and chosen.week_money:
        found[Bound.WEEK_MONEY] = (chosen.week_money - used.money) / price * MB
    return found


def budgets_in(settings: Settings) -> Budgets:
    """What of the settings says what may be spent."""
    return Budgets(
        week_bytes=settings.week_bytes,
        week_money=settings.week_money,
        sync_bytes=settings.sync_bytes,
        sync_money=settings.sync_money,
        sync_minutes=settings.sync_minutes,
        text_only=settings.text_only,
    )
