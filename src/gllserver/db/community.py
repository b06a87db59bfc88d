"""The community's own row, and the list of its streams."""

from sqlalchemy import Connection, insert, select, update

from gllcore.ids import CommunityId, RecordId
from gllserver.db.tables import community, scope, stream
from gllserver.db.values import CommunityRow, StreamRow


class CommunityStore:
    """Reads and writes within one transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def found(self) -> CommunityRow | None:
        row = self._connection.execute(
            select(community.c.id, community.c.name, community.c.public_key)
        ).first()
        return None if row is None else CommunityRow(CommunityId(row.id), row.name, row.public_key)

    def add(self, row: CommunityRow) -> None:
        self._connection.execute(insert(community).values(row._asdict()))

    def streams(self) -> list[StreamRow]:
        """Every stream, in the order in which they were made."""
        found = self._connection.execute(
            select(stream, scope.c.id, scope.c.closed, scope.c.head_seq)
            .join_from(stream, scope, stream.c.number == scope.c.number)
            .order_by(stream.c.number)
        )
        return [
            StreamRow(
                row.number,
                RecordId(row.id),
                row.name,
                row.language,
                row.description,
                row.closed,
                row.head_seq,
            )
            for row in found
        ]

    def add_stream(self, number: int, name: str, language: str, description: str) -> None:
        self._connection.execute(
            insert(stream).values(number=number, name=name, language=language, description=description)
        )

    def set_closed(self, number: int, *, closed: bool) -> None:
        """Whether a stream takes new posts; whoever holds its scope's lock is waited for."""
        self._connection.execute(update(scope).where(scope.c.number == number).values(closed=closed))
