"""Appending: each new entry continues its scope's chain, and is written together with the head that it makes."""

from collections.abc import Iterable

from gllcore.clock import HybridTime, next_time
from gllcore.columns import DIRECTORY
from gllcore.ids import SERVER_DEVICE, RecordId
from gllcore.operations import Entry, Fields, Kind, Operation, next_link, op_id, pack
from gllcore.packing import Placed
from gllcore.reconciliation import ids_added
from gllserver.db import NewRecord, ScopeState, Session


class Tail:
    """The growing end of one scope, whose lock this transaction holds; nothing is written before ``write``."""

    def __init__(self, state: ScopeState) -> None:
        self.state = state
        self.seq, self._link = state.head
        self.placed: list[Placed] = []
        self.created: list[NewRecord] = []

    def add(
        self, op: Operation, received_ms: int, author: RecordId | None = None, thread: RecordId | None = None
    ) -> Entry:
        """Put an operation in the next place; author and thread are kept of a record that it creates."""
        self.seq += 1
        entry = Entry(op_id(op), op, self.seq, received_ms)
        self._link = next_link(self._link, entry.op_id, received_ms)
        self.placed.append(Placed(self.state.number, self.state.id, entry, self._link))
        if op.record is None:
            self.created.append(NewRecord(self.state.number, entry.record, self.seq, op.kind, author, thread))
        return entry


def write(session: Session, tails: Iterable[Tail]) -> None:
    """Store what the tails have grown by."""
    for tail in tails:
        ids = ids_added(tail.state.ids, (item.entry.op_id for item in tail.placed))
        session.log.append(tail.placed, tail.created, ids)


class OwnHand:
    """The server as one of those who extend a scope: its cards come between what members have written."""

    def __init__(self, session: Session, tail: Tail, now_ms: int) -> None:
        self._session = session
        self._now_ms = now_ms
        self._tail = tail
        self._time: HybridTime | None = None

    def card(self, kind: Kind, fields: Fields, record: RecordId | None = None) -> Entry:
        """A new record, or new values for ``record``."""
        last = self._time or self._session.log.last_time(self._tail.state.number)
        self._time = next_time(last, self._now_ms)
        op = Operation(
            self._tail.state.id, kind, record, pack(fields), self._time, self._tail.seq, SERVER_DEVICE
        )
        return self._tail.add(op, self._now_ms)


class OwnTail(OwnHand):
    """The end of a scope that the server alone extends in this transaction; of the directory, if none is named."""

    def __init__(self, session: Session, now_ms: int, number: int = DIRECTORY) -> None:
        super().__init__(session, Tail(session.log.locked({number})[number]), now_ms)

    def write(self) -> None:
        """Store the cards written so far; nothing may be added afterwards."""
        write(self._session, [self._tail])
