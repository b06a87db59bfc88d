"""Imports into the library: when each ran, from where, and what it has put on the shelves."""

from collections.abc import Collection
from typing import Any

from sqlalchemy import Connection, Select, func, insert, select, update

from gllcore.ids import RecordId
from gllserver.db.tables import import_run, imported_resource, imported_shelf
from gllserver.db.values import ImportRunRow

_CHUNK = 500


class ImportRunStore:
    """Reads and writes within one transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def all(self) -> list[ImportRunRow]:
        """Every import, in the order in which they were begun."""
        return [_row(found) for found in self._connection.execute(_runs().order_by(import_run.c.number))]

    def run(self, number: int) -> ImportRunRow | None:
        found = self._connection.execute(_runs().where(import_run.c.number == number)).first()
        return None if found is None else _row(found)

    def begin(self, form: str, source: str, now_ms: int) -> int:
        """The number of a new import."""
        number = (self._connection.scalar(select(func.max(import_run.c.number))) or 0) + 1
        self._connection.execute(
            insert(import_run).values(number=number, form=form, source=source, begun_ms=now_ms)
        )
        return number

    def finish(self, number: int, now_ms: int) -> None:
        self._set(number, finished_ms=now_ms)

    def undo(self, number: int, now_ms: int) -> None:
        self._set(number, undone_ms=now_ms)

    def resources(self, number: int) -> list[RecordId]:
        """What an import has put on the shelves."""
        found = select(imported_resource.c.resource).where(imported_resource.c.run == number)
        return [RecordId(id) for id in self._connection.scalars(found)]

    def shelves(self, number: int) -> list[RecordId]:
        """The shelves that an import has set up."""
        found = select(imported_shelf.c.shelf).where(imported_shelf.c.run == number)
        return [RecordId(id) for id in self._connection.scalars(found)]

    def add_shelf(self, number: int, shelf: RecordId) -> None:
        """Remember a shelf that an import has just set up."""
        self._connection.execute(insert(imported_shelf).values(run=number, shelf=shelf))

    def undone_resources(self) -> set[RecordId]:
        """What only imports that were undone had put on the shelves."""
        brought = select(imported_resource.c.resource).join(
            import_run, import_run.c.number == imported_resource.c.run
        )
        undone = self._connection.scalars(brought.where(import_run.c.undone_ms.is_not(None)))
        standing = self._connection.scalars(brought.where(import_run.c.undone_ms.is_(None)))
        return {RecordId(id) for id in undone} - {RecordId(id) for id in standing}

    def add_resources(self, number: int, resources: Collection[RecordId]) -> None:
        """Remember what an import has put on the shelves; what it is known to have put there stays."""
        wanted = list(resources)
        known = {
            id
            for at in range(0, len(wanted), _CHUNK)
            for id in self._connection.scalars(
                select(imported_resource.c.resource).where(
                    imported_resource.c.run == number,
                    imported_resource.c.resource.in_(wanted[at : at + _CHUNK]),
                )
            )
        }
        rows = [{"run": number, "resource": id} for id in wanted if id not in known]
        if rows:
            self._connection.execute(insert(imported_resource), rows)

    def _set(self, number: int, **values: int) -> None:
        self._connection.execute(update(import_run).where(import_run.c.number == number).values(**values))


def _runs() -> "Select[Any]":
    added = (
        select(func.count())
        .where(imported_resource.c.run == import_run.c.number)
        .correlate(import_run)
        .scalar_subquery()
    )
    return select(import_run, added.label("added"))


def _row(found: Any) -> ImportRunRow:
    return ImportRunRow(
        found.number,
        found.form,
        found.source,
        found.begun_ms,
        found.finished_ms,
        found.undone_ms,
        found.added,
    )
