"""What the window looked like for this account."""

from collections.abc import Mapping

from sqlalchemy import Connection, select
from sqlalchemy.dialects.sqlite import insert

from gllapp.db.home.tables import window_spot


def read(here: Connection) -> dict[str, str]:
    return {row.name: row.value for row in here.execute(select(window_spot))}


def keep(here: Connection, spots: Mapping[str, str]) -> None:
    """These anew; what is kept under other names stays."""
    rows = [{"name": name, "value": value} for name, value in spots.items()]
    if rows:
        fresh = insert(window_spot)
        here.execute(
            fresh.on_conflict_do_update(index_elements=["name"], set_={"value": fresh.excluded.value}), rows
        )
