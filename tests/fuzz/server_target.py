"""The real server, in this process, given strange requests by a device that may sign whatever it says."""

from collections.abc import Sequence
from contextlib import ExitStack

from starlette.requests import ClientDisconnect

from gllapp.db.sync_store import SyncStore
from gllapp.platform.devicekey import DeviceKey
from gllcore import columns
from gllcore.columns import DIRECTORY
from gllcore.errors import GllError
from gllcore.frames import FrameKind, FrameReader
from gllcore.ids import OpId
from gllcore.operations import Entry, Kind
from gllcore.protocol import push_message
from tests.faults.truth import check_holds_all, server_log
from tests.fuzz.mutating import Mutator
from tests.fuzz.stages import OTHER, Stage
from tests.fuzz.target import Signature, went_wrong
from tests.simulation.logbook import Logbook

# After so many requests the server is looked over, and a fresh one takes its place.
REQUESTS = 150
_WRITTEN_BY_MEMBERS = {Kind.POST, Kind.REACTION}


class ServerTarget:
    """Whatever is asked, the server answers or refuses in words, and its logs hold nothing that may not be there."""

    def __init__(self, stage: Stage) -> None:
        self.name = f"server-{stage.name}"
        self.seeds = stage.requests
        self._stage = stage
        self._begin()

    def _begin(self) -> None:
        self._open = ExitStack()
        self._server = self._open.enter_context(self._stage.server())
        self._device = self._open.enter_context(self._stage.device())
        profile = self._device.desk.replica.profile()
        self._token, self._member = profile.token, profile.member
        self._community = profile.community
        self._key = DeviceKey(profile.device_seed)
        self._logbook = Logbook(self._community)
        self._logbook.read(self._server)
        self._own = self._written_here()
        self._requests = 0

    def _written_here(self) -> set[OpId]:
        """What the device waits to send, or may give back to a server that has lost it."""
        store = SyncStore(self._device.desk.replica)
        with self._stage.server() as process, self._stage.device() as device:
            device.sync_with(process)
            whole = Logbook(self._community)
            whole.read(process)
        return {entry.op_id for entry in store.pending()} | set(whole.places)

    def mutated(self, mutator: Mutator, data: bytes, others: Sequence[bytes]) -> bytes:
        return mutator.stream_of(data, others, self._sign)

    def _sign(self, kind: int, block: bytes) -> bytes | None:
        if kind != FrameKind.PUSH:
            return None
        try:
            found = columns.decode(block)
            known = SyncStore(self._device.desk.replica).known(columns.needed(found))
            runs = columns.runs_of(found, self._community, known)
        except (GllError, TypeError, ValueError, OverflowError, RecursionError):
            return None
        return self._key.sign(
            push_message(self._community, [entry.op_id for run in runs for entry in run.entries])
        )

    def run(self, data: bytes) -> Signature:
        self._requests += 1
        if self._requests > REQUESTS:
            self.close()
            self._begin()
        signature = self._asked(data)
        added = self._logbook.read(self._server)
        for entry in added:
            self._check_may_be_there(entry)
        return (*signature, f"{min(len(added), 3)} added")

    def _asked(self, data: bytes) -> Signature:
        try:
            answer = b"".join(self._server.take(self._token, [data, b""]))
        except ClientDisconnect:
            return ("gone",)
        except GllError as error:
            return went_wrong(error)
        messages = list(FrameReader().feed(answer))
        assert messages[-1].kind == FrameKind.END, "an answer without an end"
        return ("".join(sorted({chr(message.kind) for message in messages})),)

    def _check_may_be_there(self, entry: Entry) -> None:
        if entry.op_id in self._own:
            return
        assert entry.op.kind in _WRITTEN_BY_MEMBERS, "an act that is no member's to do"
        assert entry.op.scope != self._logbook.ids[DIRECTORY], "a member has written to the directory"
        assert entry.op.device == self._device.id, "written in another's name"

    def close(self) -> None:
        """The device and another one still sync, and hold what the server holds."""
        with self._open:
            for device in (self._device, self._open.enter_context(self._stage.device(OTHER))):
                device.sync_with(self._server)
                check_holds_all(device.desk, server_log(self._server.folder))
