"""What of the outbox is on sticks, and what receipts that came home on one have settled."""

from collections.abc import Collection, Mapping, Sequence
from typing import NamedTuple

from sqlalchemy import Connection, case, delete, func, select, update
from sqlalchemy.dialects.sqlite import insert

from gllapp.db import log, outbox, projection, tables
from gllapp.db.tables import State
from gllcore.ids import OpId
from gllcore.protocol import Refusal

_op = tables.op
_parcel = tables.parcel
_on_stick = tables.on_stick

_NAMED = 500


class Made(NamedTuple):
    """A parcel that lies on a stick, whole and read back."""

    id: bytes
    number: int
    stick: str
    made_ms: int


class Settled(NamedTuple):
    """How many acts a receipt has newly settled."""

    received: int
    refused: int


def last_number(here: Connection) -> int:
    """Of the parcels made here; 0 before the first."""
    return int(here.execute(select(func.coalesce(func.max(_parcel.c.number), 0))).scalar_one())


def store(here: Connection, made: Made, ops: Collection[OpId]) -> None:
    """The parcel holds these acts; each counts as being on the stick since it came there first."""
    here.execute(insert(_parcel).values(**made._asdict()))
    fresh = insert(_on_stick)
    was_there = case((_on_stick.c.stick == made.stick, _on_stick.c.since_ms), else_=made.made_ms)
    moved = fresh.on_conflict_do_update(
        index_elements=[_on_stick.c.op_id],
        set_={"stick": made.stick, "parcel": made.id, "since_ms": was_there},
    )
    rows = [
        {"op_id": op_id, "stick": made.stick, "parcel": made.id, "since_ms": made.made_ms} for op_id in ops
    ]
    here.execute(moved, rows)


def forget_what_arrived(here: Connection) -> None:
    """What has its place in the log is on no stick any more, as far as its author is concerned."""
    arrived = select(_op.c.op_id).where(_op.c.op_id == _on_stick.c.op_id, _op.c.state == State.LOG).exists()
    here.execute(delete(_on_stick).where(arrived))


def made_here(here: Connection, ids: Collection[bytes]) -> set[bytes]:
    """Those of the parcels that this replica has made, and no copy of it."""
    return set(here.execute(select(_parcel.c.id).where(_parcel.c.id.in_(list(ids)))).scalars())


def settle(
    here: Connection, made: Made, receipt: bytes, taken: Mapping[OpId, int], refused: Mapping[OpId, Refusal]
) -> Settled:
    """Keeps a verified receipt, and what it says: acts that the server received, with the time (ms), and those it refused.

    What has been seen in the log meanwhile, or taken back, stays as it is; so does what another receipt has confirmed.
    """
    fresh = insert(_parcel).values(**made._asdict(), receipt=receipt)
    keep = {"receipt": fresh.excluded.receipt}
    here.execute(fresh.on_conflict_do_update(index_elements=[_parcel.c.id], set_=keep))
    received = [op_id for part in _parts([*taken]) for op_id in _confirmed(here, part)]
    for op_id in received:
        here.execute(update(_op).where(_op.c.op_id == op_id).values(received_ms=taken[op_id]))
    projection.project_again(here, received)
    waiting = [op_id for op_id, state in _states(here, [*refused]).items() if state is State.WAITING]
    outbox.refuse(here, {op_id: refused[op_id] for op_id in waiting})
    # What the server had no place for yet waits for the next parcel.
    here.execute(delete(_on_stick).where(_on_stick.c.parcel == made.id))
    for part in _parts([*taken, *refused]):
        here.execute(delete(_on_stick).where(_on_stick.c.op_id.in_(part)))
    return Settled(len(received), len(waiting))


def all_known(here: Connection, ids: Collection[OpId]) -> bool:
    """Whether each of these acts is one of this replica."""
    return len(_states(here, [*ids])) == len(set(ids))


def _confirmed(here: Connection, ids: Sequence[OpId]) -> list[OpId]:
    own = outbox.own(here, ids)
    return log.set_state(here, own, State.CONFIRMED, was=State.WAITING)


def _states(here: Connection, ids: Sequence[OpId]) -> dict[OpId, State]:
    return {op_id: state for part in _parts(ids) for op_id, state in log.states_of(here, part).items()}


def _parts(ids: Sequence[OpId]) -> list[Sequence[OpId]]:
    """As many as one statement may name."""
    return [ids[at : at + _NAMED] for at in range(0, len(ids), _NAMED)]
