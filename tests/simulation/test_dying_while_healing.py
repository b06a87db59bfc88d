"""A replica that dies while histories come together again, at any statement: it goes on from there, and nothing is missing."""

from collections.abc import Iterable, Iterator
from random import Random

import pytest

from tests.simulation.mutants import MUTANTS
from tests.simulation.resting import rest
from tests.simulation.schedule import Schedule
from tests.simulation.sizes import small
from tests.simulation.template import fast_folder, template
from tests.simulation.world import World

pytestmark = pytest.mark.timeout(600)

_STRIDE = 24
_MANY = 10_000


@pytest.fixture
def parted() -> Iterator[World]:
    """Two members whose server has lost what they had both received, and has gone on; one of them is waiting to send."""
    template()
    with fast_folder() as folder, small(Random(2)):
        world = World(Schedule(seed=2, devices=(0, 2), trouble=0, steps=()), folder)
        luck = Random(2)
        amina, bruno = world.devices
        for device in (amina, bruno):
            world.sync(device)
        world.back_up_server()
        for device in (amina, bruno, amina, bruno, amina):
            world.write(device, luck)
            world.write(device, luck)
            world.sync(device)
        world.restore_server()
        bruno.back_up()
        world.write(amina, luck)
        amina.back_up()
        world.coordinators.add_stream(amina.member, luck)
        world.back_up_server()
        yield world
        world.close()


def _die_at(world: World, statements: Iterable[int], *, rests: bool) -> int:
    """At how many of these statements the healing really died; with ``rests`` everything is brought to its end each time."""
    amina, bruno = world.devices
    for place, length in enumerate(statements):
        world.restore_server()
        for device in (amina, bruno):
            device.restore()
        report = amina.survive(length, lambda: world.sync(amina))
        world.look(amina)
        world.laws.check_shown(amina)
        if rests:
            rest(world)
        if report is not None:
            assert report.restored, "nothing had to be given back"
            return place
    raise AssertionError("a healing without an end")


def test_a_healing_that_dies_has_lost_nothing(parted: World) -> None:
    assert _die_at(parted, range(1, _MANY, _STRIDE // 2), rests=False) > 10


def test_a_healing_that_dies_goes_on(parted: World) -> None:
    assert _die_at(parted, range(3, _MANY, _STRIDE), rests=True) > 5


@pytest.mark.long
def test_a_healing_that_dies_at_any_statement_goes_on(parted: World) -> None:
    assert _die_at(parted, range(1, _MANY), rests=True) > 100


def test_to_go_back_in_two_transactions_is_noticed(parted: World) -> None:
    """Too rare a moment for the seeds: between one statement and the next."""
    with MUTANTS["back_in_two_transactions"](), pytest.raises(AssertionError, match="scope"):
        _die_at(parted, range(1, _MANY), rests=False)
