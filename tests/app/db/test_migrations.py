"""Formats of the replica: up, down, with data, with a safety copy, and never half."""

from pathlib import Path

import pytest
import sqlalchemy as sa
from alembic.operations import Operations
from sqlalchemy.schema import CreateIndex, CreateTable

import gllapp.db.home.tables  # tells the metadata of its tables
import gllapp.db.registering.tables  # as above
import gllapp.db.search.tables  # likewise
import gllapp.db.usage.tables  # noqa: F401  # as above
from gllapp.db import tables
from gllapp.db.connecting import begun, engine_of
from gllapp.db.home import look
from gllapp.db.migrations import STEPS, Step, format_of, migrate
from gllapp.db.open import FILE, FORMATS, Formats, open_replica
from gllapp.search_views import Kind
from gllapp.usecases import drafts, forum, outbox
from gllapp.usecases.desk import Desk
from gllapp.usecases.search import search
from gllcore.errors import EnvironmentFault
from gllcore.ids import OpId
from gllfiles.store import FileStore
from tests.app.builders import KEY, START_MS, Seat, take_seat

PAGE = 4096

# --- a format that does not exist: a column more, a table rebuilt ---


def _up(operations: Operations) -> None:
    operations.add_column("draft", sa.Column("pinned", sa.Integer, nullable=False, server_default="0"))
    with operations.batch_alter_table("op") as op:
        op.alter_column("counter", server_default="0", existing_type=sa.Integer, existing_nullable=False)
    _watch(operations)


def _down(operations: Operations) -> None:
    # What a rebuilt table was made with must be said again: numbers of drafts must stay unique for ever.
    with operations.batch_alter_table("draft", table_kwargs={"sqlite_autoincrement": True}) as draft:
        draft.drop_column("pinned")
    with operations.batch_alter_table("op") as op:
        op.alter_column("counter", server_default=None, existing_type=sa.Integer, existing_nullable=False)
    _watch(operations)


def _watch(operations: Operations) -> None:
    """A table's triggers go with it when it is rebuilt, and must be said again like all else that it was made with."""
    for statement in look.TRIGGERS.values():
        operations.execute(statement)


def _fail(operations: Operations) -> None:
    _up(operations)
    raise RuntimeError("in the middle")


TOMORROW = Formats(FORMATS.newest + 1, lambda: [*STEPS, Step(FORMATS.newest + 1, _up, _down)])
BROKEN = Formats(FORMATS.newest + 1, lambda: [*STEPS, Step(FORMATS.newest + 1, _fail, _down)])


@pytest.fixture
def lived_in(tmp_path: Path) -> Path:
    """A folder with a replica of today in which much has happened."""
    seat = take_seat(tmp_path)
    thread = seat.logs.post(seat.olgas, seat.stream, "Question", title="Why?", tags=["wash"])
    seat.logs.react(seat.olgas, seat.stream, thread)
    seat.pull()
    sent = forum.post_reply(seat.desk, thread, "An answer")
    forum.set_useful(seat.desk, thread, True)
    seat.sync()
    forum.edit_post(seat.desk, sent, "A better answer")
    refused = forum.start_thread(seat.desk, seat.stream, "Refused", "Text", "en")
    seat.refuse(OpId(refused), "stream_closed")
    drafts.save_draft(seat.desk, seat.stream, title="Half", body="a thought")
    seat.replica.close()
    return tmp_path


def everything(folder: Path, formats: Formats = FORMATS) -> dict[str, object]:
    """What a member sees, and what waits to be sent."""
    replica = open_replica(folder, KEY, START_MS, formats)
    desk = Desk(replica, lambda: START_MS)
    try:
        threads = forum.list_threads(desk).rows
        with replica.reading() as here:
            encoded = here.execute(sa.select(tables.outbox.c.encoded)).scalars().all()
        return {
            "streams": forum.list_streams(desk),
            "threads": threads,
            "posts": [forum.read_thread(desk, row.id) for row in threads],
            "boxes": [outbox.list_outbox(desk, box) for box in outbox.Box],
            "drafts": drafts.list_drafts(desk),
            "profile": replica.profile(),
            "encoded": encoded,
        }
    finally:
        replica.close()


def copies(folder: Path) -> list[Path]:
    return sorted(folder.glob("replica-*.backup.db"))


def test_migrating_keeps_everything_and_a_copy_of_before(lived_in: Path) -> None:
    before = everything(lived_in)

    assert everything(lived_in, TOMORROW) == before

    (copy,) = copies(lived_in)
    assert copy.name == f"replica-2023-11-14T221320Z-format-{FORMATS.newest}.backup.db"
    rescued = lived_in / "rescued"
    rescued.mkdir()
    copy.rename(rescued / FILE)
    assert everything(rescued) == before


def test_a_migrated_replica_is_not_migrated_again(lived_in: Path) -> None:
    everything(lived_in, TOMORROW)
    everything(lived_in, TOMORROW)

    assert len(copies(lived_in)) == 1


def test_down_again_is_as_before(lived_in: Path) -> None:
    before = everything(lived_in)
    schema = schema_of(lived_in)
    everything(lived_in, TOMORROW)
    walk(lived_in, FORMATS.newest, TOMORROW)

    assert (schema_of(lived_in), everything(lived_in)) == (schema, before)


def test_what_was_here_before_the_search_knew_it_is_found_after(lived_in: Path) -> None:
    walk(lived_in, 10, FORMATS)
    replica = open_replica(lived_in, KEY, START_MS)
    desk, store = Desk(replica, lambda: START_MS), FileStore(lived_in / "library")
    try:
        assert Kind.PERSON in search(desk, store, "olga").groups
        assert {hit.author for hit in search(desk, store, "by:olga question").groups[Kind.POST].hits} == {
            "Olga"
        }
    finally:
        replica.close()


def test_a_migration_that_fails_leaves_the_replica_as_it_was(lived_in: Path) -> None:
    before, schema = everything(lived_in), schema_of(lived_in)

    with pytest.raises(RuntimeError, match="in the middle"):
        open_replica(lived_in, KEY, START_MS, BROKEN)

    assert (schema_of(lived_in), everything(lived_in)) == (schema, before)
    assert len(copies(lived_in)) == 1


def test_without_a_safety_copy_nothing_is_migrated(lived_in: Path) -> None:
    file = lived_in / FILE
    damaged = bytearray(file.read_bytes())
    for at in range(len(damaged) // 2, len(damaged), PAGE):  # one of them may be a page that nothing is on
        damaged[at] ^= 1
    file.write_bytes(damaged)

    with pytest.raises(EnvironmentFault) as caught:
        open_replica(lived_in, KEY, START_MS, TOMORROW)

    assert caught.value.code == "replica_damaged"
    assert file.read_bytes() == damaged
    assert copies(lived_in) == []


def test_only_the_newest_copies_are_kept(lived_in: Path) -> None:
    for day in range(4):
        (lived_in / f"replica-2020-01-0{day}T000000Z-format-1.backup.db").write_bytes(b"old")
    everything(lived_in, TOMORROW)

    kept = [path.name[:18] for path in copies(lived_in)]
    assert kept == ["replica-2020-01-03", "replica-2023-11-14"]


def test_all_the_way_down_leaves_nothing(lived_in: Path) -> None:
    walk(lived_in, 0, FORMATS)

    assert schema_of(lived_in) == {}


def test_the_migrations_make_the_tables_of_today(seat: Seat) -> None:
    engine = sa.create_engine("sqlite://")
    wanted: dict[str, list[str]] = {}
    for table in tables.metadata.sorted_tables:
        wanted[table.name] = _plain(str(CreateTable(table).compile(engine)))
        for index in table.indexes:
            wanted[str(index.name)] = _plain(str(CreateIndex(index).compile(engine)))
    wanted |= {name: _plain(sql) for name, sql in look.TRIGGERS.items()}
    with seat.replica.reading() as here:
        made = {name: sql for name, sql in _schema(here).items() if not name.startswith("search")}

    assert made == wanted


# --- looking inside ---


def schema_of(folder: Path) -> dict[str, list[str]]:
    engine = engine_of(folder / FILE, KEY)
    try:
        with engine.connect() as here:
            return _schema(here)
    finally:
        engine.dispose()


def _schema(here: sa.Connection) -> dict[str, list[str]]:
    rows = here.exec_driver_sql(
        "SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%'"
    )
    return {name: _plain(sql) for name, sql in rows}


def _plain(sql: str) -> list[str]:
    """The clauses of a statement, in whatever order and spacing they were written."""
    words = " ".join(sql.replace("(", " ( ").replace(")", " ) ").replace(",", " , ").replace('"', "").split())
    return sorted(words.replace(" ( ", " , ", 1).removesuffix(" )").split(" , "))


def walk(folder: Path, target: int, formats: Formats) -> None:
    engine = engine_of(folder / FILE, KEY)
    try:
        with engine.connect() as here:
            driver = here.connection.driver_connection
            assert driver is not None
            driver.execute("PRAGMA foreign_keys = OFF")
            with begun(here, writes=True):
                migrate(here, target, formats.steps())
                assert format_of(here) == target
    finally:
        engine.dispose()
