"""The community's own row, and the list of its streams."""

from collections.abc import Collection

from sqlalchemy import Connection, bindparam, delete, insert, select, update

from gllcore.ids import CommunityId, RecordId
from gllserver.db.tables import admission, community, scope, stream
from gllserver.db.values import Admissions, CommunityRow, StreamRow

_admissions = select(admission.c.scope, admission.c.facilitates).where(
    admission.c.member == bindparam("member")
)


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
            select(stream, scope.c.id, scope.c.closed, scope.c.head_seq, scope.c.restricted)
            .join_from(stream, scope, stream.c.number == scope.c.number)
            .order_by(stream.c.number)
        )
        admitted: dict[int, set[RecordId]] = {}
        for number, member in self._connection.execute(select(admission.c.scope, admission.c.member)):
            admitted.setdefault(number, set()).add(RecordId(member))
        return [
            StreamRow(
                row.number,
                RecordId(row.id),
                row.name,
                row.language,
                row.description,
                row.closed,
                row.head_seq,
                row.restricted,
                frozenset(admitted.get(row.number, ())),
            )
            for row in found
        ]

    def add_stream(self, number: int, name: str, language: str, description: str) -> None:
        self._connection.execute(
            insert(stream).values(number=number, name=name, language=language, description=description)
        )

    def set_standing(
        self,
        number: int,
        *,
        closed: bool,
        restricted: bool,
        admitted: Collection[RecordId],
        facilitators: Collection[RecordId] = (),
    ) -> None:
        """Whether a stream or a pod takes new posts, and who reads it; whoever holds its scope's lock is waited for.

        ``facilitators`` are among those who are admitted.
        """
        change = update(scope).where(scope.c.number == number)
        self._connection.execute(change.values(closed=closed, restricted=restricted))
        self._connection.execute(delete(admission).where(admission.c.scope == number))
        if admitted:
            rows = [
                {"scope": number, "member": member, "facilitates": member in facilitators}
                for member in admitted
            ]
            self._connection.execute(insert(admission), rows)

    def admissions(self, member: RecordId) -> Admissions:
        rows = self._connection.execute(_admissions, {"member": member}).all()
        return Admissions(
            frozenset(row.scope for row in rows), frozenset(row.scope for row in rows if row.facilitates)
        )
