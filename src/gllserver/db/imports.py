"""What has been imported from mailing lists: their authors by a hash of the address, their messages by a hash of the id."""

from collections.abc import Collection

from sqlalchemy import Connection, insert, select

from gllcore.ids import RecordId
from gllserver.db.tables import import_author, imported
from gllserver.db.values import AuthorRow

_CHUNK = 500


class ImportStore:
    """Reads and writes within one transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def author(self, address_hash: bytes) -> AuthorRow | None:
        row = self._connection.execute(
            select(import_author).where(import_author.c.address_hash == address_hash)
        ).first()
        if row is None:
            return None
        return AuthorRow(row.address_hash, RecordId(row.member), RecordId(row.device))

    def add_author(self, row: AuthorRow) -> None:
        self._connection.execute(insert(import_author).values(row._asdict()))

    def messages(self, hashes: Collection[bytes]) -> dict[bytes, tuple[int, RecordId]]:
        """Hash of a message's id -> (scope number, post), for those that were imported."""
        wanted = list(hashes)
        return {
            row.message_hash: (row.scope, RecordId(row.record))
            for at in range(0, len(wanted), _CHUNK)
            for row in self._connection.execute(
                select(imported).where(imported.c.message_hash.in_(wanted[at : at + _CHUNK]))
            )
        }

    def add_messages(self, posts: Collection[tuple[bytes, int, RecordId]]) -> None:
        """Remember (hash of the message's id, scope number, post)."""
        if posts:
            self._connection.execute(
                insert(imported), [{"message_hash": h, "scope": s, "record": r} for h, s, r in posts]
            )
