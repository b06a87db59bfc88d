"""The product without what protects acts: the outbox, ids and clocks, and the merge."""

from collections.abc import Iterable, Mapping, Sequence
from contextlib import AbstractContextManager
from typing import Any
from unittest.mock import patch

from sqlalchemy import Connection

from gllapp.db import log, outbox, profile, projection
from gllapp.db.sync_store import SyncStore
from gllapp.db.tables import State
from gllapp.sync import engine, requesting
from gllapp.sync.plan import Plan
from gllapp.views import Act
from gllcore import merge, operations
from gllcore.clock import COUNT_BITS, HybridTime
from gllcore.ids import SERVER_DEVICE, OpId, digest
from gllcore.operations import Operation
from gllcore.protocol import Refusal, SummedEnd
from tests.simulation.mutants.patching import everywhere

# --- the outbox ---


def outbox_cleared_on_push() -> AbstractContextManager[object]:
    """What was sent counts as received."""
    whole = requesting.body_of

    def body_of(plan: Plan, store: Any, *rest: Any) -> bytes:
        made = whole(plan, store, *rest)
        assert isinstance(store, SyncStore)
        with store._replica.writing() as here:
            sent = log.set_state(
                here, [item.entry.op_id for item in plan.pushes], State.LOG, was=State.WAITING
            )
            projection.project_again(here, sent)
        return made

    return patch.object(engine, "body_of", body_of)


def outbox_cleared_after_sync() -> AbstractContextManager[object]:
    """What is in the outbox after a complete sync counts as received, what was written meanwhile too."""
    whole = engine.Engine._ended

    def ended(self: engine.Engine, plan: Plan, answer: Any, end: SummedEnd) -> SummedEnd:
        found = whole(self, plan, answer, end)
        store = self._replica
        assert isinstance(store, SyncStore)
        with store._replica.writing() as here:
            left = [entry.op_id for entry in outbox.pending(here)]
            log.set_state(here, left, State.LOG, was=State.WAITING)
        return found

    return patch.object(engine.Engine, "_ended", ended)


def own_echoes_filtered() -> AbstractContextManager[object]:
    """What this device wrote is not taken in again when it comes back."""
    whole = log.store

    def store(here: Connection, stored: Iterable[log.Stored]) -> None:
        kept = list(stored)
        waiting = log.states_of(here, [each.entry.op_id for each in kept])
        whole(here, [each for each in kept if each.entry.op_id not in waiting])

    return patch.object(log, "store", store)


def refusals_dropped() -> AbstractContextManager[object]:
    """The server's "no" is read and forgotten."""

    def refused(_: SyncStore, __: Mapping[OpId, Refusal]) -> None:
        return

    return patch.object(SyncStore, "refused", refused)


def refusals_without_reason() -> AbstractContextManager[object]:
    return patch.object(outbox, "_set_reason", lambda *_: None)


def act_in_two_transactions() -> AbstractContextManager[object]:
    """An act is stored first, and enters the outbox afterwards."""
    whole = outbox.add

    def add(here: Connection, entry: operations.Entry, act: Act) -> None:
        here.exec_driver_sql("COMMIT")
        here.exec_driver_sql("BEGIN IMMEDIATE")
        whole(here, entry, act)

    return patch.object(outbox, "add", add)


# --- ids and clocks ---


def ids_by_counter() -> AbstractContextManager[object]:
    """An operation is named by its device and the device's count, not by what it says."""

    by_content = operations.op_id

    def counted(op: Operation) -> OpId:
        if op.device == SERVER_DEVICE:
            return by_content(op)
        count = op.time.counter % (1 << COUNT_BITS)
        return OpId(digest(b"counted", op.device, op.scope, repr((op.time.ms, count)).encode())[:16])

    return everywhere(operations.op_id, counted)


def clocks_unclamped() -> AbstractContextManager[object]:
    """The clock that is furthest ahead wins for ever."""
    return patch.object(operations, "effective_ms", lambda written, _received: written.ms)


def clock_of_acts_forgotten() -> AbstractContextManager[object]:
    """The time of an act is what the device's clock says, also when it was set back."""
    return patch.object(profile, "next_moment", lambda _, now_ms: HybridTime(now_ms))


# --- merge ---


def last_writer_wins() -> AbstractContextManager[object]:
    """Of two edits that did not know of each other, one is gone."""

    def only_latest(writes: Sequence[merge.Write]) -> list[merge.Write]:
        return [max(writes, key=lambda write: merge.order(write.entry))]

    return patch.object(merge, "heads", only_latest)


def bases_ignored() -> AbstractContextManager[object]:
    """Whoever comes later in the log counts as having seen what came before."""

    def saw(later: operations.Entry, earlier: operations.Entry) -> bool:
        if later.op.device == earlier.op.device:
            return later.op.time > earlier.op.time
        return earlier.seq is not None and (later.seq is None or later.seq > earlier.seq)

    return patch.object(merge, "saw", saw)


def incarnations_ignored() -> AbstractContextManager[object]:
    """Whatever a device has written is one sequence, also when there were two of it."""
    whole = merge.saw

    def saw(later: operations.Entry, earlier: operations.Entry) -> bool:
        if later.op.device == earlier.op.device:
            return later.op.time > earlier.op.time
        return whole(later, earlier)

    return everywhere(whole, saw)
