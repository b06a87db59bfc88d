"""The real client, given strange answers: by somebody on the way, or by a server that seals whatever it says."""

from collections.abc import Sequence
from typing import NamedTuple

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from sqlalchemy import select

from gllapp.db import chain
from gllapp.db.sync_store import SyncStore
from gllapp.db.tables import State, op, outbox, scope
from gllcore import columns
from gllcore.columns import Run
from gllcore.errors import WORDS, GllError
from gllcore.frames import FrameKind
from gllcore.ids import OpId, ScopeId
from gllcore.operations import extend, first_link, next_link
from gllcore.protocol import Cursor, Tip, seal_message
from gllserver.bootstrap import KEY_FILE
from tests.fuzz.mutating import Mutator
from tests.fuzz.stages import Device, Script, Stage
from tests.fuzz.target import Signature
from tests.simulation.template import SERVER


class Row(NamedTuple):
    """An operation in its place."""

    op_id: OpId
    scope: int
    seq: int
    received_ms: int


class ClientTarget:
    """The strange answer is the one number ``place``; those before it are as they were.

    ``sealed``: the community's key is in the wrong hands. Then anything may come to be in the replica, and nothing may
    break it; else only what is true.
    """

    def __init__(self, stage: Stage, place: int, *, sealed: bool) -> None:
        self.name = f"client-{stage.name}-{place}" + ("-sealed" if sealed else "")
        self.seeds = [stage.answers[place]]
        self._stage = stage
        self._before = stage.answers[:place]
        self._sealed = sealed
        self._key = Ed25519PrivateKey.from_private_bytes((stage.folder / SERVER / KEY_FILE).read_bytes())
        with stage.device() as device:
            store = SyncStore(device.desk.replica)
            self._community = store.community
            self._cursors = {held.number: held.cursor for held in store.held()}
            self._sent = [entry.op for entry in store.pending()]
            self._true = _received(device)
            self._own = _own(device)
        with stage.server() as process, stage.device() as device:
            device.sync_with(process)
            self._true |= _received(device)

    def mutated(self, mutator: Mutator, data: bytes, others: Sequence[bytes]) -> bytes:
        return mutator.stream_of(data, others, self._seal if self._sealed else _none)

    def _seal(self, kind: int, block: bytes) -> bytes | None:
        if kind != FrameKind.LOG:
            return None
        try:
            found = columns.decode(block)
            with self._stage.device() as device:
                known = SyncStore(device.desk.replica).known(columns.needed(found))
            tips = [self._tip(run) for run in columns.runs_of(found, self._community, known, self._sent)]
        except (GllError, TypeError, ValueError, OverflowError, RecursionError):
            return None
        return self._key.sign(seal_message(self._community, tips))

    def _tip(self, run: Run) -> Tip:
        """Raises ValueError for entries that have no place in a log."""
        cursor = self._cursors.get(run.number, Cursor(0, first_link(self._community, run.scope)))
        return Tip(run.scope, cursor.seq + len(run.entries), extend(cursor.link, run.entries))

    def run(self, data: bytes) -> Signature:
        with self._stage.device() as device:
            report = device.sync(Script([*self._before, data]))
            assert report.error in WORDS or not report.error
            assert _own(device) == self._own, "an own act is lost"
            assert self._sealed or self._unsealed(device) <= self._true, "received, and not under a seal"
        told = (report.error, str(report.facts.get("reason", "")))
        return (
            *told,
            f"{min(report.received, 2)} in, {min(report.receipts, 2)} receipts, {report.refused} refused",
        )

    def _unsealed(self, device: Device) -> set[Row]:
        """What is here as received and is not vouched for by a seal that is here too.

        Inputs that were kept hold seals of earlier recordings: what these speak of was once said by the community.
        """
        tips = self._sealed_tips(device)
        found: set[Row] = set()
        for number, id in _scopes(device).items():
            link, doubtful = first_link(self._community, id), set[Row]()
            for row in sorted(_received(device), key=lambda row: row.seq):
                if row.scope == number:
                    link = next_link(link, row.op_id, row.received_ms)
                    doubtful = set() if (id, link) in tips else doubtful | {row}
            found |= doubtful
        return found

    def _sealed_tips(self, device: Device) -> set[tuple[ScopeId, bytes]]:
        with device.desk.replica.reading() as here:
            stored = chain.seals(here)
        for each in stored:
            self._key.public_key().verify(each.signature, seal_message(self._community, each.tips))
        return {(tip.scope, tip.link) for each in stored for tip in each.tips}

    def close(self) -> None:
        """Every try has had a replica of its own."""


def _received(device: Device) -> set[Row]:
    """What is here as received: its id, scope, place and receive time."""
    wanted = select(op.c.op_id, op.c.scope, op.c.seq, op.c.received_ms).where(op.c.state == State.LOG)
    with device.desk.replica.reading() as here:
        return {Row(*row) for row in here.execute(wanted)}


def _scopes(device: Device) -> dict[int, ScopeId]:
    with device.desk.replica.reading() as here:
        return {number: ScopeId(id) for number, id in here.execute(select(scope.c.number, scope.c.id))}


def _own(device: Device) -> set[bytes]:
    with device.desk.replica.reading() as here:
        return set(here.execute(select(outbox.c.op_id)).scalars())


def _none(_kind: int, _block: bytes) -> None:
    return None
