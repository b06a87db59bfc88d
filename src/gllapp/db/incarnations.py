"""In which incarnation a replica is, and by what it would notice that it was copied or put back: a part of the profile's row."""

from typing import NamedTuple

import msgspec
from sqlalchemy import Connection, select, update

from gllapp.db import tables
from gllcore.incarnations import Surroundings, another, is_anothers
from gllcore.protocol import NONCE_BYTES

MARK_BYTES = 8
# A mark is outside before the next one comes, but for a power cut in between.
_MARKS = 16
# So many requests may fail to reach the server after one that did and whose answer was lost.
_NONCES = 64

_row = tables.profile
_KNOWN = select(_row.c.incarnation, _row.c.incarnated_ms, _row.c.surroundings, _row.c.marks)
_surroundings = msgspec.msgpack.Decoder(Surroundings)


class Known(NamedTuple):
    """What the replica knows of itself; ``since_ms`` is when this incarnation began, None for the first."""

    incarnation: int
    since_ms: int | None
    surroundings: Surroundings
    marks: tuple[bytes, ...]


def known(here: Connection) -> Known:
    incarnation, since_ms, surroundings, marks = here.execute(_KNOWN).one()
    seen = _surroundings.decode(surroundings) if surroundings else Surroundings()
    return Known(incarnation, since_ms, seen, _parted(marks, MARK_BYTES))


def begin_another(here: Connection, random: bytes, now_ms: int) -> None:
    """What is written from now on is told apart from what a copy of this replica writes; no mark of it is outside yet."""
    chosen = another(known(here).incarnation, random)
    here.execute(update(_row).values(incarnation=chosen, incarnated_ms=now_ms, marks=None))


# --- at its place ---


def is_in(here: Connection, surroundings: Surroundings) -> None:
    here.execute(update(_row).values(surroundings=msgspec.msgpack.encode(surroundings)))


def leaves(here: Connection, mark: bytes) -> int:
    """A mark is about to be left outside; gives the incarnation of which it is one."""
    before = known(here)
    here.execute(update(_row).values(marks=b"".join((*before.marks, mark)[-_MARKS:])))
    return before.incarnation


def leaves_none(here: Connection) -> None:
    """Outside nothing can be left: what is found there, or not, says nothing from now on."""
    here.execute(update(_row).values(marks=None))


# --- at the server ---


def sends(here: Connection, nonce: bytes) -> None:
    """A request with operations is about to be sent. The first of those kept is the last that was answered."""
    answered, *others = (*_nonces(here), nonce)
    _keep(here, answered, *others[1 - _NONCES :])


def is_answered(here: Connection, nonce: bytes, lease: bytes) -> bool:
    """Whether the request before, as the server remembers, was one of this replica, or of a copy that is told apart."""
    sent = _nonces(here)
    _keep(here, nonce, *(each for each in sent if each != nonce))
    return not is_anothers(lease, known(here).incarnation, sent)


def _nonces(here: Connection) -> tuple[bytes, ...]:
    return _parted(here.execute(select(_row.c.nonces)).scalar_one(), NONCE_BYTES)


def _keep(here: Connection, *nonces: bytes) -> None:
    here.execute(update(_row).values(nonces=b"".join(nonces)))


def _parted(joined: bytes | None, size: int) -> tuple[bytes, ...]:
    whole = joined or b""
    return tuple(whole[at : at + size] for at in range(0, len(whole), size))
