"""The cards of the files that the server has whole."""

from sqlalchemy import Connection, bindparam, exists, insert, select

from gllcore.files import FileCard, FileId
from gllserver.db.tables import file
from gllserver.db.values import FileRow

_of_id = select(file.c.sha256, file.c.size, file.c.hashes).where(file.c.id == bindparam("id"))
_is_there = select(exists().where(file.c.id == bindparam("id")))


class CardStore:
    """Reads and writes within one transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def card(self, id: FileId) -> FileCard | None:
        row = self._connection.execute(_of_id, {"id": id}).first()
        return None if row is None else FileCard(row.sha256, row.size, row.hashes)

    def add(self, row: FileRow) -> None:
        """Remember a file; one that is known already stays as it is."""
        if self._connection.scalar(_is_there, {"id": row.card.id}):
            return
        card = row.card
        self._connection.execute(
            insert(file).values(
                id=card.id,
                sha256=card.sha256,
                size=card.size,
                hashes=card.hashes,
                received_ms=row.received_ms,
                uploader=row.uploader,
            )
        )
