"""Who finds a post useful: one row for each post and member."""

from collections.abc import Iterable, Mapping, Sequence

from sqlalchemy import Connection, delete, insert, select

from gllapp.db import cards, tables
from gllapp.db.log import Stored
from gllcore.ids import RecordId
from gllcore.merge import useful_to
from gllcore.operations import Kind

_useful = tables.useful
_op = tables.op


def of_devices(here: Connection, devices: Iterable[RecordId]) -> set[RecordId]:
    """What these devices have reacted to, as far as it came before their cards."""
    wanted = list(devices)
    if not wanted:
        return set()
    reacted = select(_op.c.record).where(_op.c.kind == Kind.REACTION, _op.c.device.in_(wanted))
    return {RecordId(record) for record in here.execute(reacted).scalars()}


def store(here: Connection, families: Mapping[RecordId, Sequence[Stored]]) -> None:
    """Folds the reactions among each record's operations."""
    if not families:
        return
    acts = {
        record: [each.entry for each in family if each.entry.op.kind == Kind.REACTION and each.counts]
        for record, family in families.items()
    }
    owners = cards.members_of(here, {entry.op.device for own in acts.values() for entry in own})
    here.execute(delete(_useful).where(_useful.c.post.in_(list(acts))))
    rows = [
        {"post": record, "member": member}
        for record, own in acts.items()
        for member in useful_to(own, owners.get)
    ]
    if rows:
        here.execute(insert(_useful), rows)
