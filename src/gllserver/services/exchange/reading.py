"""Which logs a member may read: the directory, every stream that is open to all, and the streams and pods that admit them."""

from collections.abc import Collection
from typing import NamedTuple

from gllcore.ids import RecordId
from gllcore.permissions import Place, Standing, may_read
from gllserver.db import Admissions, ScopeState, Session


class View(NamedTuple):
    """Every scope of one moment: those that the member may read, the directory first, and those that are shut to them."""

    open: tuple[ScopeState, ...]
    shut: tuple[ScopeState, ...]

    @property
    def scopes(self) -> dict[int, ScopeState]:
        return {state.number: state for state in (*self.open, *self.shut)}


def view_of(session: Session, standing: Standing) -> View:
    states = session.log.scopes()
    known = places(session, states, standing.member)
    is_open = [may_read(standing, known[state.number]) for state in states]
    return View(
        tuple(state for state, reads in zip(states, is_open, strict=True) if reads),
        tuple(state for state, reads in zip(states, is_open, strict=True) if not reads),
    )


def places(session: Session, states: Collection[ScopeState], member: RecordId) -> dict[int, Place]:
    """The scopes as the rules see them for this member; who is admitted is asked only where a stream is restricted."""
    is_asked = any(state.restricted for state in states)
    admitted = session.community.admissions(member) if is_asked else Admissions()
    return {
        state.number: Place(
            state.is_stream,
            state.closed,
            admits=not state.restricted or state.number in admitted.reads,
            is_catalogue=state.is_catalogue,
            is_pod=state.is_pod,
            facilitates=state.number in admitted.facilitates,
        )
        for state in states
    }
