"""Who can sign in, and the devices that they have enrolled."""

from typing import Any

from sqlalchemy import Connection, Select, bindparam, insert, select, update

from gllcore.ids import RecordId
from gllserver.db.tables import account, device
from gllserver.db.values import AccountRow, DeviceRow, Holder

_DEVICE = len(DeviceRow._fields)
_holders = select(
    *(device.c[name] for name in DeviceRow._fields), *(account.c[name] for name in AccountRow._fields)
).join_from(device, account, device.c.member == account.c.member)
# Asked in every sync, so that they are built once.
_by_token = _holders.where(device.c.token_hash == bindparam("value"))
_by_device = _holders.where(device.c.id == bindparam("value"))
_by_key = _holders.where(device.c.public_key == bindparam("value"))


class AccountStore:
    """Reads and writes within one transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def by_email(self, email: str) -> AccountRow | None:
        """The account of a lowercase address."""
        row = self._connection.execute(select(account).where(account.c.email == email)).first()
        return None if row is None else AccountRow(*row)

    def all(self) -> list[AccountRow]:
        return [
            AccountRow(*row) for row in self._connection.execute(select(account).order_by(account.c.email))
        ]

    def add(self, row: AccountRow) -> None:
        self._connection.execute(insert(account).values(row._asdict()))

    def set_suspended(self, member: RecordId, *, suspended: bool) -> None:
        self._connection.execute(
            update(account).where(account.c.member == member).values(suspended=suspended)
        )

    def set_role(self, member: RecordId, role: str) -> None:
        self._connection.execute(update(account).where(account.c.member == member).values(role=role))

    def set_password(self, member: RecordId, password: str) -> None:
        """Replace the PHC string that sign-ins are held against."""
        self._connection.execute(update(account).where(account.c.member == member).values(password=password))

    def by_token(self, token_hash: bytes) -> Holder | None:
        return self._holder(_by_token, token_hash)

    def by_key(self, public_key: bytes) -> Holder | None:
        return self._holder(_by_key, public_key)

    def by_device(self, device_id: RecordId) -> Holder | None:
        return self._holder(_by_device, device_id)

    def devices_of(self, member: RecordId) -> list[DeviceRow]:
        rows = self._connection.execute(
            select(*(device.c[name] for name in DeviceRow._fields))
            .where(device.c.member == member)
            .order_by(device.c.enrolled_ms, device.c.id)
        )
        return [DeviceRow(*row) for row in rows]

    def add_device(self, row: DeviceRow) -> None:
        self._connection.execute(insert(device).values(row._asdict()))

    def take_lease(self, device_id: RecordId, nonce: bytes) -> bytes:
        """The device's last request that carried operations is the one with this nonce now; gives the one before."""
        before = self._connection.scalar(select(device.c.lease).where(device.c.id == device_id))
        self._connection.execute(update(device).where(device.c.id == device_id).values(lease=nonce))
        return before or b""

    def set_token(self, device_id: RecordId, token_hash: bytes, expires_ms: int) -> None:
        """Give a device a new token, or the same one a later end; a device with a token is not revoked."""
        self._connection.execute(
            update(device)
            .where(device.c.id == device_id)
            .values(token_hash=token_hash, token_expires_ms=expires_ms, revoked=False)
        )

    def revoke(self, device_id: RecordId) -> None:
        self._connection.execute(update(device).where(device.c.id == device_id).values(revoked=True))

    def _holder(self, asked: Select[Any], value: bytes) -> Holder | None:
        row = self._connection.execute(asked, {"value": value}).first()
        return None if row is None else Holder(DeviceRow(*row[:_DEVICE]), AccountRow(*row[_DEVICE:]))
