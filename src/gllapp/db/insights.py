"""Counts for the insights: when posts were written, and since when own acts wait."""

from typing import Any, NamedTuple

from sqlalchemy import Connection, case, func, select, text

from gllapp.db import cards, tables
from gllapp.db.tables import State

_post = tables.post
_op = tables.op
_outbox = tables.outbox
QUARTER_MS = 15 * 60_000
"""Time zones lie whole quarters of an hour apart."""


class Written(NamedTuple):
    """Posts of one quarter of an hour; ``quarter`` counts them since 1970."""

    quarter: int
    others: int
    mine: int


def written_since(here: Connection, since_ms: int) -> list[Written]:
    """Posts that were not taken back, those of the own waiting among them."""
    own = _post.c.device.in_(list(cards.me(here).devices))
    quarter: Any = _post.c.written_ms // QUARTER_MS
    wanted = (
        select(quarter, func.sum(case((own, 0), else_=1)), func.sum(case((own, 1), else_=0)))
        .where(_post.c.written_ms >= since_ms, _post.c.withdrawn_ms.is_(None))
        .group_by(quarter)
    )
    return [Written(*row) for row in here.execute(wanted)]


class Unsent(NamedTuple):
    """An own act without its receipt."""

    written_ms: int
    needs_attention: bool
    on_stick: bool


def unsent(here: Connection) -> list[Unsent]:
    """All that waits or needs attention."""
    wanted = (
        select(_op.c.written_ms, _op.c.state, tables.on_stick.c.op_id)
        .join(_outbox, _outbox.c.op_id == _op.c.op_id)
        .outerjoin(tables.on_stick, tables.on_stick.c.op_id == _op.c.op_id)
        # With the words of the index's own condition, or SQLite would not use it.
        .where(_op.c.state.in_((State.WAITING, State.ATTENTION, State.OFFERED)), text("op.state <> 0"))
    )
    return [
        Unsent(written_ms, state == State.ATTENTION, stick is not None)
        for written_ms, state, stick in here.execute(wanted)
    ]
