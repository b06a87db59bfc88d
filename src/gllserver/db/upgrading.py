"""Brings an older database to today's format, in one transaction, whoever of several workers comes first."""

from sqlalchemy import Connection, select, update

from gllcore.reconciliation import NO_IDS, ids_added
from gllserver.db.tables import FORMAT, format_table, log, scope


def upgrade(connection: Connection) -> None:
    """Walks from the format that is found to today's; ``connection`` is in a writing transaction."""
    found = connection.scalar(select(format_table.c.version).with_for_update())
    if found == 1:
        _sum_the_logs(connection)
    connection.execute(update(format_table).values(version=FORMAT))


def _sum_the_logs(connection: Connection) -> None:
    """Format 2: each scope with the sum of its operations' ids."""
    column = scope.c.head_ids
    kind = column.type.compile(dialect=connection.dialect)
    connection.exec_driver_sql(f"ALTER TABLE {scope.name} ADD COLUMN {column.name} {kind}")
    for number in connection.scalars(select(scope.c.number)).all():
        held = connection.scalars(select(log.c.op_id).where(log.c.scope == number))
        connection.execute(
            update(scope).where(scope.c.number == number).values(head_ids=ids_added(NO_IDS, held))
        )
