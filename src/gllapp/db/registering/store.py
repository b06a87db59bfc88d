"""Reads and writes the registration of whoever has no account yet."""

from typing import NamedTuple

from sqlalchemy import Connection, delete, insert, select

from gllapp.db.registering.tables import registering


class Kept(NamedTuple):
    """The row: the encoded ``draft`` (a Form) and what was ``handed`` in (a Registration, or nothing yet)."""

    draft: bytes
    handed: bytes = b""
    revision: int = 0
    number: int = 0
    stage: str = "draft"
    way: str = ""
    place: str = ""
    sent_ms: int = 0
    since_ms: int = 0
    decided_ms: int = 0
    comment: str = ""
    saved_ms: int = 0


_READ = select(*(registering.c[name] for name in Kept._fields))


def read(here: Connection) -> Kept | None:
    """What is kept; None where nobody has begun to register."""
    row = here.execute(_READ).first()
    return None if row is None else Kept(*row)


def keep(here: Connection, kept: Kept) -> None:
    """From now on it is this."""
    here.execute(delete(registering))
    here.execute(insert(registering).values(one=1, **kept._asdict()))
