"""Whether a replica's cursors lie on this server's logs, asked for all of them at once and cheaply when nothing is new."""

from collections.abc import Sequence

from gllcore.errors import ProtocolViolation, Refused
from gllcore.operations import first_link
from gllcore.protocol import Cursor, Request, Tip, cursor_check
from gllcore.reconciliation import Checkpoints, Diverged, Doubt, Place, Resumed, Resumption, short
from gllserver.db import ScopeState, Session
from gllserver.services.charter import Charter
from gllserver.services.exchange.reading import View


def check_cursors(charter: Charter, session: Session, view: View, request: Request) -> None:
    """Version 1: raises Refused ``unknown_scope``, or ProtocolViolation ``log_diverged`` where a log is not the replica's."""
    diverged = divergence(charter, session, view, request)
    if diverged is None:
        return
    if diverged.gone:
        raise Refused("unknown_scope", scope=diverged.gone[0])
    raise ProtocolViolation("log_diverged")


def divergence(charter: Charter, session: Session, view: View, request: Request) -> Diverged | None:
    """Since version 2: what the server knows at each of the cursors, or None when all of them come out.

    Where they do not, a scope that is not the member's to read is as one that does not exist.
    """
    scopes, shut = view.scopes, {state.number for state in view.shut}
    doubts, cursors, gone = [], [], []
    for number, seq in zip(request.scopes, request.seqs, strict=True):
        state = scopes.get(number)
        if state is None:
            gone.append(number)
            continue
        link = link_at(charter, session, state, seq)
        doubts.append(Doubt(number, state.head.seq, short(link)))
        cursors.append(Cursor(seq, link))
    if not gone and all(cursor.link for cursor in cursors) and cursor_check(cursors) == request.check:
        return None
    told = tuple(doubt for doubt in doubts if doubt.number not in shut)
    return Diverged(told, (*gone, *(doubt.number for doubt in doubts if doubt.number in shut)))


def link_at(charter: Charter, session: Session, state: ScopeState, seq: int) -> bytes:
    """The link there; empty where the log does not reach."""
    if seq == state.head.seq:
        return state.head.link
    if seq == 0:
        return first_link(charter.id, state.id)
    return (session.log.link_at(state.number, seq) or b"") if seq < state.head.seq else b""


def resumption(charter: Charter, session: Session, view: View, asked: Checkpoints) -> Resumed:
    """The latest common point of each scope asked about; one without any, or that the member may not read, is left out."""
    states = {state.number: state for state in view.open}
    scopes = [
        Resumption(number, seq, states[number].head.seq, states[number].head.link)
        for number, places in asked.scopes
        if number in states and (seq := _common(charter, session, states[number], places)) is not None
    ]
    tips = [Tip(states[scope.number].id, scope.head, scope.link) for scope in scopes]
    return Resumed(tuple(scopes), charter.seal(tips))


def _common(charter: Charter, session: Session, state: ScopeState, places: Sequence[Place]) -> int | None:
    links = session.log.links_at(state.number, [place.seq for place in places])
    links[0] = first_link(charter.id, state.id)
    shared = (place.seq for place in places if short(links.get(place.seq, b"")) == place.link)
    return max(shared, default=None)
