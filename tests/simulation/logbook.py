"""The server's logs as an auditor has copied them, entry by entry, checking each step of every chain; in each of its lives."""

from collections.abc import Iterator
from typing import NamedTuple

from gllcore.ids import CommunityId, OpId, ScopeId
from gllcore.operations import Entry, first_link, next_link, op_id
from gllcore.protocol import Cursor
from tests.simulation.server import SimulatedServer


class Logged(NamedTuple):
    entry: Entry
    link: bytes


class Logbook:
    """All that the server has had in its logs in one life, in order; whatever is not appended to it is a broken law."""

    def __init__(self, community: CommunityId) -> None:
        self._community = community
        self.ids: dict[int, ScopeId] = {}
        self.logs: dict[int, list[Logged]] = {}
        self.places: dict[OpId, Entry] = {}

    def read(self, server: SimulatedServer) -> list[Entry]:
        """Copies what is new, and gives it. Sequence numbers have no gap, links come out, no operation is there twice."""
        new: list[Entry] = []
        for state in server.states():
            log = self.logs.setdefault(state.number, [])
            self.ids[state.number] = state.id
            for placed in server.entries(state, len(log)) if state.head.seq != len(log) else ():
                self._add(log, state.id, placed.entry, placed.link)
                new.append(placed.entry)
            assert state.head == self.cursor(state.number, len(log)), "the head is not the log's end"
        return new

    def _add(self, log: list[Logged], scope: ScopeId, entry: Entry, link: bytes) -> None:
        assert entry.seq == len(log) + 1, "a gap in the server's log"
        assert entry.op_id == op_id(entry.op)
        assert entry.op_id not in self.places, "an operation is in the log twice"
        assert entry.received_ms is not None
        before = log[-1].link if log else first_link(self._community, scope)
        assert link == next_link(before, entry.op_id, entry.received_ms), "a broken chain on the server"
        log.append(Logged(entry, link))
        self.places[entry.op_id] = entry

    def cursor(self, number: int, seq: int) -> Cursor:
        link = self.logs[number][seq - 1].link if seq else first_link(self._community, self.ids[number])
        return Cursor(seq, link)

    def has(self, number: int, scope: ScopeId, cursor: Cursor) -> bool:
        """Whether this log went through there: then all before it is the same as well."""
        if self.ids.get(number) != scope or len(self.logs[number]) < cursor.seq:
            return False
        return self.cursor(number, cursor.seq) == cursor

    def heads(self) -> dict[int, Cursor]:
        return {number: self.cursor(number, len(log)) for number, log in self.logs.items()}

    def payloads(self, number: int, first: int, last: int) -> bytes:
        """What the entries from ``first`` to ``last`` say, one after the other."""
        return b"".join(logged.entry.op.payload for logged in self.logs[number][first - 1 : last])


class Chronicle:
    """The server's lives, the latest last: each restore begins another one, and what was in an earlier one is not forgotten."""

    def __init__(self, community: CommunityId) -> None:
        self._community = community
        self._lives = [Logbook(community)]
        self._read: object = None
        self.ever: dict[OpId, Entry] = {}

    @property
    def now(self) -> Logbook:
        return self._lives[-1]

    @property
    def was_restored(self) -> bool:
        return len(self._lives) > 1

    def begin_anew(self) -> None:
        self._lives.append(Logbook(self._community))
        self._read = None

    def read(self, server: SimulatedServer) -> list[Entry]:
        """What was never in any log of this server before."""
        state = server.state
        if state == self._read:
            return []
        self._read = state
        new = [entry for entry in self.now.read(server) if entry.op_id not in self.ever]
        self.ever |= {entry.op_id: entry for entry in new}
        return new

    def lives_with(self, number: int, scope: ScopeId, cursor: Cursor) -> Iterator[Logbook]:
        """Those in which the scope's log went through there, the latest first."""
        return (life for life in reversed(self._lives) if life.has(number, scope, cursor))
