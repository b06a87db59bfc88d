"""Where the catalogue's log stands among the scopes."""

from sqlalchemy import Connection, select

from gllapp.db import tables
from gllcore.operations import Kind

_scope = tables.scope
_op = tables.op


def number(here: Connection) -> int | None:
    """The catalogue's number; None while its card is not here."""
    card = select(_scope.c.number).join(_op, _op.c.op_id == _scope.c.id).where(_op.c.kind == Kind.CATALOGUE)
    return here.execute(card).scalars().first()
