"""What a sync will ask and send: a pure function of what the replica holds and what waits in its outbox."""

from collections.abc import Sequence
from typing import NamedTuple

from gllapp.sync.ports import Held
from gllcore.operations import Entry, Operation
from gllcore.packing import Placed
from gllcore.protocol import VERSION, Request, cursor_check

# What one request carries at most; the rest of a long outbox follows in further requests.
PUSH_OPERATIONS = 2_000


class Budget(NamedTuple):
    """When to stop cleanly, with what has arrived kept; 0 means no limit."""

    max_bytes: int = 0
    max_seconds: float = 0.0


UNLIMITED = Budget()


class Plan(NamedTuple):
    """One exchange: the request, and the outbox's operations in the order written, with their scopes' numbers."""

    request: Request
    pushes: tuple[Placed, ...]
    is_whole: bool
    """Whether the outbox fits into this one request."""

    @property
    def operations(self) -> tuple[Operation, ...]:
        return tuple(item.entry.op for item in self.pushes)


def plan_exchange(held: Sequence[Held], pending: Sequence[Entry], max_bytes: int = 0) -> Plan:
    """The next exchange. Operations of a scope that is not held stay in the outbox: they have no place to go yet."""
    numbers = {scope.scope: scope.number for scope in held}
    sendable = [entry for entry in pending if entry.op.scope in numbers]
    chosen = sendable[:PUSH_OPERATIONS]
    request = Request(
        version=VERSION,
        scopes=tuple(scope.number for scope in held),
        seqs=tuple(scope.cursor.seq for scope in held),
        check=cursor_check(scope.cursor for scope in held),
        follow=True,
        max_bytes=max_bytes,
    )
    pushes = tuple(Placed(numbers[entry.op.scope], entry.op.scope, entry) for entry in chosen)
    return Plan(request, pushes, is_whole=len(chosen) == len(sendable))
