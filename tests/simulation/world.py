"""A run: one server, a few devices, one clock, and the steps of a schedule taken one after the other."""

from collections.abc import Callable, Mapping
from functools import partial
from itertools import count
from pathlib import Path
from random import Random

from gllapp.arrivals import Held
from gllapp.db.sync_store import SyncStore
from gllapp.sync.plan import UNLIMITED, Budget
from gllapp.usecases.syncing import sync_now
from gllapp.views import SyncReport
from gllcore.errors import GllError
from gllcore.ids import OpId, RecordId
from gllcore.protocol import Cursor
from tests.simulation import deeds
from tests.simulation.causes import check_causes
from tests.simulation.coordinators import Accounts, Coordinators
from tests.simulation.deeds import Deed, Pen
from tests.simulation.device import SimulatedDevice
from tests.simulation.forum import SeenForum
from tests.simulation.laws import Laws
from tests.simulation.link import Forecast, Moment, SimulatedLink
from tests.simulation.logbook import Chronicle
from tests.simulation.schedule import Schedule, Sort, Step
from tests.simulation.server import SimulatedServer
from tests.simulation.template import OWNERS, SERVER, START_MS, template
from tests.simulation.watching import Watch
from tests.simulation.weather import (
    DISHONEST,
    HONEST,
    Letters,
    Passage,
    Trouble,
    nothing,
    old_answer,
    server_dies,
)

_HOUR_MS = 3_600_000
_YEAR_MS = 365 * 24 * _HOUR_MS
_PASSES_MS = (0, 0, 1, 40, 3_000, _HOUR_MS, 40 * _HOUR_MS)
_CLOCKS_MS = (0, 0, -10 * _YEAR_MS, 10 * _YEAR_MS, _HOUR_MS, -_HOUR_MS)
_DEVICES = 6


class World:
    """Everything of one run, in ``folder``; ``story`` tells what has happened so far."""

    def __init__(self, plan: Schedule, folder: Path) -> None:
        made = template()
        made.lay_out(folder)
        self.story: list[str] = []
        self._plan = plan
        self._now_ms = START_MS
        self._luck = Random(plan.seed)
        self._pen = Pen()
        self._letters = Letters()
        self._numbers = count(1)
        self._forecasts: dict[str, Forecast] = {}
        self._server = SimulatedServer(folder / SERVER, self._true_ms, self._luck)
        self._server_backup: tuple[Path, Accounts] | None = None
        names = [OWNERS[place].folder for place in plan.devices]
        self._devices = [
            SimulatedDevice(name, folder / name, made.keys, self._true_ms, self._linked) for name in names
        ]
        profile = self._devices[0].desk.replica.profile()
        self._chronicle = Chronicle(profile.community)
        self._laws = Laws(profile.community, profile.community_key, self._chronicle)
        owners = {device.id: device.member for device in self._devices}
        self._coordinators = Coordinators(self._server, self._chronicle, owners)
        self._coordinators.read_log()
        self._deeds: dict[OpId, Deed] = {}
        self._doubled: set[RecordId] = set()

    def close(self) -> None:
        for device in self._devices:
            device.close()
        self._server.close()

    def _true_ms(self) -> int:
        return self._now_ms

    def _tell(self, line: str) -> None:
        self.story.append(line)

    # --- steps ---

    def take(self, step: Step) -> None:
        """One step; whatever it was, the laws hold after it."""
        luck = Random(step.luck)
        device = self._devices[step.who % len(self._devices)]
        self._tell(f"{step.number}: {device.name} {step.sort}")
        self._now_ms += luck.choice(_PASSES_MS)
        _STEPS[step.sort](self, device, luck)
        self._look(device)

    def _look(self, device: SimulatedDevice) -> None:
        self._coordinators.read_log()
        self._laws.check_replica(device)

    def write(self, device: SimulatedDevice, luck: Random) -> None:
        for _ in range(luck.choice((1, 1, 2, 3))):
            self._remember(device, deeds.act(device.desk, self._pen, luck))

    def write_and_crash(self, device: SimulatedDevice, luck: Random) -> None:
        """Also just after the act was stored, when nobody has been told yet."""
        deed = device.survive(luck.randint(1, 30), lambda: deeds.act(device.desk, self._pen, luck))
        self._remember(device, deed or deeds.just_done(device.desk, device.memory.deeds))
        self._laws.check_shown(device)

    def _remember(self, device: SimulatedDevice, deed: Deed | None) -> None:
        if deed is not None:
            device.memory.deeds[deed.op_id] = self._deeds[deed.op_id] = deed
            self._tell(f"   {device.name} wrote {deed.op_id.hex()[:8]} {deed.text[:20]!r}")

    def turn_clock(self, device: SimulatedDevice, luck: Random) -> None:
        device.offset_ms = luck.choice(_CLOCKS_MS)

    def coordinate(self, device: SimulatedDevice, luck: Random, sort: Sort | None = None) -> None:
        """A coordinator does something to this device's member, or to a stream."""
        possible = {
            Sort.ROLE: self._coordinators.change_role,
            Sort.SUSPEND: self._coordinators.suspend,
            Sort.CLOSE: self._coordinators.close_stream,
            Sort.STREAM: self._coordinators.add_stream,
        }
        possible[sort or luck.choice(list(possible))](device.member, luck)

    def deliver_late(self, _: SimulatedDevice, luck: Random) -> None:
        if self._letters.late:
            self._deliver(self._letters.late.pop(luck.randrange(len(self._letters.late))))

    def _deliver(self, letter: tuple[str, bytes]) -> None:
        """A request that nobody waits for any more; the server may do with it what it likes."""
        token, body = letter
        try:
            for _ in self._server.take(token, [body, b""]):
                pass
        except GllError as error:
            self._tell(f"   a late request: {error.code}")

    def restart_server(self, _: SimulatedDevice, __: Random) -> None:
        self._server.restart()

    def back_up_server(self, _: SimulatedDevice, __: Random) -> None:
        self._server_backup = self._server.back_up(), self._coordinators.accounts

    def restore_server(self, _: SimulatedDevice, __: Random) -> None:
        """Its machine was lost; what it had received since its backup comes back to it from whoever had got it."""
        if self._server_backup is not None:
            backup, accounts = self._server_backup
            self._server.go_back_to(backup)
            self._coordinators.accounts = accounts
            self._begins_anew()

    def empty_server(self, _: SimulatedDevice, __: Random) -> None:
        self._server.lose_its_logs()
        self._begins_anew()

    def _begins_anew(self) -> None:
        # What takes the time of a new machine.
        self._now_ms += _HOUR_MS
        self._chronicle.begin_anew()
        for device in self._devices:
            device.memory.taken.clear()

    def clone(self, device: SimulatedDevice, luck: Random) -> None:
        """Both go on as the same device, often in the same moment."""
        if len(self._devices) < _DEVICES:
            self._doubled.add(device.id)
            twin = device.clone(f"{device.name}-clone-{next(self._numbers)}")
            self._devices.append(twin)
            for each in (device, twin) if luck.random() < 0.7 else ():
                self.write(each, luck)

    def restore(self, device: SimulatedDevice, _: Random) -> None:
        if device.backup is not None:
            self._doubled.add(device.id)
            device.restore()

    # --- syncs ---

    def sync(self, device: SimulatedDevice, luck: Random) -> None:
        forecast = self._forecast(device, luck)
        budget = Budget(luck.choice((300, 1_500, 5_000))) if luck.random() < 0.15 else UNLIMITED
        if luck.random() < 0.25 * self._plan.trouble:
            length = luck.choice((3, 30, 120)) * luck.randint(1, 6) // 2
            device.survive(length, partial(self._synced, device, forecast, budget))
            self._remember(device, deeds.just_done(device.desk, device.memory.deeds))
            self._laws.check_shown(device)
        else:
            self._synced(device, forecast, budget)

    def _forecast(self, device: SimulatedDevice, luck: Random) -> Forecast:
        troubles = tuple(self._trouble(luck) for _ in range(luck.choice((1, 1, 2))))
        if luck.random() > 0.25 or server_dies in troubles:
            return Forecast(troubles)
        return Forecast(troubles, partial(self._meanwhile, device, luck), luck.choice(list(Moment)))

    def _trouble(self, luck: Random) -> Trouble:
        if luck.random() > self._plan.trouble:
            return nothing
        return luck.choice(HONEST if luck.random() < 0.7 else DISHONEST)

    def _meanwhile(self, device: SimulatedDevice, luck: Random) -> None:
        """Life goes on while somebody syncs: others write and sync, coordinators act, the person goes on writing."""
        self._tell(f"   meanwhile, during the sync of {device.name}")
        others = [each for each in self._devices if each is not device]
        what = luck.random()
        if what < 0.5 or not others:
            self.write(device, luck)
        elif what < 0.9:
            other = luck.choice(others)
            self.write(other, luck)
            self._synced(other)
        else:
            self.coordinate(device, luck)

    def _synced(
        self, device: SimulatedDevice, forecast: Forecast | None = None, budget: Budget = UNLIMITED
    ) -> SyncReport:
        """A whole sync, with the laws checked after each message; a plain one without a forecast."""
        forecast = forecast or Forecast()
        is_stale = old_answer in forecast.troubles
        is_barred = device.member in self._coordinators.suspended and not (forecast.meanwhile or is_stale)
        before, known, heads = _waiting(device), set(device.memory.deeds), self._chronicle.now.heads()
        self._forecasts[device.name] = forecast
        report = sync_now(device.session, device.desk, budget, lambda _: self._look(device))
        self._look(device)
        self._tell(f"   {device.name} syncs, {forecast}: {_result(report)}")
        assert not is_barred or report.received == 0, "a suspended member was let in"
        assert not is_barred or report.error == "suspended" or forecast.troubles, "and not told so"
        after = _waiting(device)
        if report.complete:
            assert not before & after, "complete, and yet something waits that had waited before"
        if report.requests <= 1:
            written = device.memory.deeds.keys() - known
            assert written <= after, "written during the sync, and not waiting after it"
        assert not report.complete or _reaches(device, heads), "complete, and behind the server"
        return report

    def _linked(self, device: SimulatedDevice, token: str) -> SimulatedLink:
        luck = Random(self._luck.getrandbits(48))

        def passage(body: bytes) -> Passage:
            return Passage(body, token, self._server, self._letters, luck)

        watch = Watch(device.memory, self._chronicle)
        return SimulatedLink(passage, self._forecasts.pop(device.name, Forecast()), watch)

    # --- the end ---

    def come_to_rest(self) -> None:
        """The faults stop: everybody syncs until nothing moves any more, and all show the same."""
        for letter in self._letters.late:
            self._deliver(letter)
        self._sync_until_quiet()
        self._check_all()
        if self._coordinators.suspended:
            self._coordinators.lift_all_suspensions()
            self._sync_until_quiet()
            self._check_all()
        self._take_all_back()
        if self._server_backup is not None:
            self._tell("the server is lost, and goes back to its backup")
            self.restore_server(self._devices[0], self._luck)
            self._coordinators.lift_all_suspensions()
            self._sync_until_quiet()
            self._check_all()

    def _sync_until_quiet(self) -> None:
        """A round to hand everything over, one to take in what others had, and nothing moves any more."""
        members = [device for device in self._devices if self._may_sync(device)]
        for device in (*members, *members):
            report = self._synced(device)
            assert report.complete, f"no trouble is left, and yet {report.error}"
        for device in members[:1]:
            assert _result(self._synced(device)) == "all, 0 new, 0 receipts, 0 refused, in 1", "no rest"

    def _may_sync(self, device: SimulatedDevice) -> bool:
        return device.member not in self._coordinators.suspended

    def _check_all(self) -> None:
        for device in self._devices:
            rests = self._may_sync(device)
            self._laws.check_nothing_is_lost(device, may_wait=not rests)
            shown = self._laws.check_shown(device)
            if rests:
                assert _reaches(device, self._chronicle.now.heads()), (
                    "at rest, and not at the end of the logs"
                )
                assert not _gaps(device), "at rest, and something is missing"
                self._check_causes(shown)

    def _check_causes(self, shown: SeenForum) -> None:
        # A base counts the entries of a history that may be no more: decision 15 says what that costs.
        if not self._chronicle.was_restored:
            check_causes(self._deeds, self._chronicle.now.places, self._doubled, shown)

    def _take_all_back(self) -> None:
        """What was refused comes out of the outbox as it was written."""
        for device in self._devices:
            for row in deeds.in_attention(device.desk):
                draft = deeds.take_back(device.desk, row.op_id)
                device.memory.taken_back.add(row.op_id)
                text = device.memory.deeds[row.op_id].text
                assert not text or (draft is not None and text in (draft.body, draft.title)), "a text is lost"
            self._laws.check_replica(device)


_STEPS: Mapping[Sort, Callable[[World, SimulatedDevice, Random], None]] = {
    Sort.WRITE: World.write,
    Sort.SYNC: World.sync,
    Sort.CRASH: lambda _, device, __: device.crash(),
    Sort.CRASH_WHILE_WRITING: World.write_and_crash,
    Sort.CLOCK: World.turn_clock,
    Sort.RESTART: World.restart_server,
    Sort.LATE: World.deliver_late,
    Sort.CLONE: World.clone,
    Sort.BACK_UP: lambda _, device, __: device.back_up(),
    Sort.RESTORE: World.restore,
    Sort.SERVER_BACKUP: World.back_up_server,
    Sort.SERVER_RESTORE: World.restore_server,
    Sort.SERVER_EMPTY: World.empty_server,
    **{
        sort: partial(World.coordinate, sort=sort)
        for sort in (Sort.ROLE, Sort.SUSPEND, Sort.CLOSE, Sort.STREAM)
    },
}


def _held(device: SimulatedDevice) -> list[Held]:
    return list(SyncStore(device.desk.replica).held())


def _waiting(device: SimulatedDevice) -> set[OpId]:
    return {entry.op_id for entry in SyncStore(device.desk.replica).pending()}


def _reaches(device: SimulatedDevice, heads: Mapping[int, Cursor]) -> bool:
    """Whether the replica holds every log at least so far."""
    held = {each.number: each.cursor for each in _held(device)}
    return all(number in held and held[number].seq >= head.seq for number, head in heads.items())


def _gaps(device: SimulatedDevice) -> list[Held]:
    return [each for each in _held(device) if each.gap is not None]


def _result(report: SyncReport) -> str:
    end = "all" if report.complete else report.error or "stopped"
    counts = f"{report.received} new, {report.receipts} receipts, {report.refused} refused"
    return f"{end}, {counts}, in {report.requests}"
