"""What the window showed last, kept to be painted first; gone as soon as an operation comes, goes or is put aside."""

from typing import Final

from sqlalchemy import Connection, exists, select
from sqlalchemy.dialects.sqlite import insert

from gllapp.db.home.tables import first_look

_NUMBER = 1
# It quotes what was written, so nobody has to remember to take it away.
TRIGGERS: Final = {
    "look_ends_coming": "CREATE TRIGGER look_ends_coming AFTER INSERT ON op BEGIN DELETE FROM first_look; END",
    "look_ends_going": "CREATE TRIGGER look_ends_going AFTER DELETE ON op BEGIN DELETE FROM first_look; END",
    "look_ends_turning": "CREATE TRIGGER look_ends_turning AFTER UPDATE OF state ON op BEGIN DELETE FROM first_look; END",
}


def keep(here: Connection, value: bytes) -> None:
    """In place of the one before; read again by :func:`gllapp.db.first_look.read`."""
    fresh = insert(first_look).values(number=_NUMBER, value=value)
    here.execute(fresh.on_conflict_do_update(index_elements=["number"], set_={"value": fresh.excluded.value}))


def is_there(here: Connection) -> bool:
    return bool(here.execute(select(exists(select(first_look.c.number)))).scalar_one())
