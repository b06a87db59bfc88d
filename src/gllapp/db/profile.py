"""Whose replica this is: one row with the member, the device and its secrets, and the clock of the member's acts."""

from dataclasses import dataclass, field, fields

from sqlalchemy import Connection, bindparam, insert, select, update

from gllapp.db import tables
from gllcore.clock import HybridTime, next_time
from gllcore.ids import CommunityId, RecordId

_row = tables.profile


@dataclass(frozen=True, slots=True)
class Profile:
    """What a sign-in gave. ``device_seed`` is the 32-byte Ed25519 private key of this device.

    A guest's replica was made from a stick, and nobody has signed in yet: it has no token, and a member and device of its own making.
    """

    community: CommunityId
    community_name: str
    community_key: bytes
    server: str
    email: str
    member: RecordId
    member_name: str
    device: RecordId
    device_seed: bytes = field(repr=False)
    token: str = field(repr=False)

    @property
    def is_guest(self) -> bool:
        return not self.token


# Asked with nearly everything: to build it again costs more than SQLite needs to answer it.
_READ = select(*(_row.c[each.name] for each in fields(Profile)))
_CLOCK = select(_row.c.last_ms, _row.c.last_counter, _row.c.seen_ms, _row.c.incarnation)
_SEEN = (
    update(_row).where(_row.c.seen_ms < bindparam("effective_ms")).values(seen_ms=bindparam("effective_ms"))
)


def store(here: Connection, profile: Profile) -> None:
    """The first and only profile of a new replica."""
    values = {each.name: getattr(profile, each.name) for each in fields(Profile)}
    here.execute(insert(_row).values(one=1, last_ms=0, last_counter=0, seen_ms=0, **values))


def read(here: Connection) -> Profile:
    return Profile(*here.execute(_READ).one())


def renew(here: Connection, *, token: str, server: str, device: RecordId) -> None:
    """A sign-in again of the same member; a server that was restored may know the same key as another device now."""
    here.execute(update(_row).values(token=token, server=server, device=device))


def is_guest(here: Connection) -> bool:
    return not here.execute(select(_row.c.token)).scalar_one()


def become(here: Connection, profile: Profile) -> None:
    """A guest has signed in, and is this member from now on."""
    here.execute(update(_row).values({each.name: getattr(profile, each.name) for each in fields(Profile)}))


def next_moment(here: Connection, now_ms: int) -> HybridTime:
    """The time of the member's next act: after all own acts and all that was seen, also on a clock that is behind."""
    last_ms, counter, seen_ms, incarnation = here.execute(_CLOCK).one()
    moment = next_time(HybridTime(last_ms, counter), max(now_ms, seen_ms + 1), incarnation)
    here.execute(update(_row).values(last_ms=moment.ms, last_counter=moment.counter))
    return moment


def has_seen(here: Connection, effective_ms: int) -> None:
    """Something of that time is on the replica now: later acts come after it."""
    here.execute(_SEEN, {"effective_ms": effective_ms})
