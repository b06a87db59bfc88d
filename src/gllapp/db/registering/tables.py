"""The one row of whoever registers on this PC."""

from sqlalchemy import CheckConstraint, Column, Integer, LargeBinary, Table, Text

from gllapp.db.tables import metadata


def _number(name: str) -> "Column[int]":
    return Column(name, Integer, nullable=False)


def _text(name: str) -> "Column[str]":
    return Column(name, Text, nullable=False)


# ``draft`` is the form as it was typed last, ``handed`` the registration as it was handed in last, empty before; ``number`` that of
# the last letter. What the community has said speaks of ``revision``.
registering = Table(
    "registering",
    metadata,
    Column("one", Integer, CheckConstraint("one = 1"), primary_key=True),
    Column("draft", LargeBinary, nullable=False),
    Column("handed", LargeBinary, nullable=False),
    _number("revision"),
    _number("number"),
    _text("stage"),
    _text("way"),
    _text("place"),
    _number("sent_ms"),
    _number("since_ms"),
    _number("decided_ms"),
    _text("comment"),
    _number("saved_ms"),
)
