"""What coordinators do to members and streams, and the simulation's own memory of who may do what."""

from collections.abc import Mapping
from itertools import count
from random import Random
from typing import NamedTuple

from gllcore.clock import HybridTime
from gllcore.columns import DIRECTORY
from gllcore.ids import SERVER_DEVICE, RecordId, ScopeId, card_scope
from gllcore.model.discussions import StreamField
from gllcore.model.people import Role
from gllcore.operations import Entry, Kind, unpack
from tests.simulation.logbook import Chronicle
from tests.simulation.pods.membership import Membership
from tests.simulation.server import SimulatedServer


class Accounts(NamedTuple):
    """What is in no log: a server that is put back knows it as it was then."""

    suspended: frozenset[RecordId] = frozenset()
    readers: frozenset[RecordId] = frozenset()


class Coordinators:
    """``owners`` tells whose the devices are. Rights are judged here without asking the product's rules."""

    def __init__(
        self,
        server: SimulatedServer,
        chronicle: Chronicle,
        membership: Membership,
        owners: Mapping[RecordId, RecordId],
    ) -> None:
        self.accounts = Accounts()
        self._server = server
        self._chronicle = chronicle
        self._membership = membership
        self._owners = owners
        self._numbers = count(1)

    @property
    def suspended(self) -> frozenset[RecordId]:
        return self.accounts.suspended

    # --- acts; each reads the log first, so that whatever is new in it later was accepted under the new rights ---

    def change_role(self, member: RecordId, luck: Random) -> None:
        role = luck.choice((Role.READER, Role.MEMBER, Role.MODERATOR))
        self.read_log()
        self._server.set_role(member, role)
        readers = self.accounts.readers - {member} | ({member} if role is Role.READER else set())
        self.accounts = self.accounts._replace(readers=readers)

    def make_librarian(self, member: RecordId) -> None:
        self.read_log()
        self._server.set_role(member, Role.LIBRARIAN)
        self.accounts = self.accounts._replace(readers=self.accounts.readers - {member})

    def suspend(self, member: RecordId, luck: Random) -> None:
        """Or lift it, where it is so already."""
        self._set_suspended(member, suspended=member not in self.suspended and luck.random() < 0.8)

    def lift_all_suspensions(self) -> None:
        for member in sorted(self.suspended):
            self._set_suspended(member, suspended=False)

    def close_stream(self, _: RecordId, luck: Random) -> None:
        """Or open it again."""
        self.read_log()
        streams = self._server.streams()
        if streams:
            stream = luck.choice(streams)
            self._server.close_stream(stream.name, closed=not stream.closed)

    def add_stream(self, _: RecordId, __: Random) -> None:
        self._server.add_stream(f"Stream {next(self._numbers)}", "es")

    def update(self, _: RecordId, luck: Random) -> None:
        """The server is of a later version, which has cards that nobody here knows."""
        self._server.add_unknown_card({1: luck.randbytes(5), 2: [None, {"x": luck.random()}]})

    def _set_suspended(self, member: RecordId, *, suspended: bool) -> None:
        self.read_log()
        self._server.suspend(member, suspended=suspended)
        known = self.suspended - {member} | ({member} if suspended else set())
        self.accounts = self.accounts._replace(suspended=known)

    # --- what was accepted ---

    def read_log(self) -> None:
        """Nobody's rights have changed since the last reading, but by what somebody gave back to the server first."""
        before = self._membership.mark()
        new = self._chronicle.read(self._server)
        for entry in new:
            if entry.op.device != SERVER_DEVICE:
                self._check_right(entry, before)

    def _check_right(self, entry: Entry, before: int) -> None:
        """Of what no log had before: what is given back was accepted once."""
        member = self._owners[entry.op.device]
        assert member not in self.accounts.readers | self.suspended, (
            "accepted from somebody who may not write"
        )
        assert self._membership.could_read(member, ScopeId(entry.op.scope), before), (
            "accepted in a pod from somebody who is not in it"
        )
        if entry.op.kind == Kind.POST and entry.op.record is None:
            assert entry.op.scope not in self._closed(), "a new post in a closed stream"

    def _closed(self) -> set[ScopeId]:
        """The streams of which the latest card that says so says that they are closed."""
        latest: dict[RecordId, tuple[HybridTime, object]] = {}
        for logged in self._chronicle.now.logs[DIRECTORY]:
            entry = logged.entry
            if entry.op.kind == Kind.STREAM and StreamField.CLOSED in (said := unpack(entry.op.payload)):
                word = (entry.op.time, said[StreamField.CLOSED])
                latest[entry.record] = max(word, latest.get(entry.record, word), key=lambda each: each[0])
        return {card_scope(stream) for stream, (_, closed) in latest.items() if closed is True}
