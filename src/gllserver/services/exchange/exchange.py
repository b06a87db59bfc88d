"""One exchange with one device: its cursors are checked, its batches applied one by one as they arrive, then it is answered."""

from collections.abc import Iterable, Iterator

from gllcore.columns import Run
from gllcore.errors import ProtocolViolation
from gllcore.frames import MAGIC, Frame, FrameKind, frame
from gllcore.ids import OpId
from gllcore.protocol import OPERATIONS, Gone, Refusal, Request, SummedEnd, decode_end, encode
from gllcore.reconciliation import Diverged, Resumed, decode_checkpoints
from gllserver.db import Holder
from gllserver.services.devices import Devices, check_version, standing
from gllserver.services.exchange.acceptance import Hand, accept
from gllserver.services.exchange.answer import Answer
from gllserver.services.exchange.cursors import check_cursors, divergence, resumption
from gllserver.services.exchange.estimating import estimate
from gllserver.services.exchange.lacking import LEAP, followed, holdings, lacking
from gllserver.services.exchange.pushes import PushReader
from gllserver.services.exchange.reading import View, view_of
from gllserver.services.exchange.testimony import take_back
from gllserver.services.ground import Ground
from gllserver.services.texts import unfit_texts


class Exchanges:
    """Opens exchanges for devices that hold a valid token."""

    def __init__(self, ground: Ground, devices: Devices) -> None:
        self._ground = ground
        self._devices = devices

    def holder(self, token: str) -> Holder:
        """Whose token this is; raises Refused as ``Devices.holder`` does."""
        return self._devices.holder(token)

    def check_database(self) -> None:
        """Raises EnvironmentFault when the database does not answer."""
        with self._ground.database.reading() as session:
            session.community.found()

    def open(self, holder: Holder, request: Request) -> "Exchange":
        """Begin an exchange. Raises Refused ``version_…``; of version 1 also ``unknown_scope`` and ``log_diverged``."""
        check_version(request.version)
        charter = self._ground.charter
        with self._ground.database.reading() as session:
            view = view_of(session, standing(holder.account))
            if request.version == 1:
                check_cursors(charter, session, view, request)
                return Exchange(self._ground, holder, request, None)
            return Exchange(self._ground, holder, request, divergence(charter, session, view, request))


class Exchange:
    """The messages of one request, in their order, and then its answer. Where logs have parted, nothing is applied."""

    def __init__(self, ground: Ground, holder: Holder, request: Request, diverged: Diverged | None) -> None:
        self._ground = ground
        self._hand = Hand(standing(holder.account), holder.device.id, request.version)
        self._request = request
        self._diverged = diverged
        self._resumed: Resumed | None = None
        self._pushes = PushReader(ground, holder.device.public_key)
        self._count = 0
        self._echoes: dict[OpId, int] = {}
        self._refusals: list[Refusal] = []
        self._pushed = False
        self._lease = b""

    def take(self, message: Frame) -> None:
        """The request's next message; raises ProtocolViolation for one that is not of its version, or out of order."""
        if message.kind == FrameKind.PUSH:
            self._push(message.payload)
        elif message.kind == FrameKind.END:
            self._check_count(decode_end(message.payload).entries)
        elif self._request.version == 1:
            raise ProtocolViolation("damaged_frame", reason="order")
        elif message.kind == FrameKind.CHECKPOINTS:
            self._look_back(message.payload)
        else:
            self._hear(message.payload)

    def answer(self) -> Iterator[bytes]:
        """The frames of the answer, read from the log as they are asked for."""
        if self._diverged is not None:
            yield MAGIC + frame(FrameKind.DIVERGED, encode(self._diverged))
            yield frame(FrameKind.END, encode(SummedEnd(0, self._ground.clock(), nonce=self._request.nonce)))
            return
        request = self._request
        held = holdings(request, self._resumed)
        with self._ground.database.reading() as session:
            view = view_of(session, self._hand.standing)
        lack = lacking(view.open, held, followed(request), leap=LEAP if request.newest_first else 0)
        if request.estimate:
            yield from estimate(self._ground, request, held, lack)
            return
        member = self._hand.standing.member
        answer = Answer(self._ground, request, held, lack, self._refusals, self._echoes, self._lease, member)
        yield from answer.frames(self._gone(view), self._resumed)

    def _gone(self, view: View) -> Gone | None:
        """What the replica holds and the member may not read any more; version 1 just gets nothing new of it."""
        shut = [state for state in view.shut if state.number in self._request.scopes]
        if not shut or self._request.version == 1:
            return None
        signature = self._ground.charter.seal_gone(self._request.nonce, (state.id for state in shut))
        return Gone(tuple(state.number for state in shut), signature)

    def _push(self, payload: bytes) -> None:
        """Apply one batch in one transaction; raises ProtocolViolation when it cannot be read or is not the device's."""
        if self._diverged is not None:
            return
        runs = self._pushes.runs(payload)
        self._check_room(runs)
        # Before the transaction: nobody's writing waits while texts are looked at.
        unfit = unfit_texts(runs)
        now_ms = self._ground.clock()
        with self._ground.database.writing() as session:
            if not self._pushed and self._request.nonce:
                self._lease = session.accounts.take_lease(self._hand.device, self._request.nonce)
            refusals = accept(session, self._ground.charter.id, self._hand, runs, self._count, now_ms, unfit)
        self._pushed = True
        self._refusals += refusals
        self._number(runs)

    def _look_back(self, payload: bytes) -> None:
        """Find the common past of the scopes in doubt; the others' cursors must come out."""
        with self._ground.database.reading() as session:
            view = view_of(session, self._hand.standing)
            self._resumed = resumption(self._ground.charter, session, view, decode_checkpoints(payload))

    def _hear(self, payload: bytes) -> None:
        """Take back what this server had received once; raises ProtocolViolation ``bad_testimony`` and changes nothing."""
        if self._diverged is not None:
            return
        run, tips, seal = self._pushes.testimony(payload)
        self._check_room([run])
        if not self._ground.charter.has_sealed(seal, tips):
            raise ProtocolViolation("bad_testimony")
        with self._ground.database.writing() as session:
            take_back(session, self._ground.charter.id, run)
        self._number([run])

    def _check_room(self, runs: Iterable[Run]) -> None:
        if self._count + sum(len(run.entries) for run in runs) > OPERATIONS:
            raise ProtocolViolation("oversized_frame", reason="operations")

    def _number(self, runs: Iterable[Run]) -> None:
        for run in runs:
            for entry in run.entries:
                self._echoes[entry.op_id] = self._count
                self._count += 1

    def _check_count(self, entries: int) -> None:
        """What the sender says it has sent is what arrived; raises ProtocolViolation ``damaged_frame``."""
        if entries != self._count and self._diverged is None:
            raise ProtocolViolation("damaged_frame", reason="count")
