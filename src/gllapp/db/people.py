"""Who this replica's member is in the community, and who the others are."""

from collections.abc import Collection
from typing import NamedTuple

from sqlalchemy import Connection, select

from gllapp.db import profile, tables
from gllapp.views import Identity
from gllcore.ids import RecordId
from gllcore.model.people import Role
from gllcore.permissions import Standing

_member = tables.member


def identity(here: Connection) -> Identity:
    """Name and role as the directory has them; before the first sync as the sign-in told."""
    own = profile.read(here)
    card = here.execute(
        select(_member.c.name, _member.c.role).where(_member.c.id == own.member)
    ).one_or_none()
    name, role = card or (own.member_name, Role.MEMBER)
    return Identity(
        member=own.member,
        name=name,
        role=str(role),
        device=own.device,
        email=own.email,
        server=own.server,
        community_name=own.community_name,
    )


def standing(here: Connection) -> Standing:
    """What the community's rules must know of the member; before the first sync that of any member."""
    own = profile.read(here)
    card = select(_member.c.role, _member.c.suspended).where(_member.c.id == own.member)
    role, suspended = here.execute(card).one_or_none() or (Role.MEMBER, False)
    return Standing(own.member, str(role), suspended)


class Named(NamedTuple):
    """A member's name and country, as the directory has them."""

    id: RecordId
    name: str
    country: str


def named(here: Connection, members: Collection[RecordId]) -> list[Named]:
    """Those of the members whose cards are here."""
    wanted = select(_member.c.id, _member.c.name, _member.c.country).where(_member.c.id.in_(list(members)))
    return [Named(RecordId(id), name, country) for id, name, country in here.execute(wanted)]


def all_named(here: Connection) -> list[Named]:
    """Every member who is not suspended, by name."""
    wanted = select(_member.c.id, _member.c.name, _member.c.country).where(~_member.c.suspended)
    found = here.execute(wanted.order_by(_member.c.name, _member.c.id))
    return [Named(RecordId(id), name, country) for id, name, country in found]
