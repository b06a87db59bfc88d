"""What the server does with pushed operations: each is checked by the same rules as in the app, and appended or refused."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Final

from gllcore.columns import DIRECTORY, Run
from gllcore.errors import Refused
from gllcore.ids import CommunityId, OpId, RecordId
from gllcore.operations import Kind
from gllcore.permissions import Place
from gllcore.protocol import Refusal
from gllserver.db import ScopeState, Session
from gllserver.services.exchange.authors import members_of
from gllserver.services.exchange.desks.catalogue import CatalogueDesk
from gllserver.services.exchange.desks.desk import Batch, Desk, Hand
from gllserver.services.exchange.desks.directory import DirectoryDesk
from gllserver.services.exchange.desks.forum import StreamDesk
from gllserver.services.exchange.desks.pods import PodDesk
from gllserver.services.exchange.reading import places
from gllserver.services.tails import write

__all__ = ["Hand", "accept"]

_NONE: Final[Mapping[OpId, Refused]] = {}


def accept(
    session: Session,
    community: CommunityId,
    hand: Hand,
    runs: Sequence[Run],
    first_place: int,
    now_ms: int,
    unfit: Mapping[OpId, Refused] = _NONE,
) -> list[Refusal]:
    """Append the operations of a batch in this transaction; gives the refusals of those that may not be.

    An operation's place is its number in the whole request; ``first_place`` is that of the batch's first one. ``unfit`` are
    operations of whose content it is known before that it enters no log.
    """
    states = session.log.locked({run.number for run in runs} | _pods_changed(session, runs))
    batch = Batch(
        session,
        community,
        hand,
        _devices(session, hand, runs),
        places(session, session.log.scopes(), hand.standing.member),
        now_ms,
        unfit,
    )
    # Of a card's log that is only touched, nothing is taken in.
    desks = {run.number: _desk(states[run.number], batch, runs) for run in runs if run.number in states}
    refusals: list[Refusal] = []
    entries = ((run.number, entry) for run in runs for entry in run.entries)
    for place, (number, entry) in enumerate(entries, first_place):
        try:
            if number not in desks:
                raise Refused("unknown_scope")
            desks[number].take(entry)
        except Refused as refused:
            refusals.append(Refusal(place, refused.code, dict(refused.facts)))
    write(session, (desk.tail for desk in desks.values()))
    return refusals


def _desk(state: ScopeState, batch: Batch, runs: Sequence[Run]) -> Desk:
    entries = [entry for run in runs if run.number == state.number for entry in run.entries]
    return _kind_of_desk(batch.places[state.number], state.number)(state, batch, entries)


def _kind_of_desk(place: Place, number: int) -> type[Desk]:
    if number == DIRECTORY:
        return DirectoryDesk
    if place.is_pod:
        return PodDesk
    return CatalogueDesk if place.is_catalogue else StreamDesk


def _pods_changed(session: Session, runs: Iterable[Run]) -> set[int]:
    """The logs of the pods whose cards the batch would change: locked with the others, in the order of all locks."""
    cards = {
        entry.op.record
        for run in runs
        if run.number == DIRECTORY
        for entry in run.entries
        if entry.op.kind == Kind.POD and entry.op.record is not None
    }
    found = session.log.records(DIRECTORY, cards).values() if cards else ()
    return {card.seq for card in found if card.kind == Kind.POD}


def _devices(session: Session, hand: Hand, runs: Sequence[Run]) -> set[RecordId]:
    """Whose operations are taken: since version 2 those of any device of the member.

    A server that was restored may not know a device any more, on which much was written that still waits: the member signs
    in again, as a new device, which hands it in.
    """
    others = {entry.op.device for run in runs for entry in run.entries} - {hand.device}
    if hand.version == 1 or not others:
        return {hand.device}
    owners = members_of(session, others)
    return {hand.device} | {device for device in others if owners.get(device) == hand.standing.member}
