"""The product without what brings histories together that have parted."""

from collections.abc import Mapping
from contextlib import AbstractContextManager
from typing import Any
from unittest.mock import patch

from sqlalchemy import Connection, delete, select

from gllapp.arrivals import Loss
from gllapp.db import chain, log, rewinding, tables
from gllapp.db.tables import State
from gllapp.sync import engine, plan
from gllapp.sync.plan import Plan
from gllcore.protocol import Cursor, Request
from gllcore.reconciliation import Diverged
from gllserver.services.exchange import cursors, exchange

# --- histories that part ---


def links_unlooked_at() -> AbstractContextManager[object]:
    """A log that is as long as the replica's is taken for the replica's."""
    whole = cursors.divergence

    def divergence(charter: Any, session: Any, view: Any, request: Request) -> Diverged | None:
        scopes = view.scopes
        held = zip(request.scopes, request.seqs, strict=True)
        is_long_enough = all(number in scopes and seq <= scopes[number].head.seq for number, seq in held)
        return None if is_long_enough else whole(charter, session, view, request)

    return patch.object(exchange, "divergence", divergence)


def nothing_given_back() -> AbstractContextManager[object]:
    """What the server has lost stays lost there."""
    return patch.object(rewinding, "loss", lambda _: plan.NOTHING_LOST)


def set_aside_is_deleted() -> AbstractContextManager[object]:
    """What the server does not have any more is deleted here too."""

    def rewind(here: Connection, number: int, place: log.Place, cursor: Cursor) -> None:
        whole(here, number, place, cursor)
        lost = (
            here.execute(select(tables.op.c.op_id).where(tables.op.c.state == State.OFFERED)).scalars().all()
        )
        here.execute(delete(tables.aside).where(tables.aside.c.op_id.in_(lost)))
        here.execute(delete(tables.outbox).where(tables.outbox.c.op_id.in_(lost)))
        here.execute(delete(tables.op).where(tables.op.c.op_id.in_(lost)))

    whole = rewinding.rewind
    return patch.object(rewinding, "rewind", rewind)


def proofs_forgotten() -> AbstractContextManager[object]:
    """Of what is set aside nobody knows any more after which link it stood."""
    whole = rewinding._proof

    def proof(ring: chain.Ring) -> Mapping[str, object]:
        return {**whole(ring), "before": bytes(32)}

    return patch.object(rewinding, "_proof", proof)


def back_in_two_transactions() -> AbstractContextManager[object]:
    """What is behind the common past is set aside first, and the cursor goes back afterwards."""
    whole = log.set_aside

    def set_aside(here: Connection, number: int, after: int) -> None:
        whole(here, number, after)
        here.exec_driver_sql("COMMIT")
        here.exec_driver_sql("BEGIN IMMEDIATE")

    return patch.object(log, "set_aside", set_aside)


def what_waits_goes_first() -> AbstractContextManager[object]:
    """Acts are sent before what they may answer has been given back."""
    whole = plan.plan_exchange

    def plan_exchange(held: Any, pending: Any, early: Any, loss: Loss, terms: Any) -> Plan:
        return whole(held, pending, early, plan.NOTHING_LOST if pending else loss, terms)

    return patch.object(engine, "plan_exchange", plan_exchange)
