"""What a fetch by hand would bring over a network that is paid for, told before it begins."""

import math

from gllapp.db import runs
from gllapp.file_views import FetchPlan
from gllapp.library_views import WantedFile
from gllapp.usage_views import Network
from gllapp.usecases.budgets import Allowed, allowed
from gllapp.usecases.desk import Desk
from gllapp.usecases.keeping import wanted_files
from gllapp.usecases.networks import network_now, price_of
from gllapp.usecases.planning import pace_of
from gllapp.usecases.session import Session
from gllapp.usecases.sticks.sources import stick_files
from gllapp.usecases.stores import stores_of
from gllcore.errors import Refused

_MB = 1_000_000


def plan_to_fetch(session: Session, desk: Desk) -> FetchPlan | None:
    """What the person decides about before a fetch moves anything; None where it may simply begin. Moves nothing itself.

    That is so where no network is used or it is free, where sticks hold all that is to come, and where the limits in MB or money leave
    room for all of it. A file of which a former edition is here may take less than is told. Raises EnvironmentFault.
    """
    network = network_now(session, desk)
    if network is None or not network.costs or desk.replica.profile().is_guest:
        return None
    left = _over_the_net(session, desk)
    if not left:
        return None
    plan = _plan(session, desk, network, left)
    fits = plan.size <= plan.max_bytes and (plan.seconds or 0) <= (plan.max_seconds or math.inf)
    return None if fits and not plan.is_spent else plan


def _plan(session: Session, desk: Desk, network: Network, left: dict[WantedFile, int]) -> FetchPlan:
    size = sum(left.values())
    price, currency = price_of(session, network)
    try:
        limits, is_spent = allowed(session, desk, network), False
    except Refused:  # the week's budget is used up
        limits, is_spent = Allowed(), True
    with desk.replica.reading() as here:
        pace = pace_of(runs.recent(here, network=network.number))
    return FetchPlan(
        files=len(left),
        size=size,
        seconds=pace.seconds(size),
        cost=size / _MB * price if price else None,
        currency=currency,
        network=network,
        max_bytes=limits.max_bytes,
        max_seconds=limits.max_seconds,
        is_spent=is_spent,
    )


def _over_the_net(session: Session, desk: Desk) -> dict[WantedFile, int]:
    """What neither this PC nor a stick in it holds, and how many bytes of each are not here yet."""
    stores, wanted = stores_of(session, desk), wanted_files(desk)
    ids = {file.id for file in wanted}
    sticks = stick_files(desk, session.dictionary, session.plugged_in(), ids) if wanted else []
    begun = {part.card.id: part.held for part in stores.unfinished()}
    return {
        file: max(file.size - begun.get(file.id, 0), 0)
        for file in wanted
        if not stores.holds(file.id) and not any(stick.has(file.id) for stick in sticks)
    }
