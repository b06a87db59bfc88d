"""What a run stands on: the server's address, the people who may sign in there, and their devices."""

import json
from collections.abc import Collection
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any, NamedTuple

from tests.conformance.asking import Reply, ask
from tests.conformance.client import Replica
from tests.conformance.holding import Log
from tests.conformance.operations import DEVICE, DIRECTORY, Operation

# Section 13; every other code comes with 400.
STATUSES = {
    "token_unknown": 401,
    "token_expired": 401,
    "token_revoked": 401,
    "wrong_password": 401,
    "suspended": 403,
    "role_forbids": 403,
    "other_member": 403,
    "unknown_scope": 404,
    "log_diverged": 409,
    "oversized_frame": 413,
    "too_many_attempts": 429,
}


class Unmet(Exception):
    """A requirement that the server does not meet."""


class NotTried(Exception):
    """A requirement that this run cannot try, and what it would need."""


def must(holds: object, otherwise: str) -> None:
    """Raises Unmet."""
    if not holds:
        raise Unmet(otherwise)


class Account(NamedTuple):
    email: str
    password: str


@dataclass
class Ground:
    """``newest_first``: devices take pages where nothing else is said; the observer reads the other way.

    ``has_a_past``: old threads with new replies were written. ``forbidden`` are operations that were refused and texts in them: nobody may ever be shown either.
    """

    url: str
    account: Account
    other: Account | None = None
    reader: Account | None = None
    newest_first: bool = False
    has_a_past: bool = False
    devices: set[bytes] = field(default_factory=set)
    forbidden: list[Operation] = field(default_factory=list)
    _held: dict[tuple[object, ...], dict[int, Log]] = field(default_factory=dict)

    def device(self, account: Account | None = None, **how: Any) -> Replica:
        """A new device of the member, which holds nothing yet; ``how`` it reads is as for a replica."""
        how = {"newest_first": self.newest_first, **how}
        replica = Replica.signed_in(self.url, *(account or self.account), **how)
        self.devices.add(replica.enrolled.device)
        return replica

    def in_step(self, account: Account | None = None, **how: Any) -> Replica:
        """A new device that holds everything: what such a one of the same member held before, and the rest from the server.

        It says that it holds those logs as any device would, whose they were once cannot be seen. The first of each
        member, and of each way to read, has pulled everything.
        """
        replica = self.device(account, **how)
        kind = (account or self.account, *sorted(how.items()))
        if kind in self._held:
            replica.logs = {number: log.copy() for number, log in self._held[kind].items()}
        replica.sync()
        self._held[kind] = {number: log.copy() for number, log in replica.logs.items()}
        return replica

    @cached_property
    def writer(self) -> Replica:
        """The device that writes where nothing else is said."""
        return self.in_step()

    @cached_property
    def observer(self) -> Replica:
        """A device that only looks."""
        return self.in_step(newest_first=not self.newest_first)

    @cached_property
    def neighbour(self) -> Replica:
        """Another member's device; raises NotTried."""
        return self.in_step(self.needs(self.other, "--other-email"))

    def needs(self, account: Account | None, option: str) -> Account:
        if account is None:
            raise NotTried(f"give {option} and its password")
        return account

    @property
    def stream(self) -> int:
        """A stream in which everybody may write."""
        streams = self.writer.open_streams()
        must(streams, "there is no open stream: make one first")
        return streams[0]

    @property
    def second_stream(self) -> int:
        streams = self.writer.open_streams()
        if len(streams) < 2:
            raise NotTried("needs a second open stream")
        return streams[1]

    def refused(self, reply: Reply, *codes: str) -> str:
        """Asserts that the request was refused as a whole with one of these codes, in the form of section 13."""
        must(reply.status != 200, f"accepted, where {' or '.join(codes)} was due")
        must(
            reply.code in codes,
            f"{reply.status} {reply.code or reply.body[:60]!r} instead of {' or '.join(codes)}",
        )
        due = STATUSES.get(reply.code, 400)
        must(reply.status == due, f"status {reply.status} with {reply.code}, where {due} was due")
        must(
            reply.headers.get("content-type", "").startswith("application/json"), "an error that is not JSON"
        )
        must(set(json.loads(reply.body)) >= {"code", "facts"}, "an error without code and facts")
        return reply.code

    def refused_or_read(self, reply: Reply) -> None:
        """Asserts that bytes altered at random were either refused in words or happened to be a request."""
        told = reply.code in STATUSES or reply.code in PLAIN_CODES
        must(reply.status == 200 or told, f"{reply.status} {reply.code or reply.body[:60]!r}")
        if reply.status != 200:
            self.refused(reply, reply.code)

    def check_unharmed(self) -> None:
        """Asserts that the server still answers and that nothing of this run's devices, or of nobody's, is new."""
        health = ask(self.url, "GET", "/v1/health")
        must(health.status == 200, f"afterwards the server is not well: {health.status}")
        new = self.observer.sync()
        strangers = _strangers(self.observer, {entry.operation.device for entry in new.entries})
        for run in new.runs:
            for entry in run.entries:
                ours = entry.operation.device in self.devices
                must(run.number == DIRECTORY or not ours, "something of it has entered the log")
                must(entry.operation.device not in strangers, "a device without a card has written")

    def catch_up(self) -> None:
        """What was written on purpose is no news for the next ``check_unharmed``."""
        self.observer.sync()


PLAIN_CODES = {
    "damaged_frame",
    "bad_signature",
    "bad_enrolment",
    "bad_testimony",
    "version_too_old",
    "version_too_new",
    "not_gll",
}


def _strangers(replica: Replica, devices: Collection[bytes]) -> set[bytes]:
    """Those of the devices that the directory does not know; the server itself has no card."""
    cards = {
        entry.operation.id
        for entry in replica.logs[DIRECTORY].entries
        if entry.operation.kind == DEVICE and entry.operation.record is None
    }
    return set(devices) - cards - {bytes(16)}
