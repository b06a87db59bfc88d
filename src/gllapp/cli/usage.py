"""The commands about data used: what has gone over which network for what, what a network costs, and what may be spent."""

from contextlib import closing

import msgspec

from gllapp.cli.output import Answer, amount, plain, table
from gllapp.traffic import Traffic
from gllapp.usage_views import Answer as Said
from gllapp.usage_views import DayUsage, Moved, Network, NetworkUsage, Usage
from gllapp.usecases.budgets import Budgets, budgets, choose_budgets, this_week
from gllapp.usecases.desk import Desk
from gllapp.usecases.networks import answer, every_network, network_now
from gllapp.usecases.session import Session, open_desk
from gllapp.usecases.usage import date_of, usage
from gllcore.errors import Refused

_SAID = {Said.YES: "paid for", Said.NO: "free", Said.LATER: "ask later", Said.UNASKED: "nobody has said"}


def run_usage(session: Session, *, since: str | None) -> Answer:
    first = None if since is None else date_of(since)
    desk = open_desk(session)
    with closing(desk.replica):
        found, week = usage(desk, first), this_week(session, desk)
    document = {
        "since": found.since.isoformat(),
        "until": found.until.isoformat(),
        "bytes": found.both,
        "days": [{"day": day.day.isoformat(), "bytes": day.both, **_kinds(day)} for day in found.days],
        "networks": [_share(share) for share in found.networks],
        "week": msgspec.to_builtins(week),
    }
    allowed = f" of {amount(week.max_bytes)}" if week.max_bytes else ""
    lines = [
        f"Since {found.since}: {amount(found.both)}.",
        *_table(found),
        f"This week on connections that cost: {amount(week.paid_bytes)}{allowed}.",
    ]
    return Answer(document, lines)


def run_networks(session: Session) -> Answer:
    desk = open_desk(session)
    with closing(desk.replica):
        return _networks(session, desk)


def run_set_network(
    session: Session, *, number: int | None, paid: str | None, price: float | None, currency: str | None
) -> Answer:
    desk = open_desk(session)
    with closing(desk.replica):
        chosen = _chosen(session, desk, number)
        said = chosen.answer if paid is None else Said(paid)
        if paid is None and price is not None:
            said = Said.YES
        answer(
            desk,
            chosen.number,
            said,
            chosen.price_per_mb if price is None else price,
            chosen.currency if currency is None else currency,
        )
        return _networks(session, desk)


def run_limits(
    session: Session,
    *,
    week_bytes: int | None,
    week_money: float | None,
    sync_bytes: int | None,
    sync_money: float | None,
    sync_minutes: int | None,
    text_only: bool | None,
) -> Answer:
    """Changes what is given, and tells what holds."""
    chosen = {
        "week_bytes": week_bytes,
        "week_money": week_money,
        "sync_bytes": sync_bytes,
        "sync_money": sync_money,
        "sync_minutes": sync_minutes,
        "text_only": text_only,
    }
    given = {name: value for name, value in chosen.items() if value is not None}
    if given:
        choose_budgets(session.folder, msgspec.structs.replace(budgets(session.folder), **given))
    now = budgets(session.folder)
    return Answer(msgspec.to_builtins(now), table(_limit_rows(now)))


def network_document(network: Network | None) -> dict[str, object] | None:
    """What JSON tells of a network; None for the way to a server on this very PC."""
    if network is None:
        return None
    return {
        "number": network.number,
        "name": network.name or None,
        "medium": network.medium.value,
        "paid": network.answer.value or None,
        "costs": network.costs,
        "price_per_mb": network.price_per_mb or None,
        "currency": network.currency or None,
    }


def named(network: Network | None) -> str:
    if network is None:
        return "not known yet"
    return f"“{plain(network.name)}”" if network.name else f"{network.medium.value} {network.number}"


def _chosen(session: Session, desk: Desk, number: int | None) -> Network:
    """The network of this number, or that on which the PC is. Raises Refused ``unknown_network``."""
    if number is None and (now := network_now(session, desk)) is not None:
        return now
    found = next((each for each in every_network(desk) if each.number == number), None)
    if found is None:
        raise Refused("unknown_network", network=number or 0)
    return found


def _networks(session: Session, desk: Desk) -> Answer:
    now, known = network_now(session, desk), every_network(desk)
    document = {"now": network_document(now), "networks": [network_document(each) for each in known]}
    return Answer(document, table(_row(each, is_here=each == now) for each in known))


def _row(network: Network, *, is_here: bool) -> tuple[str, ...]:
    price = f"{network.price_per_mb:g} {network.currency} a MB" if network.price_per_mb else ""
    return str(network.number), named(network), _SAID[network.answer], price, "here now" if is_here else ""


def _kinds(day: DayUsage) -> dict[str, object]:
    moved = {kind: day.kinds.get(kind, Moved(0, 0)) for kind in Traffic}
    return {"kinds": {kind.value: {"up": each.up, "down": each.down} for kind, each in moved.items()}}


def _share(share: NetworkUsage) -> dict[str, object]:
    return {
        "network": network_document(share.network),
        "up": share.moved.up,
        "down": share.moved.down,
        "cost": None if share.cost is None else round(share.cost, 4),
    }


def _table(found: Usage) -> list[str]:
    if not found.days:
        return []
    rows = [("day", *Traffic, "together")]
    for day in found.days:
        kinds = [amount(day.kinds[kind].both) if kind in day.kinds else "" for kind in Traffic]
        rows.append((day.day.isoformat(), *kinds, amount(day.both)))
    shares = [(named(share.network), amount(share.moved.both), _money(share)) for share in found.networks]
    return [*table(rows), *table(shares)]


def _money(share: NetworkUsage) -> str:
    if share.cost is None or share.network is None:
        return ""
    return f"{share.cost:.2f} {share.network.currency}".rstrip()


def _limit_rows(now: Budgets) -> list[tuple[str, str]]:
    def said(number: float, words: str) -> str:
        return words if number else "no limit"

    return [
        ("A week, where it costs", said(now.week_bytes, amount(now.week_bytes))),
        ("A week, in money", said(now.week_money, f"{now.week_money:g}")),
        ("A sync, where it costs", said(now.sync_bytes, amount(now.sync_bytes))),
        ("A sync, in money", said(now.sync_money, f"{now.sync_money:g}")),
        ("A sync, anywhere", said(now.sync_minutes, f"{now.sync_minutes} min")),
        ("Files with a sync", "none, text only" if now.text_only else "as chosen by: files set"),
    ]
