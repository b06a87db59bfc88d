"""Who writes while older pages are still to come has not seen what is in them, whatever lies above."""

from collections.abc import Iterator

import pytest

from gllapp.sync.plan import Budget
from gllapp.usecases import forum
from gllcore.ids import RecordId
from tests.simulation.device import SimulatedDevice
from tests.simulation.forum import SeenPost, shown
from tests.simulation.resting import rest
from tests.simulation.schedule import Schedule
from tests.simulation.sizes import made
from tests.simulation.template import fast_folder, template
from tests.simulation.world import World, held

_A_PAGE = Budget(max_bytes=400)


@pytest.fixture
def world() -> Iterator[World]:
    """One member's two devices, which write only what the tests say."""
    template()
    with fast_folder() as folder, made(leap=2, entries=3, payload=200, cards=100):
        world = World(Schedule(seed=1, devices=(0, 1), trouble=0, steps=()), folder)
        yield world
        world.close()


def _start(world: World, device: SimulatedDevice, text: str) -> RecordId:
    world.now_ms += 60_000
    stream = forum.list_streams(device.desk)[0].id
    post = forum.start_thread(device.desk, stream, "A title", text, "en", ())
    world.remember_what_was_just_done(device)
    return post


def _edit(world: World, device: SimulatedDevice, post: RecordId, text: str) -> None:
    world.now_ms += 60_000
    forum.edit_post(device.desk, post, body=text)
    world.remember_what_was_just_done(device)


def _post(device: SimulatedDevice, wanted: RecordId) -> SeenPost:
    posts = (post for thread in shown(device.desk).threads for post in thread.posts)
    return next(post for post in posts if post.id == wanted)


def _leap(world: World, phone: SimulatedDevice, laptop: SimulatedDevice) -> None:
    """The laptop writes much, of which the phone gets the newest page alone."""
    for number in range(8):
        _start(world, laptop, f"{number} " * 60)
    world.sync(laptop)
    world.sync(phone, budget=_A_PAGE)
    assert any(each.gap for each in held(phone)), "nothing is missing"


def test_an_edit_in_the_gap_stays_beside_one_that_had_not_seen_it(world: World) -> None:
    phone, laptop = world.devices
    world.sync(laptop)
    post = _start(world, laptop, "first")
    world.sync(laptop)
    world.sync(phone)
    _edit(world, laptop, post, "on the laptop")
    _leap(world, phone, laptop)
    assert _post(phone, post).body == "first"

    _edit(world, phone, post, "on the phone")
    rest(world)

    assert [_post(device, post).body for device in world.devices] == ["on the phone"] * 2
    assert [_post(device, post).rivals for device in world.devices] == [1, 1]


def test_an_edit_of_what_came_ahead_of_its_log_has_seen_it(world: World) -> None:
    phone, laptop = world.devices
    world.sync(laptop)
    world.sync(phone)
    post = _start(world, laptop, "first")
    for number in range(12):
        _start(world, laptop, f"{number} " * 60)
    forum.post_reply(laptop.desk, post, "an answer")
    world.remember_what_was_just_done(laptop)
    world.sync(laptop)
    world.sync(phone, budget=Budget(max_bytes=650))
    assert any(each.gap for each in held(phone)), "nothing is missing"

    _edit(world, phone, post, "on the phone")
    rest(world)

    assert [_post(device, post).body for device in world.devices] == ["on the phone"] * 2
    assert [_post(device, post).rivals for device in world.devices] == [0, 0]
