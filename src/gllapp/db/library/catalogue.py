"""Where the catalogue's log stands among the scopes."""

from sqlalchemy import Connection, exists, select

from gllapp.db import tables
from gllcore.operations import Kind

_scope = tables.scope
_op = tables.op


def number(here: Connection) -> int | None:
    """The catalogue's number; None while its card is not here."""
    # There are few places and very many operations: each place asks for its own card.
    card = exists().where(_op.c.op_id == _scope.c.id, _op.c.kind == Kind.CATALOGUE)
    return here.execute(select(_scope.c.number).where(card)).scalars().first()
