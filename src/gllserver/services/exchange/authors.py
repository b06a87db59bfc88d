"""Who speaks from which device, as the cards in the directory say."""

from collections.abc import Collection

from gllcore.columns import DIRECTORY
from gllcore.ids import OpId, RecordId
from gllcore.model.people import DeviceField
from gllcore.operations import Kind, referred, unpack
from gllserver.db import Session


def members_of(session: Session, devices: Collection[RecordId]) -> dict[RecordId, RecordId]:
    """The members that the devices' cards name; devices without a card are left out."""
    # Members write in the directory too: what they say there makes nobody's device.
    records = session.log.records(DIRECTORY, devices)
    cards = session.log.payloads(
        DIRECTORY, [OpId(id) for id, card in records.items() if card.kind == Kind.DEVICE]
    )
    named = {RecordId(card): _member(payload) for card, payload in cards.items()}
    return {device: member for device, member in named.items() if member is not None}


def _member(card: bytes) -> RecordId | None:
    try:
        return referred(unpack(card).get(DeviceField.MEMBER))
    except ValueError:
        return None
