"""One running community for the tests of a module; each test brings members of its own."""

from collections.abc import Iterator

import pytest

from tests.e2e.world import World, running_world
from tests.simulation.template import fast_folder


@pytest.fixture(scope="module")
def world() -> Iterator[World]:
    with fast_folder() as folder, running_world(folder) as world:
        yield world
