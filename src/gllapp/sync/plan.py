"""What a sync will ask and send: pure functions of what the replica holds, what waits, and what the server has lost."""

from collections.abc import Collection, Mapping, Sequence
from itertools import groupby
from typing import NamedTuple

from gllapp.sync.budget import UNLIMITED as UNLIMITED
from gllapp.sync.budget import Budget as Budget
from gllapp.sync.ports import Held, Loss
from gllcore.columns import DIRECTORY
from gllcore.ids import OpId
from gllcore.operations import OPENS_LOG, Entry, Operation
from gllcore.packing import Placed
from gllcore.protocol import VERSION, Cursor, Early, Missing, Request, cursor_check
from gllcore.reconciliation import Checkpoints, Diverged, Offer, Place, offers, places_back, short

# What one request carries at most; the rest of a long outbox follows in further requests.
PUSH_OPERATIONS = 2_000


class Terms(NamedTuple):
    """What one request asks for: how much at most, in frames of which size, under which nonce; or an estimate alone."""

    max_bytes: int = 0
    nonce: bytes = b""
    frame_bytes: int = 0
    estimate: bool = False


PLAIN = Terms()
NOTHING_LOST = Loss(0, (), ())


class Plan(NamedTuple):
    """One exchange: the request, what is given back, and the outbox's operations in the order written.

    ``checkpoints`` are points of the logs that have parted from the server's, by the scope's number.
    """

    request: Request
    pushes: tuple[Placed, ...]
    is_whole: bool
    """Whether the outbox, and all that is to be given back, fits into this one request."""
    early: tuple[tuple[int, Entry], ...] = ()
    """What is here although its log has not come so far, as the request lists it."""
    offers: tuple[Offer, ...] = ()
    checkpoints: Mapping[int, Sequence[Cursor]] = {}

    @property
    def operations(self) -> tuple[Operation, ...]:
        """Everything that is sent, in its order: what is given back comes first."""
        return (*self.offered, *(item.entry.op for item in self.pushes))

    @property
    def offered(self) -> tuple[Operation, ...]:
        return tuple(op for offer in self.offers for op in offer.operations)

    @property
    def look_back(self) -> Checkpoints:
        return Checkpoints(
            tuple(
                (number, tuple(Place(cursor.seq, short(cursor.link)) for cursor in cursors))
                for number, cursors in self.checkpoints.items()
            )
        )


def plan_exchange(
    held: Sequence[Held],
    pending: Sequence[Entry],
    early: Sequence[tuple[int, Entry]] = (),
    loss: Loss = NOTHING_LOST,
    terms: Terms = PLAIN,
) -> Plan:
    """The next exchange. Operations of a scope that is not held stay in the outbox: they have no place to go yet.

    What waits may answer what the server has lost: it goes when all of that goes with it.
    """
    chosen_offers, given_back = _offers(loss)
    numbers = {scope.scope: scope.number for scope in held}
    sendable = [entry for entry in pending if entry.op.scope in numbers]
    room = PUSH_OPERATIONS if not chosen_offers or given_back >= loss.operations else 0
    chosen = sendable[:room]
    pushes = tuple(Placed(numbers[entry.op.scope], entry.op.scope, entry) for entry in chosen)
    # What has no place may have one when the stream's card is there again.
    is_healed = not chosen_offers or (given_back >= loss.operations and len(sendable) == len(pending))
    is_whole = len(chosen) == len(sendable) and is_healed
    listed = tuple(early)
    return Plan(_request(held, held, terms, listed), pushes, is_whole, listed, chosen_offers)


def plan_estimate(held: Sequence[Held], early: Sequence[tuple[int, Entry]], terms: Terms) -> Request:
    """Asks what a sync would bring; nothing is sent."""
    return _request(held, held, terms._replace(estimate=True), tuple(early))


def plan_reconciliation(
    held: Sequence[Held], parted: Mapping[int, Sequence[Cursor]], terms: Terms = PLAIN
) -> Plan:
    """Asks from where both go on in the scopes that have ``parted``; nothing is sent before that is known."""
    agreeing = [scope for scope in held if scope.number not in parted]
    return Plan(_request(agreeing, held, terms), (), is_whole=False, checkpoints=parted)


def parted(held: Sequence[Held], diverged: Diverged) -> dict[int, list[int]]:
    """Where to look for the common past: sequence numbers by scope, the directory always among them."""
    doubts = {doubt.number: doubt for doubt in diverged.doubts}
    return {
        scope.number: sorted({scope.cursor.seq, *places_back(min(scope.cursor.seq, doubt.head))})
        for scope in held
        if (doubt := doubts.get(scope.number)) is not None
        and (scope.number == DIRECTORY or doubt.link != short(scope.cursor.link))
    }


def gone(diverged: Diverged, asked: Collection[int], resumed: Mapping[int, Cursor]) -> list[int]:
    """Streams whose number means nothing to the server, or another stream: their cards are behind the common past.

    A scope that is away while its card is not was closed to the member; it is left as it is.
    """
    common = resumed[DIRECTORY].seq if DIRECTORY in resumed else DIRECTORY
    missing = {*diverged.gone, *(number for number in asked if number not in resumed)}
    return sorted(number for number in missing if number > common)


def _request(
    listed: Sequence[Held], held: Sequence[Held], terms: Terms, early: Sequence[tuple[int, Entry]] = ()
) -> Request:
    """``held`` are all scopes: gaps are told of those too whose cursors are in doubt."""
    return Request(
        version=VERSION,
        scopes=tuple(scope.number for scope in listed),
        seqs=tuple(scope.cursor.seq for scope in listed),
        check=cursor_check(scope.cursor for scope in listed),
        follow=True,
        max_bytes=terms.max_bytes,
        nonce=terms.nonce,
        newest_first=True,
        gaps=tuple(Missing(s.number, s.gap.low.seq, s.gap.high.seq) for s in held if s.gap is not None),
        ahead=_early(early),
        frame_bytes=terms.frame_bytes,
        estimate=terms.estimate,
        opens=int(max(OPENS_LOG)),
    )


def _early(early: Sequence[tuple[int, Entry]]) -> tuple[Early, ...]:
    return tuple(
        Early(number, tuple(entry.seq or 0 for _, entry in group))
        for number, group in groupby(early, key=lambda each: each[0])
    )


def _offers(loss: Loss) -> tuple[tuple[Offer, ...], int]:
    """As many chunks as one request carries, and how many of the lost operations are in them."""
    chosen: list[Offer] = []
    weight = 0
    for offer in offers(loss.next, loss.seals):
        if chosen and weight + len(offer.entries) > PUSH_OPERATIONS:
            break
        weight += len(offer.entries)
        chosen.append(offer)
    lost = {each.entry.op_id for each in loss.next if each.offered}
    given: set[OpId] = {entry.op_id for offer in chosen for entry in offer.entries}
    return tuple(chosen), len(lost & given)
