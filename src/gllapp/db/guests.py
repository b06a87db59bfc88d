"""A guest's replica becomes a member's: what it holds stays, and is shown as to that member."""

from sqlalchemy import Connection, select

from gllapp.db import cards, posts, profile, projection, tables
from gllapp.db.profile import Profile
from gllcore.ids import OpId
from gllcore.operations import Kind

_op = tables.op


def become_member(here: Connection, signed_in: Profile) -> None:
    """Which streams are open, and which posts are the member's own, was not known before."""
    profile.become(here, signed_in)
    streams = select(_op.c.op_id).where(_op.c.kind == Kind.STREAM, _op.c.record.is_(None))
    projection.project_again(here, [OpId(op_id) for op_id in here.execute(streams).scalars()])
    posts.read_what_is_mine(here, cards.me(here).devices)
