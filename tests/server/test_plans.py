"""No sync reads a whole log: whatever is asked of the database while members sync is found by an index, however long it is."""

import re
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any

import pytest
from sqlalchemy import Connection, event
from sqlalchemy.engine.interfaces import DBAPICursor

from gllserver.db import Database
from gllserver.db.tables import account, device, import_author, imported, log, record
from tests.server.conversation import Table
from tests.wire_client import id_of

GROWING = {table.name for table in (log, record, account, device, imported, import_author)}
_ASKED = re.compile(r"\s*(SELECT|UPDATE|DELETE)\b")

Parameters = Sequence[Any]
Statement = tuple[str, Parameters]


@contextmanager
def overheard(database: Database) -> Iterator[list[Statement]]:
    """Every statement that looks something up, with its parameters."""
    found: list[Statement] = []

    def hear(
        _connection: Connection, _cursor: DBAPICursor, statement: str, parameters: Parameters, *_more: object
    ) -> None:
        if _ASKED.match(statement):
            found.append((statement, parameters))

    event.listen(database._engine, "before_cursor_execute", hear)
    try:
        yield found
    finally:
        event.remove(database._engine, "before_cursor_execute", hear)


def scans(database: Database, statement: str, parameters: Parameters) -> list[str]:
    """The steps of SQLite's plan that go through a whole table, or a whole index, that grows."""
    with database._engine.connect() as connection:
        cursor = connection.connection.cursor()
        cursor.execute(f"EXPLAIN QUERY PLAN {statement}", parameters)
        steps = [str(row[3]) for row in cursor.fetchall()]
    return [step for step in steps if step.startswith("SCAN") and step.split()[1] in GROWING]


@pytest.mark.parametrize("database", [None], ids=["sqlite"])
def test_a_sync_looks_everything_up_by_an_index(table: Table) -> None:
    ann, ben = table.replica(), table.replica("ben@example.org")
    database = table.community.ground.database
    with overheard(database) as asked:
        thread = ann.post(1, "How do you keep taps clean?")
        table.sync(ann, [thread])
        table.sync(ben)
        reply = ben.post(1, "With ash.", thread=id_of(thread), parent=id_of(thread))
        table.sync(ben, [reply, ben.useful(1, id_of(thread)), ben.post(2, "Ailleurs.")])
        table.sync(ann, [ann.edit(1, id_of(thread), {2: "How do you keep them clean?"})])
        table.sync(ann)
        table.replica("cleo@example.org")
    found = {statement: steps for statement, values in asked if (steps := scans(database, statement, values))}
    everybody = {statement for statement in found if "ORDER BY account.email" in statement}
    assert everybody, "the list of members is read through, as it must be: it proves that this is seen"
    assert found.keys() == everybody
    assert len({statement for statement, _ in asked}) > 8
