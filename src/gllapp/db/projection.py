"""What is shown, folded from operations: only for the records that an arrival or an act has touched, all of them at once.

The number of statements does not grow with the number of operations: a post that nobody has edited yet, which is nearly
every post, costs no question of its own.
"""

from collections.abc import Collection, Iterable, Sequence
from itertools import islice

from sqlalchemy import Connection, delete, select, union

from gllapp.db import cards, log, posts, reactions, tables
from gllapp.db.library import records
from gllapp.db.log import Stored
from gllapp.db.pods import records as pods
from gllapp.db.tables import State
from gllcore.ids import OpId, RecordId
from gllcore.operations import Kind
from gllcore.pod_rules import PODS_KINDS

_op = tables.op
# As many as one statement may name, and no more text than fits into a small PC.
_AT_ONCE = 2_000
_EDITED = (Kind.STREAM, Kind.POST)
_CATALOGUE = (Kind.RESOURCE, Kind.SHELF)
_SHOWN = frozenset((Kind.MEMBER, Kind.DEVICE, Kind.STREAM, Kind.POST, *_CATALOGUE, *PODS_KINDS))


def project(here: Connection, touched: Sequence[Stored]) -> None:
    """Brings up to date whatever these operations, which are stored already, speak of."""
    devices = {each.entry.record for each in touched if each.entry.op.kind == Kind.DEVICE}
    reacted = {each.entry.record for each in touched if each.entry.op.kind == Kind.REACTION}
    reacted |= reactions.of_devices(here, devices)
    shown = {each.entry.record for each in touched if each.entry.op.kind in _SHOWN}
    families = _families(here, touched, shown, reacted)
    folded = [families[record] for record in shown if record in families]
    cards.store(here, folded)
    posts.store(here, folded)
    records.store(here, folded)
    pods.store(here, folded)
    posts.read_what_is_mine(here, devices)
    reactions.store(here, {record: families.get(record, []) for record in reacted})


def project_again(here: Connection, ids: Iterable[OpId]) -> None:
    """After operations have changed their state."""
    wanted = list(ids)
    if wanted:
        project(here, list(log.by_ids(here, wanted)))


def forget(here: Connection, ids: Collection[OpId]) -> None:
    """Operations that are not of this replica any more: gone with all that they showed."""
    log.set_state(here, ids, State.DISCARDED, was=State.AHEAD)
    project_again(here, ids)
    here.execute(delete(_op).where(_op.c.op_id.in_(list(ids)), _op.c.state == State.DISCARDED))


def project_edited(here: Connection) -> None:
    """Folds what was ever edited anew, the catalogue, pods and people: a newer version reads more in what an older one could only keep."""
    edited = select(_op.c.record).where(_op.c.record.is_not(None), _op.c.kind.in_(_EDITED))
    catalogue = select(_op.c.op_id).where(
        _op.c.kind.in_((*_CATALOGUE, *PODS_KINDS, Kind.MEMBER)), _op.c.record.is_(None)
    )
    ids = map(OpId, here.execute(union(edited, catalogue)).scalars().all())
    while some := list(islice(ids, _AT_ONCE)):
        project_again(here, some)


def _families(
    here: Connection, touched: Sequence[Stored], shown: set[RecordId], reacted: set[RecordId]
) -> dict[RecordId, list[Stored]]:
    """All operations of each record, its creation too where it is ``shown``."""
    families = {each.entry.record: [each] for each in touched if each.entry.op.record is None}
    for each in log.of_records(here, shown | reacted, created=shown - families.keys()):
        families.setdefault(each.entry.record, []).append(each)
    return families
