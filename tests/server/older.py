"""Databases as older versions of the server made them, out of today's."""

from pathlib import Path

from sqlalchemy import create_engine, text

from gllserver.bootstrap import DATABASE_FILE
from gllserver.db import sqlite_url

# What each format has brought, and how it is taken away again.
_BROUGHT = {
    3: ("ALTER TABLE scope DROP COLUMN restricted", "DROP TABLE admission"),
    4: ("DROP TABLE file",),
    5: ("DROP TABLE parcel",),
    6: ("DROP TABLE import_run", "DROP TABLE imported_resource", "DROP TABLE imported_shelf"),
    7: (
        "ALTER TABLE scope DROP COLUMN is_pod",
        "ALTER TABLE admission DROP COLUMN facilitates",
        "DROP TABLE file_place",
        "DROP TABLE file_bringer",
    ),
    8: ("DROP TABLE registration",),
}


def make_older(data: Path, database_url: str | None, version: int) -> None:
    """Takes from the closed database in ``data``, or at the address, all that later formats than ``version`` have."""
    engine = create_engine(
        sqlite_url(data / DATABASE_FILE)
        if database_url is None
        else database_url.replace("postgresql:", "postgresql+psycopg:")
    )
    with engine.begin() as connection:
        for since in sorted(_BROUGHT, reverse=True):
            for change in _BROUGHT[since] if since > version else ():
                connection.execute(text(change))
        connection.execute(text(f"UPDATE format SET version = {version}"))
    engine.dispose()
