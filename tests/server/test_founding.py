"""Founding and opening a community: its key, its folder, its format."""

import os
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import create_engine, text

from gllcore.errors import EnvironmentFault, Refused
from gllserver.bootstrap import DATABASE_FILE, KEY_FILE, Community, init_community, open_community
from gllserver.db import Database
from gllserver.db.engine import sqlite_url
from gllserver.db.tables import FORMAT


def test_a_second_founding_is_refused_and_changes_nothing(
    data: Path, database_url: str | None, community: Community
) -> None:
    with pytest.raises(Refused) as caught:
        init_community(data, "Another", database_url)

    reopened = open_community(data, database_url)
    try:
        assert caught.value.code == "community_exists"
        assert reopened.charter.public_key == community.charter.public_key
        assert reopened.charter.name == "Test community"
    finally:
        reopened.close()


def test_a_database_with_a_community_is_not_founded_again_from_another_folder(
    tmp_path: Path, postgres_url: str
) -> None:
    init_community(tmp_path / "one", "One", postgres_url)

    with pytest.raises(Refused) as caught:
        init_community(tmp_path / "two", "Two", postgres_url)
    with pytest.raises(EnvironmentFault) as of_the_key:
        open_community(tmp_path / "two", postgres_url)

    assert caught.value.code == "community_exists"
    assert of_the_key.value.code == "file_unreadable"
    assert not (tmp_path / "two" / KEY_FILE).exists()


def test_nothing_is_opened_where_nothing_was_founded(data: Path, postgres_url: str) -> None:
    for database_url in (None, postgres_url):
        with pytest.raises(Refused) as caught:
            open_community(data, database_url)
        assert caught.value.code == "no_community"
    assert not data.exists()


@pytest.mark.skipif(
    os.name == "nt", reason="Windows has no such modes: the folder's permissions are inherited"
)
def test_only_the_owner_can_read_the_folder_and_what_is_in_it(data: Path) -> None:
    init_community(data, "Community")
    community = open_community(data)
    try:
        community.streams.add("General", "en")
        kept = {file.name: file.stat().st_mode & 0o077 for file in data.iterdir()}
    finally:
        community.close()

    assert kept == dict.fromkeys([KEY_FILE, *(DATABASE_FILE + end for end in ("", "-wal", "-shm"))], 0)
    assert data.stat().st_mode & 0o077 == 0


def test_a_founding_that_was_interrupted_goes_on_with_its_key(data: Path) -> None:
    first = init_community(data, "Community")
    (data / DATABASE_FILE).unlink()

    again = init_community(data, "Community")

    assert again.public_key == first.public_key
    assert again.id != first.id


@pytest.mark.parametrize("content", [None, b"short", bytes(32)])
def test_a_key_that_is_missing_damaged_or_foreign_is_said(data: Path, content: bytes | None) -> None:
    init_community(data, "Community")
    (data / KEY_FILE).unlink()
    if content is not None:
        (data / KEY_FILE).write_bytes(content)

    with pytest.raises(EnvironmentFault) as caught:
        open_community(data)

    assert caught.value.code == "file_unreadable"


def test_data_of_a_newer_version_are_left_alone(
    data: Path, database_url: str | None, community: Community
) -> None:
    url = (database_url or f"sqlite:///{data / DATABASE_FILE}").replace("postgresql:", "postgresql+psycopg:")
    engine = create_engine(url)
    with engine.begin() as connection:
        connection.execute(text("UPDATE format SET version = 99"))
    engine.dispose()

    for opening in (
        lambda: open_community(data, database_url),
        lambda: init_community(data, "Again", database_url),
    ):
        with pytest.raises(Refused) as caught:
            opening()
        assert caught.value.code == "data_newer"
        assert caught.value.facts == {"found": 99, "known": FORMAT}


@pytest.mark.parametrize("content", [b"not a database" * 100, b""])
def test_a_file_that_is_no_database_is_said(data: Path, content: bytes) -> None:
    init_community(data, "Community")
    (data / DATABASE_FILE).write_bytes(content)
    for leftover in data.glob(f"{DATABASE_FILE}-*"):
        leftover.unlink()

    with pytest.raises((EnvironmentFault, Refused)) as caught:
        open_community(data)

    assert caught.value.code == ("database_fault" if content else "no_community")


def test_what_hinders_the_beginning_of_a_transaction_is_said(data: Path) -> None:
    init_community(data, "Community")
    with closing(Database(sqlite_url(data / DATABASE_FILE))) as database:
        with database.reading() as session:
            session.log._connection.exec_driver_sql("PRAGMA busy_timeout = 0")
        with closing(sqlite3.connect(data / DATABASE_FILE)) as other:
            other.execute("BEGIN IMMEDIATE")
            with pytest.raises(EnvironmentFault) as caught, database.writing():
                raise AssertionError("two write at once")

    assert (caught.value.code, caught.value.facts) == ("database_fault", {"reason": "database is locked"})


def test_no_statement_looks_for_listeners(data: Path) -> None:
    """A single one, of whatever moment, costs each statement a tenth of its time."""
    init_community(data, "Community")
    with closing(Database(sqlite_url(data / DATABASE_FILE))) as database:
        assert not database._engine._has_events


@pytest.mark.parametrize(
    "url", ["nonsense", "mysql://host/db", "postgresql://gll@127.0.0.1:1/none", "postgresql://:::/"]
)
def test_a_database_that_does_not_answer_is_said(data: Path, url: str) -> None:
    with pytest.raises(EnvironmentFault) as caught:
        init_community(data, "Community", url)

    assert caught.value.code == "database_fault"


def test_a_folder_that_cannot_be_made_is_said(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way", encoding="utf-8")

    with pytest.raises(EnvironmentFault) as caught:
        init_community(tmp_path / "file" / "community", "Community")

    assert caught.value.code == "profile_unwritable"


def test_a_name_is_one_line(data: Path) -> None:
    with pytest.raises(Refused) as caught:
        init_community(data, "two\nlines")

    assert caught.value.code == "bad_name"
    assert not data.exists()
