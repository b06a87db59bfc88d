"""A run's world: one server, a few devices, one clock; what is written and synced in it is judged at once."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from itertools import count
from pathlib import Path
from random import Random

from gllapp.arrivals import Held
from gllapp.sync.plan import UNLIMITED, Budget
from gllapp.usecases.syncing import sync_now
from gllapp.views import SyncReport
from gllcore.columns import DIRECTORY
from gllcore.errors import EnvironmentFault
from gllcore.ids import OpId, RecordId, ScopeId
from gllcore.protocol import Cursor
from tests.simulation import deeds
from tests.simulation.coordinators import Accounts, Coordinators
from tests.simulation.deeds import Deed, Pen
from tests.simulation.device import SimulatedDevice
from tests.simulation.laws import Laws
from tests.simulation.link import Forecast, SimulatedLink
from tests.simulation.logbook import Chronicle
from tests.simulation.pods.founding import pod_template
from tests.simulation.pods.membership import Membership
from tests.simulation.pods.remembering import Remark, Rivalry
from tests.simulation.pods.typing import Desks
from tests.simulation.schedule import Schedule
from tests.simulation.server import NAME, SimulatedServer
from tests.simulation.sticks import Sticks
from tests.simulation.template import SERVER, START_MS, template
from tests.simulation.watching import Watch
from tests.simulation.weather import Letters, Passage, old_answer

HOUR_MS = 3_600_000
_LOST_RECEIPTS = 0.3

Point = tuple[ScopeId, int, bytes, RecordId]
"""How far a log is there, and a document in it."""


class World:
    """Everything of one run, in ``folder``; ``story`` tells what has happened so far, ``luck`` is the whole run's."""

    def __init__(self, plan: Schedule, folder: Path) -> None:
        made = pod_template() if plan.has_pods else template()
        made.lay_out(folder)
        self.plan = plan
        self.story: list[str] = []
        self.now_ms = START_MS
        self.luck = Random(plan.seed)
        self.pen = Pen()
        self.letters = Letters()
        self.numbers = count(1)
        self.server = SimulatedServer(folder / SERVER, self._true_ms, self.luck)
        self.server_backup: tuple[Path, Accounts] | None = None
        names = [plan.owners[place].folder for place in plan.devices]
        self.devices = [
            SimulatedDevice(name, folder / name, made.keys, self._true_ms, self._linked) for name in names
        ]
        profile = self.devices[0].desk.replica.profile()
        self.chronicle = Chronicle(profile.community)
        self.membership = Membership(self.chronicle)
        self.laws = Laws(profile.community, profile.community_key, self.chronicle, self.membership)
        self.coordinators = Coordinators(self.server, self.chronicle, self.membership, self._owners())
        self.coordinators.read_log()
        self.deeds: dict[OpId, Deed] = {}
        self.doubled: set[RecordId] = set()
        self.sticks = Sticks(folder / "sticks")
        self.sittings = Desks()
        self.texts: dict[Point, str] = {}
        self.remarks: list[Remark] = []
        self.rivalries: list[Rivalry] = []
        self.forged: set[str] = set()
        self._forecasts: dict[str, Forecast] = {}

    def close(self) -> None:
        for device in self.devices:
            device.close()
        self.server.close()

    def _true_ms(self) -> int:
        return self.now_ms

    def tell(self, line: str) -> None:
        self.story.append(line)

    def _owners(self) -> Mapping[RecordId, RecordId]:
        """Whose every device is that the server knows."""
        return {row.id: row.member for row in self.server.devices()}

    def look(self, device: SimulatedDevice) -> None:
        """What must be true at every moment is true."""
        self.coordinators.read_log()
        if self.plan.has_pods:
            self._notice(device)
        self.laws.check_replica(device)

    def may_sync(self, device: SimulatedDevice) -> bool:
        return device.member not in self.coordinators.suspended

    def has_parted(self, device: SimulatedDevice) -> bool:
        """Whether the server has lost something that is there."""
        now = self.chronicle.now
        return not all(now.has(each.number, each.scope, each.cursor) for each in held(device))

    # --- writing ---

    def write(self, device: SimulatedDevice, luck: Random) -> None:
        """A few acts of whoever sits there."""
        for _ in range(luck.choice((1, 1, 1, 2, 3, 6))):
            self.remember(device, deeds.act(device.desk, self.pen, luck))

    def remember(self, device: SimulatedDevice, deed: Deed | None) -> None:
        if deed is not None:
            device.memory.deeds[deed.op_id] = self.deeds[deed.op_id] = deed
            self.tell(f"   {device.name} wrote {deed.op_id.hex()[:8]} {deed.text[:20]!r}")

    def remember_what_was_just_done(self, device: SimulatedDevice) -> None:
        """Something may have been written in a moment that nobody survived."""
        if self.plan.has_pods:
            self._notice(device)
        self.remember(device, deeds.just_done(device.desk, device.memory.deeds))

    def _notice(self, device: SimulatedDevice) -> None:
        """Acts of pods, which the app also writes by itself: what was typed goes along with a sync, an edit comes back."""
        for deed in deeds.in_pods(device.looked_at(), device.memory.deeds):
            self.remember(device, deed)

    # --- syncing ---

    def sync(
        self, device: SimulatedDevice, forecast: Forecast | None = None, budget: Budget = UNLIMITED
    ) -> SyncReport:
        """A whole sync, with the laws checked after each message; a plain one without a forecast."""
        forecast = forecast or Forecast()
        is_stale = old_answer in forecast.troubles
        is_barred = not self.may_sync(device) and not (forecast.meanwhile or is_stale)
        before, known, heads = waiting(device), set(device.memory.deeds), self.heads(device)
        self._forecasts[device.name] = forecast
        report = sync_now(device.session, device.desk, budget, lambda _: self.look(device))
        self.look(device)
        self.tell(f"   {device.name} syncs, {forecast}: {told(report)}")
        assert not is_barred or report.received == 0, "a suspended member was let in"
        assert not is_barred or report.error == "suspended" or forecast.troubles, "and not told so"
        after = waiting(device)
        if report.complete:
            assert not before & after, "complete, and yet something waits that had waited before"
            assert reaches(device, self.heads(device, heads)), "complete, and behind the server"
        if report.requests <= 1:
            written = {
                op_id for op_id in device.memory.deeds.keys() - known if not self.deeds[op_id].is_of_pods
            }
            assert written <= after, "written during the sync, and not waiting after it"
        return report

    def sync_unwatched(self, device: SimulatedDevice) -> SyncReport:
        """Without trouble, of a replica that no law holds for at the moment."""
        self._forecasts.pop(device.name, None)
        # What it has just handed in may be what the rest of the answer is packed with.
        return sync_now(device.session, device.desk, UNLIMITED, lambda _: self.coordinators.read_log())

    def _linked(self, device: SimulatedDevice, token: str) -> SimulatedLink:
        luck = Random(self.luck.getrandbits(48))

        def passage(body: bytes) -> Passage:
            return Passage(body, token, self.server, self.letters, luck)

        watch = Watch(
            device.memory, device.member, self.chronicle, self.membership, self.coordinators.read_log
        )

        def hand_in(parcel: bytes) -> bytes:
            receipt = self.server.deliver(token, parcel)
            self.coordinators.read_log()
            if luck.random() < _LOST_RECEIPTS * self.plan.trouble:
                raise EnvironmentFault("no_connection", server=NAME)
            return receipt

        return SimulatedLink(passage, self._forecasts.pop(device.name, Forecast()), watch, hand_in)

    def heads(
        self, device: SimulatedDevice, among: Mapping[int, Cursor] | None = None
    ) -> Mapping[int, Cursor]:
        """Of the logs that are the member's to read."""
        ids, heads = self.chronicle.now.ids, self.chronicle.now.heads() if among is None else among
        may = self.membership.may_read
        return {
            number: head
            for number, head in heads.items()
            if number in ids and may(device.member, ids[number])
        }

    # --- the server's lives ---

    def back_up_server(self) -> None:
        self.server_backup = self.server.back_up(), self.coordinators.accounts

    def restore_server(self) -> None:
        """Its machine was lost; what it had received since its backup comes back to it from whoever had got it."""
        if self.server_backup is not None:
            backup, self.coordinators.accounts = self.server_backup
            with self._another_life():
                self.server.go_back_to(backup)

    def empty_server(self) -> None:
        """Of its logs nothing is left at all, if somebody holds the cards of all devices: else these would have to sign in again."""
        cards = len(self.chronicle.now.logs[DIRECTORY])
        if all(held(device)[0].cursor.seq < cards for device in self.devices):
            return
        with self._another_life():
            self.server.lose_its_logs()

    @contextmanager
    def _another_life(self) -> Iterator[None]:
        self.coordinators.read_log()
        yield
        # A new machine takes its time.
        self.now_ms += HOUR_MS
        self.chronicle.begin_anew()
        self.coordinators.read_log()


def held(device: SimulatedDevice) -> list[Held]:
    """How far each log is there."""
    return list(device.store.held())


def waiting(device: SimulatedDevice) -> set[OpId]:
    return {entry.op_id for entry in device.store.pending()}


def reaches(device: SimulatedDevice, heads: Mapping[int, Cursor]) -> bool:
    """Whether the replica holds every log at least so far."""
    cursors = {each.number: each.cursor for each in held(device)}
    return all(number in cursors and cursors[number].seq >= head.seq for number, head in heads.items())


def told(report: SyncReport) -> str:
    """How a sync went, in a line."""
    end = "all" if report.complete else report.error or "stopped"
    counts = f"{report.received} new, {report.receipts} receipts, {report.refused} refused"
    return f"{end}, {counts}, in {report.requests}" + (
        f", {report.restored} given back" if report.restored else ""
    )
