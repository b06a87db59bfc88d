"""Whether a replica's cursors lie on this server's logs, asked for all of them at once and cheaply when nothing is new."""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from gllcore.columns import DIRECTORY
from gllcore.errors import ProtocolViolation, Refused
from gllcore.operations import first_link
from gllcore.protocol import Cursor, Request, cursor_check
from gllserver.db import ScopeState, Session
from gllserver.services.charter import Charter


class Stretch(NamedTuple):
    """The part of a scope's log that a replica lacks: everything after ``after``, up to the head in ``state``."""

    state: ScopeState
    after: int


def check_cursors(charter: Charter, session: Session, request: Request) -> None:
    """Raises Refused ``unknown_scope``, or ProtocolViolation ``log_diverged`` where a log is not the replica's.

    A scope that does not exist and one that is not the member's to read are refused in the same words.
    """
    scopes = {state.number: state for state in session.log.scopes()}
    cursors = []
    for number, seq in zip(request.scopes, request.seqs, strict=True):
        state = scopes.get(number)
        if state is None:
            raise Refused("unknown_scope", scope=number)
        cursors.append(Cursor(seq, _link(charter, session, state, seq)))
    if cursor_check(cursors) != request.check:
        raise ProtocolViolation("log_diverged")


def _link(charter: Charter, session: Session, state: ScopeState, seq: int) -> bytes:
    if seq == state.head.seq:
        return state.head.link
    if seq == 0:
        return first_link(charter.id, state.id)
    link = session.log.link_at(state.number, seq) if seq < state.head.seq else None
    if link is None:
        raise ProtocolViolation("log_diverged")
    return link


def lacking(session: Session, request: Request) -> list[Stretch]:
    """What to send, in the order to send it: the directory always and first, then the streams in their order."""
    held: Mapping[int, int] = dict(zip(request.scopes, request.seqs, strict=True))
    return [
        Stretch(state, held.get(state.number, 0))
        for state in _wanted(session.log.scopes(), held, request.follow)
        if state.head.seq > held.get(state.number, 0)
    ]


def _wanted(states: Sequence[ScopeState], held: Mapping[int, int], follow: bool) -> list[ScopeState]:
    # Every alias of a device and every stream's name point into the directory, so that nobody can do without it.
    return [state for state in states if follow or state.number in held or state.number == DIRECTORY]
