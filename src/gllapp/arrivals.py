"""What the sync engine and the replica hand each other: how far each log is here, and what has come in."""

from collections.abc import Sequence
from typing import NamedTuple

from gllcore.columns import Run
from gllcore.ids import ScopeId
from gllcore.protocol import Cursor, Tip
from gllcore.reconciliation import Lost, Seal


class Held(NamedTuple):
    """A scope that the replica holds: its number on the wire, its id, and how far its log is here."""

    number: int
    scope: ScopeId
    cursor: Cursor


class Arrival(NamedTuple):
    """One sealed log message, verified: applied in one transaction with its cursors, or not at all.

    ``tips`` has one item for each run, in the same order.
    """

    runs: Sequence[Run]
    tips: Sequence[Tip]
    signature: bytes


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
