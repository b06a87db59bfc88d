"""Opening a replica: what is refused, in which words, and that a refused file is not changed."""

import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import select, text

from gllapp.db.keyed import connected
from gllapp.db.open import FILE, FORMATS, create_replica, has_replica, open_replica
from gllapp.db.tables import metadata
from gllapp.usecases import forum
from gllcore.errors import EnvironmentFault, GllError, Refused
from gllcore.ids import RecordId
from tests.app.builders import KEY, START_MS, Seat, profile_of, take_seat

MEMBER, DEVICE = RecordId(b"m" * 16), RecordId(b"d" * 16)
SECRET = "a sentence that only members may read"


def closed_replica(folder: Path) -> Path:
    """A replica with something in it, closed; gives its file."""
    seat = take_seat(folder)
    forum.start_thread(seat.desk, seat.stream, "Title", SECRET, "en")
    seat.replica.close()
    return seat.replica.file


def state(folder: Path) -> dict[str, bytes]:
    return {
        path.name: path.read_bytes() for path in folder.iterdir() if path.suffix not in (".db-wal", ".db-shm")
    }


def fault(act: Callable[[], object]) -> GllError:
    with pytest.raises(GllError) as caught:
        act()
    return caught.value


def test_what_is_stored_is_there_after_reopening(seat: Seat) -> None:
    thread = forum.start_thread(seat.desk, seat.stream, "Title", "Text", "en")
    profile = seat.replica.profile()
    seat.reopen()

    assert forum.read_thread(seat.desk, thread)[0].body == "Text"
    assert seat.replica.profile() == profile


def test_closing_leaves_one_file(tmp_path: Path) -> None:
    file = closed_replica(tmp_path)

    assert [path.name for path in tmp_path.iterdir()] == [file.name]


def test_a_connection_is_durable_and_says_so(seat: Seat) -> None:
    with seat.replica.reading() as here:
        settings = [
            here.execute(text(f"PRAGMA {name}")).scalar_one()
            for name in ("journal_mode", "synchronous", "foreign_keys")
        ]
    assert settings == ["wal", 2, 1]


def test_no_statement_looks_for_listeners(seat: Seat) -> None:
    """A single one, of whatever moment, costs each statement a tenth of its time."""
    assert not seat.replica._engine._has_events


def test_nothing_is_readable_without_the_key(tmp_path: Path) -> None:
    file = closed_replica(tmp_path)
    stored = file.read_bytes()

    assert SECRET.encode() not in stored
    assert not stored.startswith(b"SQLite format 3")
    with pytest.raises(sqlite3.DatabaseError, match="not a database"):
        sqlite3.connect(file).execute("SELECT count(*) FROM post")


def test_secrets_do_not_show_in_what_is_printed() -> None:
    printed = repr(profile_of(MEMBER, DEVICE))

    assert "a token" not in printed
    assert "seed" not in printed


def test_a_new_sign_in_renews_the_token(seat: Seat) -> None:
    seat.replica.signed_in_again(token="another", server="https://moved.example.org", device=seat.device)
    seat.reopen()

    profile = seat.replica.profile()
    assert (profile.token, profile.server) == ("another", "https://moved.example.org")


def test_an_empty_folder_is_nobodys(tmp_path: Path) -> None:
    assert not has_replica(tmp_path)
    assert fault(lambda: open_replica(tmp_path, KEY, START_MS)).code == "not_signed_in"
    assert list(tmp_path.iterdir()) == []


def test_a_replica_is_not_made_over_another(tmp_path: Path) -> None:
    closed_replica(tmp_path)
    before = state(tmp_path)

    with pytest.raises(FileExistsError):
        create_replica(tmp_path, KEY, profile_of(MEMBER, DEVICE), START_MS)
    assert state(tmp_path) == before


def test_leftovers_of_one_that_was_never_finished_are_cleared(tmp_path: Path) -> None:
    for name in (f"{FILE}.new", f"{FILE}.new-wal"):
        (tmp_path / name).write_bytes(b"half a replica")
    create_replica(tmp_path, KEY, profile_of(MEMBER, DEVICE), START_MS).close()

    assert [path.name for path in tmp_path.iterdir()] == [FILE]


def test_another_key_or_another_file_is_damage_and_is_left_untouched(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    file = closed_replica(tmp_path)
    before = state(tmp_path)
    other_key = fault(lambda: open_replica(tmp_path, bytes(32), START_MS))
    assert (other_key.code, state(tmp_path)) == ("replica_damaged", before)
    assert str(file) in str(other_key)

    for content in (b"", b"not a database" * 1_000, before[FILE][:5_000], bytes(8_192)):
        file.write_bytes(content)
        damaged = fault(lambda: open_replica(tmp_path, KEY, START_MS))
        assert isinstance(damaged, EnvironmentFault)
        assert (damaged.code, file.read_bytes()) == ("replica_damaged", content)
    assert capfd.readouterr().err == ""


def test_a_flipped_bit_is_told_and_not_shown(tmp_path: Path) -> None:
    file = closed_replica(tmp_path)
    whole = file.read_bytes()
    right = everything(tmp_path)
    shown = []
    for page in range(1, len(whole) // 4_096):
        flipped = bytearray(whole)
        flipped[page * 4_096 + 100] ^= 1
        file.write_bytes(flipped)
        shown.append(everything(tmp_path))

    assert {*shown} <= {right, "replica_damaged"}
    # The other pages are of indexes that these questions do not touch.
    assert shown.count("replica_damaged") >= 10


def everything(folder: Path) -> str:
    """All that the tables hold, or the code of the error."""
    try:
        with closing(open_replica(folder, KEY, START_MS)) as replica, replica.reading() as here:
            return str([here.execute(select(table)).all() for table in metadata.sorted_tables])
    except EnvironmentFault as error:
        return error.code


def test_a_newer_format_is_refused_and_not_touched(tmp_path: Path) -> None:
    file = closed_replica(tmp_path)
    writer = connected(file, KEY)
    writer.execute(f"PRAGMA user_version = {FORMATS.newest + 1}")
    writer.close()
    before = state(tmp_path)

    newer = fault(lambda: open_replica(tmp_path, KEY, START_MS))

    assert isinstance(newer, Refused)
    assert (newer.code, newer.facts) == (
        "replica_newer",
        {"found": FORMATS.newest + 1, "known": FORMATS.newest},
    )
    assert state(tmp_path) == before


def test_a_newer_format_with_a_log_that_a_crash_left_is_not_touched(tmp_path: Path) -> None:
    file = closed_replica(tmp_path)
    writer = connected(file, KEY)
    writer.execute("PRAGMA journal_mode = WAL")
    writer.execute(f"PRAGMA user_version = {FORMATS.newest + 1}")
    crashed = tmp_path / "crashed"
    crashed.mkdir()
    for name in (FILE, f"{FILE}-wal"):
        (crashed / name).write_bytes((tmp_path / name).read_bytes())
    writer.close()
    before = {path.name: path.read_bytes() for path in crashed.iterdir()}

    assert fault(lambda: open_replica(crashed, KEY, START_MS)).code == "replica_newer"

    assert {name: (crashed / name).read_bytes() for name in before} == before


def test_a_folder_that_cannot_be_written_to_is_told(tmp_path: Path) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("not a folder")
    told = fault(lambda: create_replica(blocked / "profile", KEY, profile_of(MEMBER, DEVICE), START_MS))
    assert told.code == "profile_unwritable"

    closed_replica(tmp_path / "profile")
    (tmp_path / "profile" / f"{FILE}-wal").mkdir()
    assert fault(lambda: open_replica(tmp_path / "profile", KEY, START_MS)).code == "profile_unwritable"


def test_a_key_of_another_length_is_our_mistake(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="32 bytes"):
        connected(tmp_path / FILE, b"short")


def test_a_full_disk_is_told_and_what_was_saved_is_safe(seat: Seat) -> None:
    thread = forum.start_thread(seat.desk, seat.stream, "Title", "Text", "en")
    with seat.replica.writing() as here:
        pages = here.execute(text("PRAGMA page_count")).scalar_one()
        here.execute(text(f"PRAGMA max_page_count = {pages}"))

    def fill() -> None:
        for _ in range(100):
            forum.post_reply(seat.desk, thread, "x" * 10_000)

    assert fault(fill).code == "disk_full"
    seat.reopen()
    shown = forum.read_thread(seat.desk, thread)
    assert len(seat.store.pending()) == len(shown) >= 1
    forum.post_reply(seat.desk, thread, "Space again")
