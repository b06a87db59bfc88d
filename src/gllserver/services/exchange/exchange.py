"""One exchange with one device: its cursors are checked, its batches applied one by one as they arrive, then it is answered."""

from collections.abc import Iterator

from gllcore.errors import ProtocolViolation
from gllcore.ids import OpId
from gllcore.protocol import OPERATIONS, Refusal, Request
from gllserver.db import Holder
from gllserver.services.devices import Devices, check_version, standing
from gllserver.services.exchange.acceptance import accept
from gllserver.services.exchange.answer import Answer
from gllserver.services.exchange.cursors import check_cursors, lacking
from gllserver.services.exchange.pushes import PushReader
from gllserver.services.ground import Ground


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
        """Begin an exchange. Raises Refused ``version_…`` or ``unknown_scope``, ProtocolViolation ``log_diverged``."""
        check_version(request.version)
        with self._ground.database.reading() as session:
            check_cursors(self._ground.charter, session, request)
        return Exchange(self._ground, holder, request)


class Exchange:
    """The pushes of one request, in their order, and then its answer."""

    def __init__(self, ground: Ground, holder: Holder, request: Request) -> None:
        self._ground = ground
        self._device = holder.device.id
        self._standing = standing(holder.account)
        self._request = request
        self._pushes = PushReader(ground, holder.device.public_key)
        self._count = 0
        self._echoes: dict[OpId, int] = {}
        self._refusals: list[Refusal] = []

    def push(self, payload: bytes) -> None:
        """Apply one batch in one transaction; raises ProtocolViolation when it cannot be read or is not the device's."""
        runs = self._pushes.runs(payload)
        if self._count + sum(len(run.entries) for run in runs) > OPERATIONS:
            raise ProtocolViolation("oversized_frame", reason="operations")
        now_ms = self._ground.clock()
        with self._ground.database.writing() as session:
            refusals = accept(session, self._standing, self._device, runs, self._count, now_ms)
        self._refusals += refusals
        for run in runs:
            for entry in run.entries:
                self._echoes[entry.op_id] = self._count
                self._count += 1

    def check_count(self, entries: int) -> None:
        """What the sender says it has sent is what arrived; raises ProtocolViolation ``damaged_frame``."""
        if entries != self._count:
            raise ProtocolViolation("damaged_frame", reason="count")

    def answer(self) -> Iterator[bytes]:
        """The frames of the answer, read from the log as they are asked for."""
        with self._ground.database.reading() as session:
            stretches = lacking(session, self._request)
        answer = Answer(self._ground, stretches, self._refusals, self._echoes, self._request.max_bytes)
        yield from answer.frames()
