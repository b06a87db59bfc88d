"""Goes on with a sync whose answer was cut, at once and on the same link, and adds up what all attempts did."""

from collections.abc import Callable

import msgspec

from gllapp.sync.engine import Outcome
from gllapp.sync.pacing import frame_bytes, may_resume
from gllapp.sync.plan import Budget
from gllapp.views import SyncProgress

OnProgress = Callable[[SyncProgress], None]


def resumed(
    attempt: Callable[[Budget, OnProgress], Outcome],
    budget: Budget,
    on_progress: OnProgress,
    is_stopped: Callable[[], bool],
) -> Outcome:
    """The outcome of as many attempts as it takes; the budget is for all of them together.

    ``attempt`` runs a sync over a link that goes on counting its bytes.
    """
    total = attempt(budget, on_progress)
    brought, resumptions = _brought(total), 0
    while total.error and may_resume(total.error.code, brought=brought, resumed=resumptions):
        left = _left(budget, total)
        if is_stopped() or left is None:
            break
        latest = attempt(left, _after(total, on_progress))
        total, brought, resumptions = _sum(total, latest), _brought(latest), resumptions + 1
    return total


def _brought(outcome: Outcome) -> bool:
    return outcome.received + outcome.receipts + outcome.refused + outcome.restored + len(outcome.gone) > 0


def _left(budget: Budget, spent: Outcome) -> Budget | None:
    """What may still be spent, in frames that suit the link; None when the time is up. Bytes are counted by the link."""
    if not budget.frame_bytes:
        budget = budget._replace(frame_bytes=frame_bytes([(spent.bytes_down, spent.seconds)]))
    if not budget.max_seconds:
        return budget
    seconds = budget.max_seconds - spent.seconds
    return budget._replace(max_seconds=seconds) if seconds > 0 else None


def _after(before: Outcome, on_progress: OnProgress) -> OnProgress:
    def tell(now: SyncProgress) -> None:
        received, receipts = before.received + now.received, before.receipts + now.receipts
        on_progress(msgspec.structs.replace(now, received=received, receipts=receipts))

    return tell


def _sum(before: Outcome, latest: Outcome) -> Outcome:
    """Bytes are the link's, which has counted all of them."""
    offset = before.clock_offset_ms if latest.clock_offset_ms is None else latest.clock_offset_ms
    return latest._replace(
        received=before.received + latest.received,
        sent=before.sent + latest.sent,
        receipts=before.receipts + latest.receipts,
        refused=before.refused + latest.refused,
        restored=before.restored + latest.restored,
        gone=before.gone + latest.gone,
        parted=before.parted or latest.parted,
        requests=before.requests + latest.requests,
        seconds=before.seconds + latest.seconds,
        clock_offset_ms=offset,
    )
