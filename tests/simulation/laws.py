"""What must be true of a replica at every moment, whatever has happened to it."""

import msgspec
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from sqlalchemy import Connection, bindparam, select

from gllapp.db import log, tables
from gllapp.db.tables import State
from gllapp.views import Delivery
from gllcore.errors import WORDS
from gllcore.ids import CommunityId, OpId, ScopeId
from gllcore.operations import Kind
from gllcore.protocol import Tip, seal_message
from tests.simulation import forum
from tests.simulation.deeds import in_attention, sent
from tests.simulation.device import SimulatedDevice
from tests.simulation.logbook import Logbook
from tests.simulation.server import SimulatedServer

_op = tables.op
_OPERATIONS = select(
    _op.c.op_id, _op.c.scope, _op.c.seq, _op.c.received_ms, _op.c.state, _op.c.device
).order_by(_op.c.scope, _op.c.seq)
_SCOPES = select(tables.scope.c.number, tables.scope.c.id, tables.scope.c.seq, tables.scope.c.link)
_SEALS = select(tables.seal.c.tips, tables.seal.c.signature)
_OUTBOX = select(tables.outbox.c.op_id, tables.outbox.c.reason)
_SHOWN_RECEIVED = select(tables.post.c.id).where(tables.post.c.delivery == str(Delivery.RECEIVED))
_OWN_WRITING = (
    select(_op.c.op_id, _op.c.record)
    .where(_op.c.device == bindparam("device"), _op.c.kind == Kind.POST, _op.c.state != State.DISCARDED)
    .order_by(_op.c.written_ms, _op.c.counter)
)


class Laws:
    """Judges replicas by the server's logs; what is signed is checked once."""

    def __init__(self, community: CommunityId, community_key: bytes, logbook: Logbook) -> None:
        self._community = community
        self._community_key = community_key
        self._key = Ed25519PublicKey.from_public_bytes(community_key)
        self._logbook = logbook
        self._verified: dict[bytes, tuple[Tip, ...]] = {}

    def over_anew(self, server: SimulatedServer) -> "Laws":
        """The same laws over the logs that a server has after it was restored."""
        logbook = Logbook(self._community)
        logbook.read(server)
        return Laws(self._community, self._community_key, logbook)

    # --- at every moment, in the middle of a sync too ---

    def check_replica(self, device: SimulatedDevice) -> None:
        """Received is only what the server's log has at that place, under a seal; whatever else is here waits or has a reason."""
        with device.looked_at() as here:
            received: dict[int, list[tuple[bytes, int, int]]] = {}
            unsettled: dict[OpId, State] = {}
            for op_id, scope, seq, received_ms, state, author in here.execute(_OPERATIONS):
                if state == State.LOG:
                    received.setdefault(scope, []).append((op_id, seq, received_ms))
                else:
                    assert (seq, author) == (None, device.id), "somebody else's operation waits here"
                    unsettled[OpId(op_id)] = State(state)
            self._check_logs(here, received)
            self._check_unsettled(here, device, unsettled)
            self._check_shown_received(here, device)

    def _check_logs(self, here: Connection, received: dict[int, list[tuple[bytes, int, int]]]) -> None:
        sealed = self._sealed(here)
        found = {number: (id, seq, link) for number, id, seq, link in here.execute(_SCOPES)}
        assert received.keys() <= found.keys(), "received in a scope that is not held"
        for number, (id, seq, link) in found.items():
            assert self._logbook.ids.get(number) == id, (
                "a scope that this member may not read, or that nobody knows"
            )
            theirs = [
                (logged.entry.op_id, logged.entry.seq, logged.entry.received_ms)
                for logged in self._logbook.logs[number][:seq]
            ]
            ours = received.get(number, [])
            assert ours == theirs, (
                f"scope {number} to {seq} is not the server's log: {len(ours)} of {len(theirs)}"
            )
            assert link == self._logbook.link(number, seq), "the cursor's link is not the log's"
            assert seq <= sealed.get(number, 0), (
                f"scope {number} is held to {seq}, sealed to {sealed.get(number)}"
            )

    def _sealed(self, here: Connection) -> dict[int, int]:
        """By scope number, how far the seals that are stored here go."""
        numbers = {id: number for number, id in self._logbook.ids.items()}
        far: dict[int, int] = {}
        for tips, signature in here.execute(_SEALS):
            for tip in self._tips(tips, signature):
                number = numbers[tip.scope]
                assert tip.link == self._logbook.link(number, tip.seq), "a seal of another log"
                far[number] = max(tip.seq, far.get(number, 0))
        return far

    def _tips(self, packed: bytes, signature: bytes) -> tuple[Tip, ...]:
        known = self._verified.get(packed + signature)
        if known is None:
            known = tuple(
                Tip(ScopeId(scope), seq, link) for scope, seq, link in msgspec.msgpack.decode(packed)
            )
            self._key.verify(signature, seal_message(self._community, known))
            self._verified[packed + signature] = known
        return known

    def _check_unsettled(
        self, here: Connection, device: SimulatedDevice, unsettled: dict[OpId, State]
    ) -> None:
        """Each deed is on its ladder, and nothing waits that nobody did."""
        memory = device.memory
        reasons: dict[bytes, str] = dict(here.execute(_OUTBOX).all())
        assert unsettled.keys() <= memory.deeds.keys(), "an act that nobody did, or that was only half done"
        for op_id in memory.deeds:
            state = unsettled.get(op_id, State.LOG)
            assert op_id in reasons, "an own act without its event in the outbox"
            if state is State.LOG:
                assert op_id in self._logbook.places, "lost, or received before it was"
            elif state is State.ATTENTION:
                assert reasons[op_id] in WORDS, f"needs attention for {reasons[op_id]!r}"
            elif state is State.DISCARDED:
                assert op_id in memory.taken_back, "discarded by nobody"

    def _check_shown_received(self, here: Connection, device: SimulatedDevice) -> None:
        """A post is shown as received only when the server has it, and the newest that was written on it here."""
        shown = {OpId(id) for id in here.execute(_SHOWN_RECEIVED).scalars()}
        assert shown <= self._logbook.places.keys(), "a post is shown as received that is not"
        newest = {
            OpId(record or op_id): OpId(op_id)
            for op_id, record in here.execute(_OWN_WRITING, {"device": device.id})
        }
        early = [post for post in shown & newest.keys() if newest[post] not in self._logbook.places]
        assert not early, "an edit is shown as received that still waits"

    # --- when something has come to an end ---

    def check_shown(self, device: SimulatedDevice) -> forum.SeenForum:
        """What the app shows is the fold over the server's log, as far as it is here, and what was done here since."""
        with device.looked_at() as here:
            held: dict[int, int] = {number: seq for number, _, seq, _ in here.execute(_SCOPES)}
            unsettled = here.execute(select(_op.c.op_id).where(_op.c.state != State.LOG)).scalars()
            own = list(log.by_ids(here, [OpId(op_id) for op_id in unsettled]))
        entries = [each.entry for number, seq in held.items() for each in self._logbook.logs[number][:seq]]
        entries += [each.entry for each in own if each.counts or _is_refused_post(each)]
        shown = forum.shown(device.desk)
        wrong = forum.difference(forum.folded(entries, device.member), shown)
        assert not wrong, f"{device.name}: {wrong}"
        return shown

    def check_nothing_is_lost(self, device: SimulatedDevice, *, may_wait: bool) -> None:
        """Every deed is in the server's log, or visible with its text and the reason why it is not."""
        listed = {row.op_id: row for row in in_attention(device.desk)}
        assert not [row for row in sent(device.desk) if row.reason], (
            "received, and still with a reason why not"
        )
        with device.looked_at() as here:
            states = log.states_of(here, list(device.memory.deeds))
        for op_id, deed in device.memory.deeds.items():
            state = states[op_id]
            if state is State.ATTENTION:
                row = listed[op_id]
                assert row.delivery is Delivery.ATTENTION
                assert row.reason in WORDS
                assert row.excerpt.rstrip("…") in " ".join(deed.text.split()) or not deed.text
            elif state is State.WAITING:
                assert may_wait, "still waiting after everything has come to rest"
            else:
                assert state is State.DISCARDED or op_id in self._logbook.places


def _is_refused_post(stored: log.Stored) -> bool:
    return stored.state is State.ATTENTION and stored.entry.op.record is None
