"""The steps of a run, one function for each sort; whatever a step was, the laws hold after it."""

from collections.abc import Callable, Mapping
from functools import partial
from random import Random

from gllapp.sync.plan import UNLIMITED, Budget
from gllapp.usecases.doctor import check_up
from gllcore.errors import EnvironmentFault, GllError
from tests.simulation import deeds, errands
from tests.simulation.device import SimulatedDevice
from tests.simulation.link import Forecast, Moment
from tests.simulation.pods import steps as pods
from tests.simulation.pods.laws import check_documents
from tests.simulation.pods.typing import type_some
from tests.simulation.schedule import Sort, Step
from tests.simulation.weather import DISHONEST, HONEST, Trouble, nothing, server_dies
from tests.simulation.world import HOUR_MS, World, held

_YEAR_MS = 365 * 24 * HOUR_MS
_PASSES_MS = (0, 0, 1, 40, 3_000, HOUR_MS, 40 * HOUR_MS)
_CLOCKS_MS = (0, 0, -10 * _YEAR_MS, 10 * _YEAR_MS, HOUR_MS, -HOUR_MS)
_DEVICES = 6


def take(world: World, step: Step) -> None:
    """One step of the schedule."""
    luck = Random(step.luck)
    device = world.devices[step.who % len(world.devices)]
    world.tell(f"{step.number}: {device.name} {step.sort}")
    world.now_ms += luck.choice(_PASSES_MS)
    _STEPS[step.sort](world, device, luck)
    world.look(device)
    if world.plan.has_pods:
        check_documents(world, device)


# --- people and their devices ---


def _crash(_: World, device: SimulatedDevice, __: Random) -> None:
    device.crash()


def _write_and_crash(world: World, device: SimulatedDevice, luck: Random) -> None:
    """Also just after the act was stored, when nobody has been told yet."""
    deed = device.survive(luck.randint(1, 30), lambda: deeds.act(device.desk, world.pen, luck))
    if deed is None:
        world.remember_what_was_just_done(device)
    world.remember(device, deed)
    world.laws.check_shown(device)


def _turn_clock(_: World, device: SimulatedDevice, luck: Random) -> None:
    device.offset_ms = luck.choice(_CLOCKS_MS)


def _back_up(_: World, device: SimulatedDevice, __: Random) -> None:
    device.back_up()


def _restore(world: World, device: SimulatedDevice, _: Random) -> None:
    if device.backup is not None:
        world.doubled.add(device.id)
        device.restore()


def _clone(world: World, device: SimulatedDevice, luck: Random) -> None:
    """Both go on as the same device, often in the same moment."""
    if len(world.devices) < _DEVICES:
        world.doubled.add(device.id)
        twin = device.clone(f"{device.name}-clone-{next(world.numbers)}")
        world.devices.append(twin)
        for each in (device, twin) if luck.random() < 0.7 else ():
            world.write(each, luck)


def _fill_disk(world: World, device: SimulatedDevice, luck: Random) -> None:
    """For a while nothing can be stored: what is here stays, and words say why."""
    with device.full_disk():
        try:
            if luck.random() < 0.3:
                world.write(device, luck)
            else:
                world.sync(device)
        except EnvironmentFault as fault:
            if fault.code != "disk_full":
                raise
            world.tell(f"   {device.name}: {fault.code}")
        world.look(device)
    world.laws.check_shown(device)


def _damage(world: World, device: SimulatedDevice, luck: Random) -> None:
    """A row of a log is gone, which somebody else wrote: a sync that ends with something new of that log heals it, else the doctor."""
    healed = {logged.entry.op_id for log in world.chronicle.now.logs.values() for logged in log}
    lost = device.lose_a_row(luck, healed) if world.may_sync(device) else None
    if lost is None:
        return
    number, seq = lost
    world.tell(f"   {device.name} loses entry {seq} of scope {number}")
    is_behind = any(
        each.number == number and each.cursor.seq < len(world.chronicle.now.logs[number])
        for each in held(device)
    )
    with device.memory.nothing_is_taken():
        if not is_behind or world.sync_unwatched(device).error:
            found = check_up(device.session, device.desk, repair=True, online=False)
            assert any(finding.code == "log_damaged" for finding in found), (
                "a missing row, and nobody sees it"
            )
            report = world.sync_unwatched(device)
            assert report.complete, f"not healed: {report.error}"
    world.look(device)
    world.laws.check_shown(device)


# --- syncs and what happens meanwhile ---


def _sync(world: World, device: SimulatedDevice, luck: Random) -> None:
    forecast = _forecast(world, device, luck)
    budget = Budget(luck.choice((300, 1_500, 5_000))) if luck.random() < 0.15 else UNLIMITED
    # While histories come together again, more can go wrong than ever else.
    danger = 0.6 if world.has_parted(device) else 0.25 * world.plan.trouble
    if luck.random() < danger:
        length = luck.choice((3, 30, 120)) * luck.randint(1, 6) // 2
        device.survive(length, partial(world.sync, device, forecast, budget))
        world.remember_what_was_just_done(device)
        world.laws.check_shown(device)
    else:
        world.sync(device, forecast, budget)


def _forecast(world: World, device: SimulatedDevice, luck: Random) -> Forecast:
    troubles = tuple(_trouble(world, luck) for _ in range(luck.choice((1, 1, 2))))
    if luck.random() > 0.25 or server_dies in troubles:
        return Forecast(troubles)
    return Forecast(troubles, partial(_meanwhile, world, device, luck), luck.choice(list(Moment)))


def _trouble(world: World, luck: Random) -> Trouble:
    if luck.random() > world.plan.trouble:
        return nothing
    return luck.choice(HONEST if luck.random() < 0.7 else DISHONEST)


def _meanwhile(world: World, device: SimulatedDevice, luck: Random) -> None:
    """Life goes on while somebody syncs: others write and sync, coordinators act, the person goes on writing."""
    world.tell(f"   meanwhile, during the sync of {device.name}")
    others = [each for each in world.devices if each is not device]
    what = luck.random()
    if what < 0.5 or not others:
        world.write(device, luck)
    elif what < 0.9:
        other = luck.choice(others)
        world.write(other, luck)
        world.sync(other)
    else:
        _coordinate(world, device, luck)


# --- the server and its coordinators ---


def _coordinate(world: World, device: SimulatedDevice, luck: Random, sort: Sort | None = None) -> None:
    """A coordinator does something to this device's member, or to a stream."""
    possible = {
        Sort.ROLE: world.coordinators.change_role,
        Sort.SUSPEND: world.coordinators.suspend,
        Sort.CLOSE: world.coordinators.close_stream,
        Sort.STREAM: world.coordinators.add_stream,
        Sort.NEWER: world.coordinators.update,
    }
    possible[sort or luck.choice(list(possible))](device.member, luck)


def _deliver_late(world: World, _: SimulatedDevice, luck: Random) -> None:
    if world.letters.late:
        deliver(world, world.letters.late.pop(luck.randrange(len(world.letters.late))))


def deliver(world: World, letter: tuple[str, bytes]) -> None:
    """A request that nobody waits for any more; the server may do with it what it likes."""
    token, body = letter
    try:
        for _ in world.server.take(token, [body, b""]):
            pass
    except GllError as error:
        world.tell(f"   a late request: {error.code}")


def _restart_server(world: World, _: SimulatedDevice, __: Random) -> None:
    world.server.restart()


def _back_up_server(world: World, _: SimulatedDevice, __: Random) -> None:
    world.back_up_server()


def _restore_server(world: World, _: SimulatedDevice, __: Random) -> None:
    world.restore_server()


def _empty_server(world: World, _: SimulatedDevice, __: Random) -> None:
    world.empty_server()


_STEPS: Mapping[Sort, Callable[[World, SimulatedDevice, Random], None]] = {
    Sort.WRITE: World.write,
    Sort.SYNC: _sync,
    Sort.CRASH: _crash,
    Sort.CRASH_WHILE_WRITING: _write_and_crash,
    Sort.CLOCK: _turn_clock,
    Sort.RESTART: _restart_server,
    Sort.LATE: _deliver_late,
    Sort.CLONE: _clone,
    Sort.BACK_UP: _back_up,
    Sort.RESTORE: _restore,
    Sort.FULL: _fill_disk,
    Sort.DAMAGE: _damage,
    Sort.SERVER_BACKUP: _back_up_server,
    Sort.SERVER_RESTORE: _restore_server,
    Sort.SERVER_EMPTY: _empty_server,
    Sort.CURATE: errands.curate,
    Sort.PUT_ON_STICK: errands.put,
    Sort.COURIER: errands.courier,
    Sort.TAKE_RECEIPTS: errands.take_home,
    Sort.MAKE_BUNDLE: errands.make,
    Sort.TAKE_BUNDLE: errands.take_in,
    Sort.HARM_STICK: errands.harm,
    Sort.COPY_STICK: errands.copy,
    Sort.FORGE_PARCEL: errands.forge,
    Sort.WITHDRAW: errands.withdraw,
    Sort.TYPE: type_some,
    Sort.TYPE_AND_CRASH: pods.type_and_crash,
    Sort.RIVALS: pods.rivals,
    Sort.COMMENT: pods.comment,
    Sort.VERSION: pods.version,
    Sort.SETTLE: pods.settle,
    Sort.DISCUSS: pods.discuss,
    Sort.PEOPLE: pods.change_people,
    Sort.PROPOSE: pods.propose,
    Sort.FORGE: pods.forge,
    Sort.CARRY: errands.carry,
    **{
        sort: partial(_coordinate, sort=sort)
        for sort in (Sort.ROLE, Sort.SUSPEND, Sort.CLOSE, Sort.STREAM, Sort.NEWER)
    },
}
