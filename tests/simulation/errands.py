"""The steps of librarians and of those who carry sticks; whatever is on a stick, the laws hold after it was read."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from random import Random

from gllapp.parcels import Homecoming
from gllapp.platform.devicekey import is_signed
from gllapp.platform.letterbox import Letterbox
from gllapp.usecases.bundles.importing import Taking, import_stick
from gllapp.usecases.bundles.making import Tools, make_bundle, own_publisher
from gllapp.usecases.bundles.values import Imported, Wish
from gllapp.usecases.parcels import collect, put_on_stick, take_receipts
from gllcore.errors import EnvironmentFault, GllError, Refused
from gllcore.ids import RecordId, ScopeId
from gllcore.model.library import ResourceField
from gllcore.operations import Fields
from gllfiles.bundles import open_bundle
from gllfiles.store import FileStore
from gllserver.bootstrap import dictionary
from gllserver.services.library import NewResource, set_of
from tests.simulation import deeds
from tests.simulation.device import SimulatedDevice
from tests.simulation.forging import forge_parcel, forge_receipts, tell_otherwise
from tests.simulation.sticks import spoil
from tests.simulation.world import World, waiting

_DAYS = 730
_CHANNEL = "Library"


def curate(world: World, device: SimulatedDevice, luck: Random) -> None:
    """On the server, or as a member whom the coordinators have just made one."""
    if luck.random() < 0.5:
        _curate_there(world, luck)
        return
    world.coordinators.make_librarian(device.member)
    if luck.random() < 0.7 and world.may_sync(device):
        world.sync(device)
    for _ in range(luck.choice((1, 2, 4))):
        world.remember(device, deeds.curate(device.desk, world.pen, luck))


def _curate_there(world: World, luck: Random) -> None:
    library = world.server.library
    known = sorted(library.resources())
    if not known or luck.random() < 0.5:
        shelf = library.shelf(luck.choice(("Starter set", "WASH")))
        library.add([_resource(world, luck, shelf) for _ in range(luck.choice((1, 2, 5)))])
    elif luck.random() < 0.6:
        fields: Fields = {
            ResourceField.TITLE: world.pen.title(luck),
            ResourceField.TOPICS: set_of([luck.choice(("wash", "ipc", "newborn"))]),
        }
        library.change({luck.choice(known): fields})
    else:
        library.withdraw(luck.sample(known, 1), withdrawn=luck.random() < 0.6)
    world.coordinators.read_log()


def withdraw(world: World, device: SimulatedDevice, luck: Random) -> None:
    """A resource and an own post, which may both be in a bundle that is on its way."""
    library = world.server.library
    library.withdraw(
        luck.sample(sorted(library.resources()), 1) if library.resources() else [], withdrawn=True
    )
    world.coordinators.read_log()
    world.remember(device, deeds.withdraw(device.desk, world.pen, luck))
    if luck.random() < 0.7 and world.may_sync(device):
        world.sync(device)


def _resource(world: World, luck: Random, shelf: RecordId) -> NewResource:
    fields: Fields = {
        ResourceField.TITLE: world.pen.title(luck),
        ResourceField.YEAR: luck.randint(1990, 2026),
    }
    return NewResource(fields, (), (shelf,) if luck.random() < 0.5 else ())


# --- parcels ---


def put(world: World, device: SimulatedDevice, luck: Random) -> None:
    """What waits, with something new in it; the stick may be pulled, and the PC may die."""
    if luck.random() < 0.6:
        world.write(device, luck)
    stick = world.sticks.to_write(luck)
    box = Letterbox(stick, _pulled(luck, world.plan.trouble))
    _survived(world, device, luck, lambda: _put(device, box))


def courier(world: World, device: SimulatedDevice, luck: Random) -> None:
    """Whoever may sync hands in; what waits there may have gone by the net meanwhile."""
    stick = world.sticks.some(luck)
    box = Letterbox(stick, _pulled(luck, world.plan.trouble))
    _survived(world, device, luck, lambda: _collected(device, box))
    world.coordinators.read_log()


def take_home(world: World, device: SimulatedDevice, luck: Random) -> None:
    stick = world.sticks.some(luck)
    box = Letterbox(stick, _pulled(luck, world.plan.trouble))
    _survived(world, device, luck, lambda: _told_home(take_receipts(device.desk, box)))
    world.laws.check_shown(device)


def _put(device: SimulatedDevice, box: Letterbox) -> str:
    done = put_on_stick(device.session, device.desk, box)
    return f"{done.items} acts on {done.stick}, {_told_home(done.home)}"


def _collected(device: SimulatedDevice, box: Letterbox) -> str:
    done = collect(device.session, device.desk, box)
    refused = ", ".join(each.reason for each in done.refused)
    return f"{done.items} acts from {done.stick} handed in, {done.known} known, {refused or done.error or 'all well'}"


def _told_home(home: Homecoming) -> str:
    return (
        f"{home.receipts} receipts: {home.received} received, {home.refused} refused; {home.damaged} damaged"
    )


# --- bundles ---


def make(world: World, device: SimulatedDevice, luck: Random) -> None:
    """Who may not make one yet is let; often it has news that others have not got; a stick that is pulled half-way has an unfinished one."""
    try:
        own_publisher(device.desk, device.desk.replica.profile())
    except Refused:
        _let_publish(world, device)
    if luck.random() < 0.5 and world.may_sync(device):
        world.write(device, luck)
        world.sync(device)
    tools = Tools(_store(world), dictionary(), luck.randbytes, _pulled(luck, world.plan.trouble))
    stick = world.sticks.to_write(luck)
    _survived(world, device, luck, lambda: _made(world, device, tools, stick))


def _let_publish(world: World, device: SimulatedDevice) -> None:
    email = next(owner.email for owner in world.plan.owners if device.name.startswith(owner.folder))
    world.server.publishers.add(email, device.id.hex(), _CHANNEL, _DAYS)
    world.coordinators.read_log()
    if world.may_sync(device):
        world.sync(device)


def take_in(world: World, device: SimulatedDevice, luck: Random) -> None:
    stick = world.sticks.some(luck)
    taking = Taking(_store(world), dictionary())
    _survived(world, device, luck, lambda: _taken_in(device, taking, stick))
    world.laws.check_shown(device)


def carry(world: World, device: SimulatedDevice, luck: Random) -> None:
    """A bundle goes from one to another at once."""
    make(world, device, luck)
    take_in(world, luck.choice(world.devices), luck)


def _made(world: World, device: SimulatedDevice, tools: Tools, stick: Path) -> str:
    made = make_bundle(device.desk, tools, stick, Wish())
    on_stick = open_bundle(Path(made.facts.folder), dictionary(), is_signed).manifest.scopes
    world.membership.read()
    assert world.membership.scopes.isdisjoint(ScopeId(each.scope) for each in on_stick), (
        "a pod lies open on a stick"
    )
    return f"bundle {made.facts.serial} on {stick.name}, {made.facts.operations} operations"


def _taken_in(device: SimulatedDevice, taking: Taking, stick: Path) -> str:
    taken = import_stick(device.desk, taking, stick)
    return f"from {stick.name}: " + "; ".join(map(_told_of, taken))


def _told_of(taken: Imported) -> str:
    if taken.facts.refusal:
        return taken.facts.refusal
    scopes = ", ".join(f"{scope.new} new {scope.code}".strip() for scope in taken.scopes)
    return f"{'older ' * taken.older}bundle {taken.facts.serial}: {scopes}, {len(taken.damaged)} damaged"


def _store(world: World) -> FileStore:
    return FileStore(world.server.folder.parent / "library")


# --- what happens to sticks ---


def copy(world: World, _: SimulatedDevice, luck: Random) -> None:
    world.sticks.copy(world.sticks.some(luck))


def forge(world: World, device: SimulatedDevice, luck: Random) -> None:
    """A parcel in this device's name lies beside the true ones."""
    forge_parcel(world.sticks.some(luck), device)


def harm(world: World, device: SimulatedDevice, luck: Random) -> None:
    stick = world.sticks.some(luck)
    harms: tuple[Callable[[], None], ...] = (
        partial(world.sticks.copy, stick),
        partial(world.sticks.copy, stick),
        partial(world.sticks.lose, stick),
        partial(spoil, stick, luck),
        partial(spoil, stick, luck),
        partial(forge_receipts, stick, sorted(waiting(device))),
        partial(forge_receipts, stick, sorted(waiting(device))),
        partial(tell_otherwise, stick, device),
        partial(tell_otherwise, stick, device),
    )
    try:
        luck.choice(harms)()
    except GllError as error:
        world.tell(f"   not even an enemy can read it: {error.code}")


def _pulled(luck: Random, trouble: float) -> Callable[[], None]:
    """Called before each change of a stick: in some cases the stick is gone by one of them."""
    left = luck.randint(1, 12) if luck.random() < trouble / 3 else 0

    def checkpoint() -> None:
        nonlocal left
        left -= 1
        if left == 0:
            raise EnvironmentFault("disk_fault", reason="the stick was pulled")

    return checkpoint


def _survived(world: World, device: SimulatedDevice, luck: Random, doing: Callable[[], str]) -> None:
    """It comes to its end, is refused in words, or ends with the process; a damaged stick breaks nothing off."""

    def tried() -> None:
        try:
            world.tell(f"   {device.name}: {doing()}")
        except (Refused, EnvironmentFault) as error:
            world.tell(f"   {device.name}: {error.code}")

    if luck.random() < 0.3 * world.plan.trouble:
        device.survive(luck.randint(3, 120), tried)
    else:
        tried()
