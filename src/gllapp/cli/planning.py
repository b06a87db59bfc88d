"""The command plan."""

from contextlib import closing

from gllapp.cli.output import Answer, amount, counted, table
from gllapp.cli.usage import named, network_document
from gllapp.settings import load_settings
from gllapp.usecases.session import Session, open_desk
from gllapp.views import PlannedScope, SyncPlan


def run_plan(session: Session, *, price: float | None, currency: str | None) -> Answer:
    # Not at the top: no other command but sync signs or unpacks.
    from gllapp.usecases.planning import plan_sync, set_price

    if price is not None or currency is not None:
        kept = load_settings(session.folder)
        set_price(
            session.folder,
            kept.price_per_mb if price is None else price,
            kept.currency if currency is None else currency,
        )
    desk = open_desk(session)
    with closing(desk.replica):
        plan = plan_sync(session, desk)
    return Answer(_document(plan), _lines(plan))


def _document(plan: SyncPlan) -> dict[str, object]:
    return {
        "known": plan.is_known,
        "up": {"items": plan.up_items, "bytes": plan.up_bytes},
        "down": {
            "entries": sum(scope.entries for scope in plan.down),
            "bytes": plan.down_bytes,
            "scopes": [
                {
                    "name": scope.name or None,
                    "directory": scope.is_directory,
                    "library": scope.is_library,
                    "entries": scope.entries,
                    "bytes": scope.size,
                }
                for scope in plan.down
            ],
        },
        "files": {"count": plan.files, "bytes": plan.files_bytes},
        "seconds": None if plan.seconds is None else round(plan.seconds, 1),
        "cost": None if plan.cost is None else round(plan.cost, 4),
        "currency": plan.currency or None,
        "asked_bytes": plan.asked_bytes,
        "network": network_document(plan.network),
        "allowed": {"bytes": plan.max_bytes or None, "seconds": plan.max_seconds or None},
    }


def _lines(plan: SyncPlan) -> list[str]:
    if not plan.is_known:
        return [
            "The server's history has changed since the last sync; only a sync can tell what it will move."
        ]
    lines = [
        f"Up: {counted(plan.up_items, 'item', 'items')}, {amount(plan.up_bytes)}. Down: about {amount(plan.down_bytes)}."
    ]
    lines += table(
        (_named(scope), counted(scope.entries, "entry", "entries"), amount(scope.size)) for scope in plan.down
    )
    if plan.files:
        lines.append(f"Behind it {counted(plan.files, 'file', 'files')} to send, {amount(plan.files_bytes)}.")
    if plan.seconds is not None:
        lines.append(f"About {_time(plan.seconds)} at the pace of the last syncs.")
    if plan.cost is not None:
        lines.append(f"About {plan.cost:.2f} {plan.currency}".rstrip() + ".")
    if plan.network is not None:
        lines.append(f"Network: {named(plan.network)}, {'which may cost' if plan.network.costs else 'free'}.")
    if plan.max_bytes or plan.max_seconds:
        allowed = [amount(plan.max_bytes)] if plan.max_bytes else []
        allowed += [_time(plan.max_seconds)] if plan.max_seconds else []
        lines.append(f"It stops at {' or '.join(allowed)}, as you have chosen.")
    return [*lines, f"Asking cost {amount(plan.asked_bytes)}."]


def _named(scope: PlannedScope) -> str:
    if scope.is_directory:
        return "members and streams"
    return "the library" if scope.is_library else scope.name or "a new stream"


def _time(seconds: float) -> str:
    return f"{round(seconds)} s" if seconds < 90 else f"{round(seconds / 60)} min"
