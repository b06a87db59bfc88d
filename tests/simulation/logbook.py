"""The server's logs as an auditor has copied them, entry by entry, checking each step of every chain."""

from typing import NamedTuple

from gllcore.ids import CommunityId, OpId, ScopeId
from gllcore.operations import Entry, first_link, next_link, op_id
from tests.simulation.server import SimulatedServer


class Logged(NamedTuple):
    entry: Entry
    link: bytes


class Logbook:
    """All that the server has ever had in its logs, in order; whatever is not appended to it is a broken law."""

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
            assert state.head == (len(log), self.link(state.number, len(log))), (
                "the head is not the log's end"
            )
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

    def link(self, number: int, seq: int) -> bytes:
        return self.logs[number][seq - 1].link if seq else first_link(self._community, self.ids[number])

    def heads(self) -> dict[int, int]:
        return {number: len(log) for number, log in self.logs.items()}
