"""The parcels that were taken, each with the receipt that was given for it."""

from sqlalchemy import Connection, insert, select

from gllcore.ids import RecordId
from gllserver.db.tables import parcel


class ParcelStore:
    """Reads and writes within one transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def receipt(self, parcel_id: bytes) -> bytes | None:
        """What was answered to the parcel with this id; None to one that is new."""
        return self._connection.scalar(select(parcel.c.receipt).where(parcel.c.id == parcel_id))

    def add(self, parcel_id: bytes, device: RecordId, taken_ms: int, receipt: bytes) -> None:
        self._connection.execute(
            insert(parcel).values(id=parcel_id, device=device, taken_ms=taken_ms, receipt=receipt)
        )
