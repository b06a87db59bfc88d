"""The tables of data used: networks that this PC was on, bytes by day, network and kind, and which tally was taken in last."""

from sqlalchemy import CheckConstraint, Column, Float, Integer, LargeBinary, Table, Text, UniqueConstraint

from gllapp.db.tables import metadata


def _number(name: str, *, primary_key: bool = False) -> "Column[int]":
    return Column(name, Integer, primary_key=primary_key, nullable=False)


def _text(name: str) -> "Column[str]":
    return Column(name, Text, nullable=False)


# ``mark`` is a hash of what the system told of a network; ``answer`` what the person said when asked whether it costs.
network = Table(
    "network",
    metadata,
    _number("number", primary_key=True),
    Column("mark", LargeBinary, nullable=False),
    _text("name"),
    _text("medium"),
    _text("answer"),
    Column("price_per_mb", Float, nullable=False),
    _text("currency"),
    _number("seen_ms"),
    UniqueConstraint("mark"),
)

# ``day`` is counted from 1 January of the year 1, on this PC's wall; ``network`` 0 is of before it was known.
usage = Table(
    "usage",
    metadata,
    _number("day", primary_key=True),
    _number("network", primary_key=True),
    Column("kind", Text, primary_key=True, nullable=False),
    _number("up"),
    _number("down"),
    sqlite_with_rowid=False,
)

# The tally lies in a file of its own, so that bytes are counted when the program dies; none is taken in twice.
usage_taken = Table(
    "usage_taken",
    metadata,
    Column("one", Integer, CheckConstraint("one = 1"), primary_key=True, nullable=False),
    Column("id", LargeBinary, nullable=False),
)
