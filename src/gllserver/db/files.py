"""The cards of the files that the server has whole, where they are named, and who has brought them."""

from collections.abc import Callable, Collection, Mapping
from typing import Final

from sqlalchemy import Connection, Table, bindparam, exists, func, insert, select, update
from sqlalchemy.dialects import postgresql, sqlite

from gllcore.files import FileCard, FileId
from gllcore.ids import RecordId
from gllserver.db.naming import PROVEN
from gllserver.db.tables import admission, file, file_bringer, file_place, scope
from gllserver.db.values import FileRow

_of_id = select(file.c.sha256, file.c.size, file.c.hashes).where(file.c.id == bindparam("id"))
_is_there = select(exists().where(file.c.id == bindparam("id")))
_is_named = select(exists().where(file_place.c.file == bindparam("id")))
_is_brought = select(
    exists().where(
        file_bringer.c.file == bindparam("id"),
        file_bringer.c.member == bindparam("member"),
        file_bringer.c.whole,
    )
)
_is_admitted = exists().where(
    admission.c.scope == file_place.c.scope, admission.c.member == bindparam("member")
)
_is_warranted = exists().where(
    file_bringer.c.file == file_place.c.file,
    file_bringer.c.member == file_place.c.warrant,
    file_bringer.c.whole,
)
_is_open = select(
    exists().where(
        file_place.c.file == bindparam("id"),
        scope.c.number == file_place.c.scope,
        ~scope.c.restricted | _is_admitted,
        (file_place.c.warrant == PROVEN) | _is_warranted,
    )
)
_sent_bytes = select(func.coalesce(func.sum(file_bringer.c.size), 0)).where(
    file_bringer.c.member == bindparam("member"), file_bringer.c.file != bindparam("id")
)
# Two requests at once may write the same down.
_INSERT: Final[Mapping[str, Callable[[Table], sqlite.Insert | postgresql.Insert]]] = {
    "sqlite": sqlite.insert,
    "postgresql": postgresql.insert,
}


class CardStore:
    """Reads and writes within one transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def card(self, id: FileId) -> FileCard | None:
        row = self._connection.execute(_of_id, {"id": id}).first()
        return None if row is None else FileCard(row.sha256, row.size, row.hashes)

    def add(self, row: FileRow) -> None:
        """Remember a file, and who has brought it; one that is known already stays as it is."""
        card = row.card
        if not self._connection.scalar(_is_there, {"id": card.id}):
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
        if row.uploader is not None:
            self.begin(card, row.uploader)
            brought = (file_bringer.c.file == card.id) & (file_bringer.c.member == row.uploader)
            self._connection.execute(update(file_bringer).where(brought).values(whole=True))

    def begin(self, card: FileCard, member: RecordId) -> None:
        """The member sends this file."""
        row = {"file": card.id, "member": member, "size": card.size, "whole": False}
        self._keep(file_bringer, row)

    # --- who may read them ---

    def may_read(self, id: FileId, member: RecordId) -> bool:
        """Whether the file is named where the member reads, or nowhere, or was brought by them."""
        about = {"id": id, "member": member}
        return (
            bool(self._connection.scalar(_is_open, about))
            or not self._connection.scalar(_is_named, {"id": id})
            or bool(self._connection.scalar(_is_brought, about))
        )

    def name(self, files: Collection[FileId], number: int, warrant: RecordId = PROVEN) -> None:
        """A log names these; it opens them to its readers as soon as ``warrant`` has brought them."""
        for id in sorted(files):
            self._keep(file_place, {"file": id, "scope": number, "warrant": warrant})

    def sent_bytes(self, member: RecordId, but: FileId) -> int:
        """The sizes of all files that the member has sent, or begun to, ``but`` one."""
        return int(self._connection.scalar(_sent_bytes, {"member": member, "id": but}) or 0)

    def _keep(self, table: Table, row: Mapping[str, object]) -> None:
        new = _INSERT[self._connection.dialect.name](table).values(**row)
        self._connection.execute(new.on_conflict_do_nothing())
