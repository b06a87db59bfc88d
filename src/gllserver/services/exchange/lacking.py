"""What a replica lacks, told from what it says it holds: what follows its cursors, and pages that are still to come."""

from collections.abc import Callable, Mapping, Sequence
from typing import Final, NamedTuple

from gllcore.columns import DIRECTORY
from gllcore.operations import Kind
from gllcore.protocol import Request
from gllcore.reconciliation import Resumed
from gllserver.db import ScopeState

# Who is farther behind than this gets the newest first, and the rest page by page: what one can read in a sitting.
LEAP: Final = 50


class Span(NamedTuple):
    """Entries of one scope: after ``after``, up to and with ``upto``."""

    after: int
    upto: int


class Holding(NamedTuple):
    """All of a scope up to ``seq``, but for the gap."""

    seq: int = 0
    gap: Span | None = None

    def holds(self, seq: int) -> bool:
        return seq <= self.seq and not (self.gap and self.gap.after < seq <= self.gap.upto)


class Stretch(NamedTuple):
    """A part of a scope's log that the replica lacks."""

    state: ScopeState
    span: Span


class Lack(NamedTuple):
    """What to send: first what follows the cursors, in order, then pages from the newest down, then the catalogue."""

    onward: tuple[Stretch, ...]
    pages: tuple[Stretch, ...]
    catalogue: tuple[Stretch, ...] = ()

    @property
    def stretches(self) -> tuple[Stretch, ...]:
        return (*self.onward, *self.pages, *self.catalogue)

    @property
    def directory(self) -> Stretch | None:
        """The part of the directory that the replica lacks."""
        return next((stretch for stretch in self.onward if stretch.state.number == DIRECTORY), None)

    @property
    def scopes(self) -> list[ScopeState]:
        return list({stretch.state.number: stretch.state for stretch in self.stretches}.values())


def holdings(request: Request, resumed: Resumed | None) -> dict[int, Holding]:
    """What the replica says it holds, by scope; where it was told to go back, as far as is left."""
    gaps = {gap.number: Span(gap.low, gap.high) for gap in request.gaps}
    seqs = dict(zip(request.scopes, request.seqs, strict=True))
    seqs |= {scope.number: scope.seq for scope in resumed.scopes} if resumed is not None else {}
    return {number: _held(seq, gaps.get(number)) for number, seq in seqs.items()}


def _held(seq: int, gap: Span | None) -> Holding:
    """The same as gllcore.reach.rewound does with it."""
    if gap is None or seq <= gap.after:
        return Holding(seq)
    return Holding(seq, gap) if seq > gap.upto else Holding(gap.after)


def lacking(
    readable: Sequence[ScopeState],
    held: Mapping[int, Holding],
    follows: Callable[[ScopeState], bool],
    leap: int = LEAP,
) -> Lack:
    """The directory always and first, then streams and pods in their order; 0 as ``leap`` sends all of it in order.

    ``follows`` says which scopes that are not held are wanted. People come before documents: the catalogue is last.
    """
    onward: list[Stretch] = []
    pages: list[Stretch] = []
    catalogue: list[Stretch] = []
    for state in readable:
        # Every alias of a device and every stream's name point into the directory, so that nobody can do without it.
        if not (state.number == DIRECTORY or state.number in held or follows(state)):
            continue
        seq, gap = held.get(state.number, Holding())
        behind = Stretch(state, Span(seq, state.head.seq))
        leaps = leap and state.is_forum and gap is None and state.head.seq - seq > leap
        in_order = catalogue if state.is_catalogue else onward
        if state.head.seq > seq:
            (pages if leaps else in_order).append(behind)
        if gap is not None:
            pages.append(Stretch(state, gap))
    return Lack(tuple(onward), tuple(pages), tuple(catalogue))


def followed(request: Request) -> Callable[[ScopeState], bool]:
    """Which scopes that it does not hold the replica wants, and can place."""
    opened_by = {False: Kind.CATALOGUE, True: Kind.POD}
    return lambda state: request.follow and (state.is_stream or request.opens >= opened_by[state.is_pod])
