"""What must be true of a replica at every moment, whatever has happened to it."""

from collections.abc import Iterator
from typing import Any, NamedTuple

import msgspec
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from sqlalchemy import Connection, select

from gllapp.db import log, tables
from gllapp.db.log import Place
from gllapp.db.tables import State
from gllapp.views import Delivery
from gllcore.columns import DIRECTORY
from gllcore.errors import WORDS
from gllcore.ids import CommunityId, OpId, ScopeId
from gllcore.operations import Entry, Kind, waiting
from gllcore.parcels import decode_reply, read_receipt, receipt_bond
from gllcore.protocol import Cursor, Tip, seal_message
from gllcore.reconciliation import NO_IDS, ids_added
from gllfiles.sealing import opened
from tests.simulation import forum, shelves
from tests.simulation.deeds import in_attention, sent
from tests.simulation.device import SimulatedDevice
from tests.simulation.logbook import Chronicle, Logbook
from tests.simulation.pods.membership import Membership

_op = tables.op
# For the driver itself: they are asked after each message of some thousand syncs.
_OPERATIONS = "SELECT op_id, scope, seq, received_ms, state FROM op ORDER BY scope, seq"
_SEALS = "SELECT tips, signature FROM seal"
_OUTBOX = "SELECT op_id, reason FROM outbox"
_NEWEST = "SELECT name, serial, created_ms FROM channel"
_EARLY = "SELECT op_id, scope, seq FROM early"
_KEPT = "SELECT op_id FROM kept WHERE op_id IS NOT NULL"
_RECEIPTS = "SELECT receipt FROM parcel WHERE receipt IS NOT NULL"
_SHOWN = "SELECT id, delivery FROM post"
_NEW_POSTS = "SELECT op_id FROM op WHERE kind = ? AND record IS NULL AND state != ?"
_OWN_WRITING = (
    "SELECT op_id, record FROM op WHERE device = ? AND kind = ? AND state != ? ORDER BY written_ms, counter"
)
# An own act that nobody has received yet, that was refused, that its author has taken back, or that a receipt speaks of.
_OWN_STATES = (State.WAITING, State.ATTENTION, State.DISCARDED, State.CONFIRMED)


class Rows(NamedTuple):
    """The operations of a replica: by scope number (id, seq, receive time) in their places; the others' states."""

    logged: dict[int, list[tuple[bytes, int, int]]]
    others: dict[OpId, State]

    @property
    def received(self) -> set[OpId]:
        """What the server once had in a log, as far as it is here; it may have lost it since."""
        logged = {OpId(op_id) for rows in self.logged.values() for op_id, _, _ in rows}
        return logged | {op_id for op_id, state in self.others.items() if state is State.OFFERED}


class Laws:
    """Judges replicas by the server's logs; what is signed is checked once."""

    def __init__(
        self, community: CommunityId, community_key: bytes, chronicle: Chronicle, membership: Membership
    ) -> None:
        self._community = community
        self._key = Ed25519PublicKey.from_public_bytes(community_key)
        self._chronicle = chronicle
        self._membership = membership
        self._verified: dict[bytes, tuple[Tip, ...]] = {}
        self._receipts: dict[bytes, frozenset[OpId]] = {}

    # --- at every moment, in the middle of a sync too ---

    def check_replica(self, device: SimulatedDevice) -> None:
        """Received is only what a log of the server has at that place, under a seal; whatever else is here has its reason.

        Whatever a replica has once received stays there, and is shown.
        """
        with device.looked_at() as here:
            rows = _rows(here)
            self._check_logs(here, rows)
            self._check_others(here, device, rows.others)
            self._check_deeds(here, device, rows)
            self._check_shown_received(here, device, rows)
            _check_newest(here, device)
        memory = device.memory
        left = {op_id for op_id in memory.received - rows.received if not self._has_left(op_id, device)}
        assert not left, f"{len(left)} received are gone"
        memory.received = rows.received

    def _has_left(self, op_id: OpId, device: SimulatedDevice) -> bool:
        """Whether it went with its pod, which was not its member's to read."""
        entry = self._chronicle.ever.get(op_id)
        return entry is not None and self._membership.was_out(device.member, ScopeId(entry.op.scope))

    def _check_logs(self, here: Connection, rows: Rows) -> None:
        sealed = self._sealed(here)
        places = log.places(here)
        assert rows.logged.keys() <= places.keys(), "received in a scope that is not held"
        for number, place in places.items():
            ours = rows.logged.get(number, [])
            if number < DIRECTORY:
                assert place.cursor.seq == 0, "a log without a number"
                assert not ours, "received in a scope that has no number"
                continue
            life = self._life_of(number, place)
            theirs = [_triple(entry) for entry in _held(life, number, place)]
            assert ours == theirs, (
                f"scope {number}: {len(ours)} of {len(theirs)}, {place.cursor.seq} {place.gap}"
            )
            assert place.ids == ids_added(NO_IDS, (op_id for op_id, _, _ in ours)), (
                "not the sum of what is here"
            )
            assert self._is_sealed(number, place, sealed), (
                f"scope {number} to {place.cursor.seq} is not sealed"
            )

    def _life_of(self, number: int, place: Place) -> Logbook:
        """A life of the server in which its log was what is held here."""
        for life in self._chronicle.lives_with(number, place.id, place.cursor):
            if place.gap is None:
                return life
            if all(life.has(number, place.id, cursor) for cursor in place.gap):
                return life
        raise AssertionError(f"scope {number} to {place.cursor.seq}, {place.gap}: no log of the server")

    def _is_sealed(self, number: int, place: Place, sealed: set[Tip]) -> bool:
        """Whether a seal of such a life, stored here, reaches as far."""
        return place.cursor.seq == 0 or any(
            tip.scope == place.id and tip.seq >= place.cursor.seq and life.has(number, place.id, _cursor(tip))
            for life in self._chronicle.lives_with(number, place.id, place.cursor)
            for tip in sealed
        )

    def _sealed(self, here: Connection) -> set[Tip]:
        return {tip for tips, signature in _asked(here, _SEALS) for tip in self._tips(tips, signature)}

    def _tips(self, packed: bytes, signature: bytes) -> tuple[Tip, ...]:
        known = self._verified.get(packed + signature)
        if known is None:
            known = tuple(
                Tip(ScopeId(scope), seq, link) for scope, seq, link in msgspec.msgpack.decode(packed)
            )
            self._key.verify(signature, seal_message(self._community, known))
            self._verified[packed + signature] = known
        return known

    def _check_others(self, here: Connection, device: SimulatedDevice, others: dict[OpId, State]) -> None:
        """Nothing waits here that nobody did; what is ahead of its log, or was lost by the server, was in a log."""
        known = self._chronicle.ever
        own = {op_id for op_id, state in others.items() if state in _OWN_STATES}
        assert own <= device.memory.deeds.keys(), "an act that nobody did, or that was only half done"
        assert others.keys() - own <= known.keys(), "neither received nor done here"
        ahead = {op_id for op_id, state in others.items() if state is State.AHEAD}
        places = {OpId(op_id): (number, seq) for op_id, number, seq in _asked(here, _EARLY)}
        assert places.keys() == ahead, "ahead of its log, and without a place there"

    def _check_deeds(self, here: Connection, device: SimulatedDevice, rows: Rows) -> None:
        """Each deed is on its ladder."""
        memory = device.memory
        reasons: dict[bytes, str] = dict(_asked(here, _OUTBOX))
        left = self._check_left(here, device, rows)
        for op_id in memory.deeds:
            if op_id in left:
                continue
            state = rows.others.get(op_id, State.LOG)
            assert op_id in reasons, "an own act without its event in the outbox"
            if state in (State.LOG, State.OFFERED):
                assert op_id in self._chronicle.ever, "lost, or received before it was"
            elif state is State.ATTENTION:
                assert reasons[op_id] in WORDS, f"needs attention for {reasons[op_id]!r}"
                if op_id not in memory.refused and reasons[op_id] in ("unknown_post", "unknown_thread"):
                    assert rows.received.isdisjoint(memory.deeds[op_id].mentioned), "what it is about is here"
            elif state is State.CONFIRMED:
                assert op_id in self._chronicle.ever, "received, says the app, and it never was"
                assert op_id in self._receipted(here, device), "received, and no receipt is kept"
            elif state is State.DISCARDED:
                assert op_id in memory.taken_back, "discarded by nobody"
        memory.refused = {op_id for op_id, state in rows.others.items() if state is State.ATTENTION}

    def _check_left(self, here: Connection, device: SimulatedDevice, rows: Rows) -> set[OpId]:
        """The deeds that went with their pod: each was received, or is kept aside for its author."""
        memory = device.memory
        left = {
            op_id
            for op_id in memory.deeds.keys() - rows.received - rows.others.keys()
            if self._membership.was_out(device.member, ScopeId(memory.deeds[op_id].entry.op.scope))
        }
        kept = {OpId(op_id) for (op_id,) in _asked(here, _KEPT)} if left else set()
        lost = left - self._chronicle.ever.keys() - kept
        assert not lost, f"{len(lost)} acts went with their pod, and are not kept aside"
        return left

    def _receipted(self, here: Connection, device: SimulatedDevice) -> set[OpId]:
        """The acts of which the community's kept receipts say that they are in a log."""
        kept = _asked(here, _RECEIPTS)
        return {op_id for (data,) in kept for op_id in self._taken_by(data, device.seed)}

    def _taken_by(self, data: bytes, seed: bytes) -> frozenset[OpId]:
        if data not in self._receipts:
            receipt, mark = read_receipt(data)
            self._key.verify(mark.signature, mark.message)
            reply = decode_reply(opened(receipt.sealed, seed, receipt_bond(receipt.parcel)))
            self._receipts[data] = frozenset(OpId(each.op_id) for each in reply.taken)
        return self._receipts[data]

    def _check_shown_received(self, here: Connection, device: SimulatedDevice, rows: Rows) -> None:
        """Every post is shown, and as received only when the server has it, and the newest that was written on it here."""
        shown = {OpId(id): delivery for id, delivery in _asked(here, _SHOWN)}
        wanted = _asked(here, _NEW_POSTS, int(Kind.POST), int(State.DISCARDED))
        assert shown.keys() == {OpId(id) for (id,) in wanted}, "not all posts are shown"
        received = {id for id, delivery in shown.items() if delivery == Delivery.RECEIVED}
        assert received <= self._chronicle.ever.keys(), "a post is shown as received that is not"
        own = _asked(here, _OWN_WRITING, device.id, int(Kind.POST), int(State.DISCARDED))
        newest = {
            OpId(record or op_id): OpId(op_id)
            for op_id, record in own
            if op_id in device.memory.deeds  # not those of a copy of this device
        }
        waits = {op_id for op_id, state in rows.others.items() if state is not State.CONFIRMED}
        early = [post for post in received & newest.keys() if newest[post] in waits]
        assert not early, "an edit is shown as received that still waits"

    # --- when something has come to an end ---

    def check_shown(self, device: SimulatedDevice) -> forum.SeenForum:
        """What the app shows is the fold over the server's logs, as far as they are here, and what was done here since.

        Every operation is as it was written, byte for byte.
        """
        with device.looked_at() as here:
            places = log.places(here)
            loose = here.execute(select(_op.c.op_id).where(_op.c.state != State.LOG)).scalars()
            own = list(log.by_ids(here, [OpId(op_id) for op_id in loose]))
            stored = list(
                log.by_ids(here, [OpId(op_id) for op_id in here.execute(select(_op.c.op_id)).scalars()])
            )
        assert all(each.entry.op_id == waiting(each.entry.op).op_id for each in stored), (
            "not what was written"
        )
        entries = [
            entry
            for number, place in places.items()
            if number >= DIRECTORY
            for entry in _held(self._life_of(number, place), number, place)
        ]
        entries += [each.entry for each in own if each.counts or _is_refused_post(each)]
        entries = [entry for entry in entries if entry.op.scope not in self._membership.scopes]
        shown = forum.shown(device.desk)
        wrong = forum.difference(forum.folded(entries, device.member, device.id), shown)
        assert not wrong, f"{device.name}: {wrong}"
        shelves.check_shown(device.desk, shelves.folded(entries))
        return shown

    def check_nothing_is_lost(self, device: SimulatedDevice, *, may_wait: bool) -> None:
        """Every deed is in the server's log, or visible with its text and the reason why it is not.

        So is what others did, if this replica had once received it.
        """
        places = self._chronicle.now.places
        listed = {row.op_id: row for row in in_attention(device.desk)}
        assert not [row for row in sent(device.desk) if row.reason], (
            "received, and still with a reason why not"
        )
        with device.looked_at() as here:
            states = log.states_of(here, list(device.memory.deeds))
        for op_id, deed in device.memory.deeds.items():
            state = states.get(op_id)
            if state is None:
                scope = ScopeId(deed.entry.op.scope)
                assert self._membership.was_out(device.member, scope), "a deed is not here any more"
                continue  # see _check_left
            if state is State.ATTENTION:
                row = listed[op_id]
                assert row.delivery is Delivery.ATTENTION
                assert row.reason in WORDS
                assert row.excerpt.rstrip("…") in " ".join(deed.text.split()) or not deed.text
            elif state in (State.WAITING, State.OFFERED, State.CONFIRMED):
                assert may_wait, f"still {state.name} after everything has come to rest"
            else:
                assert state is State.DISCARDED or op_id in places or may_wait
        ours = {op_id for op_id in device.memory.received if not self._has_left(op_id, device)}
        lost = ours - places.keys()
        assert may_wait or not lost, f"{len(lost)} operations did not come back to the server"


def _check_newest(here: Connection, device: SimulatedDevice) -> None:
    """Whatever comes on a stick: the newest bundle that was met stays the newest."""
    newest = {name: (serial, created_ms) for name, serial, created_ms in _asked(here, _NEWEST)}
    for channel, known in device.memory.newest.items():
        now = newest.get(channel, (0, 0))
        assert now[0] >= known[0], "an older bundle has replaced a newer one"
        assert now[1] >= known[1], "an older bundle has replaced a newer one"
    device.memory.newest = newest


def _asked(here: Connection, question: str, *given: bytes | int) -> list[tuple[Any, ...]]:
    driver = here.connection.driver_connection
    assert driver is not None
    found: list[tuple[Any, ...]] = driver.execute(question, given).fetchall()
    return found


def _rows(here: Connection) -> Rows:
    rows = Rows({}, {})
    for op_id, scope, seq, received_ms, state in _asked(here, _OPERATIONS):
        if state == State.LOG:
            rows.logged.setdefault(scope, []).append((op_id, seq, received_ms))
        else:
            assert seq is None, "a place in a log, and not in it"
            rows.others[OpId(op_id)] = State(state)
    return rows


def _held(life: Logbook, number: int, place: Place) -> Iterator[Entry]:
    """What is held of a log as a replica says: all up to its cursor, but for the gap."""
    entries = (logged.entry for logged in life.logs[number][: place.cursor.seq])
    if place.gap is None:
        return entries
    low, high = place.gap.low.seq, place.gap.high.seq
    return (entry for entry in entries if not low < (entry.seq or 0) <= high)


def _triple(entry: Entry) -> tuple[OpId, int | None, int | None]:
    return entry.op_id, entry.seq, entry.received_ms


def _cursor(tip: Tip) -> Cursor:
    return Cursor(tip.seq, tip.link)


def _is_refused_post(stored: log.Stored) -> bool:
    return stored.state is State.ATTENTION and stored.entry.op.record is None
