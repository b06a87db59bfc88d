"""One answer as it is taken in: each message is verified before the replica sees it, and applied in one transaction."""

from collections.abc import Collection, Mapping, Sequence

from gllapp.sync.plan import Plan, gone
from gllapp.sync.ports import Applied, Arrival, Keys, Replica, reached
from gllapp.sync.spending import weights
from gllapp.traffic import Traffic
from gllapp.views import LeftStream
from gllcore import columns
from gllcore.columns import Run
from gllcore.compression import Squeezer
from gllcore.errors import ProtocolViolation
from gllcore.ids import RecordId
from gllcore.operations import first_link
from gllcore.protocol import (
    SIGNATURE_BYTES,
    Cursor,
    Tip,
    ahead_message,
    decode_gone,
    decode_history,
    decode_notice,
    gone_message,
    page_of,
    seal_message,
)
from gllcore.reach import Reach
from gllcore.reconciliation import Diverged, decode_resumed


class Answer:
    """Takes in the messages of one answer; its cursors run ahead of the next message, not of the replica."""

    def __init__(self, replica: Replica, keys: Keys, squeezer: Squeezer, plan: Plan) -> None:
        self._replica = replica
        self._keys = keys
        self._squeezer = squeezer
        self._plan = plan
        self._reaches = {held.number: held.reach for held in replica.held()}
        self._echoes = [*plan.operations, *(entry.op for _, entry in plan.early)]
        # What is here without a place, because it waits or was set aside, gets none when it comes ahead: the replica does not
        # know it by its number, and yet the server may name it so, as it may the card of each stream that the request names.
        self._told = {
            (columns.DIRECTORY, held.number): RecordId(held.scope)
            for held in replica.held()
            if held.number != columns.DIRECTORY
        }
        self.entries = 0
        self.untold = {item.entry.op_id for item in plan.pushes}
        """What was sent and neither came back as an entry nor was refused, so far."""
        self._offered = {entry.op_id for offer in plan.offers for entry in offer.entries}
        self._gone: set[int] = set()
        self.weights: Mapping[Traffic, int] = {}
        """Of what kind the entries of the latest message were; see ``gllapp.sync.spending``."""
        self.given_back = 0
        """How many of the operations that were offered the server had really lost."""

    def log(self, payload: bytes) -> Applied:
        """Verifies and applies a log message."""
        signature, packed = payload[:SIGNATURE_BYTES], payload[SIGNATURE_BYTES:]
        raw = self._squeezer.unpack(packed)
        return self._taken(raw, signature, self._runs(raw), ())

    def page(self, payload: bytes) -> Applied:
        """Verifies and applies entries that leap ahead, or fill a gap from above."""
        page = page_of(payload)
        raw = self._squeezer.unpack(page.block)
        runs = self._runs(raw)
        if len(runs) != len(page.befores):
            raise ProtocolViolation("damaged_frame", reason="page")
        befores = [
            Cursor((run.entries[0].seq or 0) - 1, link) for run, link in zip(runs, page.befores, strict=True)
        ]
        return self._taken(raw, page.seal, runs, befores)

    def ahead(self, payload: bytes) -> Applied:
        """Verifies and applies entries that come before their place."""
        signature, packed = payload[:SIGNATURE_BYTES], payload[SIGNATURE_BYTES:]
        raw = self._squeezer.unpack(packed)
        runs = self._runs(raw)
        entries = [entry for run in runs for entry in run.entries]
        if not self._keys.is_sealed(signature, ahead_message(self._replica.community, entries)):
            raise ProtocolViolation("bad_signature")
        self._squeezer.carried(raw)
        self._echoes += [entry.op for entry in entries]
        self._told |= {
            (run.number, entry.seq): entry.record
            for run in runs
            for entry in run.entries
            if entry.op.record is None and entry.seq is not None
        }
        return self._replica.apply_ahead(runs)

    def history(self, payload: bytes) -> None:
        """What is here already is what the rest of the answer is compressed with."""
        self._squeezer.carried(self._replica.payloads(decode_history(payload).spans))

    def let_go(self, payload: bytes, now_ms: int, in_doubt: Collection[int]) -> Sequence[LeftStream]:
        """Lets go of scopes that are not the member's any more: the community must say so, in answer to this very request."""
        told = decode_gone(payload)
        asked = set(self._plan.request.scopes) - {columns.DIRECTORY}
        if not asked.issuperset(told.numbers):
            raise ProtocolViolation("bad_signature")
        ids = {held.number: held.scope for held in self._replica.held()}
        scopes = [ids[number] for number in told.numbers if number in ids]
        message = gone_message(self._replica.community, self._plan.request.nonce, scopes)
        if not self._keys.is_sealed(told.signature, message):
            raise ProtocolViolation("bad_signature")
        left = self._replica.leave(told.numbers, now_ms, in_doubt)
        self._gone.update(told.numbers)
        self._reaches = {held.number: held.reach for held in self._replica.held()}
        self.untold -= {item.entry.op_id for item in self._plan.pushes if item.number in self._gone}
        return left

    def resume(self, payload: bytes, diverged: Diverged) -> list[int]:
        """Goes back to the past that the server shares, which it must have sealed; gives the streams that lost their number."""
        resumed = decode_resumed(payload)
        ids = {
            held.number: held.scope for held in self._replica.held() if held.number in self._plan.checkpoints
        }
        if not self._keys.is_sealed(resumed.seal, seal_message(self._replica.community, resumed.tips(ids))):
            raise ProtocolViolation("bad_signature")
        common = {scope.number: self._asked(scope.number, scope.seq) for scope in resumed.scopes}
        lost = gone(diverged, self._plan.checkpoints.keys(), common)
        self._replica.rewind(common, lost)
        self._reaches = {held.number: held.reach for held in self._replica.held()}
        return lost

    def _asked(self, number: int, seq: int) -> Cursor:
        """The replica's own cursor there: the server may only choose among the points that it was given."""
        for cursor in self._plan.checkpoints[number]:
            if cursor.seq == seq:
                return cursor
        raise ProtocolViolation("log_gap")

    def notice(self, payload: bytes) -> int:
        """Hands refusals of single operations to the replica; gives their number. What is kept aside is beyond refusal."""
        pushes, before = self._plan.pushes, len(self._plan.offered)
        refusals = {
            pushes[refusal.place - before].entry.op_id: refusal
            for refusal in decode_notice(payload).refusals
            if 0 <= refusal.place - before < len(pushes)
            and pushes[refusal.place - before].number not in self._gone
        }
        self._replica.refused(refusals)
        self.untold -= refusals.keys()
        return len(refusals)

    def _runs(self, raw: bytes) -> list[Run]:
        block = columns.decode(raw)
        known = self._replica.known(columns.needed(block))
        runs = columns.runs_of(block, self._replica.community, {**self._told, **known}, self._echoes)
        self.weights = weights(runs)
        return runs

    def _taken(self, raw: bytes, seal: bytes, runs: Sequence[Run], befores: Sequence[Cursor]) -> Applied:
        tips: list[Tip] = []
        arrival = Arrival(runs, tips, seal, befores)
        for at, run in enumerate(runs):
            start = Reach(Cursor(0, first_link(self._replica.community, run.scope)))
            reach, end = reached(self._reaches.get(run.number, start), arrival, at)
            self._reaches[run.number] = reach
            tips.append(Tip(run.scope, *end))
        if not self._keys.is_sealed(seal, seal_message(self._replica.community, tips)):
            raise ProtocolViolation("bad_signature")
        self._squeezer.carried(raw)
        applied = self._replica.apply(arrival)
        self._count(runs)
        return applied

    def _count(self, runs: Sequence[Run]) -> None:
        self.entries += sum(len(run.entries) for run in runs)
        told = {entry.op_id for run in runs for entry in run.entries}
        self.untold -= told
        self.given_back += len(self._offered & told)
