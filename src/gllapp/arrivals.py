"""What the sync engine and the replica hand each other: how far each log is here, and what has come in."""

from collections.abc import Sequence
from typing import NamedTuple

from gllcore.columns import Run
from gllcore.ids import ScopeId
from gllcore.protocol import Cursor, Tip
from gllcore.reach import Gap, Reach, Step, read_on, read_page
from gllcore.reconciliation import Lost, Seal


class Held(NamedTuple):
    """A scope that the replica holds: its number on the wire, its id, and how far its log is here."""

    number: int
    scope: ScopeId
    cursor: Cursor
    gap: Gap | None = None

    @property
    def reach(self) -> Reach:
        return Reach(self.cursor, self.gap)


class Arrival(NamedTuple):
    """One sealed message of entries, verified: applied in one transaction with its cursors, or not at all.

    ``tips`` has one item for each run, in the same order. So has ``befores`` when the runs are a page's: what stands before each.
    ``seals`` are what the server has signed where that is not ``signature`` under these tips: what comes on a stick has the
    seals of the messages in which others once received it.
    """

    runs: Sequence[Run]
    tips: Sequence[Tip]
    signature: bytes
    befores: Sequence[Cursor] = ()
    seals: Sequence[Seal] = ()


def reached(reach: Reach, arrival: Arrival, at: int) -> Step:
    """How far the scope of the arrival's run number ``at`` is held after it, and where the run ends; raises ProtocolViolation ``log_gap``."""
    entries = arrival.runs[at].entries
    if arrival.befores:
        return read_page(reach, arrival.befores[at], entries)
    return read_on(reach, entries)


class Applied(NamedTuple):
    """What an arrival brought: entries that are new here, and own operations that now have their receipt.

    ``regained``: operations that had lost their place in the log, and have one again.
    """

    new: int
    receipts: int
    regained: int = 0


class Loss(NamedTuple):
    """What the server has lost and can be given back: the next entries in the places that they had, and the seals over them.

    ``operations``: how many there are altogether.
    """

    operations: int
    next: Sequence[Lost]
    seals: Sequence[Seal]
