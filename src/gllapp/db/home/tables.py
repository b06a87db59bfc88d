"""The tables of the start page and the window: visits, notices that were seen, where in the window the person was, what it showed last."""

from sqlalchemy import Column, Integer, LargeBinary, Table, Text

from gllapp.db.tables import metadata


def _number(name: str, *, primary_key: bool = False) -> "Column[int]":
    return Column(name, Integer, primary_key=primary_key, nullable=False)


# When the window stood open for this account; the highest numbers of ``op`` and ``post`` that were here when it was last seen open.
visit = Table(
    "visit",
    metadata,
    _number("number", primary_key=True),
    _number("began_ms"),
    _number("seen_ms"),
    _number("op"),
    _number("post"),
)

# Notices are made from what is here, each time; only that one was seen is kept.
noticed = Table(
    "noticed",
    metadata,
    Column("key", LargeBinary, primary_key=True, nullable=False),
    _number("seen_ms"),
    sqlite_with_rowid=False,
)

# What the window looked like for this account. It can tell what somebody looked for: so it stands here, enciphered, and in no settings file.
window_spot = Table(
    "window_spot",
    metadata,
    Column("name", Text, primary_key=True, nullable=False),
    Column("value", Text, nullable=False),
    sqlite_with_rowid=False,
)

# One row at most, in the window's own code; triggers on ``op`` take it away (see gllapp.db.home.look).
first_look = Table(
    "first_look",
    metadata,
    _number("number", primary_key=True),
    Column("value", LargeBinary, nullable=False),
)
