"""The keys for which what is in a pod may be sealed: those that the devices of its readers have told in its log."""

from collections.abc import Collection

from sqlalchemy import Connection, select

from gllapp.db import tables
from gllapp.db.pods import records
from gllcore.ids import RecordId
from gllcore.model.pods import PodKey

_device = tables.device
_member = tables.member


def keys_of(here: Connection, scope: int, readers: Collection[RecordId]) -> dict[RecordId, bytes]:
    """The keys (32 bytes) by their devices: those of today's readers alone, without devices that were revoked and members who are suspended."""
    wanted = (
        select(_device.c.id)
        .join_from(_device, _member, _device.c.member == _member.c.id)
        .where(_device.c.member.in_(list(readers)), ~_device.c.revoked, ~_member.c.suspended)
    )
    trusted = {RecordId(id) for id in here.execute(wanted).scalars()}
    found = (each.value for each in records.every(here, PodKey, scope=scope))
    return {key.device: key.key for key in found if key.device in trusted}


def has_told(here: Connection, scope: int, device: RecordId) -> bool:
    """Whether the device's key is in the log, or on its way there."""
    return any(each.value.device == device for each in records.every(here, PodKey, scope=scope))
