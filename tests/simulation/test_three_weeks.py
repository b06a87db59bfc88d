"""Three weeks without a connection: eight windows on five PCs, one of them copied, one of a member who is removed meanwhile."""

from collections.abc import Iterator
from random import Random

import pytest

from gllapp.usecases.documents.history import history
from gllapp.usecases.documents.making import show
from gllapp.usecases.documents.text import look
from gllapp.usecases.kept import list_kept
from gllapp.usecases.pods import joining
from gllapp.usecases.pods.directory import list_pods
from tests.simulation.pods import steps
from tests.simulation.pods.founding import pod_template
from tests.simulation.pods.typing import documents, type_some, words_in
from tests.simulation.resting import come_to_rest
from tests.simulation.schedule import Schedule
from tests.simulation.sizes import small
from tests.simulation.template import POD_OWNERS, fast_folder
from tests.simulation.world import HOUR_MS, World

pytestmark = pytest.mark.timeout(600)

_DAYS = 21
_WRITERS = 8


@pytest.fixture(params=[1, pytest.param(3, marks=pytest.mark.long)])
def world(request: pytest.FixtureRequest) -> Iterator[World]:
    """Amina and Bruno lead, he on two PCs; Chi and Elif are in the pod."""
    pod_template()
    with fast_folder() as folder, small(Random(request.param)):
        plan = Schedule(request.param, devices=(0, 1, 2, 4, 5), trouble=0, steps=(), owners=POD_OWNERS)
        world = World(plan, folder)
        yield world
        world.close()


def test_all_of_three_weeks_comes_together(world: World) -> None:
    luck = Random(world.plan.seed)
    amina, bruno, chi, _, elif_ = world.devices
    for device in world.devices:
        world.sync(device)
    (document,) = documents(amina)
    for day in range(_DAYS):
        world.now_ms += 24 * HOUR_MS
        if day == _DAYS // 3:
            world.devices.append(chi.clone("chi-clone"))
            world.doubled.add(chi.id)
        for device in world.devices:
            type_some(world, device, luck)
            if luck.random() < 0.2:
                luck.choice((steps.comment, steps.version))(world, device, luck)
            world.look(device)
    joining.remove_member(amina.desk, list_pods(amina.desk)[0].pod.id, elif_.member)
    world.sync(amina)
    elifs = words_in(show(elif_.desk, document)) & elif_.memory.saved
    assert elifs, "nothing of hers is to be lost"

    come_to_rest(world)

    assert documents(elif_) == []
    kept = set().union(*(words_in(row.text) for row in list_kept(elif_.desk)))
    assert elifs <= kept
    salts = {update.salt for update in look(bruno.desk, document).updates}
    assert len(salts) >= _WRITERS
    assert len(history(bruno.desk, document)) > _DAYS
    assert len({show(device.desk, document) for device in world.devices if device is not elif_}) == 1
