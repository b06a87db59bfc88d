"""Those who ask to become members: what they have sent, and what was answered."""

from typing import Any

from sqlalchemy import Connection, Select, delete, func, insert, select, update

from gllcore.ids import RecordId
from gllcore.registrations import State
from gllserver.db.tables import registration
from gllserver.db.values import RegistrationRow

_ROWS = select(*(registration.c[name] for name in RegistrationRow._fields))


class RegistrationStore:
    """Reads and writes within one transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def of(self, newcomer: RecordId) -> RegistrationRow | None:
        """What the device with this id has sent last."""
        return self._first(_ROWS.where(registration.c.id == newcomer))

    def all(self) -> list[RegistrationRow]:
        """Whoever has waited longest first."""
        found = self._connection.execute(_ROWS.order_by(registration.c.since_ms, registration.c.id))
        return [RegistrationRow(*row) for row in found]

    def waiting(self) -> int:
        """How many have no answer yet."""
        wanted = select(func.count()).select_from(registration).where(registration.c.state == State.WAITING)
        return self._connection.execute(wanted).scalar_one()

    def not_approved(self) -> int:
        """How many there are beside those that became accounts."""
        wanted = select(func.count()).select_from(registration).where(registration.c.state != State.APPROVED)
        return self._connection.execute(wanted).scalar_one()

    def keep(self, row: RegistrationRow) -> None:
        """A new registration, or what has become of one."""
        self.erase(row.id)
        self._connection.execute(insert(registration).values(row._asdict()))

    def came_as(self, newcomer: RecordId, parcel: bytes, number: int) -> None:
        """The letter in which it came last: that is what an answer is tied to."""
        self._connection.execute(
            update(registration).where(registration.c.id == newcomer).values(parcel=parcel, number=number)
        )

    def erase(self, newcomer: RecordId) -> None:
        self._connection.execute(delete(registration).where(registration.c.id == newcomer))

    def erase_returned_before(self, moment_ms: int) -> None:
        """Nobody has mended those for so long that what they say of a person is to be forgotten."""
        old = (registration.c.state == State.RETURNED) & (registration.c.decided_ms < moment_ms)
        self._connection.execute(delete(registration).where(old))

    def _first(self, wanted: "Select[Any]") -> RegistrationRow | None:
        row = self._connection.execute(wanted).first()
        return None if row is None else RegistrationRow(*row)
