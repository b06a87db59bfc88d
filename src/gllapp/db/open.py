"""Opens a replica, makes a new one, and brings an older one up to date with a safety copy beside it."""

import os
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import Connection, Engine, insert

from gllapp.db import profile as profiles
from gllapp.db import projection, tables
from gllapp.db.connecting import begun, engine_of
from gllapp.db.faults import told
from gllapp.db.keyed import FILE as FILE
from gllapp.db.keyed import FORMAT, connected
from gllapp.db.keyed import has_replica as has_replica
from gllapp.db.profile import Profile
from gllapp.db.replica import Replica
from gllcore.columns import DIRECTORY
from gllcore.errors import EnvironmentFault, Refused
from gllcore.ids import directory_scope
from gllcore.operations import first_link
from gllcore.reconciliation import NO_IDS

if TYPE_CHECKING:
    from gllapp.db.migrations import Step

_COPIES = 2


def _steps() -> "Sequence[Step]":
    from gllapp.db.migrations import (
        STEPS,
    )  # Alembic takes a quarter of a second to load, and is seldom needed

    return STEPS


@dataclass(frozen=True, slots=True)
class Formats:
    """The newest format that this version knows, and how to get there."""

    newest: int
    steps: "Callable[[], Sequence[Step]]" = _steps


FORMATS = Formats(FORMAT)


def open_replica(folder: Path, key: bytes, now_ms: int, formats: Formats = FORMATS) -> Replica:
    """The replica of a profile's folder; ``key`` has 32 bytes, ``now_ms`` names a safety copy if one is needed.

    Raises Refused ``not_signed_in`` or ``replica_newer``; EnvironmentFault ``replica_damaged`` (also for another key),
    ``profile_unwritable``, ``disk_full``, ``disk_fault``. A file that is refused is not changed.
    """
    file = folder / FILE
    if not has_replica(folder):
        raise Refused("not_signed_in")
    with told(file):
        found = _format_of(file, key)
    if found > formats.newest:
        raise Refused("replica_newer", found=found, known=formats.newest)
    if found < 1:
        raise EnvironmentFault("replica_damaged", file=str(file))
    engine = engine_of(file, key)
    try:
        with told(file):
            engine.connect().close()
            if found < formats.newest:
                _keep_copy(engine, file, key, found, now_ms)
                _migrate(engine, formats)
    except BaseException:
        engine.dispose()
        raise
    return Replica(file, engine)


def create_replica(folder: Path, key: bytes, profile: Profile, now_ms: int) -> Replica:
    """A new, empty replica of the profile's member; it comes to exist whole or not at all."""
    if has_replica(folder):
        raise FileExistsError(folder / FILE)

    def fill(here: Connection) -> None:
        profiles.store(here, profile)
        _add_directory(here, profile)

    make_file(folder, key, fill)
    return open_replica(folder, key, now_ms)


def make_file(
    folder: Path, key: bytes, fill: Callable[[Connection], None], make_way: Callable[[], None] = lambda: None
) -> None:
    """A file in the newest format, filled in one transaction; when it is whole, others ``make_way`` and it takes its name."""
    unborn = folder / f"{FILE}.new"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for leftover in folder.glob(f"{unborn.name}*"):
            leftover.unlink()
    except OSError as error:
        raise EnvironmentFault("profile_unwritable", folder=str(folder)) from error
    with told(unborn):
        engine = engine_of(unborn, key)
        try:
            _migrate(engine, FORMATS)
            with engine.connect() as here, begun(here, writes=True):
                fill(here)
        finally:
            engine.dispose()
    make_way()
    _rename(unborn, folder / FILE)


def _add_directory(here: Connection, profile: Profile) -> None:
    scope = directory_scope(profile.community)
    link = first_link(profile.community, scope)
    here.execute(insert(tables.scope).values(number=DIRECTORY, id=scope, seq=0, link=link, ids=NO_IDS))


def _format_of(file: Path, key: bytes) -> int:
    """Read without writing: not even a log that a crash has left is brought into the file before we know it is ours."""
    connection = connected(file, key, read_only=True)
    try:
        return int(connection.execute("PRAGMA user_version").fetchone()[0])
    finally:
        connection.close()


def _migrate(engine: Engine, formats: Formats) -> None:
    from gllapp.db.migrations import migrate  # see _steps

    with engine.connect() as here:
        driver = here.connection.driver_connection
        assert driver is not None
        # Rebuilding a table drops the old one, which its references must survive. Not possible inside a transaction.
        driver.execute("PRAGMA foreign_keys = OFF")
        try:
            with begun(here, writes=True):
                migrate(here, formats.newest, formats.steps())
                projection.project_edited(here)
        finally:
            driver.execute("PRAGMA foreign_keys = ON")


# --- safety copies ---


def _keep_copy(engine: Engine, file: Path, key: bytes, found: int, now_ms: int) -> None:
    """A whole, readable copy in the old format; reading every page for it also finds damage before anything changes."""
    moment = datetime.fromtimestamp(now_ms / 1000, UTC).strftime("%Y-%m-%dT%H%M%SZ")
    copy = file.parent / f"replica-{moment}-format-{found}.backup.db"
    unborn = copy.with_suffix(".part")
    unborn.unlink(missing_ok=True)
    with engine.connect() as here:
        driver = here.connection.driver_connection
        assert driver is not None
        driver.execute("VACUUM INTO ?", (str(unborn),))
    _check_copy(unborn, key, found)
    _rename(unborn, copy)
    for old in sorted(file.parent.glob("replica-*.backup.db"))[:-_COPIES]:
        old.unlink()


def _check_copy(copy: Path, key: bytes, found: int) -> None:
    connection = connected(copy, key, read_only=True)
    try:
        (state,) = connection.execute("PRAGMA quick_check(1)").fetchone()
        (number,) = connection.execute("PRAGMA user_version").fetchone()
    finally:
        connection.close()
    if (state, number) != ("ok", found):
        raise EnvironmentFault("disk_fault", reason="safety copy")


def _rename(unborn: Path, file: Path) -> None:
    """Gives a finished file its name, so that a power cut leaves the old state or the new one."""
    with unborn.open("rb+") as written:
        os.fsync(written.fileno())
    unborn.replace(file)
    if os.name == "posix":
        folder = os.open(file.parent, os.O_RDONLY)
        try:
            os.fsync(folder)
        finally:
            os.close(folder)
