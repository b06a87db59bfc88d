"""What coordinators do to members and streams, and the simulation's own memory of who may do what."""

from collections.abc import Mapping
from itertools import count
from random import Random
from typing import TypeVar

from gllcore.ids import SERVER_DEVICE, RecordId, ScopeId
from gllcore.model.people import Role
from gllcore.operations import Entry, Kind
from tests.simulation.logbook import Logbook
from tests.simulation.server import SimulatedServer

_Thing = TypeVar("_Thing")


class Coordinators:
    """``owners`` tells whose the devices are. Rights are judged here without asking the product's rules."""

    def __init__(
        self, server: SimulatedServer, logbook: Logbook, owners: Mapping[RecordId, RecordId]
    ) -> None:
        self.suspended: set[RecordId] = set()
        self._readers: set[RecordId] = set()
        self._closed: set[ScopeId] = set()
        self._server = server
        self._logbook = logbook
        self._owners = owners
        self._numbers = count(1)

    # --- acts; each reads the log first, so that whatever is new in it later was accepted under the new rights ---

    def change_role(self, member: RecordId, luck: Random) -> None:
        role = luck.choice((Role.READER, Role.MEMBER, Role.MODERATOR))
        self.read_log()
        self._server.set_role(member, role)
        _put(self._readers, member, present=role is Role.READER)

    def suspend(self, member: RecordId, luck: Random) -> None:
        """Or lift it, where it is so already."""
        self._set_suspended(member, suspended=member not in self.suspended and luck.random() < 0.8)

    def lift_all_suspensions(self) -> None:
        for member in sorted(self.suspended):
            self._set_suspended(member, suspended=False)

    def close_stream(self, _: RecordId, luck: Random) -> None:
        """Or open it again."""
        stream = luck.choice([state for state in self._server.states() if state.is_stream])
        self.read_log()
        self._server.close_stream(stream.number, closed=not stream.closed)
        _put(self._closed, stream.id, present=not stream.closed)

    def add_stream(self, _: RecordId, __: Random) -> None:
        self._server.add_stream(f"Stream {next(self._numbers)}", "es")

    def _set_suspended(self, member: RecordId, *, suspended: bool) -> None:
        self.read_log()
        self._server.suspend(member, suspended=suspended)
        _put(self.suspended, member, present=suspended)

    # --- what was accepted ---

    def read_log(self) -> None:
        """Nobody's rights have changed since the last reading."""
        for entry in self._logbook.read(self._server):
            if entry.op.device != SERVER_DEVICE:
                self._check_right(entry)

    def _check_right(self, entry: Entry) -> None:
        member = self._owners[entry.op.device]
        assert member not in self._readers | self.suspended, "accepted from somebody who may not write"
        if entry.op.kind == Kind.POST and entry.op.record is None:
            assert entry.op.scope not in self._closed, "a new post in a closed stream"


def _put(things: set[_Thing], thing: _Thing, *, present: bool) -> None:
    if present:
        things.add(thing)
    else:
        things.discard(thing)
