"""Conversations with the services themselves, without HTTP: the body of a request in, the bytes of its answer out."""

from collections.abc import Sequence
from dataclasses import dataclass

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from gllcore.frames import FrameReader
from gllcore.protocol import Request, decode_request
from gllserver.bootstrap import Community
from gllserver.services.exchange import Exchange
from gllserver.services.passwords import Cost
from tests.wire_client import Answer, WireReplica, Written, enrolment

PASSWORD = "correct horse"
CHEAP = Cost(kib=8, passes=1)
"""What passwords cost that protect nobody: hashing them as for members would take most of a test's time."""


class ManualClock:
    """Milliseconds that pass when a test says so."""

    def __init__(self, ms: int) -> None:
        self.ms = ms

    def __call__(self) -> int:
        return self.ms


@dataclass(frozen=True, slots=True)
class Table:
    """A community and the replicas around it."""

    community: Community

    def replica(self, email: str = "ann@example.org", *, synced: bool = True) -> WireReplica:
        """A new device of the member with this address, who is added when unknown."""
        if all(account.email != email for account in self.community.accounts.all()):
            self.community.accounts.add(email, email.partition("@")[0].title(), PASSWORD)
        key = Ed25519PrivateKey.generate()
        enrolled = self.community.devices.sign_in(enrolment(email, PASSWORD, key), "127.0.0.1")
        replica = WireReplica(enrolled, key, self.community.ground.dictionary)
        if synced:
            self.sync(replica)
        return replica

    def sync(
        self, replica: WireReplica, outbox: Sequence[Written] = (), request: Request | None = None
    ) -> Answer:
        """A whole exchange."""
        return replica.take(self.answer(replica, replica.body(outbox, request=request)), outbox)

    def answer(self, replica: WireReplica, body: bytes) -> bytes:
        """The bytes that the server answers to a body."""
        exchanges = self.community.exchanges
        holder = exchanges.holder(replica.token)
        exchange: Exchange | None = None
        for message in FrameReader().feed(body):
            if exchange is None:
                exchange = exchanges.open(holder, decode_request(message.payload))
            else:
                exchange.take(message)
        assert exchange is not None
        return b"".join(exchange.answer())
