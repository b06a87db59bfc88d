"""What the sync engine needs of the world: a replica to read and fill, and a link to carry bytes."""

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager
from typing import NamedTuple, Protocol

# Defined below sync, because the replica speaks of them too and the two never import each other.
from gllapp.arrivals import Applied as Applied
from gllapp.arrivals import Arrival as Arrival
from gllapp.arrivals import Held as Held
from gllapp.arrivals import Loss as Loss
from gllapp.arrivals import reached as reached
from gllapp.views import LeftStream
from gllcore.columns import Known, Run
from gllcore.ids import CommunityId, OpId, RecordId
from gllcore.operations import Entry
from gllcore.protocol import Cursor, Refusal, Span, Sum


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

    def early(self) -> Sequence[tuple[int, Entry]]:
        """Entries with their places that were sent ahead and are not in a log here yet, by scope number and place."""
        ...

    def apply_ahead(self, runs: Sequence[Run]) -> Applied:
        """Stores verified entries that come before their place: readable at once, in the log when their place comes."""
        ...

    def payloads(self, spans: Iterable[Span]) -> bytes:
        """The payloads of these entries, one after the other. Raises ProtocolViolation ``damaged_frame`` if one is not here."""
        ...

    def leave(self, numbers: Collection[int], now_ms: int, in_doubt: Collection[int]) -> Sequence[LeftStream]:
        """Lets go of these scopes: their data goes, own unsent work is kept aside. Gives those of which anything was here.

        ``in_doubt`` are those of which the server may have lost what it had received.
        """
        ...

    def refused(self, refusals: Mapping[OpId, Refusal]) -> None:
        """Moves these operations to Needs attention with the reason."""
        ...

    def incarnation(self) -> int:
        """In which of its lives the replica is: 0 unless it was copied or put back."""
        ...

    def sends(self, nonce: bytes) -> None:
        """A request with operations is about to be sent under this nonce."""
        ...

    def is_answered(self, nonce: bytes, lease: bytes, random: bytes, now_ms: int) -> None:
        """It was, and ``lease`` is the nonce of the device's request before it: begins another incarnation when a copy sent that.

        ``random`` are two unpredictable bytes.
        """
        ...

    def cursors(self, number: int, seqs: Collection[int]) -> Sequence[Cursor]:
        """The scope's chain at these sequence numbers and at 0, as far as the stored rows bear it out."""
        ...

    def rewind(self, resumed: Mapping[int, Cursor], gone: Collection[int]) -> None:
        """Sets aside what lies behind these cursors, and all of the scopes that are ``gone``; nothing is deleted."""
        ...

    def loss(self) -> Loss:
        """What was set aside, is not in the server's log as far as it is here, and can be proven."""
        ...

    def sums(self, numbers: Collection[int]) -> Mapping[int, Sum]:
        """How many entries of these scopes are really stored, and the sum of their ids."""
        ...

    def repair(self, number: int) -> None:
        """Goes back to the last entry up to which the stored rows are what a seal vouches for; nothing is deleted."""
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
