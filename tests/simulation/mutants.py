"""The product without one of its protections: each of these must be noticed by the laws, or the laws protect nothing."""

import sys
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, ExitStack, contextmanager
from typing import Any
from unittest.mock import patch

from sqlalchemy import Connection

from gllapp.arrivals import Applied, Arrival
from gllapp.db import log, outbox, profile, projection, sync_store
from gllapp.db.replica import Replica
from gllapp.db.sync_store import SyncStore
from gllapp.db.tables import State
from gllapp.sync import engine, requesting
from gllapp.sync.plan import Plan
from gllapp.usecases import syncing
from gllapp.views import Act
from gllcore import merge, operations
from gllcore.clock import COUNT_BITS, HybridTime
from gllcore.errors import Refused
from gllcore.ids import SERVER_DEVICE, OpId, digest
from gllcore.operations import Operation
from gllcore.protocol import End, Refusal, SummedEnd
from gllserver.db import Holder
from gllserver.db.accounts import AccountStore
from gllserver.db.log import LogStore
from gllserver.services.exchange import acceptance, answer, exchange

Mutant = Callable[[], AbstractContextManager[object]]


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

    return _everywhere(operations.op_id, counted)


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

    return _everywhere(whole, saw)


# --- what comes in ---


def seals_unchecked() -> AbstractContextManager[object]:
    return patch.object(syncing, "is_signed", lambda *_: True)


def seals_not_kept() -> AbstractContextManager[object]:
    return patch.object(sync_store, "_keep_seal", lambda *_: None)


def cursor_ahead_of_its_entries() -> AbstractContextManager[object]:
    """The cursor is stored first, in a transaction of its own."""
    whole = log.store_places

    def store_places(here: Connection, changed: Mapping[int, log.Place]) -> None:
        whole(here, changed)
        here.exec_driver_sql("COMMIT")
        here.exec_driver_sql("BEGIN IMMEDIATE")

    return patch.object(log, "store_places", store_places)


def effect_after_its_entries() -> AbstractContextManager[object]:
    """What has arrived is stored first, and shown in a transaction of its own."""
    whole = SyncStore.apply

    def apply(self: SyncStore, arrival: Arrival) -> Applied:
        project = projection.project
        touched: list[log.Stored] = []
        with patch.object(projection, "project", lambda _, stored: touched.extend(stored)):
            applied = whole(self, arrival)
        with self._replica.writing() as here:
            project(here, touched)
        return applied

    return patch.object(SyncStore, "apply", apply)


def nothing_atomic() -> AbstractContextManager[object]:
    """Each statement is its own transaction."""

    @contextmanager
    def writing(self: Replica) -> Iterator[Connection]:
        with self._engine.connect() as here, here.begin():
            here.exec_driver_sql("COMMIT")
            yield here
            here.exec_driver_sql("BEGIN")

    return patch.object(Replica, "writing", writing)


def end_unchecked() -> AbstractContextManager[object]:
    """An answer is whole when its end has come, whatever was in it, and the sums in it are not looked at."""

    def ended(self: engine.Engine, _: Any, __: Any, end: End) -> End:
        return end

    return patch.multiple(engine.Engine, _ended=ended, _holds_the_same=lambda *_: True)


# --- the server ---


def doubt_ignored() -> AbstractContextManager[object]:
    """Whatever a replica says that it holds is believed to be this log."""
    return patch.object(exchange, "divergence", lambda *_: None)


def duplicates_appended() -> AbstractContextManager[object]:
    return patch.object(LogStore, "already", lambda *_: set())


def refusals_untold() -> AbstractContextManager[object]:
    """What the server does not accept it drops without a word."""
    whole = acceptance.accept

    def accept(*arguments: Any) -> list[Refusal]:
        whole(*arguments)
        return []

    return patch.object(exchange, "accept", accept)


def one_refusal_stops_all() -> AbstractContextManager[object]:
    whole = acceptance.accept

    def accept(*arguments: Any) -> list[Refusal]:
        refusals = whole(*arguments)
        if refusals:
            raise Refused(refusals[0].code, **refusals[0].facts)
        return refusals

    return patch.object(exchange, "accept", accept)


def more_is_not_said() -> AbstractContextManager[object]:
    """An answer that a budget has stopped says that there is no more."""
    return patch.object(
        answer,
        "SummedEnd",
        lambda entries, server_ms, _more, _sums, nonce, lease: SummedEnd(
            entries, server_ms, more=False, nonce=nonce, lease=lease
        ),
    )


def everybody_may_write() -> AbstractContextManager[object]:
    return patch("gllcore.permissions._check_writer", lambda _: None)


def the_suspended_are_let_in() -> AbstractContextManager[object]:
    whole = AccountStore.by_token

    def by_token(self: AccountStore, token_hash: bytes) -> Holder | None:
        holder = whole(self, token_hash)
        return holder and holder._replace(account=holder.account._replace(suspended=False))

    return patch.object(AccountStore, "by_token", by_token)


@contextmanager
def _everywhere(function: Callable[..., object], other: Callable[..., object]) -> Iterator[None]:
    """In every module that has imported it by name, the auditor's too: what follows from it must be noticed."""
    name = function.__name__
    holders = [module for module in sys.modules.values() if getattr(module, name, None) is function]
    with ExitStack() as stack:
        for module in holders:
            stack.enter_context(patch.object(module, name, other))
        yield


MUTANTS: dict[str, Mutant] = {
    mutant.__name__: mutant
    for mutant in (
        outbox_cleared_on_push, outbox_cleared_after_sync, own_echoes_filtered, refusals_dropped,
        refusals_without_reason, act_in_two_transactions, ids_by_counter, clocks_unclamped, clock_of_acts_forgotten,
        last_writer_wins, bases_ignored, incarnations_ignored, seals_unchecked, seals_not_kept, cursor_ahead_of_its_entries,
        effect_after_its_entries, nothing_atomic, end_unchecked, doubt_ignored, duplicates_appended, refusals_untold,
        one_refusal_stops_all, more_is_not_said, everybody_may_write, the_suspended_are_let_in,
    )
}  # fmt: skip
