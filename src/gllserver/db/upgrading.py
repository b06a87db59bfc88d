"""Brings an older database to today's format, in one transaction, whoever of several workers comes first."""

from typing import Any

from sqlalchemy import Column, Connection, insert, select, update

from gllcore.operations import Kind
from gllcore.reconciliation import NO_IDS, ids_added
from gllserver.db.naming import PROVEN, ids_in
from gllserver.db.tables import (
    FORMAT,
    admission,
    device,
    file,
    file_bringer,
    file_place,
    format_table,
    import_run,
    imported_resource,
    imported_shelf,
    log,
    parcel,
    record,
    registration,
    scope,
)


def upgrade(connection: Connection) -> None:
    """Walks from the format that is found to today's; ``connection`` is in a writing transaction."""
    found = connection.scalar(select(format_table.c.version).with_for_update())
    if found == 1:
        _sum_the_logs(connection)
        _add_column(connection, device.c.lease)
    if found is not None and found < 3:
        _open_to_all(connection)
        for index in record.indexes:
            index.create(connection, checkfirst=True)
    if found is not None and found < 4:
        _keep_files(connection)
    if found is not None and found < 5:
        # Format 5: what came on sticks.
        parcel.create(connection, checkfirst=True)
    if found is not None and found < 6:
        # Format 6: what each import has brought into the library.
        import_run.create(connection, checkfirst=True)
        imported_resource.create(connection, checkfirst=True)
        imported_shelf.create(connection, checkfirst=True)
    if found is not None and found < 7:
        _make_room_for_pods(connection, had_admissions=found >= 3)
    if found is not None and found < 8:
        # Format 8: those who ask to become members.
        registration.create(connection, checkfirst=True)
    connection.execute(update(format_table).values(version=FORMAT))


def _sum_the_logs(connection: Connection) -> None:
    """Format 2: each scope with the sum of its operations' ids."""
    _add_column(connection, scope.c.head_ids)
    for number in connection.scalars(select(scope.c.number)).all():
        held = connection.scalars(select(log.c.op_id).where(log.c.scope == number))
        connection.execute(
            update(scope).where(scope.c.number == number).values(head_ids=ids_added(NO_IDS, held))
        )


def _open_to_all(connection: Connection) -> None:
    """Format 3: streams can be restricted, and none is yet."""
    _add_column(connection, scope.c.restricted)
    connection.execute(update(scope).values(restricted=False))
    admission.create(connection)


def _keep_files(connection: Connection) -> None:
    """Format 4: the library's files."""
    file.create(connection, checkfirst=True)


def _make_room_for_pods(connection: Connection, *, had_admissions: bool) -> None:
    """Format 7: logs of pods, who facilitates them, and which files are named where: until now, in the catalogue alone."""
    _add_column(connection, scope.c.is_pod)
    connection.execute(update(scope).values(is_pod=False))
    if had_admissions:
        _add_column(connection, admission.c.facilitates)
        connection.execute(update(admission).values(facilitates=False))
    file_place.create(connection, checkfirst=True)
    file_bringer.create(connection, checkfirst=True)
    named = select(log.c.scope, log.c.payload).where(log.c.kind == Kind.RESOURCE)
    places = {
        (id, row.scope) for row in connection.execute(named) for id in ids_in(Kind.RESOURCE, row.payload)
    }
    if places:
        rows = [{"file": id, "scope": number, "warrant": PROVEN} for id, number in sorted(places)]
        connection.execute(insert(file_place), rows)


def _add_column(connection: Connection, column: "Column[Any]") -> None:
    kind = column.type.compile(dialect=connection.dialect)
    connection.exec_driver_sql(f"ALTER TABLE {column.table.name} ADD COLUMN {column.name} {kind}")
