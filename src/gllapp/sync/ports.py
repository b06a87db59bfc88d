"""What the sync engine needs of the world: a replica to read and fill, and a link to carry bytes."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager
from typing import NamedTuple, Protocol

from gllcore.columns import Known, Run
from gllcore.ids import CommunityId, OpId, RecordId, ScopeId
from gllcore.operations import Entry
from gllcore.protocol import Cursor, Refusal, Tip


class Held(NamedTuple):
    """A scope that the replica holds: its number on the wire, its id, and how far its log is here."""

    number: int
    scope: ScopeId
    cursor: Cursor


class Arrival(NamedTuple):
    """One sealed log message, verified: applied in one transaction with its cursors, or not at all."""

    runs: Sequence[Run]
    tips: Sequence[Tip]
    signature: bytes


class Applied(NamedTuple):
    """What an arrival brought: entries that are new here, and own operations that now have their receipt."""

    new: int
    receipts: int


class Replica(Protocol):
    """The replica as the engine sees it. Every method is one transaction; errors are gllcore.errors."""

    @property
    def community(self) -> CommunityId: ...

    def held(self) -> Sequence[Held]:
        """Every scope with its cursor, the directory first (also on an empty replica: seq 0, first link)."""
        ...

    def pending(self) -> Sequence[Entry]:
        """The outbox in the order written: operations not yet seen in a pulled log and not refused."""
        ...

    def known(self, wanted: Iterable[tuple[int, int]]) -> Known:
        """The records created at these (scope number, sequence number) pairs; those not held are left out."""
        ...

    def aliases(self, wanted: Iterable[tuple[int, RecordId]]) -> Mapping[tuple[int, RecordId], int]:
        """The sequence numbers at which these records were created, by (scope number, record)."""
        ...

    def apply(self, arrival: Arrival) -> Applied:
        """Stores the entries, their visible effect, the seal and the cursors, in one transaction."""
        ...

    def refused(self, refusals: Mapping[OpId, Refusal]) -> None:
        """Moves these operations to Needs attention with the reason."""
        ...


class Link(Protocol):
    """One request to the server."""

    server: str

    def exchange(self, body: bytes) -> AbstractContextManager[Iterator[bytes]]:
        """Sends the request and gives the answer's bytes as they come. Raises EnvironmentFault or Refused."""
        ...

    @property
    def bytes_up(self) -> int: ...

    @property
    def bytes_down(self) -> int: ...


class Keys(NamedTuple):
    """Signing as this device, and checking what the community's server has sealed."""

    sign: Callable[[bytes], bytes]
    is_sealed: Callable[[bytes, bytes], bool]
    """(signature, message) -> whether the community's key made it."""
